// Every entry of the lexicons is used by a labelled passage, a document of the fixtures, a sample text of the tests, or an
// example that was written for it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/utf8.hpp"
#include "tests/findings/fixture.hpp"
#include "tests/findings/lexicon_use.hpp"
#include "tests/findings/passages.hpp"

namespace boardwatch::findings {
namespace {

namespace fs = std::filesystem;

/// The string literals of a test that hold several words, each as a text of its own.
std::vector<std::string> sample_texts(const std::string& source) {
  std::vector<std::string> texts;
  std::string text;
  bool goes_on = false;
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (source[at] == '/' && source.compare(at, 2, "//") == 0) at = std::min(source.find('\n', at), source.size() - 1);
    if (source[at] == '\'' && at + 2 < source.size()) at += source[at + 1] == '\\' ? 3u : 2u;
    else if (source[at] == '"') {
      if (!goes_on) text.clear();
      for (++at; at < source.size() && source[at] != '"'; ++at) {
        if (source[at] != '\\') text += source[at];
        else if (source[++at] == 'n') text += '\n';
        else if (source[at] == '"') text += '"';
      }
      goes_on = true;
    } else if (goes_on && !std::isspace(static_cast<unsigned char>(source[at]))) {
      goes_on = false;
      if (text.find(' ') != std::string::npos) texts.push_back(text);
    }
  }
  return texts;
}

std::vector<std::string> sample_texts() {
  std::vector<std::string> all;
  for (const auto& entry : fs::directory_iterator(fs::path(BOARDWATCH_SOURCE_DIR) / "tests/findings")) {
    if (!entry.path().filename().string().ends_with("_test.cpp")) continue;
    const auto texts = sample_texts(repository_file("tests/findings/" + entry.path().filename().string()));
    all.insert(all.end(), texts.begin(), texts.end());
  }
  return all;
}

/// A text of our own for entries that nothing else uses, and what is found in it.
struct Example {
  std::string where, text, found;
};

constexpr std::string_view arrow = "=> ";

fs::path examples() { return fs::path(BOARDWATCH_SOURCE_DIR) / "tests/findings/lexicon_examples"; }

/// Lines of text, and one that begins with "=>" below them.
std::vector<Example> examples_in(const std::string& file) {
  std::vector<Example> all;
  Example next;
  std::size_t number = 0;
  const auto lines = repository_file("tests/findings/lexicon_examples/" + file);
  for (const auto line : split(lines, '\n')) {
    ++number;
    if (line.starts_with("#") || (line.empty() && next.text.empty())) continue;
    if (!line.starts_with(arrow)) {
      next.text.append(line).append("\n");
      continue;
    }
    next.where = file + ":" + std::to_string(number);
    next.found = line.substr(arrow.size());
    all.push_back(std::move(next));
    next = {};
  }
  return all;
}

std::string found_in(const std::string& text) {
  std::string found;
  for (const auto& said : {changes_said(text), signals_said(text)})
    for (const auto& one : said) found += (found.empty() ? "" : "; ") + one;
  return found.empty() ? "nothing" : found;
}

std::vector<std::string> example_files() {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(examples())) files.push_back(entry.path().filename().string());
  std::sort(files.begin(), files.end());
  return files;
}

/// Writes the lines of what is found anew: the difference is to be read before it is committed.
void rebase(const std::string& file) {
  std::string written, text;
  const auto lines = repository_file("tests/findings/lexicon_examples/" + file);
  for (const auto line : split(lines, '\n')) {
    const bool found = line.starts_with(arrow);
    written.append(found ? std::string(arrow) + found_in(text) : std::string(line)).append("\n");
    if (found) text.clear();
    else if (!line.starts_with("#") && !(line.empty() && text.empty())) text.append(line).append("\n");
  }
  written.pop_back();
  std::ofstream(examples() / file) << written;
}

class GoldenExamples : public testing::TestWithParam<std::string> {};

TEST_P(GoldenExamples, AreReadAsTheySay) {
  if (std::getenv("BOARDWATCH_REBASE") != nullptr) rebase(GetParam());
  for (const auto& example : examples_in(GetParam())) EXPECT_EQ(found_in(example.text), example.found) << example.where << ": " << example.text;
}

INSTANTIATE_TEST_SUITE_P(Lexicons, GoldenExamples, testing::ValuesIn(example_files()), [](const auto& named) { return named.param.substr(0, named.param.find('.')); });

TEST(LexiconUse, EachEntryIsUsedByALabelledTextASampleOfTheTestsOrAnExample) {
  LexiconUse use;
  for (const auto* file : {"dev.jsonl", "passages.jsonl", "fresh.jsonl", "unseen.jsonl"})
    for (const auto& passage : passages(file)) use.read(passage.document, passage.context);
  for (const auto& passage : fixture_documents()) use.read(passage.document, passage.context);
  for (const auto& text : sample_texts()) use.read(text_document(text), paper());
  for (const auto& file : example_files())
    for (const auto& example : examples_in(file)) use.read(text_document(example.text), paper());
  std::string unused;
  for (const auto& entry : use.unused()) unused += "parsers/findings/lexicons/" + entry + "\n";
  EXPECT_TRUE(unused.empty()) << "no text uses these entries: write one into tests/findings/lexicon_examples, or delete them\n" << unused;
}

TEST(LexiconUse, NamesFileAndLineOfWhatNoTextUses) {
  LexiconUse use;
  const auto of_all = use.unused().size();
  use.read(text_document("Ada Quill, chief nurse, is staying put and will not retire on 1 June."), paper());
  const auto left = use.unused();
  EXPECT_LT(left.size(), of_all);
  EXPECT_THAT(left, testing::Contains(testing::MatchesRegex("changes\\.lex:[0-9]+: @emigrate")));
  EXPECT_THAT(left, testing::Not(testing::Contains(testing::EndsWith(": chief nurse"))));
}

}  // namespace
}  // namespace boardwatch::findings
