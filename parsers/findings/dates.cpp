#include "parsers/findings/dates.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> weekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

#define BW_MONTH "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
#define BW_DAY "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"

unsigned month_number(std::string_view name) {
  const auto key = to_lower(name.substr(0, 3));
  for (unsigned i = 0; i < months.size(); ++i)
    if (months[i] == key) return i + 1;
  return 0;
}

int to_int(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

PartialDate with_year(PartialDate date, int year) {
  date.year = year;
  return date;
}

bool is_day(PartialDate date) { return date.day == 0 || first_day(date).ok(); }

class Finder {
 public:
  Finder(std::string_view text, std::optional<Date> published) : text_(text), published_(published) {}

  std::vector<DateReading> run() {
    find_numeric();
    find_dashed();
    find_day_month();
    find_month();
    if (published_) find_relative();
    return std::move(found_);
  }

 private:
  using Groups = std::array<re2::StringPiece, 5>;

  template <class Take>
  void each(const RE2& pattern, Take&& take) {
    re2::StringPiece input(text_.data(), text_.size());
    Groups groups;
    std::size_t at = 0;
    const int count = std::min(pattern.NumberOfCapturingGroups() + 1, 5);
    while (at <= text_.size() && pattern.Match(input, at, text_.size(), RE2::UNANCHORED, groups.data(), count)) {
      const auto begin = static_cast<std::size_t>(groups[0].data() - text_.data());
      const auto end = begin + groups[0].size();
      if (end == begin) break;
      if (!overlaps(begin, end)) take(Span{begin, end}, groups);
      at = end;
    }
  }

  bool overlaps(std::size_t begin, std::size_t end) const {
    for (const auto& reading : found_)
      if (begin < reading.span.end && reading.span.begin < end) return true;
    return false;
  }

  void add(Span span, PartialDate date) {
    if (is_day(date) && date.year >= 1990 && date.year < 2100) found_.push_back({span, date, date});
  }

  /// A date without a year: the next and the last one seen from the document.
  void add_yearless(Span span, PartialDate date) {
    if (!published_) return;
    const int year = static_cast<int>(published_->year());
    if (!is_day(with_year(date, year))) return;
    const auto here = with_year(date, year);
    const bool past = last_day(here) < *published_, ahead = first_day(here) > *published_;
    found_.push_back({span, with_year(date, past ? year + 1 : year), with_year(date, ahead ? year - 1 : year)});
  }

  void find_numeric() {
    static const RE2 iso(R"(\b(20\d\d)-(\d\d)-(\d\d)\b)");
    each(iso, [&](Span span, const Groups& g) { add(span, {to_int(view(g[1])), static_cast<unsigned>(to_int(view(g[2]))), static_cast<unsigned>(to_int(view(g[3])))}); });
    static const RE2 slashed(R"(\b([0-3]?\d)[/.]([01]?\d)[/.]((?:20)?\d\d)\b)");
    each(slashed, [&](Span span, const Groups& g) {
      const int year = to_int(view(g[3]));
      const auto month = static_cast<unsigned>(to_int(view(g[2])));
      if (month >= 1 && month <= 12) add(span, {year < 100 ? 2000 + year : year, month, static_cast<unsigned>(to_int(view(g[1])))});
    });
  }

  /// "01-Mar-24", as spreadsheets write.
  void find_dashed() {
    static const RE2 dashed("\\b([0-3]?\\d)-(" BW_MONTH ")-((?:20)?\\d\\d)\\b");
    each(dashed, [&](Span span, const Groups& g) {
      const int year = to_int(view(g[3]));
      add(span, {year < 100 ? 2000 + year : year, month_number(view(g[2])), static_cast<unsigned>(to_int(view(g[1])))});
    });
  }

  void find_day_month() {
    static const RE2 full("(?i)(?:\\b" BW_DAY ",? )?\\b(?:the )?([0-3]?\\d) ?(?:st|nd|rd|th)?(?: of)? (" BW_MONTH ")\\b,? ?(20\\d\\d)?\\b");
    each(full, [&](Span span, const Groups& g) {
      const PartialDate date{0, month_number(view(g[2])), static_cast<unsigned>(to_int(view(g[1])))};
      if (date.day < 1 || date.day > 31) return;
      while (span.end > span.begin && (text_[span.end - 1] == ' ' || text_[span.end - 1] == ',')) --span.end;
      if (!g[3].empty())
        add(span, with_year(date, to_int(view(g[3]))));
      else
        add_yearless(span, date);
    });
  }

  void find_month() {
    static const RE2 with_year_pattern("\\b(?:(?:the )?end of |early |late |mid-? ?|(?:the )?(?:start|beginning) of )?(" BW_MONTH ") (20\\d\\d)\\b");
    each(with_year_pattern, [&](Span span, const Groups& g) { add(span, {to_int(view(g[2])), month_number(view(g[1])), 0}); });
    static const RE2 bare("(?:\\b(?:the )?end of |\\bearly |\\blate |\\bmid-? ?|\\b(?:the )?(?:start|beginning) of |\\bnext |\\blast |\\bthis |\\b)(January|February|March|April|May|June|July|August|September|October|November|December)\\b");
    each(bare, [&](Span span, const Groups& g) {
      // "May" is a verb unless a preposition or the like stands before it; "March" may be one as well.
      const auto before = text_.substr(0, span.begin);
      const bool verb = view(g[1]) == "May" && span.end - span.begin == 3 && !RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), R"((?i)\b(?:in|from|since|until|by|of|to|for|during|last|next|this|till|at|on)\s$)");
      if (!verb) add_yearless(span, {0, month_number(view(g[1])), 0});
    });
    static const RE2 year(R"(\b(?:in|during|of|to|by|until|since|from|early|late|autumn|spring|summer|winter) (20\d\d)\b)");
    each(year, [&](Span span, const Groups& g) {
      span.begin = span.end - 4;
      add(span, {to_int(view(g[1])), 0, 0});
    });
  }

  void find_relative() {
    const Date today = *published_;
    const int year = static_cast<int>(today.year());
    const auto day = [&](int days) { return partial(add_days(today, days)); };
    { static const RE2 pattern(R"((?i)\b(?:with immediate effect|today|this morning|this afternoon|tonight|immediately)\b)"); fixed(pattern, day(0)); }
    { static const RE2 pattern(R"((?i)\b(?:yesterday|last night)\b)"); fixed(pattern, day(-1)); }
    { static const RE2 pattern(R"((?i)\btomorrow\b)"); fixed(pattern, day(1)); }
    { static const RE2 pattern(R"((?i)\bnew year's eve\b)"); fixed(pattern, {year - (partial(today).month < 7 ? 1 : 0), 12, 31}); }
    { static const RE2 pattern(R"((?i)\b(?:early )?next year\b)"); fixed(pattern, {year + 1, 0, 0}); }
    { static const RE2 pattern(R"((?i)\b(?:early |later )?in the new year\b)"); fixed(pattern, {year + 1, 0, 0}); }
    { static const RE2 pattern(R"((?i)\b(?:later )?this year\b)"); fixed(pattern, {year, 0, 0}); }
    { static const RE2 pattern(R"((?i)\b(?:the )?end of (?:the |this )?(?:calendar )?year\b)"); fixed(pattern, {year, 12, 0}); }
    { static const RE2 pattern(R"((?i)\bbefore christmas\b|\bat christmas\b|\bby christmas\b)"); fixed(pattern, {year - (partial(today).month < 3 ? 1 : 0), 12, 0}); }
    { static const RE2 pattern(R"((?i)\bthis month\b|\bthe end of (?:the|this) month\b)"); months_from(pattern, 0); }
    { static const RE2 pattern(R"((?i)\bnext month\b|\bend of next month\b)"); months_from(pattern, 1); }
    { static const RE2 pattern(R"((?i)\blast month\b)"); months_from(pattern, -1); }
    { static const RE2 pattern(R"((?i)\bthis week\b)"); fixed(pattern, {year, partial(today).month, 0}); }
    { static const RE2 pattern(R"((?i)\blast week\b)"); month_of(pattern, -7); }
    { static const RE2 pattern(R"((?i)\bnext week\b)"); month_of(pattern, 7); }
    find_seasons();
    find_weekdays();
    find_easter();
    find_in_months();
  }

  void fixed(const RE2& pattern, PartialDate date) {
    each(pattern, [&](Span span, const Groups&) { add(span, date); });
  }

  void months_from(const RE2& pattern, int offset) {
    const auto here = partial(*published_);
    const int index = here.year * 12 + static_cast<int>(here.month) - 1 + offset;
    fixed(pattern, {index / 12, static_cast<unsigned>(index % 12 + 1), 0});
  }

  void month_of(const RE2& pattern, int days) {
    auto date = partial(add_days(*published_, days));
    date.day = 0;
    fixed(pattern, date);
  }

  void find_seasons() {
    static const RE2 season(R"((?i)\b(?:in the|this|next|last|early|late|during the|the) (spring|summer|autumn|winter)\b)");
    const int year = static_cast<int>(published_->year());
    const auto month = partial(*published_).month;
    each(season, [&](Span span, const Groups& g) {
      const auto name = to_lower(view(g[1]));
      const unsigned ends = name == "spring" ? 5 : name == "summer" ? 8 : name == "autumn" ? 11 : 12;
      const auto words = to_lower(text_.substr(span.begin, span.end - span.begin));
      if (words.starts_with("last")) return add(span, {month > ends ? year : year - 1, 0, 0});
      found_.push_back({span, {month > ends ? year + 1 : year, 0, 0}, {year, 0, 0}});
    });
  }

  void find_weekdays() {
    static const RE2 weekday("(?i)\\b(?:on |last |next |this )?(" BW_DAY ")(?: (week))?\\b");
    const auto today = std::chrono::weekday(std::chrono::sys_days(*published_)).c_encoding();
    each(weekday, [&](Span span, const Groups& g) {
      const auto name = to_lower(view(g[1]).substr(0, 3));
      unsigned number = 0;
      while (weekdays[number] != name) ++number;
      const int ahead = static_cast<int>((number + 7 - today) % 7), back = static_cast<int>((today + 7 - number) % 7);
      const auto words = to_lower(text_.substr(span.begin, span.end - span.begin));
      const int further = g[2].empty() ? 0 : 7;
      const auto previous = partial(add_days(*published_, words.starts_with("last") && back == 0 ? -7 : -back));
      const auto coming = partial(add_days(*published_, (ahead == 0 ? 7 : ahead) + further));
      found_.push_back({span, coming, further > 0 ? coming : previous});
    });
  }

  void find_easter() {
    const int year = static_cast<int>(published_->year());
    // Anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
    const auto month_of_easter = [](int y) {
      const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
      const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
      const int m = (a + 11 * h + 22 * l) / 451;
      return static_cast<unsigned>((h + l - 7 * m + 114) / 31);
    };
    { static const RE2 pattern(R"((?i)\b(?:at|before|after|by) easter\b)"); fixed(pattern, {year, month_of_easter(year), 0}); }
  }

  void find_in_months() {
    static const RE2 in_months(R"((?i)\bin (two|three|four|five|six|nine|twelve|\d{1,2}) months'?(?: time)?\b)");
    each(in_months, [&](Span span, const Groups& g) {
      constexpr std::array<std::pair<std::string_view, int>, 7> words{{{"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"nine", 9}, {"twelve", 12}}};
      int count = 0;
      for (const auto& [word, value] : words)
        if (to_lower(view(g[1])) == word) count = value;
      if (count == 0) count = to_int(view(g[1]));
      const auto here = partial(*published_);
      const int index = here.year * 12 + static_cast<int>(here.month) - 1 + count;
      add(span, {index / 12, static_cast<unsigned>(index % 12 + 1), 0});
    });
  }

  static std::string_view view(const re2::StringPiece& piece) { return {piece.data(), piece.size()}; }

  std::string_view text_;
  std::optional<Date> published_;
  std::vector<DateReading> found_;
};

#undef BW_MONTH
#undef BW_DAY

}  // namespace

std::vector<DateReading> find_dates(std::string_view sentence, std::optional<Date> published) {
  auto found = Finder(sentence, published).run();
  std::sort(found.begin(), found.end(), [](const DateReading& a, const DateReading& b) { return a.span.begin < b.span.begin; });
  return found;
}

}  // namespace boardwatch::findings
