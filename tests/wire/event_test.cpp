#include "wire/event.hpp"

#include <gmock/gmock.h>

#include "wire/json.hpp"

namespace boardwatch::wire {
namespace {

using testing::ElementsAre;

Epoch some_epoch() {
  Epoch epoch{};
  for (std::size_t i = 0; i < epoch.size(); ++i) epoch[i] = static_cast<unsigned char>(17 * i);
  return epoch;
}

Alert departure_alert() {
  Change change;
  change.kind = ChangeKind::departure;
  change.post = Post::chief_executive;
  change.person = "Zoë O'Neill-Marsh";
  change.organisation_code = "RNK";
  change.evidence = {"Zoë leaves in May.", 7u, 10, 30, {}};
  change.confidence = 0.9;
  FindingRecord record;
  record.finding = change;
  record.proof = {"rnk-board", "https://trust.example/a.pdf",          "Pack",
                  "ab12",      Date(std::chrono::year(2026) / 3 / 26), *parse_timestamp("2026-03-20T09:00:00Z")};
  Alert alert;
  alert.id = "A-2026-1187";
  alert.key = "chief/departure/RNK/chief_executive/zoe-oneill-marsh";
  alert.rule = "chief";
  alert.priority = Priority::flash;
  alert.headline = "Zoë O'Neill-Marsh leaves";
  alert.evidence.push_back(record);
  alert.raised = *parse_timestamp("2026-03-20T09:00:03Z");
  alert.sequence = 42;
  return alert;
}

Alert missing_papers_alert() {
  Alert alert;
  alert.id = "A-2026-13";
  alert.key = "missing-papers/rnk-board/board/2026-11-26";
  alert.rule = "missing-papers";
  alert.priority = Priority::high;
  alert.headline = "No papers yet for the board on 26 November 2026";
  alert.notice = Notice{NoticeKind::missing_papers, "rnk-board", "RNK", "https://trust.example/board", "Ask the trust for them."};
  alert.raised = *parse_timestamp("2026-11-23T07:00:00Z");
  alert.sequence = 43;
  return alert;
}

json::object event_of(const Alert& alert) { return parse(alert_event(alert, "newsroom-1"))->as_object(); }

TEST(Epoch, ComesBackFromHex) {
  const auto back = epoch_from_hex(to_hex(some_epoch()));
  ASSERT_TRUE(back);
  EXPECT_EQ(*back, some_epoch());
  EXPECT_EQ(to_hex(some_epoch()), "00112233445566778899aabbccddeeff");
}

TEST(Epoch, RefusesWhatIsNoHex) {
  for (const auto* hex : {"", "0011", "00112233445566778899AABBCCDDEEFF", "00112233445566778899aabbccddeefg",
                          "00112233445566778899aabbccddeeff0"})
    EXPECT_FALSE(epoch_from_hex(hex)) << hex;
}

TEST(Header, ComesBackWhole) {
  const Header header{some_epoch(), 0xFFEEDDCCBBAA9988ull, -5, {3, 0, 1ull << 63}};
  const auto back = decode_header(encode_header(header));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(back->epoch, header.epoch);
  EXPECT_EQ(back->sequence, header.sequence);
  EXPECT_EQ(back->time, header.time);
  EXPECT_EQ(back->previous, header.previous);
}

TEST(Header, IsBigEndianBehindItsVersion) {
  const auto bytes = encode_header({some_epoch(), 258, 1, {}});
  ASSERT_EQ(bytes.size(), 33u);
  EXPECT_EQ(bytes[0], 1);
  EXPECT_EQ(bytes.substr(17, 8), std::string("\0\0\0\0\0\0\1\2", 8));
}

TEST(Header, RefusesCutAndUnknownOnes) {
  const auto bytes = encode_header({some_epoch(), 1, 2, {3}});
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const bool without_previous = size == 33;
    EXPECT_EQ(decode_header(bytes.substr(0, size)).has_value(), without_previous) << size;
  }
  auto version2 = bytes;
  version2[0] = 2;
  EXPECT_FALSE(decode_header(version2));
}

TEST(Topic, OfAChangeEndsWithThePost) {
  EXPECT_EQ(alert_topic(departure_alert()), "bw/1/alert/departure/RNK/chief_executive/");
}

TEST(Topic, OfASignalEndsWithTheBody) {
  auto alert = departure_alert();
  alert.evidence.front().finding = Signal{SignalKind::speak_up, "Marlbridge NHS Trust", {}, {}, {}, {}, {}, 0, 0, {}};
  EXPECT_EQ(alert_topic(alert), "bw/1/alert/speak_up/marlbridge-nhs-trust/");
}

TEST(Topic, OfANoticeNamesItsKindAndItsBody) {
  auto alert = missing_papers_alert();
  EXPECT_EQ(alert_topic(alert), "bw/1/alert/missing_papers/RNK/");
  alert.notice->kind = NoticeKind::page_moved;
  EXPECT_EQ(alert_topic(alert), "bw/1/alert/page_moved/RNK/");
}

TEST(Topic, OfANoticeWithoutABodyNamesTheSourceInOnePart) {
  auto alert = missing_papers_alert();
  alert.notice->kind = NoticeKind::source_state;
  alert.notice->organisation_code.reset();
  alert.notice->source_id = "news/health feed";
  EXPECT_EQ(alert_topic(alert), "bw/1/alert/source_state/news-health feed/");
  EXPECT_THAT(topic_levels(alert_topic(alert)), ElementsAre("bw/1/alert/source_state/", "bw/1/alert/source_state/news-health feed/"));
}

TEST(Topic, LevelsAreItsPrefixesBelowTheStream) {
  EXPECT_THAT(
      topic_levels("bw/1/alert/departure/RNK/chief_executive/"),
      ElementsAre("bw/1/alert/departure/", "bw/1/alert/departure/RNK/", "bw/1/alert/departure/RNK/chief_executive/"));
  EXPECT_THAT(topic_levels("bw/1/alert/"), ElementsAre());
}

TEST(AlertEvent, IsACloudEvent) {
  const auto event = event_of(departure_alert());
  EXPECT_EQ(event.at("specversion"), "1.0");
  EXPECT_EQ(event.at("id"), "A-2026-1187.1");
  EXPECT_EQ(event.at("source"), "urn:boardwatch:newsroom-1");
  EXPECT_EQ(event.at("type"), "org.boardwatch.alert.raised.v1");
  EXPECT_EQ(event.at("subject"), "RNK/chief_executive/zoe-oneill-marsh");
  EXPECT_EQ(event.at("recordedtime"), "2026-03-20T09:00:03Z");
  EXPECT_EQ(event.at("sequence"), "00000000000000000042");
  EXPECT_EQ(event.at("severitytext"), "flash");
  EXPECT_EQ(event.at("severitynumber"), 17);
}

TEST(AlertEvent, CarriesTheWordsAndWhereTheyStand) {
  const auto event = event_of(departure_alert());
  const auto& data = event.at("data").as_object();
  EXPECT_EQ(data.at("quote"), "Zoë leaves in May.");
  EXPECT_EQ(data.at("page"), 7);
  EXPECT_EQ(data.at("address"), "https://trust.example/a.pdf");
  EXPECT_EQ(data.at("proofs").as_array().size(), 1u);
  EXPECT_TRUE(finding_from_json(data.at("finding")));
}

TEST(AlertEvent, MarksWhatIsAboutHealth) {
  auto alert = departure_alert();
  EXPECT_FALSE(event_of(alert).contains("datacategory"));
  std::get<Change>(alert.evidence.front().finding).reason = Reason::ill_health;
  EXPECT_EQ(event_of(alert).at("datacategory"), "special-category");
}

TEST(AlertEvent, OfAFindingHasNoNotice) { EXPECT_FALSE(event_of(departure_alert()).at("data").as_object().contains("notice")); }

TEST(NoticeEvent, IsACloudEventOfItsOwnType) {
  const auto event = event_of(missing_papers_alert());
  EXPECT_EQ(event.at("type"), "org.boardwatch.notice.raised.v1");
  EXPECT_EQ(event.at("id"), "A-2026-13.1");
  EXPECT_EQ(event.at("subject"), "RNK");
  EXPECT_EQ(event.at("time"), "2026-11-23T07:00:00Z");
  EXPECT_EQ(event.at("recordedtime"), "2026-11-23T07:00:00Z");
  EXPECT_EQ(event.at("sequence"), "00000000000000000043");
  EXPECT_EQ(event.at("severitytext"), "high");
  EXPECT_FALSE(event.contains("datacategory"));
}

TEST(NoticeEvent, HasTheFieldsOfAnAlertWithNothingToQuote) {
  const auto notice = event_of(missing_papers_alert()), alert = event_of(departure_alert());
  const auto& data = notice.at("data").as_object();
  for (const auto& [name, value] : alert.at("data").as_object()) EXPECT_TRUE(data.contains(name)) << name;
  for (const auto* name : {"quote", "page", "confidence", "finding"}) EXPECT_TRUE(data.at(name).is_null()) << name;
  EXPECT_TRUE(data.at("proofs").as_array().empty());
  EXPECT_EQ(data.at("alert"), "A-2026-13");
  EXPECT_EQ(data.at("source"), "rnk-board");
  EXPECT_EQ(data.at("address"), "https://trust.example/board");
  EXPECT_EQ(data.at("first_seen"), "2026-11-23T07:00:00Z");
}

TEST(NoticeEvent, SaysWhatWasNoticedAndWhatToDo) {
  const auto event = event_of(missing_papers_alert());
  const json::object expected{{"kind", "missing_papers"},
                              {"source", "rnk-board"},
                              {"organisation", "RNK"},
                              {"address", "https://trust.example/board"},
                              {"reason", "Ask the trust for them."}};
  EXPECT_EQ(event.at("data").at("notice"), json::value(expected));
}

TEST(HeadBody, NamesEpochAndHead) {
  EXPECT_EQ(head_body(some_epoch(), 7), R"({"epoch":"00112233445566778899aabbccddeeff","head":7})");
}

}  // namespace
}  // namespace boardwatch::wire
