// One sentence for a change. What a document only reports or expects is said so: "is reported to be leaving".
#include "rules/rules.hpp"
#include "rules/signal_headline.hpp"
#include "rules/words.hpp"

namespace boardwatch::rules {
namespace {

/// The same verb as told for each tense; `dated` is `effective` with a day behind it.
struct Verb {
  std::string_view announced, effective, dated, reported;
};

constexpr Verb leave{"is leaving", "has left", "left", "is reported to be leaving"};
constexpr Verb retire{"is to retire", "has retired", "retired", "is reported to be retiring"};
constexpr Verb resign{"is resigning", "has resigned", "resigned", "is reported to be resigning"};
constexpr Verb go_back{"is returning", "has returned", "returned", "is reported to be returning"};
constexpr Verb be_dismissed{"is to be dismissed", "has been dismissed", "was dismissed",
                            "is reported to face dismissal"};
constexpr Verb die{"has died", "has died", "died", "is reported to have died"};
constexpr Verb be_appointed{"has been appointed", "has become", "became", "is reported to be in line to become"};
constexpr Verb cover{"is to be", "is", "became", "is reported to be in line to become"};
constexpr Verb stay{"is to stay on as", "has been reappointed as", "was reappointed as",
                    "is reported to be staying on as"};
constexpr Verb stay_unnamed{"is to stay on", "has been reappointed", "was reappointed", "is reported to be staying on"};
constexpr Verb come{"has been appointed", "has taken up the post", "took up the post",
                    "is reported to be in line for appointment"};
constexpr Verb come_to_cover{"is to take up the post", "is in the post", "took up the post",
                             "is reported to be in line for appointment"};
constexpr Verb be_away{"is to be", "is", "has been", "is reported to be"};
constexpr Verb be_vacant{"is to be vacant", "is vacant", "has been vacant", "is reported to be vacant"};

std::string tell(const Verb& verb, const Change& change) {
  switch (change.tense) {
    case Tense::announced: return std::string(verb.announced);
    case Tense::effective: return std::string(change.effective ? verb.dated : verb.effective);
    case Tense::reported: return std::string(verb.reported);
  }
  return std::string(verb.reported);
}

std::string organisation_in(const Change& change) {
  const bool known = change.organisation || change.organisation_code;
  return known ? organisation_words(Finding(change)) : std::string();
}

std::string person_in(const Change& change) { return change.person ? one_line(*change.person) : std::string(); }

/// "Paul Jenkins, chief executive of X,", "Chief executive Paul Jenkins" or "The nursing director of X".
std::string holder(const Change& change) {
  const auto title = title_of(change), person = person_in(change), organisation = organisation_in(change);
  const auto post = title_at(title, organisation);
  if (person.empty()) return has_one_holder(change) && !organisation.empty() ? "the " + post : with_article(post);
  if (organisation.empty()) return title + " " + person;
  return person + ", " + (has_one_holder(change) ? post : with_article(post)) + ",";
}

/// What follows "becomes": "chief executive of X", "a non-executive director of X".
std::string role(const Change& change, std::string_view title) {
  const auto post = title_at(title, organisation_in(change));
  return has_one_holder(change) ? post : with_article(post);
}

std::string date_after(const Change& change) {
  return change.effective ? " " + on_date(*change.effective) : std::string();
}
std::string from_date(const Change& change) {
  return change.effective ? " from " + words_of(*change.effective) : std::string();
}

/// "from" while it is to come, "since" where it is so already.
std::string for_time(const Change& change) {
  if (!change.effective) return {};
  return (change.tense == Tense::effective ? " since " : " from ") + words_of(*change.effective);
}

/// Where a leaver goes: " to become chief executive of Y", " for a new role at Y", or nothing.
std::string onward(const Change& change) {
  if (!change.destination) return change.reason == Reason::new_role ? " for a new role" : "";
  const auto organisation = one_line(change.destination->organisation.value_or(""));
  const auto title = title_in_sentence(change.destination->post_title.value_or(""));
  if (!title.empty()) {
    const bool one_of_many = title == "director" || title.find("non-executive director") != std::string::npos;
    const auto post = title_at(title, organisation);
    return " to become " + (one_of_many ? with_article(post) : post);
  }
  if (!organisation.empty()) return " for a new role at " + organisation;
  return " for a new role";
}

std::string on_secondment(const Change& change) {
  const bool told = change.destination && change.destination->organisation;
  return " on secondment" + (told ? " to " + one_line(*change.destination->organisation) : std::string());
}

std::string leaving(const Change& change) {
  switch (change.reason.value_or(Reason::unknown)) {
    case Reason::retirement: return tell(retire, change);
    case Reason::resignation: return tell(resign, change) + onward(change);
    case Reason::new_role: return tell(leave, change) + onward(change);
    case Reason::end_of_term: return tell(leave, change) + " at the end of a term of office";
    case Reason::end_of_contract: return tell(leave, change) + " at the end of a contract";
    case Reason::return_to_substantive: return tell(go_back, change) + " to a substantive post";
    case Reason::secondment: return tell(leave, change) + on_secondment(change);
    case Reason::dismissal: return tell(be_dismissed, change);
    case Reason::suspension: return tell(leave, change) + " after a suspension";
    case Reason::ill_health: return tell(leave, change) + " because of ill health";
    case Reason::parental_leave: return tell(leave, change) + " for parental leave";
    case Reason::restructure: return tell(leave, change) + " in a restructure" + onward(change);
    case Reason::death: return change.tense == Tense::announced && change.effective ? "died" : tell(die, change);
    case Reason::unknown: return tell(leave, change) + onward(change);
  }
  return tell(leave, change);
}

std::string departure(const Change& change) { return holder(change) + " " + leaving(change) + date_after(change); }

std::string at_organisation(const Change& change) {
  const auto organisation = organisation_in(change);
  return organisation.empty() ? "" : " at " + organisation;
}

/// A post that was taken up has a day on which, an appointment one from which.
std::string start(const Change& change) {
  return change.tense == Tense::effective ? date_after(change) : from_date(change);
}

std::string appointment(const Change& change) {
  const auto person = person_in(change), title = title_of(change);
  if (!person.empty()) return person + " " + tell(be_appointed, change) + " " + role(change, title) + start(change);
  return with_article(title) + " " + tell(come, change) + at_organisation(change) + start(change);
}

/// "interim chair"; a title that says so already stays.
std::string interim_title(const Change& change) {
  const auto title = title_of(change);
  for (const std::string_view word : {"interim", "acting", "caretaker", "covering", "seconded", "temporary"})
    if (title.find(word) != std::string::npos) return title;
  return "interim " + title;
}

std::string interim(const Change& change) {
  const auto person = person_in(change), title = interim_title(change);
  if (!person.empty()) return person + " " + tell(cover, change) + " " + role(change, title) + start(change);
  return with_article(title) + " " + tell(come_to_cover, change) + at_organisation(change) + start(change);
}

std::string reappointment(const Change& change) {
  const auto person = person_in(change);
  if (!person.empty()) return person + " " + tell(stay, change) + " " + role(change, title_of(change)) + start(change);
  return holder(change) + " " + tell(stay_unnamed, change) + start(change);
}

std::string state_of_absence(const Change& change) {
  switch (change.reason.value_or(Reason::unknown)) {
    case Reason::ill_health: return "on sick leave";
    case Reason::parental_leave: return "on parental leave";
    case Reason::suspension: return "suspended";
    case Reason::secondment: return on_secondment(change).substr(1);
    case Reason::restructure: return "away from the post because of a restructure";
    default: return "away from the post";
  }
}

std::string absence(const Change& change) {
  return holder(change) + " " + tell(be_away, change) + " " + state_of_absence(change) + for_time(change);
}

std::string vacancy(const Change& change) {
  const bool the_one = has_one_holder(change) && !organisation_in(change).empty();
  return std::string(the_one ? "the post of " : "a post of ") + title_at(title_of(change), organisation_in(change)) +
         " " + tell(be_vacant, change) + for_time(change);
}

std::string sentence(const Change& change) {
  switch (change.kind) {
    case ChangeKind::departure: return departure(change);
    case ChangeKind::appointment: return appointment(change);
    case ChangeKind::interim: return interim(change);
    case ChangeKind::reappointment: return reappointment(change);
    case ChangeKind::absence: return absence(change);
    case ChangeKind::vacancy: return vacancy(change);
  }
  return departure(change);
}

}  // namespace

std::string headline(const Finding& finding) {
  if (const auto* change = std::get_if<Change>(&finding)) return one_line(capitalised(sentence(*change)));
  return one_line(capitalised(signal_sentence(std::get<Signal>(finding))));
}

}  // namespace boardwatch::rules
