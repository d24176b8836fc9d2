#include "rules/message.hpp"

#include <gtest/gtest.h>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

const Finding leaving = change(ChangeKind::departure, Post::chair, "Ann Teller");

std::optional<std::string> said(const std::string& text, const Finding& finding, const Figures& figures = {}) {
  const auto message = Message::parse(text);
  EXPECT_TRUE(message) << message.error().what;
  return message ? message->fill(finding, figures) : std::nullopt;
}

TEST(Message, PlacesAreFilledFromTheFindingAndTheWindow) {
  EXPECT_EQ(said("{person}, {post}: {count} in {days}!", leaving, {{"count", "3"}, {"days", "90 days"}}), "Ann Teller, chair: 3 in 90 days!");
  EXPECT_EQ(said("{organisation}", leaving), "Tavistock and Portman NHS Foundation Trust");
  EXPECT_EQ(said("{kind}", signal_of(SignalKind::no_confidence)), "no confidence");
  EXPECT_EQ(said("{headline}", leaving), headline(leaving));
  EXPECT_EQ(said("plain", leaving), "plain");
}

TEST(Message, NothingIsMadeUpForAPlaceThatIsNotTold) {
  EXPECT_EQ(said("{person} leaves", change(ChangeKind::departure, Post::chair)), std::nullopt);
  EXPECT_EQ(said("{post}", signal_of(SignalKind::culture)), std::nullopt);
  EXPECT_EQ(said("{count}", leaving), std::nullopt);
}

}  // namespace
}  // namespace boardwatch::rules
