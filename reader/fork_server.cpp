#include "reader/fork_server.hpp"

#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "wire/fork_request.hpp"

namespace boardwatch::reader {
namespace {

/// As fork(), but the child is a sibling: it is our parent that waits for it.
pid_t fork_sibling() { return static_cast<pid_t>(::syscall(SYS_clone, CLONE_PARENT | SIGCHLD, nullptr, nullptr, nullptr, nullptr)); }

void close_both(const wire::ForkRequest& request) {
  ::close(request.standard_input);
  ::close(request.standard_output);
}

void take_over(const wire::ForkRequest& request) {
  ::dup2(request.standard_input, STDIN_FILENO);
  ::dup2(request.standard_output, STDOUT_FILENO);
  close_both(request);
}

int give_up(const Error& error) {
  std::fprintf(stderr, "boardwatch-read: %s\n", error.where.c_str());
  return 1;
}

}  // namespace

int serve_forks(const std::function<int(const std::vector<std::string>& arguments)>& run) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (;;) {
    const auto request = wire::receive_fork_request(STDIN_FILENO);
    if (!request) return request.error().code == Errc::empty ? 0 : give_up(request.error());
    const pid_t child = fork_sibling();
    if (child == 0) {
      take_over(*request);
      const int code = run(request->arguments);
      std::fflush(stderr);
      ::_exit(code);  // what must be done at the end of the program is for the one that goes on
    }
    const wire::ForkAnswer answer{child < 0 ? -errno : child};
    close_both(*request);
    if (::send(STDIN_FILENO, &answer, sizeof answer, MSG_NOSIGNAL) != sizeof answer) return 1;
  }
}

}  // namespace boardwatch::reader
