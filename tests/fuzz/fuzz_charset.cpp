#include "parsers/documents/charset.hpp"
#include "tests/fuzz/check.hpp"

// The first byte chooses the kind of markup; the first line is the Content-Type.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch::documents;
  if (size == 0) return 0;
  const auto rest = as_text(data + 1, size - 1);
  const auto line = rest.substr(0, rest.find('\n'));
  const auto markup = static_cast<Markup>(data[0] % 3);
  require(boardwatch::is_utf8(to_utf8(rest.substr(line.size()), line, markup).text));
  return 0;
}
