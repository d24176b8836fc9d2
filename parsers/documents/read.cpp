#include "parsers/documents/read.hpp"

#include "core/utf8.hpp"
#include "parsers/documents/docx.hpp"
#include "parsers/documents/html.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/sniff.hpp"
#include "parsers/documents/text.hpp"

namespace boardwatch::documents {

Result<Document> read_document(std::string_view bytes, std::string_view name, std::string_view content_type, const PdfReader& read_pdf) {
  const std::string shown = printable(clip(name, 200));
  if (bytes.size() > max_paper_bytes) return fail(Errc::too_large, shown + " has " + std::to_string(bytes.size()) + " bytes; the limit is " + std::to_string(max_paper_bytes));
  BW_TRY(const auto type, sniff_as_declared(bytes, name, content_type));
  switch (type) {
    case FileType::pdf: return read_pdf(bytes);
    case FileType::docx: return read_docx(bytes);
    case FileType::html: return read_html(bytes, content_type);
    case FileType::text: return read_text(bytes, content_type);
    case FileType::locked_office: return fail(Errc::encrypted, shown + " needs a password: ask the publisher for an open copy");
    default:
      return fail(Errc::unknown_format, shown + " is " + std::string(describe(type)) + ", which is not read: PDF, DOCX, HTML and plain text are");
  }
}

}  // namespace boardwatch::documents
