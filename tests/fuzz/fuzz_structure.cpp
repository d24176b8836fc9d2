#include "parsers/documents/pdf_structure.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch::documents;
  const auto structure = read_pdf_structure(as_text(data, size), [] { return false; });
  if (!structure) return 0;
  for (const auto& entry : structure->outline) require(boardwatch::is_utf8(entry.title) && !entry.title.empty());
  for (const auto& link : structure->links) require(boardwatch::is_utf8(link.address) && link.page <= structure->pictures.size());
  return 0;
}
