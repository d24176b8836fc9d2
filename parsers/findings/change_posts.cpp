#include "parsers/findings/change_posts.hpp"

#include <algorithm>
#include <array>

#include "parsers/findings/bygone.hpp"
#include "core/utf8.hpp"
#include "parsers/findings/change_index.hpp"
#include "parsers/findings/change_merging.hpp"

namespace boardwatch::findings {
namespace {

constexpr int fresh_days = 120;  ///< a start that far back is still told as news

void take_post(RawChange& change, const Chunk& held) {
  change.post = held.role->post;
  change.post_title = held.role->title;
  change.interim_post = held.role->interim;
  if (change.organisation || held.organisations.empty()) return;
  // Who leaves to become chief nurse elsewhere does not leave there.
  const bool goes_there = goes(change.kind) && change.destination && change.destination->organisation == held.organisations.front().name;
  if (!goes_there) change.organisation = held.organisations.front();
}

bool is_fresh(const RawChange& change, std::optional<Date> published) {
  if (change.tense != Tense::effective) return true;
  return published && change.effective && change.effective->month != 0 && days_between(first_day(*change.effective), *published) < fresh_days;
}

/// "Ann Lee is leaving. Bo Smith will take over as interim chair": told right behind the leaving, cover and succession are for the leaver's post.
bool follows_on(const RawChange& told, const RawChange& bare) {
  if (!comes(told.kind) || told.sentence <= bare.sentence || bare.reason == Reason::death) return false;
  if (told.kind == ChangeKind::interim) return true;
  return told.follows && bare.person && same_person(*told.follows, *bare.person);
}

/// May somebody named without a post have the one that `told` is about? Cover and successors come to a post that was just
/// spoken of; whoever is said to be followed leaves it; a leaver explains why a post is empty.
bool lends_post(const RawChange& told, const RawChange& bare) {
  if (!told.post || (told.person && bare.person && same_person(*told.person, *bare.person))) return false;
  switch (bare.kind) {
    case ChangeKind::interim: return true;
    case ChangeKind::appointment:
      return told.kind == ChangeKind::departure || told.kind == ChangeKind::vacancy || told.kind == ChangeKind::absence || (told.kind == ChangeKind::appointment && (told.plural || !told.person)) ||
             (told.kind == ChangeKind::interim && !told.person);
    case ChangeKind::departure:
      return told.kind == ChangeKind::vacancy || follows_on(told, bare) || (told.kind == ChangeKind::departure && (told.plural || !told.person)) || ((bare.predecessor || bare.sentence == told.sentence) && comes(told.kind));
    case ChangeKind::absence: return told.kind == ChangeKind::interim || !told.person;
    // "appointed Ann Lee as a non-executive director and gave Bo Smith a second term"
    case ChangeKind::reappointment: return told.plural || !told.person || (told.sentence == bare.sentence && *told.post == Post::non_executive_director);
    default: return false;
  }
}

/// "Bo Smith is to be the next chair. Ann Lee, who is retiring, will stay until March": leavers told behind a newcomer made room.
bool take_post_of_newcomer(RawChange& bare, const std::vector<RawChange>& changes, const ChangeIndex& index, const LinkContext& context) {
  constexpr std::size_t back = 2;
  if (bare.kind != ChangeKind::departure || bare.sentence == 0) return false;
  for (const auto i : index.in_sentences(bare.sentence > back ? bare.sentence - back : 0, bare.sentence - 1)) {
    const auto& told = changes[i];
    const bool near = section_of(context, told.sentence) == section_of(context, bare.sentence);
    if (!near || told.kind != ChangeKind::appointment || !told.post || *told.post == Post::non_executive_director || !told.person || is_person(told, *bare.person)) continue;
    bare.post = told.post;
    bare.post_title = told.post_title;
    if (!bare.organisation) bare.organisation = body_of(told, context);
    bare.confidence = 0.6;
    return true;
  }
  return false;
}

/// "Her predecessor, Ann Lee, left in June"
bool is_called_predecessor(const RawChange& change, const LinkContext& context) {
  if (change.kind != ChangeKind::departure || change.post || !change.person) return false;
  const auto* tagged = find_tagged(context, change.sentence);
  if (tagged == nullptr) return false;
  for (std::size_t i = 0; i < tagged->chunks.size(); ++i) {
    const auto& chunk = tagged->chunks[i];
    if (!chunk.person || chunk.pronoun || !is_person(change, chunk.person->name)) continue;
    auto before = words_before(*tagged, i);
    while (before.ends_with(' ') || before.ends_with(',')) before.remove_suffix(1);
    return before.ends_with("predecessor");
  }
  return false;
}

/// "A permanent replacement for the director of nursing will be recruited": whose place is to be filled.
const Chunk* post_to_fill(const TaggedSentence& tagged) {
  constexpr std::array<std::string_view, 5> words{"replacement", "successor", "recruit", "advertis", "interviews"};
  if (std::none_of(words.begin(), words.end(), [&](std::string_view word) { return tagged.text.find(word) != std::string::npos; })) return nullptr;
  const Chunk* only = nullptr;
  for (const auto& chunk : tagged.chunks) {
    if (!chunk.role || chunk.pronoun) continue;
    if (only != nullptr || chunk.person || chunk.letter != 'R' || chunk.role->plural) return nullptr;
    only = &chunk;
  }
  return only;
}

/// "The chief nurse had been under pressure": more of whoever holds the post, and not what the holder says of somebody.
bool goes_on_with_title(const TaggedSentence& tagged) {
  constexpr std::array<std::string_view, 15> verbs{" had been", " has been", " was ", " is ", " will ", ", who", " joined", " took", " became", " came", " had ", " faced", " led", " leaves", " starts"};
  constexpr std::array<std::string_view, 9> speech{"said", "thank", "tribute", "told", "announced", "praised", "wish", "confirmed", "asked"};
  if (tagged.chunks.empty()) return false;
  const auto& chunk = tagged.chunks.front();
  const auto before = words_before(tagged, 0);
  const bool opens = before == "The " || before == "Our " || before == "Its " || before == "";
  if (chunk.person || chunk.letter != 'R' || !opens || chunk.role->plural) return false;
  const auto behind = words_behind(tagged, 0);
  const bool verb = std::any_of(verbs.begin(), verbs.end(), [&](std::string_view known) { return behind.starts_with(known); });
  return verb && std::none_of(speech.begin(), speech.end(), [&](std::string_view known) { return tagged.text.find(known) != std::string::npos; });
}

/// "was once interim chief nurse for nine days in 2003"
bool is_bygone(const LinkContext& context, const TaggedSentence& tagged, const Chunk& chunk) {
  const auto at = tagged.chunk_at[static_cast<std::size_t>(&chunk - tagged.chunks.data())];
  return context.published && tells_bygone_year(tagged.text, tagged.text.find('>', at) + 1, static_cast<int>(context.published->year()));
}

/// "The late Ann Lee, who died in May, was our chief executive"; not "The chair asked us to remember Ann Lee, who had died".
bool is_told_of(const RawChange& change, const TaggedSentence& tagged, const Chunk& post) {
  return tagged.sentence == change.sentence && std::any_of(tagged.chunks.begin(), tagged.chunks.end(), [&](const Chunk& chunk) {
           return chunk.person && change.person && chunk.person->name == *change.person && chunk.span.end <= post.span.begin;
         });
}

/// "2.6 ...", "2.7 ...": numbered paragraphs are items of their own.
bool is_other_item(const LinkContext& context, std::size_t before, std::size_t sentence) {
  const auto& sentences = context.prepared.sentences();
  if (sentences[before].unit == sentences[sentence].unit) return false;
  const auto number = context.prepared.text().substr(context.prepared.units()[sentences[sentence].unit].begin, 4);
  return number.size() > 2 && number[0] >= '0' && number[0] <= '9' && number.find('.') != std::string_view::npos;
}

}  // namespace

void give_held_posts(std::vector<RawChange>& changes, const LinkContext& context) {
  for (auto& change : changes) {
    if (change.post || !change.person || change.follows) continue;
    const bool leaves = goes(change.kind);
    const auto* held = leaves ? context.holders.post_left_by(*change.person) : context.holders.post_of(*change.person);
    if (held == nullptr || !held->role || held->role->lower) continue;
    const bool own = leaves || change.kind == ChangeKind::reappointment;
    const bool starts = change.kind == ChangeKind::appointment && !held->held_now && is_fresh(change, context.published);
    const bool covers = change.kind == ChangeKind::interim && held->role->interim;
    if (!own && !starts && !covers) continue;
    take_post(change, *held);
    change.detail = starts;
    change.confidence = std::min(change.confidence, 0.75);
  }
}

void give_titles_behind(std::vector<RawChange>& changes, const LinkContext& context) {
  for (auto& change : changes) {
    const bool wanting = !change.post && change.person && !change.below && !change.follows && change.kind != ChangeKind::reappointment;
    if (!wanting || context.holders.post_of(*change.person) != nullptr) continue;
    const auto* next = beside(context, change.sentence, 1);
    if (next == nullptr || names_others(*next, change.person)) continue;
    const auto* post = goes_on_with_title(*next) ? &next->chunks.front() : goes(change.kind) ? post_to_fill(*next) : nullptr;
    if (post == nullptr) continue;
    take_post(change, *post);
    change.confidence = std::min(change.confidence, 0.7);
  }
}

void follow_predecessors(std::vector<RawChange>& changes, const LinkContext& context) {
  const ChangeIndex index(changes);
  for (auto& change : changes) {
    if (change.post || !change.follows) continue;
    index.each_of_person(*change.follows, ChangeIndex::every_kind, [&](const RawChange& other) {
      if (!other.post) return;
      change.post = other.post;
      change.post_title = other.post_title;
      if (!change.organisation) change.organisation = other.organisation;
    });
    if (change.post) continue;
    const auto* held = context.holders.post_of(*change.follows);
    if (held != nullptr && held->role && !held->role->lower) take_post(change, *held);
  }
  std::vector<bool> has_own;
  for (const auto& change : changes) has_own.push_back(change.post.has_value());
  for (const auto& next : changes) {
    if (!next.post || !next.follows) continue;
    index.each_of_person(*next.follows, ChangeIndex::going, [&](RawChange& left) {
      if (has_own[static_cast<std::size_t>(&left - changes.data())]) return;
      left.post = next.post;
      left.post_title = next.kind == ChangeKind::interim ? "" : next.post_title;
      if (!left.organisation) left.organisation = body_of(next, context);
    });
  }
}

void borrow_posts(std::vector<RawChange>& changes, const LinkContext& context) {
  for (auto& change : changes) change.predecessor = change.predecessor || is_called_predecessor(change, context);
  const ChangeIndex index(changes);
  for (auto& bare : changes) {
    if (bare.post || !bare.person) continue;
    RawChange* nearest = nullptr;
    std::size_t least = near_sentences + 1;
    for (const auto i : index.in_sentences(bare.sentence > near_sentences ? bare.sentence - near_sentences : 0, bare.sentence + near_sentences)) {
      auto& told = changes[i];
      const auto apart = told.sentence <= bare.sentence ? bare.sentence - told.sentence : told.sentence - bare.sentence + 2;
      const bool near = &told != &bare && apart <= near_sentences && section_of(context, told.sentence) == section_of(context, bare.sentence);
      if (!near || apart > least || !lends_post(told, bare)) continue;
      nearest = &told;
      least = apart;
    }
    if (nearest == nullptr) continue;
    bare.post = nearest->post;
    bare.post_title = nearest->kind == ChangeKind::interim ? "" : nearest->post_title;
    if (nearest->organisation) bare.organisation = nearest->organisation;
    else if (bare.predecessor) bare.organisation = body_of(*nearest, context);
    nearest->lent = nearest->kind == bare.kind && !nearest->person;
    if (nearest->lent) keep_better(bare, *nearest);
    bare.confidence = std::min(bare.confidence, 0.7);
  }
  std::erase_if(changes, [](const RawChange& change) { return change.lent; });
}

namespace {

/// "will report to the chief nurse": somebody else's post.
bool is_superior(const TaggedSentence& tagged, std::size_t post) {
  constexpr std::array<std::string_view, 8> known{"report to", "reports to", "reporting to", "accountable to", "answer to", "answers to", "work for", "deputise for"};
  auto before = words_before(tagged, post);
  for (const std::string_view article : {" ", "the", "our", "its", " "})
    if (before.ends_with(article)) before.remove_suffix(article.size());
  return std::any_of(known.begin(), known.end(), [&](std::string_view words) { return before.ends_with(words); });
}

/// "5. Non-executive directors": further terms told under such a heading are theirs.
bool is_under_non_executives(const RawChange& change, const LinkContext& context) {
  const auto heading = to_lower(context.prepared.units()[context.prepared.sentences()[change.sentence].unit].heading);
  return heading.find("non-executive") != std::string::npos || heading.find("non executive") != std::string::npos;
}

}  // namespace

void give_posts_spoken_of(std::vector<RawChange>& changes, const LinkContext& context) {
  const ChangeIndex index(changes);
  for (auto& bare : changes) {
    if (!bare.post && bare.person && !bare.below && bare.kind == ChangeKind::reappointment && is_under_non_executives(bare, context)) {
      bare.post = Post::non_executive_director;
      bare.post_title = "Non-Executive Director";
    }
    if (bare.post || !bare.person || bare.below || bare.kind == ChangeKind::reappointment) continue;
    if (context.holders.post_of(*bare.person) != nullptr) continue;
    if (take_post_of_newcomer(bare, changes, index, context)) continue;
    const auto section = section_of(context, bare.sentence);
    const Chunk* post = nullptr;
    std::size_t where = bare.sentence;
    for (std::size_t s = bare.sentence; s + 2 >= bare.sentence && post == nullptr; --s) {
      if (section_of(context, s) != section || is_other_item(context, s, bare.sentence)) break;
      if (const auto* tagged = find_tagged(context, s))
        for (std::size_t k = 0; k < tagged->chunks.size(); ++k)
          if (const auto& chunk = tagged->chunks[k]; chunk.role && !chunk.person && (chunk.letter == 'R' || chunk.letter == 'A') && !is_superior(*tagged, k) &&
              !is_bygone(context, *tagged, chunk) && !(bare.reason == Reason::death && !is_told_of(bare, *tagged, chunk))) {
            post = &chunk;
            where = s;
          }
      if (s == 0) break;
    }
    if (post == nullptr) continue;
    take_post(bare, *post);
    if (!bare.organisation) bare.organisation = context.speakers.body_at(where);
    bare.confidence = 0.55;
  }
}

}  // namespace boardwatch::findings
