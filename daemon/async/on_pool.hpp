// Work that blocks or takes long, on threads of its own.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <type_traits>
#include <utility>

namespace boardwatch::async {

namespace asio = boost::asio;

template <class Work>
asio::awaitable<std::invoke_result_t<Work&>> run_once(Work work) {
  co_return work();
}

/// Runs `work()` on a thread of the pool and comes back to the caller's with what it returned. Whatever `work` refers to
/// must outlive it. Work that has begun is not cancelled: a cancelled caller waits for it too, and ends at its next wait.
template <class Work>
asio::awaitable<std::invoke_result_t<Work&>> on_pool(asio::thread_pool& pool, Work work) {
  auto once = run_once(std::move(work));
  // Asio hands a cancellation over to the other thread, where what it refers to may have ended in the meantime.
  co_return co_await asio::co_spawn(pool, std::move(once), asio::bind_cancellation_slot(asio::cancellation_slot(), asio::use_awaitable));
}

}  // namespace boardwatch::async
