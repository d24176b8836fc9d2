#include "parsers/findings/bygone.hpp"

#include <algorithm>

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest = 80;  ///< bytes of the clause that are looked at
constexpr int oldest = 1900, old_news = 2;

bool is_bound(std::string_view before) {
  for (const std::string_view word : {" in ", " from ", " to ", " between ", " until ", " till ", " during ", " and ", " back in ", " in the ", "("})
    if (before.ends_with(word)) return true;
  return false;
}

}  // namespace

bool tells_bygone_year(std::string_view text, std::size_t at, int now) {
  if (at >= text.size()) return false;
  const auto clause = text.substr(at, std::min({text.find_first_of(",;:", at), text.find(" and who", at), at + longest}) - at);
  const auto digit = [&](std::size_t i) { return i < clause.size() && clause[i] >= '0' && clause[i] <= '9'; };
  bool bygone = false;
  for (std::size_t i = 0; i + 4 <= clause.size(); ++i) {
    const bool starts = i == 0 || !(digit(i - 1) || clause[i - 1] == '/' || clause[i - 1] == '.');
    if (!starts || !digit(i) || !digit(i + 1) || !digit(i + 2) || !digit(i + 3) || digit(i + 4)) continue;
    const int year = (clause[i] - '0') * 1000 + (clause[i + 1] - '0') * 100 + (clause[i + 2] - '0') * 10 + (clause[i + 3] - '0');
    if (year < oldest || year > now + 5 || !is_bound(clause.substr(0, i))) continue;
    bygone = now - year >= old_news;  // of two years the last: "from 2019 to 2025"
  }
  return bygone;
}

}  // namespace boardwatch::findings
