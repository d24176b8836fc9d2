#include "parsers/findings/word_classes.hpp"

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::string_view date_words[] = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "spring", "summer", "autumn", "winter",
    "effect", "today", "morning", "afternoon", "evening", "tonight", "immediately", "yesterday", "night", "tomorrow", "year", "christmas",
    "day", "month", "months", "week", "weeks", "fortnight", "easter", "quarter", "years", "days", "date", "weekend", "then", "q1", "q2", "q3", "q4"};

constexpr std::string_view owned_words[] = {"last", "final", "term", "contract", "departure", "exit", "resignation", "retirement",
                                            "secondment", "stint", "engagement", "tenure", "successor", "replacement"};

std::vector<LexiconSection> sections_of(std::string_view file) {
  auto sections = parse_lexicon(file, lexicon_text(file));
  return sections ? *std::move(sections) : std::vector<LexiconSection>();  // the finders' build() says what is wrong
}

}  // namespace

const WordClasses& WordClasses::shared() {
  static const WordClasses words;
  return words;
}

void WordClasses::add(std::string_view word, std::uint32_t classes) { infos_[key_of(word)].classes |= classes; }

WordClasses::WordClasses() {
  for (const auto& section : sections_of("names.lex")) {
    const auto& kind = section.name.front();
    const bool gendered = section.name.size() > 1;
    const std::uint32_t honorific = is_honorific | (!gendered ? 0u : section.name[1] == "m" ? is_male : is_female);
    for (const auto& entry : section.entries)
      add(entry.text, kind == "honorific" ? honorific : kind == "particle" ? is_particle : kind == "post_nominal" ? is_post_nominal : kind == "first_name_too" ? is_first_name_too :
                      kind == "surname_too" ? is_surname_too : kind == "personal_verb" ? is_personal_verb : is_not_name);
  }
  for (const auto& section : sections_of("posts.lex")) {
    const auto& kind = section.name.front();
    for (const auto& entry : section.entries) {
      if (kind == "topic") {
        auto& info = infos_[key_of(entry.text)];
        info.classes |= is_topic;
        if (const auto post = from_code<Post>(section.name.at(1))) info.post = *post;
      } else if (kind == "topic_of") {
        add(entry.text, is_topic_of);
      } else if (kind == "before") {
        add(entry.text, section.name.at(1) == "interim" ? is_before_interim : section.name.at(1) == "lower" ? is_before_lower : is_before_plain);
      } else if (section.name.size() == 3) {
        add(entry.text, is_chair_below);
      } else if (kind != "not") {
        const auto first = std::string(entry.text.substr(0, entry.text.find(' ')));
        add(first, is_title_start);
        add(first + "s", is_title_start);
      }
    }
  }
  for (const auto& section : sections_of("organisations.lex")) {
    const auto& kind = section.name.front();
    for (const auto& entry : section.entries) {
      const auto first = std::string_view(entry.text).substr(0, entry.text.find(' '));
      if (kind == "ending") add(first, is_ending_start);
      if (kind == "no_body") add(entry.text, is_no_body);
      if (kind == "strip") add(entry.text, is_strip);
      const bool any_word = kind == "outside" && section.name.size() > 1 && section.name[1] == "word";
      if (any_word) add(entry.text, is_outside);
      else if (kind == "national" || kind == "outside") add(first, is_fixed_start);
    }
  }
  add("trust", is_ending_start);
  for (const std::string_view word : {"children", "women"}) add(word, is_topic);
  for (const std::string_view word : {"and", "of", "the", "&", ",", "'s", "'", "upon", "on", "for"}) add(word, is_connector);
  for (const std::string_view word : {"he", "she", "his", "her"}) add(word, is_pronoun);
  for (const auto word : date_words) add(word, is_date);
  for (const auto word : owned_words) add(word, is_owned);
}

}  // namespace boardwatch::findings
