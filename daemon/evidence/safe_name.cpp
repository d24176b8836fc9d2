#include <array>

#include "core/utf8.hpp"
#include "daemon/evidence/bundle.hpp"

namespace boardwatch::evidence {
namespace {

constexpr std::size_t longest = 80;
constexpr std::size_t longest_ending = 5;

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_'; }

std::string_view last_part(std::string_view address) {
  if (const auto scheme = address.find("://"); scheme != address.npos) {
    address = address.substr(0, address.find_first_of("?#", scheme));
    const auto path = address.find('/', scheme + 3);
    address = path == address.npos ? std::string_view() : address.substr(path);
  }
  while (address.ends_with('/')) address.remove_suffix(1);
  return address.substr(address.find_last_of('/') + 1);
}

/// "%20" and the like are one mark.
std::string without_escapes(std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (name[at] == '%') {
      out.push_back('-');
      at += std::min<std::size_t>(2, name.size() - at - 1);
    } else {
      out.push_back(name[at]);
    }
  }
  return out;
}

std::string plain(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (is_plain(c))
      out.push_back(c);
    else if (!out.empty() && out.back() != '-')
      out.push_back('-');
  }
  const auto begin = out.find_first_not_of(".-");
  return begin == std::string::npos ? std::string() : out.substr(begin);
}

/// What a computer opens the file by.
std::string_view ending_of(std::string_view content_type) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> endings{
      {{"application/pdf", ".pdf"}, {"text/html", ".html"}, {"text/plain", ".txt"}, {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"}}};
  for (const auto& [type, ending] : endings)
    if (content_type.starts_with(type)) return ending;
  return {};
}

}  // namespace

std::string safe_name(std::string_view address, std::string_view content_type) {
  auto name = plain(without_escapes(last_part(address)));
  const auto dot = name.find_last_of('.');
  const bool has_ending = dot != std::string::npos && dot > 0 && name.size() - dot <= longest_ending;
  std::string ending = has_ending ? name.substr(dot) : std::string(ending_of(content_type));
  name = name.substr(0, std::min(has_ending ? dot : name.size(), longest));
  return (name.empty() ? "paper" : name) + ending;
}

}  // namespace boardwatch::evidence
