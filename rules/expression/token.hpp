// The words and signs of an expression.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace boardwatch::rules {

enum class TokenKind { word, number, text, date, sign, end };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string_view raw;  ///< as written, with its quotes
  std::size_t at = 0;    ///< byte offset into the expression
};

/// What is wrong with an expression, and where in it.
struct Fault {
  std::size_t at = 0;
  std::string what;
};

/// Ends with a token of kind `end`. Views into `text`.
tl::expected<std::vector<Token>, Fault> tokens_of(std::string_view text);

/// A text token without its quotes: a backslash before a quote makes it a letter, any other backslash stands for itself, so
/// that patterns can be written as they are.
std::string unquoted(const Token& token);

}  // namespace boardwatch::rules
