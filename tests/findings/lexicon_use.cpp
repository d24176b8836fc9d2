#include "tests/findings/lexicon_use.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <stdexcept>
#include <tuple>

#include "core/utf8.hpp"
#include "parsers/findings/change_lexicon.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/row_words.hpp"
#include "parsers/findings/signal_terms.hpp"
#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

struct Place {
  std::string file;
  std::size_t line = 0;
  std::string words;  ///< of the entry
  auto operator<=>(const Place&) const = default;
};
using Places = std::set<Place>;

std::vector<LexiconSection> sections_of(const std::string& file) {
  auto sections = parse_lexicon(file, lexicon_text(file));
  if (!sections) throw std::runtime_error(sections.error().where);
  return *std::move(sections);
}

std::vector<std::string> parted(std::string_view text, char mark) {
  std::vector<std::string> parts;
  for (const auto part : split(text, mark))
    if (!trim(part).empty()) parts.emplace_back(trim(part));
  return parts;
}

/// One document as the stages saw it.
struct Reading {
  const Explanation& why;
  const Prepared& prepared;
  std::string_view title;
  std::set<std::size_t> told, told_signal;  ///< sentences in which a frame fitted, or an entry of a signal

  bool is_tagged(std::size_t sentence) const { return !why.trace.sentences[sentence].tagged.empty(); }
  std::string_view words(std::size_t sentence) const { return prepared.words(prepared.sentences()[sentence]); }
  std::string_view heading(std::size_t sentence) const { return prepared.units()[prepared.sentences()[sentence].unit].heading; }
};

class Watch {
 public:
  virtual ~Watch() = default;
  virtual void look(const Reading& reading, Places& used) const = 0;
  Places all;
};

/// Lines that the trace names: those of frames, signals and traps.
class Named : public Watch {
 public:
  Named() {
    for (const auto& section : sections_of("changes.lex"))
      if (frame_of(section)) add("changes.lex", section);
    for (const auto& section : sections_of("signals.lex"))
      if (section.name.front() != "set" && section.name.front() != "trap") add("signals.lex", section);
    for (const auto& section : sections_of("traps.lex")) add("traps.lex", section);
  }

  void look(const Reading& reading, Places& used) const override {
    for (const auto& note : reading.why.trace.lines)
      for (const std::string_view file : {"changes.lex:", "signals.lex:", "traps.lex:"})
        for (auto at = note.words.find(file); at != std::string::npos; at = note.words.find(file, at + 1)) {
          std::size_t line = 0;
          const auto* from = note.words.data() + at + file.size();
          std::from_chars(from, note.words.data() + note.words.size(), line);
          const auto place = by_line_.find({std::string(file.substr(0, file.size() - 1)), line});
          if (place != by_line_.end()) used.insert(place->second);
        }
  }

 private:
  void add(const std::string& file, const LexiconSection& section) {
    for (const auto& entry : section.entries) {
      all.insert({file, entry.line, entry.text});
      by_line_[{file, entry.line}] = {file, entry.line, entry.text};
    }
  }
  std::map<std::pair<std::string, std::size_t>, Place> by_line_;
};

/// Phrases and words of changes.lex that are no frames, in the sentences that were tagged.
class OfChanges : public Watch {
 public:
  OfChanges() {
    auto read = ChangeLexicon::read();
    if (!read) throw std::runtime_error(read.error().where);
    lexicon_ = std::make_unique<ChangeLexicon>(*std::move(read));
    for (const auto& section : sections_of("changes.lex")) {
      const auto& name = section.name.front();
      for (const auto& entry : section.entries) {
        const Place place{"changes.lex", entry.line, entry.text};
        const bool words = name == "verbs" || name == "set" || name == "class";
        if (frame_of(section)) continue;
        all.insert(place);
        places_[entry.line] = place;
        if (!words) continue;
        for (const auto& word : parted(entry.text, ' ')) words_[lexicon_->vocabulary.find(word)].push_back(place);
      }
    }
    for (const auto& [reason, phrases] : lexicon_->causes.reasons) tables_.push_back(&phrases);
    for (const auto* table : {&lexicon_->causes.destinations, &lexicon_->hearsay, &lexicon_->permanent, &lexicon_->temporary, &lexicon_->same_post, &lexicon_->takes_effect,
                              &lexicon_->last_day, &lexicon_->leaves_on, &lexicon_->stays_until, &lexicon_->starts_on, &lexicon_->empty_since, &lexicon_->away_since, &lexicon_->at_once})
      tables_.push_back(table);
  }

  void look(const Reading& reading, Places& used) const override {
    for (const auto& sentence : reading.why.trace.sentences) {
      if (sentence.tagged.empty()) continue;
      TaggedSentence tagged;
      tagged.text = sentence.tagged;
      const auto words = read_words(tagged, lexicon_->vocabulary);
      std::vector<PhraseMatch> found;
      for (std::size_t at = 0; at < words.size(); ++at) {
        if (const auto known = words_.find(words[at].id); words[at].id != 0 && known != words_.end()) used.insert(known->second.begin(), known->second.end());
        for (const auto* table : tables_) {
          found.clear();
          table->match_at(words, at, found);
          for (const auto& match : found) used.insert(places_.at(table->line(match.phrase)));
        }
      }
    }
  }

 private:
  std::unique_ptr<ChangeLexicon> lexicon_;
  std::vector<const Phrases*> tables_;
  std::map<WordId, std::vector<Place>> words_;
  std::map<std::size_t, Place> places_;
};

/// Terms of items.lex, and of the sets and traps of signals.lex, where the words stand that they are asked about.
class OfTerms : public Watch {
 public:
  explicit OfTerms(const std::string& file) : items_(file == "items.lex") {
    for (const auto& section : sections_of(file)) {
      if (!items_ && section.name.front() != "set" && section.name.front() != "trap") continue;
      for (const auto& entry : section.entries)
        for (const auto& term : parted(entry.text, ',')) {
          const Place place{file, entry.line, entry.text};
          all.insert(place);
          const auto set = terms_.set(std::to_string(places_.size()));
          places_.push_back(place);
          if (!items_ && section.name.front() == "set") sets_.insert({section.name.back(), set});
          terms_.need(set, Phase::topic);
          if (term.starts_with("$") && term.find_first_of(" |") == std::string::npos) {
            for (auto [at, end] = sets_.equal_range(term.substr(1)); at != end; ++at) terms_.include(at->second, set);
          } else if (const auto added = terms_.add(set, term); !added) {
            throw std::runtime_error(added.error().where);
          }
        }
    }
    terms_.finish();
  }

  void look(const Reading& reading, Places& used) const override {
    if (items_) look_in(reading.title, used);
    for (std::size_t s = 0; s < reading.prepared.sentences().size(); ++s) {
      if (!items_ && reading.told_signal.count(s) == 0) continue;
      look_in(reading.words(s), used);
      look_in(reading.heading(s), used);
    }
  }

 private:
  void look_in(std::string_view words, Places& used) const {
    std::vector<SignalWord> cut;
    TermHits hits;
    terms_.words_of(words, cut);
    terms_.start(cut, hits);
    for (const auto set : hits.touched) used.insert(places_[set]);
  }

  bool items_;
  SignalTerms terms_;
  std::vector<Place> places_;
  std::multimap<std::string, std::uint16_t> sets_;
};

/// Phrases of rows.lex in what may be a row: table rows and short lines.
class OfRows : public Watch {
 public:
  OfRows() {
    for (const auto& section : sections_of("rows.lex"))
      for (const auto& entry : section.entries) {
        all.insert({"rows.lex", entry.line, entry.text});
        lines_[entry.line] = entry.text;
        kinds_[section.name.front()].add(entry.text, static_cast<std::uint32_t>(entry.line));
      }
    auto tagger = Tagger::build(catalogue());
    if (!tagger) throw std::runtime_error(tagger.error().where);
    tagger_ = std::make_unique<Tagger>(*std::move(tagger));
  }

  void look(const Reading& reading, Places& used) const override {
    constexpr std::size_t longest = 160;
    Discourse discourse;
    for (const auto& unit : reading.prepared.units()) {
      const auto words = reading.prepared.text().substr(unit.begin, unit.end - unit.begin);
      if (unit.kind == UnitKind::text && words.size() > longest) continue;
      for (const auto cell : split(words, '|'))
        if (!trim(cell).empty()) look_in_cell(trim(cell), discourse, used);
    }
  }

 private:
  void look_in_cell(std::string_view cell, Discourse& discourse, Places& used) const {
    const auto plain = row_items(cell);
    const auto items = row_items(cell, tagger_->tag(cell, true, std::nullopt, discourse));
    for (const auto& [kind, phrases] : kinds_)
      for (const auto* row : {&plain, &items})
        for (std::size_t at = 0; at < row->size(); ++at) {
          const auto match = phrases.at(*row, at);
          if (match) used.insert({"rows.lex", match->meaning, lines_.at(match->meaning)});
        }
  }

  std::map<std::string, RowPhrases> kinds_;
  std::map<std::size_t, std::string> lines_;
  std::unique_ptr<Tagger> tagger_;
};

/// Words and names that are looked up as they are: names.lex, organisations.lex, posts.lex, others.lex.
class OfWords : public Watch {
 public:
  OfWords() {
    for (const std::string file : {"names.lex", "organisations.lex", "posts.lex", "others.lex"})
      for (const auto& section : sections_of(file))
        for (const auto& entry : section.entries) {
          Entry known{{file, entry.line, entry.text}, keys_of(entry.text), entry.text, false, section.name.front() == "post_nominal"};
          all.insert(known.place);
          known.capital = file == "names.lex" && (section.name.front() == "honorific" || section.name.front() == "not_name" || section.name.front() == "first_name_too" || section.name.front() == "surname_too");
          by_first_.emplace(known.keys.front(), known);
          if (file == "posts.lex") {  // "directors of nursing", "medical directors"
            auto first = known, last = known;
            const auto space = entry.text.find(' ');
            first.keys = keys_of(entry.text.substr(0, space) + "s" + (space == std::string::npos ? "" : entry.text.substr(space)));
            last.keys = keys_of(entry.text + "s");
            by_first_.emplace(first.keys.front(), first);
            by_first_.emplace(last.keys.front(), last);
          }
        }
  }

  void look(const Reading& reading, Places& used) const override {
    for (std::size_t s = 0; s < reading.prepared.sentences().size(); ++s) {
      const auto& unit = reading.prepared.units()[reading.prepared.sentences()[s].unit];
      if (reading.is_tagged(s) || unit.kind == UnitKind::row) look_in(reading.words(s), reading.told.count(s) > 0, used);
    }
  }

 private:
  struct Entry {
    Place place;
    std::vector<WordKey> keys;
    std::string text;
    bool capital = false, exact = false;
  };
  static std::vector<WordKey> keys_of(std::string_view text) {
    std::vector<WordKey> keys;
    for (const auto& token : cut_tokens(text)) keys.push_back(token.key);
    return keys;
  }
  void look_in(std::string_view words, bool told, Places& used) const {
    const auto tokens = cut_tokens(words);
    for (std::size_t at = 0; at < tokens.size(); ++at)
      for (auto [known, end] = by_first_.equal_range(tokens[at].key); known != end; ++known) {
        const auto& entry = known->second;
        if (at + entry.keys.size() > tokens.size() || (entry.capital && !tokens[at].capital) || (entry.exact && word_of(words, tokens[at]) != entry.text)) continue;
        if (entry.place.file == "others.lex" && !told) continue;
        if (std::equal(entry.keys.begin(), entry.keys.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at), [](WordKey key, const Token& token) { return key == token.key; })) used.insert(entry.place);
      }
  }
  std::multimap<WordKey, Entry> by_first_;
};

/// Weights of confidence.lex that some finding has.
class OfConfidence : public Watch {
 public:
  OfConfidence() {
    for (const auto& section : sections_of("confidence.lex"))
      for (const auto& entry : section.entries) {
        const auto space = entry.text.rfind(' ');
        if (entry.text.substr(space + 1) == "0.00") continue;  // never met where the weights were fitted, and counts for nothing
        const auto name = entry.text.substr(0, space);
        all.insert({"confidence.lex", entry.line, entry.text});
        places_[{section.name.front() == "signal", name}] = {"confidence.lex", entry.line, entry.text};
      }
  }
  void look(const Reading& reading, Places& used) const override {
    for (std::size_t i = 0; i < reading.why.findings.size(); ++i)
      for (const auto& name : reading.why.features[i]) {
        const auto known = places_.find({std::holds_alternative<Signal>(reading.why.findings[i]), name});
        if (known != places_.end()) used.insert(known->second);
      }
  }

 private:
  std::map<std::pair<bool, std::string>, Place> places_;
};

}  // namespace

struct LexiconUse::Watches {
  std::vector<std::unique_ptr<Watch>> all;
  Places used;
};

LexiconUse::LexiconUse() : watches_(std::make_unique<Watches>()) {
  watches_->all.push_back(std::make_unique<Named>());
  watches_->all.push_back(std::make_unique<OfChanges>());
  watches_->all.push_back(std::make_unique<OfTerms>("items.lex"));
  watches_->all.push_back(std::make_unique<OfTerms>("signals.lex"));
  watches_->all.push_back(std::make_unique<OfRows>());
  watches_->all.push_back(std::make_unique<OfWords>());
  watches_->all.push_back(std::make_unique<OfConfidence>());
}

LexiconUse::~LexiconUse() = default;

void LexiconUse::read(const Document& document, const Context& context) {
  const auto why = cascade().explain(document, context);
  const Prepared prepared(document);
  Reading reading{why, prepared, document.title, {}, {}};
  for (const auto& note : why.trace.lines) {
    if (note.stage == Stage::frame || note.stage == Stage::refused) reading.told.insert(note.sentence);
    if (note.stage == Stage::signal || note.stage == Stage::signal_refused) reading.told_signal.insert(note.sentence);
  }
  for (const auto& watch : watches_->all) watch->look(reading, watches_->used);
}

std::vector<std::string> LexiconUse::unused() const {
  Places all;
  for (const auto& watch : watches_->all) all.insert(watch->all.begin(), watch->all.end());
  std::vector<std::string> left;
  for (const auto& place : all)
    if (watches_->used.count(place) == 0) left.push_back(place.file + ":" + std::to_string(place.line) + ": " + place.words);
  return left;
}

}  // namespace boardwatch::findings
