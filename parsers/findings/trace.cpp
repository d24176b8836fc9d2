#include "parsers/findings/trace.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

std::string_view name_of(Stage stage) {
  switch (stage) {
    case Stage::frame: return "told by";
    case Stage::date: return "date";
    case Stage::reason: return "reason";
    case Stage::destination: return "goes to";
    case Stage::refused: return "refused";
    case Stage::trap: return "trap";
    case Stage::signal: return "told by";
    case Stage::signal_refused: return "refused";
    case Stage::link: return "left out";
  }
  return "";
}

bool concerns_changes(Stage stage) { return stage == Stage::frame || stage == Stage::refused || stage == Stage::trap; }

}  // namespace

std::string quoted(std::string_view words) {
  constexpr std::size_t most = 160;
  const auto folded = fold_space(words);
  const auto shown = clip(folded, most);
  return "\u201C" + std::string(shown) + (shown.size() < folded.size() ? "\u2026" : "") + "\u201D";
}

std::string plain(std::string words, const TracedSentence& sentence) {
  for (const auto& tag : sentence.tags)
    for (auto at = words.find(tag.tag); at != std::string::npos; at = words.find(tag.tag, at + tag.words.size())) words.replace(at, tag.tag.size(), tag.words);
  return words;
}

std::vector<std::size_t> sentences_with(const Trace& trace, std::string_view words) {
  const auto looked_for = to_lower(fold_space(words));
  std::vector<std::size_t> found;
  for (std::size_t s = 0; s < trace.sentences.size(); ++s)
    if (!looked_for.empty() && to_lower(fold_space(trace.sentences[s].words)).find(looked_for) != std::string::npos) found.push_back(s);
  return found;
}

std::vector<TraceRow> rows_of_reading(const TracedSentence& sentence) {
  std::vector<TraceRow> rows;
  if (!sentence.tagged.empty()) rows.push_back({"read as", sentence.tagged});
  for (const auto& tag : sentence.tags) rows.push_back({"", tag.tag + " " + tag.meaning});
  return rows;
}

std::vector<TraceRow> rows_of_sentence(const Trace& trace, std::size_t number) {
  const auto& sentence = trace.sentences[number];
  const bool tagged = !sentence.tagged.empty();
  if (!tagged && !sentence.signal_cue) return {{"not read", "no words that together tell a change, a signal or a post stand in it or beside it"}};
  auto rows = tagged ? rows_of_reading(sentence) : std::vector<TraceRow>();
  if (sentence.listed) {
    rows.push_back({"left out", "it stands in a list of those present or absent, who stay where they are"});
    return rows;
  }
  bool changes = false, signals = false;
  for (const auto& line : trace.lines) {
    if (line.sentence != number) continue;
    changes = changes || concerns_changes(line.stage) || line.stage == Stage::link;
    signals = signals || line.stage == Stage::signal || line.stage == Stage::signal_refused;
    const auto at = line.trigger.empty() ? std::string() : quoted(plain(line.trigger, sentence)) + ", ";
    rows.push_back({std::string(name_of(line.stage)), at + plain(line.words, sentence)});
  }
  if (!changes && !sentence.change_cue) rows.push_back({"no change", "no phrase of changes.lex has all its words in it, beside a post or a person"});
  if (!changes && sentence.change_cue) rows.push_back({"no change", "a phrase of changes.lex has all its words in it, but none fits them as they stand"});
  if (!signals && !sentence.signal_cue) rows.push_back({"no signal", "no entry of signals.lex has all its words in it"});
  if (!signals && sentence.signal_cue) rows.push_back({"no signal", "an entry of signals.lex has all its words in it, but none fits them as they stand"});
  return rows;
}

}  // namespace boardwatch::findings
