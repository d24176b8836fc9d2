#include "parsers/findings/change_names.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "core/utf8.hpp"
#include "parsers/findings/change_index.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_line = 90;       ///< of a signature or a by-line
constexpr std::size_t signed_within = 60;      ///< sentences of a letter
constexpr std::size_t byline_within = 40;

/// Is the person told of a change that cannot be this one: with a post, or of going where this is coming?
bool is_taken(const RawChange& change, const std::string& name, const ChangeIndex& index) {
  const auto* taken = index.of_person(name, ChangeIndex::every_kind, [&](const RawChange& other) {
    if (&other == &change) return false;
    const bool covers = goes(change.kind) && (other.kind == ChangeKind::interim || other.follows);
    // "The chief nurse is off to run a trust. Ann Lee will be chief executive of B": the same move.
    const bool moves = !change.reason || change.reason == Reason::new_role || change.reason == Reason::unknown;
    if (change.kind == ChangeKind::departure && moves && other.kind == ChangeKind::appointment && !same_body(other.organisation, change.organisation)) return false;
    if (change.kind == ChangeKind::appointment && other.kind == ChangeKind::departure && other.reason == Reason::new_role && other.organisation && change.organisation && !same_body(other.organisation, change.organisation)) return false;
    const bool leaves = (change.kind == ChangeKind::appointment || change.kind == ChangeKind::interim) && goes(other.kind) && other.reason != Reason::new_role;
    return other.post.has_value() || covers || leaves;
  });
  return taken != nullptr;
}

template <std::size_t N>
bool holds_any(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// "said Ann Lee", "Ann Lee, chief nurse, wrote:": who speaks in the sentence.
const Chunk* speaker_in(const TaggedSentence& tagged) {
  constexpr std::array<std::string_view, 8> verbs{"said", "says", "wrote", "writes", "added", "adds", "explained", "told"};
  for (std::size_t i = 0; i < tagged.chunks.size(); ++i) {
    const auto& chunk = tagged.chunks[i];
    if (!chunk.person || chunk.pronoun) continue;
    auto behind = words_behind(tagged, i), before = words_before(tagged, i);
    while (behind.starts_with(' ') || behind.starts_with(',')) behind.remove_prefix(1);
    if (before.ends_with(" the ")) before.remove_suffix(4);
    while (before.ends_with(' ')) before.remove_suffix(1);
    if (std::any_of(verbs.begin(), verbs.end(), [&](std::string_view verb) { return behind.starts_with(verb) || before.ends_with(verb); })) return &chunk;
  }
  return nullptr;
}

/// "Ann Lee, Chief Nurse" and nothing else, on a line or on two: what signs or heads.
std::optional<Chunk> holder_alone(const TaggedSentence& tagged, const TaggedSentence* next) {
  if (tagged.chunks.empty() || tagged.text.size() > longest_line || !tagged.organisations.empty()) return std::nullopt;
  auto chunk = tagged.chunks.front();
  if (!chunk.person || !chunk.person->full || chunk.pronoun || !words_before(tagged, 0).empty()) return std::nullopt;
  auto behind = words_behind(tagged, 0);
  if (!chunk.role && tagged.chunks.size() > 1 && tagged.chunks[1].role && !tagged.chunks[1].person && trim(behind.substr(0, behind.find('<'))).size() < 2) {
    chunk.role = tagged.chunks[1].role;
    chunk.organisations = tagged.chunks[1].organisations;
    behind = words_behind(tagged, 1);
  }
  const bool title_below = !chunk.role && trim(behind).empty() && next != nullptr && next->sentence == tagged.sentence + 1 && next->chunks.size() == 1 && next->chunks.front().role &&
                           !next->chunks.front().person && trim(words_before(*next, 0)).empty() && trim(words_behind(*next, 0)).size() < 12;
  if (title_below) {
    chunk.role = next->chunks.front().role;
    chunk.organisations = next->chunks.front().organisations;
  }
  if (!chunk.role || chunk.role->lower || trim(behind).size() > 12) return std::nullopt;
  return chunk;
}

/// "A message from Ann Lee, chair", "Chief executive Ann Lee writes"
const Chunk* byline_in(const TaggedSentence& tagged) {
  constexpr std::array<std::string_view, 11> words{"from", "From", "by ", "By ", "message", "Message", "writes", "blog", "column", "letter", "update"};
  if (tagged.text.size() > longest_line || !holds_any(tagged.text, words)) return nullptr;
  const Chunk* only = nullptr;
  for (const auto& chunk : tagged.chunks) {
    if (!chunk.person || chunk.pronoun) continue;
    if (only != nullptr) return nullptr;
    only = &chunk;
  }
  return only != nullptr && only->role && !only->role->lower ? only : nullptr;
}

/// "Chief Executive's report": nobody is named, but the post is.
const Chunk* reporter_in(const TaggedSentence& tagged) {
  constexpr std::array<std::string_view, 9> words{"report", "Report", "REPORT", "update", "Update", "message", "blog", "letter", "foreword"};
  if (tagged.text.size() > longest_line || tagged.chunks.empty() || !holds_any(tagged.text, words)) return nullptr;
  const auto& chunk = tagged.chunks.front();
  const bool owns = words_behind(tagged, 0).starts_with("'s");
  return chunk.role && !chunk.role->lower && !chunk.person && owns && tagged.chunk_at.front() < 12 ? &chunk : nullptr;
}

/// Who says "I" in the sentence.
std::optional<Chunk> speaker_at(std::size_t sentence, const LinkContext& context) {
  for (const int ahead : {0, -1, 1, -2, 2})
    if (const auto* near = beside(context, sentence, ahead))
      if (const auto* speaker = speaker_in(*near)) return *speaker;
  const auto& tagged = context.tagged;
  auto at = std::lower_bound(tagged.begin(), tagged.end(), sentence, [](const TaggedSentence& t, std::size_t s) { return t.sentence < s; });
  for (auto before = at; before != tagged.begin() && sentence - std::prev(before)->sentence <= byline_within; --before) {
    const auto& line = *std::prev(before);
    if (const auto* byline = byline_in(line)) return *byline;
    if (sentence - line.sentence <= near_sentences)
      if (auto alone = holder_alone(line, before == tagged.end() ? nullptr : &*before)) return alone;
  }
  for (auto after = at; after != tagged.end() && after->sentence - sentence <= signed_within; ++after)
    if (auto alone = holder_alone(*after, std::next(after) == tagged.end() ? nullptr : &*std::next(after))) return alone;
  for (auto before = at; before != tagged.begin() && sentence - std::prev(before)->sentence <= byline_within; --before)
    if (const auto* reporter = reporter_in(*std::prev(before))) return *reporter;
  return std::nullopt;
}

/// The person who opens one of the next sentences without a post: "The chief nurse is leaving. Ann Lee will ..."
std::optional<std::string> named_after(const RawChange& change, const LinkContext& context, const ChangeIndex& index) {
  const auto section = section_of(context, change.sentence);
  const auto* own = find_tagged(context, change.sentence);
  for (std::size_t s = change.sentence + 1; s <= change.sentence + near_sentences && s < context.prepared.sentences().size(); ++s) {
    if (section_of(context, s) != section) break;
    const auto* next = find_tagged(context, s);
    if (next == nullptr) continue;
    for (const auto& chunk : next->chunks) {
      if (!chunk.person || chunk.pronoun) continue;
      const bool same_post = chunk.role && change.post && chunk.role->post == *change.post && !chunk.role->lower;
      // "A has a new chair. Ann Lee, who is chief executive of B, ..."
      const bool elsewhere = change.kind == ChangeKind::appointment && chunk.held_now && chunk.role && !chunk.organisations.empty() && change.organisation &&
                             chunk.organisations.front().name != change.organisation->name;
      const bool bare = (!chunk.role || elsewhere) && chunk.span.begin < 60;
      const bool here = own != nullptr && std::any_of(own->chunks.begin(), own->chunks.end(), [&](const Chunk& other) { return other.person && same_person(other.person->name, chunk.person->name); });
      if ((same_post || bare) && !here && !is_taken(change, chunk.person->name, index)) return chunk.person->name;
      break;  // somebody else is spoken of
    }
  }
  return std::nullopt;
}

/// The one person of the sentence before, named without a post: "Ann Lee is on the move. The chief nurse will ..."
std::optional<std::string> named_before(const RawChange& change, const LinkContext& context, const ChangeIndex& index) {
  if (change.sentence == 0 || section_of(context, change.sentence - 1) != section_of(context, change.sentence)) return std::nullopt;
  const auto* before = find_tagged(context, change.sentence - 1);
  if (before == nullptr) return std::nullopt;
  std::optional<std::string> name;
  for (const auto& chunk : before->chunks) {
    if (!chunk.person || chunk.pronoun) continue;
    if (name || chunk.role || !chunk.person->full) return std::nullopt;
    name = chunk.person->name;
  }
  if (!name || is_taken(change, *name, index)) return std::nullopt;
  return name;
}

/// The first people of a sentence, if they are named without posts and joined as one subject.
std::vector<std::string> bare_subjects(const TaggedSentence& tagged) {
  std::vector<std::string> names;
  std::size_t end = 0;
  for (const auto& chunk : tagged.chunks) {
    const bool bare = chunk.person && chunk.person->full && !chunk.role && !chunk.pronoun;
    const bool joined = names.empty() ? chunk.span.begin < 60 : chunk.span.begin <= end + 6;
    if (!bare || !joined) break;
    names.push_back(chunk.person->name);
    end = chunk.span.end;
  }
  return names;
}

/// "The finance director and the medical director are leaving. Ann Lee and Bo Smith ...": named in the order of their posts.
void name_in_order(std::vector<RawChange>& changes, const LinkContext& context) {
  std::map<std::size_t, std::vector<RawChange*>> unnamed;
  for (auto& change : changes)
    if (change.post && !change.person && change.kind != ChangeKind::vacancy) unnamed[change.sentence].push_back(&change);
  for (auto& [sentence, group] : unnamed) {
    if (group.size() < 2 && !group.front()->plural) continue;
    const auto section = section_of(context, sentence);
    for (std::size_t s = sentence + 1; s <= sentence + 2 && s < context.prepared.sentences().size(); ++s) {
      const auto* next = find_tagged(context, s);
      if (next == nullptr || section_of(context, s) != section) continue;
      const auto names = bare_subjects(*next);
      if (names.size() != group.size()) continue;
      for (std::size_t k = 0; k < names.size(); ++k) group[k]->person = names[k];
      break;
    }
  }
}

/// Another change of the same kind and post tells the name.
bool is_told_with_name(const RawChange& change, const ChangeIndex& index) {
  if (*change.post == Post::non_executive_director) return false;
  const auto same = [&](const RawChange& other) { return other.person && same_body(other.organisation, change.organisation); };
  return index.of_post(change.kind, *change.post, ChangeIndex::Named::yes, change.organisation, same) != nullptr;
}

/// Names whom the words around an unnamed change name, or whoever holds the post.
void name_one(RawChange& change, const LinkContext& context, const ChangeIndex& index) {
  const bool same_event = index.any_in(change.sentence, [&](const RawChange& other) {
    const bool same = &other != &change && other.person && other.line == change.line && other.trigger == change.trigger && other.kind != change.kind;
    if (same) change.person = other.person;
    return same;
  });
  if (same_event) return;
  auto name = named_after(change, context, index);
  if (!name) name = named_before(change, context, index);
  if (name) {
    change.person = std::move(name);
    change.confidence = std::min(change.confidence, 0.75);
    return;
  }
  change.confidence = std::min(change.confidence, 0.65);
  const bool holds = goes(change.kind) || change.kind == ChangeKind::reappointment;
  if (!holds) return;
  const auto* held = context.holders.holder_of(*change.post, change.organisation ? change.organisation->name : std::string());
  if (held != nullptr && held->role->interim == change.interim_post) change.person = held->person->name;
  if (change.person) change.from.person = PersonFrom::holders;
}

}  // namespace

void name_speakers(std::vector<RawChange>& changes, const LinkContext& context) {
  for (auto& change : changes) {
    if (!change.first_person || change.person) continue;
    const auto speaker = speaker_at(change.sentence, context);
    if (!speaker) continue;
    if (speaker->person) change.person = speaker->person->name;
    if (change.post || !speaker->role || speaker->role->lower || !goes(change.kind)) continue;
    change.post = speaker->role->post;
    change.post_title = speaker->role->title;
    change.interim_post = speaker->role->interim;
    if (!change.organisation && !speaker->organisations.empty()) change.organisation = speaker->organisations.front();
  }
}

void name_unnamed(std::vector<RawChange>& changes, const LinkContext& context) {
  name_in_order(changes, context);
  ChangeIndex index(changes);
  for (std::size_t i = 0; i < changes.size(); ++i) {
    auto& change = changes[i];
    if (change.person || !change.post || change.kind == ChangeKind::vacancy || change.plural || change.first_person || is_told_with_name(change, index)) continue;
    name_one(change, context, index);
    if (change.person) index.note(i);
  }
}

}  // namespace boardwatch::findings
