#include "parsers/documents/zip.hpp"

#include <gmock/gmock.h>

#include "parsers/documents/limits.hpp"
#include "parsers/documents/natural_order.hpp"
#include "tests/documents/make_docx.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;

TEST(Archive, ListsAndUnpacks) {
  const auto bytes = make_zip({{"b/One.txt", "one"}, {"a.txt", "two"}});
  auto archive = Archive::open(bytes, "the archive");
  ASSERT_TRUE(archive) << archive.error().where;
  EXPECT_THAT(archive->names(), ElementsAre("b/One.txt", "a.txt"));
  EXPECT_EQ(archive->unpack("a.txt").value(), "two");
  EXPECT_EQ(archive->unpack("B/one.TXT").value(), "one");
  EXPECT_EQ(archive->unpack("c.txt").error().code, Errc::damaged);
}

TEST(Archive, TwoAreOpenAtOnce) {
  const auto first = make_zip({{"a", "one"}}), second = make_zip({{"a", "two"}});
  auto one = Archive::open(first, "one"), two = Archive::open(second, "two");
  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->unpack("a").value() + two->unpack("a").value(), "onetwo");
}

TEST(Archive, NamesThatAreNoUtf8AreReadAsCodePage437) {
  auto bytes = make_zip({{"Reuni_n.txt", "x"}});
  for (auto at = bytes.find("Reuni_n"); at != bytes.npos; at = bytes.find("Reuni_n", at)) bytes[at + 5] = '\xA2';
  const auto archive = Archive::open(bytes, "the archive");
  ASSERT_TRUE(archive);
  EXPECT_THAT(archive->names(), ElementsAre("Reunión.txt"));
}

TEST(Archive, EntryLargerThanWantedIsTooLarge) {
  const auto bytes = make_zip({{"a", std::string(1000, 'x')}});
  auto archive = Archive::open(bytes, "the archive");
  EXPECT_EQ(archive->unpack(0, 999).error().code, Errc::too_large);
  EXPECT_TRUE(archive->unpack(0, 1000));
}

TEST(Archive, ClaimsThatAreTooSmallAreFoundOut) {
  auto bytes = make_zip({{"a", std::string(100'000, 'x')}});
  const auto directory = bytes.rfind("PK\x01\x02");
  bytes.replace(directory + 24, 4, std::string("\x10\0\0\0", 4));  // "16 bytes"
  auto archive = Archive::open(bytes, "the archive");
  ASSERT_TRUE(archive);
  const auto unpacked = archive->unpack(0, 1000);
  EXPECT_TRUE(!unpacked || unpacked->size() <= 1000);
}

TEST(Archive, AllThatOverlapsCountsTogether) {
  const auto bytes = make_overlapping_zip(std::string(std::size_t{1} << 20, 'x'), 600);
  auto archive = Archive::open(bytes, "the archive");
  ASSERT_TRUE(archive) << archive.error().where;
  std::size_t total = 0, refused = 0;
  for (std::size_t i = 0; i < archive->names().size(); ++i) {
    const auto unpacked = archive->unpack(i, max_zip_bytes);
    total += unpacked ? unpacked->size() : 0;
    refused += unpacked ? 0u : 1u;
  }
  EXPECT_EQ(total, max_zip_bytes);
  EXPECT_EQ(refused, 600 - (max_zip_bytes >> 20));
}

TEST(Archive, MoreEntriesThanTheLimitAreTooLarge) {
  EXPECT_EQ(Archive::open(make_overlapping_zip("x", 20'001), "the archive").error().code, Errc::too_large);
}

TEST(Archive, DamagedBytesAreToldAsDamaged) {
  auto bytes = make_zip({{"a", "some words that do not pack"}});
  bytes[40] = static_cast<char>(bytes[40] ^ 0x55);
  auto archive = Archive::open(bytes, "the archive");
  ASSERT_TRUE(archive);
  EXPECT_EQ(archive->unpack("a").error().code, Errc::damaged);
}

TEST(NaturalOrder, NumbersCountByTheirValue) {
  EXPECT_TRUE(natural_less("Enclosure 2.pdf", "enclosure 10.pdf"));
  EXPECT_TRUE(natural_less("Paper 009.pdf", "Paper 10.pdf"));
  EXPECT_TRUE(natural_less("a.pdf", "B.pdf"));
  EXPECT_TRUE(natural_less("1.10 x", "1.11 x"));
  EXPECT_FALSE(natural_less("a", "a"));
}

TEST(NaturalOrder, FilesComeBeforeFoldersBesideThem) {
  EXPECT_TRUE(natural_less("z.pdf", "annexes/a.pdf"));
  EXPECT_TRUE(natural_less("part 2/z.pdf", "part 10/a.pdf"));
}

}  // namespace
}  // namespace boardwatch::documents
