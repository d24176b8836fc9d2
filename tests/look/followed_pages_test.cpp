#include "daemon/look/followed_pages.hpp"

#include <gmock/gmock.h>

namespace boardwatch::look {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};

ListedPage meeting_page(const std::string& url, PartialDate date) {
  ListedPage page;
  page.url = url;
  page.date = date;
  page.meeting = true;
  return page;
}

ListedPage archive(const std::string& url, std::optional<PartialDate> year) {
  ListedPage page;
  page.url = url;
  page.date = year;
  return page;
}

std::vector<std::string> urls(const std::vector<ListedPage>& pages) {
  std::vector<std::string> out;
  for (const auto& page : pages) out.push_back(page.url);
  return out;
}

ListedPaper paper(const std::string& address) {
  ListedPaper out;
  out.url = out.address = address;
  return out;
}

ListedMeeting meeting(PartialDate date, std::vector<ListedPaper> papers) {
  ListedMeeting out;
  out.date = date;
  out.papers = std::move(papers);
  return out;
}

std::vector<std::string> addresses(const std::vector<ListedPaper>& papers) {
  std::vector<std::string> out;
  for (const auto& paper : papers) out.push_back(paper.address);
  return out;
}

TEST(PagesToFollow, AreTheAnnouncedAndTheRecentMeetings) {
  const std::vector<ListedPage> listed{meeting_page("old", {2026, 7, 2}), meeting_page("recent", {2026, 10, 29}), meeting_page("next", {2026, 11, 26})};
  EXPECT_THAT(urls(pages_to_follow(listed, today, Reach::recent)), ElementsAre("next", "recent"));
}

TEST(PagesToFollow, AreAllMeetingsOfANewPageTheLatestFirst) {
  const std::vector<ListedPage> listed{meeting_page("old", {2024, 7, 2}), meeting_page("next", {2026, 11, 26})};
  EXPECT_THAT(urls(pages_to_follow(listed, today, Reach::all)), ElementsAre("next", "old"));
}

TEST(PagesToFollow, AMeetingOfWhichOnlyTheMonthIsKnownIsRecentUntilItsLastDayIsOld) {
  EXPECT_THAT(urls(pages_to_follow({meeting_page("month", {2026, 10, 0})}, today, Reach::recent)), ElementsAre("month"));
  EXPECT_THAT(pages_to_follow({meeting_page("month", {2026, 9, 0})}, today, Reach::recent), IsEmpty());
}

TEST(PagesToFollow, ArchivesAreThisYearsAndLastYearsAndThoseOfNoKnownYear) {
  const std::vector<ListedPage> listed{archive("2024", PartialDate{2024, 0, 0}), archive("2025", PartialDate{2025, 0, 0}), archive("some", std::nullopt), archive("2026", PartialDate{2026, 0, 0})};
  for (const auto reach : {Reach::recent, Reach::all}) EXPECT_THAT(urls(pages_to_follow(listed, today, reach)), ElementsAre("2026", "2025", "some"));
}

TEST(PagesToFollow, AreNeverMoreThanAHostIsAskedForInOneLook) {
  std::vector<ListedPage> listed;
  for (unsigned i = 0; i < 100; ++i) {
    listed.push_back(meeting_page("m" + std::to_string(i), {2026, 1 + i % 12, 1 + i % 28}));
    listed.push_back(archive("a" + std::to_string(i), std::nullopt));
  }
  EXPECT_LE(pages_to_follow(listed, today, Reach::all).size(), most_followed);
}

TEST(AddListing, PapersWithoutAMeetingOnAMeetingsPageAreThatMeetings) {
  Listing into, more;
  more.undated = {paper("pack.pdf")};
  add_listing(into, more, meeting_page("may", {2026, 5, 28}));
  ASSERT_EQ(into.meetings.size(), 1u);
  EXPECT_EQ(into.meetings[0].date, (PartialDate{2026, 5, 28}));
  EXPECT_THAT(addresses(into.meetings[0].papers), ElementsAre("pack.pdf"));
  EXPECT_THAT(into.undated, IsEmpty());
}

TEST(AddListing, AMeetingThatBothListHasThePapersOfBothEachOnce) {
  Listing into, more;
  into.meetings = {meeting({2026, 5, 28}, {paper("agenda.pdf")})};
  more.meetings = {meeting({2026, 5, 28}, {paper("agenda.pdf"), paper("pack.pdf")})};
  add_listing(into, more, archive("2026", PartialDate{2026, 0, 0}));
  ASSERT_EQ(into.meetings.size(), 1u);
  EXPECT_THAT(addresses(into.meetings[0].papers), ElementsAre("agenda.pdf", "pack.pdf"));
}

TEST(AddListing, PapersOfNoMeetingOnAnArchiveStayWithout) {
  Listing into, more;
  more.undated = {paper("pack.pdf")};
  add_listing(into, more, archive("2026", PartialDate{2026, 0, 0}));
  EXPECT_THAT(into.meetings, IsEmpty());
  EXPECT_THAT(addresses(into.undated), ElementsAre("pack.pdf"));
}

TEST(AddListing, AMeetingThatItsOwnPageCallsOffIsCalledOff) {
  Listing into, more;
  into.meetings = {meeting({2026, 5, 28}, {})};
  more.meetings = {meeting({2026, 5, 28}, {})};
  more.meetings[0].cancelled = true;
  add_listing(into, more, meeting_page("may", {2026, 5, 28}));
  EXPECT_TRUE(into.meetings[0].cancelled);
}

}  // namespace
}  // namespace boardwatch::look
