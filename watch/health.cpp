#include "watch/health.hpp"

#include <algorithm>

#include "watch/words.hpp"

namespace boardwatch::watch {
namespace {

/// A failed look: the state that it speaks for, and why.
struct Trouble {
  SourceStatus status;
  std::string reason;
};

bool is_trouble(SourceStatus status) {
  return status != SourceStatus::fresh && status != SourceStatus::ok && status != SourceStatus::flaky;
}

SourceStatus status_for(Errc code) {
  switch (code) {
    case Errc::blocked:
    case Errc::robots: return SourceStatus::blocked;
    case Errc::gone: return SourceStatus::gone;
    default: return SourceStatus::failing;
  }
}

bool fewer(const SourceHealth& health, int listed, Timestamp now) {
  if (health.papers < fewer_from || listed * 2 >= health.papers) return false;
  return !health.failing_since || now - *health.failing_since < fewer_is_normal_after;
}

std::optional<Trouble> trouble_with_list(const SourceHealth& health, const Look& look, Timestamp now) {
  if (!look.listed) return std::nullopt;
  const auto before = ", where it listed " + std::to_string(health.papers);
  if (*look.listed == 0 && !look.needs_scripts.empty()) return Trouble{SourceStatus::needs_scripts, look.needs_scripts};
  if (*look.listed == 0 && health.papers > 0) return Trouble{SourceStatus::moved, "it lists no meetings and no papers any more" + before};
  if (*look.listed == 0) return Trouble{SourceStatus::failing, "it lists no meetings and no papers"};
  if (fewer(health, *look.listed, now)) return Trouble{SourceStatus::failing, "it lists only " + std::to_string(*look.listed) + before};
  return std::nullopt;
}

std::optional<Trouble> trouble_of(const SourceHealth& health, const Look& look, Timestamp now) {
  if (look.error) return Trouble{status_for(look.error->code), look.error->where};
  if (auto trouble = trouble_with_list(health, look, now)) return trouble;
  return look.unread.empty() ? std::nullopt : std::optional(Trouble{SourceStatus::failing, look.unread});
}

/// The failures so far are no passing fault.
bool for_long(const SourceHealth& health, Timestamp now, std::chrono::seconds interval) {
  return health.failures >= failures_for_long && now - *health.failing_since >= std::min<std::chrono::seconds>(time_for_long, interval);
}

bool gives_way(const SourceHealth& health, Timestamp now) {
  if (health.status == SourceStatus::moved) return false;
  if (!is_trouble(health.status) || health.status == SourceStatus::failing) return true;
  return !health.since || now - *health.since >= between_troubles;
}

SourceStatus status_after_failure(const SourceHealth& health, SourceStatus trouble, Timestamp now, std::chrono::seconds interval) {
  if (for_long(health, now, interval) && gives_way(health, now)) return trouble;
  return health.status == SourceStatus::ok ? SourceStatus::flaky : health.status;
}

SourceStatus status_after_success(const SourceHealth& health) {
  if (health.recent_failures == 0) return SourceStatus::ok;
  return health.status == SourceStatus::fresh ? SourceStatus::flaky : health.status;
}

void note_failure(SourceHealth& health, std::string reason, Timestamp now) {
  ++health.failures;
  health.recent_failures = good_looks_to_recover;
  if (!health.failing_since || *health.failing_since > now) health.failing_since = now;
  health.reason = std::move(reason);
}

void note_success(SourceHealth& health, const Look& look, Timestamp now) {
  health.failures = 0;
  health.recent_failures = std::max(0, health.recent_failures - 1);
  health.failing_since.reset();
  health.last_success = now;
  health.reason.clear();
  if (look.listed) health.papers = *look.listed;
}

void enter(SourceHealth& health, SourceStatus status, Timestamp now) {
  if (status != health.status || !health.since) health.since = now;
  health.status = status;
}

std::string since_words(const SourceHealth& health) {
  return health.last_success ? "has not been read since " + in_words(*health.last_success) : std::string("could not be read yet");
}

std::string sentence(const Source& source, const SourceHealth& before, const StatusChange& change) {
  const auto because = change.reason.empty() ? std::string() : ": " + change.reason;
  switch (change.to) {
    case SourceStatus::failing:
      return shown_name(source) + ' ' + since_words(before) + because + "; what is published there is not seen until it is read again, so look whether the page works in a browser";
    case SourceStatus::blocked:
      return shown_name(source) + " does not let programs in" + because + "; ask the site to let boardwatch in, or drop its papers into a folder that is watched";
    case SourceStatus::needs_scripts:
      return shown_name(source) + " is built by scripts, which are not run here" + because + "; look for a page that lists the papers without them";
    case SourceStatus::gone:
      return shown_name(source) + " is no longer there" + because + "; look where its papers are now and set that address";
    case SourceStatus::moved:
      return shown_name(source) + " seems to have moved" + because + "; look where its papers are and set that address, or accept one that is proposed: boardwatch source accept " + source.id;
    case SourceStatus::ok:
      return shown_name(source) + " is read again; it was \"" + std::string(to_code(change.from)) + "\" for " + in_words(change.at - before.since.value_or(change.at));
    case SourceStatus::fresh:
    case SourceStatus::flaky: break;
  }
  return shown_name(source) + " is now \"" + std::string(to_code(change.to)) + '"' + because;
}

}  // namespace

SourceHealth after_look(SourceHealth health, const Look& look, Timestamp now, std::chrono::seconds interval) {
  if (look.error && look.error->code == Errc::cancelled) return health;
  health.last_look = now;
  const auto trouble = trouble_of(health, look, now);
  if (trouble)
    note_failure(health, trouble->reason, now);
  else
    note_success(health, look, now);
  if (!look.moved_to.empty()) return after_proposal(std::move(health), look.moved_to, now);
  enter(health, trouble ? status_after_failure(health, trouble->status, now, interval) : status_after_success(health), now);
  return health;
}

SourceHealth after_proposal(SourceHealth health, const std::string& address, Timestamp now) {
  health.recent_failures = good_looks_to_recover;
  health.reason = "its papers are at " + address;
  enter(health, SourceStatus::moved, now);
  return health;
}

std::optional<StatusChange> change(const SourceHealth& before, const SourceHealth& after) {
  if (before.status == after.status) return std::nullopt;
  return StatusChange{after.since.value_or(Timestamp()), before.status, after.status, after.reason};
}

bool worth_a_notice(const StatusChange& change) { return is_trouble(change.to) || (change.to == SourceStatus::ok && is_trouble(change.from)); }

Notice notice_of(const Source& source, const SourceHealth& before, const StatusChange& change) {
  Notice notice;
  notice.kind = change.to == SourceStatus::moved ? NoticeKind::page_moved : NoticeKind::source_state;
  notice.source_id = source.id;
  notice.organisation_code = source.organisation_code;
  notice.address = source.location;
  notice.reason = sentence(source, before, change);
  return notice;
}

std::string fact_of(const Source& source, const StatusChange& change) {
  return source.id + '/' + std::string(to_code(change.to)) + '/' + to_rfc3339(change.at);
}

}  // namespace boardwatch::watch
