// Bundles of hostile papers, opened as their readers open them.
#include "daemon/evidence/bundle.hpp"

#include <gmock/gmock.h>
#include <gumbo.h>
#include <zip.h>

#include <functional>
#include <map>

#include "core/utf8.hpp"
#include "daemon/evidence/html.hpp"
#include "daemon/evidence/zip_file.hpp"
#include "daemon/store/digest.hpp"
#include "tests/store/fixture.hpp"
#include "wire/json.hpp"

namespace boardwatch::evidence {
namespace {

namespace fs = std::filesystem;
using store::at;
using store::day;
using store::sha256_of;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr const char* hostile = "<script>alert(1)</script>\" onload=\"x' \u202Egnp.\u2066 <img src=https://evil.example/x>&amp;";

BundleProof proof(const std::string& words, std::optional<std::uint32_t> page) {
  auto change = store::departure("Ann Lee", words);
  change.evidence.page = page;
  BundleProof out;
  out.source.record = {7, change, {"src", "https://trust.example/papers/board%20pack.pdf?x=1", "Board papers", sha256_of("bytes"), day("2026-11-20"), at("2026-11-22T08:00:00Z")}};
  out.source.content = {{}, "bytes", 5, at("2026-11-22T08:00:00Z"), at("2026-11-23T08:00:00Z"), {}};
  out.source.versions = {{sha256_of("bytes"), at("2026-11-22T08:00:00Z"), "https://trust.example/final.pdf", "application/pdf", "ETag: \"x\"", 5, day("2026-11-20"), "ok"}};
  out.story = {{"told by", "resigned"}};
  if (page) out.pictures = {{*page, "not really a PNG"}};
  return out;
}

Bundle bundle(std::vector<BundleProof> proofs) {
  Bundle out;
  out.evidence.alert.id = "A-2026-12";
  out.evidence.alert.rule = "leaders";
  out.evidence.alert.headline = "Ann Lee leaves";
  out.evidence.alert.raised = at("2026-11-22T08:00:01Z");
  out.evidence.event = "{\"id\":\"A-2026-12.1\"}";
  out.rule = {{"kind", "departure"}};
  out.proofs = std::move(proofs);
  return out;
}

std::map<std::string, std::string> by_name(const Bundle& bundle) {
  std::map<std::string, std::string> out;
  const auto files = files_of(bundle);
  EXPECT_TRUE(files) << files.error().where;
  if (files)
    for (const auto& file : *files) out[file.name] = file.source ? store::bytes_of(*file.source) : file.bytes;
  return out;
}

std::vector<std::string> names_of(const Bundle& bundle) {
  std::vector<std::string> out;
  const auto files = files_of(bundle);
  EXPECT_TRUE(files) << files.error().where;
  if (files)
    for (const auto& file : *files) out.push_back(file.name);
  return out;
}

/// What a browser would make of a page: its elements, their attributes and its words.
struct Seen {
  std::map<std::string, int> elements;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::string words;
};

void walk(const GumboNode* node, Seen& seen) {
  if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) seen.words += node->v.text.text;
  if (node->type != GUMBO_NODE_ELEMENT) return;
  const auto& element = node->v.element;
  ++seen.elements[gumbo_normalized_tagname(element.tag)];
  for (unsigned i = 0; i < element.attributes.length; ++i) {
    const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
    seen.attributes.emplace_back(attribute->name, attribute->value);
  }
  for (unsigned i = 0; i < element.children.length; ++i) walk(static_cast<const GumboNode*>(element.children.data[i]), seen);
}

Seen parse(const std::string& html) {
  Seen seen;
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
  walk(output->root, seen);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return seen;
}

Bundle hostile_bundle() {
  auto bad = proof(hostile, 3);
  auto& source = bad.source;
  source.record.proof.title = source.record.proof.source_id = hostile;
  source.record.proof.address = std::string("javascript:") + hostile;
  source.versions[0].headers = source.versions[0].content_type = source.versions[0].final_address = source.versions[0].status = hostile;
  bad.story = {{hostile, hostile}};
  bad.no_story = bad.no_picture = hostile;
  auto gone = proof(hostile, 4);
  gone.source.fault = hostile;
  auto out = bundle({bad, gone});
  out.evidence.alert.headline = out.evidence.alert.rule = out.evidence.alert.id = hostile;
  out.evidence.alert.notice = Notice{NoticeKind::source_state, hostile, hostile, hostile, hostile};
  out.rule = {{hostile, hostile}};
  return out;
}

TEST(IndexPage, HostileWordsAreWordsAndNothingElse) {
  const auto html = by_name(hostile_bundle()).at("index.html");
  const auto seen = parse(html);
  EXPECT_EQ(seen.elements.count("script"), 0u);
  EXPECT_EQ(seen.elements.at("img"), 2);
  for (const auto* element : {"iframe", "object", "embed", "base", "form", "svg"}) EXPECT_EQ(seen.elements.count(element), 0u) << element;
  EXPECT_THAT(seen.words, HasSubstr("<script>alert(1)</script>\" onload=\"x'"));
  for (const auto& [name, value] : seen.attributes) {
    EXPECT_FALSE(name.starts_with("on")) << name;
    EXPECT_THAT(value, Not(HasSubstr("evil.example"))) << name;
  }
  EXPECT_THAT(html, Not(HasSubstr("\u202E")));
  EXPECT_THAT(html, Not(HasSubstr("\u2066")));
}

TEST(IndexPage, RefersToNothingOutsideTheBundle) {
  const auto made = hostile_bundle();
  const auto files = by_name(made);
  for (const auto& [name, value] : parse(files.at("index.html")).attributes) {
    if (name != "href" && name != "src") continue;
    EXPECT_EQ(files.count(value.substr(0, value.find('#'))), 1u) << value;
  }
}

TEST(IndexPage, PolicyForbidsScriptsAndOtherSites) {
  const auto html = by_name(bundle({proof("Ann Lee leaves.", 3)})).at("index.html");
  EXPECT_THAT(html, HasSubstr("default-src 'none'"));
  EXPECT_THAT(html, Not(HasSubstr("unsafe")));
}

TEST(IndexPage, TellsQuotePageTimesHashesAndReasons) {
  const auto html = by_name(bundle({proof("Ann Lee\nleaves & rests.", 3)})).at("index.html");
  for (const auto& part : {std::string("Ann Lee leaves &amp; rests."), std::string("papers/1-entry.txt#page=3"), std::string("2026-11-22T08:00:00Z"), sha256_of("bytes"), std::string("told by"), std::string("leaders")})
    EXPECT_THAT(html, HasSubstr(part));
}

TEST(Html, TakesNoRawString) {
  static_assert(!std::is_convertible_v<std::string, Markup>);
  static_assert(!std::is_invocable_v<decltype(static_cast<Html& (Html::*)(Markup)>(&Html::add)), Html&, std::string>);
  EXPECT_EQ(Html().add("<b a=\"").text("\"'<>&\x01").add("\">").view(), "<b a=\"&quot;&#39;&lt;&gt;&amp;\uFFFD\">");
}

TEST(Bundle, FilesComeInAFixedOrder) {
  EXPECT_THAT(names_of(bundle({proof("Ann Lee leaves.", 3)})),
              ElementsAre("index.html", "alert.json", "papers/1-entry.txt", "quotes/1.txt", "headers/1.txt", "pictures/1-page-3.png", "trace.txt", "style.css", "SHA256SUMS"));
}

TEST(Bundle, PaperThatTwoProofsQuoteIsThereOnce) {
  const auto names = names_of(bundle({proof("One.", {}), proof("Two.", {})}));
  EXPECT_EQ(std::count_if(names.begin(), names.end(), [](const auto& name) { return name.starts_with("papers/"); }), 1);
}

TEST(Bundle, SumsAreThoseOfTheFiles) {
  const auto files = by_name(bundle({proof("Ann Lee leaves.", 3)}));
  for (const auto line : split(trim(files.at("SHA256SUMS")), '\n')) {
    const std::string name(line.substr(66));
    EXPECT_EQ(line.substr(0, 64), sha256_of(files.at(name))) << name;
  }
}

TEST(Bundle, QuoteIsKeptExactly) { EXPECT_EQ(by_name(bundle({proof("a\n b\u202E", 3)})).at("quotes/1.txt"), "a\n b\u202E"); }

TEST(Bundle, RemovedOriginalIsTold) {
  auto gone = proof("Ann Lee leaves.", 3);
  gone.source.content.removed = at("2028-11-22T08:00:00Z");
  gone.source.content.words.clear();
  const auto files = by_name(bundle({gone}));
  EXPECT_THAT(files.at("index.html"), HasSubstr("removed on 2028-11-22T08:00:00Z"));
  EXPECT_EQ(files.count("papers/1-entry.txt"), 0u);
}

TEST(Bundle, NoticeHasABundleWithoutProofs) {
  auto notice = bundle({});
  notice.evidence.alert.notice = Notice{NoticeKind::missing_papers, "board", {}, "https://trust.example/board", "No papers yet."};
  EXPECT_THAT(by_name(notice).at("index.html"), HasSubstr("No papers yet."));
}

class BundleOnDisk : public store::StoreTest {
 protected:
  /// A proof whose paper is a file.
  BundleProof filed(const std::string& bytes) {
    auto out = proof("Ann Lee leaves.", 3);
    store::write_bytes(directory / "original", bytes);
    out.source.content.words.clear();
    out.source.content.file = directory / "original";
    out.source.record.proof.sha256 = sha256_of(bytes);
    return out;
  }
  std::string zipped(const Bundle& bundle) {
    const auto files = files_of(bundle);
    EXPECT_TRUE(files) << files.error().where;
    const auto written = write_zip(directory / "b.zip", *files, bundle.evidence.alert.raised);
    EXPECT_TRUE(written) << written.error().where;
    return store::bytes_of(directory / "b.zip");
  }
};

TEST_F(BundleOnDisk, ZipHoldsTheOriginalAndTheRightSums) {
  const std::string original("%PDF-1.7 \0 whatever", 19);
  zipped(bundle({filed(original)}));
  zip_t* archive = zip_open((directory / "b.zip").c_str(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
  ASSERT_NE(archive, nullptr);
  std::map<std::string, std::string> files;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t stat;
    zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
    std::string bytes(stat.size, '\0');
    zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
    EXPECT_EQ(zip_fread(file, bytes.data(), bytes.size()), static_cast<zip_int64_t>(bytes.size()));
    zip_fclose(file);
    files[stat.name] = bytes;
  }
  zip_discard(archive);
  EXPECT_EQ(files.at("papers/1-board-pack.pdf"), original);
  for (const auto line : split(trim(files.at("SHA256SUMS")), '\n')) EXPECT_EQ(line.substr(0, 64), sha256_of(files.at(std::string(line.substr(66)))));
}

TEST_F(BundleOnDisk, WebPageOfAStrangerIsNamedAndNotLinked) {
  auto page = filed("<script>alert(1)</script>");
  page.source.record.proof.address = "https://trust.example/news.html";
  const auto html = by_name(bundle({page})).at("index.html");
  EXPECT_THAT(html, HasSubstr("papers/1-news.html (may run scripts"));
  EXPECT_THAT(html, Not(HasSubstr("href=\"papers/1-news.html")));
}

TEST_F(BundleOnDisk, SameBundleGivesTheSameBytes) {
  const auto made = bundle({filed("bytes of it")});
  const auto first = zipped(made);
  fs::last_write_time(directory / "original", fs::file_time_type::clock::now() - std::chrono::hours(99));
  ::setenv("TZ", "Pacific/Auckland", 1);
  EXPECT_EQ(zipped(made), first);
  ::unsetenv("TZ");
}

TEST_F(BundleOnDisk, OriginalThatWasChangedIsRefused) {
  auto changed = filed("bytes of it");
  store::write_bytes(directory / "original", "others");
  EXPECT_EQ(files_of(bundle({changed})).error().code, Errc::damaged);
}

TEST_F(BundleOnDisk, ZipThatCannotBeWrittenIsTold) {
  const auto files = files_of(bundle({}));
  const auto written = write_zip(directory / "none" / "b.zip", *files, at("2026-11-22T08:00:01Z"));
  ASSERT_FALSE(written);
  EXPECT_THAT(written.error().where, HasSubstr("b.zip"));
}

TEST_F(BundleOnDisk, WhatIsGatheredComesBackFromJson) {
  open();
  auto given = fetched("https://trust.example/pack.pdf", "%PDF-1.7 of the paper", "2026-11-22T08:00:00Z");
  given.findings = {store::departure("Ann Lee", "Ann Lee is to retire.")};
  given.content_type = "application/pdf";
  given.headers = "ETag: \"x\"";
  ASSERT_TRUE(store->record_reading(given, store::everything));
  const auto gathered = gather(*store, "A-2026-1");
  ASSERT_TRUE(gathered) << gathered.error().where;
  const auto back = evidence_from_json(wire::json::parse(wire::json::serialize(to_json(*gathered))));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(wire::json::serialize(to_json(*back)), wire::json::serialize(to_json(*gathered)));
  ASSERT_EQ(back->proofs.size(), 1u);
  EXPECT_EQ(store::bytes_of(back->proofs[0].content.file), "%PDF-1.7 of the paper");
  EXPECT_EQ(back->proofs[0].versions.at(0).headers, "ETag: \"x\"");
  EXPECT_EQ(gather(*store, "A-2026-2").error().code, Errc::not_found);
}

TEST_F(BundleOnDisk, LaterVersionsOfThePaperAreTold) {
  open();
  auto first = fetched("https://trust.example/pack.pdf", "first", "2026-11-22T08:00:00Z");
  first.findings = {store::departure("Ann Lee", "Ann Lee is to retire.")};
  first.final_address = "https://cdn.example/pack.pdf";
  ASSERT_TRUE(store->record_reading(first, store::everything));
  ASSERT_TRUE(store->record_reading(fetched("https://trust.example/pack.pdf", "second", "2026-11-23T08:00:00Z"), store::everything));
  const auto gathered = gather(*store, "A-2026-1");
  ASSERT_TRUE(gathered) << gathered.error().where;
  ASSERT_EQ(gathered->proofs.at(0).versions.size(), 2u);
  EXPECT_EQ(gathered->proofs[0].versions[1].sha256, sha256_of("second"));
}

TEST(EvidenceFromJson, WhatIsMissingIsNamed) {
  const auto fault = evidence_from_json(wire::json::parse(R"({"event":"{}","proofs":[],"alert":"A","rule":"r","headline":"h","priority":"high","notice":null})"));
  ASSERT_FALSE(fault);
  EXPECT_THAT(fault.error().where, HasSubstr("raised"));
  EXPECT_FALSE(evidence_from_json(wire::json::parse("7")));
}

TEST(SafeName, IsPlainAndNamesWhatItIs) {
  EXPECT_EQ(safe_name("https://x.example/a%20b.pdf?c=d.exe", ""), "a-b.pdf");
  EXPECT_EQ(safe_name("https://x.example/download/", "application/pdf"), "download.pdf");
  EXPECT_EQ(safe_name("https://x.example", "text/html; charset=utf-8"), "paper.html");
  EXPECT_EQ(safe_name("/srv/inbox/../../etc/passwd", ""), "passwd");
  EXPECT_EQ(safe_name("https://x.example/..%2f..%2fetc", ""), "etc");
  EXPECT_EQ(safe_name("https://x.example/\u202Efdp.exe", ""), "fdp.exe");
  EXPECT_LE(safe_name("https://x.example/" + std::string(500, 'a') + ".pdf", "").size(), 90u);
}

}  // namespace
}  // namespace boardwatch::evidence
