// The store for a command that asks it thousands of times: the running daemon's, or the store itself under its lock for
// as long as this lives.
#pragma once

#include <boost/json.hpp>
#include <filesystem>
#include <memory>
#include <optional>

#include "core/result.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::cli {

/// Used by one thread at a time.
class StoreDesk {
 public:
  /// Creates the state where there is none. Errors: control where a daemon has the lock and does not answer; those of
  /// store::open_sqlite.
  static Result<StoreDesk> open(std::filesystem::path state);

  /// `request` is one of daemon/store/questions.hpp. Errors: control where the daemon has ended since; those of the
  /// store.
  Result<boost::json::object> ask(const boost::json::object& request);
  bool is_daemon() const { return store_ == nullptr; }

 private:
  explicit StoreDesk(std::filesystem::path state) : state_(std::move(state)) {}

  std::filesystem::path state_;
  std::optional<store::StateLock> lock_;
  std::unique_ptr<store::Store> store_;  ///< null where the daemon has it
};

}  // namespace boardwatch::cli
