#include "cli/ask_store.hpp"

#include "client/control.hpp"
#include "daemon/store/questions.hpp"

namespace boardwatch::cli {
namespace {

Result<boost::json::object> ask_own(const std::filesystem::path& state, const boost::json::object& request) {
  if (!std::filesystem::exists(state / "boardwatch.db"))
    return fail(
        Errc::not_found,
        state.string() + ": nothing was stored there yet; start boardwatchd, or name the state directory with --state");
  BW_TRY(const auto lock, store::StateLock::take(state));
  BW_TRY(const auto store, store::open_sqlite(state));
  return store::answer(*store, request);
}

}  // namespace

Result<boost::json::object> ask_store(const std::filesystem::path& state, const boost::json::object& request) {
  auto answer = client::ask_daemon(state, request);
  if (answer) return answer;
  auto own = ask_own(state, request);
  // A daemon that has the lock and does not answer is the reason worth telling.
  if (!own && own.error().code == Errc::store_locked) return answer;
  return own;
}

}  // namespace boardwatch::cli
