#include "daemon/pipeline/tasks.hpp"

#include <spdlog/spdlog.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/system/system_error.hpp>

namespace boardwatch::pipeline {
namespace {

void log_end(const std::string& name, const std::exception_ptr& error) {
  if (!error) return;
  try {
    std::rethrow_exception(error);
  } catch (const boost::system::system_error& e) {
    if (e.code() != asio::error::operation_aborted) spdlog::error("{} ended: {}", name, e.what());
  } catch (const std::exception& e) {
    spdlog::error("{} ended: {}", name, e.what());
  }
}

}  // namespace

void Tasks::spawn(std::string name, asio::awaitable<void> work) {
  if (stopping_) return;
  const auto task = tasks_.emplace(tasks_.end());
  task->name = std::move(name);
  auto ended = [this, task](const std::exception_ptr& error) {
    log_end(task->name, error);
    tasks_.erase(task);
  };
  asio::co_spawn(io_, std::move(work), asio::bind_cancellation_slot(task->cancel.slot(), std::move(ended)));
}

void Tasks::stop(const std::string& name) {
  for (auto task = tasks_.begin(); task != tasks_.end();) {
    const auto next = std::next(task);  // a task that ends at once takes its own entry away
    if (task->name == name) task->cancel.emit(asio::cancellation_type::terminal);
    task = next;
  }
}

void Tasks::stop_all() {
  stopping_ = true;
  for (auto task = tasks_.begin(); task != tasks_.end();) {
    const auto next = std::next(task);
    task->cancel.emit(asio::cancellation_type::terminal);
    task = next;
  }
}

}  // namespace boardwatch::pipeline
