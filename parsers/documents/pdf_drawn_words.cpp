#include "parsers/documents/pdf_drawn_words.hpp"

#include <array>
#include <limits>
#include <qpdf/Buffer.hh>
#include <zlib.h>

namespace boardwatch::documents {
namespace {

class WordsCheck {
 public:
  explicit WordsCheck(const OutOfTime& out_of_time) : out_of_time_(out_of_time) {}

  std::string check(const std::vector<QPDFObjectHandle>& pages) {
    for (const auto& page : pages) {
      if (!fault_.empty() || out_of_time_()) break;
      contents(value_of(page, "/Contents"));
      resources(resources_of(page), 0);
    }
    return std::move(fault_);
  }

 private:
  void stream(QPDFObjectHandle object, const char* what) {
    if (fault_.empty() && met_.add(object) && !object.isStream()) fault_ = std::string(what) + " " + object.getObjGen().unparse(' ') + " is damaged";
  }

  void contents(QPDFObjectHandle object) {
    if (!object.isArray()) return optional(object, "the drawing");
    for (int i = 0; i < size_of(object); ++i) optional(element_of(object, i), "the drawing");
  }

  /// What is written into its place, a name or nothing, is right; a reference must lead to a stream.
  void optional(QPDFObjectHandle object, const char* what) {
    if (object.isIndirect() && !object.isName() && !object.isArray()) stream(object, what);
  }

  void resources(QPDFObjectHandle resources, int depth) {
    if (depth > deepest_form || !met_.add(resources)) return;
    auto fonts = value_of(resources, "/Font");
    if (fonts.isDictionary())
      for (const auto& key : fonts.getKeys()) font(fonts.getKey(key));
    auto drawings = value_of(resources, "/XObject");
    if (!drawings.isDictionary() || !met_.add(drawings)) return;
    for (const auto& key : drawings.getKeys()) {
      auto drawing = drawings.getKey(key);
      if (name_of(value_of(drawing, "/Subtype")) == "/Form") this->resources(value_of(drawing, "/Resources"), depth + 1);
    }
  }

  void font(QPDFObjectHandle font) {
    if (!fault_.empty() || out_of_time_() || !met_.add(font)) return;
    optional(value_of(font, "/ToUnicode"), "the table of letters");
    const auto descriptor = value_of(font, "/FontDescriptor");
    for (const auto* file : {"/FontFile", "/FontFile2", "/FontFile3"}) optional(value_of(descriptor, file), "the font");
    const auto parts = value_of(font, "/DescendantFonts");
    for (int i = 0; i < size_of(parts); ++i) this->font(element_of(parts, i));
  }

  const OutOfTime& out_of_time_;
  Met met_;
  std::string fault_;
};

bool is_packed(QPDFObjectHandle picture) {
  const auto filter = value_of(picture, "/Filter");
  return name_of(filter) == "/FlateDecode" || (size_of(filter) == 1 && name_of(element_of(filter, 0)) == "/FlateDecode");
}

/// Whether packed bytes are what their checksum says. What ends early is none of this: poppler complains of it.
bool fits(const unsigned char* bytes, std::size_t size) {
  z_stream stream{};
  if (size > std::numeric_limits<uInt>::max() || inflateInit(&stream) != Z_OK) return true;
  stream.next_in = const_cast<Bytef*>(bytes);  // zlib's interface; it is not written to
  stream.avail_in = static_cast<uInt>(size);
  std::vector<Bytef> out(1 << 16);
  int state = Z_OK;
  while (state == Z_OK) {
    stream.next_out = out.data();
    stream.avail_out = static_cast<uInt>(out.size());
    state = inflate(&stream, Z_NO_FLUSH);
  }
  inflateEnd(&stream);
  return state != Z_DATA_ERROR;
}

std::string fault_in(QPDFObjectHandle resources, Met& met, int depth) {
  auto drawings = value_of(resources, "/XObject");
  if (!drawings.isDictionary() || depth > deepest_form) return {};
  std::string fault;
  for (const auto& key : drawings.getKeys()) {
    auto drawing = drawings.getKey(key);
    if (!fault.empty() || !drawing.isStream() || !met.add(drawing)) continue;
    if (name_of(value_of(drawing, "/Subtype")) == "/Form") fault = fault_in(value_of(drawing, "/Resources"), met, depth + 1);
    if (!is_packed(drawing)) continue;
    const auto packed = drawing.getRawStreamData();
    if (!fits(packed->getBuffer(), packed->getSize())) fault = "the picture " + drawing.getObjGen().unparse(' ') + " is not as its checksum says";
  }
  return fault;
}

}  // namespace

std::string fault_of_words(const std::vector<QPDFObjectHandle>& pages, const OutOfTime& out_of_time) { return WordsCheck(out_of_time).check(pages); }

std::string fault_of_pictures(QPDFObjectHandle page) {
  Met met;
  return fault_in(resources_of(page), met, 0);
}

}  // namespace boardwatch::documents
