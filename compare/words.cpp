#include "compare/words.hpp"

#include "compare/fold.hpp"
#include "compare/running.hpp"

namespace boardwatch::compare {
namespace {

struct Span {
  std::size_t begin, end;
};

std::vector<Span> spans_of(std::string_view text, const Line& line) {
  std::vector<Span> spans;
  const auto whole = text.substr(0, line.end);
  for (auto at = line.begin; at < line.end;) {
    if (const auto space = space_at(whole, at)) {
      at += space;
      continue;
    }
    const auto begin = at;
    while (at < line.end && space_at(whole, at) == 0) ++at;
    spans.push_back({begin, at});
  }
  return spans;
}

/// Whether the line ends inside a word: "govern-", and the next one goes on with a letter or a figure.
bool is_parted(std::string_view text, const Span& last, const Span& next) {
  if (text[last.end - 1] != '-' || last.end - last.begin < 2) return false;
  const auto is_part = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (static_cast<unsigned char>(c) & 0x80) != 0;
  };
  return is_part(text[last.end - 2]) && is_part(text[next.begin]);
}

std::vector<Span> words_on(const Document& document, const Sheet& sheet, const std::set<std::string>& running) {
  auto lines = lines_of(document, sheet);
  if (sheet.number) drop_running_lines(document, running, lines);
  std::vector<Span> words;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto spans = spans_of(document.text, lines[i]);
    const bool goes_on = i > 0 && lines[i - 1].block == lines[i].block && !words.empty() && !spans.empty() &&
                         is_parted(document.text, words.back(), spans.front());
    if (goes_on) words.back().end = spans.front().end;
    words.insert(words.end(), spans.begin() + (goes_on ? 1 : 0), spans.end());
  }
  return words;
}

}  // namespace

std::uint32_t Vocabulary::number_of(std::string word) {
  return numbers_.try_emplace(std::move(word), static_cast<std::uint32_t>(numbers_.size())).first->second;
}

PaperWords words_of(const Document& document, std::vector<Sheet> sheets, const std::set<std::string>& running,
                    Vocabulary& vocabulary) {
  PaperWords paper;
  paper.sheets = std::move(sheets);
  for (std::size_t i = 0; i < paper.sheets.size(); ++i) {
    paper.first_word.push_back(paper.words.size());
    for (const auto& span : words_on(document, paper.sheets[i], running)) {
      auto folded = fold_word(std::string_view(document.text).substr(span.begin, span.end - span.begin));
      if (folded.empty()) continue;  // a soft hyphen alone
      paper.words.push_back(
          {vocabulary.number_of(std::move(folded)), static_cast<std::uint32_t>(i), span.begin, span.end});
    }
  }
  paper.first_word.push_back(paper.words.size());
  return paper;
}

}  // namespace boardwatch::compare
