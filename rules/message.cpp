#include "rules/message.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "rules/rules.hpp"
#include "rules/words.hpp"

namespace boardwatch::rules {
namespace {

const std::vector<std::string_view>& places() {
  static const std::vector<std::string_view> all{"headline", "organisation", "person", "post", "kind", "count", "days", "value", "before", "usual"};
  return all;
}

std::optional<std::string> place_in(std::string_view name, const Finding& finding, const Figures& figures) {
  const auto* change = std::get_if<Change>(&finding);
  if (const auto figure = figures.find(name); figure != figures.end()) return figure->second;
  if (name == "headline") return headline(finding);
  if (name == "organisation") return organisation_words(finding);
  if (name == "kind") return spaced(kind_of(finding));
  if (name == "post" && change != nullptr) return title_of(*change);
  if (name == "person" && change != nullptr) return change->person;
  return std::nullopt;
}

}  // namespace

tl::expected<Message, Fault> Message::parse(std::string_view text) {
  Message out;
  for (std::size_t at = 0; at < text.size();) {
    const auto open = std::min(text.find('{', at), text.size());
    if (open > at) out.parts_.push_back({std::string(text.substr(at, open - at))});
    if (open == text.size()) break;
    const auto close = text.find('}', open);
    if (close == text.npos) return tl::unexpected(Fault{open, "\"{\" is not closed"});
    const auto name = text.substr(open + 1, close - open - 1);
    if (std::find(places().begin(), places().end(), name) == places().end()) {
      const auto near = name.size() > 80 ? std::string_view() : nearest(name, places());
      return tl::unexpected(Fault{open, "there is no {" + std::string(clip(name, 40)) + "}" + (near.empty() ? "" : "; did you mean {" + std::string(near) + "}?")});
    }
    out.parts_.push_back({std::string(name), true});
    at = close + 1;
  }
  return out;
}

std::optional<std::string> Message::fill(const Finding& finding, const Figures& figures) const {
  std::string out;
  for (const auto& part : parts_) {
    const auto words = part.is_place ? place_in(part.text, finding, figures) : part.text;
    if (!words) return std::nullopt;
    out += *words;
  }
  return one_line(out);
}

}  // namespace boardwatch::rules
