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

/// "Chief People Officer's report", "Report of the Chief Nurse": the only post that the title names.
std::optional<Post> post_named_in(const Tagger& tagger, const std::string& title) {
  Discourse none;
  std::optional<Post> found;
  for (const auto& chunk : tagger.tag(title, true, std::nullopt, none).chunks) {
    if (!chunk.role || chunk.role->lower || chunk.role->plural || found) return std::nullopt;
    found = chunk.role->post;
  }
  return found;
}

/// A line behind the sentence that is the name of somebody with a post, and nothing else: the signature below a report.
const Chunk* signed_below(const Prepared& prepared, const Holders& holders, std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t most_lines = 60, longest_name = 40;
  for (const auto& line : lines_of(prepared, text, begin, end, most_lines)) {
    if (line.size() > longest_name || line.find(' ') == std::string::npos || line.find_first_of("0123456789,:;") != std::string::npos) continue;
    if (const auto* signer = holders.post_named(line)) return signer;
  }
  return nullptr;
}

/// "Lionel writes: I ...", "I go on leave in May. (Anwen Shah)": who speaks in the paragraph alone, where several wrote the paper.
std::optional<Chunk> writer_of_paragraph(const Prepared& prepared, const Tagger& tagger, const Holders& holders, std::size_t sentence) {
  constexpr std::size_t longest_name = 40;
  const auto& unit = prepared.units()[prepared.sentences()[sentence].unit];
  const auto words = trim(prepared.text().substr(unit.begin, unit.end - unit.begin));
  std::string_view name;
  if (const auto open = words.rfind('('); words.ends_with(')') && open != std::string_view::npos && words.size() - open < longest_name) name = words.substr(open + 1, words.size() - open - 2);
  const auto writes = words.substr(0, longest_name).find(" writes:");
  if (name.empty() && writes != std::string_view::npos) name = words.substr(0, writes);
  if (const auto blank = name.find(". "); blank != std::string_view::npos && blank < 4) name.remove_prefix(blank + 2);  // "3. Lionel writes"
  if (name.empty() || name.front() < 'A' || name.front() > 'Z') return std::nullopt;
  if (name.find(' ') != std::string_view::npos) return named_in(tagger, name);
  const auto* known = holders.by_first_name(name);
  return known != nullptr ? std::optional(*known) : std::nullopt;
}

}  // namespace

std::optional<Chunk> author_of(const Document& document, const Prepared& prepared, const Tagger& tagger, const Holders& holders, const std::string& own, std::size_t sentence) {
  const auto held = [&](Chunk author) {
    if (author.role) return author;
    const auto* known = holders.post_of(author.person->name);
    return known != nullptr ? *known : author;
  };
  if (auto writer = writer_of_paragraph(prepared, tagger, holders, sentence)) return held(std::move(*writer));
  const auto& span = prepared.sentences()[sentence];
  const auto [begin, end] = paper_at(document, prepared.origin(span.begin, span.end).first);
  const auto head = lines_of(prepared, document.text, begin, end, head_lines);
  if (head.empty()) return std::nullopt;
  const auto title = to_lower(head.front());
  if (is_of_committee(title)) return std::nullopt;
  for (std::size_t i = 1; i < head.size() && head[i].size() < shortest_body; ++i)
    if (auto author = named_in(tagger, head[i])) return held(std::move(*author));
  if (const auto* signer = signed_below(prepared, holders, document.text, prepared.origin(span.begin, span.end).second, end)) return *signer;
  auto post = post_of_title(title);
  if (!post) post = post_named_in(tagger, head.front());
  if (post)
    if (const auto* holder = holders.holder_of(*post, own)) return *holder;
  const auto near_end = std::max(begin, end > 200 ? end - 200 : 0);
  const auto tail = lines_of(prepared, document.text, near_end, end, 20);
  for (std::size_t i = tail.size(); i > 0 && i + 2 > tail.size(); --i) {
    if (tail[i - 1].size() > shortest_body) break;
    if (auto author = named_in(tagger, tail[i - 1])) return held(std::move(*author));
  }
  return std::nullopt;
}

}  // namespace boardwatch::findings
