// Frames on the pipe between the daemon and its readers: a 4-byte big-endian length, then so many bytes.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::wire {

constexpr std::size_t frame_header_size = 4;
constexpr std::uint32_t max_frame = 256u << 20;

std::array<char, frame_header_size> frame_header(std::size_t payload);
/// The payload's length. Errors: worker_protocol when it is over `max_frame`.
Result<std::uint32_t> frame_length(std::string_view header);

/// Blocking, for the reader program and the command line. Errors: worker_protocol at a cut frame; `empty` at a clean
/// end of the stream before a frame.
Result<std::string> read_frame(int fd);
Result<void> write_frame(int fd, std::string_view payload);

}  // namespace boardwatch::wire
