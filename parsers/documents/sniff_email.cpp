#include "parsers/documents/sniff_email.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t window = 65536;
constexpr std::size_t longest_name = 60;

/// More is allowed, but no program writes it.
bool is_name_character(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; }

/// "message-id" of "Message-ID: <...>"; empty where the line is no header field.
std::string field_name(std::string_view line) {
  const auto colon = line.find(':');
  if (colon == line.npos || colon == 0 || colon > longest_name) return {};
  const auto name = line.substr(0, colon);
  return std::all_of(name.begin(), name.end(), is_name_character) ? to_lower(name) : std::string();
}

}  // namespace

bool starts_email(std::string_view bytes) {
  bool from = false, mail = false;
  for (auto rest = bytes.substr(0, window); !rest.empty() && !(from && mail);) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line.empty() || line == "\r") break;
    if (line.front() == ' ' || line.front() == '\t') continue;  // goes on with the field before
    const std::string name = field_name(line);
    if (name.empty()) return false;
    from |= name == "from";
    mail |= name == "message-id" || name == "mime-version" || name == "received" || name == "return-path";
  }
  return from && mail;
}

}  // namespace boardwatch::documents
