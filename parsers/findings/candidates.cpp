#include "parsers/findings/candidates.hpp"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

#include "core/utf8.hpp"
#include "parsers/findings/key_table.hpp"
#include "parsers/findings/word_walk.hpp"

namespace boardwatch::findings {
namespace {

enum Cue : std::uint32_t { cue_post = 1, cue_person = 2, cue_pronoun = 4, cue_cased = 8, cue_listed = 16 };

/// Words that name a post, or most of it.
constexpr std::string_view post_words[] = {"director",  "directors", "chief",  "chair",    "chairs", "chairman", "chairwoman", "officer", "secretary", "guardian",
                                           "guardians", "governor",  "governors", "CEO",   "CFO",    "COO",      "CNO",        "CMO",     "CPO",       "CIO",
                                           "CDIO",      "NED",       "NEDs",   "SID",      "DoF",    "HRD",      "nurse",      "non-executive", "non-executives", "vice-chair",
                                           "executives", "member",   "members", "boss",    "leader", "midwife", "pharmacist", "MD", "CE"};
/// Words that stand before a name.
constexpr std::string_view honorifics[] = {"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame", "Lord", "Lady", "Baroness", "Cllr", "Councillor", "Rev", "Revd", "Reverend"};
constexpr std::string_view pronouns[] = {"he", "she", "his", "her", "they", "my", "him", "both", "pair"};

bool is_capital(char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3; }
bool is_small(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool is_letter(char c) { return is_capital(c) || is_small(c); }

/// "Ann Lee", "RK": two words with capitals side by side, or initials alone.
bool may_name_person(std::string_view words) {
  bool before = false;
  for (std::size_t at = 0; at < words.size();) {
    if (!is_letter(words[at])) {
      if (words[at] != ' ' && words[at] != '-' && words[at] != '\'' && words[at] != '.') before = false;
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    bool small = false;
    for (; end < words.size() && is_letter(words[end]); ++end) small = small || is_small(words[end]);
    const bool capital = is_capital(words[at]);
    if (capital && before && small) return true;
    if (capital && !small && end - at >= 2 && end - at <= 3) return true;
    before = capital;
    at = end;
  }
  return false;
}

/// "Barnaby finishes on 31 March": may the first word, of those with a small one behind it, be somebody's first name?
bool opens_with_name(std::string_view words) {
  constexpr std::size_t shortest = 3, longest = 20;
  const auto first = words.substr(0, words.find(' '));
  if (first.size() < shortest || first.size() > longest || first.size() + 1 >= words.size() || !is_capital(first.front()) || !is_small(words[first.size() + 1])) return false;
  static const auto& classes = WordClasses::shared();
  return std::all_of(first.begin() + 1, first.end(), [](char c) { return is_small(c) || c == '-'; }) && (classes.find(key_of(first)).classes & is_not_name) == 0;
}

/// "... as Barnaby retires in June": the same of a word within the sentence.
bool holds_first_name(std::string_view words) {
  for (auto at = words.find(' '); at != std::string_view::npos; at = words.find(' ', at + 1)) {
    const auto rest = words.substr(at + 1);
    if (!rest.empty() && is_capital(rest.front()) && opens_with_name(rest)) return true;
  }
  return opens_with_name(words);
}

/// A name on a line of its own above a line with a post: whoever signs a letter.
bool signs(const Prepared& prepared, std::size_t post_line) {
  constexpr std::size_t longest_line = 50;
  const auto name = prepared.words(prepared.sentences()[post_line - 1]), post = prepared.words(prepared.sentences()[post_line]);
  return name.size() <= longest_line && post.size() <= longest_line && prepared.sentences()[post_line - 1].unit != prepared.sentences()[post_line].unit && may_name_person(name);
}

/// What every lexicon knows of the words of one text: each is looked up once.
class KnownWords {
 public:
  struct Known {
    std::uint32_t cues = 0, classes = 0;
    std::uint32_t from = 0, to = 0;  ///< of its groups
  };
  using LookUp = std::function<void(Known&, std::string_view, WordKey, std::vector<TriggerWords::GroupId>&)>;

  explicit KnownWords(LookUp look_up) : look_up_(std::move(look_up)) {}

  Known find(std::string_view word, WordKey key) {
    if (const auto* known = known_.find(key)) return *known;
    auto& known = known_[key];
    known.from = static_cast<std::uint32_t>(groups_.size());
    look_up_(known, word, key, groups_);
    known.to = static_cast<std::uint32_t>(groups_.size());
    return known;
  }
  std::span<const TriggerWords::GroupId> groups(std::uint32_t from, std::uint32_t to) const { return {groups_.data() + from, groups_.data() + to}; }

 private:
  LookUp look_up_;
  KeyTable<Known> known_;
  std::vector<TriggerWords::GroupId> groups_;
};

}  // namespace

CandidateScan CandidateScan::build(const ChangeGrammar& changes, const RowGrammar& rows, const SignalGrammar& signals) {
  auto phrases = changes.needs();
  std::vector<Needs> all;
  std::vector<bool Reads::*> reads;
  const auto add_all = [&](std::vector<Needs> needs, bool Reads::*what) {
    all.insert(all.end(), needs.begin(), needs.end());
    reads.resize(all.size(), what);
  };
  for (std::size_t phrase = 0; phrase < phrases.size(); ++phrase)
    if (changes.tells(phrase)) add_all({std::move(phrases[phrase])}, &Reads::change);
  add_all(rows.needs(&RowSigns::cue), &Reads::cue);
  add_all(rows.needs(&RowSigns::lead), &Reads::lead);
  add_all(rows.needs(&RowSigns::head), &Reads::head);
  add_all(rows.needs(&RowSigns::column), &Reads::column);
  auto gate = signals.gate();
  all.insert(all.end(), gate.terms().begin(), gate.terms().end());
  CandidateScan scan(TriggerWords::build(all), std::move(reads), std::move(gate));
  const auto add = [&](std::string_view word, std::uint32_t cue, bool cased = false) {
    auto& sign = scan.signs_[key_of(word)];
    sign.cues |= cue;
    if (cased) sign.cased = word;
    scan.sign_words_.emplace_back(word);
  };
  for (const auto word : post_words) add(word, cue_post, word.size() < 5 && is_capital(word.front()));
  for (const auto word : honorifics) add(word, cue_person, true);
  for (const auto word : pronouns) add(word, cue_pronoun);
  add("I", cue_pronoun, true);  // of a letter or a quote
  return scan;
}

std::vector<Needs::Word> CandidateScan::literals() const {
  auto words = triggers_.rarest();
  std::erase_if(words, [](const Needs::Word& word) { return word.common; });
  for (const auto& word : sign_words_) words.push_back({to_lower(word), false, false});
  std::sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return std::pair(a.text, a.begins) < std::pair(b.text, b.begins); });
  words.erase(std::unique(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.text == b.text && a.begins == b.begins; }), words.end());
  return words;
}

/// One text on its way through.
class Scan {
 public:
  Scan(const CandidateScan& of, const Prepared& prepared)
      : of_(of), prepared_(prepared), known_([this](auto& known, std::string_view word, WordKey key, auto& groups) { look_up(known, word, key, groups); }), met_(of.triggers_) {}

  std::vector<Candidate> run() {
    for (std::size_t s = 0; s < prepared_.sentences().size(); ++s) {
      read_words(prepared_.sentences()[s]);
      close(s);
    }
    return std::move(found_);
  }

 private:
  void look_up(KnownWords::Known& known, std::string_view word, WordKey key, std::vector<TriggerWords::GroupId>& groups) const {
    static const auto& classes = WordClasses::shared();
    known.classes = classes.find(key).classes;
    if (const auto sign = of_.signs_.find(key); sign != of_.signs_.end()) known.cues = sign->second.cues | (sign->second.cased.empty() ? 0u : cue_cased);
    const auto from = groups.size();
    of_.triggers_.find_groups(word, key, groups);
    if (of_.triggers_.lists(std::span(groups).subspan(from))) known.cues |= cue_listed;
  }

  void read_words(const Sentence& sentence) {
    met_.clear();
    words_.clear();
    cues_ = 0;
    const auto text = prepared_.text();
    for_each_word(text, sentence.begin, sentence.end, [&](const WalkedWord& word) {
      const auto known = known_.find(text.substr(word.begin, word.end - word.begin), word.key);
      met_.named = met_.named || (word.capital && !word.first && !word.part);
      met_.dated = met_.dated || word.digit;
      met_.classes |= known.classes;
      if (known.from == known.to && known.cues == 0) return;
      words_.emplace_back(known.from, known.to);
      const bool other_case = (known.cues & cue_cased) != 0 && of_.signs_.at(word.key).cased != text.substr(word.begin, word.end - word.begin);
      cues_ |= other_case ? known.cues & cue_listed : known.cues;
    }, [&](char mark) { met_.marks |= mark_bit({&mark, 1}); });
    met_.dated = met_.dated || (met_.classes & is_date) != 0;
    met_.named = met_.named || (met_.classes & names_something) != 0;
  }

  void close(std::size_t s) {
    const auto terms = static_cast<std::uint32_t>(of_.reads_.size());  // the terms of signals come last
    CandidateScan::Reads reads;
    if ((cues_ & cue_listed) != 0)  // else nothing fits that needs a word
      for (const auto& [from, to] : words_) of_.triggers_.add(known_.groups(from, to), met_);
    of_.triggers_.for_each_fitting(met_, [&](std::uint32_t entry) {
      if (entry < terms) reads.*of_.reads_[entry] = true;
      else reads.signal = reads.signal || of_.gate_.may_tell(entry - terms, [&](std::uint32_t term) { return of_.triggers_.fits(terms + term, met_); });
    });
    Candidate candidate;
    candidate.sentence = s;
    candidate.signal = reads.signal;
    const bool post = (cues_ & cue_post) != 0;
    const auto words = prepared_.words(prepared_.sentences()[s]);
    const bool named = (reads.change || post) && ((cues_ & cue_person) != 0 || may_name_person(words) || (reads.change && met_.dated && holds_first_name(words)));
    if (post && s > 0 && signs(prepared_, s)) {
      if (found_.empty() || found_.back().sentence + 1 != s) {
        found_.emplace_back();
        found_.back().sentence = s - 1;
      }
      found_.back().holder = candidate.holder = true;
    }
    candidate.change = reads.change && (post || named || (cues_ & cue_pronoun) != 0);
    candidate.holder = candidate.holder || (post && named);
    candidate.row.post = post;
    candidate.row.cue = reads.cue;
    candidate.row.lead = reads.lead;
    candidate.row.head = reads.head;
    candidate.row.column = reads.column;
    const auto& row = candidate.row;
    if (candidate.change || candidate.holder || candidate.signal || row.post || row.cue || row.lead || row.column) found_.push_back(candidate);
  }

  const CandidateScan& of_;
  const Prepared& prepared_;
  KnownWords known_;
  TriggerWords::Met met_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> words_;  ///< of the sentence: their groups, where they have any
  std::uint32_t cues_ = 0;
  std::vector<Candidate> found_;
};

std::vector<Candidate> CandidateScan::scan(const Prepared& prepared) const { return Scan(*this, prepared).run(); }

}  // namespace boardwatch::findings
