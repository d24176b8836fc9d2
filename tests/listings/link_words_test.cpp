#include "parsers/listings/link_words.hpp"

#include <gtest/gtest.h>

namespace boardwatch::listings {
namespace {

struct Case {
  std::string_view text, title, type;
};

class Cleaned : public testing::TestWithParam<Case> {};

TEST_P(Cleaned, TitleAndType) {
  const auto words = link_words(GetParam().text);
  EXPECT_EQ(words.title, GetParam().title) << GetParam().text;
  EXPECT_EQ(words.type, GetParam().type) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Words, Cleaned,
                         testing::Values(Case{"Public Board papers - May 2025 (PDF, 12MB)", "Public Board papers - May 2025", "pdf"},
                                         Case{"Agenda [pdf] 3.4MB", "Agenda", "pdf"}, Case{"Board pack opens in new window", "Board pack", ""},
                                         Case{"Board pack (opens in a new tab)", "Board pack", ""}, Case{"pdf icon Board pack", "Board pack", "pdf"},
                                         Case{"Board pack pdf icon", "Board pack", "pdf"}, Case{"Download the board papers", "board papers", ""},
                                         Case{"Minutes (draft)", "Minutes (draft)", ""}, Case{"Item 7", "Item 7", ""}, Case{"Item 7 PDF 120 KB", "Item 7", "pdf"},
                                         Case{"Board papers 28 May 2026 - PDF - 1,024 KB", "Board papers 28 May 2026", "pdf"},
                                         Case{"Strategy document", "Strategy document", ""}, Case{"PDF", "", "pdf"}, Case{"", "", ""},
                                         Case{"Papers (ZIP, 40 MB)", "Papers", "zip"}, Case{"29 May 2025", "29 May 2025", ""}));

TEST(PrintedSize, Units) {
  EXPECT_EQ(printed_size("(PDF, 12MB)"), std::uint64_t{12} << 20);
  EXPECT_EQ(printed_size("3.5 MB"), std::uint64_t{7} << 19);
  EXPECT_EQ(printed_size("1,024 kB"), std::uint64_t{1} << 20);
  EXPECT_EQ(printed_size("12 members"), std::nullopt);
  EXPECT_EQ(printed_size("28 May 2026"), std::nullopt);
}

TEST(IsGeneric, SaysNothing) {
  for (const auto* text : {"", "here", "Click here", "Download", "View PDF", "Read more", "PDF icon"}) EXPECT_TRUE(is_generic(text)) << text;
  for (const auto* text : {"Agenda", "28 May 2026", "Download agenda", "Board papers"}) EXPECT_FALSE(is_generic(text)) << text;
}

}  // namespace
}  // namespace boardwatch::listings
