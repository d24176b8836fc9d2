#include "daemon/look/polite.hpp"

#include "daemon/fetch/url.hpp"

namespace boardwatch::look {

namespace {

/// Whether robots.txt lets us.
asio::awaitable<Result<void>> check_robots(Web web, const Source& source, std::string url, std::string target, Wishes& wishes) {
  if (source.ignore_robots) co_return Result<void>();
  const auto rules = co_await web.robots.rules_for(url, source.allow_private);
  if (!rules) co_return tl::unexpected<Error>(rules.error());
  wishes.crawl_delay = (*rules)->crawl_delay();
  const auto shown = fetch::shown_url(url);
  if (const auto& fault = (*rules)->fault()) co_return fail(fault->code, shown + ": the site cannot be asked what it allows: " + fault->where);
  if (!(*rules)->allows(target))
    co_return fail(Errc::robots, shown + ": its robots.txt does not allow it; ask the site, or set ignore_robots for this source");
  co_return Result<void>();
}

}  // namespace

asio::awaitable<Result<fetch::Fetched>> fetch_politely(Web web, const Source& source, fetch::FetchRequest request, Wishes& wishes) {
  const auto shown = fetch::shown_url(request.url);
  const auto parts = fetch::parse_url(request.url);
  if (!parts) co_return tl::unexpected<Error>(parts.error());
  const auto allowed = co_await check_robots(web, source, request.url, parts->target, wishes);
  if (!allowed) co_return tl::unexpected<Error>(allowed.error());
  const auto visit = co_await web.gate.enter(parts->host, fetch::spacing_for(wishes.crawl_delay, source.allow_private));
  if (!visit) {
    wishes.retry_after = web.gate.left_alone_for(parts->host);
    co_return tl::unexpected<Error>(visit.error());
  }
  request.allow_private = source.allow_private;
  request.allow_downgrade = source.allow_downgrade;
  auto got = co_await web.fetcher.fetch(std::move(request));
  if (!got || got->status == 200 || got->status == 304) co_return got;
  wishes.retry_after = got->retry_after;
  if (got->retry_after) web.gate.leave_alone(parts->host, *got->retry_after);
  co_return fail(Errc::busy, shown + ": the server asks to wait (status " + std::to_string(got->status) + ")");
}

}  // namespace boardwatch::look
