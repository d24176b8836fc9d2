#include "parsers/documents/read.hpp"
#include "tests/fuzz/check.hpp"
#include "tests/fuzz/stored_zip.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch;
  using namespace boardwatch::documents;
  const auto bytes = packed(as_text(data, size));
  const auto no_pdf = [](std::string_view) -> Result<Document> { return fail(Errc::damaged, "no PDF is read here"); };
  if (const auto document = read_document(bytes, "pack.zip", "", no_pdf)) check(*document);
  return 0;
}
