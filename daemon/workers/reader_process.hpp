// A reader at work: its deadline, and why it gave no answer.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "daemon/workers/process.hpp"

namespace boardwatch::workers {

class ForkServer;

/// A process and the pipe that it answers through.
struct PipedReader {
  std::unique_ptr<Process> process;
  asio::posix::stream_descriptor output;
};
/// A reader with those arguments and that standard input, which stays open here. Errors: worker_start.
asio::awaitable<Result<PipedReader>> start_piped(asio::io_context& io, ForkServer& readers, std::vector<std::string> arguments, int standard_input);

/// Kills a process at its deadline and ends what is read from it, unless the work ends before. On the I/O thread.
class Deadline {
 public:
  Deadline(asio::io_context& io, Process& process, std::function<void()> stop_reading, std::chrono::milliseconds limit);
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;
  ~Deadline() { state_->process = nullptr; }
  bool passed() const { return state_->passed; }
  std::chrono::milliseconds limit() const { return limit_; }

 private:
  struct State {
    Process* process;
    std::function<void()> stop_reading;
    bool passed;
  };
  std::chrono::milliseconds limit_;
  asio::steady_timer timer_;
  std::shared_ptr<State> state_;
};

/// An error about the document `name`, an address without its query, which may hold a key: "NAME: the reader WHAT".
Error about(std::string_view name, Errc code, std::string_view what);

/// The caller was cancelled, so that nothing more may be waited for: leaving the frame kills and reaps the reader.
bool is_stopped(const Error& error, const Deadline& deadline);

/// Says why there is no answer, once the reader is gone: worker_timeout, worker_died, worker_protocol or cancelled.
asio::awaitable<Error> explain(Process& process, const Deadline& deadline, std::string name, Error error);

/// A server may send "--help" as a content type, or one of a megabyte.
std::string as_argument(const std::string& text);

}  // namespace boardwatch::workers
