#include "parsers/findings/roll.hpp"

#include <algorithm>
#include <string>

#include "core/utf8.hpp"
#include "parsers/findings/row_layout.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_name = 60;
constexpr std::size_t longest_title = 110;
constexpr std::size_t longest_particle = 3;   ///< "de", "van", "ap"
constexpr std::size_t fewest_names = 2;       ///< of a block that nothing but its shape makes a roll

bool is_capital(char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_letters(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return is_capital(c) || is_small(c) || c == '-' || c == '\'' || c == '.' || static_cast<unsigned char>(c) >= 0x80; });
}

/// "RK", "JTu", "DaI"
bool is_initials(std::string_view word) {
  if (word.size() < 2 || word.size() > 4 || !is_capital(word.front())) return false;
  return std::count_if(word.begin(), word.end(), is_capital) >= 2 && is_letters(word);
}

/// "Dr Marek Lisle-Owusu (MLO)" -> where the bracket begins; npos without one.
std::size_t bracket_of(std::string_view line) {
  const auto open = line.rfind(" (");
  if (open == std::string_view::npos || line.back() != ')' || !is_initials(line.substr(open + 2, line.size() - open - 3))) return std::string_view::npos;
  return open;
}

/// Two words or more, with capitals and nothing but letters.
bool may_be_name(std::string_view line) {
  if (line.empty() || line.size() > longest_name || !is_capital(line.front())) return false;
  line = line.substr(0, bracket_of(line));
  std::size_t words = 0;
  for (const auto word : split(line, ' ')) {
    if (word.empty()) continue;
    if (!is_letters(word) || (!is_capital(word.front()) && word.size() > longest_particle)) return false;
    if (is_capital(word.front())) ++words;
  }
  return words >= 2;
}

struct Block {
  std::vector<std::string_view> lines;  ///< of the source
};

std::string_view next_line(std::string_view text, std::size_t& at) {
  const auto end = std::min(text.find_first_of("\n\f", at), text.size());
  const auto line = trim(text.substr(at, end - at));
  at = end + 1;
  return line;
}

/// Behind the next line of the source that is not empty stand the other lines of its block.
Block next_block(std::string_view text, std::size_t& at) {
  Block block;
  while (at < text.size()) {
    const auto line = next_line(text, at);
    if (line.empty() && !block.lines.empty()) break;
    if (!line.empty()) block.lines.push_back(line);
    if (!block.lines.empty() && at <= text.size() && at > 0 && text[at - 1] == '\f') break;
  }
  return block;
}

/// Names at the end of a block: "Members", then the names.
std::size_t names_at_end(const Block& block) {
  std::size_t count = 0;
  while (count < block.lines.size() && may_be_name(block.lines[block.lines.size() - 1 - count])) ++count;
  return count;
}

bool is_head(std::string_view line) {
  const auto lower = to_lower(line);
  for (const std::string_view head : {"role", "post", "title", "job title", "position", "initials", "designation"})
    if (lower == head) return true;
  return false;
}

bool opens_roll(std::string_view line) {
  const auto lower = to_lower(line);
  for (const std::string_view word : {"present", "attend", "apologies", "member", "voting", "participant", "director"})
    if (lower.find(word) != std::string::npos) return lower.size() < longest_name;
  return false;
}

class RollReader {
 public:
  RollReader(const Document& document, const Prepared& prepared, const Tagger& tagger, std::optional<Date> published, Discourse& discourse)
      : text_(document.text), prepared_(prepared), tagger_(tagger), published_(published), discourse_(discourse) {}

  std::vector<TaggedSentence> read() {
    std::size_t at = 0;
    auto block = next_block(text_, at);
    while (!block.lines.empty()) {
      auto next = at;
      auto behind = next_block(text_, next);
      read_turns(block);
      const auto names = names_at_end(block);
      if (names > 0 && !behind.lines.empty() && read_side_by_side(block, names, behind, next)) {
        at = next;
        behind = next_block(text_, at);
      } else {
        at = next;
      }
      block = std::move(behind);
    }
    return std::move(found_);
  }

 private:
  std::string words_of(std::string_view line) const {
    const auto begin = static_cast<std::size_t>(line.data() - text_.data());
    return words_at(prepared_, begin, begin + line.size());
  }

  bool is_title(std::string_view line) {
    if (line.size() > longest_title || line.size() < 5 || !is_capital(line.front()) || line.back() == '.') return false;
    const auto tagged = tagger_.tag(words_of(line), true, published_, scratch_);
    return !tagged.chunks.empty() && tagged.chunks.front().role && !tagged.chunks.front().person && tagged.chunks.front().span.begin == 0;
  }

  std::optional<OrganisationMention> body_in(std::string_view line) const {
    const auto words = words_of(line);
    for (auto& mention : tagger_.organisations().find(words, cut_tokens(words), published_, discourse_.organisations))
      if (!mention.outside && !mention.national) return mention;
    return std::nullopt;
  }

  /// A name and a post in turn.
  void read_turns(const Block& block) {
    for (std::size_t i = 0; i + 1 < block.lines.size(); ++i) {
      if (!may_be_name(block.lines[i]) || bracket_of(block.lines[i]) == std::string_view::npos || may_be_name_with_initials(block.lines[i + 1])) continue;
      if (is_title(block.lines[i + 1])) learn(block.lines[i], block.lines[i + 1], {}, std::nullopt);
    }
  }

  static bool may_be_name_with_initials(std::string_view line) { return bracket_of(line) != std::string_view::npos; }

  /// As many posts as names, in the block behind them; initials may stand in a third block. `at` is behind all that was read.
  bool read_side_by_side(const Block& names, std::size_t count, Block& posts, std::size_t& at) {
    if (is_head(posts.lines.front())) posts.lines.erase(posts.lines.begin());
    const auto size = posts.lines.size();
    if (size == 0 || size > count) return false;
    const auto first = names.lines.size() - size;
    const bool marked = bracket_of(names.lines[first]) != std::string_view::npos || (first > 0 && opens_roll(names.lines[first - 1]));
    if (size < fewest_names && !marked) return false;
    const auto titles = static_cast<std::size_t>(std::count_if(posts.lines.begin(), posts.lines.end(), [&](std::string_view line) { return is_title(line); }));
    if (titles == 0 || titles * 2 < size) return false;
    auto next = at;
    auto initials = next_block(text_, next);
    if (!initials.lines.empty() && is_head(initials.lines.front())) initials.lines.erase(initials.lines.begin());
    const bool given = initials.lines.size() == size && std::all_of(initials.lines.begin(), initials.lines.end(), is_initials);
    if (given) at = next;
    const auto body = first > 0 ? body_in(names.lines[first - 1]) : std::nullopt;
    for (std::size_t i = 0; i < size; ++i) learn(names.lines[first + i], posts.lines[i], given ? initials.lines[i] : std::string_view(), body);
    return true;
  }

  void learn(std::string_view name, std::string_view post, std::string_view initials, const std::optional<OrganisationMention>& body) {
    auto words = words_of(name);
    if (!initials.empty()) words.append(" (").append(initials).append(")");
    words.append(", ").append(words_of(post));
    auto tagged = tagger_.tag(words, true, published_, discourse_);
    if (body)
      for (auto& chunk : tagged.chunks)
        if (chunk.role && chunk.organisations.empty()) chunk.organisations.push_back(*body);
    found_.push_back(std::move(tagged));
  }

  const std::string_view text_;
  const Prepared& prepared_;
  const Tagger& tagger_;
  const std::optional<Date> published_;
  Discourse& discourse_;
  Discourse scratch_;  ///< for lines that may turn out to be none of a roll
  std::vector<TaggedSentence> found_;
};

}  // namespace

std::vector<TaggedSentence> read_roll(const Document& document, const Prepared& prepared, const Tagger& tagger, std::optional<Date> published, Discourse& discourse) {
  Discourse rolls;  // nobody on a roll is the "he" of what follows
  rolls.organisations = discourse.organisations;
  rolls.people = discourse.people;
  auto found = RollReader(document, prepared, tagger, published, rolls).read();
  discourse.organisations = std::move(rolls.organisations);
  discourse.people = std::move(rolls.people);
  return found;
}

}  // namespace boardwatch::findings
