#include "daemon/workers/process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace boardwatch::workers {
namespace {

/// What posix_spawn is told; frees what it holds.
class SpawnSettings {
 public:
  SpawnSettings(int standard_input, int standard_output) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
    posix_spawn_file_actions_adddup2(&actions_, standard_input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, standard_output, STDOUT_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
    reset_signals();
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;
  ~SpawnSettings() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  const posix_spawn_file_actions_t* actions() const { return &actions_; }
  const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  // A signal that the daemon ignores or blocks would stay so in the child.
  void reset_signals() {
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes_, &all);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  }

  posix_spawn_file_actions_t actions_;
  posix_spawnattr_t attributes_;
};

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> out;
  for (auto& word : words) out.push_back(word.data());
  out.push_back(nullptr);
  return out;
}

tl::unexpected<Error> cannot_start(const Program& program, int error) {
  return fail(Errc::worker_start, "cannot start " + program.path.string() + ": " + std::strerror(error));
}

tl::unexpected<Error> cannot_watch(pid_t pid, int error) {
  return fail(Errc::worker_start, "cannot watch process " + std::to_string(pid) + ": " + std::strerror(error));
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  close();
  fd_ = other.release();
  return *this;
}

int Descriptor::release() { return std::exchange(fd_, -1); }

void Descriptor::close() {
  if (fd_ >= 0) ::close(release());
}

std::string to_text(const Ending& ending) {
  if (ending.signal == 0) return "ended with exit code " + std::to_string(ending.code);
  return "was killed by signal " + std::to_string(ending.signal) + " (" + ::strsignal(ending.signal) + ")";
}

Result<std::unique_ptr<Process>> Process::start(asio::io_context& io, const Program& program, int standard_input,
                                                int standard_output) {
  std::vector<std::string> arguments{program.path.string()};
  arguments.insert(arguments.end(), program.arguments.begin(), program.arguments.end());
  std::vector<std::string> environment;
  const SpawnSettings settings(standard_input, standard_output);
  std::unique_ptr<Process> process(new Process(io));
  const int error = ::posix_spawn(&process->pid_, program.path.c_str(), settings.actions(), settings.attributes(),
                                  pointers(arguments).data(), pointers(environment).data());
  if (error != 0) return cannot_start(program, error);
  return watch(std::move(process));
}

Result<std::unique_ptr<Process>> Process::adopt(asio::io_context& io, pid_t child) {
  std::unique_ptr<Process> process(new Process(io));
  process->pid_ = child;
  return watch(std::move(process));
}

Result<std::unique_ptr<Process>> Process::watch(std::unique_ptr<Process> process) {
  process->ending_.reset();
  // glibc 2.36 declares pidfd_open() without C linkage.
  const int pidfd = static_cast<int>(::syscall(SYS_pidfd_open, process->pid_, 0));
  if (pidfd < 0) return cannot_watch(process->pid_, errno);  // no descriptor left, most likely
  process->ended_.assign(pidfd);
  return process;
}

Process::~Process() {
  if (ending_) return;
  kill();
  reap(0);
}

void Process::kill() {
  if (!ending_) ::kill(pid_, SIGKILL);  // not reaped yet, so the number is still this child's
}

std::optional<Ending> Process::reap(int options) {
  int status = 0;
  pid_t got = 0;
  do got = ::waitpid(pid_, &status, options);
  while (got < 0 && errno == EINTR);
  if (got == 0) return std::nullopt;
  ending_.emplace();
  if (got > 0 && WIFSIGNALED(status)) ending_->signal = WTERMSIG(status);
  if (got > 0 && WIFEXITED(status)) ending_->code = WEXITSTATUS(status);
  return ending_;
}

asio::awaitable<std::optional<Ending>> Process::wait() {
  while (!ending_ && !reap(WNOHANG)) {
    const auto [error] =
        co_await ended_.async_wait(asio::posix::stream_descriptor::wait_read, asio::as_tuple(asio::use_awaitable));
    if (error) co_return std::nullopt;
  }
  co_return ending_;
}

}  // namespace boardwatch::workers
