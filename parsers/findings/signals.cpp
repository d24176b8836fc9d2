#include "parsers/findings/signals.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <tuple>

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"
#include "parsers/findings/signal_terms.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::uint16_t no_set = std::numeric_limits<std::uint16_t>::max();
constexpr std::uint32_t usual_gap = 14;  ///< words between two parts of an entry
constexpr std::uint32_t reach = 16;      ///< words beside an entry in which its direction may be told

enum class Join : std::uint8_t { beside, after, absent };

struct Part {
  std::uint16_t set = no_set;
  Join join = Join::beside;
  std::uint32_t gap = usual_gap;
};

struct Section {
  SignalKind kind = SignalKind::culture;
  bool by_words = false;                         ///< the direction is told by the words around
  Direction direction = Direction::unknown;      ///< else, and where they tell none
  bool more_is_worse = true;                     ///< of what the section is about
  bool denial = true;                            ///< "no ..." before it makes it none
  std::optional<EprStatus> status;
  Scope scope = Scope::one;
};

struct Entry {
  std::uint32_t section = 0;
  std::vector<Part> parts;  ///< the first is the topic
  bool under = false;       ///< the topic may stand in the heading
  std::size_t line = 0;
};

struct Trap {
  std::vector<SignalKind> kinds;  ///< none: all
  std::uint16_t set = no_set;
  std::size_t line = 0;
};

struct Found {
  std::uint32_t begin = 0, end = 0, spread = 0;
};

std::uint32_t words_between(const std::vector<SignalWord>& words, const TermHit& a, const TermHit& b) {
  if (a.begin > b.begin) return words_between(words, b, a);
  if (a.end > b.begin || a.end == 0) return 0;
  const auto from = words[a.end - 1].place, to = words[b.begin].place;
  return to > from + 1 ? to - from - 1 : 0;
}

bool clause_between(const std::vector<SignalWord>& words, const TermHit& a, const TermHit& b) {
  const auto from = std::min(a.end, b.end), to = std::max(a.begin, b.begin);
  for (auto at = from; at <= to && at < words.size(); ++at)
    if (words[at].before == ';') return true;
  return false;
}

Direction opposite(Direction direction) {
  return direction == Direction::worsening ? Direction::improving : direction == Direction::improving ? Direction::worsening : direction;
}

/// What one thread needs while it reads a sentence.
struct Scratch {
  std::vector<SignalWord> words, heading_words, before_words;
  TermHits hits, heading_hits, before_hits;
};

const std::vector<TermHit> no_hits;

Scratch& scratch() {
  static thread_local Scratch mine;
  return mine;
}

}  // namespace

struct SignalGrammar::Parts {
  SignalTerms terms;
  std::vector<Section> sections;
  std::vector<Entry> entries;
  std::vector<std::vector<std::uint32_t>> by_topic;  ///< entries, by the set of the topic
  std::vector<std::vector<std::uint32_t>> by_second; ///< entries that may take the topic from the heading, by the set beside it
  std::vector<Trap> traps;
  Trap headings;  ///< under these nothing is told
  Trap others;  ///< bodies that are none of ours, where none of ours is named
  std::uint16_t up = no_set, down = no_set, worse = no_set, better = no_set, same = no_set, denial = no_set, affirming = no_set, nil = no_set, compared = no_set, nhsbody = no_set;

  std::optional<Found> find(const Entry& entry, const TermHits& hits, const std::vector<SignalWord>& words, bool under) const;
  bool denied(const Found& found, const TermHits& hits, const std::vector<SignalWord>& words) const;
  const Trap* trap_of(SignalKind kind, const TermHits& hits, const TermHits& heading) const;
  Direction direction_of(const Section& section, const Found& found, const TermHits& hits, const std::vector<SignalWord>& words, int& told) const;
  Direction compared_numbers(const Section& section, const Found& found, const TermHits& hits, const std::vector<SignalWord>& words) const;
};

SignalGrammar::SignalGrammar(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
SignalGrammar::SignalGrammar(SignalGrammar&&) noexcept = default;
SignalGrammar& SignalGrammar::operator=(SignalGrammar&&) noexcept = default;
SignalGrammar::~SignalGrammar() = default;

namespace {

/// The topic is a term, or several parted by commas; what stands beside it may be any of the terms parted by "|" too.
std::uint16_t set_of_part(SignalTerms& terms, std::string_view text, bool topic, std::string& why) {
  text = trim(text);
  const bool sets = text.find('$') != std::string_view::npos && text.find(' ') == std::string_view::npos;
  const char parts = text.find(',') != std::string_view::npos ? ',' : (!topic || sets) && text.find('|') != std::string_view::npos ? '|' : ' ';
  if (parts != ' ') {
    const std::string name = "=" + std::string(text);
    if (terms.has_set(name)) return terms.set(name);
    const auto set = terms.set(name);
    for (const auto one : split(text, parts)) {
      const auto member = set_of_part(terms, one, topic, why);
      if (member != no_set) terms.include(member, set);
    }
    return set;
  }
  if (text.starts_with("$") && text.find(' ') == std::string_view::npos) {
    const auto name = std::string(text.substr(1));
    if (!terms.has_set(name)) {
      why = "no set is called \"" + name + "\"";
      return no_set;
    }
    return terms.set(name);
  }
  const std::string name = "=" + std::string(text);
  const bool fresh = !terms.has_set(name);
  const auto set = terms.set(name);
  if (fresh)
    if (const auto added = terms.add(set, text); !added) why = added.error().where;
  return set;
}

/// "$a & $b >6 c ! $d": the topic, and what must stand beside it, after it within six words, and nowhere.
std::string read_entry(SignalTerms& terms, std::string_view text, Entry& entry) {
  std::string why;
  Part part;
  std::string current;
  const auto close = [&] {
    part.set = set_of_part(terms, current, entry.parts.empty(), why);
    entry.parts.push_back(part);
    current.clear();
    part = Part{};
  };
  for (const auto piece : split(text, ' ')) {
    if (piece.empty()) continue;
    const char sign = piece.front();
    const bool joins = (sign == '&' || sign == '>' || sign == '!') && std::all_of(piece.begin() + 1, piece.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!joins) {
      current += (current.empty() ? "" : " ") + std::string(piece);
      continue;
    }
    if (current.empty()) return "a part is empty";
    close();
    part.join = sign == '&' ? Join::beside : sign == '>' ? Join::after : Join::absent;
    if (piece.size() > 1) std::from_chars(piece.data() + 1, piece.data() + piece.size(), part.gap);
  }
  if (current.empty()) return "a part is empty";
  close();
  return why;
}

}  // namespace

Result<SignalGrammar> SignalGrammar::build() {
  SignalGrammar grammar(std::make_unique<Parts>());
  auto& parts = *grammar.parts_;
  BW_TRY(const auto sections, parse_lexicon("signals.lex", lexicon_text("signals.lex")));
  for (const auto& written : sections) {
    const auto refuse = [&](std::size_t line, const std::string& why) { return fail(Errc::bad_config, "signals.lex, line " + std::to_string(line) + ": " + why); };
    const auto& first = written.name.front();
    if (first == "set" || first == "trap") {
      Trap trap;
      for (std::size_t i = 1; first == "trap" && i < written.name.size(); ++i) {
        const auto kind = from_code<SignalKind>(written.name[i]);
        if (!kind) return refuse(written.line, "no signal is called \"" + written.name[i] + "\"");
        trap.kinds.push_back(*kind);
      }
      if (first == "set" && written.name.size() != 2) return refuse(written.line, "a set has one name");
      const auto set = parts.terms.set(first == "set" ? written.name[1] : "trap " + std::to_string(written.line));
      for (const auto& entry : written.entries)
        for (const auto term : split(std::string_view(entry.text), ','))
          if (const auto name = std::string(trim(term)); name.starts_with("$") && name.find_first_of(" |") == std::string::npos) {
            if (!parts.terms.has_set(name.substr(1))) return refuse(entry.line, "no set is called \"" + name + "\"");
            parts.terms.include(parts.terms.set(name.substr(1)), set);
          } else if (const auto added = parts.terms.add(set, name); !added) {
            return refuse(entry.line, added.error().where);
          }
      trap.set = set;
      trap.line = written.line;
      if (first == "trap") parts.traps.push_back(trap);
      else if (written.name[1] == "otherbody") parts.others = trap;
      else if (written.name[1] == "quietheading") parts.headings = trap;
      continue;
    }
    const auto kind = from_code<SignalKind>(first);
    if (!kind) return refuse(written.line, "no signal is called \"" + first + "\"");
    Section section;
    section.kind = *kind;
    bool under = false;
    for (std::size_t i = 1; i < written.name.size(); ++i) {
      const auto& word = written.name[i];
      if (word == "all") section.scope = Scope::all;
      else if (word == "national") section.scope = Scope::national;
      else if (word == "follow") section.scope = Scope::follow;
      else if (word == "words") section.by_words = true;
      else if (word == "good") section.more_is_worse = false;
      else if (word == "raw") section.denial = false;
      else if (word == "under") under = true;
      else if (const auto direction = from_code<Direction>(word); direction && i <= 2) section.direction = *direction;
      else if (const auto status = from_code<EprStatus>(word)) section.status = *status;
      else return refuse(written.line, "unknown word \"" + word + "\"");
    }
    for (const auto& line : written.entries) {
      Entry entry;
      entry.section = static_cast<std::uint32_t>(parts.sections.size());
      entry.line = line.line;
      if (const auto why = read_entry(parts.terms, line.text, entry); !why.empty()) return refuse(line.line, why);
      entry.under = under && entry.parts.size() > 1 && entry.parts[1].join != Join::absent;
      parts.entries.push_back(std::move(entry));
    }
    parts.sections.push_back(section);
  }
  const auto named = [&](const char* name) { return parts.terms.has_set(name) ? parts.terms.set(name) : no_set; };
  parts.up = named("up");
  parts.down = named("down");
  parts.worse = named("worse");
  parts.better = named("better");
  parts.same = named("same");
  parts.denial = named("denial");
  parts.affirming = named("affirming");
  parts.nil = named("nil");
  parts.compared = named("compared");
  parts.nhsbody = named("nhsbody");
  for (const auto set : {parts.up, parts.down, parts.worse, parts.better, parts.same, parts.denial, parts.affirming, parts.nil, parts.compared, parts.others.set, parts.headings.set, parts.nhsbody})
    if (set == no_set) return fail(Errc::bad_config, "signals.lex: one of the sets up, down, worse, better, same, denial, affirming, nil, compared, otherbody, quietheading and nhsbody is missing");
  for (const auto& entry : parts.entries)
    for (std::size_t p = 0; p < entry.parts.size(); ++p) parts.terms.need(entry.parts[p].set, p == 0 || (p == 1 && entry.under) ? Phase::topic : Phase::part);
  parts.terms.finish();
  parts.by_topic.resize(parts.terms.sets());
  parts.by_second.resize(parts.terms.sets());
  for (std::size_t e = 0; e < parts.entries.size(); ++e) {
    const auto& entry = parts.entries[e];
    parts.by_topic[entry.parts[0].set].push_back(static_cast<std::uint32_t>(e));
    if (entry.under) parts.by_second[entry.parts[1].set].push_back(static_cast<std::uint32_t>(e));
  }
  return grammar;
}

SignalGate SignalGrammar::gate() const {
  SignalGate gate(parts_->terms.sets());
  std::vector<bool> wanted(parts_->terms.sets());
  for (const auto& entry : parts_->entries) {
    std::vector<std::uint16_t> sets;
    for (std::size_t p = entry.under ? 1 : 0; p < entry.parts.size(); ++p)
      if (entry.parts[p].join != Join::absent) sets.push_back(entry.parts[p].set);
    for (const auto set : sets) wanted[set] = true;
    gate.add_entry(std::move(sets));
  }
  auto needs = parts_->terms.needs();
  for (std::size_t term = 0; term < needs.size(); ++term) {
    auto sets = parts_->terms.sets_of(term);
    std::erase_if(sets, [&](std::uint16_t set) { return !wanted[set]; });
    if (!sets.empty()) gate.add_term(std::move(needs[term]), std::move(sets));
  }
  gate.finish();
  return gate;
}

/// Every part of the entry, each as close as can be to what was found before it.
std::optional<Found> SignalGrammar::Parts::find(const Entry& entry, const TermHits& hits, const std::vector<SignalWord>& words, bool under) const {
  for (std::size_t p = 1; p < entry.parts.size(); ++p) {
    const bool hit = !hits.of[entry.parts[p].set].empty();
    if (hit != (entry.parts[p].join != Join::absent)) return std::nullopt;
  }
  std::optional<Found> best;
  const auto first = under ? std::size_t{1} : std::size_t{0};
  for (const auto& topic : hits.of[entry.parts[first].set]) {
    Found found{topic.begin, topic.end, 0};
    bool whole = true;
    TermHit last = topic;
    for (std::size_t p = first + 1; p < entry.parts.size() && whole; ++p) {
      const auto& part = entry.parts[p];
      if (part.join == Join::absent) continue;
      const TermHit* nearest = nullptr;
      std::uint32_t distance = part.gap + 1;
      for (const auto& hit : hits.of[part.set]) {
        if (part.join == Join::after && hit.begin < last.end) continue;
        const TermHit so_far{found.begin, found.end};
        const auto between = words_between(words, so_far, hit);
        if (between < distance && !clause_between(words, so_far, hit)) {
          distance = between;
          nearest = &hit;
        }
      }
      if (nearest == nullptr) {
        whole = false;
        break;
      }
      found.begin = std::min(found.begin, nearest->begin);
      found.end = std::max(found.end, nearest->end);
      found.spread += distance;
      last = *nearest;
    }
    if (whole && (!best || found.spread < best->spread)) best = found;
  }
  return best;
}

/// "No Regulation 28 report was received", "Never events: 0".
bool SignalGrammar::Parts::denied(const Found& found, const TermHits& hits, const std::vector<SignalWord>& words) const {
  const auto denies_nothing = [&](const TermHit& no) {  // "has not moved", "no fewer than"
    const auto holds = [&](const TermHit& hit) { return hit.begin <= no.begin && no.end <= hit.end; };
    return std::any_of(hits.of[same].begin(), hits.of[same].end(), holds) || std::any_of(hits.of[affirming].begin(), hits.of[affirming].end(), holds);
  };
  for (const auto& no : hits.of[denial]) {
    if (denies_nothing(no)) continue;
    if (no.begin >= found.begin && no.end <= found.end) return true;
    if (no.end <= found.begin && found.begin - no.end <= 2) {
      bool broken = false;
      for (auto at = no.end; at <= found.begin && at < words.size(); ++at) broken = broken || words[at].before != ' ';
      if (!broken) return true;
    }
  }
  for (const auto& none : hits.of[nil])
    if (none.begin >= found.begin && none.begin <= found.end + 3) return true;
  return false;
}

const Trap* SignalGrammar::Parts::trap_of(SignalKind kind, const TermHits& hits, const TermHits& heading) const {
  if (!hits.of[others.set].empty() && hits.of[nhsbody].empty()) return &others;
  if (!heading.of.empty() && !heading.of[headings.set].empty()) return &headings;
  for (const auto& trap : traps) {
    if (!trap.kinds.empty() && std::find(trap.kinds.begin(), trap.kinds.end(), kind) == trap.kinds.end()) continue;
    if (!hits.of[trap.set].empty()) return &trap;
    if (trap.kinds.size() == 1 && !heading.of.empty() && !heading.of[trap.set].empty()) return &trap;
  }
  return nullptr;
}

Direction SignalGrammar::Parts::compared_numbers(const Section& section, const Found& found, const TermHits& hits, const std::vector<SignalWord>& words) const {
  for (const auto& link : hits.of[compared]) {
    if (link.begin > found.end + 2 * reach || found.begin > link.end + reach) continue;
    const SignalWord *now = nullptr, *then = nullptr;
    for (auto at = link.begin; at-- > 0 && link.begin - at < 20 && now == nullptr;)
      if (words[at].number != 0 && !(words[at].value >= 1990 && words[at].value < 2100)) now = &words[at];
    for (auto at = link.end; at < words.size() && at < link.end + 6 && then == nullptr; ++at)
      if (words[at].number != 0 && !(words[at].value >= 1990 && words[at].value < 2100)) then = &words[at];
    if (now == nullptr || then == nullptr) continue;
    if (now->number != then->number && now->number != '#' && then->number != '#') continue;
    const double larger = std::max(now->value, then->value), change = now->value - then->value;
    if (larger <= 0) continue;
    if (std::fabs(change) / larger < 0.015) return Direction::steady;
    return (change > 0) == section.more_is_worse ? Direction::worsening : Direction::improving;
  }
  return Direction::unknown;
}

Direction SignalGrammar::Parts::direction_of(const Section& section, const Found& found, const TermHits& hits, const std::vector<SignalWord>& words, int& told) const {
  told = 2;
  if (!section.by_words) return section.direction;
  told = 1;
  struct Nearest {
    std::uint32_t distance = reach + 1;
    Direction direction = Direction::unknown;
  } nearest;
  const TermHit span{found.begin, found.end};
  const auto look = [&](std::uint16_t set, Direction direction) {
    for (const auto& hit : hits.of[set]) {
      const auto distance = words_between(words, span, hit);
      if (distance >= nearest.distance) continue;
      const bool no = std::any_of(hits.of[denial].begin(), hits.of[denial].end(), [&](const TermHit& d) { return d.end <= hit.begin && hit.begin - d.end <= 1; });
      nearest = {distance, no && direction != Direction::steady ? (direction == Direction::improving ? Direction::worsening : Direction::steady) : direction};
    }
  };
  const auto rise = section.more_is_worse ? Direction::worsening : Direction::improving;
  look(worse, Direction::worsening);
  look(better, Direction::improving);
  look(up, rise);
  look(down, opposite(rise));
  look(same, Direction::steady);
  if (nearest.direction != Direction::unknown) return nearest.direction;
  if (const auto direction = compared_numbers(section, found, hits, words); direction != Direction::unknown) return direction;
  told = 0;
  return section.direction;
}

namespace {

/// Of two entries the one that tells the direction itself, then the one that comes first in the lexicon. An entry that
/// leaves the direction open gives way to words beside it that tell one.
bool tells_better(const RawSignal& signal, const RawSignal& other) {
  if (other.scope == Scope::national || signal.scope == Scope::national) return signal.scope == Scope::national;
  const auto is_open = [](const RawSignal& one) { return one.features.told == 2 && one.direction == Direction::unknown && !one.status; };
  if (is_open(signal) && other.features.told == 1) return false;
  if (is_open(other) && signal.features.told == 1) return true;
  return signal.features.told > other.features.told || (signal.features.told == other.features.told && signal.line < other.line);
}

std::string written_at(SignalKind kind, std::size_t line) { return std::string(to_code(kind)) + ", signals.lex:" + std::to_string(line); }

}  // namespace

std::vector<RawSignal> SignalGrammar::match(std::size_t sentence, std::string_view text, std::string_view heading, std::string_view before, Trace* trace) const {
  std::vector<RawSignal> signals;
  const auto& parts = *parts_;
  auto& mine = scratch();
  parts.terms.words_of(text, mine.words);
  parts.terms.start(mine.words, mine.hits);
  if (mine.hits.touched.empty()) return signals;
  parts.terms.match(mine.words, Phase::part, mine.hits);
  bool heading_read = false, before_read = false, late_read = false;
  const auto read_heading = [&] {
    if (heading_read) return;
    heading_read = true;
    parts.terms.words_of(heading, mine.heading_words);
    parts.terms.start(mine.heading_words, mine.heading_hits);
    parts.terms.match(mine.heading_words, Phase::part, mine.heading_hits);
    parts.terms.match(mine.heading_words, Phase::late, mine.heading_hits);
  };
  const auto topic_stands_before = [&](std::uint16_t topic) {
    if (!before_read) {
      parts.terms.words_of(before, mine.before_words);
      parts.terms.start(mine.before_words, mine.before_hits);
    }
    before_read = true;
    return !mine.before_hits.of[topic].empty();
  };
  const auto left_out = [&](const Entry& entry, const Found& found, const std::string& why) {
    if (trace == nullptr) return;
    const auto begin = mine.words[found.begin].begin, end = mine.words[found.end > found.begin ? found.end - 1 : found.begin].end;
    trace->note(Stage::signal_refused, sentence, std::string(text.substr(begin, end - begin)), written_at(parts.sections[entry.section].kind, entry.line) + ": " + why);
  };
  const auto trapped_by = [&](const Trap& trap) {
    if (trace == nullptr) return std::string();
    const bool above = &trap == &parts.headings || mine.hits.of[trap.set].empty();
    const auto& here = above ? no_hits : mine.hits.of[trap.set];
    const auto& words = here.empty() ? mine.heading_words : mine.words;
    const auto& hit = here.empty() ? mine.heading_hits.of[trap.set].front() : here.front();
    const auto said = (here.empty() ? heading : text).substr(words[hit.begin].begin, words[hit.end - 1].end - words[hit.begin].begin);
    return "trapped by " + quoted(said) + (here.empty() ? " in the heading" : "") + ", the traps at signals.lex:" + std::to_string(trap.line);
  };
  const auto give_way = [&](const RawSignal& signal, const RawSignal& better) {
    if (trace != nullptr) trace->note(Stage::signal_refused, sentence, signal.trigger, written_at(signal.kind, signal.line) + ": told better by signals.lex:" + std::to_string(better.line));
  };
  const auto tell = [&](const Entry& entry, bool under) {
    const auto& section = parts.sections[entry.section];
    const auto found = parts.find(entry, mine.hits, mine.words, under);
    if (!found) return;
    if (!late_read) parts.terms.match(mine.words, Phase::late, mine.hits);
    late_read = true;
    if (section.denial && parts.denied(*found, mine.hits, mine.words)) return left_out(entry, *found, "it is denied, or counted as none");
    read_heading();
    if (const auto* trap = parts.trap_of(section.kind, mine.hits, mine.heading_hits)) return left_out(entry, *found, trapped_by(*trap));
    RawSignal signal;
    signal.kind = section.kind;
    signal.status = section.status;
    signal.scope = section.scope;
    signal.sentence = sentence;
    signal.line = entry.line;
    signal.at = mine.words[found->begin].begin;
    signal.end = mine.words[found->end > found->begin ? found->end - 1 : found->begin].end;
    signal.trigger = std::string(text.substr(signal.at, signal.end - signal.at));
    signal.features.parts = static_cast<int>(entry.parts.size());
    signal.features.spread = static_cast<int>(found->spread);
    signal.features.from_heading = under;
    signal.direction = parts.direction_of(section, *found, mine.hits, mine.words, signal.features.told);
    const auto same = std::find_if(signals.begin(), signals.end(), [&](const RawSignal& other) { return other.kind == signal.kind; });
    if (same == signals.end()) {
      signals.push_back(std::move(signal));
    } else if (tells_better(signal, *same)) {
      give_way(*same, signal);
      *same = std::move(signal);
    } else {
      give_way(signal, *same);
    }
  };
  for (std::size_t t = 0; t < mine.hits.touched.size(); ++t) {
    const auto set = mine.hits.touched[t];
    if (set >= parts.by_topic.size()) continue;
    for (const auto e : parts.by_topic[set]) tell(parts.entries[e], false);
    for (const auto e : parts.by_second[set]) {
      const auto& entry = parts.entries[e];
      if (!mine.hits.of[entry.parts[0].set].empty()) continue;
      read_heading();
      if (!mine.heading_hits.of[entry.parts[0].set].empty() || topic_stands_before(entry.parts[0].set)) tell(entry, true);
    }
  }
  if (signals.empty()) return signals;
  for (auto& signal : signals) {
    signal.figures = find_figures(text, signal.at, signal.end);
    signal.features.figures = !signal.figures.empty();
  }
  std::sort(signals.begin(), signals.end(), [](const RawSignal& a, const RawSignal& b) { return a.line < b.line; });
  return signals;
}

void name_bodies(RawSignal& signal, const TaggedSentence& tagged) {
  const auto note = [&](const OrganisationMention& organisation) {
    if (!organisation.outside && !organisation.national) signal.organisations.push_back(organisation);
  };
  for (const auto& organisation : tagged.organisations) note(organisation);
  for (const auto& chunk : tagged.chunks)
    for (const auto& organisation : chunk.organisations) note(organisation);
  std::sort(signal.organisations.begin(), signal.organisations.end(), [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
}

}  // namespace boardwatch::findings
