#include "parsers/findings/change_details.hpp"

#include <algorithm>
#include <array>

#include "parsers/findings/change_index.hpp"

namespace boardwatch::findings {
namespace {

constexpr int just_past = 45;       ///< days: a start told as news may lie so far back
constexpr int furthest_ahead = 550;

/// Does the sentence go on about the one whom the change tells of, or about the change itself?
bool is_about(const TaggedSentence& tagged, const RawChange& change) {
  if (tagged.chunks.empty()) return true;
  const auto is_it = [&](const Chunk& chunk) {
    if (change.person) return chunk.person && same_person(*change.person, chunk.person->name);
    return !chunk.person && chunk.pronoun && chunk.role && change.post == chunk.role->post;
  };
  const auto first = std::find_if(tagged.chunks.begin(), tagged.chunks.end(), is_it);
  if (first == tagged.chunks.end()) return !names_others(tagged, std::nullopt);
  return std::all_of(tagged.chunks.begin(), tagged.chunks.end(), [&](const Chunk& chunk) { return chunk.pronoun || !chunk.person || is_it(chunk); });
}

/// Does the sentence name whoever the change tells of, in person or as "she"?
bool speaks_of(const TaggedSentence& tagged, const RawChange& change) {
  const auto& chunks = tagged.chunks;
  if (!chunks.empty() && !chunks.front().person && chunks.front().role && change.post == chunks.front().role->post && tagged.chunk_at.front() < 5) return true;  // "The chief nurse will ..."
  return std::any_of(chunks.begin(), chunks.end(), [&](const Chunk& chunk) {
    if (change.person) return chunk.person && same_person(*change.person, chunk.person->name);
    return !chunk.person && chunk.pronoun && chunk.role && change.post == chunk.role->post;
  });
}

/// The days behind a change, up to where somebody else is spoken of.
template <class Visit>
void visit_behind(const RawChange& change, const LinkContext& context, const Visit& visit) {
  for (int ahead = 1; ahead <= 2; ++ahead) {
    const auto* next = beside(context, change.sentence, ahead);
    if (next == nullptr || !is_about(*next, change) || visit(*next)) return;
  }
}

bool is_likely(const RawChange& change, const PartialDate& day, std::optional<Date> published) {
  if (!published) return true;
  const auto ahead = days_between(*published, first_day(day));
  return ahead < furthest_ahead && days_between(last_day(day), *published) < just_past && (change.tense == Tense::effective || days_between(last_day(day), *published) <= just_past);
}

/// "Ann Lee, chair of A, has been given the same job at B": the appointment is at B; gives the leaving of A.
std::optional<RawChange> move_to_same_post(RawChange& change, const LinkContext& context) {
  if (change.kind != ChangeKind::appointment || change.from.post != PostFrom::own || change.from.body != BodyFrom::post || !change.organisation) return std::nullopt;
  const auto* own = find_tagged(context, change.sentence);
  if (own == nullptr || !context.grammar.says_same_post(*own)) return std::nullopt;
  const auto other = std::find_if(own->organisations.begin(), own->organisations.end(), [&](const OrganisationMention& body) { return !body.outside && body.name != change.organisation->name; });
  if (other == own->organisations.end()) return std::nullopt;
  auto left = change;
  left.kind = ChangeKind::departure;
  left.reason = Reason::new_role;
  left.destination = Destination{other->name, std::nullopt};
  change.organisation = *other;
  change.from.body = BodyFrom::sentence;
  return left;
}

}  // namespace

void find_days(std::vector<RawChange>& changes, const LinkContext& context) {
  const ChangeIndex index(changes);
  for (auto& change : changes) {
    // "retires this summer. Her last day is 28 June": the day may be told more exactly.
    if ((change.effective && change.effective->month != 0) || change.from.post == PostFrom::row) continue;
    if (const auto* own = find_tagged(context, change.sentence); own != nullptr && own->dates.size() == 1 && change.kind == ChangeKind::departure && is_about(*own, change)) {
      auto dated = change;
      if (context.grammar.find_last_day(*own, context.published, dated) && dated.tense != Tense::effective && is_likely(change, *dated.effective, context.published)) {
        change.effective = dated.effective;
        continue;
      }
    }
    visit_behind(change, context, [&](const TaggedSentence& next) {
      if (next.dates.empty()) return false;
      const bool told = index.any_in(next.sentence, [&](const RawChange& other) { return !(other.person == change.person && other.person); });
      if (told && !speaks_of(next, change)) return true;
      auto dated = change;
      if (!context.grammar.find_day(next, speaks_of(next, change), context.published, dated) || (change.kind != ChangeKind::vacancy && !is_likely(change, *dated.effective, context.published))) return false;
      if (change.effective && (dated.effective->year != change.effective->year || dated.effective->month == 0)) return false;
      // "has been made permanent. She came in May to fill the gap": since when she covered it.
      if (change.kind == ChangeKind::appointment && change.interim_post && dated.tense == Tense::effective) return false;
      change.effective = dated.effective;
      change.tense = change.tense == Tense::reported ? Tense::reported : dated.tense;
      change.from.dated = true;
      change.also.push_back(next.sentence);
      return true;
    });
  }
}

void find_causes(std::vector<RawChange>& changes, const LinkContext& context) {
  const ChangeIndex index(changes);
  for (auto& change : changes) {
    if (!goes(change.kind) || change.reason != Reason::unknown) continue;
    const auto section = section_of(context, change.sentence);
    const std::size_t first = change.sentence > 0 ? change.sentence - 1 : 0;
    for (std::size_t s = first; s <= change.sentence + 2 && s < context.prepared.sentences().size(); ++s) {
      const auto* near = s == change.sentence || section_of(context, s) != section ? nullptr : find_tagged(context, s);
      if (near == nullptr) continue;
      const bool others = std::any_of(near->chunks.begin(), near->chunks.end(), [&](const Chunk& chunk) { return chunk.person && !(change.person && same_person(*change.person, chunk.person->name)); });
      const bool told = index.any_in(s, [&](const RawChange& other) { return &other != &change; });
      if (others || told) continue;
      const auto reason = context.grammar.reason(*near);
      if (reason == Reason::new_role && change.kind == ChangeKind::departure && change.tense != Tense::effective && s > change.sentence && speaks_of(*near, change)) {
        change.reason = reason;
        if (!change.destination) change.destination = Destination{};
        break;
      }
      if (!reason || *reason == Reason::new_role || *reason == Reason::unknown || (*reason == Reason::death)) continue;
      if (change.kind == ChangeKind::departure && (*reason == Reason::suspension || *reason == Reason::parental_leave)) continue;
      if (change.kind == ChangeKind::absence && *reason != Reason::suspension && *reason != Reason::parental_leave && *reason != Reason::ill_health && *reason != Reason::secondment) continue;
      change.reason = reason;
      break;
    }
  }
}


void find_same_posts(std::vector<RawChange>& changes, const LinkContext& context) {
  std::vector<RawChange> departures;
  for (auto& change : changes) {
    if (auto left = move_to_same_post(change, context)) departures.push_back(std::move(*left));
  }
  for (auto& departure : departures) changes.push_back(std::move(departure));
  for (auto& change : changes) {
    const bool moves = change.kind == ChangeKind::departure && change.post && change.destination && change.destination->organisation && !change.destination_post && !change.destination_outside;
    if (!moves) continue;
    bool same = false;
    if (const auto* own = find_tagged(context, change.sentence)) same = context.grammar.says_same_post(*own);
    if (!same)
      visit_behind(change, context, [&](const TaggedSentence& next) {
        same = speaks_of(next, change) && context.grammar.says_same_post(next);
        return same;
      });
    if (same) change.destination_post = change.post;
  }
}

void find_returns(std::vector<RawChange>& changes, const LinkContext& context) {
  constexpr std::array<std::string_view, 7> spans{" months", " year", " weeks", " until", " return", " temporar", " come back"};
  for (auto& change : changes) {
    if (change.kind != ChangeKind::departure || change.reason != Reason::secondment) continue;
    visit_behind(change, context, [&](const TaggedSentence& next) {
      if (!speaks_of(next, change)) return false;
      if (std::none_of(spans.begin(), spans.end(), [&](std::string_view span) { return next.text.find(span) != std::string::npos; })) return false;
      if (next.text.find(" not ") != std::string::npos || next.text.find(" never ") != std::string::npos) return false;
      change.kind = ChangeKind::absence;
      change.destination.reset();
      change.destination_post.reset();
      return true;
    });
  }
}

}  // namespace boardwatch::findings
