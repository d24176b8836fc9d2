// What an editor lets an alert say: "{organisation} has had {count} chief executives in {days} days".
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/finding.hpp"
#include "rules/expression/token.hpp"

namespace boardwatch::rules {

/// Figures that a rule's window gives, by the name of their place: "count", "days", "value", "before", "usual".
using Figures = std::map<std::string, std::string, std::less<>>;

class Message {
 public:
  /// Errors say where in the text: a bracket that is not closed, a place of no such name.
  static tl::expected<Message, Fault> parse(std::string_view text);

  /// None where the finding does not tell what a place asks for: nothing is made up.
  std::optional<std::string> fill(const Finding& finding, const Figures& figures) const;

 private:
  struct Part {
    std::string text;
    bool is_place = false;
  };
  std::vector<Part> parts_;
};

}  // namespace boardwatch::rules
