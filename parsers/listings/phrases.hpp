// Phrases in what a page says, whatever its marks and capitals.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace boardwatch::listings {

/// The lower-case words of a text, parted by spaces, for looking phrases up. Phrases are written as slug_words() gives
/// them: "council of governors", "members meeting".
class Phrases {
 public:
  static constexpr std::size_t npos = std::string_view::npos;

  explicit Phrases(std::string_view text);

  bool has(std::string_view phrase) const;
  /// The first of `phrases` that stands in the text; empty where none does.
  std::string_view first_of(std::span<const std::string_view> phrases) const;
  bool has_any(std::span<const std::string_view> phrases) const { return !first_of(phrases).empty(); }
  /// Every word is one of `words`; true for a text of no words.
  bool only(std::span<const std::string_view> words) const;
  /// Where the last of `phrases` ends, counted in the bytes of words(); npos where none stands in it.
  std::size_t end_of_last(std::span<const std::string_view> phrases) const;
  /// With a space at either end.
  std::string_view words() const { return words_; }
  bool empty() const { return words_.size() <= 1; }

 private:
  std::string words_;
};

}  // namespace boardwatch::listings
