#include "parsers/findings/names.hpp"

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {
namespace {

bool is_initial(const Token& token, std::string_view text) {
  const auto word = word_of(text, token);
  return token.capital && (word.size() == 1 || (word.size() == 2 && token.all_capitals));
}

template <class... Keys>
bool any(const Token& token, Keys... keys) {
  return ((token.key == keys) || ...);
}

/// "d'Arcy", "al-Maktoum"
bool has_joined_particle(std::string_view word) {
  const auto joint = word.find_first_of("'-");
  return joint != std::string_view::npos && joint >= 1 && joint <= 2 && joint + 1 < word.size() && word[joint + 1] >= 'A' && word[joint + 1] <= 'Z';
}

std::string_view first_word(std::string_view name) { return name.substr(0, name.find(' ')); }
std::string_view last_word(std::string_view name) { return name.substr(name.rfind(' ') + 1); }

}  // namespace

void KnownPeople::add_word(std::string_view word, const std::string& name) {
  const auto found = by_word_.find(word);
  if (found == by_word_.end())
    by_word_.emplace(std::string(word), Bearer{name, false});
  else if (found->second.name != name)
    found->second.shared = true;
}

void KnownPeople::add(const PersonMention& person) {
  if (!person.full) return;
  const auto first = first_word(person.name), last = last_word(person.name);
  add_word(last, person.name);
  // "Van der Linde": any capitalised run of the surname finds it
  if (first.size() + last.size() + 1 < person.name.size()) add_word(std::string_view(person.name).substr(first.size() + 1), person.name);
  if (first.size() > 2) add_word(first, person.name);
  if (person.gender != '?') gender_[person.name] = person.gender;
}

void KnownPeople::add_initials(std::string initials, const std::string& name) { by_initials_[std::move(initials)] = name; }

const std::string* KnownPeople::by_word(std::string_view word) const {
  const auto found = by_word_.find(word);
  return found == by_word_.end() || found->second.shared ? nullptr : &found->second.name;
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
      if (kind == "post_nominal") finder.post_nominals_.insert(entry.text);
    }
  }
  return finder;
}

bool NameFinder::is_post_nominal_word(const Token& token, std::string_view text) const {
  return token.is(is_post_nominal) && post_nominals_.find(word_of(text, token)) != post_nominals_.end();
}

bool NameFinder::is_name_word(const Token& token, std::string_view text) const {
  if (!token.word || token.is(is_not_name) || token.digit) return false;
  return token.capital ? !is_post_nominal_word(token, text) : token.inner && has_joined_particle(word_of(text, token));
}

/// "ap Rhys" after an honorific: a small word and the name behind it.
bool NameFinder::begins_name(const std::vector<Token>& tokens, const std::vector<char>& taken, std::size_t at, std::string_view text) const {
  while (at < tokens.size() && taken[at] == 0 && !tokens[at].capital && tokens[at].is(is_particle)) ++at;
  return at < tokens.size() && taken[at] == 0 && is_name_word(tokens[at], text);
}

std::vector<PersonMention> NameFinder::find(std::string_view text, const std::vector<Token>& tokens, const std::vector<char>& taken,
                                            const KnownPeople& known) const {
  std::vector<PersonMention> people;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (taken[i] != 0 || !tokens[i].capital) continue;
    PersonMention person;
    std::size_t at = i, honorifics = 0;
    while (at < tokens.size() && !taken[at] && tokens[at].capital && tokens[at].is(is_honorific)) {
      if (tokens[at].is(is_male | is_female)) person.gender = tokens[at].is(is_male) ? 'm' : 'f';
      ++at;
      ++honorifics;
      if (at < tokens.size() && any(tokens[at], key_of("."))) ++at;
    }
    // "Lord (Amartya) Sengupta"
    const bool bracketed = honorifics > 0 && at + 3 < tokens.size() && any(tokens[at], key_of("(")) && any(tokens[at + 2], key_of(")")) && is_name_word(tokens[at + 1], text);
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
      if (is_initial(tokens[at], text) && (words == 0 || initials == words) && !tokens[at].is(is_not_name) &&
          (word_of(text, tokens[at]).size() == 1 || at + 1 < tokens.size())) {
        ++words;
        ++initials;
        end = ++at;
        if (at < tokens.size() && any(tokens[at], key_of("."))) end = ++at;
        continue;
      }
      const bool single_letter = any(tokens[at], key_of("a")) || any(tokens[at], key_of("i"));
      if (single_letter && at + 1 < tokens.size() && any(tokens[at + 1], key_of(".")) && words == 0) {
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
      const bool particle = tokens[at].is(is_particle) && (words > 0 || honorifics > 0) && at + 1 < tokens.size() && begins_name(tokens, taken, at + 1, text);
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
    const auto post_nominal_at = [&](std::size_t k) { return k < tokens.size() && is_post_nominal_word(tokens[k], text); };
    while (post_nominal_at(whole) || (whole < tokens.size() && any(tokens[whole], key_of(",")) && post_nominal_at(whole + 1))) ++whole;
    person.span = {tokens[i].begin, tokens[whole - 1].end};
    person.name = fold_space(text.substr(tokens[begin].begin, tokens[end - 1].end - tokens[begin].begin));
    if (bracketed) person.name = bracket + " " + person.name;
    person.full = words + (bracketed ? 1 : 0) >= 2;
    const bool firm = end < tokens.size() && any(tokens[end], key_of("llp"), key_of("ltd"), key_of("limited"), key_of("plc"), key_of("advisory"), key_of("consulting"), key_of("partners"), key_of("associates"));
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
    } else if (words == 2 && honorifics > 0 && first_word(person.name).size() <= 2 && !bracketed) {
      const auto* full = known.by_word(last_word(person.name));
      if (full != nullptr && full->size() > person.name.size()) person.name = *full;
    }
    people.push_back(person);
    i = end - 1;
  }
  return people;
}

}  // namespace boardwatch::findings
