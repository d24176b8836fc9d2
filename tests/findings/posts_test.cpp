#include "parsers/findings/posts.hpp"

#include <gtest/gtest.h>

namespace boardwatch::findings {
namespace {

const PostFinder& finder() {
  static const auto built = PostFinder::build();
  EXPECT_TRUE(built) << built.error().where;
  return *built;
}

std::vector<RoleMention> roles_in(std::string_view text) { return finder().find(text, cut_tokens(text)); }

RoleMention only_role(std::string_view text) {
  const auto roles = roles_in(text);
  EXPECT_EQ(roles.size(), 1u) << text;
  return roles.empty() ? RoleMention() : roles.front();
}

struct Written {
  Post post;
  std::vector<const char*> titles;
};

const std::vector<Written>& all_written() {
  static const std::vector<Written> written{
      {Post::chief_executive, {"chief executive", "Chief Executive Officer", "CEO", "chief exec", "accountable officer", "group chief executive", "joint chief executive", "shared chief executive"}},
      {Post::deputy_chief_executive, {"deputy chief executive", "Deputy CEO", "deputy chief executive officer", "deputy chief exec"}},
      {Post::chair, {"chair", "Chairman", "chairwoman", "chair in common", "joint chair", "group chair", "chair designate"}},
      {Post::deputy_chair, {"deputy chair", "Vice Chair", "vice-chair", "vice chairman"}},
      {Post::non_executive_director, {"non-executive director", "Non Executive Director", "NED", "associate non-executive director", "associate NED", "partner member", "non-executive member"}},
      {Post::senior_independent_director, {"senior independent director", "SID"}},
      {Post::medical_director, {"medical director", "chief medical officer", "CMO", "executive medical director", "group medical director"}},
      {Post::nursing_director,
       {"chief nurse", "CNO", "chief nursing officer", "director of nursing", "director of nursing and midwifery", "director of nursing and quality", "director of nursing and patient experience",
        "director of nursing and AHPs", "director of nursing and governance", "chief nursing and midwifery officer", "nursing director"}},
      {Post::finance_director,
       {"finance director", "chief finance officer", "chief financial officer", "CFO", "DoF", "finance chief", "director of finance", "director of finance and performance",
        "director of finance and estates", "director of finance and procurement"}},
      {Post::operations_director, {"chief operating officer", "COO", "chief delivery officer", "director of operations", "ops chief", "operations director"}},
      {Post::people_director,
       {"chief people officer", "CPO", "HRD", "HR director", "director of workforce", "director of people", "director of OD", "director of people and culture", "director of human resources",
        "director of workforce and organisational development"}},
      {Post::strategy_director, {"director of strategy", "director of strategy and transformation", "director of strategy and partnerships", "chief strategy officer", "director of strategy and planning"}},
      {Post::digital_director, {"CIO", "CDIO", "chief digital officer", "chief digital and information officer", "chief information officer", "director of digital", "director of IM&T", "digital director"}},
      {Post::governance_director,
       {"company secretary", "trust secretary", "board secretary", "director of corporate affairs", "director of governance", "director of corporate governance", "director of corporate services"}},
      {Post::estates_director, {"director of estates and facilities", "estates director"}},
      {Post::communications_director, {"director of communications and engagement", "communications director"}},
      {Post::improvement_director, {"director of transformation", "improvement director", "turnaround director", "director of quality improvement", "transformation director"}},
      {Post::managing_director, {"managing director"}},
      {Post::partnerships_director, {"director of integration", "director of place", "director of partnerships", "director of collaboration"}},
      {Post::midwifery_director, {"director of midwifery", "chief midwife"}},
      {Post::allied_health_director, {"director of therapies", "director of AHPs", "director of allied health professions"}},
      {Post::pharmacy_director, {"chief pharmacist", "director of pharmacy", "director of medicines optimisation"}},
      {Post::speak_up_guardian, {"Freedom to Speak Up Guardian", "FTSU guardian", "FTSUG", "speak up guardian"}},
      {Post::lead_governor, {"lead governor"}},
      {Post::director, {"director of performance", "director of infection prevention and control", "director of primary care", "director of research", "director of health inequalities", "director of quality"}},
  };
  return written;
}

TEST(Posts, EveryWayToWriteATitleGivesItsCode) {
  for (const auto& [post, titles] : all_written())
    for (const auto* title : titles) {
      const auto role = only_role(std::string("The ") + title + " resigned");
      EXPECT_EQ(to_code(role.post), to_code(post)) << title;
      EXPECT_FALSE(role.lower) << title;
      EXPECT_EQ(role.title, title);
    }
}

TEST(Posts, EveryCodeIsWrittenSomehow) {
  EXPECT_EQ(all_written().size(), codes_of<Post>().size());
}

TEST(Posts, ThoseWhoHoldAPostForATimeAreInterim) {
  for (const auto* title : {"acting chief executive", "interim chair", "caretaker finance director", "temporary chief nurse"}) EXPECT_TRUE(only_role(title).interim) << title;
  EXPECT_FALSE(only_role("permanent chief executive").interim);
}

TEST(Posts, BelowTheBoardAPersonHasATitleAndNoPost) {
  for (const auto* title : {"deputy medical director", "associate director of nursing", "assistant director of finance", "deputy chief nurse", "clinical director", "former chief executive",
                            "divisional director of operations", "regional director of nursing", "deputy chief operating officer"}) {
    for (const auto& role : roles_in(title)) EXPECT_TRUE(role.lower) << title;
  }
}

TEST(Posts, AChairOfACommitteeIsNotTheChair) {
  for (const auto* title : {"chair of the audit committee", "committee chair", "chair of the quality committee", "chair of the hospital charity", "chair of trustees", "audit chair"}) {
    for (const auto& role : roles_in(title)) EXPECT_TRUE(role.lower) << title;
  }
}

TEST(Posts, ToChairIsWhatSomebodyDoes) {
  EXPECT_TRUE(roles_in("who will chair the meeting").empty());
  EXPECT_TRUE(roles_in("Ms Quill took the chair").empty());
}

TEST(Posts, OthersAreNoTitlesOfOurs) {
  for (const auto* words : {"head of finance", "consultant surgeon", "matron", "chief constable", "director general", "wheelchair", "public governor", "staff nurse", "chief whip"})
    EXPECT_TRUE(roles_in(words).empty()) << words;
  for (const auto* words : {"director of music", "director of studies", "director of children's services"})
    for (const auto& role : roles_in(words)) EXPECT_TRUE(role.lower) << words;
}

TEST(Posts, AJoinedTitleIsOnePostCodedByItsFunction) {
  EXPECT_EQ(only_role("chief nurse and deputy chief executive").post, Post::nursing_director);
  EXPECT_EQ(only_role("deputy chief executive and chief finance officer").post, Post::finance_director);
  EXPECT_EQ(only_role("director of finance and deputy chief executive").title, "director of finance and deputy chief executive");
}

TEST(Posts, ATrustsChiefExecutiveIsNotATrustsChief) {
  EXPECT_EQ(only_role("the trust chief executive resigned").title, "trust chief executive");
  EXPECT_EQ(only_role("the trust chief resigned").post, Post::chief_executive);
}

TEST(Posts, TwoTitlesThatAreNotJoinedAreTwo) { EXPECT_EQ(roles_in("the chief nurse and the chair").size(), 2u); }

TEST(Posts, ATitleInThePluralIsGivenInTheSingular) {
  const auto role = only_role("Two non-executive directors leave");
  EXPECT_TRUE(role.plural);
  EXPECT_EQ(role.title, "non-executive director");
}

TEST(Posts, ABracketThatNamesTheFieldBelongsToTheTitle) {
  const std::string text = "our Non-Executive Member (Audit) left";
  const auto role = only_role(text);
  EXPECT_EQ(role.title, "Non-Executive Member");
  EXPECT_EQ(text.substr(role.span.end), " left");
  EXPECT_TRUE(only_role("Chief Nurse (interim)").interim);
  EXPECT_EQ(only_role("Chief Nurse (Ada Quill)").span.end, std::string("Chief Nurse").size());
}

TEST(Posts, NewsHasItsOwnWordsForThem) {
  EXPECT_EQ(only_role("the top nurse left").post, Post::nursing_director);
  EXPECT_EQ(only_role("the head of the trust left").post, Post::chief_executive);
  EXPECT_EQ(only_role("the finance chief of Fenmarch left").post, Post::finance_director);
  EXPECT_EQ(only_role("the nursing director of Fenmarch left").post, Post::nursing_director);
  EXPECT_EQ(only_role("she was given the medical directorship").title, "medical director");
  EXPECT_EQ(only_role("Director for People and Culture").post, Post::people_director);
}

TEST(Posts, TwoTitlesOfOneSeatAreOnePost) {
  EXPECT_EQ(only_role("Deputy Chair and Senior Independent Director").post, Post::deputy_chair);
  EXPECT_EQ(only_role("non-executive director and SID").post, Post::senior_independent_director);
  EXPECT_EQ(only_role("Director of Corporate Affairs and Company Secretary").post, Post::governance_director);
}

TEST(Posts, TwoDirectorsInOnePluralAreTwoPosts) {
  const auto roles = roles_in("the finance and people directors left");
  ASSERT_EQ(roles.size(), 2u);
  EXPECT_EQ(roles[0].post, Post::finance_director);
  EXPECT_EQ(roles[0].title, "finance director");
  EXPECT_EQ(roles[1].post, Post::people_director);
  EXPECT_EQ(roles[1].title, "people director");
}

TEST(Posts, WhoChairsABoardIsNoPlural) { EXPECT_TRUE(roles_in("Ada Quill chairs the board").empty()); }

TEST(Posts, SpansHoldTheWholeTitle) {
  const std::string text = "our acting director of people and culture, Bo";
  const auto role = only_role(text);
  EXPECT_EQ(text.substr(role.span.begin, role.span.end - role.span.begin), "acting director of people and culture");
}

TEST(Posts, StrategicAndIntegratedTellThePostWhereNothingElseDoes) {
  EXPECT_EQ(only_role("the director of strategic development").post, Post::strategy_director);
  EXPECT_EQ(only_role("the director of integrated care").post, Post::partnerships_director);
  EXPECT_EQ(only_role("the director of integrated governance").post, Post::governance_director);
}

TEST(Posts, ManySubjectsMakeADirectorOfAnotherKindBehindOf) {
  for (const auto* title : {"director of safeguarding", "director of psychology", "director of continuous improvement", "director of property and estates", "director of employee relations and HR"})
    EXPECT_EQ(only_role(title).title, title);
  EXPECT_EQ(only_role("director of property and estates").post, Post::estates_director);
  EXPECT_TRUE(roles_in("the site was closed by the programme").empty());
}

TEST(Posts, DutiesNamedBesidesBelongToTheTitle) { EXPECT_EQ(only_role("our chief medical officer and responsible officer said").title, "chief medical officer and responsible officer"); }

TEST(Posts, PluralsOfAnyTitleAreMadeSingular) {
  EXPECT_EQ(only_role("two NEDs").title, "NED");
  EXPECT_EQ(only_role("both company secretaries").title, "company secretary");
}

}  // namespace
}  // namespace boardwatch::findings
