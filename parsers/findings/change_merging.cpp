#include "parsers/findings/change_merging.hpp"

#include <algorithm>

#include "parsers/findings/change_index.hpp"

namespace boardwatch::findings {
namespace {

bool is_finer(const PartialDate& date, const PartialDate& than) {
  if (date.year != than.year) return false;
  return (than.month == 0 && date.month != 0) || (than.day == 0 && date.day != 0 && than.month == date.month);
}

/// "resigned last week", "will leave on 30 April": the day that is still to come is the one when it happens. Days that are
/// a week or years apart may be two readings of the same words.
bool is_the_day(const RawChange& told, const RawChange& other) {
  constexpr int longest_notice = 548;
  if (told.tense != Tense::effective || other.tense != Tense::announced || !other.effective) return false;
  if (!told.effective) return true;
  const auto apart = days_between(last_day(*told.effective), first_day(*other.effective));
  const bool reread = apart == 7 || (told.effective->month == other.effective->month && told.effective->day == other.effective->day);
  return apart > 0 && apart < longest_notice && !reread;
}

void take_date(RawChange& into, const RawChange& other) {
  if (is_the_day(into, other)) {
    into.effective = other.effective;
    into.tense = Tense::announced;
    return;
  }
  if (into.effective && !(other.effective && is_finer(*other.effective, *into.effective))) return;
  into.effective = other.effective;
  if (other.effective && into.tense == Tense::announced && other.tense == Tense::effective) into.tense = Tense::effective;
}

bool tells_same(const RawChange& a, const RawChange& b) {
  if (a.kind != b.kind || !same_body(a.organisation, b.organisation)) return false;
  if (a.person && b.person) return same_person(*a.person, *b.person) && (a.post == b.post || a.kind != ChangeKind::appointment);
  if (!a.post || !b.post || *a.post != *b.post) return false;
  return *a.post != Post::non_executive_director || !(a.person || b.person);
}

/// The first of those noted that tells the same.
RawChange* first_of_same(const ChangeIndex& index, const RawChange& change) {
  const auto same = [&](const RawChange& other) { return tells_same(other, change); };
  auto* of_person = change.person ? index.of_person(*change.person, {change.kind}, same) : nullptr;
  const auto named = change.person ? ChangeIndex::Named::no : ChangeIndex::Named::either;
  auto* of_post = change.post ? index.of_post(change.kind, *change.post, named, change.organisation, same) : nullptr;
  if (of_person == nullptr || of_post == nullptr) return of_person != nullptr ? of_person : of_post;
  return std::min(of_person, of_post);
}

}  // namespace

void keep_better(RawChange& into, const RawChange& other) {
  if (!into.person || (other.person && other.person->size() > into.person->size() && same_person(*into.person, *other.person))) into.person = other.person;
  if (!into.post) {
    into.post = other.post;
    into.post_title = other.post_title;
  }
  if (into.post_title.empty()) into.post_title = other.post_title;
  if (!into.organisation) into.organisation = other.organisation;
  take_date(into, other);
  if (other.reason && (!into.reason || into.reason == Reason::unknown)) into.reason = other.reason;
  if (other.destination && (!into.destination || !into.destination->organisation)) {
    into.destination = other.destination;
    into.destination_post = other.destination_post;
    into.destination_code = other.destination_code;
    into.destination_outside = other.destination_outside;
    into.arrives = other.arrives;
  }
  if (into.tense == Tense::reported && other.tense != Tense::reported && other.sentence != into.sentence) into.tense = other.tense;
  into.confidence = std::max(into.confidence, other.confidence);
  into.from.dated = into.from.dated || other.from.dated;
  if (other.sentence != into.sentence) into.also.push_back(other.sentence);
  into.also.insert(into.also.end(), other.also.begin(), other.also.end());
}

void merge_bare(std::vector<RawChange>& changes) {
  const auto has_post = [](const RawChange& change) { return change.post && !change.lent && !change.detail; };
  ChangeIndex index(changes, has_post);
  const auto position = [&](const RawChange& change) { return static_cast<std::size_t>(&change - changes.data()); };
  for (auto& bare : changes) {
    if (!bare.person || (bare.post && !bare.detail) || bare.lent) continue;
    auto* told = index.of_person(*bare.person, {bare.kind}, has_post);
    if (told == nullptr && comes(bare.kind)) told = index.of_person(*bare.person, ChangeIndex::coming, has_post);
    if (told == nullptr && goes(bare.kind)) told = index.of_person(*bare.person, ChangeIndex::going, has_post);
    if (told == nullptr) continue;
    const auto kind = told->kind;
    if (bare.kind == ChangeKind::departure && kind == ChangeKind::absence) {  // "was suspended as chair in June, and has left since"
      bare.post = told->post;
      bare.post_title = told->post_title;
      if (!bare.organisation) bare.organisation = told->organisation;
      if (has_post(bare)) index.note(position(bare));
      continue;
    }
    if (bare.kind == ChangeKind::interim && kind == ChangeKind::appointment) bare.effective.reset();  // since when she has covered it
    if (bare.kind == ChangeKind::appointment && kind == bare.kind && told->interim_post && bare.tense == Tense::effective) bare.effective.reset();
    if ((bare.kind == ChangeKind::reappointment) == (kind == ChangeKind::reappointment)) {
      keep_better(*told, bare);
      index.note(position(*told));  // its name may be a longer one now
    }
    bare.lent = true;
  }
  std::erase_if(changes, [](const RawChange& change) { return change.lent; });
}

void merge_moves(std::vector<RawChange>& changes) {
  const ChangeIndex index(changes);
  for (auto& bare : changes) {
    if (bare.kind != ChangeKind::appointment || bare.post || !bare.person || bare.tense == Tense::effective || bare.follows) continue;
    auto* left = index.of_person(*bare.person, {ChangeKind::departure}, [&](const RawChange& other) { return other.sentence <= bare.sentence; });
    if (left == nullptr || (left->reason && *left->reason != Reason::unknown && *left->reason != Reason::new_role)) continue;
    left->reason = Reason::new_role;
    if (!left->destination) left->destination = Destination{};
    if (!left->destination->organisation && bare.organisation) {
      left->destination->organisation = bare.organisation->name;
      left->destination_outside = bare.organisation->outside;
      if (!bare.organisation->outside) left->destination_code = bare.organisation->code;
    }
    if (!left->effective) left->effective = bare.effective;
    left->arrives = bare.effective;
    left->also.push_back(bare.sentence);
    bare.lent = true;
  }
  std::erase_if(changes, [](const RawChange& change) { return change.lent; });
}

std::vector<RawChange> merge_same(std::vector<RawChange> changes) {
  std::vector<RawChange> merged;
  ChangeIndex index(merged);
  for (auto& change : changes) {
    auto* same = first_of_same(index, change);
    if (same == nullptr) {
      merged.push_back(std::move(change));
      index.note(merged.size() - 1);
      continue;
    }
    // The words that name somebody are the better evidence.
    const auto named = [](const RawChange& told) { return told.person && told.from.person == PersonFrom::sentence; };
    if (!named(*same) && named(change)) std::swap(*same, change);
    keep_better(*same, change);
    index.note(static_cast<std::size_t>(same - merged.data()));
  }
  return merged;
}

}  // namespace boardwatch::findings
