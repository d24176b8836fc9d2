#include <gmock/gmock.h>

#include <limits>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

constexpr const char* tavi = "Tavistock and Portman NHS Foundation Trust";

struct Told {
  const char* name;
  Finding finding;
  std::string headline;
};

/// A change at the Tavistock, altered by `edit`.
template <class Edit>
Finding told(ChangeKind kind, Post post, const char* person, Tense tense, Edit edit) {
  Change out = change(kind, post, person == nullptr ? std::nullopt : std::optional<std::string>(person));
  out.tense = tense;
  edit(out);
  return out;
}

Finding told(ChangeKind kind, Post post, const char* person, Tense tense) {
  return told(kind, post, person, tense, [](Change&) {});
}

auto because(Reason reason) {
  return [reason](Change& c) { c.reason = reason; };
}
auto on(int year, unsigned month = 0, unsigned day = 0) {
  return [=](Change& c) { c.effective = PartialDate{year, month, day}; };
}
template <class... Edits>
auto with(Edits... edits) {
  return [=](Change& c) { (edits(c), ...); };
}
auto titled(const char* title) {
  return [title](Change& c) { c.post_title = title; };
}
auto to(const char* organisation, const char* title) {
  return [=](Change& c) {
    c.destination = Destination{};
    if (organisation != nullptr) c.destination->organisation = organisation;
    if (title != nullptr) c.destination->post_title = title;
  };
}
const auto nowhere = [](Change& c) {
  c.organisation.reset();
  c.organisation_code.reset();
};

constexpr auto left = ChangeKind::departure;
constexpr auto joined = ChangeKind::appointment;
constexpr auto ceo = Post::chief_executive;
constexpr auto nurse = Post::nursing_director;
constexpr auto ned = Post::non_executive_director;
constexpr auto announced = Tense::announced;
constexpr auto effective = Tense::effective;
constexpr auto reported = Tense::reported;

Finding sign(SignalKind kind, Direction direction, std::vector<Figure> figures = {}) {
  Signal out = signal_of(kind, direction);
  out.figures = std::move(figures);
  return out;
}

Finding record_system(EprStatus status) {
  Signal out = signal_of(SignalKind::epr);
  out.status = status;
  return out;
}

Finding national(EprStatus status, std::vector<Figure> figures) {
  Signal out = std::get<Signal>(record_system(status));
  out.organisation.reset();
  out.organisation_code.reset();
  out.figures = std::move(figures);
  return out;
}

class Headline : public testing::TestWithParam<Told> {};

TEST_P(Headline, IsASentenceToReadAloud) {
  std::string wanted = GetParam().headline;
  if (const auto at = wanted.find("TAVI"); at != std::string::npos) wanted.replace(at, 4, tavi);
  EXPECT_EQ(headline(GetParam().finding), wanted);
}

INSTANTIATE_TEST_SUITE_P(
    Departures, Headline,
    testing::Values(
        Told{"Retires", told(left, ceo, "Paul Jenkins", announced, because(Reason::retirement)),
             "Paul Jenkins, chief executive of TAVI, is to retire"},
        Told{"RetiresOnADay",
             told(left, ceo, "Paul Jenkins", announced, with(because(Reason::retirement), on(2027, 3, 31))),
             "Paul Jenkins, chief executive of TAVI, is to retire on 31 March 2027"},
        Told{"Retired", told(left, ceo, "Paul Jenkins", effective, because(Reason::retirement)),
             "Paul Jenkins, chief executive of TAVI, has retired"},
        Told{"RetiredInAMonth",
             told(left, ceo, "Paul Jenkins", effective, with(because(Reason::retirement), on(2026, 3))),
             "Paul Jenkins, chief executive of TAVI, retired in March 2026"},
        Told{"MayRetire", told(left, ceo, "Paul Jenkins", reported, because(Reason::retirement)),
             "Paul Jenkins, chief executive of TAVI, is reported to be retiring"},
        Told{"Leaves", told(left, nurse, nullptr, announced), "The nursing director of TAVI is leaving"},
        Told{"Left", told(left, nurse, nullptr, effective), "The nursing director of TAVI has left"},
        Told{"LeftInAYear", told(left, nurse, nullptr, effective, on(2026)),
             "The nursing director of TAVI left in 2026"},
        Told{"MayLeave", told(left, nurse, "Ann Lee", reported),
             "Ann Lee, nursing director of TAVI, is reported to be leaving"},
        Told{"NewRole", told(left, nurse, nullptr, announced, because(Reason::new_role)),
             "The nursing director of TAVI is leaving for a new role"},
        Told{"NewRoleElsewhere",
             told(left, nurse, "Ann Lee", announced,
                  with(because(Reason::new_role), to("Barts Health NHS Trust", "Chief Nurse"))),
             "Ann Lee, nursing director of TAVI, is leaving to become chief nurse of Barts Health NHS Trust"},
        Told{"NewPlace",
             told(left, nurse, "Ann Lee", effective,
                  with(because(Reason::new_role), to("Barts Health NHS Trust", nullptr), on(2026, 5, 3))),
             "Ann Lee, nursing director of TAVI, left for a new role at Barts Health NHS Trust on 3 May 2026"},
        Told{"NewTitle",
             told(left, nurse, "Ann Lee", reported,
                  with(because(Reason::new_role), to(nullptr, "non-executive director"))),
             "Ann Lee, nursing director of TAVI, is reported to be leaving to become a non-executive director"},
        Told{"Resigned", told(left, ceo, "Paul Jenkins", effective, because(Reason::resignation)),
             "Paul Jenkins, chief executive of TAVI, has resigned"},
        Told{"EndOfTerm", told(left, ned, "Ann Lee", announced, with(because(Reason::end_of_term), on(2026, 9))),
             "Ann Lee, a non-executive director of TAVI, is leaving at the end of a term of office in September 2026"},
        Told{"GoesBack",
             told(left, ceo, "Ann Lee", announced,
                  with(because(Reason::return_to_substantive), titled("Acting Chief Executive"))),
             "Ann Lee, acting chief executive of TAVI, is returning to a substantive post"},
        Told{"Secondment",
             told(left, nurse, "Ann Lee", announced, with(because(Reason::secondment), to("NHS England", nullptr))),
             "Ann Lee, nursing director of TAVI, is leaving on secondment to NHS England"},
        Told{"Dismissed", told(left, ceo, "Paul Jenkins", effective, because(Reason::dismissal)),
             "Paul Jenkins, chief executive of TAVI, has been dismissed"},
        Told{"MayBeDismissed", told(left, ceo, "Paul Jenkins", reported, because(Reason::dismissal)),
             "Paul Jenkins, chief executive of TAVI, is reported to face dismissal"},
        Told{"Died", told(left, ceo, "Paul Jenkins", announced, with(because(Reason::death), on(2026, 5, 3))),
             "Paul Jenkins, chief executive of TAVI, died on 3 May 2026"},
        Told{"NoOrganisation", told(left, ceo, "Paul Jenkins", announced, with(nowhere, because(Reason::retirement))),
             "Chief executive Paul Jenkins is to retire"},
        Told{"NobodyNowhere", told(left, Post::estates_director, nullptr, announced, nowhere),
             "An estates director is leaving"},
        Told{"SpeltOutTitle",
             told(left, Post::people_director, nullptr, announced, with(nowhere, titled("HR Director"))),
             "An HR director is leaving"},
        Told{"OneOfMany", told(left, ned, nullptr, announced), "A non-executive director of TAVI is leaving"},
        Told{"OneOfManyAssociate", told(left, ned, nullptr, announced, titled("Associate Non-Executive Director")),
             "An associate non-executive director of TAVI is leaving"},
        Told{"TitleWithOf", told(left, nurse, "Ann Lee", announced, titled("Director of Nursing")),
             "Ann Lee, director of nursing at TAVI, is leaving"},
        Told{"UnusualDirector", told(left, Post::director, nullptr, announced, titled("Director of Space")),
             "The director of Space at TAVI is leaving"},
        Told{"CodeForAName", told(left, ceo, nullptr, announced, [](Change& c) { c.organisation.reset(); }),
             "The chief executive of RNK is leaving"},
        Told{"LineBreaks", told(left, ceo, "Paul\nJenkins", announced, titled("chief\n executive")),
             "Paul Jenkins, chief executive of TAVI, is leaving"},
        Told{"Guardian",
             told(left, Post::speak_up_guardian, nullptr, announced, titled("Freedom to Speak Up Guardian")),
             "A Freedom to Speak Up guardian of TAVI is leaving"}),
    [](const auto& param) { return std::string(param.param.name); });

INSTANTIATE_TEST_SUITE_P(
    OtherChanges, Headline,
    testing::Values(
        Told{"Appointed", told(joined, ceo, "Ann Lee", announced),
             "Ann Lee has been appointed chief executive of TAVI"},
        Told{"AppointedFrom",
             told(joined, nurse, "Ann Lee", announced, with(on(2026, 5, 1), titled("Director of Nursing"))),
             "Ann Lee has been appointed director of nursing at TAVI from 1 May 2026"},
        Told{"Became", told(joined, ceo, "Ann Lee", effective, on(2026, 5, 1)),
             "Ann Lee became chief executive of TAVI on 1 May 2026"},
        Told{"HasBecome", told(joined, ned, "Ann Lee", effective),
             "Ann Lee has become a non-executive director of TAVI"},
        Told{"MayBecome", told(joined, ceo, "Ann Lee", reported),
             "Ann Lee is reported to be in line to become chief executive of TAVI"},
        Told{"SomebodyAppointed", told(joined, nurse, nullptr, announced),
             "A nursing director has been appointed at TAVI"},
        Told{"SomebodyTookUp", told(joined, nurse, nullptr, effective, on(2026, 5)),
             "A nursing director took up the post at TAVI in May 2026"},
        Told{"InterimToBe", told(ChangeKind::interim, ceo, "Ann Lee", announced),
             "Ann Lee is to be interim chief executive of TAVI"},
        Told{"InterimIs", told(ChangeKind::interim, ceo, "Ann Lee", effective, titled("Acting Chief Executive")),
             "Ann Lee is acting chief executive of TAVI"},
        Told{"InterimSince", told(ChangeKind::interim, ceo, "Ann Lee", effective, on(2026, 5, 1)),
             "Ann Lee became interim chief executive of TAVI on 1 May 2026"},
        Told{"InterimNobody", told(ChangeKind::interim, ceo, nullptr, announced),
             "An interim chief executive is to take up the post at TAVI"},
        Told{"StaysOn", told(ChangeKind::reappointment, Post::chair, "Ann Lee", announced),
             "Ann Lee is to stay on as chair of TAVI"},
        Told{"StayedOn", told(ChangeKind::reappointment, Post::chair, "Ann Lee", effective),
             "Ann Lee has been reappointed as chair of TAVI"},
        Told{"StaysOnUnnamed", told(ChangeKind::reappointment, Post::chair, nullptr, reported),
             "The chair of TAVI is reported to be staying on"},
        Told{"Sick", told(ChangeKind::absence, ceo, "Ann Lee", effective, because(Reason::ill_health)),
             "Ann Lee, chief executive of TAVI, is on sick leave"},
        Told{"SickSince",
             told(ChangeKind::absence, ceo, "Ann Lee", effective, with(because(Reason::ill_health), on(2026, 5))),
             "Ann Lee, chief executive of TAVI, has been on sick leave since May 2026"},
        Told{"Suspended", told(ChangeKind::absence, ceo, nullptr, reported, because(Reason::suspension)),
             "The chief executive of TAVI is reported to be suspended"},
        Told{"Away", told(ChangeKind::absence, ceo, "Ann Lee", announced, on(2026, 5, 1)),
             "Ann Lee, chief executive of TAVI, is to be away from the post from 1 May 2026"},
        Told{"Vacant", told(ChangeKind::vacancy, nurse, nullptr, effective),
             "The post of nursing director of TAVI is vacant"},
        Told{"VacantSince", told(ChangeKind::vacancy, nurse, nullptr, effective, on(2026, 5)),
             "The post of nursing director of TAVI has been vacant since May 2026"},
        Told{"ToBeVacant", told(ChangeKind::vacancy, ned, nullptr, announced),
             "A post of non-executive director of TAVI is to be vacant"}),
    [](const auto& param) { return std::string(param.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Signals, Headline,
    testing::Values(
        Told{"NoRecordSystem", record_system(EprStatus::none), "TAVI is without an electronic patient record"},
        Told{"UnsuitableRecordSystem", record_system(EprStatus::unsuitable),
             "TAVI has an electronic patient record that is not good enough"},
        Told{"LiveRecordSystem", record_system(EprStatus::live), "TAVI has an electronic patient record in use"},
        Told{"NationalCount", national(EprStatus::none, {{27, "trusts"}, {12.5, "%"}}),
             "27 trusts are without an electronic patient record (12.5%)"},
        Told{"NationalShare", national(EprStatus::live, {{90, "%"}}),
             "An NHS body has an electronic patient record in use (90%)"},
        Told{"Culture", sign(SignalKind::culture, Direction::worsening), "Concern over culture is reported at TAVI"},
        Told{"CultureImproving", sign(SignalKind::culture, Direction::improving),
             "An improving picture of culture is reported at TAVI"},
        Told{"Action", sign(SignalKind::regulatory_action, Direction::worsening), "TAVI faces regulatory action"},
        Told{"Money",
             sign(SignalKind::financial_distress, Direction::worsening,
                  {{12.5, "£m"}, {1250, "posts"}, {-3, "£m"}, {4, "more"}}),
             "TAVI is reported to be in financial difficulty (£12.5m, 1,250 posts, -£3m)"},
        Told{"NoNumbers",
             sign(SignalKind::financial_distress, Direction::unknown,
                  {{std::numeric_limits<double>::quiet_NaN(), "£m"}}),
             "A document reports on the financial position of TAVI"},
        Told{"NoConfidence", sign(SignalKind::no_confidence, Direction::unknown),
             "A vote or letter of no confidence is reported at TAVI"},
        Told{"Withheld", sign(SignalKind::withheld, Direction::unknown),
             "A paper or figure is withheld from the public papers of TAVI"}),
    [](const auto& param) { return std::string(param.param.name); });

/// What is wrong with a headline whatever the finding; empty where it is sound.
std::string fault_of(const std::string& text) {
  if (text.size() <= 10) return "too short";
  for (const auto* wrong :
       {"  ", "null", "{", "_", " ,", " a a", " a e", " a i", " a o", " an c", " an d", "A i", "A a", "An n", "An m"})
    if (text.find(wrong) != std::string::npos) return wrong;
  if (text.back() == ' ' || text.back() == ',') return "bad end";
  if (text.front() < 'A' || text.front() > 'Z') return "no capital";
  return {};
}

void expect_sound(const std::string& text) {
  const auto fault = fault_of(text);
  if (!fault.empty()) ADD_FAILURE() << "\"" << fault << "\" in: " << text;
}

template <class Enum>
Enum nth(std::size_t i) {
  return static_cast<Enum>(i);
}

/// The findings of one kind, post, reason and tense with every choice of what is told.
void expect_sound_variants(Change c) {
  for (int told = 0; told < 32; ++told) {
    c.person = told & 1 ? std::optional<std::string>("Zoë O'Neill") : std::nullopt;
    c.organisation = told & 2 ? std::optional<std::string>("Barts Health NHS Trust") : std::nullopt;
    c.post_title = told & 4 ? std::optional<std::string>("Chief Nurse") : std::nullopt;
    c.effective = told & 8 ? std::optional<PartialDate>(PartialDate{2026, 5, 3}) : std::nullopt;
    c.destination = told & 16 ? std::optional<Destination>(Destination{"NHS England", std::nullopt}) : std::nullopt;
    const auto text = headline(c);
    expect_sound(text);
    const bool is_named = c.kind == ChangeKind::vacancy || text.find("Zoë O'Neill") != std::string::npos;
    if (c.person && !is_named) ADD_FAILURE() << "nobody named: " << text;
    const bool is_hedged = text.find("is reported to") != std::string::npos;
    if (c.tense == Tense::reported && !is_hedged) ADD_FAILURE() << "hedging lost: " << text;
  }
}

/// The last "reason" is none. Only departures and absences have another.
std::size_t first_reason(ChangeKind kind) {
  return kind == ChangeKind::departure || kind == ChangeKind::absence ? 0 : codes_of<Reason>().size();
}

TEST(AnyHeadline, OfAChangeIsSoundAndKeepsItsHedging) {
  for (std::size_t kind = 0; kind < codes_of<ChangeKind>().size(); ++kind)
    for (std::size_t post = 0; post < codes_of<Post>().size(); ++post)
      for (std::size_t reason = first_reason(nth<ChangeKind>(kind)); reason <= codes_of<Reason>().size(); ++reason)
        for (std::size_t tense = 0; tense < codes_of<Tense>().size(); ++tense) {
          Change c;
          c.kind = nth<ChangeKind>(kind);
          c.post = nth<Post>(post);
          c.tense = nth<Tense>(tense);
          if (reason < codes_of<Reason>().size()) c.reason = nth<Reason>(reason);
          expect_sound_variants(c);
        }
}

TEST(AnyHeadline, OfASignalIsSound) {
  for (std::size_t kind = 0; kind < codes_of<SignalKind>().size(); ++kind)
    for (std::size_t direction = 0; direction < codes_of<Direction>().size(); ++direction)
      for (std::size_t status = 0; status <= codes_of<EprStatus>().size(); ++status)
        for (int told = 0; told < 4; ++told) {
          Signal s;
          s.kind = nth<SignalKind>(kind);
          s.direction = nth<Direction>(direction);
          if (status < codes_of<EprStatus>().size()) s.status = nth<EprStatus>(status);
          if (told & 1) s.organisation = "Barts Health NHS Trust";
          if (told & 2) s.figures = {{12.5, "£m"}, {3, ""}};
          expect_sound(headline(s));
        }
}

TEST(AnyHeadline, OfHostileWordsIsOneLineWithoutControlCharacters) {
  auto c = change(ChangeKind::departure, Post::director, "Eve\r\nBcc: x\x1B[31m");
  c.post_title = std::string(100000, 'x');
  c.organisation = "Trust\xE2\x80\xAE\nx";
  const auto text = headline(c);
  EXPECT_LT(text.size(), 400u);
  for (const char ch : text) EXPECT_FALSE(ch >= 0 && ch < 0x20) << text;
}

}  // namespace
}  // namespace boardwatch::rules
