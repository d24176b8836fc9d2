#include "parsers/documents/number_format.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "core/date.hpp"
#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr double last_day = 2'958'466;  // 31 December 9999, and a day
constexpr int most_decimals = 15;       // as many digits as a double is good for

/// What of a format matters here.
struct Look {
  bool year = false, month = false, day = false, time = false;
  bool percent = false;
  bool general = true;  ///< no placeholder for a digit
  int decimals = 0;
  std::string sign;  ///< of money
  bool is_date() const { return year || month || day || time; }
};

/// The part for positive numbers; negative ones differ by colours and brackets.
std::string_view first_section(std::string_view format) {
  bool quoted = false;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] == '"') quoted = !quoted;
    if (format[i] == '\\') ++i;
    else if (format[i] == ';' && !quoted) return format.substr(0, i);
  }
  return format;
}

/// Walks a format mark by mark.
class Reading {
 public:
  explicit Reading(std::string_view format) : format_(format) {}

  Look look() {
    while (at_ < format_.size()) step();
    return look_;
  }

 private:
  void step() {
    const char c = to_lower(format_.substr(at_, 1)).front();
    if (c == '"') return literal(format_.find('"', at_ + 1), at_ + 1);
    if (c == '[') return bracket(format_.find(']', at_));
    if (c == '\\' || c == '_' || c == '*') {
      at_ += 2;
      return;
    }
    if (c == 'y' || c == 'm' || c == 'd' || c == 'h' || c == 's') return letters(c);
    if (format_.substr(at_).starts_with("General") || format_.substr(at_).starts_with("AM/PM")) {
      at_ += 5;
      return;
    }
    digit(c);
    ++at_;
  }

  void digit(char c) {
    if (c == '%') look_.percent = true;
    if (c == '$') look_.sign = "$";
    if (format_.substr(at_).starts_with("£")) look_.sign = "£";
    if (format_.substr(at_).starts_with("€")) look_.sign = "€";
    if (c == '.') behind_point_ = true;
    if (c != '0' && c != '#' && c != '?') return;
    look_.general = false;
    if (behind_point_) look_.decimals = std::min(look_.decimals + 1, most_decimals);
  }

  void literal(std::size_t end, std::size_t begin) {
    const auto words = format_.substr(begin, end == format_.npos ? end : end - begin);
    if (words == "£" || words == "€" || words == "$") look_.sign = words;
    if (words == "%") look_.percent = false;
    at_ = end == format_.npos ? format_.size() : end + 1;
  }

  /// "[$£-809]" is money, "[h]" hours, the rest colours and conditions.
  void bracket(std::size_t end) {
    const auto words = format_.substr(at_ + 1, end == format_.npos ? end : end - at_ - 1);
    if (words.starts_with('$')) look_.sign = words.substr(1, words.find('-') == words.npos ? words.npos : words.find('-') - 1);
    at_ = end == format_.npos ? format_.size() : end + 1;
    const bool elapsed = words == "h" || words == "hh" || words == "m" || words == "mm" || words == "s" || words == "ss";
    if (!elapsed) return;
    look_ = {};  // hours since something: a plain number
    at_ = format_.size();
  }

  void letters(char c) {
    while (at_ < format_.size() && to_lower(format_.substr(at_, 1)).front() == c) ++at_;
    const auto next = format_.find_first_not_of(":. ", at_);
    const bool minutes = c == 'm' && (last_ == 'h' || (next != format_.npos && (format_[next] == 's' || format_[next] == 'S') && !look_.day));
    look_.year |= c == 'y';
    look_.day |= c == 'd';
    look_.month |= c == 'm' && !minutes;
    look_.time |= c == 'h' || c == 's' || minutes;
    last_ = c;
  }

  std::string_view format_;
  std::size_t at_ = 0;
  char last_ = ' ';
  bool behind_point_ = false;
  Look look_;
};

/// Excel takes 1900 for a leap year, so that days up to 28 February 1900 are counted one less.
Date day_of(double value, DayCount days) {
  const int whole = static_cast<int>(value);
  const Date zero = days == DayCount::from_1904 ? Date{std::chrono::year(1904), std::chrono::January, std::chrono::day(1)}
                                                : Date{std::chrono::year(1899), std::chrono::December, std::chrono::day(whole < 60 ? 31 : 30)};
  return add_days(zero, whole);
}

std::string clock_of(double value) {
  const auto minutes = static_cast<int>(std::lround((value - std::floor(value)) * 24 * 60)) % (24 * 60);
  std::array<char, 8> out{};
  std::snprintf(out.data(), out.size(), "%02d:%02d", minutes / 60, minutes % 60);
  return out.data();
}

std::string date_words(double value, const Look& look, DayCount days) {
  constexpr std::array<std::string_view, 12> months{"January", "February", "March", "April", "May", "June",
                                                    "July", "August", "September", "October", "November", "December"};
  const auto date = day_of(value, days);
  std::string out;
  const auto add = [&](bool wanted, std::string_view words) {
    if (wanted) out.append(out.empty() ? "" : " ").append(words);
  };
  // A day without its year is read wrongly; a month alone stands for every year.
  add(look.day, std::to_string(static_cast<unsigned>(date.day())));
  add(look.month || look.day, months[static_cast<unsigned>(date.month()) - 1]);
  add(look.year || look.day, std::to_string(static_cast<int>(date.year())));
  add(look.time, clock_of(value));
  return out;
}

/// With `decimals` digits behind the point at most, zeros at the end dropped. Halves go up, as in the program that showed
/// them: 1.005 is a little less as a double, and that little is added.
std::string plain(double value, int decimals) {
  value *= 1 + 4e-16;
  std::array<char, 400> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals).ptr;
  std::string out(digits.data(), end);
  if (out.find('.') != out.npos) {
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.') out.pop_back();
  }
  return out == "-0" ? "0" : out;
}

/// Fifteen digits, so that 0.1 + 0.2 is 0.3.
std::string general(double value) {
  std::array<char, 40> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, most_decimals).ptr;
  const std::string out(digits.data(), end);
  return std::abs(value) < 1e15 && out.find('e') != out.npos ? plain(value, most_decimals) : out;
}

}  // namespace

std::string format_number(double value, std::string_view format, DayCount days) {
  const auto look = Reading(first_section(format)).look();
  if (look.is_date() && value >= 0 && value < last_day) return date_words(value, look, days);
  if (look.general || look.is_date() || std::abs(value) >= 1e15) return general(value);
  const std::string number = plain(std::abs(look.percent ? value * 100 : value), look.decimals);
  return (value < 0 && number != "0" ? "-" : "") + look.sign + number + (look.percent ? "%" : "");
}

std::string_view built_in_format(unsigned id) {
  if (id == 14 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) return "d/m/yyyy";
  switch (id) {
    case 1: case 3: case 37: case 38: return "#,##0";
    case 2: case 4: case 39: case 40: return "#,##0.00";
    case 9: return "0%";
    case 10: return "0.00%";
    case 15: return "d-mmm-yy";
    case 16: return "d-mmm";
    case 17: return "mmm-yy";
    case 18: case 19: case 20: case 21: case 45: return "h:mm";
    case 22: return "d/m/yy h:mm";
    default: return "General";
  }
}

}  // namespace boardwatch::documents
