#include "parsers/findings/trigger_words.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <utility>

namespace boardwatch::findings {
namespace {

using Words = std::vector<std::pair<std::string, bool>>;

constexpr WordKey beginning_mark = 0x5bd1e995a7c3f26du;
constexpr std::size_t starts = 1u << 12, shortest_beginning = 3, longest_beginning = 31;

/// The place of a word's first three letters in a table of 4096; others may share it.
std::size_t start_of(std::string_view word) { return key_of(word.substr(0, shortest_beginning)) >> 52; }

constexpr std::size_t weight_of_common = 300, weight_of_commonest = 4000;

/// How often one of these words is met: few and rare ones weigh least, "to" and "the" most.
std::size_t weight_of_list(const std::vector<Needs::Word>& words) {
  return std::accumulate(words.begin(), words.end(), std::size_t{0}, [](std::size_t sum, const Needs::Word& word) { return sum + (!word.common ? 1u : word.text.size() <= 3 ? weight_of_commonest : weight_of_common); });
}

}  // namespace

std::size_t TriggerWords::weight_of(const Needs& needs) {
  std::size_t least = 100 * weight_of_commonest;
  for (const auto& words : needs.words) least = std::min(least, weight_of_list(words));
  return least;
}

TriggerWords TriggerWords::build(const std::vector<Needs>& entries) {
  TriggerWords built;
  built.beginnings_.resize(starts);
  std::map<Words, GroupId> numbers;
  std::vector<std::size_t> weights;
  std::vector<const std::vector<Needs::Word>*> written;
  const auto group_of = [&](const std::vector<Needs::Word>& words) {
    Words key;
    for (const auto& word : words) key.emplace_back(word.text, word.begins);
    std::sort(key.begin(), key.end());
    key.erase(std::unique(key.begin(), key.end()), key.end());
    const auto [at, fresh] = numbers.try_emplace(std::move(key), static_cast<GroupId>(numbers.size()));
    if (fresh) {
      weights.push_back(weight_of_list(words));
      written.push_back(&words);
    }
    return at->second;
  };
  std::vector<std::vector<Need>> listed;
  for (std::size_t number = 0; number < entries.size(); ++number) {
    const auto& entry = entries[number];
    Need need;
    need.entry = static_cast<std::uint32_t>(number);
    need.classes = entry.classes;
    need.marks = entry.marks;
    need.named = entry.named;
    need.dated = entry.dated;
    std::vector<GroupId> groups;
    for (const auto& words : entry.words) groups.push_back(group_of(words));
    std::sort(groups.begin(), groups.end(), [&](GroupId a, GroupId b) { return std::pair(weights[a], a) < std::pair(weights[b], b); });
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    need.from = static_cast<std::uint32_t>(built.also_.size());
    built.also_.insert(built.also_.end(), groups.begin(), groups.end());
    need.to = static_cast<std::uint32_t>(built.also_.size());
    built.by_entry_.push_back(need);
    if (!entry.told) continue;
    if (groups.empty()) {
      built.wordless_.push_back(need);
      continue;
    }
    ++need.from;  // the rarest, which it is listed under
    if (listed.size() < numbers.size()) listed.resize(numbers.size());
    listed[groups.front()].push_back(need);
  }
  listed.resize(numbers.size());
  for (std::size_t group = 0; group < listed.size(); ++group) {
    const auto from = static_cast<std::uint32_t>(built.needs_in_.size());
    built.needs_in_.insert(built.needs_in_.end(), listed[group].begin(), listed[group].end());
    built.needs_.emplace_back(from, static_cast<std::uint32_t>(built.needs_in_.size()));
    if (!listed[group].empty()) built.rarest_.insert(built.rarest_.end(), written[group]->begin(), written[group]->end());
  }
  std::map<WordKey, std::vector<GroupId>> groups_of_word;
  for (const auto& [words, group] : numbers)
    for (const auto& [text, begins] : words) {
      groups_of_word[key_of(text) ^ (begins ? beginning_mark : 0)].push_back(group);
      if (begins) built.beginnings_[start_of(text)] |= 1u << std::min(text.size(), longest_beginning);
    }
  for (const auto& [key, groups] : groups_of_word) {
    const auto from = static_cast<std::uint32_t>(built.groups_of_.size());
    built.groups_of_.insert(built.groups_of_.end(), groups.begin(), groups.end());
    built.ranges_[key] = {from, static_cast<std::uint32_t>(built.groups_of_.size())};
  }
  return built;
}

void TriggerWords::find_groups(std::string_view word, WordKey key, std::vector<GroupId>& groups) const {
  const auto note = [&](const Range* range) {
    if (range != nullptr) groups.insert(groups.end(), groups_of_.begin() + range->from, groups_of_.begin() + range->to);
  };
  note(ranges_.find(key));
  if (word.size() < shortest_beginning) return;
  for (auto lengths = beginnings_[start_of(word)]; lengths != 0; lengths &= lengths - 1) {
    const auto length = static_cast<std::size_t>(std::countr_zero(lengths));
    if (length > word.size()) break;
    if (length < longest_beginning) note(ranges_.find(key_of(word.substr(0, length)) ^ beginning_mark));
    else
      for (auto longer = length; longer <= word.size(); ++longer) note(ranges_.find(key_of(word.substr(0, longer)) ^ beginning_mark));
  }
}

void TriggerWords::Met::clear() {
  for (const auto group : touched_) groups_[group / 64u] = 0;
  touched_.clear();
  classes = marks = 0;
  named = dated = false;
}

std::vector<std::uint32_t> TriggerWords::fitting(std::string_view text, const std::vector<Token>& tokens) const {
  Met met(*this);
  for (const auto& token : tokens) {
    met.named = met.named || (token.capital && &token != &tokens.front());
    met.classes |= token.classes;
    if (!token.word) met.marks |= mark_bit(word_of(text, token));
    met.dated = met.dated || token.digit || token.is(is_date);
    if (const auto* range = ranges_.find(token.key); range != nullptr) add({groups_of_.data() + range->from, groups_of_.data() + range->to}, met);
  }
  met.named = met.named || (met.classes & names_something) != 0;
  std::vector<std::uint32_t> entries;
  for_each_fitting(met, [&](std::uint32_t entry) { entries.push_back(entry); });
  return entries;
}

std::vector<Needs::Word> TriggerWords::rarest() const { return rarest_; }

}  // namespace boardwatch::findings
