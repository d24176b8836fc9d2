#include "parsers/listings/address.hpp"

#include <gtest/gtest.h>

namespace boardwatch::listings {
namespace {

TEST(PaperAddress, TrackingAndSessionsGo) {
  EXPECT_EQ(paper_address("https://A.example/x.pdf?utm_source=n&id=3&PHPSESSID=1#p2").key, "https://a.example/x.pdf?id=3");
  EXPECT_EQ(paper_address("https://a.example/x;jsessionid=12AB?c=4").key, "https://a.example/x?c=4");
  EXPECT_EQ(paper_address("https://a.example/x.pdf?utm_medium=mail").key, "https://a.example/x.pdf");
}

TEST(PaperAddress, WhatNamesThePaperStays) {
  for (const auto* url :
       {"https://a.example/download.cfm?doc=docm93.pdf", "https://a.example/p?id=4", "https://a.example/default.asp?c=20208", "https://a.example/p?smbfolder=1973"})
    EXPECT_EQ(paper_address(url).key, url);
}

TEST(PaperAddress, VersionIsAHintOnly) {
  const auto address = paper_address("https://a.example/d/p.pdf?ver=14539&doc=d.pdf");
  EXPECT_EQ(address.key, "https://a.example/d/p.pdf?doc=d.pdf");
  EXPECT_EQ(address.version, "ver=14539");
}

TEST(PaperAddress, UploadedAgainIsAnotherFile) {
  EXPECT_NE(paper_address("https://a.example/p-1.pdf").key, paper_address("https://a.example/p.pdf").key);
  EXPECT_NE(paper_address("https://a.example/p_0.pdf").key, paper_address("https://a.example/p.pdf").key);
}

TEST(IsFile, EachSystemsWay) {
  for (const auto* url : {"https://a.example/wp-content/uploads/2026/05/Name-v2.pdf", "https://a.example/download_file/view/1234/567",
                          "https://a.example/download_file/88/0", "https://a.example/media/ab12cd34/name.pdf", "https://a.example/media/4711/Board+papers",
                          "https://a.example/download/name-pdf.pdf?ver=14539&doc=docm93jijm4n10889.pdf", "https://a.example/download.cfm?doc=docm93",
                          "https://a.example/documents/412-board-papers/file", "https://a.example/download/board-papers-may/",
                          "https://a.example/sites/default/files/2026-05/name_0.pdf", "https://a.example/p/may/?layout=file", "https://a.example/x.ZIP",
                          "https://a.example/download-attachment/812"})
    EXPECT_TRUE(is_file(url)) << url;
}

TEST(IsFile, PagesAreNone) {
  for (const auto* url :
       {"https://a.example/", "https://a.example/board-28-may-2026/", "https://a.example/trustboard/2026_05/index.asp", "https://a.example/download/",
        "https://a.example/media/news/", "https://a.example/default.asp?c=20208", "https://share.example/?u=https://a.example/x.pdf"})
    EXPECT_FALSE(is_file(url)) << url;
}

TEST(FileName, IsDecodedAndMayStandInTheQuery) {
  EXPECT_EQ(file_name("https://a.example/a/Board%20papers.pdf?x=1"), "Board papers.pdf");
  EXPECT_EQ(file_name("https://a.example/download.cfm?doc=may.pdf"), "may.pdf");
  EXPECT_EQ(file_name("https://a.example/documents/412-board-papers/file"), "412-board-papers");
}

TEST(AsWords, DatesKeepTheirMarks) { EXPECT_EQ(as_words("Board_papers-29-05-2025+final"), "Board papers 29-05-2025 final"); }

TEST(IsOwnHost, SubdomainsAndMoreHosts) {
  const std::string more[] = {"papers.example"};
  EXPECT_TRUE(is_own_host("docs.a.example", "a.example", {}));
  EXPECT_TRUE(is_own_host("papers.example", "a.example", more));
  EXPECT_FALSE(is_own_host("bada.example", "a.example", {}));
  EXPECT_FALSE(is_own_host("papers.example", "a.example", {}));
}

}  // namespace
}  // namespace boardwatch::listings
