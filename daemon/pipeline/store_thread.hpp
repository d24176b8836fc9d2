// The store on its thread: it blocks on the disk, and the loop must not.
#pragma once

#include <spdlog/spdlog.h>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <memory>

#include "core/utf8.hpp"
#include "daemon/async/on_pool.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::pipeline {

namespace asio = boost::asio;

/// Lives on the I/O thread; the store is used only on the pool's one thread.
class StoreThread {
 public:
  /// `fatal` is called on the I/O thread with an error after which the process must end (store_io, store_damaged).
  StoreThread(asio::io_context& io, std::unique_ptr<store::Store> store, std::function<void(const Error&)> fatal)
      : io_(io), store_(std::move(store)), fatal_(std::move(fatal)) {}
  ~StoreThread() { pool_.join(); }

  /// Runs `work(store)`, which returns a Result, on the store's thread. A full disk is waited out: what was to be
  /// stored is neither lost nor given up, and everything behind it waits.
  template <class Work>
  auto call(Work work) -> asio::awaitable<std::invoke_result_t<Work, store::Store&>> {
    for (;;) {
      auto once = [this, work]() mutable { return work(*store_); };  // a copy: it may be needed again
      auto result = co_await async::on_pool(pool_, std::move(once));
      if (result || result.error().code != Errc::store_full) {
        note_space(true, {});
        const bool fatal = !result && (result.error().code == Errc::store_io || result.error().code == Errc::store_damaged);
        if (fatal) fatal_(result.error());
        co_return result;
      }
      note_space(false, result.error().where);
      asio::steady_timer pause(io_, std::chrono::seconds(2));
      co_await pause.async_wait(asio::use_awaitable);
    }
  }

  bool full() const { return full_; }

 private:
  void note_space(bool space, const std::string& why) {
    if (space == !full_) return;
    full_ = !space;
    if (full_)
      spdlog::error("{}; waiting for space, nothing is lost", printable(why));
    else
      spdlog::info("there is space again; going on");
  }

  asio::io_context& io_;
  std::unique_ptr<store::Store> store_;
  std::function<void(const Error&)> fatal_;
  bool full_ = false;
  asio::thread_pool pool_{1};
};

}  // namespace boardwatch::pipeline
