// What a paper says, made findings and kept.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "daemon/pipeline/engine.hpp"
#include "daemon/pipeline/take_paper.hpp"

namespace boardwatch::pipeline {

/// Stores what the whole paper says and tells the alerts that it raised. `early` is what was stored of its first pages:
/// what the whole paper no longer says of it is withdrawn.
asio::awaitable<void> keep(Engine& engine, std::shared_ptr<const Knowledge> knowledge, const Source& source, store::Paper paper, Arrived arrived,
                           std::vector<Finding> early);

/// Finds what the first pages of a paper say while the rest is being read, and stores and tells it. On the I/O thread; held
/// by what it has begun.
class EarlyFindings : public std::enable_shared_from_this<EarlyFindings> {
 public:
  EarlyFindings(Engine& engine, std::shared_ptr<const Knowledge> knowledge, Source source, store::Paper paper);

  /// Where it is still busy with fewer pages, it goes on with these when it is done.
  void offer(Arrived so_far);
  /// Waits for what has begun, and begins no more. Returns what was stored.
  asio::awaitable<std::vector<Finding>> settle();

 private:
  asio::awaitable<void> work();
  asio::awaitable<void> store_findings_of(Arrived so_far);

  Engine& engine_;
  std::shared_ptr<const Knowledge> knowledge_;
  Source source_;
  store::Paper paper_;
  std::optional<Arrived> next_;
  std::vector<Finding> stored_;
  bool busy_ = false;
  Bell idle_;
};

}  // namespace boardwatch::pipeline
