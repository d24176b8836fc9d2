// Every fuzz target on its seeds and on a few hundred inputs made from them, with any compiler and in seconds: what
// the sanitizers of an everyday build see. libFuzzer searches on, for as long as one lets it (CONTRIBUTING.md).
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

// The targets under names of their own: see CMakeLists.txt.
extern "C" {
int fuzz_agenda(const std::uint8_t* data, std::size_t size);
int fuzz_charset(const std::uint8_t* data, std::size_t size);
int fuzz_docx(const std::uint8_t* data, std::size_t size);
int fuzz_email(const std::uint8_t* data, std::size_t size);
int fuzz_expression(const std::uint8_t* data, std::size_t size);
int fuzz_feed(const std::uint8_t* data, std::size_t size);
int fuzz_findings(const std::uint8_t* data, std::size_t size);
int fuzz_html(const std::uint8_t* data, std::size_t size);
int fuzz_listing(const std::uint8_t* data, std::size_t size);
int fuzz_lists(const std::uint8_t* data, std::size_t size);
int fuzz_open_document(const std::uint8_t* data, std::size_t size);
int fuzz_pack(const std::uint8_t* data, std::size_t size);
int fuzz_quote(const std::uint8_t* data, std::size_t size);
int fuzz_request(const std::uint8_t* data, std::size_t size);
int fuzz_rtf(const std::uint8_t* data, std::size_t size);
int fuzz_sitemap(const std::uint8_t* data, std::size_t size);
int fuzz_slides(const std::uint8_t* data, std::size_t size);
int fuzz_spreadsheet(const std::uint8_t* data, std::size_t size);
int fuzz_structure(const std::uint8_t* data, std::size_t size);
int fuzz_text(const std::uint8_t* data, std::size_t size);
}

namespace {

namespace fs = std::filesystem;

struct Target {
  const char* name;
  int (*run)(const std::uint8_t*, std::size_t);
  const char* seeds;  ///< a folder, from tests
};

constexpr std::size_t mutants = 300;       // of all seeds together
constexpr std::size_t longest_seed = 8192;

std::vector<std::string> seeds_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<std::string> seeds;
  for (const auto& file : files) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    seeds.push_back(bytes.str().substr(0, longest_seed));
  }
  return seeds;
}

/// Bytes changed, dropped, doubled, put elsewhere; a piece of another seed put in.
std::string mutated(std::string bytes, const std::vector<std::string>& seeds, std::mt19937& random) {
  const auto below = [&](std::size_t end) { return end == 0 ? 0 : random() % end; };
  for (std::size_t left = 1 + below(6); left > 0 && !bytes.empty(); --left) {
    const auto at = below(bytes.size()), length = 1 + below(std::min<std::size_t>(64, bytes.size() - at));
    switch (below(5)) {
      case 0: bytes[at] = static_cast<char>(below(256)); break;
      case 1: bytes.erase(at, length); break;
      case 2: bytes.insert(at, std::string(bytes, at, length)); break;
      case 3: bytes.insert(below(bytes.size()), std::string(bytes, at, length)); break;
      default: {
        const auto& other = seeds[below(seeds.size())];
        bytes.insert(at, other.substr(below(other.size()), 1 + below(64)));
      }
    }
  }
  return bytes;
}

class Replay : public testing::TestWithParam<Target> {};

// A target ends the program where something does not hold.
TEST_P(Replay, HoldsOnItsSeedsAndNearThem) {
  const auto seeds = seeds_in(fs::path(BOARDWATCH_SOURCE_DIR) / "tests" / GetParam().seeds);
  ASSERT_FALSE(seeds.empty());
  const auto run = [](const std::string& bytes) { return GetParam().run(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()); };
  for (const auto& seed : seeds) EXPECT_EQ(run(seed), 0);
  std::mt19937 random(20240514);
  for (std::size_t i = 0; i < mutants; ++i) EXPECT_EQ(run(mutated(seeds[i % seeds.size()], seeds, random)), 0);
  EXPECT_EQ(run(std::string()), 0);
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Replay,
                         testing::Values(Target{"agenda", fuzz_agenda, "fixtures/packs"}, Target{"charset", fuzz_charset, "fixtures/feeds"}, Target{"docx", fuzz_docx, "fuzz/seeds/docx"},
                                         Target{"email", fuzz_email, "fuzz/seeds/email"}, Target{"expression", fuzz_expression, "fuzz/seeds/expression"},
                                         Target{"feed", fuzz_feed, "fuzz/seeds/feed"}, Target{"findings", fuzz_findings, "fuzz/seeds/findings"},
                                         Target{"html", fuzz_html, "fixtures/feeds"}, Target{"listing", fuzz_listing, "fixtures/listings"},
                                         Target{"lists", fuzz_lists, "fuzz/seeds/lists"},
                                         Target{"open_document", fuzz_open_document, "fuzz/seeds/open_document"}, Target{"pack", fuzz_pack, "fuzz/seeds/pack"},
                                         Target{"quote", fuzz_quote, "fuzz/seeds/quote"}, Target{"request", fuzz_request, "fuzz/seeds/request"},
                                         Target{"sitemap", fuzz_sitemap, "fuzz/seeds/sitemap"}, Target{"rtf", fuzz_rtf, "fuzz/seeds/rtf"},
                                         Target{"slides", fuzz_slides, "fuzz/seeds/slides"}, Target{"spreadsheet", fuzz_spreadsheet, "fuzz/seeds/spreadsheet"},
                                         Target{"structure", fuzz_structure, "fuzz/seeds/structure"}, Target{"text", fuzz_text, "fixtures/packs"}),
                         [](const auto& named) { return std::string(named.param.name); });

}  // namespace
