// Frames over a stream of the I/O loop.
#pragma once

#include <algorithm>
#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <string>

#include "core/result.hpp"
#include "wire/frame.hpp"

namespace boardwatch::workers {

namespace asio = boost::asio;

/// What an end of the stream means: worker_died before a frame, worker_protocol inside one, cancelled when stopped.
Error stream_error(const boost::system::error_code& error, std::size_t bytes_of_frame);

/// A frame's payload takes memory as it arrives, whatever length it announces. Errors: worker_protocol, worker_died,
/// cancelled.
template <class Stream>
asio::awaitable<Result<std::string>> read_frame(Stream& stream) {
  constexpr std::size_t step = 1u << 20;
  std::array<char, wire::frame_header_size> header{};
  const auto [error, got] =
      co_await asio::async_read(stream, asio::buffer(header), asio::as_tuple(asio::use_awaitable));
  if (error) co_return tl::unexpected(stream_error(error, got));
  const auto length = wire::frame_length({header.data(), header.size()});
  if (!length) co_return tl::unexpected(length.error());
  std::string payload;
  while (payload.size() < *length) {
    const std::size_t begin = payload.size();
    payload.resize(begin + std::min<std::size_t>(step, *length - begin));
    const auto rest = asio::buffer(payload.data() + begin, payload.size() - begin);
    const auto [cut, size] = co_await asio::async_read(stream, rest, asio::as_tuple(asio::use_awaitable));
    if (cut) co_return tl::unexpected(stream_error(cut, wire::frame_header_size + begin + size));
  }
  co_return payload;
}

template <class Stream>
asio::awaitable<Result<void>> write_frame(Stream& stream, const std::string& payload) {
  const auto header = wire::frame_header(payload.size());
  const std::array<asio::const_buffer, 2> parts{asio::buffer(header), asio::buffer(payload)};
  const auto [error, sent] = co_await asio::async_write(stream, parts, asio::as_tuple(asio::use_awaitable));
  if (error) co_return tl::unexpected(stream_error(error, 0));
  co_return Result<void>();
}

}  // namespace boardwatch::workers
