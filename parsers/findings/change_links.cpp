#include "parsers/findings/change_links.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/change_details.hpp"
#include "parsers/findings/change_index.hpp"
#include "parsers/findings/change_merging.hpp"
#include "parsers/findings/change_names.hpp"
#include "parsers/findings/change_posts.hpp"

namespace boardwatch::findings {
namespace {

constexpr int old_news_days = 548;     ///< 18 months

bool is_old(const RawChange& change, std::optional<Date> published) {
  return published && change.effective && days_between(last_day(*change.effective), *published) > old_news_days;
}


/// The bodies that a sentence joins to `body`: "A, B and C will share a chair".
std::vector<OrganisationMention> joined_with(const OrganisationMention& body, const TaggedSentence& tagged) {
  std::vector<OrganisationMention> joined;
  bool with_body = false;
  for (std::size_t i = 0; i < tagged.organisations.size(); ++i) {
    const auto& other = tagged.organisations[i];
    if (other.outside || other.national) continue;
    if (!joined.empty()) {
      const auto end = tagged.text.find('>', tagged.organisation_at[i - 1]) + 1;
      const auto gap = std::string_view(tagged.text).substr(end, tagged.organisation_at[i] - end);
      const bool joins = gap == " and " || gap == ", " || gap == ", and " || gap == " & " || gap == " and the ";
      if (!joins && with_body) break;
      if (!joins) joined.clear();
    }
    with_body = (with_body && !joined.empty()) || other.name == body.name;
    joined.push_back(other);
  }
  return with_body ? joined : std::vector<OrganisationMention>();
}

/// Whose post it is that several share: the members of a group, the bodies joined in the sentence, or those just named.
std::vector<OrganisationMention> sharers_of(const RawChange& change, const LinkContext& context) {
  if (change.organisation) {
    auto members = context.speakers.members_of(*change.organisation);
    const auto* tagged = find_tagged(context, change.sentence);
    if (!members.empty() || !change.shared || tagged == nullptr) return members;
    return joined_with(*change.organisation, *tagged);
  }
  return change.shared ? context.speakers.bodies_around(change.sentence) : std::vector<OrganisationMention>();
}

/// A post shared by several bodies is told of each.
std::vector<RawChange> spread_shared(std::vector<RawChange> changes, const LinkContext& context) {
  constexpr std::size_t most = 6;
  std::vector<RawChange> all;
  for (auto& change : changes) {
    const auto bodies = sharers_of(change, context);
    if (bodies.size() < 2 || bodies.size() > most) {
      all.push_back(std::move(change));
      continue;
    }
    change.shared = false;
    for (const auto& body : bodies) {
      change.organisation = body;
      change.from.body = BodyFrom::shared;
      all.push_back(change);
    }
  }
  return all;
}

/// What is told of a group is told of its members, where the document says who they are.
std::vector<RawChange> spread_groups(std::vector<RawChange> changes, const LinkContext& context) {
  for (auto& change : changes) change.shared = false;
  std::vector<RawChange> own, of_groups;
  for (auto& change : changes) {
    const bool group = change.organisation && !(context.speakers.several() && change.from.body == BodyFrom::source) && !context.speakers.members_of(*change.organisation).empty();
    (group ? of_groups : own).push_back(std::move(change));
  }
  for (auto& change : spread_shared(std::move(of_groups), context)) own.push_back(std::move(change));
  std::stable_sort(own.begin(), own.end(), [](const RawChange& a, const RawChange& b) { return a.sentence < b.sentence; });
  return own;
}

/// Who leaves here and is appointed elsewhere goes there.
void send_to_appointments(std::vector<RawChange>& merged) {
  const ChangeIndex index(merged);
  for (auto& change : merged) {
    if (change.kind != ChangeKind::departure || !change.person || !change.organisation) continue;
    index.each_of_person(*change.person, {ChangeKind::appointment}, [&](const RawChange& other) {
      if (!other.organisation || other.organisation->name == change.organisation->name) return;
      if (!change.destination || !change.destination->organisation) change.destination = Destination{other.organisation->name, other.post_title};
      if (!change.reason || change.reason == Reason::unknown) change.reason = Reason::new_role;
    });
  }
}

/// Nobody leaves the body that she goes to.
void keep_employers(std::vector<RawChange>& changes) {
  for (auto& change : changes) {
    const bool swapped = change.kind == ChangeKind::departure && change.organisation && change.destination && change.destination->organisation == change.organisation->name;
    if (!swapped) continue;
    change.organisation.reset();
    change.from.body = BodyFrom::nobody;
  }
}

RawChange arrival_of(const RawChange& change) {
  RawChange arrival = change;
  arrival.kind = ChangeKind::appointment;
  arrival.post = change.destination_post;
  arrival.post_title = change.destination->post_title.value_or("");
  arrival.organisation = OrganisationMention{{}, *change.destination->organisation, change.destination_code, false, false};
  // "leaves us in May to become chair of A": the day is that of leaving; "moves to A in May" has one day for both ends.
  const auto verb = to_lower(change.trigger.substr(0, change.trigger.find(' ')));
  if (verb.starts_with("leav") || verb == "left" || verb.starts_with("depart") || verb.starts_with("step") || verb.starts_with("resign")) arrival.effective.reset();
  if (change.arrives) arrival.effective = change.arrives;
  arrival.arrives.reset();
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
                         !change.destination_outside && change.reason != Reason::secondment;
    if (leading && change.person) arrivals.push_back(arrival_of(change));
  }
  ChangeIndex index(merged);
  for (auto& arrival : arrivals) {
    if (index.of_person(*arrival.person, ChangeIndex::coming, [](const RawChange&) { return true; }) != nullptr) continue;
    merged.push_back(std::move(arrival));
    index.note(merged.size() - 1);
  }
}

/// Chairs and non-executives may sit on several boards.
bool is_part_time(Post post) {
  return post == Post::chair || post == Post::deputy_chair || post == Post::non_executive_director || post == Post::senior_independent_director || post == Post::lead_governor;
}

/// "in addition to her present role", "as well as A"
bool keeps_other_post(std::string_view text) {
  for (const std::string_view words : {"in addition", "as well", "alongside", " also ", " both ", "jointly", " joint ", "combin", " too", "while remaining", "shared"})
    if (text.find(words) != std::string_view::npos) return true;
  return false;
}

/// "Our colleague Ann Lee has been appointed chief nurse of B": the post here that the roll of the board gives her.
std::optional<Chunk> post_on_roll(const RawChange& change, const LinkContext& context) {
  const bool told_there = change.from.body == BodyFrom::post || change.from.body == BodyFrom::sentence;
  const auto* tagged = find_tagged(context, change.sentence);
  if (tagged == nullptr || keeps_other_post(tagged->text)) return std::nullopt;
  const auto* listed = told_there ? context.holders.post_of(*change.person) : nullptr;
  if (listed == nullptr || !listed->organisations.empty()) return std::nullopt;
  auto here = context.speakers.body_of(*change.person);
  if (!here) here = context.speakers.own();
  if (!here) return std::nullopt;
  auto held = *listed;
  held.organisations = {*here};
  return held;
}

/// "Ann Lee, chief nurse, is to become chair of B": her own post, in words that name no body for it.
const Chunk* own_post_of(const RawChange& change, const LinkContext& context) {
  const auto here = context.speakers.body_at(change.sentence);
  const auto* tagged = find_tagged(context, change.sentence);
  if (change.from.post != PostFrom::given || !here || tagged == nullptr || same_body(here, change.organisation)) return nullptr;
  const auto own = std::find_if(tagged->chunks.begin(), tagged->chunks.end(), [&](const Chunk& chunk) {
    return chunk.person && chunk.role && !chunk.pronoun && chunk.organisations.empty() && is_person(change, chunk.person->name);
  });
  return own == tagged->chunks.end() ? nullptr : &*own;
}

/// "The new chief nurse of A is Ann Lee. She is currently chief nurse of B": whoever is appointed leaves what she holds elsewhere.
void add_departures(std::vector<RawChange>& merged, const LinkContext& context) {
  const ChangeIndex index(merged);
  std::vector<RawChange> departures;
  for (const auto& change : merged) {
    if (change.kind != ChangeKind::appointment || change.tense == Tense::effective || !change.person || !change.organisation || change.shared || is_part_time(*change.post)) continue;
    const auto* held = context.holders.post_said_now(*change.person);
    bool elsewhere = held != nullptr && !held->role->lower && !is_part_time(held->role->post) && !held->organisations.empty() && !held->organisations.front().outside && held->organisations.front().name != change.organisation->name;
    auto body = elsewhere ? std::optional(held->organisations.front()) : std::nullopt;
    if (held == nullptr)
      if (held = own_post_of(change, context); held != nullptr) {
        elsewhere = !held->role->lower && !is_part_time(held->role->post);
        body = context.speakers.body_at(change.sentence);
      }
    const auto listed = held == nullptr ? post_on_roll(change, context) : std::nullopt;
    if (listed) {
      held = &*listed;
      body = listed->organisations.front();
      elsewhere = !held->role->lower && !is_part_time(held->role->post) && body->name != change.organisation->name;
    }
    const bool told = index.of_person(*change.person, ChangeIndex::going, [](const RawChange&) { return true; }) != nullptr;
    if (!elsewhere || told) continue;
    auto leaves = change;
    leaves.kind = ChangeKind::departure;
    leaves.post = held->role->post;
    leaves.post_title = held->role->title;
    leaves.organisation = std::move(body);
    leaves.reason = Reason::new_role;
    leaves.destination = Destination{change.organisation->name, change.post_title.empty() ? std::nullopt : std::optional(change.post_title)};
    leaves.from.post = PostFrom::holders;
    leaves.from.body = BodyFrom::post;
    departures.push_back(std::move(leaves));
  }
  for (auto& departure : departures) merged.push_back(std::move(departure));
}

/// A leaving with a cause that no leave of absence has.
bool is_for_good(const RawChange& change) {
  switch (change.reason.value_or(Reason::unknown)) {
    case Reason::retirement: case Reason::resignation: case Reason::dismissal: case Reason::death: case Reason::new_role: case Reason::end_of_term: case Reason::end_of_contract: return true;
    default: return false;
  }
}

/// What the slots say of one another: what is told of a day to come has not happened yet ("has resigned. She goes in
/// July."), and a new job is somewhere, told or not.
void settle_slots(std::vector<RawChange>& changes, std::optional<Date> published) {
  for (auto& change : changes) {
    const bool ahead = published && change.effective && first_day(*change.effective) > *published;
    if (ahead && change.tense == Tense::effective) change.tense = Tense::announced;
    if (change.kind != ChangeKind::departure) continue;
    if (change.reason == Reason::new_role && !change.destination) change.destination = Destination{};
  }
}

/// Leaves out vacancies of posts that somebody is told to leave, cover or take, and what another kind tells of the same
/// person and post: cover that was made permanent, a departure that is a leave of absence.
std::vector<RawChange> without_contradicted(std::vector<RawChange> merged, const LinkContext& context) {
  const ChangeIndex index(merged);
  const auto filled = [&](const RawChange& vacancy) {
    const auto fills = [&](const RawChange& other) { return same_body(other.organisation, vacancy.organisation); };
    static constexpr ChangeIndex::Kinds filling{ChangeKind::departure, ChangeKind::appointment, ChangeKind::interim, ChangeKind::reappointment};
    return vacancy.post && std::any_of(filling.begin(), filling.end(), [&](ChangeKind kind) { return index.of_post(kind, *vacancy.post, ChangeIndex::Named::either, vacancy.organisation, fills) != nullptr; });
  };
  const auto of_same = [&](const RawChange& change, ChangeIndex::Kinds kinds, const auto& is) {
    const auto same = [&](const RawChange& other) { return &other != &change && other.post == change.post && same_body(other.organisation, change.organisation) && is(other); };
    return change.person && index.of_person(*change.person, kinds, same) != nullptr;
  };
  const auto also = [&](const RawChange& change, ChangeKind kind) { return of_same(change, {kind}, [](const RawChange&) { return true; }); };
  // "was suspended in June. He has since left.", "retires after a year on sick leave"; a swap of jobs for a year ends nothing.
  const auto ends = [](const RawChange& departure, const RawChange& absence) {
    if (absence.reason == Reason::secondment && departure.reason == Reason::new_role) return false;
    return is_for_good(departure) || (departure.tense == Tense::effective && departure.sentence > absence.sentence);
  };
  const auto is_only_away = [&](const RawChange& departure) { return of_same(departure, {ChangeKind::absence}, [&](const RawChange& absence) { return !ends(departure, absence); }); };
  const auto has_ended = [&](const RawChange& absence) { return of_same(absence, {ChangeKind::departure}, [&](const RawChange& departure) { return ends(departure, absence); }); };
  const auto goes_back = [&](const RawChange& cover) {
    return (!cover.effective || cover.tense == Tense::effective) && of_same(cover, {ChangeKind::departure}, [](const RawChange& other) { return other.reason == Reason::return_to_substantive; });
  };
  // "I would stay until the case was made. It has been, and I shall retire in October": what is told last, with its day.
  const auto leaves_after_all = [&](const RawChange& departure) {
    return departure.effective && is_for_good(departure) && departure.reason != Reason::end_of_term && of_same(departure, {ChangeKind::reappointment}, [&](const RawChange& other) {
             return !other.effective && other.sentence < departure.sentence && departure.sentence - other.sentence <= near_sentences;
           });
  };
  const auto contradicted = [&](const RawChange& change) {
    switch (change.kind) {
      case ChangeKind::vacancy: return filled(change);
      case ChangeKind::appointment:
        return (also(change, ChangeKind::interim) && change.confidence <= 0.75) || also(change, ChangeKind::reappointment) || also(change, ChangeKind::departure);
      case ChangeKind::departure: return is_only_away(change) || (also(change, ChangeKind::reappointment) && !leaves_after_all(change));
      case ChangeKind::reappointment: return of_same(change, {ChangeKind::departure}, leaves_after_all);
      case ChangeKind::absence: return has_ended(change);
      case ChangeKind::interim: return goes_back(change);
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
  keep_employers(changes);
  note_filled(changes, PersonFrom::sentence, PostFrom::given);
  name_speakers(changes, context);
  note_filled(changes, PersonFrom::beside, PostFrom::holders);
  give_held_posts(changes, context);
  note_filled(changes, PersonFrom::sentence, PostFrom::holders);
  merge_bare(changes);
  note_filled(changes, PersonFrom::repeat, PostFrom::repeat);
  give_titles_behind(changes, context);
  note_filled(changes, PersonFrom::sentence, PostFrom::spoken_of);
  name_unnamed(changes, context);
  note_filled(changes, PersonFrom::beside, PostFrom::repeat);
  merge_bare(changes);
  merge_moves(changes);
  follow_predecessors(changes, context);
  note_filled(changes, PersonFrom::repeat, PostFrom::followed);
  borrow_posts(changes, context);
  note_filled(changes, PersonFrom::repeat, PostFrom::borrowed);
  merge_bare(changes);
  give_posts_spoken_of(changes, context);
  note_filled(changes, PersonFrom::repeat, PostFrom::spoken_of);
  merge_bare(changes);
  changes = spread_shared(std::move(changes), context);
  for (auto& change : changes) {
    if (change.organisation) continue;
    if (change.person && goes(change.kind)) change.organisation = context.speakers.body_of(*change.person);
    if (!change.organisation) change.organisation = context.speakers.body_at(change.sentence);
    if (change.organisation) change.from.body = context.speakers.origin_at(change.sentence);
  }
  changes = spread_groups(std::move(changes), context);
  std::erase_if(changes, [&](const RawChange& change) {
    const char* fault = fault_of(change, context);
    if (fault != nullptr) note_dropped(context, change, fault);
    return fault != nullptr;
  });
  auto merged = merge_same(std::move(changes));
  note_filled(merged, PersonFrom::repeat, PostFrom::repeat);
  find_returns(merged, context);
  find_days(merged, context);
  find_causes(merged, context);
  find_same_posts(merged, context);
  send_to_appointments(merged);
  add_arrivals(merged);
  add_departures(merged, context);
  settle_slots(merged, context.published);
  std::erase_if(merged, [&](const RawChange& change) {
    if (!comes_nobody(change)) return false;
    note_dropped(context, change, "nobody is named who comes");
    return true;
  });
  return without_contradicted(std::move(merged), context);
}

}  // namespace boardwatch::findings
