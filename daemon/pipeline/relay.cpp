// The outbox to the publisher: sent in order, each marked only after the socket had it.
#include <spdlog/spdlog.h>

#include <boost/asio/async_result.hpp>
#include <boost/asio/post.hpp>

#include "core/utf8.hpp"
#include "daemon/pipeline/engine.hpp"

namespace boardwatch::pipeline {
namespace {

/// Hands a message over and resumes on the I/O thread once the socket has taken it.
asio::awaitable<Result<void>> send(Engine& engine, publish::Message message) {
  auto& io = engine.io;
  auto& publisher = *engine.publisher;
  auto start = [&io, &publisher](auto handler, publish::Message handed) {
    using Handler = decltype(handler);
    auto shared = std::make_shared<Handler>(std::move(handler));
    publisher.send(std::move(handed), [&io, shared](Result<void> outcome) {
      asio::post(io, [shared, outcome = std::move(outcome)]() mutable { (*shared)(std::move(outcome)); });
    });
  };
  return asio::async_initiate<const asio::use_awaitable_t<>, void(Result<void>)>(std::move(start), asio::use_awaitable, std::move(message));
}

publish::Message message_of(store::OutboxRow row) {
  publish::Message message;
  message.sequence = row.sequence;
  message.topic = std::move(row.topic);
  message.header = std::move(row.header);
  message.body = std::move(row.body);
  return message;
}

}  // namespace

asio::awaitable<void> relay(Engine& engine) {
  for (;;) {
    auto load = [](store::Store& store) { return store.unsent(100); };
    auto rows = co_await engine.store.call(std::move(load));
    if (rows) {
      for (auto& row : *rows) {
        const auto sequence = row.sequence;
        auto message = message_of(std::move(row));
        const auto sent = co_await send(engine, std::move(message));
        if (!sent) {
          spdlog::error("publishing: {}", printable(sent.error().where));
          break;
        }
        auto mark = [sequence](store::Store& store) { return store.mark_sent(sequence); };
        if (const auto marked = co_await engine.store.call(std::move(mark)); !marked) break;
      }
      if (rows->size() == 100) continue;
    }
    if (!co_await engine.outbox.wait(std::chrono::seconds(5))) co_return;
  }
}

}  // namespace boardwatch::pipeline
