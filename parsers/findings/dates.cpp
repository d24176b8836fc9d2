#include "parsers/findings/dates.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

PartialDate with_year(PartialDate date, int year) {
  date.year = year;
  return date;
}

bool is_day(PartialDate date) { return date.day == 0 || first_day(date).ok(); }

/// A run of letters, a run of digits or a mark; only blanks lie between two of them.
struct Part {
  std::uint32_t begin = 0, end = 0;
  WordKey key = 0;    ///< of a word
  int number = -1;    ///< of up to four digits
  char mark = 0;
  std::size_t size() const { return end - begin; }
};

struct Month {
  unsigned number = 0;
  bool whole = false;  ///< not "Sept"
};

Month month_of(WordKey key) {
  constexpr std::array<std::array<WordKey, 2>, 12> keys{{{key_of("january"), key_of("jan")}, {key_of("february"), key_of("feb")}, {key_of("march"), key_of("mar")},
                                                         {key_of("april"), key_of("apr")}, {key_of("may"), 0}, {key_of("june"), key_of("jun")},
                                                         {key_of("july"), key_of("jul")}, {key_of("august"), key_of("aug")}, {key_of("september"), key_of("sep")},
                                                         {key_of("october"), key_of("oct")}, {key_of("november"), key_of("nov")}, {key_of("december"), key_of("dec")}}};
  for (unsigned m = 0; m < keys.size(); ++m) {
    if (key == keys[m][0]) return {m + 1, true};
    if (key == keys[m][1]) return {m + 1, false};
  }
  return key == key_of("sept") ? Month{9, false} : Month{};
}

int weekday_of(WordKey key) {  // 0: Sunday
  constexpr std::array<WordKey, 7> keys{key_of("sunday"), key_of("monday"), key_of("tuesday"), key_of("wednesday"), key_of("thursday"), key_of("friday"), key_of("saturday")};
  for (std::size_t d = 0; d < keys.size(); ++d)
    if (key == keys[d]) return static_cast<int>(d);
  return -1;
}

int count_of(WordKey key) {
  constexpr std::array<std::pair<WordKey, int>, 12> counts{{{key_of("a"), 1}, {key_of("one"), 1}, {key_of("two"), 2}, {key_of("three"), 3}, {key_of("four"), 4}, {key_of("five"), 5}, {key_of("six"), 6},
                                                            {key_of("seven"), 7}, {key_of("eight"), 8}, {key_of("nine"), 9}, {key_of("ten"), 10}, {key_of("twelve"), 12}}};
  for (const auto& [word, count] : counts)
    if (key == word) return count;
  return 0;
}

/// The month of Easter Sunday: anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
unsigned month_of_easter(int y) {
  const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  return static_cast<unsigned>((h + l - 7 * m + 114) / 31);
}

class Finder {
 public:
  Finder(std::string_view text, std::optional<Date> published, const std::optional<DateReading>& before) : text_(text), published_(published), before_(before) {}

  std::vector<DateReading> run() {
    cut();
    for (std::size_t i = 0; i < parts_.size(); ++i)
      if (parts_[i].number >= 0) numeric(i);
    for (const auto i : anchors_)
      if (const auto month = month_of(parts_[i].key); month.number > 0) around_month(i, month);
    if (published_) {
      today_ = partial(*published_);
      for (std::size_t i = 1; i < parts_.size(); ++i)
        if (parts_[i].number >= 1 && parts_[i].number <= 4 && parts_[i].size() == 1 && word(i - 1, key_of("q")) && glued(i - 1)) quarter(i - 1, i + 1, parts_[i].number);
      for (std::size_t i = 2; i < parts_.size(); ++i)
        if (parts_[i].number > 0) lone_day(i);
    }
    for (std::size_t i = 1; i < parts_.size(); ++i)
      if (is_year(i)) lone_year(i);
    if (published_)
      for (const auto i : anchors_) relative(i);
    widen();
    return std::move(found_);
  }

 private:
  void cut() {
    static const auto& words = WordClasses::shared();
    for (std::size_t at = 0; at < text_.size();) {
      const char c = text_[at];
      if (c == ' ' || c == '\n') {
        ++at;
        continue;
      }
      Part part;
      part.begin = static_cast<std::uint32_t>(at);
      if (is_letter(c)) {
        while (at < text_.size() && is_letter(text_[at])) ++at;
        part.key = key_of(text_.substr(part.begin, at - part.begin));
        if ((words.find(part.key).classes & is_date) != 0) anchors_.push_back(static_cast<std::uint32_t>(parts_.size()));
      } else if (is_digit(c)) {
        int value = 0;
        while (at < text_.size() && is_digit(text_[at])) value = at - part.begin < 5 ? value * 10 + (text_[at++] - '0') : (++at, value);
        if (at - part.begin <= 4) part.number = value;
      } else {
        part.mark = c;
        ++at;
      }
      part.end = static_cast<std::uint32_t>(at);
      parts_.push_back(part);
    }
  }

  // ---- what stands where; an index outside the text is nothing ---------------------------------------------------------

  bool word(std::size_t i, WordKey key) const { return i < parts_.size() && parts_[i].key == key; }
  template <class... Keys>
  bool any(std::size_t i, Keys... keys) const {
    return i < parts_.size() && ((parts_[i].key == keys) || ...);
  }
  bool mark(std::size_t i, char c) const { return i < parts_.size() && parts_[i].mark == c; }
  /// No blank between parts i and i + 1.
  bool glued(std::size_t i) const { return i + 1 < parts_.size() && parts_[i].end == parts_[i + 1].begin; }
  /// Letters and digits go on behind part i without a blank.
  bool runs_on(std::size_t i) const { return glued(i) && parts_[i + 1].mark == 0; }
  bool runs_in(std::size_t i) const { return i > 0 && glued(i - 1) && parts_[i - 1].mark == 0; }
  bool capital(std::size_t i) const { return text_[parts_[i].begin] >= 'A' && text_[parts_[i].begin] <= 'Z'; }
  bool shouted(std::size_t i) const { return parts_[i].size() > 1 && text_[parts_[i].begin + 1] >= 'A' && text_[parts_[i].begin + 1] <= 'Z'; }
  bool is_year(std::size_t i) const {
    return i < parts_.size() && parts_[i].number >= 2000 && parts_[i].number < 2100 && parts_[i].size() == 4 && !runs_on(i) && !runs_in(i);
  }

  bool overlaps(Span span) const {
    return std::any_of(found_.begin(), found_.end(), [&](const DateReading& r) { return span.begin < r.span.end && r.span.begin < span.end; });
  }

  Span span(std::size_t first, std::size_t last) const { return {parts_[first].begin, parts_[last].end}; }

  void add(std::size_t first, std::size_t last, PartialDate next, PartialDate past) {
    const auto where = span(first, last);
    if (is_day(next) && is_day(past) && next.year >= 1990 && next.year < 2100 && !overlaps(where)) found_.push_back({where, next, past});
  }
  void add(std::size_t first, std::size_t last, PartialDate date) { add(first, last, date, date); }

  /// A date without a year: the next and the last one seen from the document.
  void add_yearless(std::size_t first, std::size_t last, PartialDate date) {
    if (!published_) return;
    const int year = static_cast<int>(published_->year());
    const auto here = with_year(date, year);
    if (!is_day(here) || overlaps(span(first, last))) return;
    const bool past = last_day(here) < *published_, ahead = first_day(here) > *published_;
    found_.push_back({span(first, last), with_year(date, past ? year + 1 : year), with_year(date, ahead ? year - 1 : year)});
  }

  // ---- 2025-03-31, 31/3/25 ---------------------------------------------------------------------------------------------

  /// "31-Mar-25", as spreadsheets write; all five parts stand without a blank.
  void named(std::size_t i, Month month) {
    const auto &day = parts_[i], &year = parts_[i + 4];
    if (month.number == 0 || !mark(i + 1, '-') || !mark(i + 3, '-') || day.size() > 2 || day.number > 31 || year.number < 0) return;
    const bool whole = year.size() == 4 && year.number >= 2000 && year.number < 2100;
    if (whole || year.size() == 2) add(i, i + 4, {whole ? year.number : 2000 + year.number, month.number, static_cast<unsigned>(day.number)});
  }

  void numeric(std::size_t i) {
    if (i + 4 >= parts_.size() || runs_in(i) || runs_on(i + 4)) return;
    if (!glued(i) || !glued(i + 1) || !glued(i + 2) || !glued(i + 3)) return;
    const auto &a = parts_[i], &b = parts_[i + 2], &c = parts_[i + 4];
    if (b.key != 0) return named(i, month_of(b.key));
    if (b.number < 0 || c.number < 0) return;
    const char first = parts_[i + 1].mark, second = parts_[i + 3].mark;
    if (first == '-' && second == '-') {
      if (a.size() == 4 && b.size() == 2 && c.size() == 2 && a.number >= 2000 && a.number < 2100) add(i, i + 4, {a.number, static_cast<unsigned>(b.number), static_cast<unsigned>(c.number)});
      const bool turned = a.size() <= 2 && b.size() <= 2 && c.size() == 4 && c.number >= 2000 && c.number < 2100 && b.number >= 1 && b.number <= 12 && a.number >= 1 && a.number <= 31;
      if (turned) add(i, i + 4, {c.number, static_cast<unsigned>(b.number), static_cast<unsigned>(a.number)});
      return;
    }
    const auto parting = [](char m) { return m == '/' || m == '.'; };
    if (!parting(first) || !parting(second) || a.size() > 2 || b.size() > 2 || b.number < 1 || b.number > 12 || a.number > 39) return;
    const bool whole = c.size() == 4 && c.number >= 2000 && c.number < 2100;
    if (whole || c.size() == 2) add(i, i + 4, {whole ? c.number : 2000 + c.number, static_cast<unsigned>(b.number), static_cast<unsigned>(a.number)});
  }

  // ---- 1 April (2025), end of March (2025), March ------------------------------------------------------------------------

  void around_month(std::size_t i, Month month) {
    if (runs_in(i) || runs_on(i)) return;
    if (day_and_month(i, month)) return;
    if (!capital(i)) return;
    if (month_and_day(i, month)) return;
    // "Jun-25", "June '25"
    const bool dashed = (mark(i + 1, '-') && glued(i)) || mark(i + 1, '\'');
    if (dashed && glued(i + 1) && i + 2 < parts_.size() && parts_[i + 2].size() == 2 && parts_[i + 2].number >= 15 && parts_[i + 2].number < 60 && !mark(i + 3, '-') && !runs_on(i + 2))
      return add(first_of_month(i, false), i + 2, {2000 + parts_[i + 2].number, month.number, 0});
    const bool with_comma = mark(i + 1, ',') && is_year(i + 2) && month.whole;
    if (is_year(i + 1) || with_comma) {
      const auto last = i + (with_comma ? 2 : 1);
      return add(first_of_month(i, false), last, {parts_[last].number, month.number, 0});
    }
    const auto first = first_of_month(i, true);
    const bool led = first != i || (i > 0 && any(i - 1, key_of("in"), key_of("from"), key_of("since"), key_of("by"), key_of("until"), key_of("of")));
    if ((!month.whole && !led) || shouted(i)) return;
    // "May" is a verb unless a preposition or the like stands before it.
    if (month.number == 5 && first == i && !(i > 0 && any(i - 1, key_of("in"), key_of("from"), key_of("since"), key_of("until"), key_of("by"), key_of("of"), key_of("to"), key_of("for"), key_of("during"), key_of("till"), key_of("at"), key_of("on"))))
      return;
    // "in July this year", "in March of next year", "in November last year"
    const auto year = word(i + 1, key_of("of")) ? i + 2 : i + 1;
    if (published_ && word(year + 1, key_of("year")) && any(year, key_of("this"), key_of("next"), key_of("last")))
      return add(first, year + 1, {static_cast<int>(published_->year()) + (word(year, key_of("next")) ? 1 : word(year, key_of("last")) ? -1 : 0), month.number, 0});
    if (published_ && first + 1 == i && any(first, key_of("next"), key_of("last"))) return next_or_last(first, i, month.number);
    add_yearless(first, i, {0, month.number, 0});
  }

  /// "next March", "last March": never the one that runs.
  void next_or_last(std::size_t first, std::size_t i, unsigned month) {
    const int year = static_cast<int>(published_->year());
    const auto now = static_cast<unsigned>(published_->month());
    const bool next = word(first, key_of("next"));
    add(first, i, {next ? (month > now ? year : year + 1) : (month < now ? year : year - 1), month, 0});
  }

  bool day_and_month(std::size_t i, Month month) {
    std::size_t k = i;
    const auto back = [&] { return k > 0; };
    if (!back() || glued(k - 1)) return false;
    --k;
    if (word(k, key_of("of")) && back()) --k;
    if (any(k, key_of("st"), key_of("nd"), key_of("rd"), key_of("th")) && back()) --k;
    const auto& day = parts_[k];
    if (day.number < 1 || day.number > 31 || day.size() > 2 || runs_in(k)) return false;
    auto first = k;
    if (first > 0 && word(first - 1, key_of("the"))) --first;
    if (first > 0) {
      const auto before = mark(first - 1, ',') && first > 1 ? first - 2 : first - 1;
      if (weekday_of(parts_[before].key) >= 0 && !runs_in(before)) first = before;
    }
    first = week_of(first);
    const auto year = mark(i + 1, ',') ? i + 2 : i + 1;
    const PartialDate date{0, month.number, static_cast<unsigned>(day.number)};
    if (is_year(year))
      add(first, year, with_year(date, parts_[year].number));
    else
      add_yearless(first, i, date);
    return true;
  }

  /// "July 1", "on Monday, July 1st, 2025"
  bool month_and_day(std::size_t i, Month month) {
    if (i + 1 >= parts_.size() || glued(i)) return false;
    const auto& day = parts_[i + 1];
    if (day.number < 1 || day.number > 31 || day.size() > 2) return false;
    std::size_t last = i + 1;
    const bool ordinal = last + 1 < parts_.size() && glued(last) && any(last + 1, key_of("st"), key_of("nd"), key_of("rd"), key_of("th"));
    if (ordinal) ++last;
    else if (glued(last) && last + 1 < parts_.size() && !mark(last + 1, ',') && !mark(last + 1, '.') && !mark(last + 1, ';') && !mark(last + 1, ')')) return false;
    auto first = i;
    if (first > 0) {
      const auto before = mark(first - 1, ',') && first > 1 ? first - 2 : first - 1;
      if (weekday_of(parts_[before].key) >= 0 && !runs_in(before)) first = before;
    }
    const auto year = mark(last + 1, ',') ? last + 2 : last + 1;
    const PartialDate date{0, month.number, static_cast<unsigned>(day.number)};
    if (is_year(year)) {
      add(first, year, with_year(date, parts_[year].number));
      return true;
    }
    const bool led = ordinal || first != i || (i > 0 && any(i - 1, key_of("on"), key_of("from"), key_of("by"), key_of("until"), key_of("since"), key_of("effective"), key_of("to"), key_of("after"), key_of("before"), key_of("of")));
    if (!led) return false;
    add_yearless(first, last, date);
    return true;
  }

  /// "week commencing", "w/c" before a day.
  std::size_t week_of(std::size_t first) const {
    if (first >= 2 && any(first - 1, key_of("commencing"), key_of("beginning"), key_of("ending"), key_of("of")) && word(first - 2, key_of("week"))) return first - 2;
    if (first >= 3 && word(first - 1, key_of("c")) && mark(first - 2, '/') && word(first - 3, key_of("w"))) return first - 3;
    return first;
  }

  /// "the end of", "early", "mid-" and the like before a month; "next" only where no year follows.
  std::size_t first_of_month(std::size_t i, bool relative) const {
    if (i == 0) return i;
    if (mark(i - 1, '-') && i >= 2 && any(i - 2, key_of("mid"), key_of("early"), key_of("late"), key_of("end"))) return i - 2;
    if (word(i - 1, key_of("end"))) return i - 1;  // "end June"
    if (any(i - 1, key_of("early"), key_of("late"), key_of("mid"))) return i - 1;
    if (relative && any(i - 1, key_of("next"), key_of("last"), key_of("this"))) return i - 1;
    return first_of_end(i);
  }

  /// "the end of", "the last week of", "the second half of" before part i.
  std::size_t first_of_end(std::size_t i) const {
    if (word(i - 1, key_of("the")) && i >= 3 && word(i - 2, key_of("of"))) --i;  // "the end of the summer"
    if (i < 2) return i;
    if (any(i - 1, key_of("through")) && any(i - 2, key_of("halfway"))) return i - 2;
    if (!any(i - 1, key_of("of"), key_of("in"))) return i;
    std::size_t first = i;
    if (word(i - 1, key_of("of")) && any(i - 2, key_of("end"), key_of("start"), key_of("beginning"), key_of("middle"), key_of("close"))) first = i - 2;
    const bool part = any(i - 2, key_of("week"), key_of("half"), key_of("part"), key_of("days"), key_of("weeks"), key_of("day"), key_of("weekend"));
    if (first == i && part && i >= 3 && any(i - 3, key_of("first"), key_of("second"), key_of("third"), key_of("last"), key_of("final"), key_of("latter"), key_of("early"), key_of("closing"), key_of("opening"))) first = i - 3;
    if (first != i && first > 0 && word(first - 1, key_of("the"))) --first;
    return first != i && first > 0 && word(first - 1, key_of("before")) ? first - 1 : first;
  }

  void lone_year(std::size_t i) {
    if (any(i - 1, key_of("of"), key_of("in")) && word(i - 2, key_of("quarter"))) return;
    const bool split = (mark(i + 1, '/') || mark(i + 1, '-')) && i + 2 < parts_.size() && parts_[i + 2].size() == 2 && parts_[i + 2].number == (parts_[i].number + 1) % 100;
    if (const auto first = first_of_end(i); first != i) {
      const bool ends = word(first, key_of("end")) || word(first + 1, key_of("end")) || word(first, key_of("close")) || word(first + 1, key_of("close"));
      const bool starts = any(first, key_of("start"), key_of("beginning")) || any(first + 1, key_of("start"), key_of("beginning"));
      if (split) return add(first, i + 2, ends ? PartialDate{parts_[i].number + 1, 3, 0} : starts ? PartialDate{parts_[i].number, 4, 0} : PartialDate{parts_[i].number, 0, 0});
      return add(first, i, ends ? PartialDate{parts_[i].number, 12, 0} : starts ? PartialDate{parts_[i].number, 1, 0} : PartialDate{parts_[i].number, 0, 0});
    }
    if (any(i - 1, key_of("in"), key_of("during"), key_of("of"), key_of("to"), key_of("by"), key_of("until"), key_of("since"), key_of("from"), key_of("early"), key_of("late"), key_of("autumn"), key_of("spring"),
            key_of("summer"), key_of("winter")))
      add(i, i, {parts_[i].number, 0, 0});
  }

  /// "on the 28th", "from the 1st of this month": a day without its month; `i` is the number.
  void lone_day(std::size_t i) {
    const auto& number = parts_[i];
    if (i < 2 || number.number < 1 || number.number > 31 || number.size() > 2 || !glued(i) || !any(i + 1, key_of("st"), key_of("nd"), key_of("rd"), key_of("th"))) return;
    if (!word(i - 1, key_of("the")) || !any(i - 2, key_of("on"), key_of("from"), key_of("by"), key_of("since"), key_of("until"))) return;
    const auto behind = i + 2;
    const bool this_month = word(behind, key_of("of")) && any(behind + 1, key_of("this"), key_of("the")) && word(behind + 2, key_of("month"));
    const bool next_month = word(behind, key_of("of")) && word(behind + 1, key_of("next")) && word(behind + 2, key_of("month"));
    const bool ends = behind >= parts_.size() || parts_[behind].mark != 0 || any(behind, key_of("and"), key_of("as"), key_of("to"), key_of("when"), key_of("for"), key_of("after"), key_of("with"));
    if (!this_month && !next_month && !ends) return;
    const auto day = static_cast<unsigned>(number.number);
    const auto on = [&](int months) {
      auto date = month_after(months);
      date.day = day;
      return date;
    };
    if (next_month) return add(i - 1, behind + 2, on(1));
    if (this_month) return add(i - 1, behind + 2, on(0));
    const bool over = day < today_.day;
    add(i - 1, i + 1, on(over ? 1 : 0), on(over || day == today_.day ? 0 : -1));
  }

  // ---- seen from the document's day ------------------------------------------------------------------------------------

  PartialDate day(int days) const { return partial(add_days(*published_, days)); }
  PartialDate month_after(int months) const {
    const int index = today_.year * 12 + static_cast<int>(today_.month) - 1 + months;
    return {index / 12, static_cast<unsigned>(index % 12 + 1), 0};
  }
  PartialDate month_in_days(int days) const {
    auto date = day(days);
    date.day = 0;
    return date;
  }

  void relative(std::size_t i) {
    const auto key = parts_[i].key;
    const bool some = i > 0;
    switch (key) {
      case key_of("today"): case key_of("tonight"): case key_of("immediately"): return add(i, i, day(0));
      case key_of("yesterday"): return add(i, i, day(-1));
      case key_of("tomorrow"): return add(i, i, day(1));
      case key_of("morning"): case key_of("afternoon"): case key_of("evening"):
        if (some && word(i - 1, key_of("this"))) add(i - 1, i, day(0));
        else if (some && any(i - 1, key_of("same"))) day_spoken_of(i);
        return;
      case key_of("night"):
        if (some && word(i - 1, key_of("last"))) add(i - 1, i, day(-1));
        return;
      case key_of("effect"):
        if (i >= 2 && word(i - 1, key_of("immediate")) && word(i - 2, key_of("with"))) add(i - 2, i, day(0));
        return;
      case key_of("day"): case key_of("date"): case key_of("then"): return day_spoken_of(i);
      case key_of("year"): return around_year(i);
      case key_of("month"): return around_month_word(i);
      case key_of("months"): case key_of("weeks"): case key_of("fortnight"): case key_of("years"): return in_a_while(i);
      case key_of("days"): return days_away(i);
      case key_of("weekend"):
        if (some && any(i - 1, key_of("the"), key_of("this"), key_of("last"), key_of("next"))) around_weekend(i);
        return;
      case key_of("week"): return around_week(i);
      case key_of("christmas"): return around_christmas(i);
      case key_of("easter"): return around_easter(i);
      case key_of("spring"): case key_of("summer"): case key_of("autumn"): case key_of("winter"): return around_season(i);
      case key_of("quarter"):
        if (i + 1 < parts_.size() && parts_[i + 1].number >= 1 && parts_[i + 1].number <= 4 && parts_[i + 1].size() == 1) quarter(i, i + 2, parts_[i + 1].number);
        else if (const int after = quarter_number(i + 1); after > 0) quarter(i, i + 2, after);
        else if (const int before = some ? quarter_number(i - 1) : 0; before > 0) quarter(i >= 2 && word(i - 2, key_of("the")) ? i - 2 : i - 1, i + 1, before);
        return;
      default:
        if (const int number = weekday_of(key); number >= 0) around_weekday(i, static_cast<unsigned>(number));
    }
  }

  /// "the next day", "that day", "on the day", "from the same date", "the same evening", "since then"
  void day_spoken_of(std::size_t i) {
    if (i == 0) return;
    const bool then = word(i, key_of("then"));
    if (then && !any(i - 1, key_of("since"), key_of("from"))) return;
    const bool same = i >= 2 && word(i - 1, key_of("same")) && word(i - 2, key_of("the"));
    const bool led = i >= 2 && any(i - 2, key_of("on"), key_of("from"), key_of("by"), key_of("effect"), key_of("after"), key_of("of"), key_of("since"));
    const bool ends = i + 1 >= parts_.size() || parts_[i + 1].mark != 0 || any(i + 1, key_of("and"), key_of("as"), key_of("after"));
    const bool that = led && (word(i - 1, key_of("that")) || (word(i, key_of("day")) && word(i - 1, key_of("the")) && word(i - 2, key_of("on")) && ends));
    if (same || that || then) {
      const auto first = same ? i - 2 : then ? i : i - 1;
      if (const auto* told = day_before(first)) add(first, i, told->next, told->last);
      return;
    }
    const bool next = i >= 2 && any(i - 1, key_of("next"), key_of("following")) && word(i - 2, key_of("the"));
    const bool later = word(i - 1, key_of("a")) && word(i + 1, key_of("later"));
    if (!word(i, key_of("day")) || (!next && !later)) return;
    const auto first = next ? i - 2 : i - 1;
    const auto* told = day_before(first);
    if (told == nullptr) return;
    const auto after = [](const PartialDate& date) { return partial(add_days(first_day(date), 1)); };
    add(first, later ? i + 1 : i, after(told->next), after(told->last));
  }

  void around_year(std::size_t i) {
    const int year = today_.year;
    if (i == 0 || runs_in(i)) return;
    const auto end = mark(i + 1, '-') ? i + 2 : i + 1;
    if (word(end, key_of("end"))) {
      std::size_t first = i;
      const bool financial_end = word(i - 1, key_of("financial"));
      if (financial_end) --first;
      if (first > 0 && any(first - 1, key_of("the"), key_of("this"))) --first;
      if (first > 0 && any(first - 1, key_of("at"), key_of("by"), key_of("after"), key_of("until"))) return financial_end ? add_yearless(first, end, {0, 3, 0}) : add(first, end, {year, 12, 0});
    }
    const bool days_name = word(i - 1, key_of("new")) && mark(i + 1, '\'') && word(i + 2, key_of("s"));
    if (days_name && word(i + 3, key_of("eve"))) return add(i - 1, i + 3, {year, 12, 31}, {year - 1, 12, 31});
    if (days_name && word(i + 3, key_of("day"))) return add(i - 1, i + 3, {year + 1, 1, 1}, {year, 1, 1});
    if (word(i - 1, key_of("last"))) return add(i >= 2 && any(i - 2, key_of("late"), key_of("early"), key_of("earlier"), key_of("later")) ? i - 2 : i - 1, i, {year - 1, 0, 0});
    if (any(i - 1, key_of("a"), key_of("one")) && mark(i + 1, '\'')) return in_a_while(i);
    if (word(i - 1, key_of("next"))) return add(i >= 2 && word(i - 2, key_of("early")) ? i - 2 : i - 1, i, {year + 1, 0, 0});
    if (word(i - 1, key_of("new")) && i >= 3 && word(i - 2, key_of("the")) && word(i - 3, key_of("in")))
      return add(i >= 4 && any(i - 4, key_of("early"), key_of("later")) ? i - 4 : i - 3, i, {today_.month == 1 ? year : year + 1, 0, 0}, {today_.month == 12 ? year + 1 : year, 0, 0});
    if (word(i - 1, key_of("this")) && first_of_end(i - 1) == i - 1) return add(i >= 2 && any(i - 2, key_of("later"), key_of("earlier")) ? i - 2 : i - 1, i, {year, 0, 0});
    // "the end of the financial year", "the turn of the year"
    auto at = i - 1;
    const bool financial = word(at, key_of("financial"));
    if ((financial || word(at, key_of("calendar"))) && at > 0) --at;
    if (any(at, key_of("the"), key_of("this")) && at > 0) --at;
    if (!word(at, key_of("of")) || at == 0) return;
    if (word(at - 1, key_of("turn"))) return add(at >= 2 && word(at - 2, key_of("the")) ? at - 2 : at - 1, i, {today_.month > 6 ? year + 1 : year, 0, 0}, {today_.month == 12 ? year + 1 : year, 0, 0});
    if (!word(at - 1, key_of("end"))) return;
    auto first = at >= 2 && word(at - 2, key_of("the")) ? at - 2 : at - 1;
    if (first > 0 && word(first - 1, key_of("before"))) --first;
    if (financial) return add_yearless(first, i, {0, 3, 0});
    add(first, i, {year, 12, 0});
  }

  void around_month_word(std::size_t i) {
    if (i == 0) return;
    const bool ago = word(i + 1, key_of("ago"));
    if (ago && any(i - 1, key_of("a"), key_of("one"))) return add(i - 1, i + 1, month_after(-1));
    if (word(i + 1, key_of("end")) || (mark(i + 1, '-') && word(i + 2, key_of("end")))) {
      if (any(i - 1, key_of("at"), key_of("by"))) add(i, mark(i + 1, '-') ? i + 2 : i + 1, month_after(0));
      return;
    }
    if (word(i - 1, key_of("last"))) return add(part_of(i - 1), i, month_after(-1));
    if (word(i - 1, key_of("next"))) return add(part_of(i - 1), i, month_after(1));
    if (any(i - 1, key_of("this"), key_of("the")) && first_of_end(i - 1) != i - 1) return add(first_of_end(i - 1), i, month_after(0));
    if (word(i - 1, key_of("this"))) return add(part_of(i - 1), i, month_after(0));
    if (any(i - 1, key_of("a"), key_of("one")) && mark(i + 1, '\'')) in_a_while(i);
  }

  /// "early", "later", "the end of" before "next month", "this week"
  std::size_t part_of(std::size_t i) const {
    if (i > 0 && any(i - 1, key_of("early"), key_of("earlier"), key_of("late"), key_of("later"))) return i - 1;
    return first_of_end(i);
  }

  void around_week(std::size_t i) {
    if (i == 0) return;
    if (word(i - 1, key_of("this"))) return add(part_of(i - 1), i, month_after(0));
    if (word(i - 1, key_of("the")) && first_of_end(i - 1) != i - 1) return add(first_of_end(i - 1), i, month_after(0));
    if (mark(i + 1, '\'') || word(i + 1, key_of("ago"))) return in_a_while(i);
    // "the last week of June"
    const auto behind = word(i + 2, key_of("the")) ? i + 3 : i + 2;
    if (any(i + 1, key_of("in"), key_of("of")) && behind < parts_.size() && (month_of(parts_[behind].key).number > 0 || any(behind, key_of("year"), key_of("month"), key_of("term")))) return;
    if (word(i - 1, key_of("last"))) return add(part_of(i - 1), i, month_in_days(-7));
    if (word(i - 1, key_of("next"))) return add(part_of(i - 1), i, month_in_days(7));
  }

  void around_weekend(std::size_t i) {
    const auto today = std::chrono::weekday(std::chrono::sys_days(*published_)).c_encoding();
    const int ahead = static_cast<int>((6 + 7 - today) % 7);
    auto next = month_in_days(ahead), last = month_in_days(today == 0 ? -1 : static_cast<int>(-1 - static_cast<int>(today)));
    if (word(i - 1, key_of("last"))) next = last;
    if (any(i - 1, key_of("next"), key_of("this"))) last = next;
    add(i >= 2 && word(i - 2, key_of("over")) ? i - 2 : i - 1, i, next, last);
  }

  /// "two days ago", "in ten days' time"
  void days_away(std::size_t i) {
    if (i == 0) return;
    const int count = count_before(i);
    if (count == 0) return;
    if (word(i + 1, key_of("ago"))) return add(i - 1, i + 1, day(-count));
    if (i >= 2 && word(i - 2, key_of("in")) && mark(i + 1, '\'') && word(i + 2, key_of("time"))) add(i - 2, i + 2, day(count));
  }

  int count_before(std::size_t i) const { return parts_[i - 1].number > 0 && parts_[i - 1].size() <= 2 ? parts_[i - 1].number : count_of(parts_[i - 1].key); }

  /// "in three months' time", "in a fortnight", "two weeks ago"
  void in_a_while(std::size_t i) {
    if (i == 0) return;
    int count = count_before(i);
    if (count == 0) return;
    const bool years = any(i, key_of("years"), key_of("year"));
    const bool months = any(i, key_of("months"), key_of("month")) || years;
    const int days = word(i, key_of("fortnight")) ? 14 * count : 7 * count;
    if (years && word(i + 1, key_of("ago"))) return;  // the past
    if (years) count *= 12;
    if (word(i + 1, key_of("ago"))) return add(i - 1, i + 1, months ? month_after(-count) : month_in_days(-days));
    if (word(i + 1, key_of("from")) && any(i + 2, key_of("now"), key_of("today"))) return add(i - 1, i + 2, months ? month_after(count) : month_in_days(days));
    if (i < 2 || !word(i - 2, key_of("in"))) return;
    std::size_t last = i;
    if (mark(last + 1, '\'')) ++last;
    if (last > i && word(last + 1, key_of("s")) && glued(last)) ++last;
    if (word(last + 1, key_of("time"))) ++last;
    // "fell by a tenth in seven weeks" is no day to come.
    const bool bare = last == i, spoken_of = months && !years && (count <= 6 || count == 9 || count == 12 || parts_[i - 1].number > 0);
    if (bare && (count == 1 ? days != 14 : !spoken_of)) return;
    add(i - 2, last, months ? month_after(count) : month_in_days(days));
  }

  /// Christmas and Easter are months, said with a preposition.
  bool at_a_feast(std::size_t i) const {
    return i > 0 && any(i - 1, key_of("at"), key_of("before"), key_of("after"), key_of("by"), key_of("since"), key_of("until"), key_of("till"), key_of("over"), key_of("around"), key_of("to"), key_of("this"), key_of("next"),
                        key_of("last"));
  }

  /// "until" and its like bound something else and stay outside the date.
  std::size_t first_of_feast(std::size_t i) const { return any(i - 1, key_of("since"), key_of("until"), key_of("till"), key_of("to")) ? i : i - 1; }

  void around_christmas(std::size_t i) {
    if (!at_a_feast(i) || any(i + 1, key_of("eve"), key_of("day"))) return;  // the days themselves are told for colour
    const int year = today_.year;
    if (word(i - 1, key_of("since")) || word(i - 1, key_of("last"))) return add(first_of_feast(i), i, {today_.month == 12 && word(i - 1, key_of("since")) ? year : year - 1, 12, 0});
    const int next = year - (today_.month < 3 ? 1 : 0), last = today_.month == 12 ? year : year - 1;
    add(first_of_feast(i), i, {next, 12, 0}, {last, 12, 0});
  }

  void around_easter(std::size_t i) {
    if (!at_a_feast(i)) return;
    const int year = today_.year;
    const auto month = month_of_easter(year);
    const int next = month < today_.month ? year + 1 : year, last = month > today_.month ? year - 1 : year;
    add(first_of_feast(i), i, {next, month_of_easter(next), 0}, {last, month_of_easter(last), 0});
  }

  void around_season(std::size_t i) {
    if (i == 0 || runs_on(i)) return;
    std::size_t first = i - 1;
    if (!any(first, key_of("the"), key_of("this"), key_of("next"), key_of("last"), key_of("early"), key_of("late"))) return;
    const auto told = first;
    if (const auto end = first_of_end(i); end < first) first = end;
    else if (word(first, key_of("the")) && first > 0 && any(first - 1, key_of("in"), key_of("during"), key_of("over"), key_of("after"), key_of("by"))) --first;
    const int year = today_.year;
    const auto name = parts_[i].key;
    const unsigned ends = name == key_of("spring") ? 5 : name == key_of("summer") ? 8 : name == key_of("autumn") ? 11 : 12;
    if (word(told, key_of("last"))) return add(first, i, {today_.month > ends ? year : year - 1, 0, 0});
    // "next spring" said in or shortly before the spring is the one after.
    if (word(told, key_of("next"))) return add(first, i, {today_.month + 3 >= ends ? year + 1 : year, 0, 0});
    add(first, i, {today_.month > ends ? year + 1 : year, 0, 0}, {year, 0, 0});
  }

  void around_weekday(std::size_t i, unsigned number) {
    if (runs_in(i) || runs_on(i)) return;
    const auto today = std::chrono::weekday(std::chrono::sys_days(*published_)).c_encoding();
    const int ahead = static_cast<int>((number + 7 - today) % 7), back = static_cast<int>((today + 7 - number) % 7);
    const bool qualified = i > 0 && any(i - 1, key_of("on"), key_of("last"), key_of("next"), key_of("this"));
    std::size_t first = qualified ? i - 1 : i;
    const bool week = word(i + 1, key_of("week"));
    const auto end = week ? i + 1 : i;
    if (i > 0 && word(i - 1, key_of("following"))) {
      first = i >= 2 && word(i - 2, key_of("the")) ? i - 2 : i - 1;
      if (const auto* before = day_before(first)) {
        const auto from = std::chrono::weekday(std::chrono::sys_days(first_day(before->next))).c_encoding();
        const int days = static_cast<int>((number + 7 - from) % 7);
        const auto after = [&](const PartialDate& date) { return partial(add_days(first_day(date), days == 0 ? 7 : days)); };
        return add(first, end, after(before->next), after(before->last));
      }
    }
    // "on Sunday (30 June)": the day that is told more exactly.
    for (auto& reading : found_)
      if (reading.span.begin > parts_[end].end && reading.span.begin <= parts_[end].end + 2 && reading.next.day != 0 && text_[reading.span.begin - 1] == '(') {
        reading.span.begin = parts_[first].begin;
        while (reading.span.end < text_.size() && text_[reading.span.end] == ')') ++reading.span.end;
        return;
      }
    auto previous = day(qualified && word(i - 1, key_of("last")) && back == 0 ? -7 : -back);
    auto coming = day((ahead == 0 ? 7 : ahead) + (week ? 7 : 0));
    if (qualified && any(i - 1, key_of("next"), key_of("this"))) previous = coming;
    if (qualified && word(i - 1, key_of("last"))) coming = previous;
    if (word(i + 1, key_of("last")) && word(i + 2, key_of("week"))) {  // "on Thursday last week"
      const auto then = day(-7 - static_cast<int>((today + 6) % 7) + static_cast<int>((number + 6) % 7));
      return add(first, i + 2, then);
    }
    if (word(i + 1, key_of("next")) && word(i + 2, key_of("week"))) return add(first, i + 2, day(7 - static_cast<int>((today + 6) % 7) + static_cast<int>((number + 6) % 7)));
    add(first, end, coming, week ? coming : previous);
  }

  /// The day told last before part i.
  const DateReading* day_before(std::size_t i) const {
    const DateReading* before = before_ ? &*before_ : nullptr;
    for (const auto& reading : found_)
      if (reading.span.end <= parts_[i].begin && reading.next.day != 0 && (before == nullptr || (before_ && before == &*before_) || before->span.begin < reading.span.begin)) before = &reading;
    return before;
  }

  /// Quarters of the financial year; `last` is behind the quarter's number.
  void quarter(std::size_t first, std::size_t behind, int number) {
    if (first == 0 || !any(first - 1, key_of("in"), key_of("by"), key_of("from"), key_of("during"), key_of("of"), key_of("until"), key_of("early"), key_of("late"))) return;
    auto year_at = word(behind, key_of("of")) ? behind + 1 : behind;
    int start = today_.month >= 4 ? today_.year : today_.year - 1;
    std::size_t last = behind - 1;
    if (year_at < parts_.size() && parts_[year_at].number >= 2000 && parts_[year_at].number < 2100 && parts_[year_at].size() == 4) {
      start = parts_[year_at].number;
      last = year_at;
      if ((mark(last + 1, '/') || mark(last + 1, '-')) && last + 2 < parts_.size() && parts_[last + 2].number >= 0 && glued(last) && glued(last + 1)) last += 2;
    }
    const bool told = last >= behind;
    const int year = number == 4 ? start + 1 : start;
    // The quarter that runs or is still to come, and the one that has been.
    const unsigned begins = number == 4 ? 1 : static_cast<unsigned>(3 * number + 1);
    const bool over = !told && (today_.year > year || (today_.year == year && today_.month > begins + 2));
    const bool begun = told || today_.year > year || (today_.year == year && today_.month >= begins);
    add(first_of_end(first), last, {over ? year + 1 : year, 0, 0}, {begun ? year : year - 1, 0, 0});
  }

  int quarter_number(std::size_t i) const {
    const auto key = i < parts_.size() ? parts_[i].key : 0;
    return key == key_of("one") || key == key_of("first") ? 1 : key == key_of("two") || key == key_of("second") ? 2 : key == key_of("three") || key == key_of("third") ? 3 :
           key == key_of("four") || key == key_of("fourth") || key == key_of("final") ? 4 : 0;
  }

  /// "as of 1 July", "effective from July": the words before belong to the date.
  void widen() {
    for (auto& reading : found_) {
      const auto at = static_cast<std::size_t>(std::partition_point(parts_.begin(), parts_.end(), [&](const Part& part) { return part.begin < reading.span.begin; }) - parts_.begin());
      if (at >= 2 && word(at - 2, key_of("as")) && any(at - 1, key_of("of"), key_of("from"), key_of("at"))) reading.span.begin = parts_[at - 2].begin;
      else if (at >= 2 && word(at - 2, key_of("effective")) && any(at - 1, key_of("from"), key_of("on"), key_of("as"))) reading.span.begin = parts_[at - 2].begin;
      else if (at >= 1 && word(at - 1, key_of("effective"))) reading.span.begin = parts_[at - 1].begin;
    }
  }

  std::string_view text_;
  std::optional<Date> published_;
  const std::optional<DateReading>& before_;
  PartialDate today_;
  std::vector<Part> parts_;
  std::vector<std::uint32_t> anchors_;  ///< parts that words of time are
  std::vector<DateReading> found_;
};

}  // namespace

std::vector<DateReading> find_dates(std::string_view sentence, std::optional<Date> published, const std::optional<DateReading>& before) {
  auto found = Finder(sentence, published, before).run();
  std::sort(found.begin(), found.end(), [](const DateReading& a, const DateReading& b) { return a.span.begin < b.span.begin; });
  return found;
}

bool may_hold_dates(std::string_view text, const std::vector<Token>& tokens) {
  static const auto& words = WordClasses::shared();
  const auto part_is_date = [&](const Token& token) {
    const auto whole = word_of(text, token);
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= whole.size(); ++at) {
      if (at < whole.size() && is_letter(whole[at])) continue;
      if (at > begin && (words.find(key_of(whole.substr(begin, at - begin))).classes & is_date) != 0) return true;
      begin = at + 1;
    }
    return false;
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto& token = tokens[i];
    if (token.is(is_date)) return true;
    if (token.inner && (token.digit || part_is_date(token))) return true;
    if (!token.digit) continue;
    if (token.size() >= 3 && token.size() <= 4 && text[token.end - 1] > '9') return true;  // "28th"
    if (token.size() >= 4 && text[token.begin] == '2' && text[token.begin + 1] == '0') return true;
    if (i + 1 < tokens.size() && tokens[i + 1].begin == token.end && (text[token.end] == '/' || text[token.end] == '.')) return true;
  }
  return false;
}

}  // namespace boardwatch::findings
