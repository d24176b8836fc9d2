#include "reader/picture.hpp"

#include <charconv>

#include "core/utf8.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/pdf_picture.hpp"
#include "parsers/documents/take_part.hpp"
#include "reader/answers.hpp"

namespace boardwatch::reader {
namespace {

Result<int> whole_number(std::string_view option, std::string_view text, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 1 || number > most)
    return fail(Errc::usage, std::string(option) + " needs a whole number from 1 to " + std::to_string(most) + ", not " + printable(clip(text, 100)));
  return number;
}

Result<void> set(wire::PictureRequest& request, std::string_view option, std::string_view value) {
  if (option == "--name") {
    request.name = value;
  } else if (option == "--part") {
    request.part = value;
  } else if (option == "--words") {
    if (value.size() > wire::longest_quote)
      return fail(Errc::usage, "--words: " + std::to_string(value.size()) + " bytes are too many; the limit is " + std::to_string(wire::longest_quote) + ": give the first sentence");
    request.words = value;
  } else if (option == "--page") {
    BW_TRY(const int page, whole_number(option, value, documents::max_pages));
    request.page = static_cast<std::uint32_t>(page);
  } else if (option == "--occurrence") {
    BW_TRY(request.occurrence, whole_number(option, value, 1000));
  } else {
    return fail(Errc::usage, "unknown option " + printable(clip(option, 100)));
  }
  return {};
}

Result<Picture> make(const Result<std::string_view>& paper, const wire::PictureRequest& request) {
  BW_TRY(const auto bytes, paper);
  const documents::Quote quote{static_cast<int>(request.page), request.words, request.occurrence};
  if (request.part.empty()) return documents::picture_of(bytes, quote, request.extent, request.name);
  BW_TRY(const auto part, documents::take_part(bytes, request.name, "", request.part));
  return documents::picture_of(part, quote, request.extent, request.name + ", " + request.part);
}

}  // namespace

Result<wire::PictureRequest> parse_picture_options(const std::vector<std::string>& words) {
  wire::PictureRequest request;
  request.page = 0;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string_view option = words[i];
    if (option == "--whole-page") {
      request.extent = PictureExtent::whole_page;
      continue;
    }
    if (++i >= words.size()) return fail(Errc::usage, printable(clip(option, 100)) + " needs a value");
    BW_CHECK(set(request, option, words[i]));
  }
  if (request.page == 0 || request.words.empty()) return fail(Errc::usage, "picture needs --page and --words");
  return request;
}

std::string picture_answer(const Result<std::string_view>& paper, const wire::PictureRequest& request) {
  return wire::encode_picture(guarded([&] { return make(paper, request); }));
}

}  // namespace boardwatch::reader
