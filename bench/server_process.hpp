// A ConditionalServer in a process of its own, so that it takes no time from what is measured.
#pragma once

#include <sys/types.h>

#include "bench/conditional_server.hpp"

namespace boardwatch::bench {

class ServerProcess {
 public:
  /// Forks: construct it before there are threads.
  explicit ServerProcess(int addresses);
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;
  ~ServerProcess();

  /// For addresses and tags; it is the child that answers.
  const ConditionalServer& server() const { return server_; }

 private:
  ConditionalServer server_;
  int stop_ = -1;  ///< closing it ends the child
  pid_t child_ = -1;
};

}  // namespace boardwatch::bench
