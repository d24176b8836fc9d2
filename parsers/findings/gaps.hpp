// The words between two mentions, read from left to right, and the words right before one.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace boardwatch::findings {

inline char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
inline bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

/// Reads the words between two mentions from left to right. A word is eaten with the blank behind it.
class Gap {
 public:
  explicit Gap(std::string_view text) : rest_(text) {}

  bool eat(std::string_view words) {
    if (rest_.size() < words.size()) return false;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (lowered(rest_[i]) != words[i]) return false;
    rest_.remove_prefix(words.size());
    return true;
  }
  template <std::size_t N>
  bool eat_any(const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return eat(word); });
  }
  /// One of these words at a word's end, and the blank behind it.
  template <std::size_t N>
  bool eat_word(const std::array<std::string_view, N>& words) {
    const auto before = rest_;
    for (const auto word : words) {
      if (eat(word) && (rest_.empty() || !is_word_byte(rest_.front()))) {
        eat(" ");
        return true;
      }
      rest_ = before;
    }
    return false;
  }
  bool done() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

/// The words that end right before a mention, the last first.
class Before {
 public:
  Before(std::string_view text, std::size_t at) : text_(text.substr(0, at)) {
    if (text_.ends_with(' ')) text_.remove_suffix(1);
    else text_ = {};
  }
  template <std::size_t N>
  bool ends_with(const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
      if (text_.size() < word.size() || (text_.size() > word.size() && is_word_byte(text_[text_.size() - word.size() - 1]))) return false;
      return Gap(text_.substr(text_.size() - word.size())).eat(word);
    });
  }
  Before& skip_article() {
    constexpr std::array<std::string_view, 3> articles{" the", " our", " its"};
    for (const auto article : articles)
      if (text_.size() >= article.size() && Gap(text_.substr(text_.size() - article.size())).eat(article)) {
        text_.remove_suffix(article.size());
        break;
      }
    return *this;
  }

 private:
  std::string_view text_;
};

}  // namespace boardwatch::findings
