#include "parsers/documents/spreadsheet.hpp"
#include "tests/fuzz/check.hpp"
#include "tests/fuzz/stored_zip.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch::documents;
  const auto bytes = packed(as_text(data, size));
  if (const auto document = read_spreadsheet(bytes)) check(*document);
  return 0;
}
