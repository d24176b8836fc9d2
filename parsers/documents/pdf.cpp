#include "parsers/documents/pdf.hpp"

#include <GlobalParams.h>
#include <PDFDoc.h>
#include <TextOutputDev.h>
#include <UTF.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

#include "core/utf8.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/paper_pages.hpp"

namespace boardwatch::documents {
namespace {

/// What poppler complained about; it goes on reading after most complaints.
struct Complaints {
  int count = 0;
  std::string first;
};

/// About how a page looks or what can be filled in, not about its words.
bool is_harmless(std::string_view message) {
  constexpr std::array<std::string_view, 11> looks{"name token is longer", "Font Weight", "annotation", "Annotation", "Fields array", "color space",
                                                   "Colorspace", "ICC", "shading", "destination", "widget"};
  return std::any_of(looks.begin(), looks.end(), [&](auto words) { return message.find(words) != message.npos; });
}

Complaints* listening = nullptr;  // poppler's callback has no place for it

void complain(ErrorCategory, Goffset, const char* message) {
  if (listening == nullptr || is_harmless(message)) return;
  if (listening->count++ == 0) listening->first = printable(clip(trim(message), 200));
}

std::string utf8_of(const GooString* text) {
  if (text == nullptr) return {};
  Unicode* letters = nullptr;
  const int count = ::TextStringToUCS4(text->toStr(), &letters);
  std::string out;
  for (int i = 0; i < count; ++i) append_utf8(out, static_cast<char32_t>(letters[i]));
  gfree(letters);
  return repair_utf8(out);
}

bool is_right_to_left(char32_t c) { return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF); }

/// Words that run from right to left stand on the page, and so come, last letter first.
void turn_around(std::u32string& line) {
  const auto first = std::find_if(line.begin(), line.end(), is_right_to_left);
  if (first == line.end()) return;
  const auto last = std::find_if(line.rbegin(), line.rend(), is_right_to_left).base();
  std::reverse(first, last);
}

void append_line(std::string& out, const TextLine& line) {
  std::u32string letters;
  for (const auto* word = line.getWords(); word != nullptr; word = word->getNext()) {
    for (int i = 0; i < word->getLength(); ++i) letters.push_back(static_cast<char32_t>(*word->getChar(i)));
    if (word->getSpaceAfter() && word->getNext() != nullptr) letters.push_back(U' ');
  }
  turn_around(letters);
  for (const auto letter : letters)
    if (letter == 0 || letter == U'\f') append_utf8(out, U' ');
    else append_utf8(out, letter);
  out.push_back('\n');
}

/// Lines in reading order, a blank one behind each run of blocks that read on. Hyphens at the ends of lines stay: whether
/// one is the printer's or the word's own ("long-term", "Anne-Marie") is for those to say who know words.
std::string lines_of(const TextOutputDev& page) {
  std::string out;
  for (const auto* flow = page.getFlows(); flow != nullptr; flow = flow->getNext()) {
    for (const auto* block = flow->getBlocks(); block != nullptr; block = block->getNext())
      for (const auto* line = block->getLines(); line != nullptr; line = line->getNext()) append_line(out, *line);
    out.push_back('\n');
  }
  while (out.ends_with('\n')) out.pop_back();
  return repair_utf8(out);
}

/// Every PDF ends with this mark; a download that was cut does not, and poppler reads on in silence.
bool ends_whole(std::string_view bytes) {
  constexpr std::size_t window = 8192;  // servers append junk
  return bytes.substr(bytes.size() - std::min(bytes.size(), window)).find("%%EOF") != bytes.npos;
}

std::string title_of(PDFDoc& pdf) {
  // Word leaves its file name there: "Microsoft Word - agenda v3.docx".
  auto title = fold_space(utf8_of(pdf.getDocInfoTitle().get()));
  const bool file_name = title.find("Microsoft ") == 0 || title.ends_with(".docx") || title.ends_with(".doc") || title.ends_with(".pdf");
  return title.size() < 4 || file_name || title == "untitled" ? std::string() : title;
}

}  // namespace

/// Poppler's messages come here instead of to standard error while it lives.
struct PdfFile::Open {
  explicit Open(std::string_view bytes)
      : pdf(new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull))), words(nullptr, false, 0, false, false) {}
  Open(const Open&) = delete;
  Open& operator=(const Open&) = delete;

  struct Listening {
    explicit Listening(Complaints& to) { listening = &to; }
    ~Listening() { listening = nullptr; }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;
  };
  const GlobalParamsIniter globals{&complain};
  Complaints complaints;
  const Listening listening_to{complaints};
  std::string fault;  ///< what was wrong when it was opened
  PDFDoc pdf;
  TextOutputDev words;
};

PdfFile::PdfFile(std::unique_ptr<Open> file) : file_(std::move(file)) {}
PdfFile::PdfFile(PdfFile&&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(std::string_view bytes) {
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return fail(Errc::too_large, "the PDF is over 2 GiB");
  auto file = std::make_unique<Open>(bytes);
  const std::string why = file->complaints.count > 0 ? " (" + file->complaints.first + ")" : "";
  if (!file->pdf.isOk() && file->pdf.getErrorCode() == errEncrypted) return fail(Errc::encrypted, "the PDF needs a password: ask the publisher for an open copy");
  if (!file->pdf.isOk()) return fail(Errc::damaged, "the PDF cannot be opened" + why + ": fetch it again");
  const int pages = file->pdf.getNumPages();
  if (pages < 1) return fail(Errc::damaged, "the PDF has no pages" + why + ": fetch it again");
  if (pages > max_pages) return fail(Errc::too_large, "the PDF claims " + std::to_string(pages) + " pages; the limit is " + std::to_string(max_pages));
  if (file->complaints.count > 0)
    file->fault = "the file is damaged: " + file->complaints.first;
  else if (!ends_whole(bytes))
    file->fault = "the PDF has no end mark: it was probably cut while it was fetched";
  return PdfFile(std::move(file));
}

int PdfFile::pages() const { return file_->pdf.getNumPages(); }

PageText PdfFile::page(int index) {
  file_->complaints = {};
  PageText out;
  out.number = static_cast<std::uint32_t>(index) + 1;
  constexpr double points = 72;  // to the inch: coordinates as the file has them
  constexpr bool whole_sheet = true, crop = false, printing = false;
  file_->pdf.displayPage(&file_->words, index + 1, points, points, 0, whole_sheet, crop, printing);
  out.text = lines_of(file_->words);
  if (file_->complaints.count > 0) out.fault = "is damaged: " + file_->complaints.first;
  return out;
}

PaperFacts PdfFile::facts() const {
  PaperFacts facts;
  facts.pages = static_cast<std::uint32_t>(pages());
  facts.title = title_of(file_->pdf);
  facts.fault = file_->fault;
  return facts;
}

Result<Document> read_pdf(std::string_view bytes, const OutOfTime& out_of_time) {
  BW_TRY(auto file, PdfFile::open(bytes));
  std::vector<PageText> pages;
  std::size_t size = 0;
  for (int i = 0; i < file.pages() && (i == 0 || (!out_of_time() && size <= max_text_bytes)); ++i) {
    pages.push_back(file.page(i));
    size += pages.back().text.size();
  }
  return assemble(std::move(pages), file.facts());
}

}  // namespace boardwatch::documents
