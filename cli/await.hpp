// Waiting for one thing of the I/O loop's world, for commands that do one thing after the other.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <exception>
#include <optional>

#include "core/result.hpp"

namespace boardwatch::cli {

/// Runs `call` on `io`, which has nothing else to do, until it ends. Errors: those of the call; control where it threw.
template <class T>
Result<T> await(boost::asio::io_context& io, boost::asio::awaitable<Result<T>> call) {
  std::optional<Result<T>> answer;
  boost::asio::co_spawn(io, std::move(call), [&](const std::exception_ptr& error, Result<T> value) {
    if (!error) answer = std::move(value);
  });
  io.restart();
  io.run();
  if (!answer) return fail(Errc::control, "it ended without an answer");
  return std::move(*answer);
}

}  // namespace boardwatch::cli
