// A child process: has nothing but two descriptors, is watched by its pidfd, never left behind.
#pragma once

#include <sys/types.h>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"

namespace boardwatch::workers {

namespace asio = boost::asio;

/// Owns a file descriptor.
class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor() { close(); }
  int get() const { return fd_; }
  int release();
  void close();

 private:
  int fd_;
};

struct Program {
  std::filesystem::path path;
  std::vector<std::string> arguments;  ///< without the name of the program
};

/// How a process ended: by a signal, else with an exit code.
struct Ending {
  int signal = 0;
  int code = 0;
};
/// "was killed by signal 11 (Segmentation fault)" or "ended with exit code 3".
std::string to_text(const Ending& ending);

/// Lives on the I/O thread.
class Process {
 public:
  /// The child gets the two descriptors as standard input and output, the daemon's standard error, no other
  /// descriptor, no signal blocked or ignored, and an empty environment. They stay open here. Errors:
  /// worker_start, naming program and reason.
  static Result<std::unique_ptr<Process>> start(asio::io_context& io, const Program& program, int standard_input,
                                                int standard_output);
  /// Takes over a child that somebody else has started. Errors: worker_start.
  static Result<std::unique_ptr<Process>> adopt(asio::io_context& io, pid_t child);

  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  /// Kills the child, if it still runs, and waits for it: after SIGKILL that is milliseconds.
  ~Process();

  /// Waits for its end; none only when cancelled.
  asio::awaitable<std::optional<Ending>> wait();
  /// SIGKILL. Harmless after the end.
  void kill();
  pid_t pid() const { return pid_; }

 private:
  explicit Process(asio::io_context& io) : ended_(io) {}
  static Result<std::unique_ptr<Process>> watch(std::unique_ptr<Process> process);
  std::optional<Ending> reap(int options);

  pid_t pid_ = 0;
  asio::posix::stream_descriptor ended_;     // the pidfd: readable once the process has ended
  std::optional<Ending> ending_ = Ending{};  // none while it runs
};

}  // namespace boardwatch::workers
