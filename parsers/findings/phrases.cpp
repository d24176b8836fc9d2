#include "parsers/findings/phrases.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t most_qualifiers = 4, most_plain = 5, most_any = 12;

std::optional<std::uint32_t> form_named(std::string_view name) {
  if (name == "base") return form_base;
  if (name == "s") return form_s;
  if (name == "past") return form_past;
  if (name == "part") return form_participle;
  if (name == "ing") return form_ing;
  return std::nullopt;
}

std::optional<Group> group_named(std::string_view name) {
  if (name == "Who" || name == "P" || name == "W" || name == "H" || name == "J") return Group::who;
  if (name == "Role" || name == "R" || name == "A" || name == "N") return Group::role;
  if (name == "Org" || name == "O" || name == "X") return Group::org;
  if (name == "Dest") return Group::dest;
  if (name == "Destrole") return Group::destrole;
  if (name == "Other") return Group::other;
  if (name == "Date" || name == "D") return Group::date;
  return std::nullopt;
}

std::string letters_of(std::string_view name) {
  if (name == "R") return "RAHJ";
  if (name == "A") return "AJ";
  if (name == "P") return "PHJQ";
  if (name == "W") return "PRAHJQN";
  if (name == "O") return "OX";
  return std::string(name);
}

bool qualifies(const Word& word) {
  if (word.letter == '0') return true;
  if (word.letter != 'w') return false;
  return !word.is(class_preposition | class_conjunction | class_relative | class_be | class_have | class_future | class_if);
}

bool in_clause(const Word& word) { return word.mark != ';' && word.mark != ':' && word.mark != '|'; }

}  // namespace

Result<std::size_t> Phrases::add(const LexiconEntry& entry, std::string_view file, Vocabulary& vocabulary) {
  const auto refuse = [&](const std::string& why) { return fail(Errc::bad_config, std::string(file) + ", line " + std::to_string(entry.line) + ": " + why); };
  Phrase phrase;
  phrase.line = entry.line;
  std::optional<std::size_t> pivot;
  for (auto part : split(entry.text, ' ')) {
    if (part.empty()) continue;
    Element element;
    if (part == "(*)" || part == "(~)" || part == "(...)") part = part.substr(1, part.size() - 2);  // none of them needs a word
    if (part == "*") {
      element.kind = Kind::qualifiers;
    } else if (part == "~") {
      element.kind = Kind::plain;
    } else if (part == "...") {
      element.kind = Kind::any;
    } else if (part.front() == '{') {
      if (part.back() != '}' ) return refuse("\"" + std::string(part) + "\" is not closed");
      element.kind = Kind::tag;
      auto name = part.substr(1, part.size() - 2);
      if (name.ends_with("?")) {
        element.optional = true;
        name.remove_suffix(1);
      }
      const auto colon = name.find(':');
      const auto group = group_named(name.substr(0, colon));
      if (!group) return refuse("no group is called \"" + std::string(name) + "\"");
      element.group = *group;
      element.letters = letters_of(colon == std::string_view::npos ? name : name.substr(colon + 1));
    } else {
      if (part.front() == '(' && part.size() > 1) {
        if (part.back() != ')') return refuse("\"" + std::string(part) + "\" is not closed");
        element.optional = true;
        part = part.substr(1, part.size() - 2);
      }
      const auto alternatives = part == "|" ? std::vector<std::string_view>{part} : split(part, '|');
      for (const auto word : alternatives) {
        if (word.starts_with("@")) {
          const auto colon = word.find(':');
          const auto base = vocabulary.find(word.substr(1, colon == std::string_view::npos ? colon : colon - 1));
          std::uint32_t forms = form_base | form_s | form_past | form_participle | form_ing;
          if (colon != std::string_view::npos) {
            forms = 0;
            for (const auto name : split(word.substr(colon + 1), '+')) {
              const auto form = form_named(name);
              if (!form) return refuse("no form is called \"" + std::string(name) + "\"");
              forms |= *form;
            }
          }
          const auto ids = base == 0 ? std::vector<WordId>() : vocabulary.forms_of(base, forms);
          if (ids.empty()) return refuse("no verb \"" + std::string(word) + "\"");
          element.ids.insert(element.ids.end(), ids.begin(), ids.end());
        } else if (word.starts_with("%")) {
          const auto& ids = vocabulary.set(word.substr(1));
          if (ids.empty()) return refuse("no set is called \"" + std::string(word) + "\"");
          element.ids.insert(element.ids.end(), ids.begin(), ids.end());
        } else {
          if (word.empty()) return refuse("an empty alternative");
          element.ids.push_back(vocabulary.add(word));
        }
      }
      std::sort(element.ids.begin(), element.ids.end());
      element.ids.erase(std::unique(element.ids.begin(), element.ids.end()), element.ids.end());
      if (!pivot && !element.optional) pivot = phrase.elements.size();
    }
    phrase.elements.push_back(std::move(element));
  }
  if (!pivot) return refuse("an entry needs a word to look for");
  phrase.pivot = *pivot;
  const auto number = phrases_.size();
  for (const auto id : phrase.elements[*pivot].ids) {
    if (by_pivot_.size() <= id) by_pivot_.resize(id + 1u);
    by_pivot_[id].push_back(static_cast<std::uint32_t>(number));
  }
  phrases_.push_back(std::move(phrase));
  return number;
}

bool Phrases::forward(const Phrase& phrase, std::size_t e, const std::vector<Word>& words, std::size_t at, PhraseMatch& match) const {
  if (e == phrase.elements.size()) {
    match.end = at;
    return true;
  }
  const auto& element = phrase.elements[e];
  switch (element.kind) {
    case Kind::literal:
      if (at < words.size() && words[at].id != 0 && std::binary_search(element.ids.begin(), element.ids.end(), words[at].id) && forward(phrase, e + 1, words, at + 1, match)) return true;
      // "has now been given", "is currently absent": an adverb behind an auxiliary
      if (!element.optional && at > match.pivot && at < words.size() && words[at].is(class_adverb) && words[at - 1].is(class_be | class_have | class_future) && forward(phrase, e, words, at + 1, match)) return true;
      return element.optional && forward(phrase, e + 1, words, at, match);
    case Kind::tag: {
      if (at < words.size() && element.letters.find(words[at].letter) != std::string::npos && forward(phrase, e + 1, words, at + 1, match)) {
        match.groups[static_cast<std::size_t>(element.group)] = static_cast<int>(at);
        return true;
      }
      return element.optional && forward(phrase, e + 1, words, at, match);
    }
    case Kind::any:
      for (std::size_t n = 0; n <= most_any; ++n) {
        if (forward(phrase, e + 1, words, at + n, match)) return true;
        if (at + n >= words.size() || !in_clause(words[at + n])) return false;
      }
      return false;
    case Kind::qualifiers:
    case Kind::plain: {
      // The longest that fits: "covers the post" is more than "covers", though what follows may be missing.
      const std::size_t most = element.kind == Kind::qualifiers ? most_qualifiers : most_plain;
      std::optional<PhraseMatch> longest;
      for (std::size_t n = 0; n <= most; ++n) {
        auto tried = match;
        // What qualifies belongs to the phrase only where something follows that it qualifies.
        const bool fitted = forward(phrase, e + 1, words, at + n, tried) && (n == 0 || tried.end > at + n || e + 1 == phrase.elements.size());
        if (fitted && (!longest || tried.end > longest->end)) longest = tried;
        if (at + n >= words.size()) break;
        const auto& word = words[at + n];
        const bool owner = word.holder() && at + n + 1 < words.size() && words[at + n + 1].owner();  // "tendered her resignation"
        // "by her deputy, Ann Lee", "three months' notice"
        const bool beside = word.mark == ',' && n > 0 && words[at + n - 1].is(class_kin | class_occupation) && at + n + 1 < words.size() && words[at + n + 1].person();
        const bool owned = n > 0 && (word.owner() || word.mark == '\'');
        const bool fits = element.kind == Kind::qualifiers ? qualifies(word) || owner || owned || beside : word.plain();
        if (!fits) break;
      }
      if (longest) match = *longest;
      return longest.has_value();
    }
  }
  return false;
}

bool Phrases::backward(const Phrase& phrase, std::size_t e, const std::vector<Word>& words, std::size_t at, PhraseMatch& match) const {
  // Elements [0, e) end before `at`.
  if (e == 0) {
    match.begin = at;
    return true;
  }
  const auto& element = phrase.elements[e - 1];
  switch (element.kind) {
    case Kind::literal:
      if (at > 0 && words[at - 1].id != 0 && std::binary_search(element.ids.begin(), element.ids.end(), words[at - 1].id) && backward(phrase, e - 1, words, at - 1, match)) return true;
      return element.optional && backward(phrase, e - 1, words, at, match);
    case Kind::tag:
      // "A has made B permanent": a verb's auxiliaries stand between it and what is bound before it.
      if (e == phrase.pivot && words[match.pivot].is(form_base | form_s | form_past | form_participle | form_ing))
        while (at > 0 && words[at - 1].is(class_have | class_be | class_future | class_adverb)) --at;
      if (at > 0 && element.letters.find(words[at - 1].letter) != std::string::npos && backward(phrase, e - 1, words, at - 1, match)) {
        match.groups[static_cast<std::size_t>(element.group)] = static_cast<int>(at - 1);
        return true;
      }
      return element.optional && backward(phrase, e - 1, words, at, match);
    case Kind::qualifiers:
    case Kind::plain:
    case Kind::any: {
      const std::size_t most = element.kind == Kind::qualifiers ? most_qualifiers : element.kind == Kind::plain ? most_plain : most_any;
      for (std::size_t n = 0; n <= most && n <= at; ++n) {
        if (backward(phrase, e - 1, words, at - n, match)) return true;
        if (at == n) return false;
        const auto& word = words[at - n - 1];
        const bool fits = element.kind == Kind::qualifiers ? qualifies(word) : element.kind == Kind::plain ? word.plain() : in_clause(word);
        if (!fits) return false;
      }
      return false;
    }
  }
  return false;
}

namespace {

/// Is it a word that is cut as one wherever it stands?
bool is_seen_alone(std::string_view word) {
  const auto tokens = cut_tokens(word);
  return tokens.size() == 1 && tokens.front().word;
}

}  // namespace

Needs Phrases::needs(std::size_t phrase, const Vocabulary& vocabulary) const {
  Needs needs;
  for (const auto& element : phrases_[phrase].elements) {
    if (element.optional) continue;
    if (element.kind == Kind::tag) {
      if (element.letters.find_first_not_of("AJ") == std::string::npos) needs.classes = is_before_interim;
      needs.named = needs.named || element.letters.find_first_not_of("PHJQOX") == std::string::npos;
      needs.dated = needs.dated || element.letters == "D";
    }
    if (element.kind == Kind::literal && element.ids.size() == 1) needs.marks |= mark_bit(vocabulary.text(element.ids.front()));
    if (element.kind != Kind::literal || !std::all_of(element.ids.begin(), element.ids.end(), [&](WordId id) { return is_seen_alone(vocabulary.text(id)); })) continue;
    auto& words = needs.words.emplace_back();
    for (const auto id : element.ids) {
      const auto text = vocabulary.text(id);
      words.push_back({std::string(text), false, (vocabulary.classes(id) & class_weak) != 0 || text.size() < 3});
    }
  }
  return needs;
}

void Phrases::match_at(const std::vector<Word>& words, std::size_t at, std::vector<PhraseMatch>& found, const std::vector<bool>* these) const {
  const auto id = words[at].id;
  if (id == 0 || id >= by_pivot_.size()) return;
  for (const auto number : by_pivot_[id]) {
    if (these != nullptr && !(*these)[number]) continue;
    const auto& phrase = phrases_[number];
    PhraseMatch match;
    match.phrase = number;
    match.pivot = at;
    if (forward(phrase, phrase.pivot + 1, words, at + 1, match) && backward(phrase, phrase.pivot, words, at, match)) found.push_back(match);
  }
}

std::optional<PhraseMatch> Phrases::first_in(const std::vector<Word>& words, std::size_t from, std::size_t to) const {
  std::vector<PhraseMatch> found;
  for (std::size_t at = from; at < to && at < words.size(); ++at) {
    match_at(words, at, found);
    const PhraseMatch* longest = nullptr;
    for (const auto& match : found)
      if (match.begin >= from && match.end <= to && (longest == nullptr || match.end - match.begin > longest->end - longest->begin)) longest = &match;
    if (longest != nullptr) return *longest;
    found.clear();
  }
  return std::nullopt;
}

}  // namespace boardwatch::findings
