// Where readers of papers come from: `boardwatch-read fork-server`, which has loaded its libraries once.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/generic/seq_packet_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "daemon/async/places.hpp"
#include "daemon/workers/process.hpp"

namespace boardwatch::workers {

/// Started when it is first needed, again when it is gone, and afresh after a thousand readers, which all have its layout of
/// memory. Lives on the I/O thread, and longer than its calls.
class ForkServer {
 public:
  ForkServer(asio::io_context& io, std::filesystem::path program);
  ForkServer(const ForkServer&) = delete;
  ForkServer& operator=(const ForkServer&) = delete;

  /// A child of this process with those arguments, that standard input and output, which stay open here, this process's
  /// standard error and no environment. Whoever is cancelled while waiting gets it all the same. Errors: worker_start.
  asio::awaitable<Result<std::unique_ptr<Process>>> start(std::vector<std::string> arguments, int standard_input, int standard_output);

 private:
  using Socket = asio::generic::seq_packet_protocol::socket;
  struct Server {
    std::unique_ptr<Process> process;
    Socket socket;
    int forked = 0;
  };
  asio::awaitable<Result<pid_t>> ask(const std::string& packet, int standard_input, int standard_output);
  Result<std::unique_ptr<Server>> start_server();
  asio::awaitable<Result<std::unique_ptr<Process>>> start_one(std::vector<std::string> arguments, int standard_input, int standard_output);

  asio::io_context& io_;
  std::filesystem::path program_;
  async::Places turn_;
  std::unique_ptr<Server> server_;
};

}  // namespace boardwatch::workers
