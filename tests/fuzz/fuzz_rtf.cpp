#include "parsers/documents/rtf.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch::documents;
  if (const auto document = read_rtf(as_text(data, size))) check(*document);
  return 0;
}
