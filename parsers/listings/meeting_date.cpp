#include "parsers/listings/meeting_date.hpp"

#include <algorithm>
#include <cstdlib>

#include "parsers/listings/date_tokens.hpp"

namespace boardwatch::listings {
namespace {

constexpr int first_year = 2000;
constexpr int most_days_ahead = 550;     // 18 months
constexpr int oldest_short_year = 20;    // "29.05.04": years that two digits may mean, before today
constexpr std::size_t most_dates = 200;  // of one text
constexpr std::size_t most_words_around_bare_month = 6;

bool is_join(const std::string& gap) { return gap.find_first_not_of(" -./_,'") == gap.npos; }

/// Reads the dates that begin at a token.
class Scanner {
 public:
  Scanner(const std::vector<DateToken>& tokens, Date today) : tokens_(tokens), today_(today), this_year_(static_cast<int>(today.year())) {}

  struct Match {
    PartialDate date;      ///< month 0: written as a date, and impossible
    std::size_t next = 0;  ///< the token behind it
  };

  std::optional<Match> at(std::size_t i) const {
    const auto& token = tokens_[i];
    if (!token.word.empty()) return month_first(i);
    if (token.size() == 4) return year_first(i);
    if (token.size() == 6 || token.size() == 8) return compact(i);
    return token.size() <= 2 ? day_first(i) : std::nullopt;
  }

 private:
  const DateToken* get(std::size_t i) const { return i < tokens_.size() ? &tokens_[i] : nullptr; }
  static bool is_year(const DateToken* t) { return t != nullptr && t->size() == 4 && t->number >= 1900 && t->number < 2100; }

  /// Two digits that may be a year, and are no time of day.
  std::optional<int> short_year(std::size_t i) const {
    const auto* t = get(i);
    if (t == nullptr || t->size() != 2 || t->number < 0) return std::nullopt;
    const int year = 2000 + t->number;
    if (year < this_year_ - oldest_short_year || year > this_year_ + 2) return std::nullopt;
    const auto* after = get(i + 1);
    const bool time = after != nullptr && (((after->gap == ":" || after->gap == ".") && after->size() == 2 && after->number >= 0) || after->word == "am" ||
                                           after->word == "pm" || after->word == "noon");
    const bool day = after != nullptr && is_join(after->gap) && (month_of(after->word) || is_ordinal(after->word));  // "30 July, 24 September"
    return time || day ? std::nullopt : std::optional<int>(year);
  }

  /// The year at `i`, behind a month: four digits, or two where `short_too`.
  std::optional<int> year_at(std::size_t i) const {
    const auto* t = get(i);
    if (t == nullptr || !is_join(t->gap)) return std::nullopt;
    return is_year(t) ? std::optional<int>(t->number) : t->gap.find(',') == std::string::npos ? short_year(i) : std::nullopt;
  }

  std::optional<Match> valid(PartialDate date, std::size_t next) const {
    if (date.year != 0 && !is_likely(date, today_)) return std::nullopt;
    if (date.day > 31 || date.month > 12 || date.month == 0) return std::nullopt;
    if (date.year == 0 && date.day != 0 && !Date(std::chrono::year(2000), std::chrono::month(date.month), std::chrono::day(date.day)).ok()) return std::nullopt;
    return Match{date, next};
  }

  /// What cannot be is not read as something less: "31 June 2025" is not June 2025.
  std::optional<Match> told(PartialDate date, std::size_t next) const {
    const auto match = valid(date, next);
    return match ? match : Match{{}, next};
  }

  /// "29 May 2025", "29th of May", "28may26", "29.05.25".
  std::optional<Match> day_first(std::size_t i) const {
    const auto& token = tokens_[i];
    if (token.number < 1 || token.number > 31) return std::nullopt;
    auto j = i + 1;
    unsigned month = 0;
    if (const auto* t = get(j); t != nullptr && t->glued() && t->word.size() > 4 && is_ordinal(std::string_view(t->word).substr(0, 2)))
      month = month_of(std::string_view(t->word).substr(2)).value_or(0);
    if (const auto* t = get(j); month == 0 && t != nullptr && is_ordinal(t->word) && (t->glued() || t->gap == " ")) ++j;
    if (const auto* t = get(j); month == 0 && t != nullptr && t->word == "of") ++j;
    if (const auto* t = get(j); month == 0 && t != nullptr && is_join(t->gap)) month = month_of(t->word).value_or(0);
    if (month == 0) return numeric(i);
    const auto day = static_cast<unsigned>(token.number);
    if (const auto year = year_at(j + 1)) return told({*year, month, day}, j + 2);
    return told({0, month, day}, j + 1);
  }

  /// Three numbers parted by one and the same mark.
  std::optional<Match> numeric(std::size_t i) const {
    const auto *month = get(i + 1), *year = get(i + 2);
    if (month == nullptr || year == nullptr || month->number < 1 || month->size() > 2 || !same_mark(*month, *year)) return std::nullopt;
    if (tokens_[i].glued() && i > 0 && tokens_[i - 1].word.size() < 3) return std::nullopt;  // "v1.2.24"
    const auto full = is_year(year) ? std::optional<int>(year->number) : short_year(i + 2);
    if (!full || (i + 3 < tokens_.size() && tokens_[i + 3].gap == month->gap && month->gap == ".")) return std::nullopt;
    const PartialDate date{*full, static_cast<unsigned>(month->number), static_cast<unsigned>(tokens_[i].number)};
    return is_year(year) ? told(date, i + 3) : valid(date, i + 3);
  }

  static bool same_mark(const DateToken& a, const DateToken& b) {
    const auto mark = [](const std::string& gap) {
      for (const char c : gap)
        if (c != ' ') return c;
      return gap.empty() ? '\0' : ' ';
    };
    return mark(a.gap) != '\0' && mark(a.gap) == mark(b.gap) && std::string_view("-./_ ").find(mark(a.gap)) != std::string_view::npos;
  }

  /// "2025-05-29", "2025_05", "2026-may-28".
  std::optional<Match> year_first(std::size_t i) const {
    const auto& year = tokens_[i];
    if (!is_year(&year)) return std::nullopt;
    const auto *second = get(i + 1), *third = get(i + 2);
    if (second == nullptr || second->gap.size() != 1) return std::nullopt;
    const auto month = month_of(second->word).value_or(0);
    const bool marked = second->gap == "-" || second->gap == "_" || second->gap == "/" || second->gap == ".";
    if (month != 0 && marked) {
      if (third != nullptr && third->size() <= 2 && third->number >= 1 && third->gap == second->gap)
        return valid({year.number, month, static_cast<unsigned>(third->number)}, i + 3);
      return valid({year.number, month, 0}, i + 2);
    }
    if (second->number < 1 || second->number > 12 || second->size() != 2) return std::nullopt;
    if (third != nullptr && third->size() <= 2 && third->number >= 1 && third->gap == second->gap &&
        std::string_view("-._/ ").find(second->gap[0]) != std::string_view::npos)
      if (const auto day = valid({year.number, static_cast<unsigned>(second->number), static_cast<unsigned>(third->number)}, i + 3)) return day;
    const bool financial = second->number == (year.number + 1) % 100 && second->gap != "_";
    if (!marked || second->gap == "." || financial) return std::nullopt;
    return valid({year.number, static_cast<unsigned>(second->number), 0}, i + 2);
  }

  /// "290525", "29052025", "20250529", "202505". Glued to a short word it is a number of something.
  std::optional<Match> compact(std::size_t i) const {
    const auto& token = tokens_[i];
    const auto* after = get(i + 1);
    if (token.number < 0 || (token.glued() && i > 0 && tokens_[i - 1].word.size() < 3) || (after != nullptr && after->glued() && after->word.size() < 3))
      return std::nullopt;
    const int n = token.number;
    const auto part = [](int value) { return static_cast<unsigned>(value); };
    if (token.size() == 8) {
      if (n / 10000 >= first_year && n / 10000 <= this_year_ + 2)
        if (const auto iso = valid({n / 10000, part(n / 100 % 100), part(n % 100)}, i + 1); iso && n % 100 != 0) return iso;
      return n % 10000 >= first_year && n / 1000000 != 0 ? valid({n % 10000, part(n / 10000 % 100), part(n / 1000000)}, i + 1) : std::nullopt;
    }
    const int year = 2000 + n % 100;
    if (n / 10000 != 0 && year >= this_year_ - oldest_short_year && year <= this_year_ + 2)
      if (const auto day = valid({year, part(n / 100 % 100), part(n / 10000)}, i + 1)) return day;
    return n / 100 >= first_year && n / 100 <= this_year_ + 2 ? valid({n / 100, part(n % 100), 0}, i + 1) : std::nullopt;
  }

  /// "May 2025", "may25", "July 22 2020", "May 28th", and the bare month.
  std::optional<Match> month_first(std::size_t i) const {
    const auto month = month_of(tokens_[i].word).value_or(0);
    if (month == 0) return std::nullopt;
    const auto* second = get(i + 1);
    if (second == nullptr || !is_join(second->gap)) return bare(i, month);
    if (is_year(second)) return told({second->number, month, 0}, i + 2);
    if (second->number < 0 || second->size() > 2) return bare(i, month);
    const auto* third = get(i + 2);
    const bool ordinal = third != nullptr && third->glued() && is_ordinal(third->word);
    const auto* last = get(i + (ordinal ? 3 : 2));
    const auto day = static_cast<unsigned>(second->number);
    if (is_year(last) && is_join(last->gap) && day >= 1) return told({last->number, month, day}, i + (ordinal ? 4 : 3));
    if (ordinal && day >= 1) return told({0, month, day}, i + 3);
    if (const auto year = short_year(i + 1); year && !ordinal) return valid({*year, month, 0}, i + 2);
    return bare(i, month);
  }

  std::optional<Match> bare(std::size_t i, unsigned month) const {
    if (tokens_.size() > most_words_around_bare_month || (!tokens_[i].capital && tokens_.size() > 2)) return std::nullopt;
    return valid({0, month, 0}, i + 1);
  }

  const std::vector<DateToken>& tokens_;
  Date today_;
  int this_year_;
};

/// "28 May, 30 July and 24 September 2026": the last one's year is that of all.
void share_year(std::vector<FoundDate>& dates, std::string_view text) {
  for (std::size_t i = dates.size(); i-- > 1;) {
    auto& before = dates[i - 1];
    const auto between = text.substr(before.end, dates[i].begin - before.end);
    const bool joined = between.size() <= 6 && between.find_first_of("|;") == between.npos;
    if (before.date.year != 0 || dates[i].date.year == 0 || !joined || (before.date.day == 0) != (dates[i].date.day == 0)) continue;
    before.date.year = dates[i].date.year - (before.date.month > dates[i].date.month ? 1 : 0);
  }
}

}  // namespace

bool is_likely(PartialDate date, Date today) {
  if (date.year < first_year || date.month > 12 || date.month == 0) return false;
  if (date.day != 0 && !Date(std::chrono::year(date.year), std::chrono::month(date.month), std::chrono::day(date.day)).ok()) return false;
  return days_between(today, first_day(date)) <= most_days_ahead;
}

std::vector<FoundDate> find_dates(std::string_view text, Date today) {
  const auto tokens = date_tokens(text);
  const Scanner scanner(tokens, today);
  std::vector<FoundDate> dates;
  for (std::size_t i = 0; i < tokens.size() && dates.size() < most_dates;) {
    const auto match = scanner.at(i);
    if (!match) {
      ++i;
      continue;
    }
    if (match->date.month == 0) {
      i = match->next;
      continue;
    }
    FoundDate found{tokens[i].begin, tokens[match->next - 1].end, match->date, {}};
    const auto before = i > 0 && tokens[i - 1].word == "the" ? i - 1 : i;
    if (before > 0 && is_join(tokens[before].gap)) found.weekday = weekday_of(tokens[before - 1].word);
    if (found.weekday) found.begin = tokens[before - 1].begin;
    if (!found.weekday && match->next < tokens.size() && tokens[match->next].gap.find('(') != std::string::npos)
      found.weekday = weekday_of(tokens[match->next].word);
    if (found.date.day == 0) found.weekday.reset();
    dates.push_back(found);
    i = match->next;
  }
  share_year(dates, text);
  return dates;
}

std::optional<YearFrame> find_year(std::string_view words) {
  const auto tokens = date_tokens(words);
  std::vector<int> years;
  bool financial = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto& token = tokens[i];
    if (token.size() != 4 || token.number < first_year || token.number > 2099) continue;
    const auto* next = i + 1 < tokens.size() ? &tokens[i + 1] : nullptr;
    const bool range = next != nullptr && (next->gap.find('/') != std::string::npos || next->gap.find('-') != std::string::npos);
    if (range && next->size() == 2 && next->number == (token.number + 1) % 100) financial = true;
    if (std::find(years.begin(), years.end(), token.number) == years.end()) years.push_back(token.number);
  }
  if (years.size() == 1) return YearFrame{years[0], financial};
  // "2025-2026", "April 2025 to March 2026"; but "2025 and 2026" are two years.
  const bool joined = std::any_of(tokens.begin(), tokens.end(),
                                  [](const DateToken& t) { return t.word == "to" || (t.number >= first_year && t.gap.find_first_of("-/") != std::string::npos); });
  if (years.size() == 2 && years[1] == years[0] + 1 && joined) return YearFrame{years[0], true};
  return std::nullopt;
}

namespace {

Date day_of(PartialDate date) { return first_day(date); }

bool fits_weekday(PartialDate date, const std::optional<unsigned>& weekday) {
  if (!weekday || date.day == 0) return true;
  return std::chrono::weekday(std::chrono::sys_days(day_of(date))).c_encoding() == *weekday;
}

/// The year near `centre` in which there is such a day, on the weekday if one is named.
std::optional<PartialDate> nearest(const FoundDate& found, Date centre, Date today) {
  std::optional<PartialDate> best;
  for (int year = static_cast<int>(centre.year()) - 1; year <= static_cast<int>(centre.year()) + 1; ++year) {
    const PartialDate date{year, found.date.month, found.date.day};
    if (!is_likely(date, today) || !fits_weekday(date, found.weekday)) continue;
    if (!best || std::abs(days_between(centre, day_of(date))) < std::abs(days_between(centre, day_of(*best)))) best = date;
  }
  return best;
}

}  // namespace

std::optional<MeetingDate> complete(const FoundDate& found, const std::optional<YearFrame>& frame, const std::optional<Date>& hint, Date today) {
  auto date = found.date;
  if (date.year == 0 && frame) date.year = frame->year_of(date.month);
  if (date.year != 0) return is_likely(date, today) ? std::optional(MeetingDate{date, !fits_weekday(date, found.weekday)}) : std::nullopt;
  if (date.day == 0 && !hint) return std::nullopt;
  const auto guess = nearest(found, hint.value_or(today), today);
  if (!guess) return std::nullopt;
  return MeetingDate{*guess, !hint && !found.weekday};
}

}  // namespace boardwatch::listings
