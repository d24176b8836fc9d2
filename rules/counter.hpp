// How many different things a window holds, while it slides.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "core/finding.hpp"

namespace boardwatch::rules {

/// What a finding is counted as. A person counts once, whatever posts he or she is said to have; a post whose holder nobody names
/// counts once, and not at all where somebody is named for it; a signal counts by its kind.
std::string counted_as_fact(const Finding& finding);
/// Any other value counts by itself.
std::string counted_as_value(std::string_view value);

class Counter {
 public:
  /// `what` as one of the two above gives it.
  void add(std::string_view what) { change(what, 1); }
  void remove(std::string_view what) { change(what, -1); }
  std::size_t different() const { return values_.size() + people_.size() + nameless_; }

 private:
  struct Post {
    int named = 0, nameless = 0;
    bool counts() const { return named == 0 && nameless > 0; }
  };
  void change(std::string_view what, int by);

  std::map<std::string, int, std::less<>> values_, people_;
  std::map<std::string, Post, std::less<>> posts_;
  std::size_t nameless_ = 0;  ///< posts that count by themselves
};

}  // namespace boardwatch::rules
