#include "parsers/findings/signals.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {
namespace {

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

struct Section {
  SignalKind kind = SignalKind::culture;
  std::optional<Direction> direction;  ///< none: by the words around it
  std::optional<EprStatus> status;
  Scope scope = Scope::one;
  std::vector<std::unique_ptr<RE2>> patterns;
};

bool matches(const std::vector<std::unique_ptr<RE2>>& patterns, std::string_view text) {
  return std::any_of(patterns.begin(), patterns.end(), [&](const auto& p) { return RE2::PartialMatch(piece(text), *p); });
}

std::optional<double> number_of(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, double>, 34> words{{
      {"one", 1}, {"a", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9},
      {"ten", 10}, {"eleven", 11}, {"twelve", 12}, {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17},
      {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20}, {"thirty", 30}, {"forty", 40}, {"fifty", 50}, {"first", 1}, {"second", 2},
      {"third", 3}, {"fourth", 4}, {"fifth", 5}, {"sixth", 6}, {"seventh", 7}, {"eighth", 8}, {"ninth", 9}, {"tenth", 10}}};
  const auto lower = to_lower(word);
  for (const auto& [name, value] : words)
    if (name == lower) return value;
  std::string digits;
  for (const char c : lower)
    if (c != ',') digits.push_back(c);
  char* end = nullptr;
  const double value = std::strtod(digits.c_str(), &end);
  if (digits.empty() || *end != '\0') return std::nullopt;
  return value;
}

struct PlacedFigure {
  std::size_t at;
  Figure figure;
};

void find_percentages(std::string_view words, std::vector<PlacedFigure>& found) {
  static const RE2 percent(R"((\d+(?:\.\d+)?) ?(?:%|per ?cent))");
  std::array<re2::StringPiece, 2> g;
  for (std::size_t at = 0; percent.Match(piece(words), at, words.size(), RE2::UNANCHORED, g.data(), 2);) {
    const auto begin = static_cast<std::size_t>(g[0].data() - words.data());
    found.push_back({begin, {std::strtod(std::string(g[1]).c_str(), nullptr), "%"}});
    at = begin + g[0].size();
  }
}

void find_money(std::string_view words, std::vector<PlacedFigure>& found) {
  static const RE2 money(R"(£ ?(\d[\d,]*(?:\.\d+)?) ?(bn|billion|m|million|k|thousand)?\b)");
  std::array<re2::StringPiece, 3> g;
  for (std::size_t at = 0; money.Match(piece(words), at, words.size(), RE2::UNANCHORED, g.data(), 3);) {
    const auto begin = static_cast<std::size_t>(g[0].data() - words.data());
    at = begin + g[0].size();
    auto value = number_of({g[1].data(), g[1].size()});
    if (!value) continue;
    const auto unit = to_lower({g[2].data() == nullptr ? "" : g[2].data(), g[2].size()});
    if (unit.starts_with('b')) *value *= 1000;
    if (unit.starts_with('k') || unit.starts_with('t')) *value /= 1000;
    if (unit.empty()) *value /= 1'000'000;
    found.push_back({begin, {*value, "£m"}});
  }
}

void find_counts(std::string_view words, std::vector<PlacedFigure>& found) {
  static const RE2 count(
      R"((?i)\b(\d[\d,]*(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|third|fourth|fifth|sixth)(?: (?:of its |separate |more |further |new |senior |whole |formal |protected |vacant |executive |other |different |consecutive |regulation 28 |prevention of future deaths |of the |local |long |adverse |serious |never )?){0,2}(trusts|providers|chief executives?|chairs?|directors|executives|posts|jobs|roles|whistleblowers|patients|families|cases|allegations|claims|colleagues|staff|employees|reports?|improvement notices|notices|incidents|serious incidents|never events?|deaths|recommendations|weaknesses|votes|consultants|doctors|wards|pages|years|months|weeks|times|points|applications|concerns|actions|disclosures|undertakings|warnings?)\b)");
  std::array<re2::StringPiece, 3> g;
  for (std::size_t at = 0; count.Match(piece(words), at, words.size(), RE2::UNANCHORED, g.data(), 3);) {
    const auto begin = static_cast<std::size_t>(g[0].data() - words.data());
    at = begin + g[0].size();
    if (begin > 0 && (words[begin - 1] == '/' || words[begin - 1] == '.')) continue;
    if (const auto value = number_of({g[1].data(), g[1].size()})) found.push_back({begin, {*value, std::string(g[2])}});
  }
}

}  // namespace

std::vector<Figure> find_figures(std::string_view words) {
  std::vector<PlacedFigure> found;
  find_percentages(words, found);
  find_money(words, found);
  find_counts(words, found);
  std::sort(found.begin(), found.end(), [](const PlacedFigure& a, const PlacedFigure& b) { return a.at < b.at; });
  std::vector<Figure> figures;
  for (auto& placed : found) figures.push_back(std::move(placed.figure));
  return figures;
}

struct SignalGrammar::Parts {
  std::vector<Section> sections;
  std::vector<std::pair<std::optional<SignalKind>, std::vector<std::unique_ptr<RE2>>>> traps;  ///< of one kind, or of all
  std::vector<std::unique_ptr<RE2>> worse, better, same;
};

SignalGrammar::SignalGrammar(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
SignalGrammar::SignalGrammar(SignalGrammar&&) noexcept = default;
SignalGrammar& SignalGrammar::operator=(SignalGrammar&&) noexcept = default;
SignalGrammar::~SignalGrammar() = default;

std::size_t SignalGrammar::sections() const { return parts_->sections.size(); }

Result<SignalGrammar> SignalGrammar::build() {
  SignalGrammar grammar(std::make_unique<Parts>());
  auto& parts = *grammar.parts_;
  BW_TRY(const auto sections, parse_lexicon("signals.lex", lexicon_text("signals.lex")));
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(64 << 20);
  for (const auto& written : sections) {
    const auto refuse = [&](std::size_t line, const std::string& why) { return fail(Errc::bad_config, "signals.lex, line " + std::to_string(line) + ": " + why); };
    Section section;
    std::vector<std::unique_ptr<RE2>> patterns;
    for (const auto& entry : written.entries) {
      if (entry.text.starts_with("cue:")) {
        for (const auto cue : split(std::string_view(entry.text).substr(4), ','))
          grammar.cues_.push_back({std::string(trim(cue)), static_cast<std::uint32_t>(parts.sections.size()), false, false});
        continue;
      }
      auto expression = std::make_unique<RE2>("(?i)" + entry.text, options);
      if (!expression->ok()) return refuse(entry.line, expression->error());
      patterns.push_back(std::move(expression));
    }
    const auto& first = written.name.front();
    if (first == "trap") {
      const auto kind = written.name.size() > 1 ? from_code<SignalKind>(written.name[1]) : std::nullopt;
      if (written.name.size() > 1 && !kind) return refuse(written.line, "no signal is called \"" + written.name[1] + "\"");
      parts.traps.emplace_back(kind, std::move(patterns));
      continue;
    }
    if (first == "polarity") {
      auto& group = written.name.at(1) == "worse" ? parts.worse : written.name.at(1) == "better" ? parts.better : parts.same;
      group = std::move(patterns);
      continue;
    }
    const auto kind = from_code<SignalKind>(first);
    if (!kind) return refuse(written.line, "no signal is called \"" + first + "\"");
    section.kind = *kind;
    for (std::size_t i = 1; i < written.name.size(); ++i) {
      const auto& word = written.name[i];
      if (word == "all") section.scope = Scope::all;
      else if (word == "national") section.scope = Scope::national;
      else if (word == "follow") section.scope = Scope::follow;
      else if (const auto direction = from_code<Direction>(word); direction && i == 1) section.direction = *direction;
      else if (const auto status = from_code<EprStatus>(word)) section.status = *status;
      else if (word != "words") return refuse(written.line, "unknown word \"" + word + "\"");
    }
    section.patterns = std::move(patterns);
    parts.sections.push_back(std::move(section));
  }
  return grammar;
}

std::vector<RawSignal> SignalGrammar::match(const TaggedSentence& tagged, std::string_view words, std::string_view heading,
                                            const std::vector<bool>& cued) const {
  std::vector<RawSignal> signals;
  for (std::size_t s = 0; s < parts_->sections.size(); ++s) {
    if (!cued[s]) continue;
    const auto& section = parts_->sections[s];
    std::array<re2::StringPiece, 4> g;
    for (const auto& pattern : section.patterns) {
      const int count = std::min(pattern->NumberOfCapturingGroups() + 1, 4);
      if (!pattern->Match(piece(tagged.text), 0, tagged.text.size(), RE2::UNANCHORED, g.data(), count)) continue;
      const bool trapped = std::any_of(parts_->traps.begin(), parts_->traps.end(), [&](const auto& trap) {
        return (!trap.first || *trap.first == section.kind) && (matches(trap.second, tagged.text) || (trap.first && matches(trap.second, heading)));
      });
      if (trapped) break;
      RawSignal signal;
      signal.kind = section.kind;
      signal.status = section.status;
      signal.scope = section.scope;
      signal.sentence = tagged.sentence;
      signal.at = static_cast<std::size_t>(g[0].data() - tagged.text.data());
      if (section.direction) {
        signal.direction = *section.direction;
      } else {
        const bool worse = matches(parts_->worse, words), better = matches(parts_->better, words);
        signal.direction = matches(parts_->same, words) && !worse && !better ? Direction::steady
                           : better && !worse                               ? Direction::improving
                           : worse                                          ? Direction::worsening
                                                                            : Direction::unknown;
      }
      const auto fig = pattern->NamedCapturingGroups().find("fig");
      if (fig != pattern->NamedCapturingGroups().end() && fig->second < count)
        signal.figures = find_figures({g[static_cast<std::size_t>(fig->second)].data(), g[static_cast<std::size_t>(fig->second)].size()});
      else
        signal.figures = find_figures(words);
      for (const auto& organisation : tagged.organisations)
        if (!organisation.outside && !organisation.national) signal.organisations.push_back(organisation);
      for (const auto& chunk : tagged.chunks)
        for (const auto& organisation : chunk.organisations)
          if (!organisation.outside && !organisation.national) signal.organisations.push_back(organisation);
      std::sort(signal.organisations.begin(), signal.organisations.end(), [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
      signals.push_back(std::move(signal));
      break;
    }
  }
  return signals;
}

}  // namespace boardwatch::findings
