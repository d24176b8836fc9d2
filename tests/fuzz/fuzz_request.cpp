#include "tests/fuzz/check.hpp"
#include "wire/reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch;
  if (const auto request = wire::decode_request(documents::as_text(data, size))) {
    const auto again = wire::decode_request(wire::encode_request(*request));
    documents::require(again && again->bytes == request->bytes && again->name == request->name);
  }
  return 0;
}
