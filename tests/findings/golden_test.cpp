// Whole documents against what was found in them when somebody last looked. A change that is meant:
//   BOARDWATCH_REBASE=1 findings_test --gtest_filter='Golden*'
// writes the expectations anew; the difference is to be read before it is committed.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "parsers/documents/html.hpp"
#include "parsers/documents/text.hpp"
#include "tests/findings/fixture.hpp"
#include "wire/json.hpp"

namespace boardwatch::findings {
namespace {

namespace fs = std::filesystem;

fs::path cases() { return fs::path(BOARDWATCH_SOURCE_DIR) / "tests/fixtures/findings"; }

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// The first line of about.txt: "published 2026-11-20".
Context context_of(const fs::path& folder) {
  const auto about = read_file(folder / "about.txt");
  Context context;
  context.published = parse_date(std::string_view(about).substr(10, 10));
  return context;
}

Result<Document> read_input(const fs::path& folder) {
  if (fs::exists(folder / "input.html")) return documents::read_html(read_file(folder / "input.html"), "text/html; charset=utf-8");
  return documents::read_text(read_file(folder / "input.txt"), "text/plain; charset=utf-8");
}

/// One finding a line, so that a difference shows what changed.
std::string as_lines(const std::vector<Finding>& found) {
  std::string out;
  for (const auto& finding : found) {
    auto object = wire::to_json(finding);
    object.erase("confidence");  // its weights are fitted anew from time to time
    out += boost::json::serialize(object) + "\n";
  }
  return out;
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, DocumentGivesWhatItGaveBefore) {
  const auto folder = cases() / GetParam();
  const auto document = read_input(folder);
  ASSERT_TRUE(document) << document.error().where;
  const auto context = context_of(folder);
  ASSERT_TRUE(context.published);
  const auto found = as_lines(cascade().find(*document, context));
  if (std::getenv("BOARDWATCH_REBASE") != nullptr) std::ofstream(folder / "expected.jsonl") << found;
  EXPECT_EQ(found, read_file(folder / "expected.jsonl"));
}

std::vector<std::string> case_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(cases())) names.push_back(entry.path().filename().string());
  return names;
}

INSTANTIATE_TEST_SUITE_P(Documents, Golden, testing::ValuesIn(case_names()), [](const auto& one) {
  std::string name = one.param;
  std::erase(name, '-');
  return name;
});

}  // namespace
}  // namespace boardwatch::findings
