#include "parsers/findings/rows.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"
#include "parsers/findings/references.hpp"
#include "parsers/findings/row_layout.hpp"
#include "parsers/findings/row_words.hpp"

namespace boardwatch::findings {
namespace {

constexpr double confidence = 0.85;
constexpr std::size_t longest_lead = 12;      ///< words of a heading over a list
constexpr std::size_t longest_item = 16;      ///< words of an item besides its people, posts, bodies and dates
constexpr std::size_t most_people = 40;        ///< of one item
constexpr std::size_t longest_row_gap = 3;    ///< units of other kinds that a table runs on over
constexpr std::size_t longest_line = 90;      ///< bytes of a line that may carry a table on
constexpr std::size_t footnote_lines = 80;    ///< behind a table
constexpr std::size_t flattened_lines = 60;
constexpr std::size_t most_flattened = 3000;   ///< lines of a document that are tried as flattened tables
constexpr int fresh_days = 548;

enum class When { past, next, near, state };

constexpr std::pair<std::string_view, When> when_names[] = {{"past", When::past}, {"next", When::next}, {"near", When::near}, {"state", When::state}};

struct Cue {
  ChangeKind kind = ChangeKind::departure;
  std::optional<Reason> reason;
  When when = When::past;
};

/// What a heading over a list says of everybody below it. `any` where the words below tell, `none` where it is no list of ours.
struct Lead {
  enum class Sort { kind, any, none } sort = Sort::any;
  ChangeKind kind = ChangeKind::departure;
  std::optional<Reason> reason;
};

enum class Column : std::uint8_t { unknown, person, post, both, gone, end, came, term, date, status, body, aside, grid, register_, other };

constexpr std::pair<std::string_view, Column> column_names[] = {
    {"person", Column::person}, {"post", Column::post}, {"both", Column::both}, {"gone", Column::gone}, {"end", Column::end}, {"came", Column::came},
    {"term", Column::term}, {"date", Column::date}, {"status", Column::status}, {"body", Column::body}, {"aside", Column::aside}, {"grid", Column::grid},
    {"register", Column::register_}, {"other", Column::other}};

bool comes(ChangeKind kind) { return kind == ChangeKind::appointment || kind == ChangeKind::interim; }
bool goes(ChangeKind kind) { return kind == ChangeKind::departure || kind == ChangeKind::absence; }

template <class T, std::size_t size>
std::optional<T> named(const std::pair<std::string_view, T> (&names)[size], std::string_view name) {
  for (const auto& [known, value] : names)
    if (known == name) return value;
  return std::nullopt;
}

/// Chief executive before chair before the functions before deputies before members of the board: which of two joined
/// titles is the post.
int rank_of(Post post) {
  switch (post) {
    case Post::chief_executive: return 0;
    case Post::chair: return 1;
    case Post::managing_director: return 3;
    case Post::deputy_chief_executive: return 4;
    case Post::deputy_chair: return 5;
    case Post::senior_independent_director: return 6;
    case Post::non_executive_director: return 7;
    case Post::director: return 8;
    default: return 2;
  }
}

bool is_mark(const RowItem& item, std::string_view marks) { return item.letter == 'm' && item.text.size() == 1 && marks.find(item.text) != std::string_view::npos; }

bool is_word(const RowItem& item, std::initializer_list<std::string_view> words) {
  return item.letter == 'w' && std::find(words.begin(), words.end(), item.text) != words.end();
}

}  // namespace

struct RowGrammar::Parts {
  std::vector<Cue> cue_list;
  std::vector<Reason> reason_list;
  std::vector<Lead> lead_list;
  RowPhrases cues, still, reasons, leads, columns;
};

RowGrammar::RowGrammar(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
RowGrammar::RowGrammar(RowGrammar&&) noexcept = default;
RowGrammar& RowGrammar::operator=(RowGrammar&&) noexcept = default;
RowGrammar::~RowGrammar() = default;

namespace {

Result<void> add_section(const LexiconSection& section, RowGrammar::Parts& parts) {
  const auto& name = section.name;
  const auto word = [&](std::size_t i) { return i < name.size() ? std::string_view(name[i]) : std::string_view(); };
  const auto refuse = [&](const std::string& why) { return fail(Errc::bad_config, "rows.lex, line " + std::to_string(section.line) + ": " + why); };
  const auto add_to = [&](RowPhrases& phrases, std::size_t meaning) {
    for (const auto& entry : section.entries) phrases.add(entry.text, static_cast<std::uint32_t>(meaning));
  };
  const auto kind = from_code<ChangeKind>(word(1));
  if (word(0) == "cue") {
    const auto when = named(when_names, word(3));
    if (!kind || !when) return refuse("a cue section is [cue kind reason when]");
    add_to(parts.cues, parts.cue_list.size());
    parts.cue_list.push_back({*kind, from_code<Reason>(word(2)), *when});
  } else if (word(0) == "reason") {
    const auto reason = from_code<Reason>(word(1));
    if (!reason) return refuse("no reason is called \"" + std::string(word(1)) + "\"");
    add_to(parts.reasons, parts.reason_list.size());
    parts.reason_list.push_back(*reason);
  } else if (word(0) == "lead") {
    if (!kind && word(1) != "change" && word(1) != "none") return refuse("unknown kind of change");
    add_to(parts.leads, parts.lead_list.size());
    parts.lead_list.push_back({kind ? Lead::Sort::kind : word(1) == "none" ? Lead::Sort::none : Lead::Sort::any, kind.value_or(ChangeKind::departure), from_code<Reason>(word(2))});
  } else if (word(0) == "column") {
    const auto column = named(column_names, word(1));
    if (!column) return refuse("no column is called \"" + std::string(word(1)) + "\"");
    add_to(parts.columns, static_cast<std::size_t>(*column));
  } else if (word(0) == "still") {
    add_to(parts.still, 0);
  } else {
    return refuse("no section is called \"" + std::string(word(0)) + "\"");
  }
  return {};
}

}  // namespace

Result<RowGrammar> RowGrammar::build() {
  RowGrammar grammar(std::make_unique<Parts>());
  BW_TRY(const auto sections, parse_lexicon("rows.lex", lexicon_text("rows.lex")));
  for (const auto& section : sections) BW_CHECK(add_section(section, *grammar.parts_));
  return grammar;
}

namespace {

/// Words of a cell, bracket, footnote or list item that may tell a change.
struct Note {
  TaggedSentence tagged;
  std::vector<RowItem> items;
  std::size_t from = 0, to = 0;    ///< of items
  Column column = Column::unknown;
  std::size_t sentence = 0;        ///< that it stands in
  bool footnote = false;
};

/// Somebody in a row, with all that the row says.
struct Entry {
  std::optional<PersonMention> person;
  std::optional<RoleMention> role;
  std::vector<OrganisationMention> organisations;
  std::vector<Note> notes;
  std::vector<std::string> marks;                       ///< of footnotes
  std::map<Column, DateReading> dates;                  ///< of cells that hold no more
  std::size_t sentence = 0;
  bool grid = false;                                    ///< of a table that counts who came to meetings
};

/// What a note tells.
struct Told {
  Cue cue;
  std::optional<DateReading> date;
  std::optional<RoleMention> role;      ///< the post that it names itself
  bool bound = false;                   ///< told by "to 30 June" or "from 1 July" alone
};

struct Header {
  bool people = false, interests = false, other = false;
  bool barred = false;
  std::vector<std::pair<std::size_t, Column>> columns;  ///< where each begins

  bool has(Column wanted) const {
    return std::any_of(columns.begin(), columns.end(), [&](const auto& column) { return column.second == wanted; });
  }
  Column at(const Cell& cell) const {
    Column found = columns.empty() ? Column::unknown : columns.front().second;
    for (const auto& [left, column] : columns)
      if (left <= cell.left + (barred ? 0 : 2)) found = column;
    return found;
  }
};

class Reader {
 public:
  Reader(const RowGrammar::Parts& parts, const Document& document, const Prepared& prepared, const Tagger& tagger, std::optional<Date> published, Discourse& discourse)
      : parts_(parts), document_(document), prepared_(prepared), tagger_(tagger), published_(published), discourse_(discourse) {
    out_.read.resize(prepared.sentences().size());
    first_sentence_.resize(prepared.units().size(), prepared.sentences().size());
    for (std::size_t s = prepared.sentences().size(); s > 0; --s) first_sentence_[prepared.sentences()[s - 1].unit] = s - 1;
    past_ = looks_back(document.title);
  }

  RowReading run() {
    read_tables();
    read_lists();
    return std::move(out_);
  }

 private:
  // ---- words ---------------------------------------------------------------------------------------------------------------

  std::string_view words_of(std::size_t unit) const {
    const auto& u = prepared_.units()[unit];
    return prepared_.text().substr(u.begin, u.end - u.begin);
  }

  Note note_of(std::string_view text, Column column, std::size_t sentence) {
    Note note;
    note.tagged = tagger_.tag(text, true, published_, discourse_);
    note.items = row_items(text, note.tagged);
    note.to = note.items.size();
    note.column = column;
    note.sentence = sentence;
    return note;
  }

  /// The sentence that the byte of the source at `offset` stands in, or the next one.
  std::size_t sentence_at(std::size_t offset) const {
    const auto place = prepared_.place(offset);
    const auto& sentences = prepared_.sentences();
    const auto at = std::lower_bound(sentences.begin(), sentences.end(), place, [](const Sentence& s, std::size_t p) { return s.end <= p; });
    return at == sentences.end() ? sentences.size() - 1 : static_cast<std::size_t>(at - sentences.begin());
  }

  void mark_read(std::size_t begin, std::size_t end) {  // of the source
    const auto from = prepared_.place(begin), to = prepared_.place(end);
    const auto& sentences = prepared_.sentences();
    auto at = std::lower_bound(sentences.begin(), sentences.end(), from, [](const Sentence& s, std::size_t p) { return s.begin < p; });
    for (; at != sentences.end() && at->begin < to; ++at) out_.read[static_cast<std::size_t>(at - sentences.begin())] = true;
  }

  /// Reports of a year that is over: "to 30 June" was last year's June.
  static bool looks_back(std::string_view words) {
    const auto lower = to_lower(words);
    for (const std::string_view sign : {"annual report", "remuneration report", "remuneration of", "during the year", "in the year", "in year", "accounts 20", "salaries and allowances", "single total figure"})
      if (lower.find(sign) != std::string::npos) return true;
    return false;
  }

  // ---- what a note tells -----------------------------------------------------------------------------------------------------

  /// "to 30 June" and "from 1 July" are told by themselves where nothing stands before them that they could belong to.
  bool stands_free(const Note& note, std::size_t at) const {
    if (at == note.from) return true;
    const auto& before = note.items[at - 1];
    if (before.letter == 'w') return is_word(before, {"interim", "acting", "and", "then", "only"});
    return before.letter != 'd' && before.letter != 'o' && !is_mark(before, "-");
  }

  bool opens_bound(const Note& note, std::size_t at, std::size_t end) const {
    return note.items[end - 1].letter == 'd' && is_word(note.items[at], {"to", "until", "till", "up", "from", "since"});
  }

  std::optional<Told> told_by(const Note& note, const std::optional<Lead>& lead) const {
    for (std::size_t at = note.from; at < note.to; ++at) {
      if (note.items[at].letter != 'w') continue;
      if (parts_.still.at(note.items, at)) {
        if (at == note.from) return std::nullopt;
        break;
      }
      const auto match = parts_.cues.at(note.items, at);
      if (!match || match->end > note.to) continue;
      const auto& cue = parts_.cue_list[match->meaning];
      const bool bound = opens_bound(note, at, match->end);
      if (bound && !stands_free(note, at)) continue;
      if (note.items[at].text == "new" && match->end == at + 1 && match->end != note.to) continue;
      if (lead && !suits(*lead, cue, bound)) {
        at = match->end - 1;
        continue;
      }
      Told told{cue, std::nullopt, std::nullopt, bound};
      if (!find_date(note, at, match->end, told)) return std::nullopt;
      if (comes(cue.kind) && note.column != Column::unknown) told.role = role_behind(note, match->end);
      return told;
    }
    return std::nullopt;
  }

  /// Under "Leavers" nobody starts; "until March" there is the end of a stay only.
  static bool suits(const Lead& lead, const Cue& cue, bool bound) {
    if (lead.sort != Lead::Sort::kind) return true;
    if (cue.kind == lead.kind) return true;
    if (bound) return false;
    if (goes(lead.kind)) return goes(cue.kind);
    return lead.kind == ChangeKind::appointment && (cue.kind == ChangeKind::interim || cue.kind == ChangeKind::reappointment);
  }

  std::optional<RoleMention> role_behind(const Note& note, std::size_t at) const {
    for (std::size_t i = at; i < note.to && i < at + 4; ++i)
      if (note.items[i].letter == 'r') return note.tagged.chunks[note.items[i].index].role;
    return std::nullopt;
  }

  static bool ends_something(const std::vector<RowItem>& items, std::size_t date, std::size_t from) {
    std::size_t at = date;
    while (at > from && is_word(items[at - 1], {"the", "end", "of", "early", "late"})) --at;
    return at > from && is_word(items[at - 1], {"until", "till", "to", "by", "before", "through", "ending", "ends", "expires"});
  }

  /// False where the words say that it is over: "sick leave November to February".
  bool find_date(const Note& note, std::size_t at, std::size_t end, Told& told) const {
    const auto reading = [&](std::size_t item) { return note.tagged.dates[note.items[item].index]; };
    if (note.items[end - 1].letter == 'd') told.date = reading(end - 1);
    const bool may_end = told.cue.kind == ChangeKind::departure;
    std::optional<std::size_t> first;
    for (std::size_t i = end; i < note.to && !told.date && !first; ++i) {
      if (is_mark(note.items[i], ";")) break;
      if (note.items[i].letter == 'd' && (may_end || !ends_something(note.items, i, note.from))) first = i;
    }
    if (first && told.cue.kind == ChangeKind::absence && published_) {
      for (std::size_t i = *first + 1; i < note.to; ++i)
        if (note.items[i].letter == 'd' && last_day(reading(i).last) < *published_ && i <= *first + 2) return false;
    }
    for (std::size_t i = at; i > note.from && !told.date && !first; --i) {
      if (is_mark(note.items[i - 1], ";")) break;
      const bool state = told.cue.kind == ChangeKind::reappointment || told.cue.kind == ChangeKind::interim;
      if (note.items[i - 1].letter != 'd' || ends_something(note.items, i - 1, note.from)) continue;
      if (state && note.column == Column::term) continue;
      first = i - 1;
    }
    if (first) told.date = reading(*first);
    return true;
  }

  /// "from 1 April to 30 June": the date behind "to".
  std::optional<DateReading> ended_by(const Note& note) const {
    for (std::size_t i = note.from; i + 1 < note.to; ++i) {
      if (!is_word(note.items[i], {"to", "until", "till"}) || note.items[i + 1].letter != 'd') continue;
      if (i > note.from && note.items[i - 1].letter == 'd') return note.tagged.dates[note.items[i + 1].index];
    }
    return std::nullopt;
  }

  /// "(1 April 2023 to 30 June 2023)" behind a name or post: the two ends of a stay, in reports of a year that is over.
  struct Stay {
    std::optional<DateReading> from, to;  ///< none where it is the year's own beginning or end
  };

  std::optional<Stay> stay_in(const Note& note) const {
    if (!past_ || note.column == Column::term) return std::nullopt;
    for (std::size_t i = note.from; i + 2 < note.to; ++i) {
      if (note.items[i].letter != 'd' || note.items[i + 2].letter != 'd') continue;
      if (!is_mark(note.items[i + 1], "-") && !is_word(note.items[i + 1], {"to", "until"})) continue;
      if (i == note.from || !(is_mark(note.items[i - 1], "(,") || is_word(note.items[i - 1], {"from"}))) continue;
      Stay stay{note.tagged.dates[note.items[i].index], note.tagged.dates[note.items[i + 2].index]};
      if (stay.from->last.day == 1 && stay.from->last.month == 4) stay.from.reset();
      if (stay.to->last.day == 31 && stay.to->last.month == 3) stay.to.reset();
      return stay;
    }
    return std::nullopt;
  }

  void tell_stay(const Entry& entry, const Note& note, const Stay& stay) {
    if (!entry.person || !is_ours(entry)) return;
    if (stay.from) {
      auto change = change_of(entry, ChangeKind::appointment, "from");
      settle(change, When::past, stay.from);
      out_.changes.push_back(std::move(change));
    }
    if (stay.to) {
      auto change = change_of(entry, ChangeKind::departure, "to");
      change.reason = reason_in(note).value_or(Reason::unknown);
      settle(change, When::near, stay.to);
      if (change.tense == Tense::effective) out_.changes.push_back(std::move(change));
    }
  }

  std::optional<Reason> reason_in(const Note& note, std::optional<Destination>* destination = nullptr) const {
    std::optional<Reason> best;
    std::size_t rank = parts_.reason_list.size();
    for (std::size_t at = note.from; at < note.to; ++at) {
      if (note.items[at].letter != 'w') continue;
      const auto match = parts_.reasons.at(note.items, at);
      if (!match || match->end > note.to || match->meaning >= rank) continue;
      rank = match->meaning;
      best = parts_.reason_list[rank];
    }
    if (best == Reason::new_role && destination != nullptr) {
      *destination = Destination{};
      for (std::size_t at = note.from; at < note.to; ++at)
        if (note.items[at].letter == 'o') (*destination)->organisation = note.tagged.organisations[note.items[at].index].name;
    }
    return best;
  }

  // ---- entries -> changes --------------------------------------------------------------------------------------------------------

  PartialDate resolve(const DateReading& date, When when) const {
    if (when == When::past) return date.last;
    if (when == When::next) return date.next;
    if (past_ || !published_) return date.last;
    return days_between(*published_, first_day(date.next)) < days_between(last_day(date.last), *published_) ? date.next : date.last;
  }

  void settle(RawChange& change, When when, const std::optional<DateReading>& date) const {
    change.tense = when == When::past || when == When::state ? Tense::effective : Tense::announced;
    if (!date) return;
    change.effective = resolve(*date, when);
    if (!published_) return;
    if (first_day(*change.effective) > *published_)
      change.tense = Tense::announced;
    else if (last_day(*change.effective) <= *published_)
      change.tense = Tense::effective;
  }

  RawChange change_of(const Entry& entry, ChangeKind kind, std::string_view trigger) const {
    RawChange change;
    change.kind = kind;
    if (entry.person) change.person = entry.person->name;
    if (entry.role) {
      change.post = entry.role->post;
      change.post_title = entry.role->title;
      change.interim_post = entry.role->interim;
    }
    if (!entry.organisations.empty()) change.organisation = entry.organisations.front();
    if (kind == ChangeKind::appointment && change.interim_post) change.kind = ChangeKind::interim;
    change.sentence = entry.sentence;
    change.confidence = confidence;
    change.trigger = trigger;
    return change;
  }

  std::optional<DateReading> date_in(const Entry& entry, std::initializer_list<Column> columns) const {
    for (const auto column : columns)
      if (const auto found = entry.dates.find(column); found != entry.dates.end()) return found->second;
    return std::nullopt;
  }

  /// A later cell of the row may give the date ("Acting | Since 6 January") or the reason.
  std::optional<DateReading> date_beside(const Entry& entry, const Note& told, ChangeKind kind) const {
    for (const auto& note : entry.notes) {
      if (&note == &told) continue;
      for (std::size_t i = note.from; i < note.to; ++i) {
        if (note.items[i].letter != 'd') continue;
        const bool free = i == note.from || is_word(note.items[i - 1], {"from", "since", "on", "wef", "effective"}) || is_mark(note.items[i - 1], "(");
        if (free && (kind == ChangeKind::departure || !ends_something(note.items, i, note.from))) return note.tagged.dates[note.items[i].index];
      }
    }
    return std::nullopt;
  }

  std::optional<DateReading> date_of(const Entry& entry, const Told& told, const Note& note) const {
    if (told.date) return told.date;
    const auto kind = told.cue.kind;
    std::optional<DateReading> date;
    if (kind == ChangeKind::departure) {
      date = date_in(entry, {Column::gone, Column::end, Column::date, Column::unknown});
      if (!date && told.cue.reason == Reason::end_of_term) date = date_in(entry, {Column::term});
    } else if (kind != ChangeKind::vacancy) {
      date = date_in(entry, {Column::came, Column::date});
      if (!date && comes(kind)) date = date_in(entry, {Column::unknown});
    }
    return date ? date : date_beside(entry, note, kind);
  }

  bool is_ours(const Entry& entry) const {
    if (entry.role && entry.role->lower) return false;
    return std::none_of(entry.organisations.begin(), entry.organisations.end(), [](const auto& body) { return body.outside; });
  }

  void tell(const Entry& whole, const Note& note, const Told& told, const std::optional<Lead>& lead) {
    auto entry = whole;
    auto kind = told.cue.kind;
    if (told.role) {
      entry.role = told.role;
      if (note.items.size() > 0 && told.role->interim) kind = ChangeKind::interim;
    }
    if (!is_ours(entry)) return;
    if (kind == ChangeKind::vacancy ? !entry.role || entry.person : !entry.person) return;
    const bool interim = entry.role && entry.role->interim;
    const auto date = date_of(entry, told, note);
    // "Interim chief nurse (to 31 March)" is still there until then.
    if (told.bound && kind == ChangeKind::departure && interim && (!date || !published_ || first_day(resolve(*date, When::near)) > *published_)) return;
    auto change = change_of(entry, kind, note.items[note.from].text);
    if (note.footnote) change.sentence = note.sentence;
    if (goes(kind)) give_reason(change, entry, note, told, lead);
    settle(change, told.bound && past_ ? When::past : told.cue.when == When::past && told.bound ? When::near : told.cue.when, kind == ChangeKind::vacancy ? std::nullopt : date);
    out_.changes.push_back(change);
    if (!comes(change.kind)) return;
    const auto end = ended_by(note);
    if (!end || !published_ || last_day(resolve(*end, When::near)) > *published_) return;
    auto leaving = change_of(entry, ChangeKind::departure, "to");
    leaving.sentence = change.sentence;
    leaving.reason = Reason::unknown;
    settle(leaving, When::near, end);
    out_.changes.push_back(std::move(leaving));
  }

  void give_reason(RawChange& change, const Entry& entry, const Note& note, const Told& told, const std::optional<Lead>& lead) const {
    change.reason = told.cue.reason.value_or(Reason::unknown);
    std::optional<Destination> destination;
    auto found = reason_in(note, &destination);
    for (const auto& other : entry.notes)
      if (!found && &other != &note && !other.footnote) found = reason_in(other, &destination);
    if (!found && lead) found = lead->reason;
    const bool open = change.reason == Reason::unknown;
    if (open && found) change.reason = found;
    if (change.kind != ChangeKind::departure) return;
    if (change.reason == Reason::new_role) change.destination = destination ? destination : Destination{};
  }

  /// "Bo Marsh joined" in a row that is Ann Lee's.
  bool speaks_of_other(const Note& note, const Entry& entry) const {
    for (std::size_t i = note.from; i < note.to; ++i) {
      if (note.items[i].letter == 'w' && parts_.cues.at(note.items, i)) return false;
      if (note.items[i].person()) return !entry.person || !same_person(note.tagged.chunks[note.items[i].index].person->name, entry.person->name);
    }
    return false;
  }

  /// The changes of one entry; false where nothing was told.
  bool tell_entry(Entry& entry, const std::optional<Lead>& lead, const Header* header) {
    const auto before = out_.changes.size();
    std::stable_sort(entry.notes.begin(), entry.notes.end(), [](const Note& a, const Note& b) { return a.column == Column::status && b.column != Column::status; });
    for (const auto& note : entry.notes) {
      if (const auto stay = stay_in(note)) {
        tell_stay(entry, note, *stay);
        return true;
      }
      if (speaks_of_other(note, entry)) continue;
      const auto told = told_by(note, lead);
      if (!told || (entry.grid && told->cue.when == When::state)) continue;
      tell(entry, note, *told, lead);
      if (out_.changes.size() > before) return true;
    }
    if (!entry.person || !is_ours(entry)) return false;
    const bool stays = std::any_of(entry.notes.begin(), entry.notes.end(), [&](const Note& note) { return note.from < note.to && parts_.still.at(note.items, note.from); });
    if (stays) return false;
    if (header != nullptr) tell_columns(entry, *header);
    if (out_.changes.size() > before) return true;
    if (lead && lead->sort == Lead::Sort::kind && lead->kind != ChangeKind::vacancy) tell_lead(entry, *lead);
    return out_.changes.size() > before;
  }

  /// Columns "Date left" and "Start date" tell by themselves.
  void tell_columns(const Entry& entry, const Header& header) {
    const auto gone = date_in(entry, {Column::gone, Column::end});
    const bool ends_later = entry.dates.count(Column::gone) == 0 && gone && (!published_ || last_day(gone->last) > *published_);  // a term's end
    if (gone && !ends_later) {
      auto change = change_of(entry, ChangeKind::departure, "gone");
      std::optional<Destination> destination;
      change.reason = Reason::unknown;
      for (const auto& note : entry.notes)
        if (const auto reason = reason_in(note, &destination)) change.reason = reason;
      if (change.reason == Reason::new_role) change.destination = destination;
      settle(change, When::near, gone);
      if (!change.interim_post || change.tense == Tense::effective) out_.changes.push_back(std::move(change));
    }
    const bool both = (header.has(Column::gone) || header.has(Column::end)) && !header.has(Column::term);
    if (const auto came = date_in(entry, {Column::came}); came && both && is_fresh(*came)) {
      auto change = change_of(entry, ChangeKind::appointment, "came");
      settle(change, When::near, came);
      out_.changes.push_back(std::move(change));
    }
  }

  bool is_fresh(const DateReading& date) const { return published_ && days_between(last_day(date.last), *published_) <= fresh_days; }

  void tell_lead(const Entry& entry, const Lead& lead) {
    auto change = change_of(entry, lead.kind, "lead");
    auto when = lead.kind == ChangeKind::appointment ? When::near : lead.kind == ChangeKind::departure ? When::near : When::state;
    std::optional<DateReading> date = date_in(entry, {Column::gone, Column::end, Column::came, Column::date, Column::unknown, Column::status});
    std::optional<Destination> destination;
    if (goes(lead.kind)) change.reason = lead.reason.value_or(Reason::unknown);
    for (const auto& note : entry.notes) {
      if (goes(lead.kind) && change.reason == Reason::unknown)
        if (const auto reason = reason_in(note, &destination)) change.reason = reason;
      for (std::size_t i = note.from; i < note.to && !date; ++i)
        if (note.items[i].letter == 'd' && (lead.kind == ChangeKind::departure || !ends_something(note.items, i, note.from))) date = note.tagged.dates[note.items[i].index];
    }
    if (lead.kind == ChangeKind::departure && change.reason == Reason::new_role) change.destination = destination ? destination : Destination{};
    settle(change, when, date);
    if (!date && lead.kind == ChangeKind::departure) change.tense = Tense::effective;
    out_.changes.push_back(std::move(change));
  }

  // ---- tables ------------------------------------------------------------------------------------------------------------------------

  void read_tables() {
    const auto& units = prepared_.units();
    for (std::size_t i = 0; i < units.size(); ++i) {
      if (units[i].kind != UnitKind::row) continue;
      std::size_t last = i;
      for (std::size_t j = i + 1; j < units.size() && j <= last + longest_row_gap; ++j) {
        if (units[j].kind == UnitKind::row) last = j;
        if (units[j].kind != UnitKind::row && units[j].end - units[j].begin > longest_line) break;
      }
      read_region(i, last);
      i = last;
    }
  }

  /// Lines right below the last row may carry it on.
  std::size_t region_end(std::size_t last) const {
    const auto& unit = prepared_.units()[last];
    const std::string_view text = document_.text;
    auto end = prepared_.origin(unit.begin, unit.end).second;
    for (auto next = text.find('\n', end); next != std::string_view::npos && next == end; next = text.find('\n', end)) {
      const auto stop = std::min(text.find('\n', end + 1), text.size());
      if (trim(text.substr(end, stop - end)).find("  ") == std::string_view::npos) break;  // no narrower row
      end = stop;
    }
    const auto below = std::string_view(document_.text).substr(end, 2 * longest_line);
    const auto gap = below.find("\n\n");
    if (gap != std::string_view::npos) return end + gap;
    return end + below.size() == document_.text.size() ? document_.text.size() : end;
  }

  bool any_cue(std::string_view text) const {
    const auto items = row_items(text);
    return std::any_of(items.begin(), items.end(), [&](const RowItem& item) { return parts_.cues.opens(item.text); });
  }

  std::optional<Header> header_of(const Row& row) const {
    if (row.cells.size() < 2) return std::nullopt;
    Header header;
    header.barred = row.barred;
    std::size_t known = 0;
    for (const auto& cell : row.cells) {
      const auto column = column_of(cell.text);
      if (column != Column::unknown) ++known;
      header.columns.emplace_back(cell.left, column);
      header.people = header.people || column == Column::person || column == Column::post || column == Column::both;
      header.interests = header.interests || column == Column::register_;
      header.other = header.other || column == Column::other;
    }
    header.other = header.other || to_lower(row.cells.front().text).starts_with("committee");
    if (header.people && known < 2 && row.cells.size() > 3 && !header.has(Column::both) && !header.has(Column::person)) return std::nullopt;
    if (!header.people && !header.interests && !header.other) return std::nullopt;
    return header;
  }

  /// "Date left (if applicable)" -> gone.
  Column column_of(std::string_view text) const {
    if (text.size() > 40) return Column::unknown;
    auto items = row_items(text);
    for (std::size_t i = 0; i < items.size(); ++i)
      if (is_mark(items[i], "(")) items.resize(i);
    while (!items.empty() && items.back().letter == 'm' && !is_mark(items.back(), ".")) items.pop_back();
    const auto found = parts_.columns.whole(items, 0, items.size());
    if (found) return static_cast<Column>(*found);
    if (!items.empty() && items.size() <= 4 && (items.front().text == "interest" || items.front().text == "interests")) return Column::register_;
    if (items.size() > 1 && items.size() <= 4 && items[0].text == "date" && (items[1].text == "of" || items[1].text == "left")) return Column::date;
    return Column::unknown;
  }

  /// What stands over a table: the last lines before it, and whether they open a list of those present.
  struct Caption {
    std::optional<Lead> lead;
    bool listing = false;
    bool past = false;
  };

  Caption caption_of(std::size_t unit) const {
    Caption caption;
    const auto& units = prepared_.units();
    const auto look = [&](std::string_view words) {
      caption.past = caption.past || looks_back(words);
      if (caption.lead || caption.listing) return;
      if (words.size() > 2 * longest_line) return;
      if (const auto lead = lead_of(words)) {
        caption.listing = lead->sort == Lead::Sort::none;
        if (!caption.listing) caption.lead = lead;
      }
    };
    for (std::size_t back = 1; back <= 3 && back <= unit; ++back) {
      if (units[unit - back].kind == UnitKind::row) break;
      look(words_of(unit - back));
    }
    look(units[unit].heading);
    return caption;
  }

  void read_region(std::size_t first, std::size_t last) {
    const auto begin = prepared_.origin(prepared_.units()[first].begin, prepared_.units()[first].end).first;
    const auto end = region_end(last);
    auto line = begin;  // columns count from the line's own beginning
    while (line > 0 && document_.text[line - 1] != '\n') --line;
    const auto rows = lay_out(document_.text, prepared_, line, end);
    const auto caption = caption_of(first);
    const bool past = past_;
    past_ = past_ || caption.past;
    std::optional<Header> header;
    bool cued = false;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      if (auto found = header_of(rows[r])) {
        if (!header && cued && !caption.listing) read_pairs(rows, r, end);
        header = std::move(found);
        if (header->people && !header->other) mark_read(rows[r].cells.front().begin, rows[r].cells.back().begin + 1);
        continue;
      }
      if (const auto leads = side_leads(rows[r])) {
        r = read_sides(rows, r, *leads);
        continue;
      }
      if (!header) {
        for (const auto& cell : rows[r].cells) cued = cued || any_cue(cell.text) || has_mark(cell.text);
        continue;
      }
      if (header->interests && !header->other) mark_read(rows[r].cells.front().begin, rows[r].cells.back().begin + 1);
      if (header->other && header->has(Column::status)) read_log_row(rows[r], *header);
      if (!header->people || header->interests || header->other) continue;
      read_row(rows[r], *header, caption.lead, end);
    }
    if (!header && cued && !caption.listing) read_pairs(rows, rows.size(), end);
    past_ = past;
  }

  static bool is_nothing(std::string_view text) {
    const auto lower = to_lower(trim(text));
    return lower.empty() || lower == "-" || lower == "n/a" || lower == "na" || lower == "none" || lower == "--" || lower == "nil" || lower == "tbc" || lower == "tba";
  }

  /// "Ann Lee to 30 June, Bo Marsh from 1 July": entries of their own, with what the row's other cells say.
  static std::vector<Entry> apart(const Entry& entry, const std::vector<std::pair<PersonMention, Note>>& people) {
    std::vector<Entry> entries;
    for (const auto& [person, note] : people) {
      entries.push_back(entry);
      entries.back().person = person;
      entries.back().notes = {note};
    }
    return entries;
  }

  void read_row(const Row& row, const Header& header, const std::optional<Lead>& lead, std::size_t below) {
    const bool named = header.has(Column::gone) || header.has(Column::end) || header.has(Column::came) || (lead && lead->sort == Lead::Sort::kind);
    const bool cue = named || past_ || std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell& cell) { return any_cue(cell.text) || has_mark(cell.text); });
    const auto begin = row.cells.front().begin, end = row.cells.back().begin + 1;
    if (!cue) return mark_read(begin, end);
    Entry entry;
    entry.sentence = sentence_at(begin);
    entry.grid = header.has(Column::grid);
    bool prose = false;
    std::vector<std::pair<PersonMention, Note>> sharers;
    for (const auto& cell : row.cells) {
      const auto column = row.barred == header.barred ? header.at(cell) : Column::unknown;
      if (is_nothing(cell.text) || column == Column::aside || column == Column::grid) continue;
      prose = prose || cell.text.size() > 2 * longest_line;
      if (column == Column::person && sharers.empty()) sharers = sharers_of(cell, entry.sentence);
      if (column != Column::person || sharers.empty()) read_cell(cell, column, entry);
    }
    add_footnotes(entry, below);
    const auto own = lead && lead->sort == Lead::Sort::kind && !header.has(Column::status) ? lead : std::nullopt;
    bool told = false;
    if (sharers.empty()) told = tell_entry(entry, own, &header);
    for (auto& sharer : apart(entry, sharers)) told = tell_entry(sharer, own, nullptr) || told;
    if (told || !prose) mark_read(begin, end);
  }

  /// Two people or more of one cell, each with the words behind the name; none where it holds but one.
  std::vector<std::pair<PersonMention, Note>> sharers_of(const Cell& cell, std::size_t sentence) {
    std::vector<std::pair<PersonMention, Note>> sharers;
    if (cell.text.size() > 3 * longest_line || !any_cue(cell.text)) return sharers;
    auto note = note_of(cell.text, Column::person, sentence);
    if (note.items.empty() || !note.items.front().person()) return sharers;
    for (const auto& segment : segments_of(note.items, false)) {
      if (!segment.person) continue;
      note.from = *segment.person + 1;
      note.to = segment.to;
      sharers.emplace_back(*note.tagged.chunks[note.items[*segment.person].index].person, note);
    }
    if (sharers.size() < 2) sharers.clear();
    return sharers;
  }

  void read_cell(const Cell& cell, Column column, Entry& entry) {
    const auto text = without_marks(cell.text, entry.marks);
    auto note = note_of(text, column, entry.sentence);
    if (column == Column::body) {
      for (const auto& body : note.tagged.organisations)
        if (entry.organisations.empty()) entry.organisations.push_back(body);
      return;
    }
    const bool holds = column == Column::person || column == Column::post || column == Column::both || column == Column::unknown;
    const bool opens = !note.items.empty() && note.items.front().holder();
    if (holds && (opens || column != Column::unknown)) take_holders(note, column, text, entry);
    const bool only_date = !note.items.empty() && std::all_of(note.items.begin(), note.items.end(), [](const RowItem& item) { return item.letter == 'd'; });
    if (only_date && column != Column::status) {
      entry.dates.emplace(column, note.tagged.dates[note.items.front().index]);
      return;
    }
    if (only_date) entry.dates.emplace(Column::date, note.tagged.dates[note.items.front().index]);
    if (column == Column::gone || column == Column::end || column == Column::came || column == Column::term) {
      if (!note.tagged.dates.empty()) entry.dates.emplace(column, note.tagged.dates.front());
    }
    if (opens && holds) note.from = 1;
    if (note.from < note.to) entry.notes.push_back(std::move(note));
  }

  /// The person and the post that a cell holds. A cell of the names' column that no name is seen in is taken as it stands.
  void take_holders(const Note& note, Column column, std::string_view text, Entry& entry) const {
    for (const auto& item : note.items) {
      if (item.letter == 'w' && column == Column::person && parts_.cues.opens(item.text)) break;  // "Vacant (Ann Lee left in May)"
      if (!item.holder()) continue;
      const auto& chunk = note.tagged.chunks[item.index];
      if (chunk.person && !entry.person && column != Column::post) entry.person = chunk.person;
      if (chunk.role && (!entry.role || rank_of(chunk.role->post) < rank_of(entry.role->post) || (entry.role->lower && !chunk.role->lower && column == Column::post)))
        if (!entry.role || !entry.role->lower || column == Column::post) take_role(chunk, entry);
      if (item.letter == 'h' && column == Column::both) break;
    }
    const bool unnamed = !entry.person && std::none_of(note.items.begin(), note.items.end(), [](const RowItem& item) { return item.person(); });
    if (unnamed && (column == Column::person || column == Column::both)) entry.person = bare_name(text.substr(0, text.find_first_of(",(|")));
  }

  static void take_role(const Chunk& chunk, Entry& entry) {
    const bool interim = entry.role && entry.role->interim;
    entry.role = chunk.role;
    entry.role->interim = entry.role->interim || interim;
    for (const auto& body : chunk.organisations) entry.organisations.push_back(body);
  }

  /// "Ms A Smith": capitals and nothing else, without what stands before a name.
  std::optional<PersonMention> bare_name(std::string_view text) const {
    text = trim(text.substr(0, text.find(" - ")));
    const auto tokens = cut_tokens(text);
    std::size_t first = 0;
    while (first < tokens.size() && (tokens[first].is(is_honorific) || (first > 0 && word_of(text, tokens[first]) == "."))) ++first;
    if (tokens.size() < first + 2 || tokens.size() > first + 5) return std::nullopt;
    for (std::size_t i = first; i < tokens.size(); ++i) {
      const auto& token = tokens[i];
      if (parts_.cues.opens(to_lower(word_of(text, token))) || (!token.word && word_of(text, token) != ".")) return std::nullopt;
      if (token.word && (!token.capital || (token.all_capitals && token.end - token.begin > 3))) return std::nullopt;
    }
    return PersonMention{{tokens[first].begin, text.size()}, std::string(text.substr(tokens[first].begin)), '?', true};
  }

  // ---- logs of actions: "Advertise chief information officer post | Closed. Bo Marsh in post from 21 June" ---------------------------

  void read_log_row(const Row& row, const Header& header) {
    for (const auto& cell : row.cells) {
      if (row.barred != header.barred || header.at(cell) != Column::status || cell.text.size() > 2 * longest_line || !any_cue(cell.text)) continue;
      const auto sentence = sentence_at(row.cells.front().begin);
      auto note = note_of(cell.text, Column::unknown, sentence);
      const auto segments = segments_of(note.items, false);
      if (segments.size() != 1 || !segments.front().person) continue;
      const auto person = *segments.front().person;
      if (person + 1 >= note.to || !parts_.cues.at(note.items, person + 1)) continue;
      Entry entry;
      entry.sentence = sentence;
      entry.person = note.tagged.chunks[note.items[person].index].person;
      if (segments.front().role) take_role(note.tagged.chunks[note.items[*segments.front().role].index], entry);
      for (const auto& other : row.cells)
        if (!entry.role && header.at(other) != Column::aside && &other != &cell) take_first_role(other.text, entry);
      note.from = person + 1;
      entry.notes.push_back(std::move(note));
      if (entry.role && tell_entry(entry, std::nullopt, nullptr)) mark_read(row.cells.front().begin, row.cells.back().begin + 1);
    }
  }

  void take_first_role(std::string_view text, Entry& entry) {
    const auto tagged = tagger_.tag(text, true, published_, discourse_);
    for (const auto& chunk : tagged.chunks)
      if (chunk.role && !chunk.person && !entry.role) take_role(chunk, entry);
  }

  // ---- tables without a header: posts and people side by side -----------------------------------------------------------------------

  void read_pairs(const std::vector<Row>& rows, std::size_t count, std::size_t below) {
    bool listing = false;
    for (std::size_t r = 0; r < count; ++r) {
      const auto& row = rows[r];
      if (row.cells.size() == 1) {
        if (const auto lead = lead_of(row.cells.front().text)) listing = lead->sort == Lead::Sort::none;
        continue;
      }
      if (listing) continue;
      const bool cue = std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell& cell) { return any_cue(cell.text) || has_mark(cell.text); });
      if (cue) read_pair_row(row, below);
    }
  }

  void read_pair_row(const Row& row, std::size_t below) {
    std::vector<Entry> entries(1);
    const auto sentence = sentence_at(row.cells.front().begin);
    entries.front().sentence = sentence;
    for (const auto& cell : row.cells) {
      if (is_nothing(cell.text)) continue;
      if (cell.text.size() > longest_line) return;  // prose in columns
      std::vector<std::string> marks;
      const auto text = without_marks(cell.text, marks);
      auto note = note_of(text, Column::unknown, sentence);
      if (note.items.empty()) continue;
      const auto& first = note.items.front();
      const auto* entry = &entries.back();
      const bool full = (first.person() && entry->person) || (first.letter == 'r' && entry->role && entry->person) || (first.letter == 'r' && entry->role && !first.person());
      if (first.holder() && full) {
        entries.emplace_back();
        entries.back().sentence = sentence;
      }
      if (!first.holder() && !starts_note(note)) {
        if (note.items.size() == 1 && first.letter == 'd') entries.back().dates.emplace(Column::unknown, note.tagged.dates[first.index]);
        const bool figures = text.find_first_not_of("0123456789.,-()%/ \xC2\xA3") == std::string::npos;
        if (!figures && first.letter != 'd' && note.items.size() > 4) return;
        continue;
      }
      Cell plain = cell;
      plain.text = text;
      read_cell(plain, Column::unknown, entries.back());
      for (auto& mark : marks) entries.back().marks.push_back(std::move(mark));
    }
    bool told = false;
    for (auto& entry : entries) {
      if (!entry.role || (!entry.person && entry.notes.empty())) continue;
      add_footnotes(entry, below);
      told = tell_entry(entry, std::nullopt, nullptr) || told;
    }
    if (told) mark_read(row.cells.front().begin, row.cells.back().begin + 1);
  }

  bool starts_note(const Note& note) const { return note.items.front().letter == 'w' && parts_.cues.at(note.items, 0).has_value(); }

  // ---- footnotes -----------------------------------------------------------------------------------------------------------------------

  static bool is_marker(std::string_view inside) {
    if (inside.empty() || inside.size() > 2) return inside == "iii" || inside == "viii";
    const bool digits = inside.find_first_not_of("0123456789") == std::string_view::npos;
    const bool roman = inside.find_first_not_of("ivx") == std::string_view::npos;
    const bool letter = inside.size() == 1 && inside.front() >= 'a' && inside.front() <= 'z';
    return digits || roman || letter || inside.find_first_not_of('*') == std::string_view::npos;
  }

  /// "(1)", "(note 2)", "[3]", "*", a raised figure: [begin, end) of the next one at or behind `at`.
  static std::optional<std::pair<std::size_t, std::size_t>> next_mark(std::string_view text, std::size_t at, std::string& key) {
    static constexpr std::string_view raised[] = {"\u00B9", "\u00B2", "\u00B3", "\u2074", "\u2075", "\u2076", "\u2077", "\u2078", "\u2079"};
    for (std::size_t i = at; i < text.size(); ++i) {
      const char c = text[i];
      if (c == '(' || c == '[') {
        const auto near = text.substr(i + 1, 14);
        const auto close = near.find(c == '(' ? ')' : ']');
        if (close == std::string_view::npos) continue;
        auto inside = to_lower(trim(near.substr(0, close)));
        for (const std::string_view word : {"see note ", "notes ", "note ", "footnote "})
          if (inside.starts_with(word)) inside.erase(0, word.size());
        if (!is_marker(inside)) continue;
        key = inside;
        return std::pair(i, i + close + 2);
      }
      if (c == '*') {
        auto end = i;
        while (end < text.size() && text[end] == '*') ++end;
        key = std::string(text.substr(i, end - i));
        return std::pair(i, end);
      }
      for (std::size_t k = 0; k < std::size(raised); ++k) {
        if (text.substr(i, raised[k].size()) != raised[k]) continue;
        key = std::to_string(k + 1);
        return std::pair(i, i + raised[k].size());
      }
      const bool digit = c >= '0' && c <= '9', letter_before = i > 0 && ((text[i - 1] >= 'a' && text[i - 1] <= 'z'));
      if (digit && letter_before && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == ',')) {  // "Lee1"
        key = std::string(1, c);
        return std::pair(i, i + 1);
      }
    }
    return std::nullopt;
  }

  static bool has_mark(std::string_view text) {
    std::string key;
    return next_mark(text, 0, key).has_value();
  }

  static std::string without_marks(std::string_view text, std::vector<std::string>& marks) {
    std::string kept, key;
    std::size_t at = 0;
    while (const auto mark = next_mark(text, at, key)) {
      kept += text.substr(at, mark->first - at);
      marks.push_back(key);
      at = mark->second;
    }
    kept += text.substr(at);
    return fold_space(trim(kept));
  }

  /// "(1) left on 30 June", "2 from 1 July", "Note 3: retired", "* until May" -> the mark; `rest` where the words begin.
  static std::optional<std::string> footnote_mark(std::string_view text, std::size_t& rest) {
    std::string lower = to_lower(text.substr(0, 16));
    std::size_t at = 0;
    for (const std::string_view word : {"footnote ", "notes ", "note "})
      if (lower.starts_with(word)) at = word.size();
    std::string key;
    if (at < text.size() && (text[at] == '(' || text[at] == '[' || text[at] == '*' || static_cast<unsigned char>(text[at]) >= 0x80)) {
      const auto mark = next_mark(text, at, key);
      if (!mark || mark->first != at) return std::nullopt;
      rest = mark->second;
    } else {
      std::size_t end = at;
      while (end < text.size() && end < at + 3 && text[end] != ' ' && text[end] != '.' && text[end] != ')' && text[end] != ':') ++end;
      if (end == at || end >= text.size()) return std::nullopt;
      key = to_lower(text.substr(at, end - at));
      const bool digits = key.find_first_not_of("0123456789") == std::string::npos;
      if (!is_marker(key) || (!digits && text[end] == ' ')) return std::nullopt;
      rest = end;
    }
    while (rest < text.size() && std::string_view(" .):|-").find(text[rest]) != std::string_view::npos) ++rest;
    return key;
  }

  struct Footnote {
    std::string key, text;
    std::size_t begin = 0, end = 0;  ///< of the source
  };

  static bool is_month(std::string_view words) {
    const auto month = to_lower(words.substr(0, 3));
    for (const std::string_view known : {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"})
      if (month == known) return words.size() > 2;
    return false;
  }

  /// The footnotes that stand in the lines below a table.
  std::vector<Footnote> footnotes_below(std::size_t at) const {
    const std::string_view text = document_.text;
    std::vector<Footnote> notes;
    bool open = false;
    for (std::size_t lines = 0; at < text.size() && lines < footnote_lines; ++lines) {
      const auto begin = at;
      const auto stop = std::min(text.find('\n', at), text.size());
      at = stop + 1;
      const auto line = trim(text.substr(begin, stop - begin));
      if (line.empty()) {
        open = false;
        continue;
      }
      const auto words = words_at(prepared_, begin, stop);
      std::size_t rest = 0;
      const auto key = footnote_mark(words, rest);
      if (key && rest < words.size() && !is_month(std::string_view(words).substr(rest))) {
        notes.push_back({*key, words.substr(rest), static_cast<std::size_t>(line.data() - text.data()), stop});
        open = true;
      } else if (open && line.find("   ") == std::string_view::npos) {
        if (notes.back().text.ends_with('-')) notes.back().text.pop_back();
        else notes.back().text += ' ';
        notes.back().text += words;
        notes.back().end = stop;
      } else {
        open = false;
      }
    }
    return notes;
  }

  void add_footnotes(Entry& entry, std::size_t below) {
    if (entry.marks.empty()) return;
    if (footnotes_of_ != below) {
      footnotes_ = footnotes_below(below);
      footnotes_of_ = below;
    }
    for (const auto& footnote : footnotes_) {
      if (std::find(entry.marks.begin(), entry.marks.end(), footnote.key) == entry.marks.end()) continue;
      auto note = note_of(footnote.text, Column::status, sentence_at(footnote.begin));
      note.footnote = true;
      const bool alone = speaks_alone(note, entry);
      if (!alone && !cut_at_other(note, entry)) continue;
      take_footnote(note, entry);
      if (alone) mark_read(footnote.begin, footnote.end);
      entry.notes.push_back(std::move(note));
    }
  }

  static bool speaks_alone(const Note& note, const Entry& entry) {
    return std::none_of(note.items.begin(), note.items.end(), [&](const RowItem& item) {
      return item.person() && (!entry.person || !same_person(note.tagged.chunks[item.index].person->name, entry.person->name));
    });
  }

  /// "Ann Lee retired in May and was followed by Bo Marsh": the words before the other. False where it opens with somebody else;
  /// such a footnote is left to be read as a sentence.
  static bool cut_at_other(Note& note, const Entry& entry) {
    bool own = false;
    for (std::size_t i = note.from; i < note.to; ++i) {
      if (!note.items[i].person()) continue;
      const bool same = entry.person && same_person(note.tagged.chunks[note.items[i].index].person->name, entry.person->name);
      if (!same) note.to = i;
      own = own || same;
    }
    return own;
  }

  void take_footnote(const Note& note, Entry& entry) const {
    for (std::size_t i = note.from; i < note.to; ++i) {
      if (!note.items[i].holder()) continue;
      const auto& chunk = note.tagged.chunks[note.items[i].index];
      if (chunk.role && !entry.role) take_role(chunk, entry);
    }
  }

  // ---- leads --------------------------------------------------------------------------------------------------------------------------------

  /// A heading or a line that opens a list: "Leavers", "New starters:", "Changes to the Board during the year".
  std::optional<Lead> lead_of(std::string_view text) const {
    auto items = row_items(text.substr(0, 2 * longest_line));
    while (!items.empty() && is_mark(items.back(), ":-.")) items.pop_back();
    if (items.empty() || items.size() > longest_lead) return std::nullopt;
    std::size_t first = 0;  // behind a number
    while (first < items.size() && first < 4 && (items[first].letter == 'm' || (items[first].text.find_first_of("0123456789") != std::string::npos))) ++first;
    if (first >= items.size()) return std::nullopt;
    for (std::size_t i = first; i < items.size(); ++i) {
      const auto match = parts_.leads.at(items, i);
      if (!match) continue;
      const auto& lead = parts_.lead_list[match->meaning];
      const bool whole = i == first && match->end == items.size();
      if (lead.sort == Lead::Sort::none && (whole || match->end == items.size() || items[i].text.ends_with("s"))) return lead;
    }
    std::optional<Lead> any;
    for (std::size_t i = first; i < items.size(); ++i) {
      const auto match = parts_.leads.at(items, i);
      if (!match) continue;
      const auto& lead = parts_.lead_list[match->meaning];
      if (lead.sort == Lead::Sort::none) return std::nullopt;
      const bool whole = i == first && match->end == items.size();
      const auto& noun = items[match->end - 1].text;
      const bool open = match->end - i > 1 || noun.ends_with("ers") || noun.ends_with("ures") || noun.ends_with("ments") || noun.ends_with("als") || noun.ends_with("ions");
      const bool edge = i == first || is_mark(items[i - 1], ":-") || match->end == items.size();
      if (!whole && !(open && edge && is_plain_tail(items, match->end))) return any;
      if (lead.sort == Lead::Sort::kind && !any) return lead;
      if (lead.sort == Lead::Sort::kind && is_mark(items[i - 1], ":-")) return lead;  // "Board changes: leavers"
      any = Lead{};
      i = match->end - 1;
    }
    return any;
  }

  /// "during the year", "since July", ", October to December 2023": no words that make a sentence of it.
  static bool is_plain_tail(const std::vector<RowItem>& items, std::size_t from) {
    for (std::size_t i = from; i < items.size(); ++i)
      if (is_word(items[i], {"is", "are", "was", "were", "will", "has", "have", "had", "be", "been", "should", "report", "policy", "process", "rate", "rates"})) return false;
    return true;
  }

  /// "Joined: ..." -> the lead and where the words behind it begin.
  std::optional<Lead> run_in_lead(std::string_view text, std::size_t& rest) const {
    const auto colon = text.substr(0, 48).find(':');
    if (colon == std::string_view::npos || colon + 1 >= text.size()) return std::nullopt;
    const auto items = row_items(text.substr(0, colon));
    if (items.empty() || items.size() > 7) return std::nullopt;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const auto match = parts_.leads.at(items, i);
      if (!match || match->end != items.size()) continue;
      rest = colon + 1;
      while (rest < text.size() && text[rest] == ' ') ++rest;
      return parts_.lead_list[match->meaning];
    }
    return std::nullopt;
  }

  // ---- two lists side by side -------------------------------------------------------------------------------------------------------------

  using Sides = std::vector<std::pair<std::size_t, Lead>>;

  std::optional<Sides> side_leads(const Row& row) const {
    if (row.cells.size() < 2 || row.cells.size() > 4) return std::nullopt;
    Sides sides;
    for (const auto& cell : row.cells) {
      if (cell.text.size() > 40) return std::nullopt;
      const auto lead = lead_of(cell.text);
      if (!lead || lead->sort != Lead::Sort::kind) return std::nullopt;
      sides.emplace_back(cell.left, *lead);
    }
    return sides;
  }

  /// The rows below two leads, each cell read under its own; returns the last of them.
  std::size_t read_sides(const std::vector<Row>& rows, std::size_t header, const Sides& sides) {
    std::size_t r = header + 1;
    for (; r < rows.size(); ++r) {
      const auto& row = rows[r];
      if (row.apart && row.cells.size() < 2) break;
      if (row.barred != rows[header].barred) break;
      for (std::size_t side = 0; side < sides.size(); ++side) {
        std::string text;
        std::size_t begin = 0;
        for (const auto& cell : row.cells) {
          const bool here = cell.left + (row.barred ? 0 : 2) >= sides[side].first && (side + 1 == sides.size() || cell.left + (row.barred ? 0 : 2) < sides[side + 1].first);
          if (!here || is_nothing(cell.text)) continue;
          if (text.empty()) begin = cell.begin;
          text += (text.empty() ? "" : " | ") + cell.text;
        }
        if (!text.empty()) read_item(text, sides[side].second, sentence_at(begin));
      }
      mark_read(row.cells.front().begin, row.cells.back().begin + 1);
    }
    return r - 1;
  }

  // ---- items -------------------------------------------------------------------------------------------------------------------------------

  /// Whom the words name only as the one before: "replacing A".
  static bool is_aside(const std::vector<RowItem>& items, std::size_t at) {
    std::size_t before = at;
    while (before > 0 && is_word(items[before - 1], {"the", "our", "by", "mr", "mrs", "ms", "dr"})) --before;
    return before > 0 && is_word(items[before - 1], {"replacing", "succeeding", "replaces", "succeeds", "replaced", "succeeded", "vice", "for", "from", "follows", "following", "with", "covering"});
  }

  struct Segment {
    std::size_t from = 0, to = 0;
    std::optional<std::size_t> person, role;
  };

  /// Parts of an item, one for each person: from the name, or from the post right before it.
  std::vector<Segment> segments_of(const std::vector<RowItem>& items, bool vacancies) const {
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (!items[i].holder() || is_aside(items, i)) continue;
      const bool person = items[i].person();
      bool fresh = segments.empty() || (person && segments.back().person) || (vacancies && !person);
      if (!person && !fresh && segments.back().person && segments.back().role) {
        std::size_t next = i + 1;
        while (next < items.size() && items[next].letter == 'm' && next < i + 3) ++next;
        fresh = next < items.size() && items[next].letter == 'p' && !is_mark(items[next - 1], ",");
        if (!fresh) continue;
      }
      if (fresh) segments.push_back({i, 0, std::nullopt, std::nullopt});
      auto& segment = segments.back();
      if (person) segment.person = i;
      if (items[i].letter != 'p' && !segment.role) segment.role = i;
    }
    for (std::size_t k = 0; k < segments.size(); ++k) segments[k].to = k + 1 < segments.size() ? segments[k + 1].from : items.size();
    if (!segments.empty()) segments.front().from = 0;
    return segments;
  }

  /// Under a lead that leaves it open, an item's own words must tell: in brackets, behind a mark, not as a sentence would.
  bool tells_itself(const Note& note, const Segment& segment) const {
    for (std::size_t at = segment.from; at < segment.to; ++at) {
      if (note.items[at].letter != 'w') continue;
      const auto match = parts_.cues.at(note.items, at);
      if (!match || match->end > segment.to) continue;
      return at == segment.from || note.items[at - 1].letter == 'm' || note.items[at - 1].letter == 'd' || opens_bound(note, at, match->end) || note.items[at - 1].text == "now" ||
             (note.items[at - 1].holder() && (match->end == segment.to || note.items[match->end].letter == 'd'));
    }
    return false;
  }

  /// Words of a sentence, or of what is no post of ours: such an item is left to the frames.
  static bool is_foreign(const RowItem& item) {
    return is_word(item, {"committee", "committees", "consultant", "governor", "is",  "are", "was", "were", "will", "would", "has", "have", "had", "been", "who", "whose", "whom",
                          "he", "she", "we", "i", "it", "they", "his", "her", "me", "us", "my", "your", "that", "if", "whether", "not", "no"});
  }

  bool read_item(std::string_view text, const Lead& lead, std::size_t sentence) {
    std::vector<std::string> marks;
    auto whole = note_of(text, Column::unknown, sentence);
    const auto words = std::count_if(whole.items.begin(), whole.items.end(), [](const RowItem& item) { return item.letter == 'w'; });
    if (whole.items.empty()) return false;
    if (std::any_of(whole.items.begin(), whole.items.end(), is_foreign)) return false;
    const auto segments = segments_of(whole.items, lead.sort == Lead::Sort::kind && lead.kind == ChangeKind::vacancy);
    if (segments.empty() || segments.size() > most_people || static_cast<std::size_t>(words) > longest_item * segments.size()) return false;
    bool any = false;
    for (const auto& segment : segments) any = read_segment(whole, segment, lead) || any;
    return any;
  }

  bool read_segment(const Note& whole, const Segment& segment, const Lead& lead) {
    const auto& items = whole.items;
    const bool vacancy = lead.sort == Lead::Sort::kind && lead.kind == ChangeKind::vacancy;
    if (!segment.person && !(vacancy && segment.role)) return false;
    Entry entry;
    entry.sentence = whole.sentence;
    for (const auto place : {segment.person, segment.role}) {
      if (!place) continue;
      const auto& chunk = whole.tagged.chunks[items[*place].index];
      if (chunk.person && !entry.person) entry.person = chunk.person;
      if (chunk.role) take_role(chunk, entry);
    }
    if (entry.person && !entry.person->full) return false;
    if (segment.role && entry.organisations.empty()) take_body(whole, segment, entry);
    if (!is_ours(entry)) return true;  // read, and none of ours
    Note note = whole;
    note.from = segment.from;
    note.to = segment.to;
    if (parts_.still.at(items, note.from)) return false;
    if (lead.sort == Lead::Sort::any && !tells_itself(note, segment)) {
      if (!entry.role || !entry.role->interim || words_in(note) > 5) return false;
      return tell_state(entry);
    }
    if (vacancy) {
      auto change = change_of(entry, ChangeKind::vacancy, "lead");
      change.tense = Tense::effective;
      out_.changes.push_back(std::move(change));
      return true;
    }
    entry.notes.push_back(std::move(note));
    return tell_entry(entry, lead, nullptr);
  }

  static std::size_t words_in(const Note& note) {
    return static_cast<std::size_t>(std::count_if(note.items.begin() + static_cast<std::ptrdiff_t>(note.from), note.items.begin() + static_cast<std::ptrdiff_t>(note.to),
                                                  [](const RowItem& item) { return item.letter == 'w'; }));
  }

  bool tell_state(const Entry& entry) {
    auto change = change_of(entry, ChangeKind::interim, "interim");
    settle(change, When::state, std::nullopt);
    out_.changes.push_back(std::move(change));
    return true;
  }

  /// "A, chief nurse, B NHS Trust": the body right behind the post.
  static void take_body(const Note& note, const Segment& segment, Entry& entry) {
    const auto at = std::max(*segment.role, segment.person.value_or(0));
    if (at + 2 < segment.to && is_mark(note.items[at + 1], ",") && note.items[at + 2].letter == 'o') entry.organisations.push_back(note.tagged.organisations[note.items[at + 2].index]);
  }

  // ---- lists -------------------------------------------------------------------------------------------------------------------------------

  void read_lists() {
    const auto& units = prepared_.units();
    std::optional<Lead> lead;
    std::size_t misses = 0;
    for (std::size_t u = 0; u < units.size(); ++u) {
      if (first_sentence_[u] >= prepared_.sentences().size()) continue;
      if (units[u].kind == UnitKind::row) continue;
      const auto words = words_of(u);
      if (words.size() <= longest_line) {
        if (const auto found = lead_of(words)) {
          lead = found->sort == Lead::Sort::none ? std::nullopt : found;
          misses = 0;
          if (lead) u = std::max(u, read_flattened(u, *lead));
          continue;
        }
        if (const auto last = read_header_lines(u)) {
          u = *last;
          continue;
        }
      }
      if (read_run_in(u)) continue;
      if (!lead) continue;
      const bool any = read_unit(u, *lead);
      misses = any ? 0 : misses + 1;
      if (misses > 1 || (!any && units[u].kind == UnitKind::heading)) lead.reset();
    }
  }

  std::size_t end_of(std::size_t unit) const {
    const auto& sentences = prepared_.sentences();  // by unit, so that one of thousands need not be walked along
    const auto end = std::upper_bound(sentences.begin(), sentences.end(), unit, [](std::size_t u, const Sentence& s) { return u < s.unit; });
    return static_cast<std::size_t>(end - sentences.begin());
  }

  bool read_unit(std::size_t unit, const Lead& lead) {
    bool any = false;
    for (std::size_t s = first_sentence_[unit], end = end_of(unit); s < end; ++s) {
      if (out_.read[s] || !read_item(prepared_.words(prepared_.sentences()[s]), lead, s)) continue;
      any = out_.read[s] = true;
    }
    return any;
  }

  /// "Joined: A, chief nurse (2 May); B, chair. Left: C."
  bool read_run_in(std::size_t unit) {
    std::optional<Lead> lead;
    bool any = false;
    for (std::size_t s = first_sentence_[unit], end = end_of(unit); s < end; ++s) {
      auto words = prepared_.words(prepared_.sentences()[s]);
      std::size_t rest = 0;
      if (const auto found = run_in_lead(words, rest)) {
        lead = found;
        words = words.substr(rest);
        any = true;
      }
      if (!lead || out_.read[s]) continue;
      bool all = true;
      for (const auto& [own, part] : parts_of(words, *lead)) {
        lead = own;
        if (own.sort == Lead::Sort::kind) all = read_item(part, own, s) && all;
      }
      if (lead->sort == Lead::Sort::kind && all) out_.read[s] = true;
    }
    return any;
  }

  /// "A, chief nurse (2 May) Left: B, chair" -> what belongs to the lead before, and to each that follows.
  std::vector<std::pair<Lead, std::string_view>> parts_of(std::string_view words, const Lead& lead) const {
    std::vector<std::pair<Lead, std::string_view>> parts;
    Lead own = lead;
    std::size_t begin = 0;
    if (words.find(':') != std::string_view::npos) {
      const auto items = row_items(words);
      for (std::size_t i = 0; i < items.size(); ++i) {
        const auto match = parts_.leads.at(items, i);
        if (!match || match->end >= items.size() || !is_mark(items[match->end], ":")) continue;
        if (items[i].begin > begin) parts.emplace_back(own, words.substr(begin, items[i].begin - begin));
        own = parts_.lead_list[match->meaning];
        begin = items[match->end].end;
        i = match->end;
      }
    }
    parts.emplace_back(own, words.substr(begin));
    return parts;
  }

  // ---- columns that were flattened ------------------------------------------------------------------------------------------------------------

  struct Piece {
    char letter = '?';  ///< p person, r post, d date, c cue
    Note note;
    std::size_t begin = 0;
  };

  /// Each line of the source below `unit` that is a person, a post, a date or a cue and nothing else.
  std::vector<Piece> pure_lines(std::size_t unit, std::size_t& end) {
    std::vector<Piece> pieces;
    const auto& text = document_.text;
    std::size_t at = prepared_.origin(prepared_.units()[unit].begin, prepared_.units()[unit].end).second;
    at = std::min(text.find('\n', at), text.size());
    while (at < text.size() && pieces.size() < flattened_lines && tried_ < most_flattened) {
      const auto begin = at + 1;
      const auto stop = std::min(text.find('\n', begin), text.size());
      if (begin >= text.size()) break;
      const auto words = words_at(prepared_, begin, stop);
      at = stop;
      if (words.empty() || is_header_line(words)) continue;
      if (words.size() > longest_line || words.find(" | ") != std::string::npos) break;
      ++tried_;
      Piece piece{'?', note_of(words, Column::unknown, sentence_at(begin + text.substr(begin, stop - begin).find_first_not_of(" \t"))), begin};
      piece.letter = letter_of(piece.note);
      if (piece.letter == '?') break;
      pieces.push_back(std::move(piece));
      end = stop;
    }
    return pieces;
  }

  /// "Name", but not "Resigned", which heads columns and tells a change.
  bool is_header_line(std::string_view words) const {
    if (column_of(words) == Column::unknown) return false;
    const auto items = row_items(words);
    return !parts_.cues.whole(items, 0, items.size());
  }

  char letter_of(const Note& note) const {
    std::size_t words = 0, holders = 0, dates = 0;
    char letter = '?';
    for (const auto& item : note.items) {
      if (item.holder()) {
        ++holders;
        if (letter == '?' || holders == 1) letter = item.letter;
      } else if (item.letter == 'd') {
        ++dates;
      } else if (item.letter == 'w') {
        ++words;
      }
    }
    if (holders > 0) return words == 0 && dates == 0 && (letter == 'r' || (holders == 1 && letter == 'p')) ? letter : '?';
    if (words == 0 && dates == 1) return 'd';
    const auto cue = note.items.empty() ? std::nullopt : parts_.cues.at(note.items, 0);
    return cue && words <= 6 ? 'c' : '?';
  }

  /// All names, then all posts, then all dates; or name, post, date again and again. The last unit read, or `unit`.
  std::size_t read_flattened(std::size_t unit, const Lead& lead) {
    std::size_t end = 0;
    auto pieces = pure_lines(unit, end);
    const auto count = [&](char letter) { return std::count_if(pieces.begin(), pieces.end(), [&](const Piece& piece) { return piece.letter == letter; }); };
    const auto people = static_cast<std::size_t>(count('p'));
    if (people == 0 || static_cast<std::size_t>(count('r')) != people) return unit;
    auto entries = zipped(pieces, people);
    if (entries.empty()) entries = repeated(pieces, people);
    if (entries.empty()) return unit;
    bool told = false;
    for (auto& entry : entries) told = tell_entry(entry, lead.sort == Lead::Sort::kind ? std::optional(lead) : std::nullopt, nullptr) || told;
    if (!told) return unit;
    mark_read(pieces.front().begin, end);
    std::size_t last = unit;
    while (last + 1 < prepared_.units().size() && prepared_.origin(prepared_.units()[last + 1].begin, prepared_.units()[last + 1].end).second <= end) ++last;
    return last;
  }

  static void add_piece(const Piece& piece, Entry& entry) {
    const auto chunk = [&] { return std::find_if(piece.note.items.begin(), piece.note.items.end(), [](const RowItem& item) { return item.holder(); }); };
    switch (piece.letter) {
      case 'p':
        entry.person = piece.note.tagged.chunks[chunk()->index].person;
        entry.sentence = piece.note.sentence;
        break;
      case 'r': take_role(piece.note.tagged.chunks[chunk()->index], entry); break;
      case 'd': entry.dates.emplace(Column::date, piece.note.tagged.dates.front()); break;
      default: entry.notes.push_back(piece.note);
    }
  }

  /// Columns one after the other, all of one length.
  static std::vector<Entry> zipped(const std::vector<Piece>& pieces, std::size_t people) {
    std::vector<Entry> entries(people);
    if (people < 2 || pieces.size() % people != 0) return {};
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (pieces[i].letter != pieces[i - i % people].letter) return {};
      add_piece(pieces[i], entries[i % people]);
    }
    return entries;
  }

  /// Rows one after the other.
  static std::vector<Entry> repeated(const std::vector<Piece>& pieces, std::size_t people) {
    std::vector<Entry> entries;
    std::size_t dates = 0;
    for (const auto& piece : pieces) {
      const bool fresh = piece.letter == pieces.front().letter;
      if (fresh) entries.emplace_back();
      if (entries.empty() || (!fresh && piece.letter == 'p' && entries.back().person)) return {};
      if (piece.letter == 'd') ++dates;
      add_piece(piece, entries.back());
    }
    const bool whole = entries.size() == people && std::all_of(entries.begin(), entries.end(), [](const Entry& entry) { return entry.person && entry.role; });
    return whole ? entries : std::vector<Entry>();
  }

  /// A header row that was flattened: to one line, "Seat Holder Term ends Note", or to a line for each of its cells.
  std::optional<std::size_t> read_header_lines(std::size_t unit) {
    const auto& u = prepared_.units()[unit];
    const auto begin = prepared_.origin(u.begin, u.end).first;
    const auto stop = std::min(document_.text.find('\n', begin), document_.text.size());
    const auto words = words_at(prepared_, begin, stop);
    const auto single = column_of(words);
    if (single == Column::person || single == Column::post) {
      const auto next = words_at(prepared_, stop + 1, std::min(document_.text.find('\n', std::min(stop + 1, document_.text.size())), document_.text.size()));
      if (column_of(next) == Column::unknown) return std::nullopt;
      Lead any;
      const auto last = read_flattened(unit, any);
      return last == unit ? std::nullopt : std::optional(last);
    }
    const auto header = run_of_columns(words);
    if (!header) return std::nullopt;
    return read_flat_rows(unit, stop, *header);
  }

  std::optional<Header> run_of_columns(std::string_view words) const {
    const auto items = row_items(words);
    Header header;
    for (std::size_t at = 0; at < items.size();) {
      const auto match = parts_.columns.at(items, at);
      if (!match) return std::nullopt;
      const auto column = static_cast<Column>(match->meaning);
      if (column == Column::register_ || column == Column::other) return std::nullopt;
      header.columns.emplace_back(at, column);
      at = match->end;
    }
    const bool named = (header.has(Column::person) && header.has(Column::post)) || header.has(Column::both);
    return header.columns.size() >= 3 && named ? std::optional(header) : std::nullopt;
  }

  /// Lines below such a header, each a row whose cells only its words can tell apart.
  std::optional<std::size_t> read_flat_rows(std::size_t unit, std::size_t at, const Header& header) {
    const auto& text = document_.text;
    bool any = false;
    std::size_t end = at;
    while (at < text.size() && tried_++ < most_flattened) {
      const auto begin = at + 1;
      const auto stop = std::min(text.find('\n', begin), text.size());
      if (begin >= text.size()) break;
      const auto words = words_at(prepared_, begin, stop);
      at = stop;
      if (words.empty()) break;
      if (words.size() > 2 * longest_line) break;
      any = read_flat_row(words, begin, header) || any;
      end = stop;
    }
    if (!any) return std::nullopt;
    mark_read(prepared_.origin(prepared_.units()[unit].begin, prepared_.units()[unit].end).first, end);
    std::size_t last = unit;
    while (last + 1 < prepared_.units().size() && prepared_.origin(prepared_.units()[last + 1].begin, prepared_.units()[last + 1].end).second <= end) ++last;
    return last;
  }

  bool read_flat_row(std::string_view words, std::size_t begin, const Header& header) {
    auto note = note_of(words, Column::unknown, sentence_at(begin));
    const auto segments = segments_of(note.items, false);
    if (segments.size() != 1) return false;
    Entry entry;
    entry.sentence = note.sentence;
    for (const auto place : {segments.front().person, segments.front().role}) {
      if (!place) continue;
      const auto& chunk = note.tagged.chunks[note.items[*place].index];
      if (chunk.person && !entry.person) entry.person = chunk.person;
      if (chunk.role && !entry.role) take_role(chunk, entry);
    }
    note.column = header.has(Column::term) ? Column::term : Column::date;
    note.from = std::max(segments.front().person.value_or(0), segments.front().role.value_or(0)) + 1;
    if (note.from < note.to) entry.notes.push_back(std::move(note));
    return tell_entry(entry, std::nullopt, nullptr) || (entry.person && entry.role);
  }

  const RowGrammar::Parts& parts_;
  const Document& document_;
  const Prepared& prepared_;
  const Tagger& tagger_;
  std::optional<Date> published_;
  Discourse& discourse_;
  bool past_ = false;
  std::vector<Footnote> footnotes_;          ///< of the last table that had any
  std::size_t footnotes_of_ = 0;             ///< where they begin
  std::size_t tried_ = 0;                    ///< lines, as flattened tables
  std::vector<std::size_t> first_sentence_;  ///< by unit; the count of sentences where it has none
  RowReading out_;
};

}  // namespace

RowReading RowGrammar::read(const Document& document, const Prepared& prepared, const Tagger& tagger, std::optional<Date> published, Discourse& discourse) const {
  if (prepared.sentences().empty()) return {};
  return Reader(*parts_, document, prepared, tagger, published, discourse).run();
}

}  // namespace boardwatch::findings
