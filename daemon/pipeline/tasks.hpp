// The coroutines of the daemon, so that all can be asked to end.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/io_context.hpp>
#include <list>
#include <string>

namespace boardwatch::pipeline {

namespace asio = boost::asio;

/// Lives on the I/O thread and must outlive the loop's run.
class Tasks {
 public:
  explicit Tasks(asio::io_context& io) : io_(io) {}
  Tasks(const Tasks&) = delete;
  Tasks& operator=(const Tasks&) = delete;

  /// Runs `work` until it ends. What it throws is logged with `name`; other tasks go on.
  void spawn(std::string name, asio::awaitable<void> work);
  /// Cancels the tasks of that name (terminal). Called by what the loop runs: from elsewhere Asio would post the cancellation
  /// and look for the task when it may be gone.
  void stop(const std::string& name);
  void stop_all();
  bool stopping() const { return stopping_; }
  bool empty() const { return tasks_.empty(); }

 private:
  struct Task {
    std::string name;
    asio::cancellation_signal cancel;
  };
  asio::io_context& io_;
  std::list<Task> tasks_;
  bool stopping_ = false;
};

}  // namespace boardwatch::pipeline
