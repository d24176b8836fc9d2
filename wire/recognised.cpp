#include "wire/recognised.hpp"

#include "core/utf8.hpp"
#include "wire/json.hpp"
#include "wire/reader.hpp"

namespace boardwatch::wire {
namespace {

constexpr std::int64_t most_pages = 1'000'000;

Result<RecognisedText> malformed(std::string_view what) {
  return fail(Errc::worker_protocol, "an answer of the wrong shape: a recognised page " + std::string(what));
}

std::int64_t whole_number(const json::value* value) { return value != nullptr && value->is_int64() ? value->get_int64() : -1; }

Result<RecognisedText> page_from_json(const json::object& page) {
  const auto number = whole_number(page.if_contains("number"));
  const auto* text = page.if_contains("text");
  const auto* confidence = page.if_contains("confidence");
  if (number < 1 || number > most_pages) return malformed("without its number");
  if (text == nullptr || !text->is_string()) return malformed("without its text");
  if (confidence == nullptr || !confidence->is_number()) return malformed("without its confidence");
  const double sure = confidence->to_number<double>();
  if (!(sure >= 0 && sure <= 1)) return malformed("with a confidence that is not from 0 to 1");
  return RecognisedText{static_cast<std::uint32_t>(number), repair_utf8(std::string_view(text->get_string())), sure};
}

}  // namespace

std::string encode_recognised(const Result<RecognisedText>& answer) {
  if (!answer) return encode_answer(tl::unexpected<Error>(answer.error()));
  return json::serialize(json::object{
      {"page", json::object{{"number", answer->number}, {"text", repair_utf8(answer->text)}, {"confidence", answer->confidence}}}});
}

Result<RecognisedText> decode_recognised(std::string_view payload) {
  const auto parsed = parse(payload);
  if (!parsed) return fail(Errc::worker_protocol, "an answer that is no JSON: " + parsed.error().where);
  const auto* object = parsed->if_object();
  const auto* page = object == nullptr ? nullptr : object->if_contains("page");
  if (page != nullptr && page->is_object()) return page_from_json(page->get_object());
  const auto other = decode_answer(payload);
  if (!other) return tl::unexpected<Error>(other.error());
  return malformed("was asked for, and something else came");
}

}  // namespace boardwatch::wire
