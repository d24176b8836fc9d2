// Real feeds and papers, where the folder with them lies beside the repository.
#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unordered_set>

#include "core/utf8.hpp"
#include "parsers/documents/docx.hpp"
#include "parsers/documents/feed.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/read.hpp"
#include "parsers/documents/zip.hpp"
#include "tests/documents/run_reader.hpp"

namespace boardwatch::documents {
namespace {

namespace fs = std::filesystem;

const fs::path corpus = fs::path(BOARDWATCH_SOURCE_DIR).parent_path() / "shared" / "corpus";

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && !entry.path().native().ends_with(".suite.json")) files.push_back(entry.path());
  return files;
}

std::string read_file(const fs::path& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

TEST(FeedCorpus, EveryFileIsReadOrRefusedWithinASecond) {
  if (!fs::exists(corpus / "feeds")) GTEST_SKIP() << "no feed corpus in " << corpus << ": unpack it there to run this test";
  std::size_t read = 0, refused = 0;
  for (const auto& file : files_below(corpus / "feeds" / "files")) {
    const auto bytes = read_file(file);
    const auto start = std::chrono::steady_clock::now();
    const auto feed = parse_feed(bytes, "", "https://a.example/");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1)) << file;
    ++(feed ? read : refused);
    if (!feed) {
      EXPECT_FALSE(feed.error().where.empty()) << file;
    }
  }
  RecordProperty("read", static_cast<int>(read));
  EXPECT_GT(read, refused * 10);
}

bool parts_words_in_word(std::string_view tag) {
  constexpr std::array<std::string_view, 6> tags{"/w:p", "/w:tc", "w:tab", "w:br", "w:cr", "w:noBreakHyphen"};
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// The words in the text elements of a part of a Word document, without those that were moved away.
std::vector<std::string> words_in_part(std::string_view xml) {
  std::string words;
  bool inside = false, moved = false;
  for (std::size_t at = 0; at < xml.size();) {
    const auto open = std::min(xml.find('<', at), xml.size());
    if (inside && !moved) words += xml.substr(at, open - at);
    const auto end = std::min(xml.find('>', open), xml.size());
    const auto tag = xml.substr(open, end - open).substr(open < end ? 1 : 0);
    const auto name = tag.substr(0, tag.find_first_of(" /", 1));
    if (name == "w:t" || name == "/w:t") inside = name == "w:t" && !tag.ends_with('/');
    if (name == "w:moveFrom" || name == "/w:moveFrom") moved = name == "w:moveFrom" && !tag.ends_with('/');
    if (parts_words_in_word(name)) words += ' ';
    at = end + 1;
  }
  std::vector<std::string> out;
  const std::string slug = slug_words(html_to_text(words));
  for (const auto word : split(slug, ' '))
    if (!word.empty()) out.emplace_back(word);
  return out;
}

TEST(PaperWords, NoWordOfWordDocumentsIsLost) {
  const auto folder = corpus / "documents" / "good";
  if (!fs::exists(folder)) GTEST_SKIP() << "no document corpus in " << folder << ": unpack it there to run this test";
  std::size_t read = 0;
  for (const auto& file : files_below(folder)) {
    if (file.extension() != ".docx") continue;
    const auto bytes = read_file(file);
    const auto document = read_docx(bytes);
    if (!document && document.error().code == Errc::no_text) continue;  // pictures only
    ASSERT_TRUE(document) << file << document.error().where;
    std::string all = document->text;
    for (const auto& line : document->running) all += " " + line.words;
    const std::string slug = slug_words(all);
    const auto found = split(slug, ' ');
    const std::unordered_set<std::string_view> said(found.begin(), found.end());
    auto archive = Archive::open(bytes, "the document");
    ASSERT_TRUE(archive) << file;
    for (const auto* part : {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/header1.xml", "word/footer1.xml"}) {
      const auto xml = archive->unpack(part);
      if (!xml) continue;
      for (const auto& word : words_in_part(*xml)) EXPECT_TRUE(said.contains(word)) << file << ": " << word;
    }
    ++read;
  }
  EXPECT_GT(read, 30u);
}

struct BadFile {
  const char* name;
  Errc reason;
};

TEST(PaperWords, BadArchivesHaveTheirReasons) {
  const auto folder = corpus / "documents" / "bad";
  if (!fs::exists(folder)) GTEST_SKIP() << "no document corpus in " << folder << ": unpack it there to run this test";
  for (const auto& [name, reason] : {BadFile{"derived__zip-named.pdf", Errc::wrong_type}, BadFile{"derived__ole-named.docx", Errc::wrong_type}, BadFile{"derived__empty.docx", Errc::empty},
                                     BadFile{"derived__zipbomb-60MB.docx", Errc::too_large}, BadFile{"tika__protected_normal_case.docx", Errc::encrypted}}) {
    const auto document = read_document(read_file(folder / name), name, "", {});
    ASSERT_FALSE(document) << name;
    EXPECT_EQ(document.error().code, reason) << name << document.error().where;
  }
}

class PaperCorpus : public testing::TestWithParam<const char*> {};

TEST_P(PaperCorpus, EveryFileGetsAnAnswerWithinThirtySeconds) {
  const auto folder = corpus / "documents" / GetParam();
  if (!fs::exists(folder)) GTEST_SKIP() << "no document corpus in " << folder << ": unpack it there to run this test";
  for (const auto& file : files_below(folder)) {
    const auto run = run_reader({"document", "--name", file.filename().string(), "--seconds", "8"}, read_file(file), std::chrono::seconds(30));
    EXPECT_FALSE(run.timed_out) << file;
    EXPECT_EQ(run.signal, 0) << file;
    const auto paper = paper_of(run.output);
    if (paper) {
      EXPECT_FALSE(paper->blocks.empty()) << file << " is empty and called read";
    } else {
      EXPECT_NE(paper.error().code, Errc::worker_protocol) << file << paper.error().where << run.errors;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Folders, PaperCorpus, testing::Values("good", "bad"), [](const auto& folder) { return std::string(folder.param); });

}  // namespace
}  // namespace boardwatch::documents
