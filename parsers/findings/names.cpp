#include "parsers/findings/names.hpp"

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {
namespace {

std::string_view word_of(std::string_view text, const Token& token) { return text.substr(token.begin, token.end - token.begin); }

bool is_initial(const Token& token, std::string_view text) {
  const auto word = word_of(text, token);
  return token.capital && (word.size() == 1 || (word.size() == 2 && token.all_capitals));
}

std::vector<std::string_view> name_words(std::string_view name) {
  std::vector<std::string_view> words;
  for (const auto word : split(name, ' '))
    if (!word.empty()) words.push_back(word);
  return words;
}

}  // namespace

void KnownPeople::add(const PersonMention& person) {
  if (!person.full) return;
  const auto words = name_words(person.name);
  by_word_[std::string(words.back())].insert(person.name);
  if (words.size() > 2) {  // "Van der Linde": any capitalised run of the surname finds it
    const auto surname_at = person.name.find(' ') + 1;
    by_word_[person.name.substr(surname_at)].insert(person.name);
  }
  if (words.front().size() > 2) by_word_[std::string(words.front())].insert(person.name);
  if (person.gender != '?') gender_[person.name] = person.gender;
}

void KnownPeople::add_initials(std::string initials, const std::string& name) { by_initials_[std::move(initials)] = name; }

const std::string* KnownPeople::by_word(std::string_view word) const {
  const auto found = by_word_.find(word);
  return found == by_word_.end() || found->second.size() != 1 ? nullptr : &*found->second.begin();
}

const std::string* KnownPeople::by_initials(std::string_view initials) const {
  const auto found = by_initials_.find(initials);
  return found == by_initials_.end() ? nullptr : &found->second;
}

char KnownPeople::gender_of(const std::string& name) const {
  const auto found = gender_.find(name);
  return found == gender_.end() ? '?' : found->second;
}

Result<NameFinder> NameFinder::build() {
  NameFinder finder;
  BW_TRY(const auto sections, parse_lexicon("names.lex", lexicon_text("names.lex")));
  for (const auto& section : sections) {
    const auto& kind = section.name.front();
    for (const auto& entry : section.entries) {
      if (kind == "honorific")
        finder.honorifics_.emplace(to_lower(entry.text), section.name.size() > 1 ? section.name[1].front() : '?');
      else if (kind == "particle")
        finder.particles_.insert(entry.text);
      else if (kind == "post_nominal")
        finder.post_nominals_.insert(entry.text);
      else
        finder.not_names_.insert(to_lower(entry.text));
    }
  }
  return finder;
}

bool NameFinder::is_name_word(const Token& token, std::string_view text) const {
  if (!token.word || !token.capital || not_names_.count(token.lower) > 0) return false;
  const auto word = word_of(text, token);
  if (word.find_first_of("0123456789") != std::string_view::npos) return false;
  return post_nominals_.count(std::string(word)) == 0;
}

std::vector<PersonMention> NameFinder::find(std::string_view text, const std::vector<Token>& tokens, const std::vector<bool>& taken,
                                            const KnownPeople& known) const {
  std::vector<PersonMention> people;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (taken[i]) continue;
    PersonMention person;
    std::size_t at = i, honorifics = 0;
    while (at < tokens.size() && !taken[at] && tokens[at].capital && honorifics_.count(tokens[at].lower) > 0) {
      const char gender = honorifics_.at(tokens[at].lower);
      if (gender != '?') person.gender = gender;
      ++at;
      ++honorifics;
      if (at < tokens.size() && tokens[at].lower == ".") ++at;
    }
    // "Lord (Amartya) Sengupta"
    const bool bracketed = honorifics > 0 && at + 3 < tokens.size() && tokens[at].lower == "(" && tokens[at + 2].lower == ")" && is_name_word(tokens[at + 1], text);
    std::string bracket;
    if (bracketed) {
      bracket = word_of(text, tokens[at + 1]);
      at += 3;
    }
    const std::size_t begin = at;
    std::size_t end = at, words = 0, initials = 0;
    while (at < tokens.size() && !taken[at] && words < 5) {
      const bool adjacent = at == begin || tokens[at].begin <= tokens[at - 1].end + 1;
      if (!adjacent) break;
      if (is_initial(tokens[at], text) && (words == 0 || initials == words) && not_names_.count(tokens[at].lower) == 0 &&
          (word_of(text, tokens[at]).size() == 1 || at + 1 < tokens.size())) {
        ++words;
        ++initials;
        end = ++at;
        if (at < tokens.size() && tokens[at].lower == ".") end = ++at;
        continue;
      }
      const bool single_letter = tokens[at].lower == "a" || tokens[at].lower == "i";
      if (single_letter && at + 1 < tokens.size() && tokens[at + 1].lower == "." && words == 0) {
        ++words;
        ++initials;
        at += 2;
        end = at;
        continue;
      }
      if (is_name_word(tokens[at], text)) {
        ++words;
        end = ++at;
        continue;
      }
      const bool particle = particles_.count(tokens[at].lower) > 0 && words > 0 && at + 1 < tokens.size() && !taken[at + 1] &&
                            (is_name_word(tokens[at + 1], text) || particles_.count(tokens[at + 1].lower) > 0);
      if (!particle) break;
      ++at;
    }
    if (words == 0 || end <= begin) {
      if (honorifics > 0) i = begin - 1;
      continue;
    }
    if (initials == words) {  // initials alone: somebody of an attendance list, or an acronym
      const auto* name = words == 1 ? known.by_initials(word_of(text, tokens[begin])) : nullptr;
      if (name != nullptr) {
        person.span = {tokens[begin].begin, tokens[begin].end};
        person.name = *name;
        person.gender = known.gender_of(*name);
        people.push_back(person);
      }
      continue;
    }
    std::size_t whole = end;  // with what stands behind a name: "FRCP", "OBE"
    while (whole < tokens.size() && post_nominals_.count(std::string(word_of(text, tokens[whole]))) > 0) ++whole;
    person.span = {tokens[i].begin, tokens[whole - 1].end};
    person.name = fold_space(text.substr(tokens[begin].begin, tokens[end - 1].end - tokens[begin].begin));
    if (bracketed) person.name = bracket + " " + person.name;
    person.full = words + (bracketed ? 1 : 0) >= 2;
    const auto following = end < tokens.size() ? tokens[end].lower : std::string();
    const bool firm = following == "llp" || following == "ltd" || following == "limited" || following == "plc" ||
                      following == "advisory" || following == "consulting" || following == "partners" || following == "associates";
    if (firm) {
      i = end;
      continue;
    }
    if (!person.full) {
      const auto* name = known.by_word(person.name);
      if (name != nullptr) {
        person.name = *name;
        if (person.gender == '?') person.gender = known.gender_of(*name);
      } else if (honorifics == 0) {
        const bool shout = tokens[begin].all_capitals;
        if (shout) {
          if (const auto* by = known.by_initials(word_of(text, tokens[begin]))) {
            person.name = *by;
            people.push_back(person);
          }
        }
        i = end - 1;
        continue;
      }
    } else if (words == 2 && honorifics > 0 && known.by_word(name_words(person.name).back()) != nullptr && !bracketed) {
      const auto& full = *known.by_word(name_words(person.name).back());
      if (full.size() > person.name.size() && name_words(person.name).front().size() <= 2) person.name = full;
    }
    people.push_back(person);
    i = end - 1;
  }
  return people;
}

}  // namespace boardwatch::findings
