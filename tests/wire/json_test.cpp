#include "wire/json.hpp"

#include <gmock/gmock.h>

#include <functional>

namespace boardwatch::wire {
namespace {

using testing::HasSubstr;

Change full_change() {
  Change change;
  change.kind = ChangeKind::departure;
  change.person = "Zoë O'Neill-Marsh";
  change.post = Post::nursing_director;
  change.post_title = "chief nurse";
  change.organisation = "Marlbridge NHS Trust";
  change.organisation_code = "XX1";
  change.reason = Reason::new_role;
  change.destination = Destination{"Ashcombe NHS Trust", std::nullopt};
  change.effective = PartialDate{2026, 9, 0};
  change.tense = Tense::announced;
  change.evidence = {"Zoë leaves in September.", 7u, 120, 145, {}};
  change.repeats = 2;
  change.confidence = 0.875;
  change.successor = Successor{"Aldersey NHS Trust", "XX2"};
  return change;
}

Signal full_signal() {
  Signal signal;
  signal.kind = SignalKind::epr;
  signal.organisation = "Marlbridge NHS Trust";
  signal.direction = Direction::worsening;
  signal.figures = {{27, "trusts"}, {12.5, "£m"}};
  signal.status = EprStatus::joint_procurement;
  signal.evidence = {"The record system is late.", std::nullopt, 3, 29, {}};
  signal.repeats = 1;
  signal.confidence = 0.5;
  signal.successor = Successor{"Aldersey NHS Trust", "XX2"};
  return signal;
}

json::value reread(const json::object& object) {
  auto value = parse(json::serialize(object));
  if (!value) throw std::runtime_error(value.error().where);
  return *std::move(value);
}

/// The fault that reading a full change gives after one of its members was altered.
std::string fault_after(const std::function<void(json::object&)>& alter) {
  auto object = to_json(Finding(full_change()));
  alter(object);
  const auto finding = finding_from_json(object);
  return finding ? "" : finding.error().where;
}

TEST(FindingJson, ChangeComesBackWhole) {
  const Finding change(full_change());
  const auto back = finding_from_json(reread(to_json(change)));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(*back, change);
}

TEST(FindingJson, SignalComesBackWhole) {
  const Finding signal(full_signal());
  const auto back = finding_from_json(reread(to_json(signal)));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(*back, signal);
}

TEST(FindingJson, EmptyOnesComeBack) {
  for (const Finding& finding : {Finding(Change{}), Finding(Signal{})}) {
    const auto back = finding_from_json(reread(to_json(finding)));
    ASSERT_TRUE(back) << back.error().where;
    EXPECT_EQ(*back, finding);
  }
}

TEST(FindingJson, HasEveryFieldEvenWhereNull) {
  const auto object = to_json(Finding(Change{}));
  for (const auto* name : {"family", "kind", "person", "post", "post_title", "organisation", "organisation_code",
                           "reason", "destination", "effective", "tense", "evidence", "repeats", "confidence"})
    EXPECT_TRUE(object.contains(name)) << name;
}

TEST(FindingJson, UnknownMembersAreIgnored) {
  EXPECT_EQ(fault_after([](auto& o) { o["colour"] = "blue"; }), "");
}

TEST(FindingJson, FaultsNameTheField) {
  EXPECT_THAT(fault_after([](auto& o) { o["family"] = "rumour"; }), HasSubstr("family"));
  EXPECT_THAT(fault_after([](auto& o) { o["kind"] = "flight"; }), HasSubstr("kind"));
  EXPECT_THAT(fault_after([](auto& o) { o.erase("post"); }), HasSubstr("post"));
  EXPECT_THAT(fault_after([](auto& o) { o["person"] = 7; }), HasSubstr("person"));
  EXPECT_THAT(fault_after([](auto& o) { o["effective"] = "soon"; }), HasSubstr("effective"));
  EXPECT_THAT(fault_after([](auto& o) { o["reason"] = "boredom"; }), HasSubstr("reason"));
  EXPECT_THAT(fault_after([](auto& o) { o["destination"] = "Ashcombe"; }), HasSubstr("destination"));
  EXPECT_THAT(fault_after([](auto& o) { o["destination"].as_object()["organisation"] = 1; }), HasSubstr("destination"));
  EXPECT_THAT(fault_after([](auto& o) { o.erase("evidence"); }), HasSubstr("evidence"));
  EXPECT_THAT(fault_after([](auto& o) { o["evidence"].as_object()["page"] = -1; }), HasSubstr("evidence"));
  EXPECT_THAT(fault_after([](auto& o) { o["evidence"].as_object()["end"] = 1; }), HasSubstr("evidence"));
  EXPECT_THAT(fault_after([](auto& o) { o["confidence"] = "high"; }), HasSubstr("confidence"));
}

TEST(FindingJson, ValueThatIsNoObjectIsRefused) {
  EXPECT_FALSE(finding_from_json(json::value(3)));
  EXPECT_FALSE(finding_from_json(json::value(nullptr)));
}

TEST(FindingsJson, PartsTheFamilies) {
  const auto both = findings_to_json({Finding(full_signal()), Finding(full_change())});
  EXPECT_EQ(both.at("changes").as_array().size(), 1u);
  EXPECT_EQ(both.at("signals").as_array().size(), 1u);
}

Document full_document() {
  Document document;
  document.kind = DocumentKind::pdf;
  document.text = "Zoë leaves.\nNew page";
  document.pages = {{1, 0, 12}, {2, 13, 21}};
  document.blocks = {{BlockKind::heading, 0, 12}, {BlockKind::table_row, 13, 21}};
  document.title = "Board pack";
  document.date = Date(std::chrono::year(2026) / 5 / 28);
  document.partial = true;
  document.fault = "page 3 is damaged";
  return document;
}

std::string document_fault_after(const std::function<void(json::object&)>& alter) {
  auto object = to_json(full_document());
  alter(object);
  const auto document = document_from_json(object);
  return document ? "" : document.error().where;
}

TEST(DocumentJson, ComesBackWhole) {
  const auto document = full_document();
  const auto back = document_from_json(reread(to_json(document)));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(to_json(*back), to_json(document));
  EXPECT_EQ(back->text, document.text);
  EXPECT_EQ(back->date, document.date);
  EXPECT_TRUE(back->partial);
}

TEST(DocumentJson, SpansOutsideTheTextAreRefused) {
  const auto block = [](json::object& o) -> json::object& { return o["blocks"].as_array()[1].as_object(); };
  EXPECT_THAT(document_fault_after([&](auto& o) { block(o)["end"] = 22; }), HasSubstr("end"));
  EXPECT_THAT(document_fault_after([&](auto& o) { block(o)["begin"] = 30; }), HasSubstr("end"));
  EXPECT_THAT(document_fault_after([&](auto& o) { block(o)["begin"] = -1; }), HasSubstr("begin"));
}

TEST(DocumentJson, SpansThatOverlapAreRefused) {
  EXPECT_THAT(document_fault_after([](auto& o) { o["blocks"].as_array()[1].as_object()["begin"] = 11; }),
              HasSubstr("begin"));
  EXPECT_THAT(document_fault_after([](auto& o) { o["pages"].as_array()[1].as_object()["begin"] = 0; }),
              HasSubstr("begin"));
}

TEST(DocumentJson, UnknownCodesAndDatesAreRefused) {
  EXPECT_THAT(document_fault_after([](auto& o) { o["kind"] = "film"; }), HasSubstr("kind"));
  EXPECT_THAT(document_fault_after([](auto& o) { o["blocks"].as_array()[0].as_object()["kind"] = "verse"; }),
              HasSubstr("kind"));
  EXPECT_THAT(document_fault_after([](auto& o) { o["date"] = "28 May 2026"; }), HasSubstr("date"));
  EXPECT_THAT(document_fault_after([](auto& o) { o["blocks"] = "none"; }), HasSubstr("blocks"));
}

TEST(FeedJson, ComesBackWhole) {
  Feed feed{"rss20", "News", "https://news.example/", {}, 2, "a bare ampersand", false, "", {}};
  feed.entries.push_back({"id-1",
                          "Chief nurse leaves",
                          "https://news.example/1",
                          "She leaves.",
                          "She leaves in September, after six years.",
                          parse_timestamp("2026-05-28T10:00:00Z"),
                          {},
                          {{"https://news.example/pack.pdf", "application/pdf"}},
                          true,
                          true});
  feed.cut = true;
  feed.next = "https://news.example/?page=2";
  feed.interval = std::chrono::hours(1);
  const auto back = feed_from_json(reread(to_json(feed)));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(to_json(*back), to_json(feed));
  EXPECT_TRUE(back->cut);
  EXPECT_EQ(back->next, feed.next);
  EXPECT_EQ(back->interval, feed.interval);
  EXPECT_TRUE(back->entries.front().link_is_id);
  EXPECT_TRUE(back->entries.front().repaired);
  EXPECT_EQ(back->entries.front().content, "She leaves in September, after six years.");
  EXPECT_EQ(back->entries.front().attachments, feed.entries.front().attachments);
  EXPECT_EQ(back->entries.front().published, feed.entries.front().published);
}

TEST(FeedJson, BadTimeOfAnEntryIsRefused) {
  const auto value = parse(R"({"format":"rss20","items":[{"id":"1","published":"Tuesday"}]})");
  ASSERT_TRUE(value);
  const auto feed = feed_from_json(*value);
  ASSERT_FALSE(feed);
  EXPECT_THAT(feed.error().where, HasSubstr("published"));
}

TEST(SitemapJson, ComesBackWhole) {
  const Sitemap sitemap{{{"https://trust.example/board/", parse_timestamp("2026-05-28T10:00:00Z")}, {"https://trust.example/", {}}},
                        {"https://trust.example/sitemap-2.xml"}, true, "tags that do not match"};
  const auto back = sitemap_from_json(reread(to_json(sitemap)));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(back->pages, sitemap.pages);
  EXPECT_EQ(back->sitemaps, sitemap.sitemaps);
  EXPECT_TRUE(back->cut);
  EXPECT_EQ(back->fault, sitemap.fault);
}

TEST(SitemapJson, WhatIsNoTextInAListIsRefused) {
  const auto value = parse(R"({"sitemaps":["https://a.example/",7]})");
  ASSERT_TRUE(value);
  const auto sitemap = sitemap_from_json(*value);
  ASSERT_FALSE(sitemap);
  EXPECT_THAT(sitemap.error().where, HasSubstr("sitemaps"));
}

LinkPage full_page() {
  LinkPage page{"Board papers", {{"https://trust.example/a.pdf", "May 2026", "28 May 2026 pack", "2026", 1, 0, 5}}};
  page.headings = {{"2026", -1, 0, 2}};
  PageBlock heading, row;
  heading.words = "2026";
  heading.heading = 0;
  heading.is_heading = true;
  row.words = "28 May";
  row.cells = {{"28 May", "Date"}};
  row.times = {{"28 May", "2026-05-28"}};
  row.box = 0;
  row.outside = true;
  page.blocks = {heading, row};
  page.boxes = {{-1, 0, 1, true}};
  page.scripts = {3, {"Please allow scripts"}, {"app"}, {"https://trust.example/frame"}};
  return page;
}

TEST(LinkPageJson, ComesBackWhole) {
  const auto page = full_page();
  const auto back = link_page_from_json(reread(to_json(page)));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(to_json(*back), to_json(page));
  EXPECT_EQ(back->blocks.at(1).cells.at(0).column, "Date");
  EXPECT_EQ(back->blocks.at(1).times.at(0).day, "2026-05-28");
  EXPECT_TRUE(back->blocks.at(0).is_heading && back->boxes.at(0).closed && back->blocks.at(1).outside);
  EXPECT_EQ(back->headings.at(0).level, 2);
  EXPECT_EQ(back->scripts.empty.at(0), "app");
}

// A reader process may have been taken over by what it read: its answer must not send the daemon out of a list or in circles.
TEST(LinkPageJson, IndicesThatLeadNowhereAreRefused) {
  using Spoil = std::function<void(LinkPage&)>;
  for (const Spoil& spoil : {Spoil([](LinkPage& p) { p.links[0].block = 2; }), Spoil([](LinkPage& p) { p.links[0].cell = 1; }), Spoil([](LinkPage& p) { p.links[0].at = -1; }),
                             Spoil([](LinkPage& p) { p.headings[0].above = 0; }), Spoil([](LinkPage& p) { p.headings[0].block = 2; }), Spoil([](LinkPage& p) { p.blocks[0].heading = 1; }),
                             Spoil([](LinkPage& p) { p.blocks[0].box = -2; }), Spoil([](LinkPage& p) { p.boxes[0].above = 0; }), Spoil([](LinkPage& p) { p.boxes[0].last = 2; })}) {
    auto page = full_page();
    spoil(page);
    EXPECT_FALSE(link_page_from_json(reread(to_json(page)))) << to_json(page);
  }
}

FindingRecord full_record() {
  FindingRecord record;
  record.id = 41;
  record.finding = full_change();
  record.proof = {"xx1-board", "https://trust.example/a.pdf",          "Pack",
                  "ab12",      Date(std::chrono::year(2026) / 5 / 28), *parse_timestamp("2026-05-28T10:00:00Z")};
  return record;
}

TEST(RecordJson, ComesBackWhole) {
  const auto record = full_record();
  const auto back = record_from_json(reread(to_json(record)));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(to_json(*back), to_json(record));
  EXPECT_EQ(back->id, 41);
  EXPECT_EQ(back->proof.seen, record.proof.seen);
}

TEST(RecordJson, NeedsProofWithItsDates) {
  for (const auto* name : {"document_date", "seen"}) {
    auto object = to_json(full_record());
    object["proof"].as_object().erase(name);
    const auto back = record_from_json(object);
    ASSERT_FALSE(back);
    EXPECT_THAT(back.error().where, HasSubstr(name));
  }
}

TEST(NoticeJson, ComesBackWhole) {
  for (const auto& organisation : {std::optional<std::string>("RNK"), std::optional<std::string>()}) {
    const Notice notice{NoticeKind::page_moved, "rnk-board", organisation, "https://trust.example/new", "Accept \u201Cit\u201D or not."};
    const auto back = notice_from_json(reread(to_json(notice)));
    ASSERT_TRUE(back) << back.error().where;
    EXPECT_EQ(to_json(*back), to_json(notice));
    EXPECT_EQ(back->organisation_code, organisation);
  }
}

TEST(NoticeJson, NeedsAKnownKind) {
  auto object = to_json(Notice{});
  object["kind"] = "gossip";
  const auto back = notice_from_json(object);
  ASSERT_FALSE(back);
  EXPECT_THAT(back.error().where, HasSubstr("kind"));
}

TEST(ParseJson, RefusesWhatIsNoJson) {
  for (const std::string text : {"", "{", "{} x", "{\"a\":\"\xE9\"}", "[1,]"})
    EXPECT_EQ(parse(text).error().code, Errc::bad_json) << text;
}

TEST(ParseJson, RefusesDeepNesting) { EXPECT_FALSE(parse(std::string(100'000, '['))); }

}  // namespace
}  // namespace boardwatch::wire
