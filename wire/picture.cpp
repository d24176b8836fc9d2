#include "wire/picture.hpp"

#include <cmath>
#include <optional>

#include "wire/json.hpp"
#include "wire/reader.hpp"

namespace boardwatch::wire {
namespace {

constexpr int largest_side = 20'000;  // pixels
constexpr std::size_t png_head = 24;  // signature, and the header up to width and height

json::object box_json(const Box& box) { return {{"x", box.x}, {"y", box.y}, {"width", box.width}, {"height", box.height}}; }

json::object picture_json(const Picture& picture) {
  json::array boxes;
  for (const auto& box : picture.place.boxes) boxes.push_back(box_json(box));
  return {{"width", picture.width}, {"height", picture.height}, {"page", picture.place.page}, {"page_width", picture.place.page_width},
          {"page_height", picture.place.page_height}, {"rotation", picture.place.rotation}, {"found", picture.place.found}, {"boxes", std::move(boxes)}};
}

Error broken(std::string_view what) { return {Errc::worker_protocol, "an answer of the wrong shape: " + std::string(what)}; }

/// Reads the members of an object and remembers whether one was missing or no number.
class Numbers {
 public:
  explicit Numbers(const json::object& object) : object_(object) {}
  double at(std::string_view name) {
    const auto* value = object_.if_contains(name);
    const bool number = value != nullptr && value->is_number();
    const double out = number ? value->to_number<double>() : 0;
    good_ = good_ && number && std::isfinite(out) && std::abs(out) < 1e7;
    return good_ ? out : 0;
  }
  int whole(std::string_view name) { return static_cast<int>(at(name)); }
  bool good() const { return good_; }

 private:
  const json::object& object_;
  bool good_ = true;
};

Result<Box> box_from(const json::value& value) {
  if (!value.is_object()) return tl::unexpected<Error>(broken("a box is no object"));
  Numbers numbers(value.get_object());
  const Box box{numbers.at("x"), numbers.at("y"), numbers.at("width"), numbers.at("height")};
  if (!numbers.good()) return tl::unexpected<Error>(broken("a box without numbers"));
  return box;
}

Result<Picture> picture_from(const json::object& object) {
  Numbers numbers(object);
  Picture picture;
  picture.width = numbers.whole("width");
  picture.height = numbers.whole("height");
  picture.place.page = static_cast<std::uint32_t>(std::max(0, numbers.whole("page")));
  picture.place.page_width = numbers.at("page_width");
  picture.place.page_height = numbers.at("page_height");
  picture.place.rotation = numbers.whole("rotation");
  picture.place.found = numbers.at("found");
  const auto* boxes = object.if_contains("boxes");
  const bool sized = picture.width > 0 && picture.height > 0 && picture.width <= largest_side && picture.height <= largest_side;
  if (!numbers.good() || !sized || boxes == nullptr || !boxes->is_array()) return tl::unexpected<Error>(broken("a picture without its numbers"));
  for (const auto& value : boxes->get_array()) {
    BW_TRY(auto box, box_from(value));
    picture.place.boxes.push_back(box);
  }
  return picture;
}

int number_at(std::string_view png, std::size_t at) {
  unsigned value = 0;
  for (const char c : png.substr(at, 4)) value = (value << 8) | static_cast<unsigned char>(c);
  return static_cast<int>(value & 0x7FFFFFFFu);
}

/// The bytes come from a process that reads what strangers wrote, and go on to people.
bool is_png_of(std::string_view png, int width, int height) {
  return png.size() > png_head && png.starts_with("\x89PNG\r\n\x1A\n") && png.substr(12, 4) == "IHDR" && number_at(png, 16) == width && number_at(png, 20) == height;
}

}  // namespace

std::string encode_picture(const Result<Picture>& picture) {
  if (!picture) return encode_answer(tl::unexpected<Error>(picture.error()));
  return json::serialize(json::object{{"picture", picture_json(*picture)}}) + "\n" + picture->png;
}

Result<Picture> decode_picture(std::string_view payload) {
  const auto line = payload.substr(0, payload.find('\n'));
  const auto parsed = parse(line);
  const auto* object = parsed && parsed->is_object() ? &parsed->get_object() : nullptr;
  const auto* member = object == nullptr ? nullptr : object->if_contains("picture");
  if (member == nullptr || !member->is_object()) {
    const auto other = decode_answer(payload);
    if (other) return tl::unexpected<Error>(broken("something else than a picture"));
    return tl::unexpected<Error>(other.error());
  }
  BW_TRY(auto picture, picture_from(member->get_object()));
  picture.png = payload.substr(std::min(payload.size(), line.size() + 1));
  if (!is_png_of(picture.png, picture.width, picture.height)) return tl::unexpected<Error>(broken("no PNG of the size that it states"));
  return picture;
}

}  // namespace boardwatch::wire
