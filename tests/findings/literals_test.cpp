#include "parsers/findings/literals.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <tuple>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

using Hit = std::tuple<std::size_t, std::size_t, std::uint32_t>;

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80; }

/// Tries every literal at every place.
std::vector<Hit> slow_scan(const std::vector<Literal>& literals, const std::string& text) {
  std::vector<Hit> hits;
  for (const auto& literal : literals) {
    const auto size = literal.text.size();
    for (std::size_t begin = 0; begin + size <= text.size(); ++begin) {
      const auto words = text.substr(begin, size);
      if (!(literal.match_case ? words == literal.text : to_lower(words) == to_lower(literal.text))) continue;
      const bool inside_before = begin > 0 && is_word(text[begin - 1]) && is_word(text[begin]);
      const bool inside_after = begin + size < text.size() && is_word(text[begin + size - 1]) && is_word(text[begin + size]);
      if (inside_before || (literal.whole_word && inside_after)) continue;
      hits.emplace_back(begin, begin + size, literal.id);
    }
  }
  std::sort(hits.begin(), hits.end());
  return hits;
}

std::vector<Hit> fast_scan(const Literals& literals, const std::string& text) {
  std::vector<Hit> hits;
  std::size_t last = 0;
  literals.scan(text, [&](const LiteralHit& hit) {
    EXPECT_GE(hit.end, last) << "hits are in order";
    last = hit.end;
    hits.emplace_back(hit.begin, hit.end, hit.id);
  });
  std::sort(hits.begin(), hits.end());
  return hits;
}

std::string random_text(std::mt19937& random, std::size_t length) {
  static const std::string letters = "aAbB -'.\xC3\xA9";
  std::string text;
  for (std::size_t i = 0; i < length; ++i) text.push_back(letters[random() % letters.size()]);
  return text;
}

TEST(Literals, FindWhatASlowSearchFinds) {
  const std::vector<Literal> written{{"a", 0}, {"ab", 1}, {"AB", 2, true}, {"ba", 3, false, false}, {"a b", 4}, {"b-a", 5}, {"aa", 6, true, false}, {"ab", 7, false, false}};
  const auto literals = Literals::build(written);
  ASSERT_TRUE(literals) << literals.error().where;
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    const auto text = random_text(random, random() % 60);
    ASSERT_EQ(fast_scan(*literals, text), slow_scan(written, text)) << "'" << text << "'";
  }
}

TEST(Literals, ThatAreEmptyAreLeftOut) {
  const auto literals = Literals::build({{"", 1}, {"chair", 2}});
  ASSERT_TRUE(literals);
  EXPECT_EQ(fast_scan(*literals, "the chair"), (std::vector<Hit>{{4, 9, 2}}));
}

TEST(Literals, OfAnEmptyTextAreNone) {
  const auto literals = Literals::build({{"chair", 2}});
  ASSERT_TRUE(literals);
  EXPECT_TRUE(fast_scan(*literals, "").empty());
}

}  // namespace
}  // namespace boardwatch::findings
