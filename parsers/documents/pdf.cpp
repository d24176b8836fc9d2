#include "parsers/documents/pdf.hpp"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

#include "core/utf8.hpp"
#include "parsers/documents/blocks.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/running_lines.hpp"
#include "parsers/documents/stated_date.hpp"

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

void complain(const std::string& message, void* closure) {
  if (is_harmless(message)) return;
  auto& complaints = *static_cast<Complaints*>(closure);
  if (complaints.count++ == 0) complaints.first = printable(clip(trim(message), 200));
}

/// Sends poppler's messages here instead of to standard error while it lives.
class Listening {
 public:
  explicit Listening(Complaints& complaints) { poppler::set_debug_error_function(&complain, &complaints); }
  ~Listening() { poppler::set_debug_error_function(&ignore, nullptr); }
  Listening(const Listening&) = delete;
  Listening& operator=(const Listening&) = delete;

 private:
  static void ignore(const std::string&, void*) {}
};

// Not ustring::to_utf8(): it asks iconv, and where that is not to be had it gives no text and no error.
std::string to_text(const poppler::ustring& wide) {
  std::string out;
  out.reserve(wide.size());
  for (std::size_t i = 0; i < wide.size(); ++i) {
    char32_t c = wide[i];
    const bool pair = c >= 0xD800 && c < 0xDC00 && i + 1 < wide.size() && wide[i + 1] >= 0xDC00 && wide[i + 1] < 0xE000;
    if (pair) c = 0x10000 + ((c - 0xD800) << 10) + (wide[++i] - 0xDC00u);
    append_utf8(out, c >= 0xD800 && c < 0xE000 ? char32_t{0xFFFD} : c);
  }
  return repair_utf8(out);
}

using Pdf = std::unique_ptr<poppler::document>;

Result<Pdf> open(std::string_view bytes, const Complaints& complaints) {
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return fail(Errc::too_large, "the PDF is over 2 GiB");
  Pdf pdf(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  const std::string why = complaints.count > 0 ? " (" + complaints.first + ")" : "";
  if (pdf == nullptr) return fail(Errc::damaged, "the PDF cannot be opened" + why + ": fetch it again");
  if (pdf->is_locked()) return fail(Errc::encrypted, "the PDF needs a password: ask the publisher for an open copy");
  if (pdf->pages() < 1) return fail(Errc::damaged, "the PDF has no pages" + why + ": fetch it again");
  if (pdf->pages() > max_pages) return fail(Errc::too_large, "the PDF claims " + std::to_string(pdf->pages()) + " pages; the limit is " + std::to_string(max_pages));
  return pdf;
}

struct Pages {
  std::vector<std::string> texts;
  int unreadable = 0;
  bool stopped = false;
};

Pages read_pages(const poppler::document& pdf, const OutOfTime& out_of_time) {
  Pages pages;
  std::size_t bytes = 0;
  for (int i = 0; i < pdf.pages() && !pages.stopped; ++i) {
    const std::unique_ptr<poppler::page> page(pdf.create_page(i));
    pages.unreadable += page == nullptr ? 1 : 0;
    pages.texts.push_back(page == nullptr ? std::string() : to_text(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout)));
    bytes += pages.texts.back().size();
    pages.stopped = i + 1 < pdf.pages() && (out_of_time() || bytes > max_text_bytes);
  }
  return pages;
}

void add_page(Document& document, std::string_view text) {
  while (!text.empty() && (text.back() == '\f' || text.back() == '\n')) text.remove_suffix(1);
  const auto begin = document.text.size();
  for (const char c : text) document.text.push_back(c == '\f' ? '\n' : c);
  const auto end = document.text.size();
  document.pages.push_back({static_cast<std::uint32_t>(document.pages.size()) + 1, begin, end});
  split_blocks(document, begin, end);
  document.text.push_back('\f');
}

/// Every PDF ends with this mark; a download that was cut does not, and poppler reads on in silence.
bool ends_whole(std::string_view bytes) {
  constexpr std::size_t window = 8192;  // servers append junk
  return bytes.substr(bytes.size() - std::min(bytes.size(), window)).find("%%EOF") != bytes.npos;
}

void judge(Document& document, const Pages& pages, int count, const Complaints& complaints, bool whole) {
  if (pages.stopped)
    document.fault = "only the first " + std::to_string(pages.texts.size()) + " of " + std::to_string(count) + " pages were read: the rest took too long";
  else if (pages.unreadable > 0)
    document.fault = std::to_string(pages.unreadable) + " of " + std::to_string(count) + " pages cannot be read";
  else if (complaints.count > 0)
    document.fault = "damaged in " + std::to_string(complaints.count) + " places, the first: " + complaints.first;
  else if (!whole)
    document.fault = "the PDF has no end mark: it was probably cut while it was fetched";
  document.partial = !document.fault.empty();
}

std::string title_of(const poppler::document& pdf, const Document& document) {
  // Word leaves its file name there: "Microsoft Word - agenda v3.docx".
  auto title = fold_space(to_text(pdf.get_title()));
  const bool file_name = title.find("Microsoft ") == 0 || title.ends_with(".docx") || title.ends_with(".doc") || title.ends_with(".pdf");
  return title.size() < 4 || file_name || title == "untitled" ? title_from_blocks(document) : title;
}

}  // namespace

Result<Document> read_pdf(std::string_view bytes, const OutOfTime& out_of_time) {
  Complaints complaints;
  const Listening listening(complaints);
  BW_TRY(const auto pdf, open(bytes, complaints));
  auto pages = read_pages(*pdf, out_of_time);
  const int count = pdf->pages();
  std::string first_pages;
  for (std::size_t i = 0; i < pages.texts.size() && i < 2; ++i) first_pages += pages.texts[i] + "\f";
  remove_running_lines(pages.texts);
  Document document;
  document.kind = DocumentKind::pdf;
  for (const auto& text : pages.texts) add_page(document, text);
  judge(document, pages, count, complaints, ends_whole(bytes));
  if (document.blocks.empty())
    return fail(document.partial ? Errc::damaged : Errc::no_text,
                document.partial ? "no words could be read; " + document.fault
                                 : "the PDF has " + std::to_string(count) + " pages and no words on them: it is a scan, ask for one with text");
  document.date = stated_date(first_pages);
  document.title = title_of(*pdf, document);
  return document;
}

}  // namespace boardwatch::documents
