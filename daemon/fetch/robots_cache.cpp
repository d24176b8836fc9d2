#include "daemon/fetch/robots_cache.hpp"

#include <algorithm>

#include "daemon/fetch/url.hpp"

namespace boardwatch::fetch {
namespace {

constexpr std::chrono::hours keep_answer{24};
constexpr std::chrono::minutes keep_failure{1};
constexpr std::uint64_t longest_answer = 4u << 20;  // Robots::parse reads the first 500 KiB of it
constexpr std::chrono::seconds patience{30};

bool no_rules(int status) { return status >= 400 && status < 500 && status != 429; }

bool is_answer(const Result<Fetched>& answer) { return answer && (answer->status == 200 || no_rules(answer->status)); }

}  // namespace

Robots judge_robots(const Result<Fetched>& answer) {
  if (!answer) return Robots::disallow_all(answer.error());
  if (answer->status == 200) return Robots::parse(answer->bytes);
  if (no_rules(answer->status)) return Robots::allow_all();
  const bool busy = answer->status == 429 || answer->status == 503;
  Error fault{busy ? Errc::busy : Errc::http_status, shown_url(answer->final_url) + ": answered " + std::to_string(answer->status)};
  return Robots::disallow_all(std::move(fault));
}

// Looking through all costs more the more there are, so it is done the less often.
std::shared_ptr<RobotsCache::Origin> RobotsCache::find_or_add(const std::string& key) {
  if (origins_.size() >= tidy_at_) {
    for (const auto& [name, origin] : origins_)
      if (!is_fresh(*origin)) drop(*origin);
    std::erase_if(origins_, [](const auto& entry) { return entry.second->asking.idle() && !entry.second->rules; });
    tidy_at_ = std::max<std::size_t>(1024, 2 * origins_.size());
  }
  auto& known = origins_[key];
  if (!known) known = std::make_shared<Origin>(io_.get_executor());
  return known;
}

void RobotsCache::drop(Origin& origin) {
  if (origin.rules) kept_bytes_ -= origin.rules->size();
  origin.rules.reset();
}

void RobotsCache::drop_oldest() {
  std::shared_ptr<Origin> oldest;
  for (const auto& [name, origin] : origins_)
    if (origin->rules && origin->rules->size() > 0 && (!oldest || origin->until < oldest->until)) oldest = origin;
  if (oldest) drop(*oldest);
}

void RobotsCache::keep(Origin& origin, Robots rules, Clock::duration time) {
  static const auto no_rules_at_all = std::make_shared<const Robots>(Robots::allow_all());  // most hosts share this one
  drop(origin);
  const bool plain = rules.size() == 0 && !rules.crawl_delay();
  while (kept_bytes_ > 0 && kept_bytes_ + rules.size() > most_bytes_) drop_oldest();
  kept_bytes_ += rules.size();
  origin.rules = plain ? no_rules_at_all : std::make_shared<const Robots>(std::move(rules));
  origin.until = now_() + time;
}

asio::awaitable<Result<Fetched>> RobotsCache::ask(std::string origin, std::string host, bool allow_private) {
  const auto spacing = spacing_for(std::nullopt, allow_private);
  const auto visit = co_await gate_.enter(host, spacing);
  if (!visit) co_return tl::unexpected(visit.error());
  FetchRequest request;
  request.url = origin + "/robots.txt";
  request.max_bytes = longest_answer;
  request.timeout = patience;
  request.allow_private = allow_private;
  request.any_status = true;
  auto answer = co_await fetcher_.fetch(std::move(request));
  if (answer && answer->retry_after) gate_.leave_alone(host, *answer->retry_after);
  co_return answer;
}

asio::awaitable<Result<std::shared_ptr<const Robots>>> RobotsCache::rules_for(std::string url, bool allow_private) {
  const auto parts = parse_url(url);
  if (!parts) co_return tl::unexpected(parts.error());
  // What may not be reached for one source may be for another that is allowed onto private networks.
  const auto origin = find_or_add(parts->origin() + (allow_private ? " private" : ""));
  if (is_fresh(*origin)) co_return origin->rules;
  // Whoever waits here finds the answer of the one before; if that one was cancelled, the next one asks.
  const auto turn = co_await origin->asking.take();
  if (!turn) co_return fail(Errc::cancelled, shown_url(url) + ": asking for robots.txt was stopped");
  if (is_fresh(*origin)) co_return origin->rules;
  const auto answer = co_await ask(parts->origin(), parts->host, allow_private);
  if (!answer && answer.error().code == Errc::cancelled) co_return tl::unexpected(answer.error());
  if (!answer && answer.error().code == Errc::busy) co_return tl::unexpected(answer.error());  // not asked at all
  keep(*origin, judge_robots(answer), is_answer(answer) ? Clock::duration(keep_answer) : Clock::duration(keep_failure));
  co_return origin->rules;
}

}  // namespace boardwatch::fetch
