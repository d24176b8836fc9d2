#include "parsers/documents/read.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch;
  using namespace boardwatch::documents;
  const auto no_pdf = [](std::string_view) -> Result<Document> { return fail(Errc::damaged, "no PDF is read here"); };
  if (const auto document = read_document(as_text(data, size), "message.eml", "message/rfc822", no_pdf)) check(*document);
  return 0;
}
