#include "parsers/findings/items.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {
namespace {

constexpr int old_news_days = 548;             ///< 18 months
constexpr std::size_t farthest_sentences = 40; ///< an item is not looked at beyond that
constexpr std::size_t short_document = 60;     ///< sentences: its title stands over all of it
constexpr std::size_t longest_head = 45;       ///< bytes of words run in before a paragraph
constexpr std::uint32_t subject_words = 12;    ///< the body that is spoken of stands among the first words
constexpr std::uint32_t opening_words = 3;     ///< "Nationally, ...": among these, words tell of whom all that follows is
constexpr std::uint32_t aside_words = 7;

constexpr std::string_view kind_names[item_kinds] = {"invented", "defined", "rule", "planned", "risk", "life", "past", "general", "elsewhere", "opinion", "denied", "listed", "committee", "outside", "reviewer", "abroad"};
constexpr std::string_view told_of[item_kinds] = {"an exercise, or invented",
                                                  "an explanation of words",
                                                  "a rule",
                                                  "a plan of what is to be looked at",
                                                  "a risk",
                                                  "somebody's life",
                                                  "the past",
                                                  "all, or of nobody in particular",
                                                  "another body, for learning",
                                                  "an opinion",
                                                  "what is only asked, denied, or none",
                                                  "who holds or does what, and of no news",
                                                  "committees and portfolios",
                                                  "a body that is not watched",
                                                  "a body that is not watched",
                                                  "another country"};
constexpr std::string_view reach_names[] = {"head", "label", "opens", "paragraph", "around", "here"};
constexpr std::string_view mark_names[] = {"ours", "named_ours", "no_ours", "no_theirs", "back", "aside", "fresh", "fact", "confirmed"};

template <std::size_t count>
std::optional<std::size_t> place_of(const std::string_view (&names)[count], std::string_view name) {
  const auto at = std::find(std::begin(names), std::end(names), name);
  return at == std::end(names) ? std::nullopt : std::optional(static_cast<std::size_t>(at - std::begin(names)));
}

bool is_recent(std::optional<PartialDate> date, std::optional<Date> published) {
  return date && published && days_between(last_day(*date), *published) <= old_news_days;
}

bool is_chair(Post post) { return post == Post::chair || post == Post::deputy_chair; }

/// What a firm, a college or a union finds, or does for us, is ours.
bool is_of_its_own(SignalKind kind) {
  switch (kind) {
    case SignalKind::workforce_reduction:
    case SignalKind::financial_distress:
    case SignalKind::leadership_instability:
    case SignalKind::inspection_rating:
    case SignalKind::staff_survey:
    case SignalKind::tribunal: return true;
    default: return false;
  }
}

/// What is told beside our suppliers and councils as ours: they run, build and share it with us.
bool is_shared(SignalKind kind) { return kind == SignalKind::epr || kind == SignalKind::structural_change || kind == SignalKind::withheld; }

}  // namespace

Result<ItemLexicon> ItemLexicon::build() {
  ItemLexicon lexicon;
  for (const auto name : mark_names) lexicon.terms_.set(std::string(name));
  BW_TRY(const auto sections, parse_lexicon("items.lex", lexicon_text("items.lex")));
  for (const auto& section : sections) {
    const auto refuse = [&](std::size_t line, const std::string& why) { return fail(Errc::bad_config, "items.lex, line " + std::to_string(line) + ": " + why); };
    if (section.name.size() != 2) return refuse(section.line, "a section has a kind and a reach");
    std::uint16_t set = 0;
    if (section.name[0] == "mark") {
      const auto mark = place_of(mark_names, section.name[1]);
      if (!mark) return refuse(section.line, "no mark is called \"" + section.name[1] + "\"");
      set = static_cast<std::uint16_t>(*mark);
    } else {
      const auto kind = place_of(kind_names, section.name[0]);
      const auto reach = place_of(reach_names, section.name[1]);
      if (!kind || !reach) return refuse(section.line, "unknown kind or reach");
      set = lexicon.terms_.set(std::to_string(section.line));
      lexicon.rules_.push_back({static_cast<ItemKind>(*kind), static_cast<ItemReach>(*reach), section.line});
    }
    lexicon.terms_.need(set, Phase::topic);
    for (const auto& entry : section.entries)
      for (const auto term : split(std::string_view(entry.text), ','))
        if (const auto added = lexicon.terms_.add(set, trim(term)); !added) return refuse(entry.line, added.error().where);
  }
  lexicon.terms_.finish();
  return lexicon;
}

std::vector<ItemLexicon::Cue> ItemLexicon::cues_in(std::string_view text) const {
  thread_local std::vector<SignalWord> words;
  thread_local TermHits hits;
  terms_.words_of(text, words);
  terms_.start(words, hits);
  std::vector<Cue> cues;
  for (const auto set : hits.touched)
    for (const auto& hit : hits.of[set])
      cues.push_back({set, hit.begin, hit.end, words[hit.begin].begin, words[hit.end > hit.begin ? hit.end - 1 : hit.begin].end});
  std::sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.begin != b.begin ? a.begin < b.begin : a.set < b.set; });
  return cues;
}

Items::Items(const ItemLexicon& lexicon, const Prepared& prepared, std::string_view title, bool own, std::optional<Date> published)
    : lexicon_(lexicon), prepared_(prepared), own_(own), published_(published) {
  if (prepared.sentences().size() <= short_document) title_ = title;
  title_cues_ = lexicon.cues_in(title_);
}

const Items::Cues& Items::cues(std::size_t sentence) {
  if (read_.empty()) read_.resize(prepared_.sentences().size());
  auto& read = read_[sentence];
  if (!read) read = lexicon_.cues_in(prepared_.words(prepared_.sentences()[sentence]));
  return *read;
}

bool Items::has(std::size_t sentence, ItemLexicon::Mark mark) {
  const auto& all = cues(sentence);
  return std::any_of(all.begin(), all.end(), [mark](const auto& cue) { return cue.set == mark; });
}

/// "The trust", "we", but not "the academy trust", "our charity"; `of_its_kind`: any trust.
bool Items::speaks_of_ours(std::size_t sentence, bool of_its_kind) {
  const auto& all = cues(sentence);
  return std::any_of(all.begin(), all.end(), [&](const auto& cue) {
    if (cue.set != ItemLexicon::ours && !(of_its_kind && cue.set == ItemLexicon::named_ours)) return false;
    return std::none_of(all.begin(), all.end(), [&](const auto& other) { return other.set == ItemLexicon::no_ours && other.begin < cue.end && cue.begin < other.end; });
  });
}

/// "To lead a hospice", "from the council": where somebody goes or comes from; "council of governors": no other's.
bool Items::is_aside(const Cues& all, const ItemLexicon::Cue& cue) {
  return std::any_of(all.begin(), all.end(), [&](const auto& other) {
    if (other.set == ItemLexicon::no_theirs) return other.begin <= cue.begin && cue.end <= other.end;
    return other.set == ItemLexicon::aside && other.end <= cue.begin && cue.begin - other.end < aside_words;
  });
}

/// "Entered special measures in 2014": of words with a year only those of some years before the document are the past.
bool Items::is_long_ago(const ItemLexicon::Rule& rule, std::string_view words) const {
  constexpr int years_of_news = 2;
  if (rule.kind != ItemKind::past || !published_) return true;
  const auto digits = words.find_last_of("0123456789");
  if (digits == std::string_view::npos || digits < 3) return true;
  int year = 0;
  for (const char c : words.substr(digits - 3, 4)) {
    if (c < '0' || c > '9') return true;
    year = year * 10 + (c - '0');
  }
  return static_cast<int>(published_->year()) - year >= years_of_news;
}

void Items::put(Scopes& scopes, const ItemLexicon::Rule& rule, std::string_view words) const {
  auto& place = scopes.of[static_cast<std::size_t>(rule.kind)];
  if (!place && is_long_ago(rule, words)) place = Found{&rule, std::string(words)};
}

/// "2.4 Finance": an item of its own; "1. Who?" is one of a list.
bool Items::is_numbered(std::size_t sentence) const {
  const auto words = prepared_.text().substr(unit_of(sentence).begin, 8);
  const auto number = words.substr(0, words.find_first_not_of("0123456789./"));
  return number.size() >= 3 && number.substr(0, number.size() - 1).find_first_of("./") != std::string_view::npos;
}

/// Words that stand over the sentence: the title, the heading, and what is run in at the head of its paragraph.
void Items::note_heads(std::size_t sentence, Scopes& scopes) {
  const auto& unit = unit_of(sentence);
  const bool opens_with_ours = own_ && !prepared_.sentences().empty() && speaks_of_ours(0, true);
  const auto note = [&](const Cues& all, std::string_view text, bool label) {
    for (const auto& cue : all) {
      const auto* rule = lexicon_.rule_of(cue.set);
      if (rule == nullptr || (rule->reach != ItemReach::head && !(label && rule->reach == ItemReach::label))) continue;
      // "Suppliers made to wait": a title that names another, over news that opens with the body whose it is.
      if (rule->kind == ItemKind::outside && opens_with_ours && text.data() == title_.data()) continue;
      const bool body = rule->kind == ItemKind::outside || rule->kind == ItemKind::abroad;
      if (!body || !is_aside(all, cue)) put(scopes, *rule, text.substr(cue.from, cue.to - cue.from));
    }
  };
  const auto heading = lexicon_.cues_in(unit.heading);
  note(heading, unit.heading, false);
  const bool ended = std::any_of(heading.begin(), heading.end(), [](const auto& cue) { return cue.set == ItemLexicon::back; });
  if (!ended) note(title_cues_, title_, false);
  // "Risk: that ...", "Case 1. The chair ..."
  auto words = prepared_.text().substr(unit.begin, std::min(unit.end - unit.begin, longest_head));
  const auto colon = words.find_first_of(":.");
  if (colon == std::string_view::npos || colon + 2 >= words.size()) return;
  const auto stop = words.substr(colon).find_first_of(' ') == 1 ? colon : words.find_first_of(":.", colon + 1);
  if (stop == std::string_view::npos) return;
  words = words.substr(0, stop);
  note(lexicon_.cues_in(words), words, true);
}

void Items::note_before(std::size_t sentence, Scopes& scopes) {
  const auto section = unit_of(sentence).section;
  const auto own_unit = prepared_.sentences()[sentence].unit;
  for (std::size_t s = sentence, steps = 0; steps < farthest_sentences; --s, ++steps) {
    if (unit_of(s).section != section) break;
    const bool same = prepared_.sentences()[s].unit == own_unit;
    for (const auto& cue : cues(s)) {
      const auto* rule = lexicon_.rule_of(cue.set);
      if (rule == nullptr || rule->kind == ItemKind::outside || rule->kind == ItemKind::reviewer || rule->kind == ItemKind::abroad) continue;
      if (rule->kind == ItemKind::general && cue.begin >= opening_words) continue;
      const bool reaches = rule->reach == ItemReach::opens || (rule->reach == ItemReach::paragraph && same) || (rule->reach == ItemReach::here && s == sentence);
      if (reaches) put(scopes, *rule, prepared_.words(prepared_.sentences()[s]).substr(cue.from, cue.to - cue.from));
    }
    if (has(s, ItemLexicon::back) || s == 0) break;
    if (is_numbered(s) && prepared_.sentences()[s - 1].unit != prepared_.sentences()[s].unit) break;
  }
}

void Items::note_around(std::size_t sentence, Scopes& scopes) {
  const auto section = unit_of(sentence).section;
  const auto note = [&](std::size_t s) {
    for (const auto& cue : cues(s))
      if (const auto* rule = lexicon_.rule_of(cue.set); rule != nullptr && rule->reach == ItemReach::around) put(scopes, *rule, prepared_.words(prepared_.sentences()[s]).substr(cue.from, cue.to - cue.from));
  };
  const auto last = prepared_.sentences().size();
  for (std::size_t s = sentence, steps = 0; s < last && steps < farthest_sentences && unit_of(s).section == section; ++s, ++steps) {
    if (s != sentence && (has(s, ItemLexicon::back) || (is_numbered(s) && prepared_.sentences()[s - 1].unit != prepared_.sentences()[s].unit))) break;
    note(s);
  }
  for (std::size_t s = sentence, steps = 0; s-- > 0 && steps < farthest_sentences && unit_of(s).section == section; ++steps) {
    if (has(s + 1, ItemLexicon::back) || (is_numbered(s + 1) && prepared_.sentences()[s].unit != prepared_.sentences()[s + 1].unit)) break;
    note(s);
  }
}

Items::Scopes Items::scopes_at(std::size_t sentence) {
  Scopes scopes;
  if (has(sentence, ItemLexicon::back)) return scopes;
  note_before(sentence, scopes);
  note_heads(sentence, scopes);
  note_around(sentence, scopes);
  return scopes;
}

/// Another's body as the one that a sentence speaks of: early in it, and not as where somebody comes from or goes to.
std::optional<Items::Found> Items::theirs_in(std::size_t sentence) {
  const auto& all = cues(sentence);
  for (const auto& cue : all) {
    const auto* rule = lexicon_.rule_of(cue.set);
    if (rule == nullptr || rule->reach != ItemReach::opens || cue.begin >= subject_words) continue;
    if (rule->kind != ItemKind::outside && rule->kind != ItemKind::reviewer && rule->kind != ItemKind::abroad) continue;
    if (is_aside(all, cue)) continue;
    const auto written = to_lower(prepared_.words(prepared_.sentences()[sentence]).substr(cue.from, cue.to - cue.from));
    if ((written == "council" || written == "councils") && speaks_of_governors(sentence)) continue;
    return Found{rule, std::string(prepared_.words(prepared_.sentences()[sentence]).substr(cue.from, cue.to - cue.from))};
  }
  return std::nullopt;
}

/// "Fire service acts", and below it "The trust has until June": an item whose heading names another tells of ours after all.
bool Items::turns_to_ours(std::size_t sentence) {
  const auto section = unit_of(sentence).section;
  for (std::size_t s = sentence, steps = 0; steps < farthest_sentences && unit_of(s).section == section; --s, ++steps) {
    if (speaks_of_ours(s, true)) return true;
    const auto theirs = theirs_in(s);
    if (s == 0 || (theirs && theirs->rule->kind != ItemKind::reviewer)) return false;
  }
  return false;
}

/// "The Council agreed": of governors, where its item names them.
bool Items::speaks_of_governors(std::size_t sentence) {
  const auto speaks = [](std::string_view words) { return words.find("overnor") != std::string_view::npos; };
  if (speaks(title_) || speaks(unit_of(sentence).heading)) return true;
  const auto& sentences = prepared_.sentences();
  if (prepared_.words(sentences[sentence]).find("on-Executive") != std::string_view::npos) return true;  // whom they choose
  const auto from = sentence > farthest_sentences ? sentence - farthest_sentences : 0, to = std::min(sentences.size() - 1, sentence + farthest_sentences);
  return speaks(prepared_.text().substr(sentences[from].begin, sentences[to].end - sentences[from].begin));
}

/// No body of ours is named in the whole of a short piece that nobody of ours wrote.
bool Items::is_all_theirs() {
  if (all_theirs_) return *all_theirs_;
  const auto last = prepared_.sentences().size();
  bool theirs = !own_ && last <= short_document;
  for (std::size_t s = 0; theirs && s < last; ++s) theirs = !speaks_of_ours(s, true);
  all_theirs_ = theirs;
  return theirs;
}

/// News that opens in another country and names no foundation trust, board or region of England.
bool Items::is_abroad() {
  if (abroad_) return *abroad_;
  constexpr std::size_t opening = 2;
  const auto& sentences = prepared_.sentences();
  bool abroad = false;
  const auto look = [&](const Cues& all) {
    for (const auto& cue : all)
      if (const auto* rule = lexicon_.rule_of(cue.set); rule != nullptr && rule->kind == ItemKind::abroad && cue.begin < subject_words && !is_aside(all, cue)) abroad = true;
  };
  if (!own_ && sentences.size() <= short_document) {
    look(title_cues_);
    for (std::size_t s = 0; s < std::min(opening, sentences.size()); ++s) look(cues(s));
    for (const std::string_view english : {"Foundation Trust", "NHS Trust", "ICB", "Integrated Care Board", "NHS England"}) abroad = abroad && prepared_.text().find(english) == std::string_view::npos;
  }
  abroad_ = abroad;
  return abroad;
}

std::optional<Items::Found> Items::others_topic(std::size_t sentence, bool named) {
  if (named) return std::nullopt;
  if (is_abroad()) {
    static constexpr ItemLexicon::Rule country{ItemKind::abroad, ItemReach::head, 0};
    return Found{&country, "another country"};
  }
  if (speaks_of_ours(sentence, true)) return std::nullopt;
  if (auto here = theirs_in(sentence)) return here;
  if (is_all_theirs())
    for (std::size_t s = 0; s < prepared_.sentences().size(); ++s)
      if (auto theirs = theirs_in(s)) return theirs;
  const auto unit = prepared_.sentences()[sentence].unit;
  const auto section = unit_of(sentence).section;
  for (std::size_t s = sentence; s-- > 0;) {
    const bool same = prepared_.sentences()[s].unit == unit;
    if (unit_of(s).section != section || (!same && own_) || sentence - s > farthest_sentences) break;
    if (speaks_of_ours(s, true)) return std::nullopt;
    if (auto theirs = theirs_in(s)) return theirs;
  }
  return std::nullopt;
}

template <class Barred>
std::optional<std::string> Items::first_bar(std::size_t sentence, Named named, const Barred& barred) {
  const auto because = [](std::string_view what, const Found& found) {
    return std::string(what) + ": " + quoted(found.words) + (found.rule->line > 0 ? ", items.lex:" + std::to_string(found.rule->line) : "");
  };
  const auto scopes = scopes_at(sentence);
  for (std::size_t k = 0; k < item_kinds; ++k)
    if (scopes.of[k] && barred(*scopes.of[k]->rule)) return because(std::string("the item tells of ") + std::string(told_of[k]), *scopes.of[k]);
  if (const auto theirs = others_topic(sentence, named.any); theirs && barred(*theirs->rule)) return because("it is told of a body that is not watched", *theirs);
  return std::nullopt;
}

std::optional<std::string> Items::bars(const RawChange& change, Named named) {
  const auto s = change.sentence;
  const bool fresh = has(s, ItemLexicon::fresh), dated = is_recent(change.effective, published_);
  const bool told = change.person && (dated || fresh);
  const bool ours = named.own || speaks_of_ours(s, false);
  return first_bar(s, named, [&](const ItemLexicon::Rule& rule) {
    switch (rule.kind) {
      case ItemKind::invented:
      case ItemKind::listed: return true;
      case ItemKind::defined:
      case ItemKind::rule:
      case ItemKind::planned: return !told;
      case ItemKind::risk: return !change.person && !dated && change.kind != ChangeKind::vacancy && !has(s, ItemLexicon::fact);
      case ItemKind::life: return !dated && !fresh && !(change.reason == Reason::death && change.post);
      case ItemKind::past: return !dated && !fresh;
      case ItemKind::general:
      case ItemKind::elsewhere: return rule.reach == ItemReach::here || !ours;
      case ItemKind::opinion: return !change.person && !named.any;
      case ItemKind::denied: return !has(s, ItemLexicon::confirmed);
      case ItemKind::committee: return (!change.post || is_chair(*change.post)) && !ours;
      case ItemKind::outside:
      case ItemKind::reviewer: return !named.any && !(own_ && ours);
      case ItemKind::abroad: return !named.any && !(own_ && (ours || change.reason == Reason::death));  // "died on holiday in Scotland"
    }
    return false;
  });
}

std::optional<std::string> Items::bars(const RawSignal& signal, Named named) {
  const auto s = signal.sentence;
  const bool fresh = has(s, ItemLexicon::fresh), fact = has(s, ItemLexicon::fact);
  const bool ours = named.own || speaks_of_ours(s, false);
  const bool of_none = signal.scope == Scope::national || signal.scope == Scope::follow;
  return first_bar(s, named, [&](const ItemLexicon::Rule& rule) {
    switch (rule.kind) {
      case ItemKind::invented: return true;
      case ItemKind::listed:
      case ItemKind::committee: return false;
      case ItemKind::defined: return !fresh && signal.figures.empty();
      case ItemKind::rule: return rule.reach == ItemReach::here || !fact;
      case ItemKind::planned: return !fact;
      case ItemKind::risk: return !fact && signal.figures.empty();
      case ItemKind::life:
      case ItemKind::past: return !fresh;
      case ItemKind::general:
      case ItemKind::elsewhere: return !of_none && (rule.reach == ItemReach::here || !ours);
      case ItemKind::opinion: return !ours && !named.any;
      // "A letter of no confidence was signed. He says that he is going nowhere": who stays does not unsay the letter.
      case ItemKind::denied: return signal.kind != SignalKind::no_confidence && !has(s, ItemLexicon::confirmed);
      case ItemKind::outside: return !ours && !named.any && !is_shared(signal.kind) && !(rule.reach == ItemReach::head && turns_to_ours(s));
      case ItemKind::reviewer: return !ours && !named.any && is_of_its_own(signal.kind);
      case ItemKind::abroad: return !named.any && !(own_ && ours);
    }
    return false;
  });
}

}  // namespace boardwatch::findings
