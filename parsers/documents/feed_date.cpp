#include "parsers/documents/feed_date.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes things from the front of a text.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  char peek() const { return rest_.empty() ? '\0' : rest_.front(); }
  bool take(char c) {
    if (peek() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  std::size_t digits() const {
    std::size_t n = 0;
    while (n < rest_.size() && is_digit(rest_[n])) ++n;
    return n;
  }
  /// A number of `least` to `most` digits.
  std::optional<int> number(std::size_t least, std::size_t most) {
    const auto n = std::min(digits(), most);
    if (n < least) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < n; ++i) value = value * 10 + (rest_[i] - '0');
    rest_.remove_prefix(n);
    return value;
  }
  void skip_digits() { rest_.remove_prefix(digits()); }
  void skip_space() { rest_ = trim(rest_); }
  std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

std::optional<Date> day(int year, int month, int day_of_month) {
  const Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day_of_month))};
  if (!date.ok() || year < 1000 || year > 9999) return std::nullopt;
  return date;
}

int month_number(std::string_view word) {
  constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  const std::string lower = to_lower(word.substr(0, 3));
  for (std::size_t i = 0; i < months.size(); ++i)
    if (lower == months[i]) return static_cast<int>(i) + 1;
  return 0;
}

/// "+0100", "+01:00", "+1", "Z", "BST", "GMT+1"; none where it is no zone.
std::optional<minutes> zone_offset(std::string_view text) {
  struct Zone {
    std::string_view name;
    int hours;
  };
  constexpr std::array<Zone, 28> zones{{{"z", 0}, {"gmt", 0}, {"ut", 0}, {"utc", 0}, {"wet", 0}, {"bst", 1}, {"ist", 1}, {"west", 1}, {"cet", 1}, {"cest", 2},
                                        {"met", 1}, {"mest", 2}, {"eet", 2}, {"eest", 3}, {"ast", -4}, {"adt", -3}, {"at", -4}, {"est", -5}, {"edt", -4}, {"et", -5},
                                        {"cst", -6}, {"cdt", -5}, {"ct", -6}, {"mst", -7}, {"mdt", -6}, {"mt", -7}, {"pst", -8}, {"pdt", -7}}};
  std::string lower = to_lower(trim(text));
  if (lower.starts_with("etc/")) lower.erase(0, 4);
  if (lower.empty()) return minutes(0);
  std::size_t letters = 0;
  while (letters < lower.size() && lower[letters] >= 'a' && lower[letters] <= 'z') ++letters;
  int named = 0;
  if (letters > 0) {
    bool known = letters == 1;  // RFC 2822, 4.3: one-letter zones were defined wrongly and mean nothing
    for (const auto& zone : zones) {
      if (zone.name != std::string_view(lower).substr(0, letters)) continue;
      named = zone.hours;
      known = true;
    }
    if (!known) return std::nullopt;
  }
  Scanner rest(std::string_view(lower).substr(letters));
  const bool west = rest.take('-');
  if (!west && !rest.take('+')) return hours(named);
  const auto count = rest.digits();
  const auto h = rest.number(1, count == 3 ? 1 : 2);
  rest.take(':');
  const auto m = rest.number(2, 2).value_or(0);
  if (!h || *h > 14 || m > 59) return std::nullopt;
  const minutes offset = hours(*h) + minutes(m);
  return west ? -offset : offset;
}

struct Clock {
  int hour = 0, minute = 0, second = 0;
  std::optional<seconds> since_midnight() const {
    // The hours after midnight counted on, leap seconds, and arithmetic that forgot to carry.
    if (hour > 29) return std::nullopt;
    return hours(hour) + minutes(minute) + seconds(second);
  }
};

/// "09:00", "09:00:30.5", "0900", "9.00"; none where it is no time.
std::optional<seconds> clock_time(Scanner& in) {
  Clock clock;
  const auto hour = in.number(1, 2);
  if (!hour) return std::nullopt;
  clock.hour = *hour;
  if (in.take(':') || is_digit(in.peek())) {
    const auto minute = in.number(1, 2);
    if (!minute) return std::nullopt;
    clock.minute = *minute;
    if (in.take(':') || is_digit(in.peek())) clock.second = in.number(1, 2).value_or(0);
  }
  if (in.take('.') || in.take(',')) in.skip_digits();
  return clock.since_midnight();
}

Timestamp at(Date date, seconds time, minutes zone) { return std::chrono::sys_days(date) + time - zone; }

std::optional<Date> iso_date(Scanner& in) {
  const auto count = in.digits();
  const auto year = in.number(4, 4);
  if (!year) return std::nullopt;
  if (count == 7) {  // day of the year
    const auto ordinal = in.number(3, 3);
    if (!ordinal || *ordinal < 1 || *ordinal > 366) return std::nullopt;
    const auto first = day(*year, 1, 1);
    return first ? std::optional(add_days(*first, *ordinal - 1)) : std::nullopt;
  }
  const char mark = in.peek() == '/' ? '/' : '-';
  if (!in.take(mark) && count < 6) return day(*year, 1, 1);
  if (in.digits() == 3) {
    const auto ordinal = in.number(3, 3);
    const auto first = day(*year, 1, 1);
    return first ? std::optional(add_days(*first, *ordinal - 1)) : std::nullopt;
  }
  const auto month = in.number(1, 2);
  if (!month) return std::nullopt;
  if (!in.take(mark) && count < 8) return day(*year, *month, 1);
  return day(*year, *month, in.number(1, 2).value_or(1));
}

std::optional<Timestamp> iso_moment(std::string_view text) {
  Scanner in(text);
  const auto date = iso_date(in);
  if (!date) return std::nullopt;
  const auto before = in.rest().size();
  in.skip_space();
  if (in.take('T') || in.take('t')) in.skip_space();
  const bool separated = in.rest().size() < before;
  if (in.done()) return at(*date, seconds(0), minutes(0));
  if (!separated) return std::nullopt;
  const auto time = clock_time(in);
  if (!time) return std::nullopt;
  const auto zone = zone_offset(in.rest());
  return at(*date, *time, zone.value_or(minutes(0)));
}

std::vector<std::string> words_of(std::string_view text) {
  std::string spaced;
  for (std::size_t i = 0; i < text.size(); ++i) {
    // "28-May-2026" and "Thu,28 May": hyphens and commas part words, but "-0500" is a zone.
    const bool hyphen_in_date = text[i] == '-' && i + 1 < text.size() && i > 0 && text[i - 1] != ' ' && text.find(':') > i;
    spaced.push_back(text[i] == ',' || hyphen_in_date ? ' ' : text[i]);
  }
  std::vector<std::string> words;
  const std::string folded = fold_space(spaced);
  for (const auto word : split(folded, ' '))
    if (!word.empty()) words.emplace_back(word);
  return words;
}

int full_year(int year, std::size_t digits) {
  if (digits > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/// What has been understood of the words of an RFC 822 or asctime date, in any order that is used.
struct Parts {
  int day = 0, month = 0, year = -1;
  std::optional<seconds> time;
  std::string zone;

  bool take(const std::string& word) {
    if (word.find(':') != std::string::npos && is_digit(word.front())) return take_time(word);
    if (is_digit(word.front())) return take_number(word);
    if (month == 0 && word.size() >= 3 && (month = month_number(word)) != 0) return true;
    const std::string lower = to_lower(word);
    if (time && (lower == "am" || lower == "pm")) return take_half(lower == "pm");
    if (time) zone += word;
    return true;  // weekday, zone, or a word that does not matter
  }
  bool take_half(bool afternoon) {
    if (*time >= hours(13)) return true;  // "15:00 PM"
    *time = *time % hours(12) + (afternoon ? hours(12) : hours(0));
    return true;
  }
  bool take_time(const std::string& word) {
    Scanner in(word);
    time = clock_time(in);
    const std::string rest = to_lower(in.rest());
    if (time && (rest == "am" || rest == "pm")) return take_half(rest == "pm");
    zone += rest;
    return time.has_value();
  }
  /// "28/05/2026", "28.05.2026": here days stand before months, unless that gives no date.
  bool take_numeric(Scanner in, char mark) {
    const auto first = in.number(1, 2);
    if (!first || !in.take(mark)) return false;
    const auto second = in.number(1, 2);
    if (!second || !in.take(mark)) return false;
    const auto count = in.digits();
    const auto third = in.number(2, 4);
    if (!third || (count != 2 && count != 4) || !in.done()) return false;
    const bool american = *second > 12;
    day = american ? *second : *first;
    month = american ? *first : *second;
    year = full_year(*third, count);
    return true;
  }
  bool take_number(const std::string& word) {
    Scanner in(word);
    const auto count = in.digits();
    if (count <= 2 && day == 0 && month == 0 && (take_numeric(in, '/') || take_numeric(in, '.'))) return true;
    const auto value = in.number(1, 4);
    if (!value || count > 4) return false;
    if (day == 0 && count <= 2) {
      day = *value;
    } else if (year < 0 && (count == 4 || count == 2)) {
      year = full_year(*value, count);
    } else {
      return time.has_value();  // "09:00 0100": a zone without its sign
    }
    return true;
  }
};

std::optional<Timestamp> written_moment(std::string_view text) {
  Parts parts;
  for (const auto& word : words_of(text))
    if (!parts.take(word)) return std::nullopt;
  if (parts.day == 0 || parts.month == 0 || parts.year < 0) return std::nullopt;
  const auto date = day(parts.year, parts.month, parts.day);
  if (!date) return std::nullopt;
  return at(*date, parts.time.value_or(seconds(0)), zone_offset(parts.zone).value_or(minutes(0)));
}

/// Seconds or milliseconds since 1970, as databases keep them: of this century, so that no other number passes for one.
std::optional<Timestamp> counted_moment(std::string_view text) {
  Scanner in(text);
  if (in.digits() != text.size() || (text.size() != 10 && text.size() != 13)) return std::nullopt;
  std::int64_t seconds_since = 0;
  for (const char c : text.substr(0, 10)) seconds_since = seconds_since * 10 + (c - '0');
  const Timestamp moment{seconds(seconds_since)};
  return date_of(moment).year() >= std::chrono::year(2001) ? std::optional(moment) : std::nullopt;
}

}  // namespace

std::optional<Timestamp> parse_feed_date(std::string_view text) {
  constexpr std::size_t longest = 100;
  text = trim(text);
  if (text.empty() || text.size() > longest) return std::nullopt;
  if (const auto moment = counted_moment(text)) return moment;
  Scanner start(text);
  if (start.digits() >= 4)
    if (auto moment = iso_moment(text)) return moment;
  return written_moment(text);
}

std::optional<Date> parse_iso_day(std::string_view text) {
  Scanner in(trim(text));
  if (in.digits() < 4) return std::nullopt;
  return iso_date(in);
}

}  // namespace boardwatch::documents
