// Looking at a feed or a page again and again.
#include <spdlog/spdlog.h>

#include <algorithm>

#include "core/utf8.hpp"
#include "daemon/fetch/url.hpp"
#include "daemon/look/look_at_feed.hpp"
#include "daemon/pipeline/older_entries.hpp"
#include "daemon/pipeline/papers.hpp"
#include "watch/health.hpp"
#include "watch/interval.hpp"
#include "watch/meetings.hpp"
#include "watch/uk_time.hpp"

namespace boardwatch::pipeline {
namespace {

using Steady = std::chrono::steady_clock;

/// What one look gave, whatever was looked at.
struct Seen {
  watch::Look look;
  std::optional<Listing> listing;  ///< of a page that changed
  std::optional<Feed> feed;        ///< that changed
  std::vector<FeedEntry> older;    ///< from the pages behind it
  std::string permanent_address;
  std::optional<std::chrono::seconds> max_age;
  look::Wishes wishes;
  look::Validators validators;     ///< of an answer that was read
};

/// What was recorded of it.
struct Kept {
  store::PollRecorded recorded;
  std::vector<Meeting> meetings;
};

asio::awaitable<Seen> see_feed(Engine& engine, const Source& source, std::string address, look::Validators validators) {
  look::FeedMemory memory;
  memory.address = std::move(address);
  memory.validators = std::move(validators);
  auto found = co_await look::look_at_feed(engine.web(), source, std::move(memory));
  Seen seen;
  seen.look.error = found.error;
  if (!found.error && !found.unchanged) seen.feed = std::move(found.feed);
  seen.permanent_address = std::move(found.permanent_address);
  seen.max_age = found.max_age;
  seen.wishes = found.wishes;
  seen.validators = std::move(found.memory.validators);
  co_return seen;
}

asio::awaitable<Seen> see_page(Engine& engine, const Source& source, Watched& watched, std::string address, Watching watching) {
  auto memory = watched.memory;
  if (memory.address != address || watching == Watching::newly) memory = look::PageMemory();
  memory.address = std::move(address);
  const auto reach = watching == Watching::newly ? look::Reach::all : look::Reach::recent;
  auto found = co_await look::look_at_page(engine.web(), source, std::move(memory), watch::uk_day(now()), reach);
  Seen seen;
  seen.look.error = found.error;
  seen.permanent_address = std::move(found.permanent_address);
  seen.max_age = found.max_age;
  seen.wishes = found.wishes;
  if (found.error) co_return seen;
  watched.memory = std::move(found.memory);
  if (found.own_changed) {
    // Of the page itself: how many of those behind it are read depends on the day, and on whether it is newly watched.
    const auto& own = watched.memory.listing;
    watched.listed = static_cast<int>(papers_in(own) + own.meetings.size() + own.pages.size());
    watched.needs_scripts = found.listing.needs_scripts;
  }
  const auto behind = found.pages - 1;  // without the page itself
  if (behind > 1 && found.faults.size() == behind && papers_in(watched.memory.listing) == 0)
    seen.look.unread = "none of the " + std::to_string(behind) + " pages behind it can be read: " + found.faults.front().where;
  seen.look.listed = watched.listed;
  seen.look.needs_scripts = watched.needs_scripts;
  if (!found.unchanged) seen.listing = std::move(found.listing);
  co_return seen;
}

/// A permanent redirect within a host is remembered; where it leads to another one a person must accept it.
void note_redirect(const std::string& asked, Seen& seen, store::SourceState& state) {
  const auto& address = seen.permanent_address;
  const bool lists_nothing = seen.look.listed && *seen.look.listed == 0;  // "we are improving our site"
  if (address.empty() || seen.look.error || lists_nothing) return;
  const auto from = fetch::parse_url(asked), to = fetch::parse_url(address);
  if (!from || !to) return;
  const auto& rejected = state.rejected_addresses;
  if (from->host == to->host) {
    state.permanent_address = address;
  } else if (std::find(rejected.begin(), rejected.end(), address) == rejected.end()) {
    seen.look.moved_to = state.proposed_address = address;
  } else {
    seen.look.error = Error{Errc::redirects, "it leads to " + fetch::shown_url(address) + ", which was rejected as its new address"};
    seen.listing.reset();
    seen.feed.reset();
  }
}

/// Runs on the store's thread, where the body's meetings are known.
Result<Kept> record(store::Store& store, store::PollRecord poll, const Source& source, const std::optional<Listing>& listing, Watching watching) {
  Kept kept;
  if (listing) {
    const auto today = watch::uk_day(poll.at);
    BW_TRY(const auto known, store.meetings_of(source.id));
    kept.meetings = watch::merge(known, *listing, source, poll.at).meetings;
    auto selection = papers_of_listing(source, *listing, kept.meetings, today, watching);
    poll.meetings = kept.meetings;
    poll.papers = std::move(selection.papers);
    poll.skipped = std::move(selection.skipped);
  }
  BW_TRY(kept.recorded, store.record_poll(poll));
  return kept;
}

/// Looks at one source, judges what it saw, and records it where something has changed.
class Poll {
 public:
  Poll(Engine& engine, const Source& source, Watched& watched) : engine_(engine), source_(source), watched_(watched), before_(watched.state) {}

  asio::awaitable<look::Wishes> run() {
    address_ = address_of(source_, before_);
    watching_ = before_.listed_at == address_ ? Watching::on : Watching::newly;
    if (source_.kind == SourceKind::feed) {
      auto validators = watching_ == Watching::newly ? look::Validators() : look::Validators{before_.etag, before_.last_modified};
      seen_ = co_await see_feed(engine_, source_, address_, std::move(validators));
      const bool go_on = co_await see_older_entries();
      if (!go_on) co_return seen_.wishes;
    } else {
      seen_ = co_await see_page(engine_, source_, watched_, address_, watching_);
    }
    if (seen_.look.error && seen_.look.error->code == Errc::cancelled) co_return seen_.wishes;
    const bool still_its_address = address_of(source_, watched_.state) == address_;  // a person may have accepted another
    if (!still_its_address) co_return seen_.wishes;
    const bool changed = judge();
    if (changed) co_await save();
    else watched_.unsaved = true;
    co_return seen_.wishes;
  }
  const std::optional<std::chrono::seconds>& max_age() const { return seen_.max_age; }

 private:
  /// A feed that is newly watched tells its history on its first page. False when the look was cancelled.
  asio::awaitable<bool> see_older_entries() {
    if (seen_.look.error || watching_ == Watching::newly) co_return true;
    auto older = co_await older_entries(engine_, source_, watched_, seen_.feed ? &*seen_.feed : nullptr);
    if (older) seen_.older = std::move(*older);
    co_return older.has_value();
  }

  /// Whether the store must know.
  bool judge() {
    auto& state = watched_.state;
    note_redirect(address_, seen_, state);
    state.health = watch::after_look(before_.health, seen_.look, now(), source_.interval);
    log_change();
    change_ = watch::change(before_.health, state.health);
    if (state.health.status == SourceStatus::ok) state.proposed_address.clear();
    if (!seen_.look.error) state.listed_at = state.permanent_address.empty() ? address_ : state.permanent_address;
    const bool news = seen_.look.error ? false : note_list();
    return news || !seen_.older.empty() || change_ || state.permanent_address != before_.permanent_address || state.listed_at != before_.listed_at;
  }

  /// Whether the list differs from the one before. Bytes that change while the list does not are no news.
  bool note_list() {
    auto& state = watched_.state;
    if (!seen_.listing && !seen_.feed) return false;
    state.etag = seen_.validators.etag;
    state.last_modified = seen_.validators.last_modified;
    if (seen_.feed) watched_.feed_pause = seen_.feed->interval;
    auto digest = seen_.listing ? digest_of(*seen_.listing) : digest_of(*seen_.feed);
    if (digest == state.digest) return false;
    state.digest = std::move(digest);
    state.changes.push_back(now());
    if (state.changes.size() > store::most_changes) state.changes.erase(state.changes.begin());
    watched_.last_news = Steady::now();
    watched_.unsaved = false;  // what was seen goes to the store with what it lists, or not at all
    return true;
  }

  /// One line when a source begins to fail, one when it is well again, none in between.
  void log_change() {
    const auto& before = before_.health;
    const auto& after = watched_.state.health;
    if (after.failures == 1 && before.failures == 0) engine_.failures.began(source_.id, after.reason, FailureLog::Clock::now());
    if (after.failures == 0 && before.failures > 0) spdlog::info("{}: answers again after {} failed looks", source_.id, before.failures);
  }

  store::PollRecord poll_record() const {
    store::PollRecord poll;
    poll.source_id = source_.id;
    poll.state = watched_.state;
    poll.at = now();
    const auto today = watch::uk_day(poll.at);
    if (seen_.feed) poll.papers = papers_of_feed(source_, seen_.feed->entries, today, watching_);
    // An entry of long ago on a page behind is one that was given a new name, not news.
    const auto older = papers_of_feed(source_, seen_.older, today, Watching::newly);
    poll.papers.insert(poll.papers.end(), older.begin(), older.end());
    if (change_) poll.changes.push_back(*change_);
    if (change_ && watch::worth_a_notice(*change_)) poll.notices.push_back(draft_of(watch::notice_of(source_, before_.health, *change_), watch::fact_of(source_, *change_)));
    return poll;
  }

  asio::awaitable<void> save() {
    watched_.unsaved = false;
    auto work = [poll = poll_record(), source = source_, listing = seen_.listing, watching = watching_](store::Store& store) { return record(store, poll, source, listing, watching); };
    const auto kept = co_await engine_.store.call(std::move(work));
    if (!kept) {
      spdlog::error("{}: {}", source_.id, printable(kept.error().where));
      co_return;
    }
    if (seen_.listing) watched_.meetings = board_days(kept->meetings, watch::uk_day(now()));
    tell(engine_, kept->recorded.alerts);
    if (kept->recorded.papers == 0) co_return;
    spdlog::info("{}: {} new", source_.id, kept->recorded.papers);
    engine_.papers.ring();
  }

  Engine& engine_;
  const Source& source_;
  Watched& watched_;
  const store::SourceState before_;
  std::string address_;
  Watching watching_ = Watching::on;
  Seen seen_;
  std::optional<StatusChange> change_;
};

watch::Pace pace_of(const Source& source, const Watched& watched, const look::Wishes& wishes, std::optional<std::chrono::seconds> max_age) {
  watch::Pace pace;
  pace.kind = source.kind;
  pace.interval = source.interval;
  pace.unchanged_for = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - watched.last_news);
  for (const auto& meeting : watched.meetings) pace.meeting_near = pace.meeting_near || watch::meeting_near(meeting, watch::uk_day(now()));
  pace.fresh_for = std::max(max_age, watched.feed_pause);
  pace.failures = watched.state.health.failures;
  pace.status = watched.state.health.status;
  pace.retry_after = wishes.retry_after;
  pace.crawl_delay = wishes.crawl_delay;
  return pace;
}

/// Waits out the quiet hours. False when the task was cancelled.
asio::awaitable<bool> keep_quiet(Engine& engine, const Source& source, double random) {
  if (!source.quiet) co_return true;
  while (const auto wait = watch::quiet_wait(*source.quiet, source.interval, now(), random)) {
    const bool waited = co_await sleep_for(engine.io, *wait);
    if (!waited) co_return false;
  }
  co_return true;
}

/// Once when a page seems to have moved, and again every week while nothing is proposed.
void search_if_gone(Engine& engine, const std::string& source_id, Watched& watched) {
  const auto status = watched.state.health.status;
  const bool gone = status == SourceStatus::gone || status == SourceStatus::moved;
  if (!gone || !watched.state.proposed_address.empty() || Steady::now() < watched.next_search) return;
  watched.next_search = Steady::now() + std::chrono::hours(7 * 24);
  engine.tasks.spawn("search " + source_id, search_moved_page(engine, source_id));
}

}  // namespace

store::SourceState state_at(store::SourceState state, const std::string& location) {
  if (!state.location.empty() && state.location != location) {
    state.permanent_address.clear();
    state.proposed_address.clear();
    state.rejected_addresses.clear();
  }
  state.location = location;
  return state;
}

std::string address_of(const Source& source, const store::SourceState& state) { return state.permanent_address.empty() ? source.location : state.permanent_address; }

asio::awaitable<void> poll_source(Engine& engine, std::string source_id, std::chrono::milliseconds wait) {
  std::uniform_real_distribution<double> share(0, 1);
  const auto shared = engine.watched.at(source_id);  // a reload may drop the source while it is looked at
  auto& watched = *shared;
  auto due = Steady::now() + wait;
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - Steady::now());
    watched.next_look = now() + std::chrono::ceil<std::chrono::seconds>(left);
    const bool go_on = co_await watched.bell.wait(left);
    if (!go_on) co_return;
    const auto knowledge = engine.knowledge;
    const auto* source = find_source(*knowledge, source_id);
    if (source == nullptr) co_return;
    const bool awake = co_await keep_quiet(engine, *source, share(engine.random));
    if (!awake) co_return;
    const auto began = Steady::now();
    Poll poll(engine, *source, watched);
    const auto wishes = co_await poll.run();
    search_if_gone(engine, source_id, watched);
    // Counted from the beginning of the look, so that a slow answer does not make the next one late.
    due = (wishes.retry_after ? Steady::now() : began) + watch::next_wait(pace_of(*source, watched, wishes, poll.max_age()), share(engine.random));
  }
}

}  // namespace boardwatch::pipeline
