#include "rules/expression/expression.hpp"

#include <gmock/gmock.h>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const Catalogue& bodies() {
  static const Catalogue all = catalogue();
  return all;
}

WatchLists lists() {
  const RuleFile file{"ministers.yaml",
                      "list: ministers\n"
                      "entries:\n"
                      "  - { person: Paul Jenkins, aliases: [\"P. M. Jenkins\"], own_body: RYR, until: 2026-12-31 }\n"
                      "  - { phrase: safe haven }\n"
                      "  - { post: speak_up_guardian }\n"
                      "  - { body: RX2 }\n"};
  auto list = WatchList::load(file, bodies());
  EXPECT_TRUE(list) << list.error().where;
  return {{"ministers", std::make_shared<const WatchList>(*std::move(list))}};
}

tl::expected<Expression, Fault> compile(std::string_view text) {
  const auto known = lists();
  return Expression::compile(text, {bodies(), known});
}

/// "AT: what is wrong".
std::string fault_in(std::string_view text) {
  const auto compiled = compile(text);
  return compiled ? "none" : std::to_string(compiled.error().at) + ": " + compiled.error().what;
}

Truth truth_of(std::string_view text, const FindingRecord& found) {
  const auto compiled = compile(text);
  EXPECT_TRUE(compiled) << text << ": " << compiled.error().what;
  return compiled ? compiled->evaluate(subject_of(found, bodies())) : Truth::unknown;
}

/// A finance director who retires, announced in May 2026, as of July.
FindingRecord retirement() {
  auto leaves = change(ChangeKind::departure, Post::finance_director, "Paul Jenkins");
  leaves.reason = Reason::retirement;
  leaves.post_title = "Chief Finance Officer";
  leaves.effective = PartialDate{2026, 7, 0};
  leaves.evidence.words = "Paul Jenkins, Chief Finance Officer, will retire in July after the merger.";
  auto out = record(leaves, "2026-05-20");
  out.proof.source_id = "rnk-board";
  out.proof.seen = *parse_timestamp("2026-05-21T08:00:00Z");
  return out;
}

FindingRecord deficit() {
  auto signal = signal_of(SignalKind::financial_distress);
  signal.figures = {{25.5, "£m"}, {90, "%"}};
  signal.evidence.words = "The deficit against plan stands at £25.5m, 90% of it from agency staff.";
  return record(signal, "2026-05-20");
}

TEST(Expression, ComparesFieldsWithCodesAndTexts) {
  EXPECT_EQ(truth_of(R"(kind == "departure" and post == "finance_director")", retirement()), Truth::yes);
  EXPECT_EQ(truth_of(R"(kind == "departure" and post == "chair")", retirement()), Truth::no);
  EXPECT_EQ(truth_of(R"("departure" == kind)", retirement()), Truth::yes);
  EXPECT_EQ(truth_of(R"(post != "chair")", retirement()), Truth::yes);
  EXPECT_EQ(truth_of(R"(post in ["chair", 'finance_director'])", retirement()), Truth::yes);
  EXPECT_EQ(truth_of(R"(post not in ["chair", "finance_director"])", retirement()), Truth::no);
  EXPECT_EQ(truth_of(R"(family == "change" and confidence >= 0.9 and not (reason == "resignation"))", retirement()), Truth::yes);
  EXPECT_EQ(truth_of(R"(post_title == "chief finance officer")", retirement()), Truth::yes) << "capital letters do not matter";
  EXPECT_EQ(truth_of("recognised", retirement()), Truth::no);
  EXPECT_EQ(truth_of("not recognised or false", retirement()), Truth::yes);
}

TEST(Expression, AndBindsCloserThanOrAndNotClosest) {
  EXPECT_EQ(truth_of("true or recognised and recognised", retirement()), Truth::yes);
  EXPECT_EQ(truth_of("(true or recognised) and recognised", retirement()), Truth::no);
  EXPECT_EQ(truth_of("not recognised and recognised", retirement()), Truth::no);
  EXPECT_EQ(truth_of("not (recognised and true)", retirement()), Truth::yes);
}

TEST(Expression, WhatAFindingDoesNotHaveIsUnknownAndNoError) {
  auto nobody = retirement();
  std::get<Change>(nobody.finding).person.reset();
  EXPECT_EQ(truth_of(R"(person == "Paul Jenkins")", nobody), Truth::unknown);
  EXPECT_EQ(truth_of(R"(person != "Paul Jenkins")", nobody), Truth::unknown);
  EXPECT_EQ(truth_of(R"(not (person == "Paul Jenkins"))", nobody), Truth::unknown);
  EXPECT_EQ(truth_of(R"(person == "Paul Jenkins" or kind == "departure")", nobody), Truth::yes);
  EXPECT_EQ(truth_of(R"(person == "Paul Jenkins" and kind == "absence")", nobody), Truth::no);
  EXPECT_EQ(truth_of(R"(person matches "Jenkins" or person in ["A", "B"])", nobody), Truth::unknown);
  EXPECT_EQ(truth_of("has(person)", nobody), Truth::no);
  EXPECT_EQ(truth_of("has(person)", retirement()), Truth::yes);
}

TEST(Expression, PatternsAreThoseOfRE2) {
  EXPECT_EQ(truth_of(R"(words matches "(?i)\bRETIRE\b")", retirement()), Truth::yes);
  EXPECT_EQ(truth_of(R"(words matches "^retire")", retirement()), Truth::no);
  EXPECT_EQ(truth_of(R"(mentions("chief   finance officer"))", retirement()), Truth::yes);
  EXPECT_EQ(truth_of(R"(mentions("merge"))", retirement()), Truth::no) << "words of their own only";
}

TEST(Expression, DatesOfWhichOnlyTheMonthIsKnownAreUnknownWhereItMatters) {
  EXPECT_EQ(truth_of("effective > 2026-06-30", retirement()), Truth::yes);
  EXPECT_EQ(truth_of("effective < 2026-07-01", retirement()), Truth::no);
  EXPECT_EQ(truth_of("effective < 2026-07-15", retirement()), Truth::unknown);
  EXPECT_EQ(truth_of("effective <= 2026-07-31", retirement()), Truth::yes);
  EXPECT_EQ(truth_of("effective == 2026-07-15", retirement()), Truth::unknown);
  EXPECT_EQ(truth_of("effective == 2026-08-15", retirement()), Truth::no);
  EXPECT_EQ(truth_of(R"(effective < date("2026-08"))", retirement()), Truth::yes);
  EXPECT_EQ(truth_of("date == 2026-05-20 and seen == 2026-05-21", retirement()), Truth::yes);
}

TEST(Expression, ReckonsWithDaysAndNumbers) {
  EXPECT_EQ(truth_of("effective - date > 6 weeks - 1 day", retirement()), Truth::yes) << "42 to 72 days";
  EXPECT_EQ(truth_of("effective - date > 42 days", retirement()), Truth::unknown);
  EXPECT_EQ(truth_of("date + 90 days < 2026-08-19", retirement()), Truth::yes);
  EXPECT_EQ(truth_of("seen - date <= 1 day", retirement()), Truth::yes);
  EXPECT_EQ(truth_of(R"(figure("deficit") * 2 - 1 >= 50 and -figure("%") < -89)", deficit()), Truth::yes);
  EXPECT_EQ(truth_of(R"(figure("deficit") / 0 > 1)", deficit()), Truth::unknown);
}

TEST(Expression, FiguresAreFoundByUnitOrByWhatTheWordsSpeakOf) {
  EXPECT_EQ(truth_of(R"(figure("deficit") > 20)", deficit()), Truth::yes);
  EXPECT_EQ(truth_of(R"(figure("%") == 90)", deficit()), Truth::yes);
  EXPECT_EQ(truth_of(R"(figure("cash") > 20)", deficit()), Truth::unknown);
  EXPECT_EQ(truth_of(R"(figure("deficit") > 20)", retirement()), Truth::unknown);
}

TEST(Expression, PlacesAreThoseOfTheCatalogue) {
  EXPECT_EQ(truth_of(R"(within(org.region, "London"))", retirement()), Truth::yes);
  EXPECT_EQ(truth_of(R"(within(org, "south east"))", retirement()), Truth::no);
  EXPECT_EQ(truth_of(R"(org.type == "Mental Health" and org.code == "RNK" and org.kind == "trust")", retirement()), Truth::yes);
  auto elsewhere = retirement();
  std::get<Change>(elsewhere.finding).organisation_code.reset();
  EXPECT_EQ(truth_of(R"(within(org.region, "London"))", elsewhere), Truth::unknown);
}

TEST(Expression, WatchListsHavePeoplePostsBodiesAndPhrases) {
  EXPECT_EQ(truth_of(R"(watchlist("ministers"))", retirement()), Truth::yes);
  EXPECT_EQ(truth_of(R"(elsewhere("ministers"))", retirement()), Truth::yes) << "his own body is another";
  auto other = retirement();
  std::get<Change>(other.finding).person = "P.M. Jenkins";
  EXPECT_EQ(truth_of(R"(watchlist("ministers"))", other), Truth::yes);
  std::get<Change>(other.finding).person = "Paula Jenkins";
  EXPECT_EQ(truth_of(R"(watchlist("ministers"))", other), Truth::no);
  std::get<Change>(other.finding).evidence.words = "It is a safe  haven.";
  EXPECT_EQ(truth_of(R"(watchlist("ministers"))", other), Truth::yes);
  EXPECT_EQ(truth_of(R"(watchlist("ministers"))", record(change(ChangeKind::vacancy, Post::speak_up_guardian), "2026-01-01")), Truth::yes);
  auto late = retirement();
  late.proof.document_date = *parse_date("2027-01-01");
  EXPECT_EQ(truth_of(R"(watchlist("ministers"))", late), Truth::no) << "watched until the end of 2026";
}

TEST(Expression, FaultsSayWhereWhatAndWhatWasMeant) {
  EXPECT_EQ(fault_in(R"(kind = "departure")"), "5: \"=\" does not compare; write \"==\"");
  EXPECT_EQ(fault_in(R"(knd == "departure")"), "0: there is no field \"knd\"; did you mean \"kind\"?");
  EXPECT_EQ(fault_in(R"(kind == "depature")"), "8: \"depature\" is no kind; did you mean \"departure\"?");
  EXPECT_EQ(fault_in("kind == departure"), "8: there is no field \"departure\"; a kind is written in quotes");
  EXPECT_EQ(fault_in(R"(post in ["chair", "chief"])").substr(0, 28), "18: \"chief\" is no post; docs");
  EXPECT_EQ(fault_in(R"(kind == "departure" && post == "chair")"), "20: write \"and\" for \"&\"");
  EXPECT_EQ(fault_in(R"(kind == "departure" post == "chair")"), "20: \"post\" is not expected here; join conditions by \"and\" or \"or\"");
  EXPECT_EQ(fault_in(R"(kind == "departure)"), "8: this quote is not closed");
  EXPECT_EQ(fault_in(R"((kind == "departure")"), "0: this bracket is not closed");
  EXPECT_EQ(fault_in(R"(kind == "departure"))"), "19: \")\" was never opened");
  EXPECT_EQ(fault_in("kind =="), "7: the expression ends where a value should be");
  EXPECT_EQ(fault_in(""), "0: the expression ends where a value should be");
  EXPECT_EQ(fault_in("kind"), "0: the whole is a text, and a condition must be true or false");
  EXPECT_EQ(fault_in("kind and true"), "0: \"kind\" is a text, and \"and\" joins what is true or false");
  EXPECT_EQ(fault_in("confidence == \"high\""), "14: \"confidence\" is a number and \"\"high\"\" is a text; they cannot be compared");
  EXPECT_EQ(fault_in(R"(post < "chair")"), "0: a text has no order; compare it by \"==\", \"in\" or \"matches\"");
  EXPECT_EQ(fault_in("post in []"), "9: the list is empty; nothing is in it");
  EXPECT_EQ(fault_in("effective > 2026-02-30"), "12: \"2026-02-30\" is no day; write it as 2026-05-31");
  EXPECT_EQ(fault_in(R"(figure("deficit") > 20 million)"), "23: sums of money are in millions of pounds already: leave \"million\" out");
  EXPECT_EQ(fault_in(R"(watchlist("minsters"))"), "10: there is no watch-list \"minsters\"; did you mean \"ministers\"?");
  EXPECT_EQ(fault_in(R"(within(org.region, "Londn"))"), "19: \"Londn\" is no region or integrated care board of the catalogue; did you mean \"London\"?");
  EXPECT_EQ(fault_in(R"(org.code == "RNX")").substr(0, 28), "12: \"RNX\" is no org.code; di");
  EXPECT_EQ(fault_in(R"(has(persn))"), "4: \"has\" wants the name of a field; did you mean \"person\"?");
  EXPECT_EQ(fault_in(R"(mention("x"))"), "0: there is no function \"mention\"; did you mean \"mentions\"?");
  EXPECT_EQ(fault_in("kind == \u201Cdeparture\u201D"), "8: this is a printer's quotation mark; write \" or '");
}

TEST(Expression, WhatNoFindingCanSatisfyIsRefused) {
  EXPECT_THAT(fault_in(R"(kind == "culture" and post == "chair")"), HasSubstr("no finding can satisfy this"));
  EXPECT_THAT(fault_in(R"(kind == "departure" and kind == "absence")"), HasSubstr("no finding can satisfy this"));
  EXPECT_THAT(fault_in(R"(direction == "worsening" and reason == "retirement")"), HasSubstr("no finding can satisfy this"));
  EXPECT_EQ(fault_in(R"(direction == "worsening" or reason == "retirement")"), "none");
}

TEST(Expression, SortsThatItCannotBeTrueOfAreLeftOut) {
  EXPECT_EQ(compile(R"(kind == "departure" and post in ["chair", "chief_executive"])")->can_be_true_of().count(), 2u);
  EXPECT_EQ(compile(R"(kind == "culture")")->can_be_true_of().count(), 1u);
  EXPECT_EQ(compile(R"(family == "signal")")->can_be_true_of().count(), codes_of<SignalKind>().size());
  EXPECT_EQ(compile(R"(direction == "worsening")")->can_be_true_of().count(), codes_of<SignalKind>().size());
  EXPECT_EQ(compile("confidence > 0.5")->can_be_true_of().count(), sorts);
  EXPECT_EQ(compile(R"(not (kind in ["departure", "absence"]))")->can_be_true_of().count(), sorts - 50);
}

TEST(Expression, ExplainsEachConditionWithWhatItLookedAt) {
  const auto compiled = compile(R"(kind == "departure" and (post in ["chair"] or not has(reason)) and 5 < confidence)");
  ASSERT_TRUE(compiled) << compiled.error().what;
  const auto found = retirement();
  const auto trace = compiled->explain(subject_of(found, bodies()));
  ASSERT_THAT(trace, SizeIs(4));
  EXPECT_EQ(trace[0].text, R"(kind == "departure")");
  EXPECT_EQ(trace[0].value, "\"departure\"");
  EXPECT_EQ(trace[0].truth, Truth::yes);
  EXPECT_EQ(trace[1].text, R"(post in ["chair"])");
  EXPECT_EQ(trace[1].value, "\"finance_director\"");
  EXPECT_EQ(trace[1].truth, Truth::no);
  EXPECT_EQ(trace[2].value, "\"retirement\"");
  EXPECT_EQ(trace[3].value, "0.9");
}

TEST(Expression, PatternsThatCouldBeDearAreRefusedOrLinear) {
  EXPECT_EQ(fault_in(R"(words matches "(a+)+$")"), "none") << "linear in RE2";
  EXPECT_THAT(fault_in(R"(words matches "((a{100}){100}){100}")"), HasSubstr("the pattern is refused"));
  EXPECT_THAT(fault_in("words matches \"" + std::string(7000, 'a') + "\""), HasSubstr("longer than 1000 bytes"));
  EXPECT_THAT(fault_in("words matches \"" + std::string(1'000'000, 'a') + "\""), HasSubstr("longer than 8192 bytes"));
  EXPECT_THAT(fault_in(R"(words matches "(?P<a>")"), HasSubstr("the pattern is refused"));
}

TEST(Expression, DeepOnesAreRefused) {
  EXPECT_THAT(fault_in(std::string(4000, '(')), HasSubstr("nested too deep"));
  std::string nots;
  for (int i = 0; i < 1000; ++i) nots += "not ";
  EXPECT_THAT(fault_in(nots + "true"), HasSubstr("nested too deep"));
  std::string sum = "1";
  for (int i = 0; i < 3000; ++i) sum += "+1";
  EXPECT_THAT(fault_in(sum + " > 0"), HasSubstr("more than 2000 parts"));
}

}  // namespace
}  // namespace boardwatch::rules
