#include "daemon/fetch/robots_cache.hpp"

#include "daemon/fetch/url.hpp"

namespace boardwatch::fetch {
namespace {

constexpr std::chrono::hours keep_answer{24};
constexpr std::chrono::minutes keep_failure{1};
constexpr std::uint64_t longest_answer = 4u << 20;  // Robots::parse reads the first 500 KiB of it
constexpr std::chrono::seconds patience{30};
constexpr std::size_t many_origins = 1024;

bool no_rules(int status) { return status >= 400 && status < 500 && status != 429; }

bool is_answer(const Result<Fetched>& answer) { return answer && (answer->status == 200 || no_rules(answer->status)); }

}  // namespace

Robots judge_robots(const Result<Fetched>& answer) {
  if (!answer) return Robots::disallow_all(answer.error().where);
  if (!is_answer(answer)) return Robots::disallow_all("robots.txt was answered with status " + std::to_string(answer->status));
  return answer->status == 200 ? Robots::parse(answer->bytes) : Robots::allow_all();
}

void RobotsCache::forget_old_origins() {
  if (origins_.size() < many_origins) return;
  std::erase_if(origins_, [&](const auto& entry) { return entry.second->asking.idle() && !is_fresh(*entry.second); });
}

asio::awaitable<Result<Fetched>> RobotsCache::ask(std::string origin, std::string host, bool allow_private) {
  const auto spacing = spacing_for(std::nullopt, allow_private);
  const auto visit = co_await gate_.enter(std::move(host), spacing);
  if (!visit) co_return tl::unexpected(visit.error());
  FetchRequest request;
  request.url = origin + "/robots.txt";
  request.max_bytes = longest_answer;
  request.timeout = patience;
  request.allow_private = allow_private;
  request.any_status = true;
  co_return co_await fetcher_.fetch(std::move(request));
}

asio::awaitable<Result<std::shared_ptr<const Robots>>> RobotsCache::rules_for(std::string url, bool allow_private) {
  const auto parts = parse_url(url);
  if (!parts) co_return tl::unexpected(parts.error());
  forget_old_origins();
  // What may not be reached for one source may be for another that is allowed onto private networks.
  auto& known = origins_[parts->origin() + (allow_private ? " private" : "")];
  if (!known) known = std::make_shared<Origin>(io_.get_executor());
  const auto origin = known;
  if (is_fresh(*origin)) co_return origin->rules;
  // Whoever waits here finds the answer of the one before; if that one was cancelled, the next one asks.
  const auto turn = co_await origin->asking.take();
  if (!turn) co_return fail(Errc::cancelled, shown_url(url) + ": asking for robots.txt was stopped");
  if (is_fresh(*origin)) co_return origin->rules;
  const auto answer = co_await ask(parts->origin(), parts->host, allow_private);
  if (!answer && answer.error().code == Errc::cancelled) co_return tl::unexpected(answer.error());
  origin->rules = std::make_shared<const Robots>(judge_robots(answer));
  origin->until = now_() + (is_answer(answer) ? std::chrono::minutes(keep_answer) : keep_failure);
  co_return origin->rules;
}

}  // namespace boardwatch::fetch
