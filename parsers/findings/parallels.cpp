#include "parsers/findings/parallels.hpp"

#include <algorithm>

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_joint = 8;  ///< words between what is told of one and the next one's name

bool is_finite(const Word& word) { return word.is(class_be | class_have | class_future | class_doubtful | class_speech | class_relative | form_s) || word.is(form_past); }

bool is_post(const Word& word) { return word.letter == 'R' || word.letter == 'A'; }

/// Reads on behind an event for people whose verb is left out.
class Gaps {
 public:
  Gaps(const ReadingContext& context, const Event& event) : text_(context.tagged.text), words_(context.words), event_(event) {}

  std::vector<Event> read() const {
    std::vector<Event> found;
    if (event_.who.empty() || !verb_is_told()) return found;
    std::size_t at = std::max({event_.match.end, event_.role.value_or(0) + 1, event_.who.back() + 1});
    while (const auto next = next_holder(at)) {
      auto told = comes() ? coming(*next) : std::nullopt;
      if (!told) told = dated(*next);
      if (!told) break;
      found.push_back(std::move(*told));
      at = found.back().match.end;
    }
    return found;
  }

 private:
  bool comes() const { return event_.kind == ChangeKind::appointment || event_.kind == ChangeKind::interim; }

  /// A noun ("the departure of A, B in June") is not left out in this way, nor is what a list tells in full.
  bool verb_is_told() const {
    switch (event_.entry->frame) {
      case Frame::leave: case Frame::appoint: case Frame::name: case Frame::join: case Frame::become: case Frame::cover: case Frame::cover_as:
      case Frame::succeed: case Frame::succeeded_by: case Frame::reappoint: case Frame::stay: case Frame::away: case Frame::exclude: return true;
      case Frame::told: return comes() && event_.role.has_value();
      default: return false;
    }
  }

  std::string_view text(std::size_t at) const { return std::string_view(text_).substr(words_[at].begin, words_[at].end - words_[at].begin); }

  /// The next person or post, behind a comma, "and", "with" or "while" and before any verb.
  std::optional<std::size_t> next_holder(std::size_t at) const {
    bool joined = false;
    // What still belongs to the event: "in May", "as chief nurse of A"
    for (std::size_t steps = 0; at < words_.size() && steps < longest_joint + 6; ++at, ++steps) {
      const auto& word = words_[at];
      if (joined && word.holder()) return at;
      const bool joint = word.mark == ',' || word.mark == ';' || word.is(class_and) || text(at) == "with" || text(at) == "while";
      if (joint) joined = true;
      else if (word.holder() || is_finite(word) || word.mark != 0) return std::nullopt;
      else if (joined && !(word.is(class_determiner | class_adverb) || word.letter == 'D' || word.body() || word.is(class_preposition) || word.letter == 'w')) return std::nullopt;
    }
    return std::nullopt;
  }

  /// Does what is told of this one end before any verb?
  bool ends_without_verb(std::size_t at) const {
    if (at < words_.size() && words_[at].owner()) return false;
    for (; at < words_.size(); ++at) {
      const auto& word = words_[at];
      if (word.mark == ';' || word.mark == '.' || (word.mark == ',' && !has_own_verb(words_, at))) return true;
      if (word.is(class_and)) return !has_own_verb(words_, at + 1);
      if (is_finite(word) && !word.is(form_participle)) return false;
      if (word.mark == ',' || word.owner()) return false;
    }
    return true;
  }

  Event event_at(std::size_t who, std::optional<std::size_t> role, std::size_t end) const {
    Event told = event_;
    told.match.begin = told.match.pivot = who;
    told.match.end = end;
    told.match.groups.fill(-1);
    told.who = {who};
    told.also.clear();
    told.role = role;
    told.other.reset();
    told.body.reset();
    told.lent_to.reset();
    told.replaced = false;
    told.first_person = false;
    told.gap_of = event_.match.pivot;
    return told;
  }

  /// "B chief nurse", "B as chief nurse", "Bo Smith, chief nurse": behind somebody who gets a post.
  std::optional<Event> coming(std::size_t next) const {
    if (!event_.role || !words_[next].person() || words_[next].letter == 'Q') return std::nullopt;
    std::size_t role = next;
    if (words_[next].letter == 'P') {
      role = next + 1;
      while (role < words_.size() && role < next + 5 && (words_[role].is(class_determiner | class_to) || text(role) == "as" || text(role) == "be" || text(role) == "becomes")) ++role;
      if (role >= words_.size() || !is_post(words_[role])) return std::nullopt;
    }
    if (has_own_verb(words_, role + 1)) return std::nullopt;
    return event_at(next, role, role + 1);
  }

  /// "B, medical director, in June", "B as medical director in June", "B in June"
  std::optional<Event> dated(std::size_t next) const {
    if (words_[next].letter == 'N' || words_[next].letter == 'Q') return std::nullopt;
    std::size_t at = next + 1;
    std::optional<std::size_t> role;
    if (at + 1 < words_.size() && (text(at) == "as" || text(at) == "from")) {
      std::size_t post = at + 1;
      while (post < words_.size() && post < at + 5 && (words_[post].is(class_determiner) || words_[post].owner() || words_[post].letter == 'P')) ++post;
      if (post < words_.size() && is_post(words_[post])) {
        role = post;
        at = post + 1;
      }
    }
    const bool when = at < words_.size() && (words_[at].letter == 'D' || (words_[at].is(class_preposition) && at + 1 < words_.size() && is_time(at + 1)));
    if (!when && !role) return std::nullopt;
    if (!ends_without_verb(at)) return std::nullopt;
    return event_at(next, role, at);
  }

  bool is_time(std::size_t at) const {
    while (at < words_.size() && (words_[at].is(class_determiner | class_adverb) || text(at) == "end" || text(at) == "start" || text(at) == "of")) ++at;
    return at < words_.size() && words_[at].letter == 'D';
  }

  const std::string& text_;
  const std::vector<Word>& words_;
  const Event& event_;
};

}  // namespace

bool has_own_verb(const std::vector<Word>& words, std::size_t at) {
  while (at < words.size() && (words[at].mark == ',' || words[at].is(class_adverb))) ++at;
  return at < words.size() && (words[at].is(class_be | class_have | class_future | class_speech | class_relative | form_s) || words[at].owner());
}

std::vector<Event> gapped_events(const ReadingContext& context, const Event& event) { return Gaps(context, event).read(); }

void pair_posts(const ReadingContext& context, Event& event) {
  if (event.who.size() < 2 || !event.role || !event.also.empty()) return;
  auto posts = joined_with(context.words, *event.role);
  std::erase_if(posts, [&](std::size_t at) { return at < *event.role || !is_post(context.words[at]); });
  if (posts.size() != event.who.size()) return;
  for (std::size_t i = 1; i < posts.size(); ++i) event.also.emplace_back(event.who[i], posts[i]);
  event.who.resize(1);
}

}  // namespace boardwatch::findings
