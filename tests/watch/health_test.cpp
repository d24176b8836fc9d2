#include "watch/health.hpp"

#include <gmock/gmock.h>

namespace boardwatch::watch {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

const Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 12h};

Look well() { return {}; }
Look lists(int number) {
  Look look;
  look.listed = number;
  return look;
}
Look fails(Errc code, std::string reason = "https://trust.example/board: no") {
  Look look;
  look.error = Error{code, std::move(reason)};
  return look;
}
Look scripts() {
  Look look = lists(0);
  look.needs_scripts = "an empty element with the id \"app\"";
  return look;
}
Look elsewhere(Look look = {}) {
  look.moved_to = "https://new.example/board";
  return look;
}

/// A source whose looks come one after the other, a quarter of an hour apart.
struct Watched {
  SourceHealth health;
  Timestamp now = noon;
  std::vector<StatusChange> changes;

  SourceStatus look(const Look& look) {
    const auto after = after_look(health, look, now);
    if (const auto step = change(health, after)) changes.push_back(*step);
    health = after;
    now += 15min;
    return health.status;
  }
  SourceStatus look(const Look& one, int times) {
    for (int i = 0; i < times; ++i) look(one);
    return health.status;
  }
  int notices() const { return static_cast<int>(std::count_if(changes.begin(), changes.end(), worth_a_notice)); }
};

Watched in(SourceStatus status) {
  Watched watched;
  if (status == SourceStatus::fresh) return watched;
  watched.look(lists(20));
  switch (status) {
    case SourceStatus::flaky: watched.look(fails(Errc::timeout)); break;
    case SourceStatus::failing: watched.look(fails(Errc::timeout), 3); break;
    case SourceStatus::blocked: watched.look(fails(Errc::blocked), 3); break;
    case SourceStatus::gone: watched.look(fails(Errc::gone), 3); break;
    case SourceStatus::moved: watched.look(lists(0), 3); break;
    case SourceStatus::needs_scripts: watched.look(scripts(), 3); break;
    default: break;
  }
  EXPECT_EQ(watched.health.status, status);
  watched.changes.clear();
  return watched;
}

TEST(AfterLook, EachStateGoesWhereTheTableSays) {
  using enum SourceStatus;
  struct Row {
    SourceStatus from, well, well_twice, fails_once, fails_for_long, elsewhere;
  };
  const Row rows[] = {
      {fresh, ok, ok, fresh, failing, moved},
      {ok, ok, ok, flaky, failing, moved},
      {flaky, flaky, ok, flaky, failing, moved},
      {failing, failing, ok, failing, failing, moved},
      {blocked, blocked, ok, blocked, blocked, moved},
      {gone, gone, ok, gone, gone, moved},
      {needs_scripts, needs_scripts, ok, needs_scripts, needs_scripts, moved},
      {moved, moved, ok, moved, moved, moved},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(to_code(row.from));
    EXPECT_EQ(in(row.from).look(lists(20)), row.well);
    EXPECT_EQ(in(row.from).look(lists(20), 2), row.well_twice);
    EXPECT_EQ(in(row.from).look(fails(Errc::timeout)), row.fails_once);
    EXPECT_EQ(in(row.from).look(fails(Errc::timeout), 4), row.fails_for_long);
    EXPECT_EQ(in(row.from).look(elsewhere()), row.elsewhere);
  }
}

TEST(AfterLook, TheWayOfFailingNamesTheState) {
  using enum SourceStatus;
  const std::pair<Look, SourceStatus> rows[] = {
      {fails(Errc::timeout), failing}, {fails(Errc::dns), failing},   {fails(Errc::tls), failing},   {fails(Errc::http_status), failing},
      {fails(Errc::wrong_type), failing}, {fails(Errc::empty), failing}, {fails(Errc::blocked), blocked}, {fails(Errc::robots), blocked},
      {fails(Errc::gone), gone},       {scripts(), needs_scripts},    {lists(0), moved},             {lists(9), failing},
  };
  for (const auto& [look, status] : rows) {
    Watched watched;
    watched.look(lists(20));
    EXPECT_EQ(watched.look(look, 3), status) << watched.health.reason;
    EXPECT_EQ(watched.notices(), 1);
  }
}

TEST(AfterLook, GoingFailingAndRecoveredIsOneNoticeEach) {
  Watched watched;
  watched.look(well(), 5);
  watched.look(fails(Errc::network), 200);
  watched.look(well(), 5);
  ASSERT_EQ(watched.changes.size(), 4u);
  EXPECT_EQ(watched.changes[0].to, SourceStatus::ok);
  EXPECT_EQ(watched.changes[1].to, SourceStatus::flaky);
  EXPECT_EQ(watched.changes[2].to, SourceStatus::failing);
  EXPECT_EQ(watched.changes[3].to, SourceStatus::ok);
  EXPECT_EQ(watched.notices(), 2);
}

TEST(AfterLook, ASourceThatFlapsGivesNoNoticeAtAll) {
  Watched watched;
  for (int i = 0; i < 500; ++i) {
    watched.look(well());
    watched.look(fails(Errc::timeout), 1 + i % 2);
  }
  EXPECT_EQ(watched.health.status, SourceStatus::flaky);
  EXPECT_EQ(watched.notices(), 0);
}

TEST(AfterLook, AnswersNowAndThenDoNotEndAnOutage) {
  auto watched = in(SourceStatus::failing);
  for (int i = 0; i < 100; ++i) {
    watched.look(well());
    watched.look(fails(Errc::timeout), 4);
  }
  EXPECT_EQ(watched.health.status, SourceStatus::failing);
  EXPECT_EQ(watched.notices(), 0);
}

TEST(AfterLook, ManyFailuresWithinMinutesAreNotYetAnOutage) {
  SourceHealth health = in(SourceStatus::ok).health;
  for (int i = 0; i < 29; ++i) health = after_look(health, fails(Errc::timeout), noon + 1h + std::chrono::minutes(i));
  EXPECT_EQ(health.status, SourceStatus::flaky);
  EXPECT_EQ(after_look(health, fails(Errc::timeout), noon + 1h + 30min).status, SourceStatus::failing);
}

TEST(AfterLook, ASourceThatIsAskedEveryMinuteFailsAfterThreeLooks) {
  SourceHealth health = in(SourceStatus::ok).health;
  for (const auto after : {0s, 60s}) health = after_look(health, fails(Errc::timeout), noon + 1h + after, 60s);
  EXPECT_EQ(health.status, SourceStatus::flaky);
  EXPECT_EQ(after_look(health, fails(Errc::timeout), noon + 1h + 120s, 60s).status, SourceStatus::failing);
}

TEST(AfterLook, OneNamedTroubleGivesWayToAnotherAfterADayOnly) {
  auto watched = in(SourceStatus::blocked);
  for (int i = 0; i < 20; ++i) {
    watched.look(fails(Errc::gone));
    watched.look(fails(Errc::blocked));
  }
  EXPECT_EQ(watched.notices(), 0);
  watched.now += 24h;
  EXPECT_EQ(watched.look(fails(Errc::gone)), SourceStatus::gone);
  EXPECT_EQ(watched.notices(), 1);
}

TEST(AfterLook, AnOutageTakesTheNameOfWhatCausesItAtOnce) {
  auto watched = in(SourceStatus::failing);
  EXPECT_EQ(watched.look(fails(Errc::gone)), SourceStatus::gone);
  EXPECT_EQ(watched.look(fails(Errc::timeout)), SourceStatus::gone);
}

TEST(AfterLook, MovedPagesWaitForAPerson) {
  auto watched = in(SourceStatus::moved);
  watched.now += 100h;
  EXPECT_EQ(watched.look(fails(Errc::gone), 10), SourceStatus::moved);
  EXPECT_EQ(watched.notices(), 0);
}

TEST(AfterLook, AGonePageWhosePapersAreFoundElsewhereIsMovedAtOnce) {
  auto watched = in(SourceStatus::gone);
  EXPECT_EQ(watched.look(elsewhere(fails(Errc::gone))), SourceStatus::moved);
  EXPECT_EQ(watched.notices(), 1);
  EXPECT_THAT(watched.health.reason, HasSubstr("https://new.example/board"));
}

TEST(AfterProposal, IsNoLook) {
  const auto gone = in(SourceStatus::gone).health;
  auto expected = gone;
  expected.status = SourceStatus::moved;
  expected.since = noon + 500h;
  expected.reason = "its papers are at https://new.example/board";
  EXPECT_EQ(after_proposal(gone, "https://new.example/board", noon + 500h), expected);
}

TEST(AfterLook, AnEmptyPageThatDoesNotChangeIsNotWell) {
  auto watched = in(SourceStatus::moved);
  EXPECT_EQ(watched.look(lists(0), 50), SourceStatus::moved);
  EXPECT_EQ(watched.health.papers, 20);
}

TEST(AfterLook, APermanentRedirectElsewhereIsReadAllTheSame) {
  auto watched = in(SourceStatus::ok);
  watched.look(elsewhere(lists(20)), 5);
  EXPECT_EQ(watched.health.status, SourceStatus::moved);
  EXPECT_EQ(watched.health.failures, 0);
  EXPECT_EQ(watched.health.last_success, watched.health.last_look);
  EXPECT_EQ(watched.notices(), 1);
}

TEST(AfterLook, FewerPapersAreAFaultThatIsNormalAfterAFortnight) {
  auto watched = in(SourceStatus::ok);
  EXPECT_EQ(watched.look(lists(9), 3), SourceStatus::failing);
  EXPECT_EQ(watched.health.papers, 20);
  EXPECT_EQ(watched.health.reason, "it lists only 9, where it listed 20");
  watched.now += 14 * 24h;
  EXPECT_EQ(watched.look(lists(9), 2), SourceStatus::ok);
  EXPECT_EQ(watched.health.papers, 9);
}

TEST(AfterLook, HalfOfThePapersOrAShortListIsNoFault) {
  auto watched = in(SourceStatus::ok);
  EXPECT_EQ(watched.look(lists(10)), SourceStatus::ok);
  EXPECT_EQ(watched.look(lists(5)), SourceStatus::ok);
  EXPECT_EQ(watched.look(lists(1)), SourceStatus::ok);
}

TEST(AfterLook, FeedsHaveNoCount) {
  Watched watched;
  EXPECT_EQ(watched.look(well(), 3), SourceStatus::ok);
  EXPECT_EQ(watched.health.papers, 0);
}

TEST(AfterLook, WhatAPageListedIsKeptWhereALookDoesNotCount) {
  auto watched = in(SourceStatus::ok);
  watched.look(well());
  EXPECT_EQ(watched.health.papers, 20);
}

TEST(AfterLook, APageThatNeverListedAnythingFails) {
  Watched watched;
  EXPECT_EQ(watched.look(lists(0), 3), SourceStatus::failing);
  EXPECT_EQ(watched.notices(), 1);
}

TEST(AfterLook, ScriptsDoNotMatterWherePapersAreListed) {
  auto look = scripts();
  look.listed = 12;
  Watched watched;
  EXPECT_EQ(watched.look(look), SourceStatus::ok);
}

TEST(AfterLook, APageWhosePapersAreAllBehindPagesThatCannotBeReadFails) {
  auto look = lists(20);
  look.unread = "none of the 6 pages behind it can be read";
  auto watched = in(SourceStatus::ok);
  EXPECT_EQ(watched.look(look, 3), SourceStatus::failing);
  EXPECT_EQ(watched.health.reason, look.unread);
  EXPECT_EQ(watched.look(lists(20), 2), SourceStatus::ok);
}

TEST(AfterLook, AStoppedLookChangesNothing) {
  const auto health = in(SourceStatus::flaky).health;
  EXPECT_EQ(after_look(health, fails(Errc::cancelled), noon + 500h), health);
}

TEST(AfterLook, ClocksThatJumpNeitherHideAnOutageNorMakeOne) {
  auto watched = in(SourceStatus::ok);
  watched.look(fails(Errc::timeout));
  watched.now += 30 * 24h;
  EXPECT_EQ(watched.look(fails(Errc::timeout)), SourceStatus::flaky);
  watched.now -= 3 * 365 * 24h;
  EXPECT_EQ(watched.look(fails(Errc::timeout)), SourceStatus::flaky);
  EXPECT_EQ(watched.look(fails(Errc::timeout), 2), SourceStatus::failing);
  EXPECT_EQ(watched.notices(), 1);
}

TEST(AfterLook, TimesAreThoseOfTheLooks) {
  auto watched = in(SourceStatus::ok);
  const auto first = watched.now;
  watched.look(fails(Errc::timeout, "https://trust.example/board: no answer within 30 s"), 3);
  EXPECT_EQ(watched.health.failing_since, first);
  EXPECT_EQ(watched.health.since, first + 30min);
  EXPECT_EQ(watched.health.last_success, noon);
  EXPECT_EQ(watched.health.last_look, first + 30min);
  EXPECT_EQ(watched.health.failures, 3);
  EXPECT_EQ(watched.health.reason, "https://trust.example/board: no answer within 30 s");
}

TEST(WorthANotice, NeitherNewSourcesNorFlakyOnesAre) {
  using enum SourceStatus;
  for (const auto from : {fresh, ok, flaky})
    for (const auto to : {fresh, ok, flaky}) EXPECT_FALSE(worth_a_notice({noon, from, to, ""}));
  for (const auto trouble : {failing, moved, blocked, needs_scripts, gone}) {
    EXPECT_TRUE(worth_a_notice({noon, ok, trouble, ""})) << to_code(trouble);
    EXPECT_TRUE(worth_a_notice({noon, trouble, ok, ""})) << to_code(trouble);
    EXPECT_FALSE(worth_a_notice({noon, trouble, fresh, ""})) << to_code(trouble);
  }
}

Source papers_page() {
  Source source;
  source.id = "RAA-papers";
  source.kind = SourceKind::page;
  source.location = "https://trust.example/board";
  source.organisation_code = "RAA";
  return source;
}

TEST(NoticeOf, SaysWhatIsWrongSinceWhenAndWhatToDo) {
  auto watched = in(SourceStatus::ok);
  const auto before = watched.health;
  watched.look(fails(Errc::timeout, "https://trust.example/board: no answer within 30 s"), 3);
  const auto notice = notice_of(papers_page(), before, watched.changes.back());
  EXPECT_EQ(notice.kind, NoticeKind::source_state);
  EXPECT_EQ(notice.source_id, "RAA-papers");
  EXPECT_EQ(notice.organisation_code, "RAA");
  EXPECT_EQ(notice.address, "https://trust.example/board");
  EXPECT_EQ(notice.reason,
            "RAA-papers has not been read since 2 March 2026 12:00 UTC: https://trust.example/board: no answer within 30 s; what is published "
            "there is not seen until it is read again, so look whether the page works in a browser");
}

TEST(NoticeOf, RecoverySaysHowLongItTook) {
  auto watched = in(SourceStatus::gone);
  watched.now += 5h;
  watched.look(well());
  const auto before = watched.health;
  watched.look(well());
  ASSERT_EQ(watched.changes.size(), 1u);
  EXPECT_EQ(notice_of(papers_page(), before, watched.changes[0]).reason, "RAA-papers is read again; it was \"gone\" for 5 hours");
}

TEST(NoticeOf, EachStateHasASentenceOfItsOwn) {
  using enum SourceStatus;
  std::set<std::string> sentences;
  for (const auto to : {failing, moved, blocked, needs_scripts, gone, ok}) {
    const StatusChange step{noon, to == ok ? failing : ok, to, "the reason"};
    const auto notice = notice_of(papers_page(), {}, step);
    EXPECT_EQ(notice.kind, to == moved ? NoticeKind::page_moved : NoticeKind::source_state);
    EXPECT_THAT(notice.reason, HasSubstr("RAA-papers"));
    if (to != ok) {
      EXPECT_THAT(notice.reason, HasSubstr("the reason"));
    }
    sentences.insert(notice.reason);
  }
  EXPECT_EQ(sentences.size(), 6u);
}

TEST(FactOf, TellsTwoOutagesApart) {
  const StatusChange one{noon, SourceStatus::ok, SourceStatus::failing, ""}, other{noon + 1h, SourceStatus::ok, SourceStatus::failing, ""};
  EXPECT_EQ(fact_of(papers_page(), one), "RAA-papers/failing/2026-03-02T12:00:00Z");
  EXPECT_NE(fact_of(papers_page(), one), fact_of(papers_page(), other));
}

}  // namespace
}  // namespace boardwatch::watch
