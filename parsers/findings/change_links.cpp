#include "parsers/findings/change_links.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace boardwatch::findings {
namespace {

constexpr int old_news_days = 548;     ///< 18 months
constexpr int fresh_days = 120;        ///< a start that far back is still told as news
constexpr std::size_t near_sentences = 3;

bool same_body(const std::optional<OrganisationMention>& a, const std::optional<OrganisationMention>& b) {
  if (!a || !b) return true;
  return a->name == b->name;
}

bool comes(ChangeKind kind) { return kind == ChangeKind::appointment || kind == ChangeKind::interim || kind == ChangeKind::reappointment; }
bool goes(ChangeKind kind) { return kind == ChangeKind::departure || kind == ChangeKind::absence; }

const TaggedSentence* find_tagged(const std::vector<TaggedSentence>& tagged, std::size_t sentence) {
  const auto at = std::lower_bound(tagged.begin(), tagged.end(), sentence, [](const TaggedSentence& t, std::size_t s) { return t.sentence < s; });
  return at != tagged.end() && at->sentence == sentence ? &*at : nullptr;
}

std::uint32_t section_of(const LinkContext& context, std::size_t sentence) { return context.prepared.units()[context.prepared.sentences()[sentence].unit].section; }

bool is_person(const RawChange& change, const std::string& name) { return change.person && same_person(*change.person, name); }

void take_post(RawChange& change, const Chunk& held) {
  change.post = held.role->post;
  change.post_title = held.role->title;
  change.interim_post = held.role->interim;
  if (!change.organisation && !held.organisations.empty()) change.organisation = held.organisations.front();
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
                     ((into.effective->month == 0 && other.effective->month != 0) ||
                      (into.effective->day == 0 && other.effective->day != 0 && into.effective->month == other.effective->month));
  if (!into.effective || finer) {
    into.effective = other.effective;
    if (other.effective && into.tense == Tense::announced && other.tense == Tense::effective) into.tense = Tense::effective;
  }
  if (other.reason && (!into.reason || into.reason == Reason::unknown)) into.reason = other.reason;
  if (other.destination && (!into.destination || !into.destination->organisation)) {
    into.destination = other.destination;
    into.destination_post = other.destination_post;
    into.destination_code = other.destination_code;
  }
  if (into.tense == Tense::reported && other.tense != Tense::reported && other.sentence != into.sentence) into.tense = other.tense;
  into.confidence = std::max(into.confidence, other.confidence);
  into.from.dated = into.from.dated || other.from.dated;
  if (other.sentence != into.sentence) into.also.push_back(other.sentence);
  into.also.insert(into.also.end(), other.also.begin(), other.also.end());
}

/// Whatever the step before filled was filled in its way.
void note_filled(std::vector<RawChange>& changes, PersonFrom person, PostFrom post) {
  for (auto& change : changes) {
    if (change.person && change.from.person == PersonFrom::nobody) change.from.person = person;
    if (change.post && change.from.post == PostFrom::none) change.from.post = post;
    if (change.organisation && change.from.body == BodyFrom::nobody) change.from.body = BodyFrom::beside;
  }
}

void note_dropped(const LinkContext& context, const RawChange& change, std::string_view why) {
  if (context.trace == nullptr) return;
  std::string what(to_code(change.kind));
  if (change.post) what += " " + std::string(to_code(*change.post));
  what += change.person ? " of " + *change.person : std::string();
  context.trace->note(Stage::link, change.sentence, change.trigger, what + ": " + std::string(why));
}

bool is_old(const RawChange& change, std::optional<Date> published) {
  return published && change.effective && days_between(last_day(*change.effective), *published) > old_news_days;
}

bool is_fresh(const RawChange& change, std::optional<Date> published) {
  if (change.tense != Tense::effective) return true;
  return published && change.effective && change.effective->month != 0 && days_between(first_day(*change.effective), *published) < fresh_days;
}

/// A person's post from what the document says of her elsewhere.
void give_held_posts(std::vector<RawChange>& changes, const LinkContext& context) {
  for (auto& change : changes) {
    if (change.post || !change.person || change.follows) continue;
    const auto* held = context.holders.post_of(*change.person);
    if (held == nullptr || !held->role || held->role->lower) continue;
    const bool own = goes(change.kind) || change.kind == ChangeKind::reappointment;
    const bool starts = change.kind == ChangeKind::appointment && is_fresh(change, context.published);
    const bool covers = change.kind == ChangeKind::interim && held->role->interim;
    if (!own && !starts && !covers) continue;
    take_post(change, *held);
    change.detail = starts;
    change.confidence = std::min(change.confidence, 0.75);
  }
}

/// "She starts on 1 May": what is told of somebody without her post adds to what is told of her with it.
void merge_bare(std::vector<RawChange>& changes) {
  for (auto& bare : changes) {
    if (!bare.person || (bare.post && !bare.detail) || bare.lent) continue;
    RawChange* told = nullptr;
    for (auto& other : changes) {
      if (&other == &bare || !other.post || other.lent || other.detail || !is_person(other, *bare.person)) continue;
      const bool same = other.kind == bare.kind || (comes(bare.kind) && comes(other.kind)) || (goes(bare.kind) && goes(other.kind));
      if (same && told == nullptr) told = &other;
    }
    if (told == nullptr) continue;
    const auto kind = told->kind;
    if ((bare.kind == ChangeKind::reappointment) == (kind == ChangeKind::reappointment)) keep_better(*told, bare);
    bare.lent = true;
  }
  std::erase_if(changes, [](const RawChange& change) { return change.lent; });
}

/// The person who opens one of the next sentences without a post: "The chief nurse is leaving. Ann Lee will ..."
std::optional<std::string> named_after(const RawChange& change, const LinkContext& context, const std::set<std::string>& others) {
  const auto section = section_of(context, change.sentence);
  const auto* own = find_tagged(context.tagged, change.sentence);
  for (std::size_t s = change.sentence + 1; s <= change.sentence + near_sentences && s < context.prepared.sentences().size(); ++s) {
    if (section_of(context, s) != section) break;
    const auto* next = find_tagged(context.tagged, s);
    if (next == nullptr) continue;
    for (const auto& chunk : next->chunks) {
      if (!chunk.person || chunk.pronoun) continue;
      const bool same_post = chunk.role && change.post && chunk.role->post == *change.post && !chunk.role->lower;
      const bool bare = !chunk.role && chunk.span.begin < 60;
      const bool taken = std::any_of(others.begin(), others.end(), [&](const std::string& other) { return same_person(other, chunk.person->name); });
      const bool here = own != nullptr && std::any_of(own->chunks.begin(), own->chunks.end(), [&](const Chunk& other) { return other.person && same_person(other.person->name, chunk.person->name); });
      if ((same_post || bare) && !taken && !here) return chunk.person->name;
      break;  // somebody else is spoken of
    }
  }
  return std::nullopt;
}

/// The one person of the sentence before, named without a post: "Ann Lee is on the move. The chief nurse will ..."
std::optional<std::string> named_before(const RawChange& change, const LinkContext& context, const std::set<std::string>& others) {
  if (change.sentence == 0 || section_of(context, change.sentence - 1) != section_of(context, change.sentence)) return std::nullopt;
  const auto* before = find_tagged(context.tagged, change.sentence - 1);
  if (before == nullptr) return std::nullopt;
  std::optional<std::string> name;
  for (const auto& chunk : before->chunks) {
    if (!chunk.person || chunk.pronoun) continue;
    if (name || chunk.role || !chunk.person->full) return std::nullopt;
    name = chunk.person->name;
  }
  if (!name || others.count(*name) > 0) return std::nullopt;
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
      const auto* next = find_tagged(context.tagged, s);
      if (next == nullptr || section_of(context, s) != section) continue;
      const auto names = bare_subjects(*next);
      if (names.size() != group.size()) continue;
      for (std::size_t k = 0; k < names.size(); ++k) group[k]->person = names[k];
      break;
    }
  }
}

void name_unnamed(std::vector<RawChange>& changes, const LinkContext& context) {
  name_in_order(changes, context);
  std::set<std::string> others;  // named in a change of their own, with a post
  for (const auto& change : changes)
    if (change.person && change.post) others.insert(*change.person);
  for (auto& change : changes) {
    if (change.person || !change.post || change.kind == ChangeKind::vacancy || change.plural) continue;
    const bool told_with_name = std::any_of(changes.begin(), changes.end(), [&](const RawChange& other) {
      return other.person && other.kind == change.kind && other.post == change.post && *change.post != Post::non_executive_director && same_body(other.organisation, change.organisation);
    });
    if (told_with_name) continue;
    const auto same_event = std::find_if(changes.begin(), changes.end(), [&](const RawChange& other) {
      return &other != &change && other.person && other.sentence == change.sentence && other.line == change.line && other.trigger == change.trigger && other.kind != change.kind;
    });
    if (same_event != changes.end()) {
      change.person = same_event->person;
      continue;
    }
    auto name = named_after(change, context, others);
    if (!name) name = named_before(change, context, others);
    if (name) {
      others.insert(*name);
      change.person = std::move(name);
      change.confidence = std::min(change.confidence, 0.75);
      continue;
    }
    change.confidence = std::min(change.confidence, 0.65);
    const bool holds = goes(change.kind) || change.kind == ChangeKind::reappointment;
    if (!holds) continue;
    const auto* held = context.holders.holder_of(*change.post, change.organisation ? change.organisation->name : std::string());
    if (held != nullptr && held->role->interim == change.interim_post) change.person = held->person->name;
    if (change.person) change.from.person = PersonFrom::holders;
  }
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
      return told.kind == ChangeKind::vacancy || (told.kind == ChangeKind::departure && (told.plural || !told.person)) || ((bare.predecessor || bare.sentence == told.sentence) && comes(told.kind));
    case ChangeKind::absence: return told.kind == ChangeKind::interim || !told.person;
    case ChangeKind::reappointment: return told.plural || !told.person;
    default: return false;
  }
}

void follow_predecessors(std::vector<RawChange>& changes, const LinkContext& context) {
  for (auto& change : changes) {
    if (change.post || !change.follows) continue;
    for (const auto& other : changes)
      if (other.post && is_person(other, *change.follows)) {
        change.post = other.post;
        change.post_title = other.post_title;
        if (!change.organisation) change.organisation = other.organisation;
      }
    if (change.post) continue;
    const auto* held = context.holders.post_of(*change.follows);
    if (held != nullptr && held->role && !held->role->lower) take_post(change, *held);
  }
}

void borrow_posts(std::vector<RawChange>& changes, const LinkContext& context) {
  for (auto& bare : changes) {
    if (bare.post || !bare.person) continue;
    RawChange* nearest = nullptr;
    std::size_t least = near_sentences + 1;
    for (auto& told : changes) {
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
    nearest->lent = nearest->kind == bare.kind && !nearest->person;
    if (nearest->lent) keep_better(bare, *nearest);
    bare.confidence = std::min(bare.confidence, 0.7);
  }
  std::erase_if(changes, [](const RawChange& change) { return change.lent; });
}

/// The last post that was spoken of before, if nobody's name stands with it: "our chief nurse, who came in 2013. Ann Lee has
/// decided to go."
void post_spoken_of(std::vector<RawChange>& changes, const LinkContext& context) {
  for (auto& bare : changes) {
    if (bare.post || !bare.person || bare.below || bare.kind == ChangeKind::reappointment) continue;
    if (context.holders.post_of(*bare.person) != nullptr) continue;
    const auto section = section_of(context, bare.sentence);
    const Chunk* post = nullptr;
    for (std::size_t s = bare.sentence; s + 2 >= bare.sentence && post == nullptr; --s) {
      if (section_of(context, s) != section) break;
      if (const auto* tagged = find_tagged(context.tagged, s))
        for (const auto& chunk : tagged->chunks)
          if (chunk.role && !chunk.person && (chunk.letter == 'R' || chunk.letter == 'A')) post = &chunk;
      if (s == 0) break;
    }
    if (post == nullptr) continue;
    take_post(bare, *post);
    bare.confidence = 0.55;
  }
}

bool tells_same(const RawChange& a, const RawChange& b) {
  if (a.kind != b.kind || !same_body(a.organisation, b.organisation)) return false;
  if (a.person && b.person) return same_person(*a.person, *b.person) && (a.post == b.post || a.kind != ChangeKind::appointment);
  if (!a.post || !b.post || *a.post != *b.post) return false;
  return *a.post != Post::non_executive_director || !(a.person || b.person);
}

/// What is told twice is told once, with the better of each.
std::vector<RawChange> merge_same(std::vector<RawChange> changes) {
  std::vector<RawChange> merged;
  for (auto& change : changes) {
    const auto same = std::find_if(merged.begin(), merged.end(), [&](const RawChange& other) { return tells_same(other, change); });
    if (same == merged.end()) {
      merged.push_back(std::move(change));
      continue;
    }
    if (!same->person && change.person) std::swap(*same, change);  // the words that name somebody are the better evidence
    keep_better(*same, change);
  }
  return merged;
}

/// A post shared by the bodies just named is told of each.
std::vector<RawChange> spread_shared(std::vector<RawChange> changes, const LinkContext& context) {
  std::vector<RawChange> all;
  for (auto& change : changes) {
    const auto bodies = change.shared && !change.organisation ? context.speakers.bodies_around(change.sentence) : std::vector<OrganisationMention>();
    if (bodies.size() < 2 || bodies.size() > 4) {
      all.push_back(std::move(change));
      continue;
    }
    for (const auto& body : bodies) {
      change.organisation = body;
      change.from.body = BodyFrom::shared;
      all.push_back(change);
    }
  }
  return all;
}

/// Who leaves here and is appointed elsewhere goes there.
void send_to_appointments(std::vector<RawChange>& merged) {
  for (auto& change : merged) {
    if (change.kind != ChangeKind::departure || !change.person) continue;
    for (const auto& other : merged) {
      const bool elsewhere = other.kind == ChangeKind::appointment && is_person(other, *change.person) && other.organisation && change.organisation &&
                             other.organisation->name != change.organisation->name;
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
  arrival.from.post = PostFrom::destination;
  arrival.from.body = BodyFrom::destination;
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
    const auto same = std::find_if(merged.begin(), merged.end(), [&](const RawChange& other) { return comes(other.kind) && is_person(other, *arrival.person); });
    if (same == merged.end()) merged.push_back(std::move(arrival));
  }
}

/// The cause of a leaving may stand in a sentence beside it that tells of nobody else.
void find_causes(std::vector<RawChange>& changes, const LinkContext& context) {
  for (auto& change : changes) {
    if (!goes(change.kind) || change.reason != Reason::unknown) continue;
    const auto section = section_of(context, change.sentence);
    const std::size_t first = change.sentence > 0 ? change.sentence - 1 : 0;
    for (std::size_t s = first; s <= change.sentence + 2 && s < context.prepared.sentences().size(); ++s) {
      const auto* beside = s == change.sentence || section_of(context, s) != section ? nullptr : find_tagged(context.tagged, s);
      if (beside == nullptr) continue;
      const bool others = std::any_of(beside->chunks.begin(), beside->chunks.end(), [&](const Chunk& chunk) { return chunk.person && !(change.person && same_person(*change.person, chunk.person->name)); });
      const bool told = std::any_of(changes.begin(), changes.end(), [&](const RawChange& other) { return &other != &change && other.sentence == s; });
      if (others || told) continue;
      const auto reason = context.reason(*beside);
      if (!reason || *reason == Reason::new_role || *reason == Reason::unknown || (*reason == Reason::death)) continue;
      if (change.kind == ChangeKind::departure && (*reason == Reason::suspension || *reason == Reason::parental_leave)) continue;
      if (change.kind == ChangeKind::absence && *reason != Reason::suspension && *reason != Reason::parental_leave && *reason != Reason::ill_health && *reason != Reason::secondment) continue;
      change.reason = reason;
      break;
    }
  }
}

/// Leaves out vacancies of posts that somebody is told to leave, cover or take, and what another kind tells of the same
/// person and post: cover that was made permanent, a departure that is a leave of absence.
std::vector<RawChange> without_contradicted(std::vector<RawChange> merged, const LinkContext& context) {
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
  for (const auto& change : merged) {
    if (!contradicted(change)) kept.push_back(change);
    else note_dropped(context, change, "the document tells another kind of change of the same post, which explains it");
  }
  return kept;
}

/// Why a change whose slots are filled is none after all; null where it is one.
const char* fault_of(const RawChange& change, const LinkContext& context) {
  if (!change.post) return "no post was found for it, here or in the sentences around";
  if (is_old(change, context.published)) return "it happened more than 18 months before the document";
  if (change.organisation && change.organisation->outside) return "the body is none of the NHS";
  return nullptr;
}

/// "a new chair", "took over": told in passing of somebody whom nothing names. "Has been appointed" is news all the same.
bool comes_nobody(const RawChange& change) {
  return !change.person && !change.unnamed && (change.kind == ChangeKind::appointment || change.kind == ChangeKind::interim);
}

}  // namespace

std::vector<RawChange> link_changes(std::vector<RawChange> changes, const LinkContext& context) {
  note_filled(changes, PersonFrom::sentence, PostFrom::given);
  give_held_posts(changes, context);
  note_filled(changes, PersonFrom::sentence, PostFrom::holders);
  merge_bare(changes);
  note_filled(changes, PersonFrom::repeat, PostFrom::repeat);
  name_unnamed(changes, context);
  note_filled(changes, PersonFrom::beside, PostFrom::repeat);
  merge_bare(changes);
  follow_predecessors(changes, context);
  note_filled(changes, PersonFrom::repeat, PostFrom::followed);
  borrow_posts(changes, context);
  note_filled(changes, PersonFrom::repeat, PostFrom::borrowed);
  merge_bare(changes);
  post_spoken_of(changes, context);
  note_filled(changes, PersonFrom::repeat, PostFrom::spoken_of);
  merge_bare(changes);
  changes = spread_shared(std::move(changes), context);
  for (auto& change : changes) {
    if (change.organisation) continue;
    change.organisation = context.speakers.body_at(change.sentence);
    if (change.organisation) change.from.body = context.speakers.origin_at(change.sentence);
  }
  std::erase_if(changes, [&](const RawChange& change) {
    const char* fault = fault_of(change, context);
    if (fault != nullptr) note_dropped(context, change, fault);
    return fault != nullptr;
  });
  auto merged = merge_same(std::move(changes));
  note_filled(merged, PersonFrom::repeat, PostFrom::repeat);
  find_causes(merged, context);
  send_to_appointments(merged);
  add_arrivals(merged);
  std::erase_if(merged, [&](const RawChange& change) {
    if (!comes_nobody(change)) return false;
    note_dropped(context, change, "nobody is named who comes");
    return true;
  });
  return without_contradicted(std::move(merged), context);
}

}  // namespace boardwatch::findings
