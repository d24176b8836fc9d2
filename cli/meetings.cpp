// `boardwatch meetings`: the calendar of the bodies' meetings, for people, programs and calendars.
#include <iostream>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "client/control.hpp"
#include "core/utf8.hpp"
#include "daemon/store/store.hpp"
#include "watch/ical.hpp"
#include "wire/meeting.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

struct Options {
  std::string from, to, organisation;
  bool json = false, ical = false, all = false;
};

Timestamp now() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

/// With no daemon: the same answer from the store itself, under its lock.
Result<std::vector<Meeting>> meetings_of_store(const std::filesystem::path& state, Date from, Date to) {
  if (!std::filesystem::exists(state / "boardwatch.db")) return std::vector<Meeting>();
  BW_TRY(const auto lock, store::StateLock::take(state));
  BW_TRY(const auto store, store::open_sqlite(state));
  return store->meetings(from, to);
}

Result<std::vector<Meeting>> find_meetings(const std::filesystem::path& state, Date from, Date to) {
  const auto answer = client::ask_daemon(state, json::object{{"command", "meetings"}, {"from", to_iso(from)}, {"to", to_iso(to)}});
  if (!answer) {
    auto own = meetings_of_store(state, from, to);
    // A daemon that has the lock and does not answer is the reason worth telling.
    if (!own && own.error().code == Errc::store_locked) return tl::unexpected<Error>(answer.error());
    return own;
  }
  const auto* list = answer->if_contains("meetings");
  if (list == nullptr || !list->is_array()) return fail(Errc::control, "the daemon's answer holds no meetings");
  std::vector<Meeting> meetings;
  for (const auto& value : list->get_array()) {
    BW_TRY(auto meeting, wire::meeting_from_json(value));
    meetings.push_back(std::move(meeting));
  }
  return meetings;
}

std::string line_of(const Meeting& meeting, const Catalogue& catalogue) {
  const auto* body = meeting.organisation_code ? catalogue.by_code(*meeting.organisation_code) : nullptr;
  std::string out = to_iso(meeting.date) + "  " + (body != nullptr ? body->name : meeting.source_id) + "  " + std::string(to_code(meeting.kind));
  if (meeting.status == MeetingStatus::cancelled) out += "  cancelled";
  if (meeting.doubtful) out += "  doubtful" + (meeting.listed ? ": the page says " + to_iso(*meeting.listed) : std::string());
  out += meeting.papers == 0 ? "  no papers" : meeting.papers == 1 ? "  1 paper" : "  " + std::to_string(meeting.papers) + " papers";
  return printable(out) + "\n    " + printable(meeting.title) + "\n    " + printable(meeting.address);
}

/// A day as 2026-11-22, or so many days from today; nothing for neither.
std::optional<Date> day_of(const std::string& written, int days) { return written.empty() ? std::optional(add_days(date_of(now()), days)) : parse_date(written); }

int show_meetings(const Options& options, const config::Settings& settings) {
  const auto from = day_of(options.from, -30), to = day_of(options.to, 366);
  if (!from || !to) return complain({Errc::usage, "--from and --to are days; write them as 2026-11-22"}, 2);
  if (!options.organisation.empty() && settings.catalogue->by_code(options.organisation) == nullptr)
    return complain({Errc::not_found, "no organisation has the code \"" + options.organisation + "\""}, 2);
  auto meetings = find_meetings(settings.state, *from, *to);
  if (!meetings) return complain(meetings.error(), 1);
  std::erase_if(*meetings, [&](const Meeting& meeting) {
    const bool other_body = !options.organisation.empty() && meeting.organisation_code != options.organisation;
    return other_body || (!options.all && meeting.kind != MeetingKind::board);
  });
  if (options.ical) {
    std::cout << watch::to_ical(*meetings, now());
    return 0;
  }
  for (const auto& meeting : *meetings) std::cout << (options.json ? json::serialize(wire::to_json(meeting)) : line_of(meeting, *settings.catalogue)) << '\n';
  return 0;
}

}  // namespace

void add_meetings(Commands& commands) {
  auto options = std::make_shared<Options>();
  auto& command = commands.add("meetings", "board meetings of the watched bodies, by day", configured([options](const config::Settings& settings) { return show_meetings(*options, settings); }));
  command.add_option("--from", options->from, "first day (default: 30 days ago)");
  command.add_option("--to", options->to, "last day (default: a year from now)");
  command.add_option("--organisation", options->organisation, "only this body's, by its code");
  command.add_flag("--all", options->all, "also of governors, members and committees");
  auto* as_json = command.add_flag("--json", options->json, "one JSON object per line");
  command.add_flag("--ical", options->ical, "as a calendar (iCalendar)")->excludes(as_json);
}

}  // namespace boardwatch::cli
