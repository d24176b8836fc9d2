#include "parsers/findings/change_lexicon.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::pair<std::string_view, std::uint32_t> class_names[] = {
    {"have", class_have}, {"be", class_be}, {"future", class_future}, {"doubtful", class_doubtful}, {"adverb", class_adverb},
    {"negative", class_negative}, {"preposition", class_preposition}, {"to", class_to}, {"determiner", class_determiner},
    {"relative", class_relative}, {"conjunction", class_conjunction}, {"and", class_and}, {"hearsay", class_hearsay},
    {"speech", class_speech}, {"bound", class_bound}, {"occasion", class_occasion}, {"since", class_since}, {"common", class_common},
    {"aside", class_aside}, {"first", class_first}, {"if", class_if}, {"rule", class_rule}, {"number", class_number}, {"occupation", class_occupation}, {"for", class_for}, {"but", class_but}, {"kin", class_kin}};

void read_verb(const std::string& text, Vocabulary& vocabulary) {
  constexpr std::uint32_t forms[] = {form_base, form_s, form_past, form_participle, form_ing};
  std::size_t k = 0;
  WordId base = 0;
  for (const auto word : split(text, ' ')) {
    const auto id = vocabulary.add(word);
    if (k == 0) base = id;
    vocabulary.add_class(id, k < 5 ? forms[k] : form_s | form_past);
    vocabulary.set_verb(id, base);
    ++k;
  }
}

Result<void> add_all(Phrases& phrases, const LexiconSection& section, Vocabulary& vocabulary) {
  for (const auto& entry : section.entries) BW_CHECK(phrases.add(entry, "changes.lex", vocabulary));
  return {};
}

Result<void> read_class(const LexiconSection& section, Vocabulary& vocabulary) {
  const auto* known = std::find_if(std::begin(class_names), std::end(class_names), [&](const auto& c) { return c.first == section.name.back(); });
  if (known == std::end(class_names)) return fail(Errc::bad_config, "changes.lex, line " + std::to_string(section.line) + ": no class is called \"" + section.name.back() + "\"");
  for (const auto& entry : section.entries)
    for (const auto word : split(entry.text, ' ')) vocabulary.add_class(vocabulary.add(word), known->second);
  return {};
}

/// "$role" is a post however it is put: "the post of chief nurse", "chief nurse", "the chief nurse's job"; "$acting" the
/// same of an acting or interim one.
std::vector<LexiconEntry> written_out(const LexiconEntry& entry) {
  constexpr std::pair<std::string_view, std::array<std::string_view, 2>> ways[] = {
      {"$role", {"* {R} ('s|') (%post)", "* %post (of|as) * {R}"}}, {"$acting", {"* {A} ('s|') (%post)", "* %post (of|as) * {A}"}}};
  for (const auto& [name, phrases] : ways) {
    const auto at = entry.text.find(name);
    if (at == std::string::npos) continue;
    std::vector<LexiconEntry> written;
    for (const auto phrase : phrases) {
      written.push_back(entry);
      written.back().text.replace(at, name.size(), phrase);
    }
    return written;
  }
  return {entry};
}

void read_set(const LexiconSection& section, Vocabulary& vocabulary) {
  for (const auto& entry : section.entries)
    for (const auto word : split(entry.text, ' ')) vocabulary.add_to_set(section.name.back(), vocabulary.add(word));
}

Phrases& day_phrases(std::string_view of, ChangeLexicon& lexicon) {
  return of == "leaving" ? lexicon.leaves_on : of == "last" ? lexicon.last_day : of == "staying" ? lexicon.stays_until : of == "coming" ? lexicon.starts_on : of == "away" ? lexicon.away_since : of == "empty" ? lexicon.empty_since : lexicon.takes_effect;
}

Result<void> read_frame(const LexiconSection& section, ChangeLexicon& lexicon) {
  BW_TRY(auto entry, frame_of(section));
  for (const auto& written : section.entries) {
    entry.line = written.line;
    for (const auto& phrase : written_out(written)) {
      BW_CHECK(lexicon.triggers.add(phrase, "changes.lex", lexicon.vocabulary));
      lexicon.entries.push_back(entry);
    }
  }
  return {};
}

Result<void> read_section(const LexiconSection& section, ChangeLexicon& lexicon) {
  const auto& name = section.name.front();
  if (name == "verbs") {
    for (const auto& entry : section.entries) read_verb(entry.text, lexicon.vocabulary);
  } else if (name == "class") {
    BW_CHECK(read_class(section, lexicon.vocabulary));
  } else if (name == "set") {
    read_set(section, lexicon.vocabulary);
  } else if (name == "reason") {
    const auto reason = from_code<Reason>(section.name.back());
    if (!reason) return fail(Errc::bad_config, "changes.lex, line " + std::to_string(section.line) + ": no reason is called \"" + section.name.back() + "\"");
    lexicon.causes.reasons.emplace_back(*reason, Phrases());
    BW_CHECK(add_all(lexicon.causes.reasons.back().second, section, lexicon.vocabulary));
  } else if (name == "destination") {
    BW_CHECK(add_all(lexicon.causes.destinations, section, lexicon.vocabulary));
  } else if (name == "hearsay") {
    BW_CHECK(add_all(lexicon.hearsay, section, lexicon.vocabulary));
  } else if (name == "permanent") {
    BW_CHECK(add_all(lexicon.permanent, section, lexicon.vocabulary));
  } else if (name == "temporary") {
    BW_CHECK(add_all(lexicon.temporary, section, lexicon.vocabulary));
  } else if (name == "same_post") {
    BW_CHECK(add_all(lexicon.same_post, section, lexicon.vocabulary));
  } else if (name == "at_once") {
    BW_CHECK(add_all(lexicon.at_once, section, lexicon.vocabulary));
  } else if (name == "day") {
    BW_CHECK(add_all(day_phrases(section.name.back(), lexicon), section, lexicon.vocabulary));
  } else {
    BW_CHECK(read_frame(section, lexicon));
  }
  return {};
}

}  // namespace

Result<ChangeLexicon> ChangeLexicon::read() {
  ChangeLexicon lexicon;
  BW_TRY(const auto sections, parse_lexicon("changes.lex", lexicon_text("changes.lex")));
  for (const auto& section : sections) BW_CHECK(read_section(section, lexicon));
  return lexicon;
}

}  // namespace boardwatch::findings
