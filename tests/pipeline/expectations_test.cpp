// Missing papers on a virtual clock, with the real store and publisher.
#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>

#include "daemon/pipeline/engine.hpp"
#include "tests/fakes/run.hpp"

namespace boardwatch::pipeline {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

fs::path new_folder() {
  std::string pattern = (fs::temp_directory_path() / "boardwatch-expect-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("mkdtemp");
  return pattern;
}

Timestamp at(const char* time) { return *parse_timestamp(time); }

class Expectations : public testing::Test {
 protected:
  Expectations() {
    std::ofstream(folder / "sources.yaml") << "- id: rr8-board\n  page: https://board.example/papers/\n  organisation: RR8\n";
    std::ofstream(folder / "boardwatch.yaml") << "state: var\nsources: sources.yaml\n";
    auto settings = config::load(folder / "boardwatch.yaml");
    EXPECT_TRUE(settings) << settings.error().where;
    auto store = store::open_sqlite(settings->state);
    EXPECT_TRUE(store) << store.error().where;
    publish::PublisherOptions options;
    options.endpoint = "ipc://" + (folder / "live").string();
    options.epoch = (*store)->identity().epoch;
    auto publisher = publish::Publisher::open(std::move(options));
    EXPECT_TRUE(publisher) << publisher.error().where;
    auto knowledge = Knowledge::build(std::move(*settings));
    EXPECT_TRUE(knowledge) << knowledge.error().where;
    engine = std::make_unique<Engine>(io, *knowledge, std::move(*store), [](const Error& error) { ADD_FAILURE() << error.where; }, fs::path("unused"), std::move(*publisher));
    auto watched = std::make_shared<Watched>(io);
    watched->state.health.status = SourceStatus::ok;
    watched->listed = 1;
    watched->state.health.last_success = at("2026-11-01T09:00:00Z");
    engine->watched["rr8-board"] = watched;
  }
  ~Expectations() override {
    engine.reset();
    std::error_code ignored;
    fs::remove_all(folder, ignored);
  }

  /// The body announces a meeting, or one of its papers comes.
  void know(PartialDate date, int papers, const char* seen) {
    Meeting meeting;
    meeting.id = "rr8-board/board/" + to_iso(date);
    meeting.source_id = "rr8-board";
    meeting.organisation_code = "RR8";
    meeting.date = date;
    meeting.address = "https://board.example/papers/";
    meeting.title = "Board of Directors";
    meeting.papers = papers;
    if (papers > 0) meeting.papers_seen = at(seen);
    meeting.first_seen = at("2026-09-01T09:00:00Z");
    meeting.last_seen = at(seen);
    store::PollRecord poll;
    poll.source_id = "rr8-board";
    poll.state = engine->watched["rr8-board"]->state;
    poll.meetings = {meeting};
    poll.at = at(seen);
    auto work = [poll](store::Store& store) { return store.record_poll(poll); };
    EXPECT_TRUE(fakes::run(io, engine->store.call(std::move(work))));
  }
  int raised_at(const char* time) {
    const auto raised = fakes::run(io, check_expectations(*engine, at(time)));
    EXPECT_TRUE(raised) << raised.error().where;
    return raised.value_or(-1);
  }
  std::vector<std::string> told() {
    auto work = [](store::Store& store) { return store.alerts(std::nullopt, 100); };
    const auto alerts = fakes::run(io, engine->store.call(std::move(work)));
    EXPECT_TRUE(alerts);
    std::vector<std::string> out;
    for (const auto& alert : alerts.value_or(std::vector<Alert>{})) out.push_back(alert.rule + ": " + alert.headline);
    return out;
  }

  fs::path folder = new_folder();
  asio::io_context io;
  std::unique_ptr<Engine> engine;
};

TEST_F(Expectations, AMeetingOnThursdayWithoutPapersIsToldOnceAndInTime) {
  know({2026, 11, 26}, 0, "2026-11-10T09:00:00Z");
  EXPECT_EQ(raised_at("2026-11-15T09:00:00Z"), 0);
  int raised = 0;
  for (const auto* time : {"2026-11-22T09:00:00Z", "2026-11-23T09:00:00Z", "2026-11-24T09:00:00Z", "2026-11-25T09:00:00Z"}) raised += raised_at(time);
  EXPECT_EQ(raised, 1);
  EXPECT_THAT(told(), ElementsAre(HasSubstr("26 November 2026")));
  EXPECT_THAT(told().front(), HasSubstr("missing_papers: "));
}

TEST_F(Expectations, AMeetingWhosePapersAreUpIsNotTold) {
  know({2026, 11, 26}, 1, "2026-11-20T09:00:00Z");
  for (const auto* time : {"2026-11-22T09:00:00Z", "2026-11-25T09:00:00Z"}) EXPECT_EQ(raised_at(time), 0);
}

TEST_F(Expectations, ABodyThatPublishesEveryTwoMonthsAndHasFallenSilentIsTold) {
  for (const PartialDate date : {PartialDate{2025, 11, 27}, PartialDate{2026, 1, 29}, PartialDate{2026, 3, 26}, PartialDate{2026, 5, 28}}) know(date, 1, "2026-05-28T09:00:00Z");
  EXPECT_EQ(raised_at("2026-07-20T09:00:00Z"), 0);
  EXPECT_EQ(raised_at("2026-11-20T09:00:00Z"), 1);
  EXPECT_EQ(raised_at("2026-11-21T09:00:00Z"), 0);
}

TEST_F(Expectations, NothingIsMissedBeforeTheFirstLookAfterAStart) {
  know({2026, 11, 26}, 0, "2026-11-10T09:00:00Z");
  engine->watched["rr8-board"]->listed.reset();
  EXPECT_EQ(raised_at("2026-11-25T09:00:00Z"), 0) << "its papers may have come while nobody looked";
  engine->watched["rr8-board"]->listed = 7;
  EXPECT_EQ(raised_at("2026-11-25T10:00:00Z"), 1);
}

TEST_F(Expectations, NothingIsMissedWhereTheSourceItselfFails) {
  know({2026, 11, 26}, 0, "2026-11-10T09:00:00Z");
  engine->watched["rr8-board"]->state.health.status = SourceStatus::failing;
  EXPECT_EQ(raised_at("2026-11-25T09:00:00Z"), 0);
}

}  // namespace
}  // namespace boardwatch::pipeline
