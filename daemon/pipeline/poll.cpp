// Polling a feed or a page.
#include <spdlog/spdlog.h>

#include "core/utf8.hpp"
#include "daemon/fetch/schedule.hpp"
#include "daemon/pipeline/engine.hpp"
#include "daemon/pipeline/papers.hpp"

namespace boardwatch::pipeline {
namespace {

constexpr std::uint64_t most_of_a_feed = 16u << 20;

struct Polled {
  store::SourceState state;
  std::vector<store::Paper> papers, skipped;
  std::optional<std::chrono::seconds> retry_after;
  std::optional<std::chrono::milliseconds> crawl_delay;
};

/// One line when a source begins to fail, one when it is well again, none in between.
void log_change(Engine& engine, const Source& source, const store::SourceState& before, const store::SourceState& after) {
  if (after.health.failures == 1) engine.failures.began(source.id, after.health.reason, FailureLog::Clock::now());
  if (after.health.failures == 0 && before.health.failures > 0) spdlog::info("{}: answers again after {} failed polls", source.id, before.health.failures);
}

void note_outcome(store::SourceState& state, fetch::PollOutcome outcome, std::string error) {
  auto& health = state.health;
  const auto timing = fetch::after_poll({health.failures, health.last_look, health.last_success, health.failing_since}, outcome, now());
  health.failures = timing.failures;
  health.last_look = timing.last_poll;
  health.last_success = timing.last_success;
  health.failing_since = timing.failing_since;
  health.reason = std::move(error);
}

/// What the bytes list. Anything but a feed where a feed was is an error, never "everything is gone".
asio::awaitable<Result<void>> read_list(Engine& engine, const Source& source, const fetch::Fetched& got, Polled& polled) {
  wire::ReadRequest request;
  request.kind = source.kind == SourceKind::feed ? wire::ReadKind::feed : wire::ReadKind::page;
  request.name = got.final_url;
  request.content_type = got.content_type;
  request.bytes = got.bytes;
  const auto answer = co_await engine.readers.read(std::move(request));
  if (!answer) co_return fail(answer.error().code, source.location + ": " + answer.error().where);
  if (const auto* feed = std::get_if<Feed>(&*answer)) {
    polled.papers = papers_of_feed(source, *feed);
    // A feed that was cut is asked for again in full.
    if (!feed->fault.empty()) polled.state.etag = polled.state.last_modified = std::string();
  } else if (const auto* page = std::get_if<LinkPage>(&*answer)) {
    const bool first_time = !polled.state.health.last_success;
    auto selection = papers_of_page(source, *page, date_of(now()), first_time);
    polled.papers = std::move(selection.papers);
    polled.skipped = std::move(selection.skipped);
    if (polled.papers.empty() && polled.skipped.empty())
      co_return fail(Errc::not_found, source.location + ": no link on the page looks like a board paper; has the page moved, or does it need a script?");
  }
  co_return Result<void>();
}

asio::awaitable<Result<void>> look(Engine& engine, const Source& source, Polled& polled) {
  fetch::FetchRequest request;
  request.url = source.location;
  request.etag = polled.state.etag;
  request.last_modified = polled.state.last_modified;
  request.max_bytes = most_of_a_feed;
  request.allow_private = source.allow_private;
  const auto got = co_await fetch_politely(engine, source, std::move(request), polled.crawl_delay);
  if (!got) co_return tl::unexpected<Error>(got.error());
  if (got->status == 304) co_return Result<void>();
  if (got->status != 200) {
    polled.retry_after = got->retry_after;
    co_return fail(Errc::http_status, source.location + ": the server asks to wait (status " + std::to_string(got->status) + ")");
  }
  polled.state.etag = got->etag;
  polled.state.last_modified = got->last_modified;
  co_return co_await read_list(engine, source, *got, polled);
}

asio::awaitable<Polled> poll_once(Engine& engine, const Source& source) {
  Polled polled;
  auto load = [id = source.id](store::Store& store) { return store.source_state(id); };
  auto known = co_await engine.store.call(std::move(load));
  if (known) polled.state = std::move(*known);
  const auto before = polled.state;
  const auto looked = co_await look(engine, source, polled);
  if (!looked && looked.error().code == Errc::cancelled) co_return polled;
  if (!looked) {
    polled.state.etag = before.etag;
    polled.state.last_modified = before.last_modified;
  }
  note_outcome(polled.state, looked ? fetch::PollOutcome::well : fetch::PollOutcome::failed, looked ? std::string() : looked.error().where);
  log_change(engine, source, before, polled.state);
  store::PollRecord record;
  record.source_id = source.id;
  record.state = polled.state;
  record.papers = std::move(polled.papers);
  record.skipped = std::move(polled.skipped);
  record.at = now();
  auto save = [record = std::move(record)](store::Store& store) { return store.record_poll(record); };
  const auto saved = co_await engine.store.call(std::move(save));
  if (saved && saved->papers > 0) {
    spdlog::info("{}: {} new", source.id, saved->papers);
    engine.papers.ring();
  }
  co_return polled;
}

}  // namespace

asio::awaitable<void> poll_source(Engine& engine, std::string source_id) {
  auto load = [source_id](store::Store& store) { return store.source_state(source_id); };
  const auto state = co_await engine.store.call(std::move(load));
  const auto count = engine.knowledge->settings.sources.size();
  std::uniform_real_distribution<double> share(0, 1);
  std::chrono::milliseconds wait{static_cast<long>(share(engine.random) * 50 * static_cast<double>(count))};  // not all at once
  const auto* configured = find_source(*engine.knowledge, source_id);
  if (configured == nullptr) co_return;
  if (state && state->health.last_look && state->health.failures == 0) {
    const auto due = *state->health.last_look + configured->interval - now();
    wait = std::max<std::chrono::milliseconds>(wait, std::min<std::chrono::milliseconds>(due, configured->interval));
  }
  auto& bell = *engine.polls.at(source_id);
  for (;;) {
    if (!co_await bell.wait(wait)) co_return;
    const auto knowledge = engine.knowledge;
    const auto* source = find_source(*knowledge, source_id);
    if (source == nullptr) co_return;
    const auto polled = co_await poll_once(engine, *source);
    wait = fetch::next_delay(source->interval, polled.state.health.failures, share(engine.random), polled.retry_after, polled.crawl_delay);
  }
}

}  // namespace boardwatch::pipeline
