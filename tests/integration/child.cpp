#include "tests/integration/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

extern char** environ;

namespace boardwatch::integration {
namespace {

using Clock = std::chrono::steady_clock;

int left(Clock::time_point end) {
  const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
  return rest > 0 ? static_cast<int>(rest) : 0;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> out;
  for (auto& word : words) out.push_back(word.data());
  out.push_back(nullptr);
  return out;
}

std::vector<std::string> with(const std::map<std::string, std::string>& more) {
  std::vector<std::string> out;
  for (char** entry = environ; *entry != nullptr; ++entry) out.emplace_back(*entry);
  for (const auto& [name, value] : more) out.push_back(name + "=" + value);
  return out;
}

}  // namespace

Child::Child(const std::filesystem::path& program, std::vector<std::string> arguments, std::map<std::string, std::string> environment) {
  char errors[] = "/tmp/boardwatch-errors-XXXXXX";
  const int error_fd = ::mkstemp(errors);
  errors_file_ = errors;
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("pipe");
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, error_fd, STDERR_FILENO);
  arguments.insert(arguments.begin(), program.string());
  auto variables = with(environment);
  auto argument_pointers = pointers(arguments);
  auto variable_pointers = pointers(variables);
  const int failed = ::posix_spawn(&pid_, program.c_str(), &actions, nullptr, argument_pointers.data(), variable_pointers.data());
  ::posix_spawn_file_actions_destroy(&actions);
  ::close(ends[1]);
  ::close(error_fd);
  out_ = ends[0];
  if (failed != 0) throw std::runtime_error(program.string() + " cannot be started");
}

Child::~Child() {
  if (!status_) {
    signal(SIGKILL);
    (void)wait();
  }
  ::close(out_);
  std::error_code ignored;
  std::filesystem::remove(errors_file_, ignored);
}

std::optional<std::string> Child::line(std::chrono::milliseconds most) {
  const auto end = Clock::now() + most;
  for (;;) {
    if (const auto at = buffer_.find('\n'); at != std::string::npos) {
      auto found = buffer_.substr(0, at);
      buffer_.erase(0, at + 1);
      return found;
    }
    pollfd waiting{out_, POLLIN, 0};
    if (::poll(&waiting, 1, left(end)) <= 0) return std::nullopt;
    char bytes[4096];
    const auto got = ::read(out_, bytes, sizeof bytes);
    if (got <= 0) return std::nullopt;
    buffer_.append(bytes, static_cast<std::size_t>(got));
  }
}

bool Child::wait_for(const std::string& words, std::chrono::milliseconds most) {
  const auto end = Clock::now() + most;
  while (const auto found = line(std::chrono::milliseconds(left(end))))
    if (found->find(words) != std::string::npos) return true;
  return false;
}

void Child::signal(int number) const { ::kill(pid_, number); }

std::optional<int> Child::wait(std::chrono::milliseconds most) {
  if (status_) return status_;
  const int watch = static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0));
  pollfd waiting{watch, POLLIN, 0};
  const auto end = Clock::now() + most;
  while (::poll(&waiting, 1, left(end)) < 0) {
  }
  ::close(watch);
  int status = 0;
  if (::waitpid(pid_, &status, WNOHANG) != pid_) return std::nullopt;
  status_ = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  return status_;
}

const std::string& Child::errors() {
  std::ifstream in(errors_file_);
  std::ostringstream text;
  text << in.rdbuf();
  errors_ = text.str();
  return errors_;
}

}  // namespace boardwatch::integration
