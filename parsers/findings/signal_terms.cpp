#include "parsers/findings/signal_terms.hpp"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>
#include <unordered_set>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

/// The place of a byte among a node's branches; -1 for what no word has.
constexpr std::array<std::int8_t, 256> branches() {
  std::array<std::int8_t, 256> place{};
  for (auto& p : place) p = -1;
  for (int i = 0; i < 26; ++i) place[static_cast<std::size_t>('a' + i)] = place[static_cast<std::size_t>('A' + i)] = static_cast<std::int8_t>(i);
  for (int i = 0; i < 10; ++i) place[static_cast<std::size_t>('0' + i)] = static_cast<std::int8_t>(26 + i);
  place['&'] = 36;
  for (std::size_t i = 0x80; i < 0x100; ++i) place[i] = 37;
  return place;
}
constexpr auto branch = branches();

constexpr std::array<bool, 256> plain_letters() {
  std::array<bool, 256> plain{};
  for (std::size_t i = 0; i < 128; ++i) plain[i] = branch[i] >= 0;
  return plain;
}
constexpr auto is_plain = plain_letters();

bool is_letter(char32_t c) { return c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7; }

constexpr std::uint64_t prefix_mark = 0x5bd1e995a7c3f26du;

/// The first 24 bytes of a word in small letters: what it is looked up by. One bit makes all ASCII letters small and
/// leaves digits as they are.
struct Key {
  std::array<std::uint64_t, 3> parts{};

  /// `readable` bytes from the word's beginning may be read, whatever they are.
  Key(std::string_view word, std::size_t readable) {
    for (std::size_t part = 0; part < 3 && part * 8 < word.size(); ++part) {
      const auto bytes = std::min<std::size_t>(8, word.size() - part * 8);
      if (part * 8 + 8 <= readable) {
        std::memcpy(&parts[part], word.data() + part * 8, 8);
        if (bytes < 8) parts[part] &= (std::uint64_t{1} << (8 * bytes)) - 1;
      } else {
        for (std::size_t i = 0; i < bytes; ++i) parts[part] |= static_cast<std::uint64_t>(static_cast<unsigned char>(word[part * 8 + i])) << (8 * i);
      }
      parts[part] |= 0x2020202020202020u >> (8 * (8 - bytes));
    }
  }

  /// Of the first `length` bytes.
  std::uint64_t hash(std::size_t length) const {
    std::uint64_t hash = length * 0x9E3779B97F4A7C15u;
    for (std::size_t part = 0; part < 3 && part * 8 < length; ++part) {
      const auto bytes = length - part * 8;
      const auto bits = bytes >= 8 ? parts[part] : parts[part] & ((std::uint64_t{1} << (8 * bytes)) - 1);
      hash = (hash ^ bits) * 0xD6E8FEB86659FD93u;
      hash ^= hash >> 32;
    }
    return hash;
  }
};

/// The place of a word's first three letters in a table of 4096; others may share it.
std::size_t start_of(std::string_view text) {
  if (text.size() < 3) return 0;
  const auto letter = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]) | 0x20u); };
  return ((letter(0) << 16 | letter(1) << 8 | letter(2)) * 0x9E3779B1u) >> 20;
}

int rank(char mark) { return mark == '|' ? 5 : mark == ';' ? 4 : mark == ':' ? 3 : mark == '(' ? 2 : mark == ',' ? 1 : 0; }
bool ends_clause(char mark) { return mark == ';' || mark == '|'; }

struct NumberWord {
  std::string_view text;
  double value;
};
constexpr NumberWord number_words[] = {
    {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9}, {"ten", 10}, {"eleven", 11},
    {"twelve", 12}, {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
    {"thirty", 30}, {"forty", 40}, {"fifty", 50}, {"sixty", 60}, {"seventy", 70}, {"eighty", 80}, {"ninety", 90}, {"hundred", 100}};

/// Words on every other line of a board paper: the worst to look for.
bool is_common(std::string_view word) {
  static const std::unordered_set<std::string_view> common{
      "the", "to", "a", "an", "in", "of", "on", "and", "has", "had", "be", "is", "was", "are", "by", "for", "at", "as", "it", "its", "or", "not", "no", "up", "out", "our", "we", "last", "two", "now", "new", "all", "been", "but", "who", "she", "his", "her",
      "while", "again", "thank", "about", "after", "again", "against", "been", "board", "boards", "chair", "chief", "could", "director", "directors", "each", "executive", "executives", "first", "following", "from", "have", "health",
      "hospital", "into", "made", "management", "meeting", "month", "more", "most", "other", "over", "patient", "patients", "place", "plan", "quality", "report", "reports", "review", "service", "services",
      "said", "safety", "should", "since", "staff", "take", "taken", "team", "than", "that", "their", "there", "they", "this", "through", "time", "trust", "trusts", "under", "were", "which", "will", "with", "work", "working",
      "would", "year", "where", "when", "also", "action", "committee", "performance", "people", "number", "part", "agreed", "noted", "received", "reported", "further", "including", "public",
      "from", "chairs", "governors", "governor", "asked", "ask", "since", "back", "leave", "left", "appointed", "lead", "led", "support", "closed", "programme", "position", "emergency", "every", "case", "cases", "pay", "paid", "workforce",
      "survey", "monthly", "weekly", "item", "paper", "papers", "strategy", "letter", "letters", "whether", "contract", "opened", "continue", "remain", "go", "region", "regional", "month", "section", "group", "because", "notice",
      "statement", "private", "opening", "none", "off", "over", "plans", "stay", "scheme", "accounts", "away", "confirm", "approved", "approve", "approv", "consult", "appoint", "appendi", "concern", "concerns", "recommend", "independent", "external",
      "internal", "audit", "financial", "finance", "nhs", "england", "risk", "risks", "recovery", "standard", "well", "good", "rated", "moved", "move", "given", "held", "open", "set", "come", "came", "able", "next", "three",
      "four", "five", "six", "one", "number", "high", "low", "national", "local", "nurses", "nurse", "medical", "doctors", "system", "systems", "record", "records", "officer", "lead", "key", "current", "position", "update", "level", "areas", "area", "care",
      "going", "made", "making", "down", "stood", "seen", "shared", "single", "joint", "both", "against", "around", "do", "does", "did", "if", "us", "you", "he", "him", "them", "these", "those", "some", "any", "such", "only", "just", "before",
      "between", "within", "during", "put", "get", "see", "use", "used", "using", "provide", "provided", "providers", "provider", "ensure", "development", "process", "training", "information", "data", "members", "member", "council", "foundation",
      "improvement", "improved", "ward", "wards", "issue", "issues", "issued", "order", "ended", "end", "start", "started", "due", "late", "long", "short", "full", "final", "opinion", "annual", "daily", "senior", "top", "best", "better"};
  return common.count(word) > 0;
}

/// How rarely these words will be met: by the most frequent of them.
std::size_t rarity(const std::vector<std::pair<std::string, bool>>& texts) {
  std::size_t least = 99;
  for (const auto& [text, prefix] : texts) least = std::min(least, is_common(text) ? std::size_t{1} : text.size() > 7 ? std::size_t{7} : text.size());
  // Of two that are as rare the one with fewer ways.
  return least * 64 - std::min<std::size_t>(texts.size(), 63);
}

}  // namespace

void TermHits::clear() {
  for (const auto set : touched) of[set].clear();
  touched.clear();
}

SignalTerms::SignalTerms() : prefix_lengths_(1u << 12), values_(1) {
  for (const auto& [text, value] : number_words) values_[word(text, false)] = value;
}

std::uint16_t SignalTerms::set(const std::string& name) {
  const auto [at, fresh] = sets_.try_emplace(name, count_);
  if (fresh) {
    ++count_;
    terms_of_set_.emplace_back();
    also_.emplace_back();
    included_.emplace_back();
    phase_of_set_.push_back(Phase::late);
  }
  return at->second;
}

void SignalTerms::include(std::uint16_t set, std::uint16_t into) {
  const auto join = [&](std::uint16_t part) {
    if (std::find(also_[part].begin(), also_[part].end(), into) == also_[part].end()) also_[part].push_back(into);
  };
  join(set);
  for (const auto part : included_[set]) {
    join(part);
    included_[into].push_back(part);
  }
  included_[into].push_back(set);
}

std::uint16_t SignalTerms::word(std::string_view text, bool prefix) {
  auto hash = Key(text, text.size()).hash(text.size());
  if (prefix) {
    hash ^= prefix_mark;
    prefix_lengths_[start_of(text)] |= 1u << std::min<std::size_t>(text.size(), 31);
  }
  auto& id = ids_[hash];
  if (id == 0) {
    id = ++words_;
    values_.resize(words_ + 1u);
  }
  return id;
}

std::uint16_t SignalTerms::id_of(std::uint64_t hash) const {
  const auto* id = ids_.find(hash);
  return id != nullptr ? *id : std::uint16_t{0};
}

void SignalTerms::look_up(std::string_view text, std::size_t readable, SignalWord& into) const {
  const Key key(text, readable);
  std::size_t found = 0;
  for (auto lengths = prefix_lengths_[start_of(text)]; lengths != 0; lengths &= lengths - 1) {
    const auto length = static_cast<std::size_t>(std::countr_zero(lengths));
    if (length > text.size() || found == 3) break;
    if (const auto id = id_of(key.hash(length) ^ prefix_mark); id != 0) into.ids[found++] = id;
  }
  if (const auto id = id_of(key.hash(text.size())); id != 0) {
    into.ids[found] = id;
    if (values_[id] > 0) {
      into.number = '#';
      into.value = values_[id];
    }
  }
}

void SignalTerms::words_of(std::string_view text, std::vector<SignalWord>& words) const {
  words.clear();
  char mark = ' ';
  bool pounds = false, capital_before = false;
  const auto size = text.size();
  for (std::size_t at = 0; at < size;) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (branch[c] < 0 || c == '&') {
      if (rank(text[at]) > rank(mark)) mark = text[at];
      ++at;
      continue;
    }
    if (c >= 0x80) {  // a pound sign, a dash, a bullet or a letter
      const auto [point, length] = decode_utf8(text, at);
      if (point == 0xA3) pounds = true;
      if (point == 0x2013 || point == 0x2014 || point == 0x2022) mark = rank(mark) < 1 ? ',' : mark;
      if (!is_letter(point)) {
        at += length;
        continue;
      }
    }
    SignalWord word;
    word.begin = static_cast<std::uint32_t>(at);
    word.before = mark;
    if (c >= '0' && c <= '9') {
      std::array<char, 24> digits{};
      std::size_t n = 0;
      while (at < size) {
        const char d = text[at];
        const bool inner = (d == '.' || d == ',') && at + 1 < size && text[at + 1] >= '0' && text[at + 1] <= '9' && (d == '.' || (at + 3 < size && text[at + 3] >= '0' && text[at + 3] <= '9'));
        if (!((d >= '0' && d <= '9') || inner)) break;
        if (d != ',' && n < digits.size()) digits[n++] = d;
        ++at;
      }
      std::from_chars(digits.data(), digits.data() + n, word.value);
      word.number = pounds ? 'L' : '#';
      const auto unit = at + (at < size && text[at] == ' ' ? 1u : 0u);
      const auto rest = text.substr(std::min(unit, size));
      if (text.substr(at, 1) == "%" || rest.starts_with("%") || rest.starts_with("per cent") || rest.starts_with("percent")) word.number = '%';
      const auto suffix = at;
      while (at < size && branch[static_cast<unsigned char>(text[at])] >= 0 && static_cast<unsigned char>(text[at]) < 0x80 && text[at] != '&') ++at;
      if (pounds) {
        const auto tail = suffix < at ? text.substr(suffix, at - suffix) : rest;
        if (tail.starts_with("bn") || tail.starts_with("billion")) word.value *= 1000;
        else if (tail.starts_with("k") || tail.starts_with("thousand")) word.value /= 1000;
        else if (!tail.starts_with("m") && !tail.starts_with("M")) word.value /= 1'000'000;
        else if (suffix == at && !tail.starts_with("million") && !(tail.size() == 1 || (tail.size() > 1 && branch[static_cast<unsigned char>(tail[1])] < 0))) word.value /= 1'000'000;
      } else if (suffix < at && text.substr(suffix, at - suffix) != "m") {  // 29A, 3rd: a name, no count
        word.number = 0;
      }
      word.end = static_cast<std::uint32_t>(at);
      const auto number = word.number;
      const auto value = word.value;
      if (word.end - word.begin <= 8) look_up(text.substr(word.begin, word.end - word.begin), size - word.begin, word);
      word.number = number;
      word.value = value;
    } else {
      while (at < size && is_plain[static_cast<unsigned char>(text[at])]) ++at;
      while (at < size && branch[static_cast<unsigned char>(text[at])] >= 0) {
        if (static_cast<unsigned char>(text[at]) == 0xE2 || (static_cast<unsigned char>(text[at]) == 0xC2 && at + 1 < size && static_cast<unsigned char>(text[at + 1]) < 0xAA)) break;
        ++at;
      }
      if (at == word.begin) ++at;
      word.end = static_cast<std::uint32_t>(at);
      look_up(text.substr(word.begin, word.end - word.begin), size - word.begin, word);
      if (word.number == '#') {
        const auto rest = text.substr(at);
        if (rest.starts_with(" per cent") || rest.starts_with(" percent") || rest.starts_with("%")) word.number = '%';
      }
      // "trust's" is "trust"; "staff's", "it's" too
      if (at + 1 < size && text[at] == '\'' && text[at + 1] == 's' && (at + 2 == size || branch[static_cast<unsigned char>(text[at + 2])] < 0)) at += 2;
    }
    // "thirty-one", "one hundred and four"
    if (word.number != 0 && word.value < 10 && !words.empty() && words.back().number == '#' && words.back().value >= 20 && words.back().value < 100 && word.begin == words.back().end + 1 && text[words.back().end] == '-') {
      words.back().value += word.value;
      words.back().number = word.number;
      words.back().end = word.end;
    } else {
      const bool capital = text[word.begin] >= 'A' && text[word.begin] <= 'Z';
      word.place = words.empty() ? 0 : words.back().place + (capital && capital_before && word.before == ' ' ? 0u : 1u);
      capital_before = capital;
      words.push_back(word);
    }
    mark = ' ';
    pounds = false;
  }
}

Result<void> SignalTerms::add(std::uint16_t set, std::string_view written) {
  // "put+back|delayed plan": one term for each alternative of several words, one for the rest.
  if (const auto plus = written.find('+'); plus != std::string_view::npos) {
    const auto space = written.rfind(' ', plus);
    const auto begin = space == std::string_view::npos ? 0 : space + 1;
    const auto end = std::min(written.find(' ', plus), written.size());
    std::string rest;
    for (const auto alternative : split(written.substr(begin, end - begin), '|')) {
      if (alternative.find('+') == std::string_view::npos) {
        rest += (rest.empty() ? "" : "|") + std::string(alternative);
        continue;
      }
      std::string words(alternative);
      std::replace(words.begin(), words.end(), '+', ' ');
      BW_CHECK(add(set, std::string(written.substr(0, begin)) + words + std::string(written.substr(end))));
    }
    if (rest.empty()) return {};
    return add(set, std::string(written.substr(0, begin)) + rest + std::string(written.substr(end)));
  }
  Term term;
  term.set = set;
  term.first = written.starts_with('^');
  if (term.first) written.remove_prefix(1);
  const auto refuse = [&](const std::string& why) { return fail(Errc::bad_config, "\"" + std::string(written) + "\": " + why); };
  for (auto part : split(written, ' ')) {
    if (part.empty()) continue;
    Element element;
    if (part == "_") {
      element.kind = Kind::one;
    } else if (part.front() == '~') {
      element.kind = Kind::gap;
      int most = 4;
      if (part.size() > 1 && std::from_chars(part.data() + 1, part.data() + part.size(), most).ec != std::errc()) return refuse("a gap of how many words?");
      element.most = static_cast<std::uint8_t>(most);
    } else if (part.front() == '#' && part.find_first_of("|/") == std::string_view::npos) {
      element.kind = Kind::number;
      element.number = part == "#%" ? '%' : part == "#£" ? 'L' : '#';
    } else {
      if (part.front() == '(') {
        if (part.back() != ')') return refuse("a bracket is not closed");
        element.optional = true;
        part = part.substr(1, part.size() - 2);
      }
      const char bar = part.find('/') != std::string_view::npos ? '/' : '|';
      const bool alternatives = part.find(bar) != std::string_view::npos;
      const auto hyphen = part.find('-');
      if (!alternatives && !element.optional && hyphen != std::string_view::npos && part.front() != '$') {
        for (const auto piece : split(part, '-')) {
          Element one;
          const bool prefix = piece.ends_with("*");
          const auto text = prefix ? piece.substr(0, piece.size() - 1) : piece;
          one.ids.push_back(word(text, prefix));
          one.texts.emplace_back(std::string(text), prefix);
          term.elements.push_back(std::move(one));
        }
        continue;
      }
      for (const auto alternative : split(part, bar)) {
        if (alternative.empty()) return refuse("an empty word");
        if (alternative.front() == '$') {
          const auto named = sets_.find(std::string(alternative.substr(1)));
          if (named == sets_.end()) return refuse("no set is called \"" + std::string(alternative) + "\"");
          std::vector<std::uint16_t> all{named->second};
          all.insert(all.end(), included_[named->second].begin(), included_[named->second].end());
          for (const auto part_of : all)
          for (const auto t : terms_of_set_[part_of]) {
            const auto& other = terms_[t].elements;
            if (other.size() != 1 || other[0].kind != Kind::literal) continue;
            element.ids.insert(element.ids.end(), other[0].ids.begin(), other[0].ids.end());
            element.texts.insert(element.texts.end(), other[0].texts.begin(), other[0].texts.end());
          }
          continue;
        }
        if (alternative.front() == '#') {
          element.number = '#';
          continue;
        }
        if (alternative.find('-') != std::string_view::npos) return refuse("no hyphen among alternatives");
        const bool prefix = alternative.ends_with("*");
        const auto text = prefix ? alternative.substr(0, alternative.size() - 1) : alternative;
        if (prefix && text.size() < 3) return refuse("the beginning of a word has three letters or more");
        element.ids.push_back(word(text, prefix));
        element.texts.emplace_back(std::string(text), prefix);
      }
    }
    term.elements.push_back(std::move(element));
  }
  std::size_t best = 0;
  for (std::size_t e = 0; e < term.elements.size(); ++e) {
    const auto& element = term.elements[e];
    if (element.kind != Kind::literal || element.optional || element.number != 0) continue;
    const auto length = rarity(element.texts);
    if (length > best) {
      best = length;
      term.pivot = static_cast<std::uint16_t>(e);
    }
  }
  const auto number = static_cast<std::uint32_t>(terms_.size());
  if (best == 0) {
    const auto counted = std::find_if(term.elements.begin(), term.elements.end(), [](const Element& element) { return element.number != 0; });
    if (counted == term.elements.end()) return refuse("a term needs a word or a number");
    term.pivot = static_cast<std::uint16_t>(counted - term.elements.begin());
  }
  terms_of_set_[set].push_back(number);
  terms_.push_back(std::move(term));
  return {};
}

bool SignalTerms::fits(const Step& step, const SignalWord& word) const {
  if (step.kind == Kind::one) return true;
  if (step.number != 0 && word.number != 0 && (step.number == '#' || step.number == word.number)) return true;
  for (auto k = step.ids; k < step.ids + step.count; ++k)
    if (word.is(step_ids_[k])) return true;
  return false;
}

/// Do the steps up to `end` fit the words from `at` on?
bool SignalTerms::forward(const Step* step, const Step* end, const std::vector<SignalWord>& words, std::size_t at, std::uint32_t& found) const {
  if (step == end) {
    found = static_cast<std::uint32_t>(at);
    return true;
  }
  if (step->kind == Kind::gap) {
    const auto from = words[at - 1].place;
    for (; at <= words.size(); ++at) {
      if (words[at - 1].place - from > step->most) return false;
      if (forward(step + 1, end, words, at, found)) return true;
      if (at >= words.size() || ends_clause(words[at].before)) return false;
    }
    return false;
  }
  if (at < words.size() && !ends_clause(words[at].before) && fits(*step, words[at]) && forward(step + 1, end, words, at + 1, found)) return true;
  return step->optional && forward(step + 1, end, words, at, found);
}

/// Do the `left` steps before `step` fit the words that end before `at`?
bool SignalTerms::backward(const Step* step, std::size_t left, const std::vector<SignalWord>& words, std::size_t at, std::uint32_t& found) const {
  if (left == 0) {
    found = static_cast<std::uint32_t>(at);
    return true;
  }
  const auto& last = *(step - 1);
  if (last.kind == Kind::gap) {
    const auto from = words[at].place;
    for (;; --at) {
      if (from - words[at].place > last.most) return false;
      if (backward(step - 1, left - 1, words, at, found)) return true;
      if (at == 0 || ends_clause(words[at].before)) return false;
    }
  }
  if (at > 0 && !ends_clause(words[at].before) && fits(last, words[at - 1]) && backward(step - 1, left - 1, words, at - 1, found)) return true;
  return last.optional && backward(step - 1, left - 1, words, at, found);
}

void SignalTerms::need(std::uint16_t set, Phase phase) {
  phase_of_set_[set] = std::min(phase_of_set_[set], phase);
  for (const auto part : included_[set]) phase_of_set_[part] = std::min(phase_of_set_[part], phase);
}

void SignalTerms::finish() {
  std::vector<Attempt> attempts;
  for (const auto& term : terms_) {
    Attempt attempt;
    attempt.set = term.set;
    attempt.first = term.first;
    attempt.before = term.pivot;
    attempt.behind = static_cast<std::uint16_t>(term.elements.size() - term.pivot - 1);
    attempt.pivot = static_cast<std::uint32_t>(steps_.size() + term.pivot);
    for (const auto& element : term.elements) {
      steps_.push_back({element.kind, element.optional, element.number, element.most, static_cast<std::uint32_t>(step_ids_.size()), static_cast<std::uint16_t>(element.ids.size())});
      step_ids_.insert(step_ids_.end(), element.ids.begin(), element.ids.end());
    }
    attempts.push_back(attempt);
  }
  for (std::size_t p = 0; p < phases; ++p) {
    std::vector<std::vector<std::uint32_t>> by_word(words_ + 1u);
    auto& index = index_[p];
    for (std::uint32_t t = 0; t < terms_.size(); ++t) {
      const auto& term = terms_[t];
      if (phase_of_set_[term.set] != static_cast<Phase>(p)) continue;
      const auto& pivot = term.elements[term.pivot];
      if (pivot.number != 0) {
        index.numbers.push_back(attempts[t]);
        continue;
      }
      for (const auto id : pivot.ids)
        if (by_word[id].empty() || by_word[id].back() != t) by_word[id].push_back(t);
    }
    index.from.push_back(0);
    for (const auto& terms : by_word) {
      for (const auto t : terms) index.terms.push_back(attempts[t]);
      index.from.push_back(static_cast<std::uint32_t>(index.terms.size()));
    }
  }
}

void SignalTerms::start(const std::vector<SignalWord>& words, TermHits& hits) const {
  if (hits.of.size() < count_) hits.of.resize(count_);
  hits.clear();
  match(words, Phase::topic, hits);
}

void SignalTerms::match(const std::vector<SignalWord>& words, Phase phase, TermHits& hits) const {
  const auto& index = index_[static_cast<std::size_t>(phase)];
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto attempt = [&](const Attempt& term) {
      TermHit hit{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)};
      const auto* pivot = &steps_[term.pivot];
      if (term.behind != 0) {
        const auto& next = pivot[1];
        if (next.kind == Kind::literal && !next.optional && (at + 1 == words.size() || !fits(next, words[at + 1]))) return;
      }
      if (term.before != 0) {
        const auto& last = pivot[-1];
        if (last.kind == Kind::literal && !last.optional && (at == 0 || !fits(last, words[at - 1]))) return;
        if (!backward(pivot, term.before, words, at, hit.begin)) return;
      }
      if (term.first && hit.begin != 0) return;
      if (term.behind != 0 && !forward(pivot + 1, pivot + 1 + term.behind, words, at + 1, hit.end)) return;
      const auto note = [&](std::uint16_t set) {
        auto& of = hits.of[set];
        if (of.empty()) hits.touched.push_back(set);
        of.push_back(hit);
      };
      note(term.set);
      for (const auto set : also_[term.set]) note(set);
    };
    for (const auto id : words[at].ids) {
      if (id == 0) break;
      for (auto k = index.from[id]; k < index.from[id + 1u]; ++k) attempt(index.terms[k]);
    }
    if (words[at].number == 0) continue;
    for (const auto& number : index.numbers) {
      const auto wanted = steps_[number.pivot].number;
      if (wanted == '#' || wanted == words[at].number) attempt(number);
    }
  }
}

std::vector<std::uint16_t> SignalTerms::sets_of(std::size_t term) const {
  std::vector<std::uint16_t> sets{terms_[term].set};
  sets.insert(sets.end(), also_[terms_[term].set].begin(), also_[terms_[term].set].end());
  return sets;
}

std::vector<Needs> SignalTerms::needs() const {
  std::vector<Needs> all;
  for (const auto& term : terms_) {
    auto& needs = all.emplace_back();
    for (const auto& element : term.elements) {
      if (element.kind != Kind::literal || element.optional || element.number != 0) continue;  // a number will do
      auto& words = needs.words.emplace_back();
      for (const auto& [text, begins] : element.texts) words.push_back({text, begins, is_common(text)});
    }
  }
  return all;
}

}  // namespace boardwatch::findings
