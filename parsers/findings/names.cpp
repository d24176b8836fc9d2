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

void KnownPeople::add_to(ByText<Bearer>& bearers, std::string_view word, const std::string& name) {
  const auto found = bearers.find(word);
  if (found == bearers.end())
    bearers.emplace(std::string(word), Bearer{name, false});
  else if (found->second.name != name)
    found->second.shared = true;
}

void KnownPeople::add_word(std::string_view word, const std::string& name) { add_to(by_word_, word, name); }

void KnownPeople::add(const PersonMention& person) {
  if (!person.full) return;
  const auto first = first_word(person.name), last = last_word(person.name);
  add_word(last, person.name);
  // "Van der Linde": any capitalised run of the surname finds it
  if (first.size() + last.size() + 1 < person.name.size()) add_word(std::string_view(person.name).substr(first.size() + 1), person.name);
  if (first.size() > 2) add_word(first, person.name);
  for (std::size_t length = 3; length <= 5 && length + 2 <= first.size(); ++length) add_to(by_short_, first.substr(0, length), person.name);
  if (person.gender != '?') gender_[person.name] = person.gender;
}

void KnownPeople::add_initials(std::string initials, const std::string& name) { by_initials_[std::move(initials)] = name; }

const std::string* KnownPeople::by_word(std::string_view word) const {
  const auto found = by_word_.find(word);
  return found == by_word_.end() || found->second.shared ? nullptr : &found->second.name;
}

const std::string* KnownPeople::by_short(std::string_view word) const {
  if (by_word_.find(word) != by_word_.end()) return nullptr;
  const auto found = by_short_.find(word);
  return found == by_short_.end() || found->second.shared ? nullptr : &found->second.name;
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

/// Reads what stands before a name and tells of the person: "Professor Dame", "Brigadier (Retd)", "Associate Professor".
std::size_t NameFinder::skip_honorifics(const std::vector<Token>& tokens, const std::vector<char>& taken, std::size_t at, PersonMention& person) const {
  const auto is_open = [&](std::size_t k) { return k < tokens.size() && taken[k] == 0; };
  const auto is_title = [&](std::size_t k) { return is_open(k) && tokens[k].capital && tokens[k].is(is_honorific); };
  while (is_open(at) && tokens[at].capital) {
    const auto& token = tokens[at];
    const bool graded = any(token, key_of("associate"), key_of("assistant"), key_of("emeritus"), key_of("honorary"), key_of("visiting"), key_of("surgeon"), key_of("flight"));
    if (!token.is(is_honorific) && !(graded && is_title(at + 1))) break;
    if (token.is(is_male | is_female)) person.gender = token.is(is_male) ? 'm' : 'f';
    ++at;
    if (is_open(at) && any(tokens[at], key_of("."))) ++at;
    const bool bracket = at + 2 < tokens.size() && any(tokens[at], key_of("(")) && any(tokens[at + 2], key_of(")"));
    if (bracket && (is_title(at + 1) || any(tokens[at + 1], key_of("retd"), key_of("rtd"), key_of("retired"), key_of("ret")))) at += 3;
  }
  return at;
}

/// "May Adeyemi", "Sunday Oliseh": a word of the calendar that is a first name, for a surname follows and no word that
/// dates go with stands before.
bool NameFinder::is_calendar_name(std::string_view text, const std::vector<Token>& tokens, const std::vector<char>& taken, std::size_t i) const {
  if (!tokens[i].is(is_first_name_too) || !tokens[i].capital || tokens[i].all_capitals) return false;
  const auto is_surname = [&](std::size_t k) {
    return k < tokens.size() && taken[k] == 0 && tokens[k].begin == tokens[k - 1].end + 1 && !tokens[k].all_capitals && (is_name_word(tokens[k], text) || (tokens[k].is(is_surname_too) && !tokens[k].is(is_first_name_too)));
  };
  if (!is_surname(i + 1) || tokens[i + 1].is(is_honorific)) return false;
  if (text[tokens[i].end - 1] == 'y' && tokens[i].size() > 3 && is_surname(i + 2)) return false;  // "Friday Ann Lee said"
  if (i == 0) return true;
  const auto& before = tokens[i - 1];
  return !before.digit && !before.is(is_date) &&
         !any(before, key_of("in"), key_of("on"), key_of("since"), key_of("until"), key_of("till"), key_of("during"), key_of("before"), key_of("after"), key_of("from"), key_of("of"), key_of("early"), key_of("late"),
              key_of("mid"), key_of("next"), key_of("last"), key_of("this"), key_of("every"), key_of("each"), key_of("the"), key_of("st"), key_of("nd"), key_of("rd"), key_of("th"), key_of("-"), key_of("/"));
}

/// Is "Ward" in "Tom Ward" a surname? It is where a post stands beside the two words, where the verb is a person's, or
/// where the document has named Tom Ward already. `begin` and `at` are the first name and the word in question.
bool NameFinder::is_surname_here(std::string_view text, const std::vector<Token>& tokens, const std::vector<char>& taken, const KnownPeople& known, std::size_t begin, std::size_t at) const {
  const auto* bearer = known.by_word(word_of(text, tokens[at]));
  if (bearer != nullptr && first_word(*bearer) == word_of(text, tokens[begin])) return true;
  const auto is_post = [&](std::size_t k) { return k < tokens.size() && taken[k] == taken_by_post; };
  if (begin > 0 && is_post(begin - 1)) return true;
  if (begin > 1 && any(tokens[begin - 1], key_of(","), key_of("("), key_of(":"), key_of("-")) && is_post(begin - 2)) return true;
  if (begin > 2 && any(tokens[begin - 1], key_of(",")) && taken[begin - 2] != 0) {  // "the chief nurse of Fenmarch NHS Trust, Sam West,"
    for (std::size_t k = begin - 2, steps = 0; k > 0 && steps < 12 && tokens[k].word; --k, ++steps)
      if (is_post(k)) return true;
  }
  std::size_t next = at + 1;
  if (next >= tokens.size()) return false;
  if (any(tokens[next], key_of(","), key_of("("), key_of("as"), key_of(":"))) {
    if (next + 1 < tokens.size() && any(tokens[next + 1], key_of("who"), key_of("whose"))) return true;
    for (std::size_t k = next + 1; k < tokens.size() && k < next + 6; ++k) {
      if (is_post(k)) return true;
      if (taken[k] == 0 && !tokens[k].word) return false;
    }
    return false;
  }
  for (std::size_t k = next; k < tokens.size() && k < next + 4; ++k)
    if (tokens[k].is(is_personal_verb)) return true;
  return false;
}

/// MBBS, CEng, FRCPE behind a name of two words that is not written in capitals; no "McKay", no "O'Neill".
bool NameFinder::looks_post_nominal(const Token& token, std::string_view text) const {
  const auto word = word_of(text, token);
  if (!token.word || token.inner || token.digit || word.size() < 2) return false;
  const auto capital = [&](std::size_t k) { return word[k] >= 'A' && word[k] <= 'Z'; };
  return token.all_capitals ? word.size() <= 5 : word.size() <= 9 && capital(0) && capital(1);
}

/// Reads the words of a name from `at`; returns the token behind it. `words` and `initials` are counted.
std::size_t NameFinder::read_words(std::string_view text, const std::vector<Token>& tokens, const std::vector<char>& taken, const KnownPeople& known, std::size_t honorifics, std::size_t begin,
                                   std::size_t& words, std::size_t& initials) const {
  std::size_t at = begin, end = begin;
  const auto beside = [&](std::size_t k) { return k < tokens.size() && taken[k] == 0 && tokens[k].begin <= tokens[k - 1].end + 1; };
  while (at < tokens.size() && !taken[at] && words < 5) {
    if (at != begin && !beside(at)) break;
    const auto& token = tokens[at];
    if (is_initial(token, text) && (words == 0 || initials == words) && !token.is(is_not_name) && (word_of(text, token).size() == 1 || at + 1 < tokens.size())) {
      ++words;
      ++initials;
      end = ++at;
      if (at < tokens.size() && any(tokens[at], key_of("."))) end = ++at;
      continue;
    }
    const bool single_letter = any(token, key_of("a")) || any(token, key_of("i"));
    if (single_letter && at + 1 < tokens.size() && any(tokens[at + 1], key_of(".")) && words == 0) {
      ++words;
      ++initials;
      at += 2;
      end = at;
      continue;
    }
    // "Ravi S. Patel"
    const bool middle = words > 0 && token.capital && token.size() == 1 && beside(at + 1) && any(tokens[at + 1], key_of(".")) && beside(at + 2) &&
                        (is_name_word(tokens[at + 2], text) || (tokens[at + 2].capital && tokens[at + 2].size() == 1));
    if (middle) {
      at += 2;
      continue;
    }
    if (words >= 2 && !tokens[begin].all_capitals && looks_post_nominal(token, text)) break;
    const bool numbered = at + 1 < tokens.size() && tokens[at + 1].digit;  // "Page 4"
    const bool noun = token.capital && !numbered && token.is(is_surname_too) && !is_name_word(token, text) && ((words == 1 && initials == 0 && honorifics == 0 && is_surname_here(text, tokens, taken, known, begin, at)) ||
                                                 (words <= 1 && honorifics > 0) || (initials > 0 && initials == words));
    if (is_name_word(token, text) || noun || (at == begin && honorifics == 0 && is_calendar_name(text, tokens, taken, at))) {
      ++words;
      end = ++at;
      if (noun) break;
      // "Amara (Mo) Obi"
      const bool nicknamed = words == 1 && at + 3 < tokens.size() && any(tokens[at], key_of("("), key_of("\"")) && any(tokens[at + 2], key_of(")"), key_of("\"")) && taken[at + 1] == 0 &&
                             is_name_word(tokens[at + 1], text) && !is_initial(tokens[at + 1], text) && beside(at + 3) && is_name_word(tokens[at + 3], text);
      if (nicknamed) at += 3;
      continue;
    }
    if (any(token, key_of("'")) && words > 0 && at + 2 < tokens.size() && any(tokens[at + 1], key_of("t")) && beside(at + 2) && is_name_word(tokens[at + 2], text)) {  // "van 't Hoff"
      at += 2;
      continue;
    }
    const bool joined = token.is(is_particle) || (any(token, key_of("e")) && !token.capital);
    const bool dutch = token.is(is_particle) && at + 3 < tokens.size() && any(tokens[at + 1], key_of("'"));
    const bool particle = joined && (words > 0 || honorifics > 0) && at + 1 < tokens.size() && (dutch || begins_name(tokens, taken, at + 1, text));
    if (!particle) break;
    ++at;
  }
  return end;
}

std::vector<PersonMention> NameFinder::find(std::string_view text, const std::vector<Token>& tokens, const std::vector<char>& taken,
                                            const KnownPeople& known) const {
  std::vector<PersonMention> people;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (taken[i] != 0 || !tokens[i].capital) continue;
    PersonMention person;
    std::size_t at = skip_honorifics(tokens, taken, i, person);
    const std::size_t honorifics = at - i;
    // "Lord (Amartya) Sengupta"
    const bool bracketed = honorifics > 0 && at + 3 < tokens.size() && any(tokens[at], key_of("(")) && any(tokens[at + 2], key_of(")")) && is_name_word(tokens[at + 1], text);
    std::string bracket;
    if (bracketed) {
      bracket = word_of(text, tokens[at + 1]);
      at += 3;
    }
    const std::size_t begin = at;
    std::size_t words = 0, initials = 0;
    const std::size_t end = begin < tokens.size() ? read_words(text, tokens, taken, known, honorifics, begin, words, initials) : begin;
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
    const auto post_nominal_at = [&](std::size_t k) {
      return k < tokens.size() && (is_post_nominal_word(tokens[k], text) || (words >= 2 && k == whole && taken[k] == 0 && !tokens[k].is(is_not_name) && !tokens[begin].all_capitals && looks_post_nominal(tokens[k], text)));
    };
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
    // "the hospital at Low Cross": a place, unless the document knows somebody of that name
    if (person.full && honorifics == 0 && i > 0 && any(tokens[i - 1], key_of("at")) && known.by_word(last_word(person.name)) == nullptr) {
      i = whole - 1;
      continue;
    }
    if (!person.full) {
      const auto* name = known.by_word(person.name);
      const bool could_be_short = name == nullptr && honorifics == 0 && !tokens[begin].all_capitals && !any(tokens[begin], key_of("will"), key_of("per"), key_of("rich"), key_of("grant"), key_of("mark"));
      if (could_be_short) name = known.by_short(person.name);
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
    i = whole - 1;
  }
  return people;
}

}  // namespace boardwatch::findings
