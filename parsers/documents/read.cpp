#include "parsers/documents/read.hpp"

#include "core/utf8.hpp"
#include "parsers/documents/docx.hpp"
#include "parsers/documents/email.hpp"
#include "parsers/documents/html.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/open_document.hpp"
#include "parsers/documents/pack.hpp"
#include "parsers/documents/rtf.hpp"
#include "parsers/documents/slides.hpp"
#include "parsers/documents/sniff.hpp"
#include "parsers/documents/spreadsheet.hpp"
#include "parsers/documents/text.hpp"

namespace boardwatch::documents {
namespace {

/// Reads a paper and, by calling itself, the files in it.
class PaperReader {
 public:
  PaperReader(const PdfReader& read_pdf, const std::function<bool()>& out_of_time) : read_pdf_(read_pdf) { budget_.out_of_time = out_of_time; }

  Result<Document> read(std::string_view bytes, std::string_view name, std::string_view content_type) {
    const std::string shown = printable(clip(name, 200));
    if (bytes.size() > max_paper_bytes) return fail(Errc::too_large, shown + " has " + std::to_string(bytes.size()) + " bytes; the limit is " + std::to_string(max_paper_bytes));
    BW_TRY(const auto type, sniff_as_declared(bytes, name, content_type));
    switch (type) {
      case FileType::pdf: return read_pdf_(bytes);
      case FileType::docx: return read_docx(bytes);
      case FileType::slides: return read_slides(bytes);
      case FileType::spreadsheet: return read_spreadsheet(bytes);
      case FileType::open_document: return read_open_document(bytes);
      case FileType::rtf: return read_rtf(bytes);
      case FileType::html: return read_html(bytes, content_type);
      case FileType::text: return read_text(bytes, content_type);
      case FileType::zip: return read_inside(shown, bytes, read_pack);
      case FileType::email: return read_inside(shown, bytes, read_email);
      default: return refuse(shown, type);
    }
  }

 private:
  using ReadParts = Result<Document> (*)(std::string_view, const PartReader&, PartBudget&);

  Result<Document> read_inside(const std::string& shown, std::string_view bytes, ReadParts read_parts) {
    if (depth_ >= max_pack_depth) return fail(Errc::too_deep, shown + " is a pack in a pack in another one: ask for its files by themselves");
    ++depth_;
    auto document = read_parts(bytes, [this](auto... of_part) { return read(of_part...); }, budget_);
    --depth_;
    return document;
  }

  tl::unexpected<Error> refuse(const std::string& shown, FileType type) const {
    if (type == FileType::locked_office) return fail(Errc::encrypted, shown + " needs a password: ask the publisher for an open copy");
    const std::string is = shown + " is " + std::string(describe(type));
    if (type == FileType::old_office) return fail(Errc::unknown_format, is + ", which is not read: ask for it as DOCX or PDF, or save it as such");
    if (depth_ > 0) return fail(Errc::unknown_format, is + ", which is not read");
    return fail(Errc::unknown_format, is + ", which is not read: PDF, DOCX, PPTX, XLSX, ODT, ODP, ODS, RTF, HTML, plain text, e-mails (EML) and ZIP archives of these are");
  }

  const PdfReader& read_pdf_;
  PartBudget budget_;
  int depth_ = 0;
};

}  // namespace

Result<Document> read_document(std::string_view bytes, std::string_view name, std::string_view content_type, const PdfReader& read_pdf,
                               const std::function<bool()>& out_of_time) {
  return PaperReader(read_pdf, out_of_time).read(bytes, name, content_type);
}

}  // namespace boardwatch::documents
