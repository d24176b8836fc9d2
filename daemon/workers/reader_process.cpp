#include "daemon/workers/reader_process.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/utf8.hpp"
#include "daemon/workers/fork_server.hpp"

namespace boardwatch::workers {
namespace {

std::string seconds_text(std::chrono::milliseconds time) {
  return time.count() % 1000 == 0 ? std::to_string(time.count() / 1000) + " s" : std::to_string(time.count()) + " ms";
}

}  // namespace

asio::awaitable<Result<PipedReader>> start_piped(asio::io_context& io, ForkServer& readers, std::vector<std::string> arguments, int standard_input) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) co_return fail(Errc::worker_start, std::string("cannot start a reader: ") + std::strerror(errno));
  Descriptor read_end(ends[0]), write_end(ends[1]);
  auto process = co_await readers.start(std::move(arguments), standard_input, write_end.get());
  if (!process) co_return tl::unexpected(process.error());
  co_return PipedReader{*std::move(process), asio::posix::stream_descriptor(io, read_end.release())};
}

Deadline::Deadline(asio::io_context& io, Process& process, std::function<void()> stop_reading, std::chrono::milliseconds limit)
    : limit_(limit), timer_(io, limit), state_(std::make_shared<State>(State{&process, std::move(stop_reading), false})) {
  timer_.async_wait([state = state_](const boost::system::error_code& stopped) {
    if (stopped || state->process == nullptr) return;
    state->passed = true;
    state->process->kill();
    state->stop_reading();  // another process might hold the other end open
  });
}

Error about(std::string_view name, Errc code, std::string_view what) {
  return {code, printable(clip(name.substr(0, name.find_first_of("?#")), 300)) + ": the reader " + std::string(what)};
}

bool is_stopped(const Error& error, const Deadline& deadline) { return error.code == Errc::cancelled && !deadline.passed(); }

asio::awaitable<Error> explain(Process& process, const Deadline& deadline, std::string name, Error error) {
  if (error.code == Errc::worker_protocol) process.kill();
  const auto ending = co_await process.wait();
  if (deadline.passed())
    co_return about(name, Errc::worker_timeout, "gave no answer within " + seconds_text(deadline.limit()) + " and was killed");
  if (!ending) co_return about(name, Errc::cancelled, "was stopped");
  if (error.code == Errc::worker_protocol) co_return about(name, Errc::worker_protocol, "broke the protocol: " + error.where);
  co_return about(name, Errc::worker_died, to_text(*ending) + " before it answered");
}

std::string as_argument(const std::string& text) {
  constexpr std::size_t longest = 16u << 10;
  return text.substr(0, 1) == "-" ? "" : std::string(clip(text, longest));
}

}  // namespace boardwatch::workers
