#include "daemon/fetch/robots.hpp"

#include <gtest/gtest.h>

namespace boardwatch::fetch {
namespace {

using namespace std::chrono_literals;

bool allowed(std::string_view text, std::string_view target) { return Robots::parse(text).allows(target); }

TEST(Robots, WithoutRulesAllowsEverything) {
  EXPECT_TRUE(allowed("", "/"));
  EXPECT_TRUE(allowed("<!DOCTYPE html><html><body>Not found: /</body></html>", "/papers"));
  EXPECT_TRUE(allowed("User-agent: *\nDisallow:\n", "/papers"));
}

TEST(Robots, DisallowAllForbidsAllButItself) {
  const Error unread{Errc::timeout, "no answer"};
  EXPECT_FALSE(Robots::disallow_all(unread).allows("/"));
  EXPECT_FALSE(Robots::disallow_all(unread).allows("/papers.pdf?x=1"));
  EXPECT_TRUE(Robots::disallow_all(unread).allows("/robots.txt"));
}

// RFC 9309, 5.1, with our name in the place of "foobot".
TEST(Robots, SimpleExampleOfTheRfc) {
  constexpr auto text =
      "User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\n"
      "User-Agent: boardwatch\nDisallow:/\nAllow:/example/page.html\nAllow:/example/allowed.gif\n\n"
      "User-Agent: barbot\nUser-Agent: bazbot\nDisallow: /example/page.html\n\nUser-Agent: quxbot\n";
  const auto ours = Robots::parse(text);
  EXPECT_TRUE(ours.allows("/example/page.html"));
  EXPECT_TRUE(ours.allows("/example/allowed.gif"));
  EXPECT_FALSE(ours.allows("/example/"));
  const auto others = Robots::parse(text, "otherbot");
  EXPECT_FALSE(others.allows("/pictures/a.gif"));
  EXPECT_TRUE(others.allows("/pictures/a.gif?size=2"));
  EXPECT_FALSE(others.allows("/example/page.html"));
  EXPECT_TRUE(others.allows("/publications/a.html"));
  const auto second = Robots::parse(text, "bazbot");
  EXPECT_FALSE(second.allows("/example/page.html"));
  EXPECT_TRUE(second.allows("/example/other.html"));
  EXPECT_TRUE(Robots::parse(text, "quxbot").allows("/example/page.html"));
}

// RFC 9309, 5.2.
TEST(Robots, LongestMatchDecides) {
  constexpr auto text = "User-Agent: *\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n";
  EXPECT_FALSE(allowed(text, "/example/page/disallowed.gif"));
  EXPECT_TRUE(allowed(text, "/example/page/other.gif"));
}

TEST(Robots, AllowWinsWhereTwoRulesAreEquallyLong) {
  EXPECT_TRUE(allowed("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a/b"));
  EXPECT_TRUE(allowed("User-agent: *\nAllow: /a\nDisallow: /a\n", "/a/b"));
}

// RFC 9309, 2.2.1: "If there is more than one group matching the user-agent, the matching groups' rules MUST be
// combined".
TEST(Robots, GroupsForOneAgentAreMerged) {
  constexpr auto text =
      "User-agent: boardwatch\nDisallow: /a\n\nUser-agent: x\nDisallow: /b\n\nUser-agent: BoardWatch\nDisallow: /c\n";
  EXPECT_FALSE(allowed(text, "/a"));
  EXPECT_TRUE(allowed(text, "/b"));
  EXPECT_FALSE(allowed(text, "/c"));
}

TEST(Robots, AgentIsMatchedByItsTokenWithoutCase) {
  EXPECT_FALSE(allowed("user-agent: BOARDWATCH/2.1 (+https://example.org)\ndisallow: /\n", "/a"));
  EXPECT_TRUE(allowed("User-agent: boardwatcher\nDisallow: /\n", "/a"));
  EXPECT_TRUE(allowed("User-agent: board\nDisallow: /\n", "/a"));
}

TEST(Robots, OwnGroupReplacesTheOneForEverybody) {
  EXPECT_TRUE(allowed("User-agent: *\nDisallow: /\n\nUser-agent: boardwatch\nDisallow: /x\n", "/a"));
}

TEST(Robots, RulesBeforeAnyGroupAreIgnored) {
  EXPECT_TRUE(allowed("Disallow: /\nUser-agent: *\nDisallow: /x\n", "/a"));
}

TEST(Robots, OtherLinesDoNotEndTheNamesOfAGroup) {
  EXPECT_FALSE(allowed("User-agent: boardwatch\nSitemap: https://x.test/s.xml\n\nUser-agent: y\nDisallow: /a\n", "/a"));
}

TEST(Robots, WildcardAndEnd) {
  constexpr auto text = "User-agent: *\nDisallow: /*/private/*.pdf$\nDisallow: /exact$\nDisallow: /a*b*c\n";
  EXPECT_FALSE(allowed(text, "/x/private/y/z.pdf"));
  EXPECT_TRUE(allowed(text, "/x/private/z.pdf?download=1"));
  EXPECT_FALSE(allowed(text, "/exact"));
  EXPECT_TRUE(allowed(text, "/exact/more"));
  EXPECT_FALSE(allowed(text, "/a1b2c3"));
  EXPECT_TRUE(allowed(text, "/a1c2b3"));
}

TEST(Robots, EndPatternMayMatchTheLastOfSeveral) {
  EXPECT_FALSE(allowed("User-agent: *\nDisallow: /*.pdf$\n", "/a.pdf/b.pdf"));
}

// RFC 9309, 2.2.2, table of encodings.
TEST(Robots, ComparesPercentEncodedOctets) {
  EXPECT_FALSE(allowed("User-agent: *\nDisallow: /foo/bar?baz=quz\n", "/foo/bar?baz=quz"));
  EXPECT_FALSE(
      allowed("User-agent: *\nDisallow: /foo/bar?baz=https%3A%2F%2Ffoo.bar\n", "/foo/bar?baz=https%3a%2f%2ffoo.bar"));
  EXPECT_FALSE(allowed("User-agent: *\nDisallow: /foo/bar/\xE3\x83\x84\n", "/foo/bar/%E3%83%84"));
  EXPECT_FALSE(allowed("User-agent: *\nDisallow: /foo/bar/%E3%83%84\n", "/foo/bar/\xE3\x83\x84"));
  EXPECT_FALSE(allowed("User-agent: *\nDisallow: /foo/bar/%62%61%7A\n", "/foo/bar/baz"));
}

TEST(Robots, PathsKeepTheirCase) { EXPECT_TRUE(allowed("User-agent: *\nDisallow: /Papers\n", "/papers")); }

TEST(Robots, ReadsAnyLineEndCommentsAndByteOrderMark) {
  EXPECT_FALSE(allowed("\xEF\xBB\xBFUser-agent: * # all\rDisallow: /a # no\r\nDisallow : /b\n", "/a"));
  EXPECT_FALSE(allowed("\xEF\xBB\xBFUser-agent: * # all\rDisallow: /a # no\r\nDisallow : /b\n", "/b"));
}

TEST(Robots, ReadsCrawlDelay) {
  EXPECT_EQ(Robots::parse("User-agent: *\nCrawl-delay: 20\nDisallow: /download_file/\n").crawl_delay(), 20s);
  EXPECT_EQ(Robots::parse("User-agent: *\nCrawl-delay: 1.5\n").crawl_delay(), 1500ms);
  EXPECT_EQ(Robots::parse("User-agent: *\nCrawl-delay: 20\n\nUser-agent: boardwatch\nCrawl-delay: 7\n").crawl_delay(),
            7s);
  for (const auto* bad : {"User-agent: *\nCrawl-delay: soon\n", "User-agent: *\nCrawl-delay: -1\n",
                          "User-agent: *\nCrawl-delay: nan\n", "Crawl-delay: 5\n"})
    EXPECT_EQ(Robots::parse(bad).crawl_delay(), std::nullopt) << bad;
}

TEST(Robots, CrawlDelayEndsTheNamesOfItsGroup) {
  EXPECT_TRUE(allowed("User-agent: boardwatch\nCrawl-delay: 10\n\nUser-agent: *\nDisallow: /\n", "/a"));
}

// What one trust (RM3) really asks for.
TEST(Robots, TrustThatForbidsItsOwnPapers) {
  const auto robots =
      Robots::parse("User-agent: *\nCrawl-delay: 20\nDisallow: /download_file/\nDisallow: /application/files/\n");
  EXPECT_FALSE(robots.allows("/download_file/view/1234"));
  EXPECT_TRUE(robots.allows("/about-us/board-papers"));
}

TEST(Robots, HostileFileEndsSoon) {
  std::string text = "User-agent: *\n";
  while (text.size() < (1u << 20)) text += "Disallow: /" + std::string(40, '*') + "a*a*a*a*a*a*b$\n";
  EXPECT_TRUE(allowed(text, "/" + std::string(2000, 'a')));
}

}  // namespace
}  // namespace boardwatch::fetch
