#include "wire/paper.hpp"

#include <gmock/gmock.h>

namespace boardwatch::wire {
namespace {

using testing::HasSubstr;

Result<PaperFrame> there_and_back(PaperFrame frame) { return decode_paper_frame(encode_paper_frame(std::move(frame))); }

TEST(PaperFrame, PageKeepsItsTextAsItIs) {
  PageText page;
  page.number = 7;
  page.text = "One line\nand \"another\"\n\nZo\u00eb";
  page.fault = "is damaged";
  page.picture = true;
  page.recognised = 0.91;
  const auto back = there_and_back(page);
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(std::get<PageText>(*back), page);
}

TEST(PaperFrame, EndCarriesWhatTheFileSaysOfItself) {
  PaperEnd end;
  end.facts = {12, "Board papers", "cut", {{2, "Agenda", 3u}, {1, "Nowhere", std::nullopt}}, {{4, "https://a.example/"}}, {3, 4}};
  end.next_page = 9;
  const auto back = there_and_back(end);
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(std::get<PaperEnd>(*back).facts, end.facts);
  EXPECT_EQ(std::get<PaperEnd>(*back).next_page, 9u);
}

TEST(PaperFrame, DocumentComesBackWhole) {
  Document document;
  document.text = "words of a page\fmore";
  document.pages = {{1, 0, 15, 0.5}, {2, 16, 20, std::nullopt}};
  document.parts = {{"a.pdf", 0, 20}};
  document.outline = {{1, "Agenda", 1u}};
  document.agenda = {{2, "Minutes", std::nullopt}};
  document.links = {{1, "https://a.example/"}};
  document.running = {{2, "Page 2"}};
  const auto back = there_and_back(document);
  ASSERT_TRUE(back) << back.error().where;
  const auto& read = std::get<Document>(*back);
  EXPECT_EQ(read.text, document.text);
  EXPECT_EQ(read.pages, document.pages);
  EXPECT_EQ(read.parts, document.parts);
  EXPECT_EQ(read.outline, document.outline);
  EXPECT_EQ(read.agenda, document.agenda);
  EXPECT_EQ(read.links, document.links);
  EXPECT_EQ(read.running, document.running);
}

TEST(PaperFrame, ErrorComesBackAsAnError) {
  const auto back = decode_paper_frame(encode_paper_frame(fail(Errc::encrypted, "needs a password")));
  ASSERT_FALSE(back);
  EXPECT_EQ(back.error().code, Errc::encrypted);
}

TEST(PaperFrame, WhatIsNoneIsAProtocolError) {
  for (const auto* words : {"", "{", "[]", "{}", "{\"page\":1}", "{\"opened\":{\"pages\":3,\"first\":0,\"step\":1}}", "{\"end\":{\"pages\":-1}}",
                            "{\"page\":{\"number\":1}}\n\xFF\xFE", "{\"other\":{}}", "{\"error\":{\"code\":1}}"}) {
    const auto back = decode_paper_frame(words);
    ASSERT_FALSE(back) << words;
    EXPECT_EQ(back.error().code, Errc::worker_protocol) << words << back.error().where;
  }
}

}  // namespace
}  // namespace boardwatch::wire
