#include "parsers/findings/authors.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/findings/papers.hpp"
#include "parsers/findings/row_layout.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t head_lines = 4;      ///< a title and what stands right below it
constexpr std::size_t longest_line = 100;
constexpr std::size_t shortest_body = 60;  ///< bytes of a line that is the paper's own text

/// Papers that one director brings, by a word of their titles.
constexpr std::pair<std::string_view, Post> topics[] = {
    {"speak up", Post::speak_up_guardian}, {"people report", Post::people_director}, {"workforce report", Post::people_director},
    {"finance report", Post::finance_director}, {"digital report", Post::digital_director}, {"nursing report", Post::nursing_director},
    {"chairman's", Post::chair}, {"chair's", Post::chair}, {"from the chair", Post::chair}, {"chief executive", Post::chief_executive}};

std::vector<std::string> lines_of(const Prepared& prepared, std::string_view text, std::size_t begin, std::size_t end, std::size_t most) {
  std::vector<std::string> lines;
  for (std::size_t at = begin; at < end && lines.size() < most;) {
    const auto stop = std::min(text.find_first_of("\n\f", at), end);
    auto words = words_at(prepared, at, stop);
    if (!words.empty()) lines.push_back(std::move(words));
    at = stop + 1;
  }
  return lines;
}

/// A committee's report is its chair's, and she is not the chair here.
bool is_of_committee(std::string_view title) {
  for (const std::string_view word : {"committee", "council of governors", "lead governor", "joint", "group's"})
    if (title.find(word) != std::string_view::npos) return true;
  return false;
}

std::optional<Post> post_of_title(std::string_view title) {
  for (const auto& [word, post] : topics)
    if (title.find(word) != std::string_view::npos) return post;
  return std::nullopt;
}

/// "Author: Sir Leopold Wragge", "Enclosure 2. Dame Rosamund Etchells.": the only person of a short line.
std::optional<Chunk> named_in(const Tagger& tagger, std::string_view line) {
  if (line.size() > longest_line) return std::nullopt;
  Discourse none;
  const auto tagged = tagger.tag(line, true, std::nullopt, none);
  std::optional<Chunk> found;
  for (const auto& chunk : tagged.chunks) {
    if (!chunk.person || chunk.pronoun || !chunk.person->full) continue;
    if (found) return std::nullopt;
    found = chunk;
  }
  return found;
}

}  // namespace

std::optional<Chunk> author_of(const Document& document, const Prepared& prepared, const Tagger& tagger, const Holders& holders, std::size_t sentence) {
  const auto& span = prepared.sentences()[sentence];
  const auto [begin, end] = paper_at(document, prepared.origin(span.begin, span.end).first);
  const auto head = lines_of(prepared, document.text, begin, end, head_lines);
  if (head.empty()) return std::nullopt;
  const auto title = to_lower(head.front());
  if (is_of_committee(title)) return std::nullopt;
  const auto held = [&](Chunk author) {
    if (author.role) return author;
    const auto* known = holders.post_of(author.person->name);
    return known != nullptr ? *known : author;
  };
  for (std::size_t i = 1; i < head.size() && head[i].size() < shortest_body; ++i)
    if (auto author = named_in(tagger, head[i])) return held(std::move(*author));
  if (const auto post = post_of_title(title))
    if (const auto* holder = holders.holder_of(*post, std::string())) return *holder;
  const auto near_end = std::max(begin, end > 200 ? end - 200 : 0);
  const auto tail = lines_of(prepared, document.text, near_end, end, 20);
  for (std::size_t i = tail.size(); i > 0 && i + 2 > tail.size(); --i) {
    if (tail[i - 1].size() > shortest_body) break;
    if (auto author = named_in(tagger, tail[i - 1])) return held(std::move(*author));
  }
  return std::nullopt;
}

}  // namespace boardwatch::findings
