#include "parsers/listings/scripts.hpp"

#include <gmock/gmock.h>

#include "tests/listings/page_of.hpp"

namespace boardwatch::listings {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

TEST(NeedsScripts, FolderInTheAddress) {
  EXPECT_THAT(listing_of("<p>Papers</p>", "Board", "https://a.example/papers?smbfolder=1973").needs_scripts, HasSubstr("ShareMyBox"));
  EXPECT_THAT(listing_of("<p>Papers</p>", "Board", "https://a.example/papers?media_folder=1466&root_folder=2026/27").needs_scripts, HasSubstr("media folder"));
}

TEST(NeedsScripts, EmptyWidget) {
  EXPECT_THAT(listing_of("<h1>Board papers</h1><div class='wpfd-container' data-category=7></div>").needs_scripts, HasSubstr("WP File Download"));
}

TEST(NeedsScripts, EmptyFrameOfAnApplication) { EXPECT_THAT(listing_of("<div id=root></div><script src=app.js></script>").needs_scripts, HasSubstr("root")); }

TEST(NeedsScripts, NoticeAndPlaceholder) {
  EXPECT_THAT(listing_of("<p>Board papers</p><noscript>Please enable JavaScript to view the papers.</noscript>").needs_scripts, HasSubstr("enable JavaScript"));
  EXPECT_THAT(listing_of("<h1>Board papers</h1><p>Loading documents...</p>").needs_scripts, HasSubstr("loading"));
}

TEST(NeedsScripts, PageWithoutPapersThatLeadsOnIsWell) {
  EXPECT_THAT(listing_of("<noscript>Please enable JavaScript</noscript><p><a href=/board/2025/>Board papers 2025</a></p>").needs_scripts, IsEmpty());
  EXPECT_THAT(listing_of("<p>No papers yet.</p>").needs_scripts, IsEmpty());
}

}  // namespace
}  // namespace boardwatch::listings
