#include "rules/expression/token.hpp"

#include <algorithm>
#include <array>

#include "core/date.hpp"
#include "core/utf8.hpp"

namespace boardwatch::rules {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  tl::expected<std::vector<Token>, Fault> scan() {
    std::vector<Token> tokens;
    for (;;) {
      while (at_ < text_.size() && is_space(text_[at_])) ++at_;
      const auto begin = at_;
      if (begin == text_.size()) {
        tokens.push_back({TokenKind::end, {}, begin});
        return tokens;
      }
      const auto kind = next();
      if (!kind) return tl::unexpected(kind.error());
      tokens.push_back({*kind, text_.substr(begin, at_ - begin), begin});
    }
  }

 private:
  using Next = tl::expected<TokenKind, Fault>;

  Next next() {
    const char c = text_[at_];
    if (c == '"' || c == '\'') return quoted(c);
    if (is_digit(c)) return number();
    if (is_letter(c)) return word();
    return sign();
  }

  Next quoted(char quote) {
    const auto begin = at_++;
    while (at_ < text_.size() && text_[at_] != quote) {
      const bool is_escaped = text_[at_] == '\\' && at_ + 1 < text_.size() && text_[at_ + 1] == quote;
      at_ += is_escaped ? 2u : 1u;
    }
    if (at_ >= text_.size()) return tl::unexpected(Fault{begin, "this quote is not closed"});
    ++at_;
    return TokenKind::text;
  }

  /// "12", "0.5", or "2026-05-01".
  Next number() {
    const auto begin = at_;
    while (at_ < text_.size() && (is_digit(text_[at_]) || text_[at_] == '.')) ++at_;
    if (at_ - begin != 4 || at_ + 6 > text_.size() || text_[at_] != '-' || !is_digit(text_[at_ + 1])) return TokenKind::number;
    at_ = begin + 10;
    if (!parse_date(text_.substr(begin, 10))) return tl::unexpected(Fault{begin, "\"" + std::string(text_.substr(begin, 10)) + "\" is no day; write it as 2026-05-31"});
    return TokenKind::date;
  }

  Next word() {
    while (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]) || text_[at_] == '.')) ++at_;
    return TokenKind::word;
  }

  Next sign() {
    static constexpr std::array<std::string_view, 15> signs{"==", "!=", "<=", ">=", "<", ">", "(", ")", "[", "]", ",", "+", "-", "*", "/"};
    for (const auto known : signs) {
      if (text_.substr(at_, known.size()) != known) continue;
      at_ += known.size();
      return TokenKind::sign;
    }
    return tl::unexpected(Fault{at_, stranger()});
  }

  /// What an editor who knows other languages may have meant.
  std::string stranger() const {
    const auto rest = text_.substr(at_);
    if (rest.front() == '=') return "\"=\" does not compare; write \"==\"";
    if (rest.front() == '!') return "write \"not\" for \"!\"";
    if (rest.substr(0, 2) == "&&" || rest.front() == '&') return "write \"and\" for \"&\"";
    if (rest.substr(0, 2) == "||" || rest.front() == '|') return "write \"or\" for \"|\"";
    const auto shown = std::string(rest.substr(0, decode_utf8(rest, 0).length));
    if (shown == "\u201c" || shown == "\u201d" || shown == "\u2019" || shown == "\u2018") return "this is a printer's quotation mark; write \" or '";
    return "\"" + printable(shown) + "\" means nothing here";
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

tl::expected<std::vector<Token>, Fault> tokens_of(std::string_view text) { return Scanner(text).scan(); }

std::string unquoted(const Token& token) {
  const char quote = token.raw.front();
  const auto inside = token.raw.substr(1, token.raw.size() - 2);
  std::string out;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    if (inside[i] == '\\' && i + 1 < inside.size() && inside[i + 1] == quote) ++i;
    out += inside[i];
  }
  return out;
}

}  // namespace boardwatch::rules
