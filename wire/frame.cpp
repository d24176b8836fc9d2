#include "wire/frame.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace boardwatch::wire {
namespace {

/// Reads until `size` bytes are there or the stream ends; returns how many came.
Result<std::size_t> read_fully(int fd, char* out, std::size_t size) {
  std::size_t got = 0;
  while (got < size) {
    const ssize_t n = ::read(fd, out + got, size - got);
    if (n == 0) break;
    if (n > 0)
      got += static_cast<std::size_t>(n);
    else if (errno != EINTR)
      return fail(Errc::worker_protocol, std::string("reading a frame: ") + std::strerror(errno));
  }
  return got;
}

Result<void> write_fully(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n >= 0)
      bytes.remove_prefix(static_cast<std::size_t>(n));
    else if (errno != EINTR)
      return fail(Errc::worker_protocol, std::string("writing a frame: ") + std::strerror(errno));
  }
  return {};
}

}  // namespace

std::array<char, frame_header_size> frame_header(std::size_t payload) {
  const auto byte = [&](unsigned shift) { return static_cast<char>((payload >> shift) & 0xFF); };
  return {byte(24), byte(16), byte(8), byte(0)};
}

Result<std::uint32_t> frame_length(std::string_view header) {
  std::uint32_t length = 0;
  for (const char c : header.substr(0, frame_header_size)) length = (length << 8) | static_cast<unsigned char>(c);
  if (length > max_frame) return fail(Errc::worker_protocol, "a frame of " + std::to_string(length) + " bytes is over the limit");
  return length;
}

Result<std::string> read_frame(int fd) {
  char header[frame_header_size];
  BW_TRY(const auto got, read_fully(fd, header, sizeof header));
  if (got == 0) return fail(Errc::empty, "end of the stream");
  if (got < sizeof header) return fail(Errc::worker_protocol, "the stream ended inside a frame's header");
  BW_TRY(const auto length, frame_length({header, sizeof header}));
  std::string payload(length, '\0');
  BW_TRY(const auto body, read_fully(fd, payload.data(), length));
  if (body < length) return fail(Errc::worker_protocol, "the stream ended inside a frame");
  return payload;
}

Result<void> write_frame(int fd, std::string_view payload) {
  if (payload.size() > max_frame)
    return fail(Errc::too_large, "an answer of " + std::to_string(payload.size()) + " bytes is over the limit of a frame");
  const auto header = frame_header(payload.size());
  BW_CHECK(write_fully(fd, {header.data(), header.size()}));
  return write_fully(fd, payload);
}

}  // namespace boardwatch::wire
