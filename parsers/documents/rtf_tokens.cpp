#include "parsers/documents/rtf_tokens.hpp"

#include <algorithm>
#include <charconv>

namespace boardwatch::documents {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<RtfToken> RtfTokens::next() {
  while (at_ < bytes_.size()) {
    const char c = bytes_[at_++];
    if (c == '{') return RtfToken{RtfToken::Kind::open};
    if (c == '}') return RtfToken{RtfToken::Kind::close};
    if (c == '\\') return control();
    if (c != '\r' && c != '\n' && c != '\0') return RtfToken{RtfToken::Kind::byte, {}, {}, c};
  }
  return std::nullopt;
}

RtfToken RtfTokens::control() {
  if (at_ >= bytes_.size()) return {RtfToken::Kind::symbol};
  if (is_letter(bytes_[at_])) return word();
  const char c = bytes_[at_++];
  if (c == '\'') return hexadecimal();
  if (c == '\\' || c == '{' || c == '}') return {RtfToken::Kind::byte, {}, {}, c};
  if (c == '\n' || c == '\r') return {RtfToken::Kind::word, "par"};
  return {RtfToken::Kind::symbol, {}, {}, c};
}

RtfToken RtfTokens::word() {
  const auto begin = at_;
  while (at_ < bytes_.size() && is_letter(bytes_[at_])) ++at_;
  RtfToken out{RtfToken::Kind::word, bytes_.substr(begin, at_ - begin)};
  const auto digits = at_;
  if (at_ < bytes_.size() && bytes_[at_] == '-') ++at_;
  while (at_ < bytes_.size() && is_digit(bytes_[at_])) ++at_;
  int number = 0;
  if (std::from_chars(bytes_.data() + digits, bytes_.data() + at_, number).ec == std::errc{}) out.number = number;
  if (at_ < bytes_.size() && bytes_[at_] == ' ') ++at_;
  if (out.word == "bin" && out.number.value_or(0) > 0) at_ += std::min<std::size_t>(static_cast<std::size_t>(*out.number), bytes_.size() - at_);
  return out;
}

RtfToken RtfTokens::hexadecimal() {
  unsigned value = '?';
  const auto digits = bytes_.substr(at_, 2);
  const bool good = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr == digits.data() + 2;
  if (good) at_ += 2;
  return {RtfToken::Kind::byte, {}, {}, static_cast<char>(value)};
}

}  // namespace boardwatch::documents
