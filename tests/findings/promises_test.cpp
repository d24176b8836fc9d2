// What is promised of findings holds on every text of the repository, and on each of them spoilt in every way that we
// have seen and some that we have not.
#include "tests/findings/promises.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "parsers/documents/text.hpp"
#include "tests/findings/fixture.hpp"
#include "tests/findings/passages.hpp"

namespace boardwatch::findings {
namespace {

using Random = std::mt19937;
std::size_t below(Random& random, std::size_t end) { return end == 0 ? 0 : random() % end; }

/// About one place in `step` of the text, from the last to the first so that what is put in moves none of the others.
std::vector<std::size_t> places(const std::string& text, Random& random, std::size_t step) {
  std::vector<std::size_t> at;
  for (std::size_t left = text.size() / step + 1; left > 0; --left) at.push_back(below(random, text.size()));
  std::sort(at.rbegin(), at.rend());
  return at;
}

void put_in(std::string& text, Random& random, std::size_t step, const std::vector<std::string>& pieces) {
  for (const auto at : places(text, random, step)) text.insert(at, pieces[below(random, pieces.size())]);
}

void drop_bytes(std::string& text, Random& random) {
  for (const auto at : places(text, random, 40))
    if (at < text.size()) text.erase(at, 1 + below(random, 4));
}

void double_bytes(std::string& text, Random& random) {
  for (const auto at : places(text, random, 40)) text.insert(at, std::string(text, at, 1 + below(random, 12)));
}

void put_in_any_byte(std::string& text, Random& random) {
  for (const auto at : places(text, random, 20)) text.insert(at, 1, static_cast<char>(below(random, 256)));
}

void overwrite_bytes(std::string& text, Random& random) {
  for (const auto at : places(text, random, 20))
    if (at < text.size()) text[at] = static_cast<char>(below(random, 256));
}

void put_in_marks(std::string& text, Random& random) {
  put_in(text, random, 15, {"\u200B", "\u200C", "\u200D", "\uFEFF", "\u202A", "\u202E", "\u202C", "\u2066", "\u2069", "\u00AD", "\u0301", "\u00A0", "\u2028", "\uFB01", "\u2019"});
}

void break_utf8(std::string& text, Random& random) {
  put_in(text, random, 25, {"\xFF", "\xC3", "\xE2\x80", "\xF0\x9F\x98", "\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", std::string(1, '\0')});
}

void put_in_tags(std::string& text, Random& random) {
  put_in(text, random, 40, {"<P0>", "<H1>", "<O0>", "<D2>", "<", ">", " | ", "\t", "   ", "\n- ", "\f", "\n\n", "(", ")", "\"", ";"});
}

void join_lines(std::string& text, Random&) { std::replace(text.begin(), text.end(), '\n', ' '); }
void drop_spaces(std::string& text, Random& random) {
  text.erase(std::remove_if(text.begin(), text.end(), [&](char c) { return c == ' ' && below(random, 3) == 0; }), text.end());
}
void break_lines(std::string& text, Random& random) { put_in(text, random, 30, {"\n", "-\n", "\r\n", "\n\n"}); }
void cut_off(std::string& text, Random& random) { text.resize(below(random, text.size() + 1)); }
void make_long(std::string& text, Random& random) {
  join_lines(text, random);
  const auto once = text.substr(0, 4000);
  while (text.size() < 20'000) text += " " + once;
}

struct Spoiling {
  const char* name;
  void (*spoil)(std::string& text, Random& random);
};
void PrintTo(const Spoiling& spoiling, std::ostream* out) { *out << spoiling.name; }

constexpr Spoiling spoilings[] = {{"Not", [](std::string&, Random&) {}},
                                  {"BytesDropped", drop_bytes},
                                  {"BytesDoubled", double_bytes},
                                  {"AnyBytePutIn", put_in_any_byte},
                                  {"BytesOverwritten", overwrite_bytes},
                                  {"BidirectionalAndInvisibleMarks", put_in_marks},
                                  {"BrokenUtf8", break_utf8},
                                  {"TagsAndLayout", put_in_tags},
                                  {"LinesJoined", join_lines},
                                  {"SpacesDropped", drop_spaces},
                                  {"LinesBroken", break_lines},
                                  {"CutOff", cut_off}};

class Promises : public testing::TestWithParam<Spoiling> {};

TEST_P(Promises, HoldOnEveryPassage) {
  Random random(1);
  for (const auto* file : {"dev.jsonl", "passages.jsonl", "unseen.jsonl"})
    for (auto& passage : passages(file)) {
      GetParam().spoil(passage.document.text, random);
      ASSERT_EQ(broken_promise(cascade(), passage.document, passage.context), "") << passage.id;
    }
}

/// As files of text: their bytes are made UTF-8, pages and blocks are found.
TEST_P(Promises, HoldOnEveryDocument) {
  Random random(2);
  for (auto& fixture : fixture_documents()) {
    auto text = fixture.document.text;
    for (std::size_t at = 1500; at < text.size(); at += 1500)
      if (text[at] == ' ') text[at] = '\f';
    GetParam().spoil(text, random);
    const auto document = documents::read_text(text, "text/plain; charset=utf-8");
    if (!document) continue;  // refused whole
    ASSERT_EQ(broken_promise(cascade(), *document, fixture.context), "") << fixture.id;
  }
}

INSTANTIATE_TEST_SUITE_P(Spoilt, Promises, testing::ValuesIn(spoilings), [](const auto& named) { return std::string(named.param.name); });

TEST(PromisesOfOneLine, HoldHoweverLongItIs) {
  Random random(3);
  for (auto& passage : passages("dev.jsonl")) {
    if (passage.id.back() != '0') continue;
    make_long(passage.document.text, random);
    ASSERT_EQ(broken_promise(cascade(), passage.document, passage.context), "") << passage.id;
  }
}

/// Every byte value before, within and behind the words that tell something.
TEST(PromisesOfBytes, HoldForEachOfThemEverywhere) {
  const std::string words = "Ada Quill, chief nurse of Fenmarch NHS Trust, retires on 1 June 2024. Bullying is rife.";
  for (int byte = 0; byte < 256; ++byte)
    for (std::size_t at = 0; at <= words.size(); at += 3) {
      auto text = words;
      text.insert(at, 1, static_cast<char>(byte));
      ASSERT_EQ(broken_promise(cascade(), text_document(text), paper()), "") << byte << " at " << at;
    }
}

}  // namespace
}  // namespace boardwatch::findings
