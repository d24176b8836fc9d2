#include "parsers/documents/take_part.hpp"

#include <algorithm>
#include <optional>

#include "core/utf8.hpp"
#include "parsers/documents/read.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::uint32_t first_number = 1u << 30;  // no page of any other part has such a number

/// A document that says nothing but which of the PDFs it is, by the number of its page.
Document numbered(std::uint32_t index) {
  Document document;
  document.kind = DocumentKind::pdf;
  document.text = "PDF";
  document.blocks.push_back({BlockKind::paragraph, 0, document.text.size()});
  document.pages.push_back({first_number + index, 0, document.text.size()});
  return document;
}

/// Which of the PDFs inside, counted as they are met, is the part of that name.
std::optional<std::uint32_t> index_of(const Document& document, std::string_view name) {
  const auto part = std::find_if(document.parts.begin(), document.parts.end(), [&](const Part& one) { return one.name == name; });
  if (part == document.parts.end()) return std::nullopt;
  const auto page = page_at(document, part->begin);
  return page && *page >= first_number ? std::optional(*page - first_number) : std::nullopt;
}

}  // namespace

Result<std::string> take_part(std::string_view bytes, std::string_view name, std::string_view content_type, std::string_view part) {
  std::uint32_t pdfs = 0;
  const PdfReader count = [&](std::string_view) -> Result<Document> { return numbered(pdfs++); };
  BW_TRY(const auto document, read_document(bytes, name, content_type, count));
  const auto wanted = index_of(document, part);
  if (!wanted) return fail(Errc::not_found, printable(clip(name, 200)) + ": has no PDF \"" + printable(clip(part, 200)) + "\" in it");
  // Unpacked once more: to keep all of them until the name is known could take all memory.
  std::uint32_t at = 0;
  std::string out;
  const PdfReader take = [&](std::string_view pdf) -> Result<Document> {
    if (at == *wanted) out = pdf;
    return numbered(at++);
  };
  BW_CHECK(read_document(bytes, name, content_type, take));
  return out;
}

}  // namespace boardwatch::documents
