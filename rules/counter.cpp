#include "rules/counter.hpp"

#include "core/alert.hpp"

namespace boardwatch::rules {
namespace {

// The first letter tells them apart: "h|POST|PERSON", "p|POST", "v|VALUE".
void change_count(std::map<std::string, int, std::less<>>& counts, std::string_view key, int by) {
  auto found = counts.find(key);
  if (found == counts.end()) found = counts.emplace(std::string(key), 0).first;
  found->second += by;
  if (found->second == 0) counts.erase(found);
}

}  // namespace

std::string counted_as_value(std::string_view value) { return "v|" + std::string(value); }

std::string counted_as_fact(const Finding& finding) {
  const auto* found = std::get_if<Change>(&finding);
  if (found == nullptr) return counted_as_value(kind_of(finding));
  const std::string post(to_code(found->post));
  return found->person ? "h|" + post + "|" + slug(*found->person) : "p|" + post;
}

void Counter::change(std::string_view what, int by) {
  const auto rest = what.substr(2);
  if (what.front() == 'v') return change_count(values_, rest, by);
  const auto bar = rest.find('|');
  const auto post = rest.substr(0, bar);
  auto found = posts_.find(post);
  if (found == posts_.end()) found = posts_.emplace(std::string(post), Post{}).first;
  const bool counted = found->second.counts();
  (bar == rest.npos ? found->second.nameless : found->second.named) += by;
  nameless_ += static_cast<std::size_t>(found->second.counts()) - static_cast<std::size_t>(counted);
  if (found->second.named == 0 && found->second.nameless == 0) posts_.erase(found);
  if (bar != rest.npos) change_count(people_, rest.substr(bar + 1), by);
}

}  // namespace boardwatch::rules
