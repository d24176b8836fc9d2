#include "parsers/documents/gzip.hpp"

#include <zlib.h>

#include <array>

namespace boardwatch::documents {
namespace {

class Inflater {
 public:
  Inflater() { ready_ = inflateInit2(&stream_, 16 + MAX_WBITS) == Z_OK; }  // 16: gzip's header and checksum
  ~Inflater() {
    if (ready_) inflateEnd(&stream_);
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  Result<std::string> run(std::string_view bytes, std::size_t most) {
    if (!ready_) return fail(Errc::damaged, "gzip cannot be unpacked: no memory");
    // zlib's signature; it does not write there.
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream_.avail_in = static_cast<uInt>(bytes.size());
    std::string out;
    std::array<char, 65536> buffer;
    for (;;) {
      stream_.next_out = reinterpret_cast<Bytef*>(buffer.data());
      stream_.avail_out = static_cast<uInt>(buffer.size());
      const int state = inflate(&stream_, Z_NO_FLUSH);
      out.append(buffer.data(), buffer.size() - stream_.avail_out);
      if (out.size() > most) return fail(Errc::too_large, "it unpacks to more than " + std::to_string(most) + " bytes");
      if (state == Z_STREAM_END && !next_member()) return out;
      if (state == Z_BUF_ERROR) return fail(Errc::damaged, "gzip that ends too early: fetch it again");
      if (state != Z_OK && state != Z_STREAM_END) return fail(Errc::damaged, "gzip that does not unpack: fetch it again");
    }
  }

 private:
  /// What follows a member is another one, or filling that does not matter.
  bool next_member() { return stream_.avail_in > 0 && *stream_.next_in == 0x1F && inflateReset(&stream_) == Z_OK; }

  z_stream stream_{};
  bool ready_ = false;
};

}  // namespace

bool is_gzip(std::string_view bytes) { return bytes.starts_with("\x1F\x8B"); }

Result<std::string> gunzip(std::string_view bytes, std::size_t most) { return Inflater().run(bytes, most); }

}  // namespace boardwatch::documents
