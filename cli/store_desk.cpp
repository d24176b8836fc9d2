#include "cli/store_desk.hpp"

#include "client/control.hpp"
#include "daemon/store/questions.hpp"

namespace boardwatch::cli {

Result<StoreDesk> StoreDesk::open(std::filesystem::path state) {
  StoreDesk desk(std::move(state));
  const auto answer = client::ask_daemon(desk.state_, {{"command", "status"}});
  if (answer) return desk;
  auto lock = store::StateLock::take(desk.state_);
  if (!lock && lock.error().code == Errc::store_locked) return tl::unexpected<Error>(answer.error());
  if (!lock) return tl::unexpected<Error>(lock.error());
  desk.lock_ = std::move(*lock);
  BW_TRY(desk.store_, store::open_sqlite(desk.state_));
  return desk;
}

Result<boost::json::object> StoreDesk::ask(const boost::json::object& request) {
  return store_ == nullptr ? client::ask_daemon(state_, request) : store::answer(*store_, request);
}

}  // namespace boardwatch::cli
