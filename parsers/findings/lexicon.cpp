#include "parsers/findings/lexicon.hpp"

#include <set>

#include "core/embedded.hpp"
#include "core/utf8.hpp"

namespace boardwatch::findings {

extern const std::span<const EmbeddedFile> lexicon_files;  // written by the build from lexicons/

namespace {

struct Verb {
  std::string base, third, past, participle, gerund;
};

class Expander {
 public:
  void define(std::string name, std::string value) { macros_[std::move(name)] = std::move(value); }
  void define_verb(Verb verb) {
    auto base = verb.base;
    verbs_[std::move(base)] = std::move(verb);
  }

  /// Replaces every {name} and {form:verb}. {3}, {1,2} and \p{L} are left to the regular expression.
  Result<std::string> expand(std::string_view text) const {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const bool macro = text[at] == '{' && at + 1 < text.size() && text[at + 1] >= 'a' && text[at + 1] <= 'z';
      if (!macro) {
        out.push_back(text[at]);
        continue;
      }
      const auto close = text.find('}', at);
      if (close == std::string_view::npos) return fail(Errc::bad_config, "\"{\" without \"}\"");
      BW_TRY(const auto value, value_of(text.substr(at + 1, close - at - 1)));
      out += "(?:" + value + ")";
      at = close;
    }
    return out;
  }

 private:
  Result<std::string> value_of(std::string_view name) const {
    const auto colon = name.find(':');
    if (colon == std::string_view::npos) {
      const auto found = macros_.find(std::string(name));
      if (found == macros_.end()) return fail(Errc::bad_config, "no macro is called {" + std::string(name) + "}");
      return found->second;
    }
    const auto verb = verbs_.find(std::string(name.substr(colon + 1)));
    if (verb == verbs_.end()) return fail(Errc::bad_config, "no verb is called \"" + std::string(name.substr(colon + 1)) + "\"");
    return form(name.substr(0, colon), verb->second);
  }

  Result<std::string> form(std::string_view tense, const Verb& v) const {
    if (tense == "future") {  // the macros end with a space
      BW_TRY(const auto before_base, expand("{modal}"));
      BW_TRY(const auto before_gerund, expand("{being}"));
      return before_base + v.base + "|" + before_gerund + v.gerund + "|" + v.third;
    }
    if (tense == "past") {
      BW_TRY(const auto before, expand("{having}"));
      return before + v.participle + "|" + v.past;
    }
    if (tense == "to") return "to " + v.base;
    if (tense == "ing") return v.gerund;
    if (tense == "passive") return v.participle;
    return fail(Errc::bad_config, "no form of a verb is called \"" + std::string(tense) + "\"");
  }

  std::map<std::string, std::string> macros_;
  std::map<std::string, Verb> verbs_;
};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (const auto word : split(text, ' '))
    if (!word.empty()) words.emplace_back(word);
  return words;
}

struct Line {
  std::string text;
  std::size_t number = 0;  ///< of its first
};

/// The lines that say something. One that begins with a space goes on with the one before, and without a space between
/// them where that ends with "|".
std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  std::size_t number = 0;
  for (const auto raw : split(text, '\n')) {
    ++number;
    const auto line = trim(raw);
    if (line.empty() || raw.front() == '#') continue;
    if (raw.front() == ' ' && !lines.empty()) {
      auto& before = lines.back().text;
      if (before.back() != '|') before += ' ';
      before += line;
    } else {
      lines.push_back({std::string(line), number});
    }
  }
  return lines;
}

/// "name = value" with a name of lower-case letters and underscores.
std::size_t macro_sign(std::string_view line) {
  const auto sign = line.find(" = ");
  if (sign == std::string_view::npos) return sign;
  for (const char c : line.substr(0, sign))
    if ((c < 'a' || c > 'z') && c != '_') return std::string_view::npos;
  return sign;
}

}  // namespace

std::string_view lexicon_text(std::string_view file) {
  for (const auto& embedded : lexicon_files)
    if (embedded.name == file) return embedded.text;
  return {};
}

Result<std::vector<LexiconSection>> parse_lexicon(std::string_view file, std::string_view text) {
  std::vector<LexiconSection> sections;
  Expander expander;
  std::set<std::string> seen;
  for (const auto& [written, number] : lines_of(text)) {
    const std::string_view line = written;
    const auto refuse = [&](const std::string& why) {
      return fail(Errc::bad_config, std::string(file) + ", line " + std::to_string(number) + ": " + why);
    };
    if (line.front() == '[' && line.back() == ']' && line.find_first_of("()|\\?") == std::string_view::npos) {
      sections.push_back({words_of(line.substr(1, line.size() - 2)), {}, number});
      continue;
    }
    if (line.starts_with("verb ")) {
      const auto words = words_of(line);
      if (words.size() != 6) return refuse("a verb has five forms: base, third person, past, participle, gerund");
      expander.define_verb({words[1], words[2], words[3], words[4], words[5]});
      continue;
    }
    const auto sign = macro_sign(line);
    const auto value = expander.expand(sign == std::string_view::npos ? line : trim(line.substr(sign + 3)));
    if (!value) return refuse(value.error().where);
    if (sign != std::string_view::npos) {
      expander.define(std::string(line.substr(0, sign)), *value);
      continue;
    }
    if (sections.empty()) return refuse("an entry before any [section]");
    std::string key;
    for (const auto& word : sections.back().name) key += word + " ";
    if (!seen.insert(key + "\n" + *value).second) return refuse("this entry is in its section twice");
    sections.back().entries.push_back({*value, number});
  }
  return sections;
}

}  // namespace boardwatch::findings
