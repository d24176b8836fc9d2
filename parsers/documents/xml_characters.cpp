#include <cstdlib>
#include <unordered_map>

#include "core/utf8.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/xml_repair.hpp"

namespace boardwatch::documents {
namespace {

bool is_alnum(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// The name between `&` at `at` and `;`; empty where there is no reference.
std::string_view reference_at(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 40;
  std::size_t end = at + 1;
  if (end < text.size() && text[end] == '#') ++end;
  while (end < text.size() && end - at < longest && (is_alnum(text[end]) || text[end] == '_' || text[end] == '.' || text[end] == '-')) ++end;
  return end < text.size() && text[end] == ';' ? text.substr(at + 1, end - at - 1) : std::string_view();
}

/// Where XHTML's entities and those of today's HTML differ, or an HTML reader would fold what it means.
std::string xhtml_character(std::string_view name) {
  if (name == "nbsp") return "\u00A0";
  if (name == "lang") return "\u2329";
  if (name == "rang") return "\u232A";
  return {};
}

class References {
 public:
  explicit References(std::string_view text) : text_(text) {}

  Repaired run() {
    out_.text.reserve(text_.size());
    for (std::size_t at = 0; at < text_.size();) {
      if (text_.compare(at, 9, "<![CDATA[") == 0)
        at = copy_until(at, "]]>");
      else if (text_.compare(at, 9, "<!DOCTYPE") == 0)
        at = copy_until(at, text_.substr(at, doctype_window).find('[') < text_.substr(at, doctype_window).find('>') ? "]" : ">");
      else if (text_[at] == '&')
        at = reference(at);
      else
        out_.text.push_back(text_[at++]);
    }
    return std::move(out_);
  }

 private:
  static constexpr std::size_t doctype_window = 1000;

  std::size_t copy_until(std::size_t at, std::string_view end) {
    const auto found = text_.find(end, at);
    const auto to = found == text_.npos ? text_.size() : found + end.size();
    out_.text += text_.substr(at, to - at);
    return to;
  }

  std::size_t reference(std::size_t at) {
    const auto name = reference_at(text_, at);
    if (name.empty()) {
      out_.text += "&amp;";
      fault("bare ampersands");
      return at + 1;
    }
    if (name.front() == '#')
      number(name);
    else if (name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos")
      out_.text.append("&").append(name).append(";");
    else
      entity(name);
    return at + name.size() + 2;
  }

  void number(std::string_view name) {
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string digits(name.substr(hex ? 2 : 1));
    char* end = nullptr;
    const auto value = std::strtoul(digits.c_str(), &end, hex ? 16 : 10);
    const char32_t meant = digits.empty() || *end != '\0' ? 0xFFFD : referenced_character(value);
    if (meant != value) fault("character references that XML forbids");
    if (meant == '<' || meant == '&' || meant == '>')
      out_.text.append("&").append(name).append(";");
    else
      append_utf8(out_.text, meant);
  }

  void entity(std::string_view name) {
    auto [found, is_new] = known_.try_emplace(std::string(name));
    if (is_new) {
      const std::string written = "&" + std::string(name) + ";";
      found->second = xhtml_character(name);
      if (found->second.empty()) found->second = html_to_text(written);
      if (found->second.empty() || found->second == written) found->second = "&amp;" + written.substr(1);
    }
    fault("entities that were not declared");
    out_.text += found->second;
  }

  void fault(std::string_view what) {
    if (out_.fault.find(what) != std::string::npos) return;
    if (!out_.fault.empty()) out_.fault += ", ";
    out_.fault += what;
  }

  std::string_view text_;
  Repaired out_;
  std::unordered_map<std::string, std::string> known_;
};

}  // namespace

Repaired repair_characters(std::string_view text) {
  const auto first = text.find('<');
  if (first == text.npos) return {std::string(text), "", false};
  const bool junk = !trim(text.substr(0, first)).empty();
  auto out = References(text.substr(first)).run();
  if (junk) out.fault = "text before the first tag" + (out.fault.empty() ? "" : ", " + out.fault);
  return out;
}

}  // namespace boardwatch::documents
