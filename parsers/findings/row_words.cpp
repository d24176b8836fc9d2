#include "parsers/findings/row_words.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

char letter_of(const Chunk& chunk) { return chunk.person ? (chunk.role ? 'h' : 'p') : 'r'; }

RowItem mention(char letter, std::size_t index, Span span) { return {std::string("<") + letter + ">", letter, index, span.begin, span.end}; }

}  // namespace

std::vector<RowItem> row_items(std::string_view text) {
  std::vector<RowItem> items;
  for (const auto& token : cut_tokens(text)) items.push_back({to_lower(word_of(text, token)), token.word ? 'w' : 'm', 0, token.begin, token.end});
  return items;
}

std::vector<RowItem> row_items(std::string_view text, const TaggedSentence& tagged) {
  std::vector<RowItem> mentions;
  for (std::size_t i = 0; i < tagged.chunks.size(); ++i)
    if (!tagged.chunks[i].pronoun) mentions.push_back(mention(letter_of(tagged.chunks[i]), i, tagged.chunks[i].span));
  for (std::size_t i = 0; i < tagged.organisations.size(); ++i) mentions.push_back(mention('o', i, tagged.organisations[i].span));
  for (std::size_t i = 0; i < tagged.dates.size(); ++i) mentions.push_back(mention('d', i, tagged.dates[i].span));
  std::sort(mentions.begin(), mentions.end(), [](const RowItem& a, const RowItem& b) { return a.begin < b.begin; });
  std::vector<RowItem> items;
  std::size_t next = 0;
  for (auto& word : row_items(text)) {
    while (next < mentions.size() && mentions[next].begin < word.end) {
      if (items.empty() || mentions[next].begin >= items.back().end) items.push_back(mentions[next]);
      ++next;
    }
    if (items.empty() || word.begin >= items.back().end) items.push_back(std::move(word));
  }
  return items;
}

bool is_mark(const RowItem& item, std::string_view marks) { return item.letter == 'm' && item.text.size() == 1 && marks.find(item.text) != std::string_view::npos; }

bool is_word(const RowItem& item, std::initializer_list<std::string_view> words) {
  return item.letter == 'w' && std::find(words.begin(), words.end(), item.text) != words.end();
}

void RowPhrases::add(std::string_view entry, std::uint32_t meaning) {
  std::vector<std::string> words;
  for (const auto part : split(entry, ' ')) {
    if (part.starts_with('<')) {
      words.emplace_back(part);
      continue;
    }
    for (const auto& token : cut_tokens(part)) words.push_back(to_lower(word_of(part, token)));
  }
  if (words.empty()) return;
  first_words_.insert(key_of(words.front()));
  openings_.insert(letters_at(words.front()));
  auto& list = phrases_[words.front()];
  const auto place = std::find_if(list.begin(), list.end(), [&](const Phrase& phrase) { return phrase.first.size() < words.size(); });
  list.emplace(place, std::move(words), meaning);
}

WordKey RowPhrases::letters_at(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && ((text[end] >= 'a' && text[end] <= 'z') || (text[end] >= 'A' && text[end] <= 'Z'))) ++end;
  return key_of(text.substr(0, end));
}

bool RowPhrases::any_opens(std::string_view text) const {
  const auto tokens = cut_tokens(text);
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) { return first_words_.count(token.key) > 0; });
}

std::vector<Needs> RowPhrases::needs(const std::function<bool(std::uint32_t)>& wanted) const {
  std::vector<Needs> all;
  for (const auto& [first, phrases] : phrases_) {
    for (const auto& [words, meaning] : phrases) {
      if (!wanted(meaning)) continue;
      auto& needs = all.emplace_back();
      for (const auto& word : words) {
        const auto tokens = cut_tokens(word);
        needs.dated = needs.dated || word == "<d>";
        if (tokens.size() == 1 && tokens.front().word) needs.words.push_back({{word, false, word.size() < 4}});
      }
    }
  }
  return all;
}

std::optional<RowPhrases::Match> RowPhrases::at(const std::vector<RowItem>& items, std::size_t from) const {
  const auto list = phrases_.find(items[from].text);
  if (list == phrases_.end()) return std::nullopt;
  for (const auto& [words, meaning] : list->second) {
    std::size_t k = 1;
    while (k < words.size() && from + k < items.size() && items[from + k].text == words[k]) ++k;
    if (k == words.size()) return Match{from + k, meaning};
  }
  return std::nullopt;
}

std::optional<std::uint32_t> RowPhrases::whole(const std::vector<RowItem>& items, std::size_t from, std::size_t to) const {
  if (from >= to) return std::nullopt;
  const auto list = phrases_.find(items[from].text);
  if (list == phrases_.end()) return std::nullopt;
  for (const auto& [words, meaning] : list->second) {
    if (words.size() != to - from) continue;
    if (std::equal(words.begin(), words.end(), items.begin() + static_cast<std::ptrdiff_t>(from), [](const std::string& word, const RowItem& item) { return word == item.text; }))
      return meaning;
  }
  return std::nullopt;
}

}  // namespace boardwatch::findings
