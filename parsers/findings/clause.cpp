#include "parsers/findings/clause.hpp"

#include <algorithm>
#include <optional>

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_control = 14;  ///< words between a subject and the infinitive that it governs

bool closes_aside(const Word& word) { return word.mark == ',' || word.mark == ')' || word.mark == '-'; }

bool breaks_clause(const Word& word) { return word.mark == ';' || word.mark == ':' || word.mark == '|'; }

/// Leftwards from `at` (exclusive) over determiners and qualifying words that belong to a post's own noun phrase.
std::size_t phrase_begin(const std::vector<Word>& words, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && (words[begin - 1].is(class_determiner) || words[begin - 1].owner())) --begin;
  return begin;
}

/// The item before `at` that opens what the comma or bracket at `at` closes: ", who joined in 2015," -> its first comma.
std::size_t aside_begin(const std::vector<Word>& words, std::size_t close) {
  const bool bracket = words[close].mark == ')';
  for (std::size_t at = close; at > 0; --at) {
    const auto& word = words[at - 1];
    if (bracket ? word.mark == '(' : (word.mark == ',' || word.mark == '-')) return at - 1;
    if (breaks_clause(word)) break;
  }
  return close;
}

/// "Ann Lee, general manager for surgery, is": words set behind a person that hold no verb and no other person.
bool is_apposition(const std::vector<Word>& words, std::size_t open, std::size_t close) {
  if (open == 0 || !(words[open - 1].holder() || words[open - 1].body() || words[open - 1].letter == 'D')) return false;
  for (std::size_t i = open + 1; i < close; ++i) {
    const auto& word = words[i];
    if (word.is(class_have | class_be | class_future | class_speech | class_and) && !word.is(class_aside)) return false;
    if (word.holder() && !hangs_on_preposition(words, i) && !(i + 1 < close && words[i + 1].owner())) return false;
  }
  return true;
}

/// The first person or post of the clause that ends before `before`; behind "who" the one who is meant by it.
std::optional<std::size_t> clause_subject(const std::vector<Word>& words, std::size_t before) {
  std::optional<std::size_t> first;
  for (std::size_t at = before; at > 0; --at) {
    const auto& word = words[at - 1];
    if (breaks_clause(word)) break;
    if (word.is(class_speech) && at < before && !words[at].is(class_preposition)) break;
    if (word.is(class_relative)) {
      std::size_t antecedent = at - 1;
      while (antecedent > 0 && words[antecedent - 1].mark == ',') --antecedent;
      if (antecedent > 0 && words[antecedent - 1].holder()) return antecedent - 1;
    }
    if (word.holder() && !hangs_on_preposition(words, at - 1) && !(at < words.size() && words[at].owner())) first = at - 1;
  }
  return first;
}

/// The only person or post between the last comma or conjunction and `before`: "the chief nurse of the trust has left".
std::optional<std::size_t> only_holder(const std::vector<Word>& words, std::size_t before) {
  std::optional<std::size_t> only;
  for (std::size_t at = before; at > 0; --at) {
    const auto& word = words[at - 1];
    const bool in_a_name = word.owner() && at > 1 && words[at - 2].letter == 'w';  // "of St Luke's Hospital"
    if (in_a_name) continue;
    if (breaks_clause(word) || word.letter == 'm' || word.is(class_speech | class_relative | class_conjunction | class_have | class_be | class_future)) break;
    if (!word.holder() || hangs_on_preposition(words, at - 1)) continue;
    if (only || (at < words.size() && (words[at].owner() || words[at].mark == '\''))) return std::nullopt;
    only = at - 1;
  }
  return only;
}

/// "for the chair to step down"
bool named_by_for(const std::vector<Word>& words, std::size_t holder) {
  const auto begin = phrase_begin(words, holder);
  return begin > 0 && words[begin - 1].is(class_for);
}

/// "Ann Lee, chief nurse, leaving in May": is the holder at `at` set beside another one?
bool hangs_beside(const std::vector<Word>& words, std::size_t at) {
  const auto begin = phrase_begin(words, at);
  return begin > 1 && words[begin - 1].mark == ',' && words[begin - 2].holder();
}

/// "<H0> since the role was made full time, left": the person whose own clause ends with the comma at `close`, where the
/// "who had been chief nurse" before it stands in the tag.
std::optional<std::size_t> holder_of_clause(const std::vector<Word>& words, std::size_t close) {
  constexpr std::size_t longest = 12;
  for (std::size_t at = close; at > 0 && close - at < longest; --at) {
    const auto& word = words[at - 1];
    if (word.letter == 'm' && !word.owner()) return std::nullopt;
    if (!word.holder()) continue;
    const bool own = (word.letter == 'H' || word.letter == 'J') && !hangs_on_preposition(words, at - 1) && at < close && words[at].is(class_since | class_bound);
    return own ? std::optional(at - 1) : std::nullopt;
  }
  return std::nullopt;
}

/// "after its chair died", "before the chief nurse leaves": the word before the holder joins a clause, as the verb shows.
bool opens_clause(const std::vector<Word>& words, std::size_t holder, const VerbGroup& group) {
  const auto begin = phrase_begin(words, holder);
  const auto& verb = words[group.begin];
  const bool finite = verb.is(class_have | class_be | class_future) || (verb.is(form_past | form_s) && group.bare);
  if (!finite || begin == 0 || group.begin > holder + 3) return false;
  return words[begin - 1].is(class_preposition) && words[begin - 1].is(class_aside) && !words[begin - 1].is(class_since | class_bound);
}

}  // namespace

std::optional<std::size_t> relative_antecedent(const std::vector<Word>& words, std::size_t end) {
  constexpr std::size_t longest = 14;
  for (std::size_t at = end; at > 0 && end - at < longest; --at) {
    const auto& word = words[at - 1];
    if (word.holder()) return at - 1;
    if (word.mark == ',') return at > 1 && words[at - 2].holder() ? std::optional(at - 2) : std::nullopt;  // "Ann Lee, a retired nurse, who"
    if (word.letter == 'm' && !word.owner()) return std::nullopt;
    if (word.is(class_be | class_have | class_future | class_speech | class_conjunction)) return std::nullopt;
    const bool opens = word.is(class_determiner) && !(at > 1 && words[at - 2].is(class_determiner));
    if (opens && !(at > 1 && (words[at - 2].is(class_preposition) || words[at - 2].mark == ','))) return std::nullopt;
  }
  return std::nullopt;
}

bool hangs_on_preposition(const std::vector<Word>& words, std::size_t at) {
  const auto begin = phrase_begin(words, at);
  if (begin == 0) return false;
  const auto& before = words[begin - 1];
  return before.is(class_preposition) && !before.is(class_conjunction);
}

VerbGroup read_verb_group(const std::vector<Word>& words, std::size_t verb) {
  VerbGroup group;
  group.verb = group.begin = verb;
  bool be = false, have = false, any = false;
  const auto take_auxiliaries = [&] {
    for (std::size_t at = group.begin; at > 0; --at) {
      const auto& word = words[at - 1];
      const bool since = word.is(class_since) && at > 1 && words[at - 2].is(class_have);  // "has since left"
      if (word.is(class_adverb) || word.letter == 'D' || since) continue;
      if (!word.is(class_be | class_have | class_future | class_doubtful | class_negative | class_rule)) break;
      be = be || word.is(class_be);
      have = have || word.is(class_have);
      group.future = group.future || word.is(class_future);
      // "The chair shall hold office": a rule, where nobody says it of himself, nor "we".
      group.doubtful = group.doubtful || (word.is(class_rule) && !(at > 1 && words[at - 2].is(class_first | class_number)));
      group.doubtful = group.doubtful || word.is(class_doubtful);
      group.negated = group.negated || word.is(class_negative);
      group.begin = at - 1;
      any = true;
    }
  };
  take_auxiliaries();
  const auto& head = words[verb];
  group.passive = be && head.is(form_participle) && !head.is(form_ing);
  group.future = group.future || (be && head.is(form_ing));
  group.perfect = have;
  if (group.begin > 0 && words[group.begin - 1].is(class_to)) {  // "to leave", "to be appointed", "expected to have left"
    --group.begin;
    group.infinitive = any = true;
    group.future = !have;
    // "was to have left us": it did not come to that.
    if (have && group.begin > 0 && words[group.begin - 1].is(class_be) && words[group.begin - 1].is(form_past)) group.doubtful = true;
    // What governs the infinitive: "is not to", "has no plans to", "is expected to".
    for (std::size_t at = group.begin, steps = 0; at > 0 && steps < 5; --at, ++steps) {
      const auto& word = words[at - 1];
      // "no plans for the chair to step down": what governs stands before the one who is to act.
      if (word.holder() && named_by_for(words, at - 1)) continue;
      if (word.holder() || word.body() || word.letter == 'm') break;
      group.negated = group.negated || word.is(class_negative);
      group.doubtful = group.doubtful || word.is(class_doubtful);
      group.hearsay = group.hearsay || word.is(class_hearsay);
      if (word.is(class_be | class_have) && !(at > 1 && words[at - 2].is(class_negative))) break;
    }
  }
  const bool present = head.is(form_s) || (head.is(form_base) && !head.is(form_past | form_participle));
  if (!any && present && !head.is(class_be)) group.future = true;
  group.future = group.future || head.is(class_future);
  group.bare = !any;
  group.first_person = group.begin > 0 && words[group.begin - 1].is(class_first);
  return group;
}

std::vector<std::size_t> joined_with(const std::vector<Word>& words, std::size_t at) {
  std::vector<std::size_t> all{at};
  const auto joins = [&](std::size_t begin, std::size_t end) {  // what stands between two of a list
    bool also = false;
    for (std::size_t i = begin; i < end; ++i) {
      const bool comma = words[i].mark == ',', conjunction = words[i].is(class_and);
      const bool closes = words[i].mark == ')';  // "Ann Lee (chair), Bo Marsh (chief nurse)"
      if (!comma && !conjunction && !closes && !words[i].is(class_determiner)) return false;
      also = also || comma || conjunction;
    }
    return also;
  };
  const auto conjunction_between = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
      if (words[i].is(class_and)) return true;
    return false;
  };
  bool conjunction = false;
  for (std::size_t left = at; left > 0;) {
    std::size_t before = left - 1;
    while (before > 0 && !words[before].holder() && left - before < 5) --before;
    if (!words[before].holder() || !joins(before + 1, left)) break;
    conjunction = conjunction || conjunction_between(before + 1, left);
    if (!conjunction) break;
    all.insert(all.begin(), before);
    left = before;
  }
  for (std::size_t right = at; right + 1 < words.size();) {
    std::size_t next = right + 1;
    while (next < words.size() && !words[next].holder() && next - right < 5) ++next;
    if (next >= words.size() || !words[next].holder() || !joins(right + 1, next)) break;
    bool ends = conjunction_between(right + 1, next);
    // A comma alone joins only where "and" comes later in the list.
    if (!ends) {
      std::size_t after = next + 1;
      while (after < words.size() && !words[after].holder() && after - next < 5) ++after;
      ends = after < words.size() && words[after].holder() && joins(next + 1, after);
    }
    if (!ends) break;
    all.push_back(next);
    right = next;
  }
  return all;
}

std::vector<std::size_t> subjects_of(const std::vector<Word>& words, const VerbGroup& group) {
  std::size_t at = group.begin;
  const auto take = [&](std::size_t found) {
    auto all = joined_with(words, found);
    std::erase_if(all, [&](std::size_t i) { return i > found; });
    return all;
  };
  if (group.infinitive) {
    // "has announced her intention to retire", "asked the chair to step down": what governs the infinitive.
    std::size_t steps = 0;
    while (at > 0 && steps < longest_control) {
      const auto& word = words[at - 1];
      if (word.holder() || closes_aside(word) || breaks_clause(word) || word.is(class_relative)) break;
      if (word.body()) return {};  // "the board asked NHS England to": not ours
      --at;
      ++steps;
    }
  }
  // "Ann Lee has been made chair, having filled the post", "Ann Lee will join A, leaving her post"
  const bool trailing = words[group.begin].is(form_ing) && (words[group.begin].is(class_have) || group.bare);
  if (trailing && at > 0 && words[at - 1].mark == ',' && !(at > 1 && words[at - 2].holder() && hangs_beside(words, at - 2))) {
    if (const auto subject = clause_subject(words, at - 1)) return take(*subject);
  }
  bool relative = false;
  for (int jumps = 0; at > 0 && jumps < 6; ++jumps) {
    const auto& before = words[at - 1];
    if (before.holder()) {
      const bool owner = at < words.size() && words[at].owner();  // "A's plan to leave"
      if (hangs_on_preposition(words, at - 1) && !relative && !group.infinitive && !owner && !opens_clause(words, at - 1, group)) return {};
      if (relative) return joined_with(words, at - 1).size() > 1 ? take(at - 1) : std::vector<std::size_t>{at - 1};
      return take(at - 1);
    }
    if (before.owner() && at > 1 && words[at - 2].holder() && group.infinitive) return take(at - 2);
    if (before.letter == '0' && at > 1 && words[at - 2].mark == ',') {  // "Ann Lee, 61, who"
      at -= 2;
      continue;
    }
    // "asked who would lead the trust": a question
    const bool asks = before.is(class_relative) && at > 1 && words[at - 2].letter == 'w' && words[at - 2].is(form_base | form_s | form_past | form_ing);
    if (asks) return {};
    if (before.letter == 'D' || before.is(class_adverb) || before.is(class_relative)) {
      --at;
      relative = relative || before.is(class_relative);
      if (before.is(class_relative) && at > 0 && words[at - 1].mark == ',') --at;
      if (before.is(class_relative) && at > 0 && ((words[at - 1].letter == 'w' && !words[at - 1].is(class_conjunction)) || words[at - 1].letter == 'X')) {
        const auto meant = relative_antecedent(words, at);
        return meant ? take(*meant) : std::vector<std::size_t>();
      }
      continue;
    }
    if (before.is(class_preposition) && at < words.size() && words[at].letter == 'D') {
      --at;
      continue;
    }
    if (closes_aside(before)) {
      // "A, chief nurse, and B, medical director, are leaving": the last of a list ends with its own comma.
      const auto begin = at > 2 && words[at - 2].holder() ? phrase_begin(words, at - 2) : 0;
      const bool ends_list = begin > 0 && words[begin - 1].is(class_and);
      if (ends_list) return take(at - 2);
      const auto open = aside_begin(words, at - 1);
      const bool only_a_holder = at > 1 && words[at - 2].holder() && phrase_begin(words, at - 2) == open + 1 && !(open > 0 && words[open - 1].holder());
      if (open == at - 1)
        if (const auto holder = holder_of_clause(words, at - 1)) return take(*holder);
      if (open == at - 1 || only_a_holder) {
        --at;
        continue;
      }
      // Words set aside, or the subject's own clause: what stands before the opening mark tells.
      const auto& inside = words[open + 1];
      const bool aside = is_apposition(words, open, at - 1) || inside.is(class_relative | class_aside | class_determiner | class_preposition) || inside.letter == '0' || inside.letter == 'D' || before.mark == ')' || inside.is(form_ing);
      // "Ann Lee, a former midwife, who has been here since 2019, retires"
      if (inside.is(class_relative) && open > 0 && words[open - 1].letter == 'w')
        if (const auto meant = relative_antecedent(words, open)) return take(*meant);
      if (aside && open > 0) {
        at = open;
        continue;
      }
      --at;
      if (const auto subject = clause_subject(words, at)) return take(*subject);
      return {};
    }
    if (before.is(class_conjunction)) {
      if (const auto subject = clause_subject(words, at - 1)) return take(*subject);
      return {};
    }
    if (group.infinitive && before.letter == 'w') {
      --at;
      continue;
    }
    if (const auto only = only_holder(words, at)) return take(*only);
    break;
  }
  // "Retiring after thirty years, A ..." and "To leave: A"
  if (group.begin == 0 && words[group.verb].is(form_ing | form_participle)) {
    for (std::size_t i = group.verb + 1; i < words.size(); ++i) {
      if (breaks_clause(words[i])) break;
      if (words[i].mark == ',' && i + 1 < words.size()) {
        std::size_t next = i + 1;
        while (next < words.size() && words[next].is(class_determiner)) ++next;
        if (next < words.size() && words[next].holder()) return {next};
      }
    }
  }
  return {};
}

}  // namespace boardwatch::findings
