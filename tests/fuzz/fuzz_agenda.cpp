#include "parsers/documents/agenda.hpp"
#include "parsers/documents/ocr_need.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch::documents;
  // What documents give is UTF-8.
  const auto text = boardwatch::repair_utf8(as_text(data, size));
  for (const auto& item : read_agenda(text)) require(boardwatch::is_utf8(item.title) && !item.title.empty() && item.level >= 1);
  is_rubbish(text);
  return 0;
}
