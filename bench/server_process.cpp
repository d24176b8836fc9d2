#include "bench/server_process.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>

namespace boardwatch::bench {

ServerProcess::ServerProcess(int addresses) : server_(addresses, 0) {
  std::array<int, 2> pipe{};
  if (::pipe(pipe.data()) != 0) ::_exit(1);
  stop_ = pipe[1];
  child_ = ::fork();
  if (child_ != 0) {
    ::close(pipe[0]);
    return;
  }
  ::close(pipe[1]);
  server_.run(pipe[0]);
  ::_exit(0);
}

ServerProcess::~ServerProcess() {
  ::close(stop_);
  ::waitpid(child_, nullptr, 0);
}

}  // namespace boardwatch::bench
