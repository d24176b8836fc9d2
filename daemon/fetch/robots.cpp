#include "daemon/fetch/robots.hpp"

#include <algorithm>
#include <charconv>

#include "core/utf8.hpp"

namespace boardwatch::fetch {
namespace {

constexpr std::size_t longest_file = 500u << 10;  // RFC 9309, 2.5: at least so much
constexpr double longest_delay = 86'400;

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

char upper_hex(char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; }

unsigned hex_value(char c) {
  c = upper_hex(c);
  return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'A' + 10);
}

bool is_unreserved(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

void append_encoded(std::string& out, unsigned char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  out.push_back('%');
  out.push_back(digits[c >> 4]);
  out.push_back(digits[c & 0xF]);
}

/// RFC 9309, 2.2.2: what is not ASCII is percent-encoded, what needs no encoding is not, before comparing.
std::string normalised(std::string_view path) {
  std::string out;
  for (std::size_t at = 0; at < path.size(); ++at) {
    const auto byte = static_cast<unsigned char>(path[at]);
    if (byte == '%' && at + 2 < path.size() && is_hex(path[at + 1]) && is_hex(path[at + 2])) {
      const auto decoded = static_cast<unsigned char>(hex_value(path[at + 1]) * 16 + hex_value(path[at + 2]));
      if (is_unreserved(decoded))
        out.push_back(static_cast<char>(decoded));
      else
        append_encoded(out, decoded);
      at += 2;
    } else if (byte >= 0x80) {
      append_encoded(out, byte);
    } else {
      out.push_back(path[at]);
    }
  }
  return out;
}

/// Parts between "*" are looked for from left to right; the leftmost place of each is always good enough.
bool matches(std::string_view pattern, std::string_view path) {
  const bool to_end = !pattern.empty() && pattern.back() == '$';
  if (to_end) pattern.remove_suffix(1);
  const auto parts = split(pattern, '*');
  if (path.substr(0, parts.front().size()) != parts.front()) return false;
  path.remove_prefix(parts.front().size());
  if (parts.size() == 1) return !to_end || path.empty();
  for (std::size_t i = 1; i + 1 < parts.size(); ++i) {
    const auto at = path.find(parts[i]);
    if (at == std::string_view::npos) return false;
    path.remove_prefix(at + parts[i].size());
  }
  const auto last = parts.back();
  if (!to_end) return path.find(last) != std::string_view::npos;
  return path.size() >= last.size() && path.substr(path.size() - last.size()) == last;
}

std::string_view next_line(std::string_view& text) {
  const auto end = text.find_first_of("\r\n");
  const auto line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

/// Whole lines only: a rule that is cut forbids more than it says.
std::string_view readable_part(std::string_view text) {
  if (text.size() <= longest_file) return text;
  const auto end = text.substr(0, longest_file).find_last_of("\r\n");
  return text.substr(0, end == std::string_view::npos ? 0 : end);
}

/// "boardwatch/1.0" names "boardwatch".
std::string product_token(std::string_view value) {
  const auto end = std::find_if_not(value.begin(), value.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  });
  return to_lower(value.substr(0, static_cast<std::size_t>(end - value.begin())));
}

std::optional<std::chrono::milliseconds> delay_of(std::string_view value) {
  double seconds = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
  if (error != std::errc() || end != value.data() + value.size() || !(seconds >= 0)) return std::nullopt;
  return std::chrono::milliseconds(static_cast<std::int64_t>(std::min(seconds, longest_delay) * 1000));
}

}  // namespace

/// Reads line by line and keeps two sets of rules: for us and for everybody.
class RobotsReader {
 public:
  explicit RobotsReader(std::string_view agent) : agent_(to_lower(agent)) {}

  void line(std::string_view line) {
    line = line.substr(0, line.find('#'));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return;
    const auto key = to_lower(trim(line.substr(0, colon)));
    const auto value = trim(line.substr(colon + 1));
    if (key == "user-agent")
      user_agent(value);
    else if (key == "allow" || key == "disallow")
      rule(key == "allow", value);
    else if (key == "crawl-delay")
      crawl_delay(value);
  }

  Robots result() && { return std::move(named_ ? own_ : everybody_); }

 private:
  void user_agent(std::string_view value) {
    if (!naming_) for_own_ = for_everybody_ = false;
    naming_ = true;
    if (value == "*") for_everybody_ = true;
    if (product_token(value) == agent_) for_own_ = named_ = true;
  }

  void rule(bool allow, std::string_view path) {
    naming_ = false;
    if (path.empty()) return;  // "Disallow:" alone forbids nothing
    if (for_own_) own_.rules_.push_back({allow, normalised(path)});
    if (for_everybody_) everybody_.rules_.push_back({allow, normalised(path)});
  }

  void crawl_delay(std::string_view value) {
    naming_ = false;
    const auto delay = delay_of(value);
    if (!delay) return;
    if (for_own_) own_.crawl_delay_ = std::max(delay, own_.crawl_delay_);
    if (for_everybody_) everybody_.crawl_delay_ = std::max(delay, everybody_.crawl_delay_);
  }

  std::string agent_;
  Robots own_, everybody_;
  bool named_ = false;   ///< a group names us, so those for everybody do not count
  bool naming_ = false;  ///< inside the user-agent lines that open a group
  bool for_own_ = false, for_everybody_ = false;
};

Robots Robots::parse(std::string_view text, std::string_view agent) {
  text = readable_part(text);
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  RobotsReader reader(agent);
  while (!text.empty()) reader.line(next_line(text));
  return std::move(reader).result();
}

Robots Robots::disallow_all(Error fault) {
  Robots robots;
  robots.fault_ = std::move(fault);
  robots.rules_.push_back({false, "/"});
  return robots;
}

std::size_t Robots::size() const {
  std::size_t bytes = rules_.capacity() * sizeof(Rule);
  for (const auto& rule : rules_) bytes += rule.pattern.capacity();
  return bytes;
}

bool Robots::allows(std::string_view target) const {
  if (target == "/robots.txt") return true;
  const std::string path = normalised(target);
  std::size_t longest = 0;
  bool allowed = true;
  for (const auto& rule : rules_) {
    const auto length = rule.pattern.size();
    const bool decides = length > longest || (length == longest && rule.allow);
    if (!decides || !matches(rule.pattern, path)) continue;
    longest = length;
    allowed = rule.allow;
  }
  return allowed;
}

}  // namespace boardwatch::fetch
