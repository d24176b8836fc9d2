#include <algorithm>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/documents/xml_repair.hpp"

namespace boardwatch::documents {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool starts_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80; }
bool in_name(char c) { return starts_name(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':'; }

std::string_view local_part(std::string_view name) {
  const auto colon = name.rfind(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

bool is_entry(std::string_view name) {
  const std::string local = to_lower(local_part(name));
  return local == "item" || local == "entry" || local == "url" || local == "sitemap";
}

/// Copies `text` tag by tag and keeps the elements that are open.
class TagRepair {
 public:
  explicit TagRepair(std::string_view text) : text_(text) {}

  Repaired run() {
    while (at_ < text_.size() && open_.size() < most_open) {
      if (text_[at_] != '<')
        copy_text();
      else if (!tag())
        escape_mark();
    }
    finish();
    out_.fault = out_.cut ? "it ends too early" : "tags that do not match";
    return std::move(out_);
  }

 private:
  // Beyond every limit on depth, so that the tree is refused; bounds the search for the tag that an end tag closes.
  static constexpr std::size_t most_open = 1000;

  struct Open {
    std::string_view name;
    std::size_t begin;  ///< of its start tag in the output
  };

  bool tag() {
    const auto rest = text_.substr(at_);
    if (rest.starts_with("<!--")) return section("-->", false);
    if (rest.starts_with("<![CDATA[")) return section("]]>", true);
    if (rest.starts_with("<?")) return section("?>", true);
    if (rest.starts_with("<!")) return doctype();
    if (rest.starts_with("</")) return end_tag();
    return rest.size() > 1 && starts_name(rest[1]) && start_tag();
  }

  void copy_text() {
    const auto end = std::min(text_.find('<', at_), text_.size());
    out_.text += text_.substr(at_, end - at_);
    at_ = end;
  }

  void escape_mark() {
    out_.text += "&lt;";
    ++at_;
  }

  /// The rest of the text is the inside of something that never ends.
  bool cut() {
    out_.cut = true;
    at_ = text_.size();
    return true;
  }

  bool section(std::string_view end_mark, bool keep) {
    const auto end = text_.find(end_mark, at_ + 2);
    if (end == text_.npos) return cut();
    const auto to = end + end_mark.size();
    if (keep) out_.text += text_.substr(at_, to - at_);
    at_ = to;
    return true;
  }

  /// Left out: nothing in it is used.
  bool doctype() {
    int brackets = 0;
    for (auto i = at_; i < text_.size(); ++i) {
      if (text_[i] == '[') ++brackets;
      if (text_[i] == ']') --brackets;
      if (text_[i] != '>' || brackets > 0) continue;
      at_ = i + 1;
      return true;
    }
    return cut();
  }

  std::string_view name_at(std::size_t at) const {
    auto end = at;
    while (end < text_.size() && in_name(text_[end])) ++end;
    return text_.substr(at, end - at);
  }

  bool end_tag() {
    const auto name = name_at(at_ + 2);
    const auto end = text_.find('>', at_);
    if (end == text_.npos) return cut();
    at_ = end + 1;
    const auto match = std::find_if(open_.rbegin(), open_.rend(), [&](const Open& o) { return o.name == name; });
    if (match == open_.rend()) return true;
    const auto left = static_cast<std::size_t>(open_.rend() - match) - 1;
    while (open_.size() > left) close_last();
    return true;
  }

  void close_last() {
    out_.text.append("</").append(open_.back().name).append(">");
    open_.pop_back();
  }

  bool start_tag() {
    const auto begin = out_.text.size();
    const auto name = name_at(at_ + 1);
    out_.text.append("<").append(name);
    at_ += 1 + name.size();
    for (;;) {
      while (at_ < text_.size() && is_space(text_[at_])) ++at_;
      if (at_ >= text_.size()) {
        out_.text.resize(begin);
        return cut();
      }
      const bool empty = text_.substr(at_, 2) == "/>";
      if (empty || text_[at_] == '>' || text_[at_] == '<') {
        out_.text += empty ? "/>" : ">";
        at_ += empty ? 2u : text_[at_] == '>' ? 1u : 0u;
        if (!empty) open_.push_back({name, begin});
        return true;
      }
      attribute();
    }
  }

  void attribute() {
    const auto name = name_at(at_);
    if (name.empty() || !starts_name(name.front())) {
      at_ += std::max<std::size_t>(name.size(), 1);
      return;
    }
    at_ += name.size();
    std::string value(name);  // HTML's `disabled` without a value
    auto ahead = at_;
    while (ahead < text_.size() && is_space(text_[ahead])) ++ahead;
    if (ahead < text_.size() && text_[ahead] == '=') {
      at_ = ahead + 1;
      value = attribute_value();
    }
    std::replace(value.begin(), value.end(), '"', '\'');
    out_.text.append(" ").append(name).append("=\"").append(value).append("\"");
  }

  std::string attribute_value() {
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
    if (at_ >= text_.size()) return {};
    const char quote = text_[at_];
    const auto begin = at_ + (quote == '"' || quote == '\'' ? 1 : 0);
    const auto end = begin > at_ ? text_.find(quote, begin) : text_.find_first_of(" \t\n>", begin);
    at_ = end == text_.npos ? text_.size() : end + (begin > at_ ? 1 : 0);
    std::string value;
    for (const char c : text_.substr(begin, std::min(end, text_.size()) - begin)) {
      if (c == '<')
        value += "&lt;";
      else
        value.push_back(c);
    }
    return value;
  }

  void finish() {
    if (open_.size() >= most_open) return close_all();
    const auto entry = std::find_if(open_.begin(), open_.end(), [](const Open& o) { return is_entry(o.name); });
    out_.cut |= !open_.empty();
    if (entry != open_.end()) {
      out_.text.resize(entry->begin);
      open_.erase(entry, open_.end());
    }
    close_all();
  }

  void close_all() {
    while (!open_.empty()) close_last();
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Open> open_;
  Repaired out_;
};

}  // namespace

Repaired repair_tags(std::string_view text) { return TagRepair(text).run(); }

}  // namespace boardwatch::documents
