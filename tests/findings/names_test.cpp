#include "parsers/findings/names.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;

std::vector<PersonMention> people_in(std::string_view text, const KnownPeople& known = {}) {
  static const auto finder = NameFinder::build();
  EXPECT_TRUE(finder);
  const auto tokens = cut_tokens(text);
  return finder->find(text, tokens, std::vector<char>(tokens.size()), known);
}

std::vector<std::string> names_in(std::string_view text, const KnownPeople& known = {}) {
  std::vector<std::string> names;
  for (const auto& person : people_in(text, known)) names.push_back(person.name);
  return names;
}

KnownPeople knowing(std::string_view text) {
  KnownPeople known;
  for (const auto& person : people_in(text)) known.add(person);
  return known;
}

TEST(Names, ComeFromTheWholeWorld) {
  for (const auto* name : {"Ada Quill", "Ottoline Drew-Harcourt", "Joost van der Linde", "Gwion ap Rhys", "Siobhán O'Hara", "Morag McAllister", "Zdeněk Čapek", "Ngozi Okwuosa-Bright", "Þóra Ólafsdóttir"})
    EXPECT_THAT(names_in(std::string("yesterday ") + name + " resigned"), ElementsAre(name));
}

TEST(Names, InitialsStandForAFirstName) {
  EXPECT_THAT(names_in("so A. Ravenhill resigned"), ElementsAre("A. Ravenhill"));
  EXPECT_THAT(names_in("so J Thrupp resigned"), ElementsAre("J Thrupp"));
  EXPECT_THAT(names_in("so AC Marsh resigned"), ElementsAre("AC Marsh"));
}

TEST(Names, HonorificsAreNoPartOfANameAndMayTellTheGender) {
  for (const auto& [written, gender] : std::vector<std::pair<std::string, char>>{{"Mr", 'm'}, {"Sir", 'm'}, {"Mrs", 'f'}, {"Ms", 'f'}, {"Dame", 'f'}, {"Baroness", 'f'}, {"Dr", '?'}, {"Professor", '?'}, {"Mx", '?'}, {"Cllr", '?'}}) {
    const auto people = people_in("then " + written + " Ada Quill resigned");
    ASSERT_EQ(people.size(), 1u) << written;
    EXPECT_EQ(people[0].name, "Ada Quill");
    EXPECT_EQ(people[0].gender, gender) << written;
    EXPECT_TRUE(people[0].full);
  }
}

TEST(Names, HonorificsMayStandInARow) { EXPECT_THAT(names_in("then Professor Dame Ada Quill resigned"), ElementsAre("Ada Quill")); }

TEST(Names, LettersBehindANameAreNoPartOfIt) { EXPECT_THAT(names_in("then Ada Quill OBE FRCP resigned"), ElementsAre("Ada Quill")); }

TEST(Names, ASurnameAloneNeedsAnHonorificOrAnEarlierMention) {
  EXPECT_THAT(names_in("then Ms Quill resigned"), ElementsAre("Quill"));
  EXPECT_THAT(names_in("then Quill resigned"), ElementsAre());
  EXPECT_THAT(names_in("then Quill resigned", knowing("it was Ada Quill")), ElementsAre("Ada Quill"));
}

TEST(Names, AFirstNameAloneIsThePersonNamedBefore) { EXPECT_THAT(names_in("and Ottoline resigned", knowing("it was Ottoline Drew")), ElementsAre("Ottoline Drew")); }

TEST(Names, ASurnameThatTwoPeopleShareNamesNeither) { EXPECT_THAT(names_in("then Quill resigned", knowing("so Ada Quill met Bo Quill")), ElementsAre()); }

TEST(Names, InitialsOfAnAttendanceListNameTheirBearer) {
  KnownPeople known;
  known.add_initials("RK", "Ruaridh Kilbride");
  EXPECT_THAT(names_in("then RK resigned", known), ElementsAre("Ruaridh Kilbride"));
  EXPECT_THAT(names_in("then XY resigned", known), ElementsAre());
}

TEST(Names, CapitalisedWordsThatAreNoNamesAreNone) {
  for (const auto* words : {"the Annual Report", "on Monday March", "our Emergency Department", "The Board", "a Care Quality Commission", "Council of Governors"})
    EXPECT_THAT(names_in(words), ElementsAre()) << words;
}

TEST(Names, SmallWordsOfASurnameBelongToItAfterAnHonorific) {
  EXPECT_THAT(names_in("then Mr ap Rhys resigned", knowing("it was Gwion ap Rhys")), ElementsAre("Gwion ap Rhys"));
  EXPECT_THAT(names_in("then Ms van der Linde resigned"), ElementsAre("van der Linde"));
  EXPECT_THAT(names_in("then Jean-Luc d'Arcy resigned"), ElementsAre("Jean-Luc d'Arcy"));
  EXPECT_THAT(names_in("then Mohammed bin Rashid al-Maktoum resigned"), ElementsAre("Mohammed bin Rashid al-Maktoum"));
}

TEST(Names, RanksAreHonorifics) {
  for (const auto* rank : {"Lieutenant Commander", "Wing Commander", "Air Commodore", "Rear-Admiral", "Lt Col", "The Venerable"})
    EXPECT_THAT(names_in(std::string("then ") + rank + " Ada Quill resigned"), ElementsAre("Ada Quill")) << rank;
}

TEST(Names, LettersMayStandBehindAComma) {
  const auto people = people_in("then Dame Ada Quill, DBE, FRCP resigned");
  ASSERT_EQ(people.size(), 1u);
  EXPECT_EQ(people[0].name, "Ada Quill");
  EXPECT_EQ(people[0].span.end, std::string("then Dame Ada Quill, DBE, FRCP").size());
}

TEST(Names, AShoutedTitleWithAPossessiveIsNone) { EXPECT_THAT(names_in("CHIEF EXECUTIVE'S BRIEFING"), ElementsAre()); }

TEST(Names, AFirmIsNoPerson) { EXPECT_THAT(names_in("then Pell Quill LLP left"), ElementsAre()); }

TEST(Names, WordsThatBelongToSomethingElseAreNotTaken) {
  static const auto finder = NameFinder::build();
  const std::string text = "then Ada Quill resigned";
  const auto tokens = cut_tokens(text);
  EXPECT_TRUE(finder->find(text, tokens, std::vector<char>(tokens.size(), 1), {}).empty());
}

TEST(Names, MiddleInitialsParticlesAndNicknamesStayInside) {
  for (const auto* name : {"Ravi S. Patel", "Ruth E. M. Bell", "Fatima bint Khalid", "Pieter van 't Hoff", "Ines de Souza e Silva", "Amara (Mo) Obi", "Ioan Țiriac"})
    EXPECT_THAT(names_in(std::string("yesterday ") + name + " resigned"), ElementsAre(name));
}

TEST(Names, WhatStandsBehindThemIsNoPart) {
  for (const auto* letters : {"MBBS", "CEng FIET", "CStJ", "FRCP, MSc", "QGM"}) EXPECT_THAT(names_in(std::string("so Amara Obi ") + letters + " resigned"), ElementsAre("Amara Obi")) << letters;
  EXPECT_THAT(names_in("so Dermot McKay resigned"), ElementsAre("Dermot McKay"));
  EXPECT_THAT(names_in("so Amara OBI resigned"), ElementsAre("Amara OBI"));
}

TEST(Names, RanksAndDegreesOfProfessorsAreHonorifics) {
  for (const auto* title : {"Emeritus Professor", "Associate Professor", "Major General", "Brigadier (Retd)", "Colonel (Dr)", "Surgeon Captain"})
    EXPECT_THAT(names_in(std::string("then ") + title + " Amara Obi resigned"), ElementsAre("Amara Obi")) << title;
}

TEST(Names, OfTheCalendarArePeopleWhereASurnameFollows) {
  EXPECT_THAT(names_in("she is followed by May Adeyemi"), ElementsAre("May Adeyemi"));
  EXPECT_THAT(names_in("Sunday Oliseh resigned"), ElementsAre("Sunday Oliseh"));
  EXPECT_THAT(names_in("on Friday Ada Quill resigned"), ElementsAre("Ada Quill"));
}

TEST(Names, OfThingsAreSurnamesBehindAnHonorificOrBesideAPersonsVerb) {
  EXPECT_THAT(names_in("so Ms West resigned"), ElementsAre("West"));
  EXPECT_THAT(names_in("yesterday Tom Ward was appointed"), ElementsAre("Tom Ward"));
  EXPECT_THAT(names_in("yesterday Kingsmere Ward was closed"), ElementsAre());
}

}  // namespace
}  // namespace boardwatch::findings
