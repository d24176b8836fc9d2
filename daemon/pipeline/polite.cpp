// One request to somebody else's server, with manners.
#include "daemon/fetch/schedule.hpp"
#include "daemon/fetch/url.hpp"
#include "daemon/pipeline/engine.hpp"

namespace boardwatch::pipeline {

asio::awaitable<Result<fetch::Fetched>> fetch_politely(Engine& engine, const Source& source, fetch::FetchRequest request,
                                                       std::optional<std::chrono::milliseconds>& crawl_delay) {
  const auto parts = fetch::parse_url(request.url);
  if (!parts) co_return tl::unexpected<Error>(parts.error());
  if (!source.ignore_robots) {
    const auto rules = co_await engine.robots.rules_for(request.url, source.allow_private);
    if (!rules) co_return tl::unexpected<Error>(rules.error());
    crawl_delay = (*rules)->crawl_delay();
    if (const auto& fault = (*rules)->fault()) co_return fail(fault->code, fetch::shown_url(request.url) + ": the site cannot be asked what it allows: " + fault->where);
    if (!(*rules)->allows(parts->target))
      co_return fail(Errc::robots, request.url + ": its robots.txt does not allow it; ask the site, or set ignore_robots for this source");
  }
  const auto spacing = fetch::spacing_for(crawl_delay, source.allow_private);
  const auto visit = co_await engine.gate.enter(parts->host, spacing);
  if (!visit) co_return tl::unexpected<Error>(visit.error());
  co_return co_await engine.fetcher.fetch(std::move(request));
}

}  // namespace boardwatch::pipeline
