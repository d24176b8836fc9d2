#include "daemon/evidence/picture_cache.hpp"

#include <gmock/gmock.h>

#include "tests/store/fixture.hpp"

namespace boardwatch::evidence {
namespace {

namespace fs = std::filesystem;

Picture picture(std::size_t bytes = 100) {
  Picture out;
  out.place.page = 3;
  out.place.page_width = 595.3;
  out.place.page_height = 842;
  out.place.boxes = {{1.5, 2.25, 3, 4}};
  out.width = out.height = 1;
  out.png = std::string("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\0\1\0\0\0\1", 24) + std::string(bytes, 'x');
  return out;
}

class Cache : public store::StoreTest {
 protected:
  /// As if it had been used so many hours ago.
  void age(const std::string& key, int hours) { fs::last_write_time(directory / "pictures" / (key + ".picture"), fs::file_time_type::clock::now() - std::chrono::hours(hours)); }
  std::string key(const std::string& words) const { return PictureCache::key("hash", {.name = "n", .page = 3, .words = words}); }
};

TEST_F(Cache, PictureComesBackWithItsBoxes) {
  const PictureCache cache(directory);
  EXPECT_FALSE(cache.find(key("a")));
  cache.keep(key("a"), picture());
  const auto found = cache.find(key("a"));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->png, picture().png);
  EXPECT_EQ(found->place, picture().place);
}

TEST_F(Cache, KeyTellsContentPageWordsAndExtentApart) {
  const wire::PictureRequest request{.name = "n", .page = 3, .words = "a"};
  auto page = request, words = request, whole = request, other = request;
  page.page = 4;
  words.words = "b";
  whole.extent = PictureExtent::whole_page;
  other.occurrence = 2;
  const auto given = PictureCache::key("hash", request);
  EXPECT_EQ(given, PictureCache::key("hash", request));
  EXPECT_NE(given, PictureCache::key("hash2", request));
  for (const auto& changed : {page, words, whole, other}) EXPECT_NE(given, PictureCache::key("hash", changed));
}

TEST_F(Cache, LongestUnusedGoesFirst) {
  const PictureCache cache(directory, 2500);
  cache.keep(key("a"), picture(900));
  cache.keep(key("b"), picture(900));
  age(key("a"), 2);
  age(key("b"), 1);
  EXPECT_TRUE(cache.find(key("a")));  // used now
  cache.keep(key("c"), picture(900));
  EXPECT_FALSE(cache.find(key("b")));
  EXPECT_TRUE(cache.find(key("a")));
  EXPECT_TRUE(cache.find(key("c")));
}

TEST_F(Cache, DamagedPictureIsNone) {
  const PictureCache cache(directory);
  cache.keep(key("a"), picture());
  store::write_bytes(directory / "pictures" / (key("a") + ".picture"), "half of it");
  EXPECT_FALSE(cache.find(key("a")));
}

TEST_F(Cache, WithoutAStateDirectoryNothingIsKeptAndNothingMade) {
  const PictureCache cache(directory / "none");
  cache.keep(key("a"), picture());
  EXPECT_FALSE(cache.find(key("a")));
  EXPECT_FALSE(fs::exists(directory / "none"));
}

}  // namespace
}  // namespace boardwatch::evidence
