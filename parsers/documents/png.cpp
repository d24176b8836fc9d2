#include "parsers/documents/png.hpp"

#include <png.h>

#include <csetjmp>

namespace boardwatch::documents {
namespace {

void append(png_structp png, png_bytep data, std::size_t size) {
  static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(data), size);
}
void flush(png_structp) {}
void ignore(png_structp, png_const_charp) {}
[[noreturn]] void leave(png_structp png, png_const_charp) { png_longjmp(png, 1); }

/// Owns what libpng allocates.
class Writer {
 public:
  explicit Writer(std::string& out) : png_(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, leave, ignore)) {
    if (png_ != nullptr) info_ = png_create_info_struct(png_);
    if (info_ != nullptr) png_set_write_fn(png_, &out, append, flush);
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() { png_destroy_write_struct(&png_, &info_); }

  /// libpng leaves by longjmp() where something is wrong, so nothing here may have a destructor.
  bool write(const Raster& raster, const png_text* texts, int count) {
    if (info_ == nullptr || setjmp(png_jmpbuf(png_)) != 0) return false;
    png_set_IHDR(png_, info_, static_cast<png_uint_32>(raster.width), static_cast<png_uint_32>(raster.height), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_text(png_, info_, texts, count);
    png_write_info(png_, info_);
    for (int y = 0; y < raster.height; ++y) png_write_row(png_, raster.pixels.data() + 3 * static_cast<std::size_t>(raster.width) * static_cast<std::size_t>(y));
    png_write_end(png_, nullptr);
    return true;
  }

 private:
  png_structp png_;
  png_infop info_ = nullptr;
};

png_text as_text(const std::pair<std::string, std::string>& text) {
  png_text out{};
  out.compression = PNG_ITXT_COMPRESSION_NONE;
  out.key = const_cast<char*>(text.first.c_str());  // libpng copies it
  out.text = const_cast<char*>(text.second.c_str());
  out.itxt_length = text.second.size();
  return out;
}

}  // namespace

Result<std::string> encode_png(const Raster& raster, const PngTexts& texts) {
  std::vector<png_text> all;
  for (const auto& text : texts) all.push_back(as_text(text));
  std::string out;
  Writer writer(out);
  if (!writer.write(raster, all.data(), static_cast<int>(all.size()))) return fail(Errc::too_large, "the picture cannot be written as a PNG");
  return out;
}

}  // namespace boardwatch::documents
