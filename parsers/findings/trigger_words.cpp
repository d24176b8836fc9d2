#include "parsers/findings/trigger_words.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>

namespace boardwatch::findings {
namespace {

/// Is the word cut as one token wherever it stands? A "'s" may be a tag's ("her" is written "<P0>'s").
bool is_seen_alone(std::string_view word) { return word != "'s" && word != "'" && cut_tokens(word).size() == 1; }

}  // namespace

TriggerWords TriggerWords::build(const Phrases& phrases, const std::vector<bool>& telling, const Vocabulary& vocabulary) {
  TriggerWords words;
  words.phrases_ = telling.size();
  std::map<std::vector<WordId>, GroupId> numbers;
  std::vector<std::size_t> weights;  // of a group: how often its words are met
  const auto group_of = [&](const std::vector<WordId>& ids) {
    const auto [at, fresh] = numbers.try_emplace(ids, static_cast<GroupId>(numbers.size()));
    if (fresh)
      weights.push_back(std::accumulate(ids.begin(), ids.end(), std::size_t{0}, [&](std::size_t sum, WordId id) {
        return sum + ((vocabulary.classes(id) & class_weak) != 0 || vocabulary.text(id).size() < 3 ? 1000u : 1u);
      }));
    return at->second;
  };
  for (std::size_t number = 0; number < telling.size(); ++number) {
    auto required = phrases.required(number);
    std::erase_if(required.words, [&](const std::vector<WordId>& ids) {
      return std::any_of(ids.begin(), ids.end(), [&](WordId id) { return !is_seen_alone(vocabulary.text(id)); });
    });
    Need need;
    need.phrase = static_cast<std::uint32_t>(number);
    need.telling = telling[number];
    need.classes = required.interim ? std::uint32_t{is_before_interim} : 0u;
    need.named = required.named;
    need.dated = required.dated;
    for (const auto& ids : required.words)
      if (numbers.size() < group_words * 64 || numbers.count(ids) > 0) need.groups.push_back(group_of(ids));
    if (need.groups.empty()) {
      words.wordless_.push_back(std::move(need));
      continue;
    }
    const auto rarest = std::min_element(need.groups.begin(), need.groups.end(), [&](GroupId a, GroupId b) { return weights[a] < weights[b]; });
    const auto key = *rarest;
    need.groups.erase(rarest);
    if (words.needs_.size() < numbers.size()) words.needs_.resize(numbers.size());
    words.needs_[key].push_back(std::move(need));
  }
  words.needs_.resize(numbers.size());
  std::map<WordKey, std::vector<GroupId>> groups_of_word;
  for (const auto& [ids, group] : numbers)
    for (const auto id : ids) groups_of_word[cut_tokens(vocabulary.text(id)).front().key].push_back(group);
  words.slots_.resize(std::bit_ceil(groups_of_word.size() * 2 + 1));
  for (const auto& [key, groups] : groups_of_word) {
    auto at = key & (words.slots_.size() - 1);
    while (words.slots_[at].key != 0) at = (at + 1) & (words.slots_.size() - 1);
    const auto from = static_cast<std::uint32_t>(words.groups_of_.size());
    words.groups_of_.insert(words.groups_of_.end(), groups.begin(), groups.end());
    words.slots_[at] = {key, from, static_cast<std::uint32_t>(words.groups_of_.size())};
  }
  return words;
}

const TriggerWords::Slot* TriggerWords::find(WordKey key) const {
  for (auto at = key & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at].key == key) return &slots_[at];
    if (slots_[at].key == 0) return nullptr;
  }
}

bool TriggerWords::Met::has(const Need& need) const {
  if ((need.named && !named) || (need.dated && !dated) || (need.classes != 0 && (classes & need.classes) == 0)) return false;
  return std::all_of(need.groups.begin(), need.groups.end(), [&](GroupId group) { return (groups[group / 64u] >> (group % 64u) & 1u) != 0; });
}

TriggerWords::Met TriggerWords::met_by(const std::vector<Token>& tokens) const {
  Met met;
  for (const auto& token : tokens) {
    met.named = met.named || (token.capital && &token != &tokens.front());
    met.classes |= token.classes;
    met.dated = met.dated || token.digit || token.is(is_date);
    if (const auto* slot = find(token.key))
      for (auto g = slot->from; g < slot->to; ++g) met.groups[groups_of_[g] / 64u] |= std::uint64_t{1} << (groups_of_[g] % 64u);
  }
  met.named = met.named || (met.classes & (is_pronoun | is_honorific | is_ending_start | is_fixed_start | is_outside)) != 0;
  return met;
}

template <class Enough>
void TriggerWords::for_each_fitting(const std::vector<Token>& tokens, const Enough& enough) const {
  const auto met = met_by(tokens);
  const auto look = [&](const std::vector<Need>& needs) {
    return std::any_of(needs.begin(), needs.end(), [&](const Need& need) { return met.has(need) && enough(need); });
  };
  if (look(wordless_)) return;
  for (std::size_t word = 0; word < met.groups.size(); ++word)
    for (auto bits = met.groups[word]; bits != 0; bits &= bits - 1)
      if (look(needs_[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))])) return;
}

bool TriggerWords::may_fit(const std::vector<Token>& tokens) const {
  bool any = false;
  for_each_fitting(tokens, [&](const Need& need) { return any = any || need.telling; });
  return any;
}

bool TriggerWords::find_fitting(const std::vector<Token>& tokens, std::vector<bool>& fitting) const {
  bool any = false;
  fitting.assign(phrases_, false);
  for_each_fitting(tokens, [&](const Need& need) {
    fitting[need.phrase] = true;
    any = any || need.telling;
    return false;
  });
  return any;
}

}  // namespace boardwatch::findings
