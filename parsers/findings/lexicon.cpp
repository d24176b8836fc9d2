#include "parsers/findings/lexicon.hpp"

#include <set>

#include "core/embedded.hpp"
#include "core/utf8.hpp"

namespace boardwatch::findings {

extern const std::span<const EmbeddedFile> lexicon_files;  // written by the build from lexicons/

namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (const auto word : split(text, ' '))
    if (!word.empty()) words.emplace_back(word);
  return words;
}

}  // namespace

std::string_view lexicon_text(std::string_view file) {
  for (const auto& embedded : lexicon_files)
    if (embedded.name == file) return embedded.text;
  return {};
}

Result<std::vector<LexiconSection>> parse_lexicon(std::string_view file, std::string_view text) {
  std::vector<LexiconSection> sections;
  std::set<std::string> seen;
  std::size_t number = 0;
  for (const auto raw : split(text, '\n')) {
    ++number;
    const auto line = trim(raw);
    if (line.empty() || line.front() == '#') continue;
    const auto refuse = [&](const std::string& why) {
      return fail(Errc::bad_config, std::string(file) + ", line " + std::to_string(number) + ": " + why);
    };
    if (line.front() == '[' && line.back() == ']' && line.find_first_of("()|\\?") == std::string_view::npos) {
      sections.push_back({words_of(line.substr(1, line.size() - 2)), {}, number});
      continue;
    }
    if (sections.empty()) return refuse("an entry before any [section]");
    std::string key;
    for (const auto& word : sections.back().name) key += word + " ";
    if (!seen.insert(key + "\n" + std::string(line)).second) return refuse("this entry is in its section twice");
    sections.back().entries.push_back({std::string(line), number});
  }
  return sections;
}

}  // namespace boardwatch::findings
