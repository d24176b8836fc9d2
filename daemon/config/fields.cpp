#include "daemon/config/fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/utf8.hpp"

namespace boardwatch::config {
namespace {

namespace yaml = rules::yaml;
using rules::RuleFile;

struct Unit {
  std::string_view name;  ///< "day"; "days" is meant too
  long factor;
};

/// "6 hours" in the smallest of the units; none where that is not how it is written.
std::optional<long> counted(std::string_view text, const auto& units) {
  long number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto digits = static_cast<std::size_t>(end - text.data());
  if (error != std::errc{} || number <= 0 || digits > 7 || text.substr(digits, 1) != " ") return std::nullopt;
  auto word = text.substr(digits + 1);
  if (word.ends_with('s')) word.remove_suffix(1);
  for (const auto& unit : units)
    if (unit.name == word) return number * unit.factor;
  return std::nullopt;
}

/// "22:00" in minutes since midnight.
std::optional<int> time_of_day(std::string_view text) {
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
  if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return std::nullopt;
  const int hours = (text[0] - '0') * 10 + text[1] - '0', minutes = (text[3] - '0') * 10 + text[4] - '0';
  if (hours > 23 || minutes > 59) return std::nullopt;
  return hours * 60 + minutes;
}

bool is_host(std::string_view name) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'; };
  return !name.empty() && name.front() != '.' && name.find("..") == name.npos && std::all_of(name.begin(), name.end(), allowed);
}

}  // namespace

Result<std::chrono::seconds> duration_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  constexpr std::array<Unit, 4> units{{{"second", 1}, {"minute", 60}, {"hour", 3600}, {"day", 86400}}};
  BW_TRY(const auto text, yaml::text_of(file, node, what));
  const auto seconds = counted(text, units);
  if (!seconds) return yaml::refuse(file, node.Mark(), std::string(what) + " must be a number and a unit, for example \"6 hours\"");
  return std::chrono::seconds(*seconds);
}

Result<std::optional<std::chrono::days>> retention_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  constexpr std::array<Unit, 3> units{{{"day", 1}, {"month", 30}, {"year", 365}}};
  constexpr long longest = 100 * 365;
  BW_TRY(const auto text, yaml::text_of(file, node, what));
  if (text == "for ever") return std::optional<std::chrono::days>();
  const auto days = counted(text, units);
  if (!days || *days > longest)
    return yaml::refuse(file, node.Mark(), std::string(what) + " must be a number of days, months or years, for example \"2 years\", or \"for ever\"");
  return std::optional(std::chrono::days(*days));
}

Result<std::optional<QuietHours>> quiet_hours_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  BW_TRY(const auto text, yaml::text_of(file, node, what));
  if (text == "none") return std::optional<QuietHours>();
  const auto dash = std::min(text.find('-'), text.size());
  const auto from = time_of_day(trim(std::string_view(text).substr(0, dash)));
  const auto to = time_of_day(trim(std::string_view(text).substr(std::min(dash + 1, text.size()))));
  if (!from || !to || *from == *to)
    return yaml::refuse(file, node.Mark(), std::string(what) + " must be two different times of day, for example \"22:00-06:00\", or \"none\"");
  return std::optional(QuietHours{*from, *to});
}

Result<bool> truth_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  BW_TRY(const auto text, yaml::text_of(file, node, what));
  if (text != "true" && text != "false") return yaml::refuse(file, node.Mark(), std::string(what) + " must be true or false");
  return text == "true";
}

Result<std::vector<std::string>> hosts_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  BW_TRY(const auto nodes, yaml::list_of(file, node, what));
  std::vector<std::string> hosts;
  for (const auto& item : nodes) {
    auto host = to_lower(item.Scalar());
    if (!is_host(host)) return yaml::refuse(file, item.Mark(), "\"" + item.Scalar() + "\" is no name of a host; write it as papers.example.nhs.uk, without http:// and path");
    hosts.push_back(std::move(host));
  }
  return hosts;
}

Result<std::string> address_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  auto text = yaml::text_of(file, node, what);
  if (!text) return text;
  if (!text->starts_with("http://") && !text->starts_with("https://"))
    return yaml::refuse(file, node.Mark(), "\"" + *text + "\" is no address that begins with http:// or https://");
  const bool plain = std::none_of(text->begin(), text->end(), [](char c) { return c == ' ' || (c >= 0 && c < 0x20) || c == 0x7F; });
  if (!plain) return yaml::refuse(file, node.Mark(), "\"" + *text + "\" has spaces or control characters; write them as %20 or leave them out");
  return text;
}

}  // namespace boardwatch::config
