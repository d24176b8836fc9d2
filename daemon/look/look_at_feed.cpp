#include "daemon/look/look_at_feed.hpp"

#include "daemon/fetch/url.hpp"

namespace boardwatch::look {

asio::awaitable<FeedLook> look_at_feed(Web web, Source source, FeedMemory memory) {
  FeedLook look;
  look.memory = std::move(memory);
  auto answer = co_await ask(web, source, look.memory.address, look.memory.validators, wire::ReadKind::feed, look.wishes);
  if (!answer) {
    look.error = answer.error();
    co_return look;
  }
  const auto& fetched = answer->fetched;
  look.final_address = fetched.final_url;
  look.permanent_address = fetched.permanent_url;
  look.max_age = fetched.max_age;
  look.unchanged = !answer->value;
  if (look.unchanged) co_return look;
  auto* feed = std::get_if<Feed>(&*answer->value);
  if (feed == nullptr) {
    look.error = Error{Errc::worker_protocol, fetch::shown_url(look.memory.address) + ": the reader answered something else than a feed"};
    co_return look;
  }
  look.feed = std::move(*feed);
  look.memory.validators = look.feed.cut ? Validators() : Validators{fetched.etag, fetched.last_modified};
  co_return look;
}

}  // namespace boardwatch::look
