#include "watch/dropped_file.hpp"

#include <gtest/gtest.h>

namespace boardwatch::watch {
namespace {

Catalogue two_bodies() {
  Organisation one, two;
  one.code = "RX1", one.name = "Harrowmere Community NHS Trust", one.kind = "trust";
  two.code = "RX2", two.name = "Calderwick NHS Trust", two.kind = "trust";
  return *Catalogue::parse(Catalogue::to_csv({one, two}));
}

TEST(DroppedFile, NotesOnTheFolderAndHalfCopiedFilesAreNoPapers) {
  EXPECT_TRUE(is_paper("in/RX1/pack.pdf"));
  for (const auto* name : {"in/.hidden.pdf", "in/README.md", "in/pack.pdf.part", "in/pack.tmp", "in/pack.crdownload"})
    EXPECT_FALSE(is_paper(name)) << name;
}

TEST(DroppedFile, BelongsToTheNearestFolderThatBearsACode) {
  const auto catalogue = two_bodies();
  EXPECT_EQ(folder_owner(catalogue, "/papers", "/papers/RX1/2024/pack.pdf")->code, "RX1");
  EXPECT_EQ(folder_owner(catalogue, "/papers", "/papers/RX1/RX2/pack.pdf")->code, "RX2");
  EXPECT_EQ(folder_owner(catalogue, "/papers/RX1", "/papers/RX1/pack.pdf")->code, "RX1");
  EXPECT_EQ(folder_owner(catalogue, "/RX1/papers", "/RX1/papers/pack.pdf"), nullptr) << "above the root nothing counts";
  EXPECT_EQ(folder_owner(catalogue, "/papers", "/papers/pack.pdf"), nullptr);
}

TEST(DroppedFile, AnEditionIsSizeAndTime) {
  const std::filesystem::file_time_type at{std::chrono::nanoseconds(7)};
  EXPECT_EQ(edition_of(5, at), "5:7");
  EXPECT_NE(edition_of(5, at), edition_of(6, at));
}

}  // namespace
}  // namespace boardwatch::watch
