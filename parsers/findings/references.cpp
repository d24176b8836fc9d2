#include "parsers/findings/references.hpp"

#include <algorithm>
#include <set>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

constexpr int old_news_days = 548;  ///< 18 months

bool same_body(const std::optional<OrganisationMention>& a, const std::optional<OrganisationMention>& b) {
  if (!a || !b) return true;
  return a->name == b->name;
}

std::string surname(const std::string& name) {
  const auto space = name.rfind(' ');
  return space == std::string::npos ? name : name.substr(space + 1);
}

bool same_person(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const bool one_word = a.find(' ') == std::string::npos || b.find(' ') == std::string::npos;
  return one_word && surname(a) == surname(b);
}

const TaggedSentence* find_tagged(const std::vector<TaggedSentence>& tagged, std::size_t sentence) {
  const auto at = std::lower_bound(tagged.begin(), tagged.end(), sentence, [](const TaggedSentence& t, std::size_t s) { return t.sentence < s; });
  return at != tagged.end() && at->sentence == sentence ? &*at : nullptr;
}

/// The person who opens one of the next sentences without a post: "The chief nurse is leaving. Ann Lee will ..."
std::optional<std::string> named_after(const RawChange& change, const Prepared& prepared, const std::vector<TaggedSentence>& tagged,
                                       const std::set<std::string>& others) {
  const auto section = prepared.units()[prepared.sentences()[change.sentence].unit].section;
  for (std::size_t s = change.sentence + 1; s <= change.sentence + 3 && s < prepared.sentences().size(); ++s) {
    if (prepared.units()[prepared.sentences()[s].unit].section != section) break;
    const auto* next = find_tagged(tagged, s);
    if (next == nullptr) continue;
    for (const auto& chunk : next->chunks) {
      if (!chunk.person || chunk.pronoun) continue;
      const bool same_post = chunk.role && change.post && chunk.role->post == *change.post && !chunk.role->lower;
      const bool bare = !chunk.role && chunk.span.begin < 60;
      if ((same_post || bare) && chunk.person->full && others.count(chunk.person->name) == 0) return chunk.person->name;
      break;  // somebody else is spoken of
    }
  }
  return std::nullopt;
}

/// May somebody named without a post have the one that `told` is about? Cover and successors come to a post that was just
/// spoken of; whoever is said to be followed leaves it; a leaver explains why a post is empty.
bool lends_post(const RawChange& told, const RawChange& bare) {
  if (!told.post || (told.person && bare.person && same_person(*told.person, *bare.person))) return false;
  switch (bare.kind) {
    case ChangeKind::interim: return true;
    case ChangeKind::appointment:
      return told.kind == ChangeKind::departure || told.kind == ChangeKind::vacancy || (told.kind == ChangeKind::appointment && (told.plural || !told.person));
    case ChangeKind::departure: return told.kind == ChangeKind::vacancy || (told.kind == ChangeKind::departure && told.plural) || (bare.predecessor && (told.kind == ChangeKind::appointment || told.kind == ChangeKind::interim));
    default: return false;
  }
}

void borrow_posts(std::vector<RawChange>& changes) {
  for (auto& bare : changes) {
    if (bare.post || !bare.person) continue;
    RawChange* nearest = nullptr;
    for (auto& told : changes) {
      const bool near = &told != &bare && told.sentence <= bare.sentence && bare.sentence - told.sentence <= 2;
      if (near && lends_post(told, bare)) nearest = &told;
    }
    if (nearest == nullptr) continue;
    bare.post = nearest->post;
    bare.post_title = nearest->kind == ChangeKind::interim ? "" : nearest->post_title;
    if (nearest->organisation) bare.organisation = nearest->organisation;
    nearest->lent = nearest->kind == bare.kind && !nearest->person;
    bare.confidence = 0.7;
  }
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
void name_in_order(std::vector<RawChange>& changes, const Prepared& prepared, const std::vector<TaggedSentence>& tagged) {
  std::map<std::size_t, std::vector<RawChange*>> unnamed;
  for (auto& change : changes)
    if (change.post && change.kind == ChangeKind::departure && (!change.person || change.confidence <= 0.75)) unnamed[change.sentence].push_back(&change);
  for (auto& [sentence, group] : unnamed) {
    if (group.size() < 2) continue;
    const auto section = prepared.units()[prepared.sentences()[sentence].unit].section;
    for (std::size_t s = sentence + 1; s <= sentence + 2 && s < prepared.sentences().size(); ++s) {
      const auto* next = find_tagged(tagged, s);
      if (next == nullptr || prepared.units()[prepared.sentences()[s].unit].section != section) continue;
      const auto names = bare_subjects(*next);
      if (names.size() != group.size()) continue;
      for (std::size_t k = 0; k < names.size(); ++k) group[k]->person = names[k];
      break;
    }
  }
}

void keep_better(RawChange& into, const RawChange& other) {
  if (!into.person || (other.person && other.person->size() > into.person->size() && same_person(*into.person, *other.person))) into.person = other.person;
  if (!into.post) {
    into.post = other.post;
    into.post_title = other.post_title;
  }
  if (into.post_title.empty()) into.post_title = other.post_title;
  if (!into.organisation) into.organisation = other.organisation;
  const bool finer = into.effective && other.effective && into.effective->year == other.effective->year &&
                     ((into.effective->month == 0 && other.effective->month != 0) || (into.effective->day == 0 && other.effective->day != 0 && into.effective->month == other.effective->month));
  if (!into.effective || finer) into.effective = other.effective;
  if (!into.reason || into.reason == Reason::unknown) {
    if (other.reason) into.reason = other.reason;
  }
  if (!into.destination || (!into.destination->organisation && other.destination)) {
    into.destination = other.destination;
    into.destination_post = other.destination_post;
    into.destination_code = other.destination_code;
  }
  if (into.tense == Tense::reported && other.tense != Tense::reported) into.tense = other.tense;
  into.confidence = std::max(into.confidence, other.confidence);
}

bool tells_same(const RawChange& a, const RawChange& b) {
  if (a.kind != b.kind || !same_body(a.organisation, b.organisation)) return false;
  if (a.person && b.person) return same_person(*a.person, *b.person);
  if (!a.post || !b.post || *a.post != *b.post) return false;
  return *a.post != Post::non_executive_director || !(a.person || b.person);
}

bool is_old(const RawChange& change, std::optional<Date> published) {
  return published && change.effective && days_between(last_day(*change.effective), *published) > old_news_days;
}

/// Takes out what only adds to changes that are told elsewhere.
std::vector<RawChange> take_details(std::vector<RawChange>& changes) {
  std::vector<RawChange> details;
  for (const auto& change : changes)
    if (change.detail) details.push_back(change);
  std::erase_if(changes, [](const RawChange& change) { return change.detail; });
  return details;
}

/// A person's post from what the document says of her, the body that is spoken of, a name from the next sentences.
void fill_from_document(std::vector<RawChange>& changes, const Prepared& prepared, const std::vector<TaggedSentence>& tagged, const Holders& holders,
                        const Speakers& speakers) {
  std::map<ChangeKind, std::set<std::string>> others;  // named in a change of their own, with a post
  for (const auto& change : changes)
    if (change.person && change.post) others[change.kind].insert(*change.person);
  for (auto& change : changes) {
    const auto* held = change.person && !change.post ? holders.post_of(*change.person) : nullptr;
    if (held != nullptr && held->role && !held->role->lower) {
      change.post = held->role->post;
      change.post_title = held->role->title;
      change.interim_post = held->role->interim;
      change.confidence = 0.7;
      if (!change.organisation && !held->organisations.empty()) change.organisation = held->organisations.front();
    }
    if (!change.organisation) change.organisation = speakers.body_at(change.sentence);
    if (change.person || change.kind == ChangeKind::vacancy) continue;
    change.person = named_after(change, prepared, tagged, others[change.kind]);
    change.confidence = change.person ? 0.75 : 0.65;
  }
}

/// A bare person's change in a later sentence belongs to the post that the change before left unnamed.
void share_posts_with_bare_names(std::vector<RawChange>& changes) {
  for (auto& bare : changes) {
    if (bare.post || !bare.person) continue;
    const auto told = std::find_if(changes.begin(), changes.end(), [&](const RawChange& other) {
      const bool near = &other != &bare && other.post && other.sentence <= bare.sentence && bare.sentence - other.sentence <= 3;
      return near && other.kind == bare.kind && (!other.person || same_person(*other.person, *bare.person));
    });
    if (told == changes.end()) continue;
    bare.post = told->post;
    bare.post_title = told->post_title;
    bare.confidence = 0.7;
  }
}

/// What is told twice is told once, with the better of each.
std::vector<RawChange> merge_same(std::vector<RawChange> changes) {
  std::vector<RawChange> merged;
  for (auto& change : changes) {
    const auto same = std::find_if(merged.begin(), merged.end(), [&](const RawChange& other) { return tells_same(other, change); });
    if (same == merged.end())
      merged.push_back(std::move(change));
    else
      keep_better(*same, change);
  }
  return merged;
}

/// Who leaves here and is appointed elsewhere goes there.
void send_to_appointments(std::vector<RawChange>& merged) {
  for (auto& change : merged) {
    if (change.kind != ChangeKind::departure || !change.person) continue;
    for (const auto& other : merged) {
      const bool elsewhere = other.kind == ChangeKind::appointment && other.person && same_person(*other.person, *change.person) && other.organisation &&
                             change.organisation && other.organisation->name != change.organisation->name;
      if (!elsewhere) continue;
      if (!change.destination || !change.destination->organisation) change.destination = Destination{other.organisation->name, other.post_title};
      if (!change.reason || change.reason == Reason::unknown) change.reason = Reason::new_role;
    }
  }
}

RawChange arrival_of(const RawChange& change) {
  RawChange arrival = change;
  arrival.kind = ChangeKind::appointment;
  arrival.post = change.destination_post;
  arrival.post_title = change.destination->post_title.value_or("");
  arrival.organisation = OrganisationMention{{}, *change.destination->organisation, change.destination_code, false, false};
  arrival.reason.reset();
  arrival.destination.reset();
  arrival.destination_post.reset();
  return arrival;
}

/// Somebody who goes to a leading post elsewhere is appointed there.
void add_arrivals(std::vector<RawChange>& merged) {
  std::vector<RawChange> arrivals;
  for (const auto& change : merged) {
    const bool leading = change.kind == ChangeKind::departure && change.destination && change.destination->organisation && change.destination_post &&
                         change.reason != Reason::secondment;
    if (leading && change.person) arrivals.push_back(arrival_of(change));
  }
  for (auto& arrival : arrivals) {
    const auto same = std::find_if(merged.begin(), merged.end(), [&](const RawChange& other) {
      return other.kind == ChangeKind::appointment && other.person && same_person(*other.person, *arrival.person);
    });
    if (same == merged.end()) merged.push_back(std::move(arrival));
  }
}

/// Leaves out vacancies of posts that somebody is told to leave, cover or take, and what another kind tells of the same
/// person and post: cover that was made permanent, a departure that is a leave of absence.
std::vector<RawChange> without_contradicted(std::vector<RawChange> merged) {
  const auto filled = [&](const RawChange& vacancy) {
    return std::any_of(merged.begin(), merged.end(), [&](const RawChange& other) {
      return other.kind != ChangeKind::vacancy && other.kind != ChangeKind::absence && other.post == vacancy.post && same_body(other.organisation, vacancy.organisation);
    });
  };
  const auto also = [&](const RawChange& change, ChangeKind kind) {
    return std::any_of(merged.begin(), merged.end(), [&](const RawChange& other) {
      return &other != &change && other.kind == kind && other.post == change.post && other.person && change.person && same_person(*other.person, *change.person) &&
             same_body(other.organisation, change.organisation);
    });
  };
  const auto contradicted = [&](const RawChange& change) {
    switch (change.kind) {
      case ChangeKind::vacancy: return filled(change);
      case ChangeKind::appointment:
        return (also(change, ChangeKind::interim) && change.confidence <= 0.75) || also(change, ChangeKind::reappointment) || also(change, ChangeKind::departure);
      case ChangeKind::departure: return also(change, ChangeKind::absence) || also(change, ChangeKind::reappointment);
      default: return false;
    }
  };
  std::vector<RawChange> kept;
  for (const auto& change : merged)
    if (!contradicted(change)) kept.push_back(change);
  return kept;
}

}  // namespace

void Holders::learn(const TaggedSentence& tagged) {
  for (const auto& chunk : tagged.chunks)
    if (chunk.person && chunk.role && !chunk.pronoun) by_person_.try_emplace(chunk.person->name, chunk);
}

const Chunk* Holders::post_of(const std::string& person) const {
  const auto found = by_person_.find(person);
  if (found != by_person_.end()) return &found->second;
  const Chunk* only = nullptr;
  for (const auto& [name, chunk] : by_person_) {
    if (!same_person(name, person)) continue;
    if (only != nullptr) return nullptr;
    only = &chunk;
  }
  return only;
}

Speakers::Speakers(const Prepared& prepared, const std::vector<TaggedSentence>& tagged, std::optional<OrganisationMention> own,
                   std::optional<OrganisationMention> head)
    : own_(std::move(own)), head_(std::move(head)), of_sentence_(prepared.sentences().size()) {
  std::map<std::uint32_t, std::optional<OrganisationMention>> spoken_of;
  std::map<std::uint32_t, OrganisationMention> first;
  for (const auto& sentence : tagged) {
    const auto section = prepared.units()[prepared.sentences()[sentence.sentence].unit].section;
    std::optional<OrganisationMention> here;
    const auto note = [&](const OrganisationMention& o) {
      if (o.outside || o.national) return;
      if (!here || o.span.begin < here->span.begin) here = o;
    };
    for (const auto& o : sentence.organisations) note(o);
    for (const auto& chunk : sentence.chunks)
      for (const auto& o : chunk.organisations) note(o);
    // A body that is only mentioned behind "from", "to" or "by contrast" does not become the one that is spoken of.
    if (here && (!spoken_of[section] || here->span.begin < 40)) spoken_of[section] = here;
    if (here) first.try_emplace(section, *here);
    of_sentence_[sentence.sentence] = spoken_of[section];
  }
  // A sentence before the first mention in its section speaks of that first one.
  for (std::size_t s = 0; s < of_sentence_.size(); ++s) {
    if (of_sentence_[s]) continue;
    const auto section = prepared.units()[prepared.sentences()[s].unit].section;
    if (const auto at = first.find(section); at != first.end()) of_sentence_[s] = at->second;
  }
}

std::optional<OrganisationMention> Speakers::body_at(std::size_t sentence) const {
  if (own_) return own_;
  return of_sentence_[sentence] ? of_sentence_[sentence] : head_;
}

std::vector<RawChange> link_changes(std::vector<RawChange> changes, const Prepared& prepared, const std::vector<TaggedSentence>& tagged,
                                    const Holders& holders, const Speakers& speakers, std::optional<Date> published) {
  const auto details = take_details(changes);
  fill_from_document(changes, prepared, tagged, holders, speakers);
  name_in_order(changes, prepared, tagged);
  borrow_posts(changes);
  std::erase_if(changes, [](const RawChange& change) { return change.lent; });
  share_posts_with_bare_names(changes);
  std::erase_if(changes, [&](const RawChange& change) {
    return !change.post || is_old(change, published) || (change.organisation && change.organisation->outside);
  });
  auto merged = merge_same(std::move(changes));
  send_to_appointments(merged);
  for (const auto& detail : details) {
    const auto same = std::find_if(merged.begin(), merged.end(), [&](const RawChange& other) {
      return other.kind == detail.kind && other.person && same_person(*other.person, *detail.person);
    });
    if (same != merged.end()) keep_better(*same, detail);
  }
  add_arrivals(merged);
  return without_contradicted(std::move(merged));
}

}  // namespace boardwatch::findings
