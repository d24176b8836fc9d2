// RTF as a stream of marks.
#pragma once

#include <optional>
#include <string_view>

namespace boardwatch::documents {

struct RtfToken {
  enum class Kind { open, close, word, symbol, byte };
  Kind kind;
  std::string_view word{};      ///< "par", without its backslash and number
  std::optional<int> number{};  ///< of a word
  char value = 0;               ///< of a symbol ('~') or a byte of text
};

/// Never fails: what is cut ends the stream. Binary data is passed over.
class RtfTokens {
 public:
  explicit RtfTokens(std::string_view bytes) : bytes_(bytes) {}
  /// None at the end.
  std::optional<RtfToken> next();

 private:
  RtfToken control();
  RtfToken word();
  RtfToken hexadecimal();

  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace boardwatch::documents
