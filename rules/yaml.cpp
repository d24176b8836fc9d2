#include "rules/yaml.hpp"

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <charconv>
#include <sstream>

#include "core/utf8.hpp"
#include "rules/refusals.hpp"

namespace boardwatch::rules::yaml {
namespace {

constexpr int max_depth = 8;
constexpr int longest_days = 3660;

/// Looks at a document before anything is built of it: an alias can make a small file large, and a tag can ask for a
/// type that is not wanted.
class Guard : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { check(mark, "", anchor); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { throw YAML::ParserException(mark, no_alias); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string&) override {
    check(mark, tag, anchor);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    enter(mark, tag, anchor);
  }
  void OnSequenceEnd() override { --depth_; }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    enter(mark, tag, anchor);
  }
  void OnMapEnd() override { --depth_; }

 private:
  static constexpr const char* no_alias = "anchors and aliases are not read; write the value out";

  void check(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
    if (anchor != 0) throw YAML::ParserException(mark, no_alias);
    if (!tag.empty() && tag != "?" && tag != "!")
      throw YAML::ParserException(mark, "tags are not read; leave \"" + tag + "\" out");
  }
  void enter(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    check(mark, tag, anchor);
    if (++depth_ > max_depth) throw YAML::ParserException(mark, "is nested too deep");
  }

  int depth_ = 0;
};

bool has_control(std::string_view text) {
  for (const char c : text)
    if ((c >= 0 && c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7F) return true;
  return false;
}

void check_events(const RuleFile& file) {
  std::istringstream in(file.text);
  YAML::Parser parser(in);
  Guard guard;
  parser.HandleNextDocument(guard);
  // A second document would be ignored in silence.
  if (parser)
    throw YAML::ParserException(YAML::Mark::null_mark(),
                                "holds more than one document (\"---\"); write a list of rules");
}

Result<std::string> digits_of(const RuleFile& file, const YAML::Node& node, std::string_view what,
                              std::string_view wanted) {
  const std::string fault = "\"" + std::string(what) + "\" must be " + std::string(wanted);
  if (!node.IsScalar()) return refuse(file, node.Mark(), fault);
  return node.Scalar();
}

}  // namespace

tl::unexpected<Error> refuse(const RuleFile& file, const YAML::Mark& mark, std::string_view what) {
  std::string place = file.path;
  if (!mark.is_null()) place += ":" + std::to_string(mark.line + 1) + ":" + std::to_string(mark.column + 1);
  return fail(Errc::bad_config, place + ": " + printable(what));
}

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

YAML::Mark mark_at(std::string_view text, std::size_t at) {
  const auto before = text.substr(0, at);
  const auto line = before.rfind('\n');
  YAML::Mark mark;
  mark.line = static_cast<int>(std::count(before.begin(), before.end(), '\n'));
  mark.column = static_cast<int>(line == before.npos ? before.size() : before.size() - line - 1);
  return mark;
}

}  // namespace

tl::unexpected<Error> refuse_inside(const RuleFile& file, const YAML::Node& scalar, std::size_t offset, std::string_view what) {
  const auto& text = scalar.Scalar();
  const auto place = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
  // Folding changes white space only, so the letters before the place are as many in the file as in the text.
  auto letters = std::count_if(text.begin(), place, [](char c) { return !is_blank(c); });
  const bool at_end = std::all_of(place, text.end(), is_blank);
  const std::string_view in = file.text;
  auto at = std::min(static_cast<std::size_t>(scalar.Mark().pos), in.size());
  const char quote = at < in.size() ? in[at] : ' ';
  if (quote == '|' || quote == '>') at = std::min(in.find('\n', at), in.size());
  if (quote == '"' || quote == '\'') ++at;
  for (; at < in.size() && (letters > 0 || (is_blank(in[at]) && !at_end)); ++at) {
    if (is_blank(in[at])) continue;
    --letters;
    const char next = at + 1 < in.size() ? in[at + 1] : ' ';
    if ((quote == '"' && in[at] == '\\') || (quote == '\'' && in[at] == quote && next == quote)) ++at;
  }
  return refuse(file, mark_at(in, at), what);
}

Result<YAML::Node> parse(const RuleFile& file, std::size_t most) {
  const auto nowhere = YAML::Mark::null_mark();
  if (file.text.size() > most) return refuse(file, nowhere, "is larger than " + std::to_string(most >> 20) + " MiB; split it");
  if (!is_utf8(file.text)) return refuse(file, nowhere, "is not UTF-8; save it as UTF-8");
  if (has_control(file.text)) return refuse(file, nowhere, "has control characters; remove them");
  try {
    check_events(file);
    auto node = YAML::Load(file.text);
    if (!node.IsDefined() || node.IsNull()) return refuse(file, nowhere, "holds no rule; remove the file or write one");
    return node;
  } catch (const YAML::Exception& error) {
    return refuse(file, error.mark, error.msg);
  }
}

Result<Members> members_of(const RuleFile& file, const YAML::Node& node, std::string_view what,
                           const std::vector<std::string_view>& known) {
  if (!node.IsMap()) return refuse(file, node.Mark(), std::string(what) + " must be a map of keys and values");
  Members members;
  for (const auto& pair : node) {
    if (!pair.first.IsScalar())
      return refuse(file, pair.first.Mark(), std::string(what) + " has a key that is no word");
    const auto& key = pair.first.Scalar();
    if (std::find(known.begin(), known.end(), key) == known.end())
      return refuse(
          file, pair.first.Mark(),
          "unknown key " + quoted(key) + " in " + std::string(what) + did_you_mean(key, known));
    // Of a value that is not there, yaml-cpp gives the place of what comes next.
    if (pair.second.IsNull())
      return refuse(file, pair.first.Mark(), "\"" + key + "\" is empty; give it a value or leave it out");
    if (!members.emplace(key, pair.second).second)
      return refuse(file, pair.first.Mark(), "\"" + key + "\" is there twice; keep one");
  }
  return members;
}

Result<std::string> text_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  if (node.IsNull() || (node.IsScalar() && trim(node.Scalar()).empty()))
    return refuse(file, node.Mark(), "\"" + std::string(what) + "\" is empty; give it a value or leave it out");
  if (!node.IsScalar()) return refuse(file, node.Mark(), "\"" + std::string(what) + "\" must be one value");
  return node.Scalar();
}

Result<std::vector<YAML::Node>> list_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  std::vector<YAML::Node> items;
  if (!node.IsSequence()) {
    BW_CHECK(text_of(file, node, what));
    items.push_back(node);
    return items;
  }
  for (const auto& item : node) {
    BW_CHECK(text_of(file, item, what));
    items.push_back(item);
  }
  // An empty list would accept everything where it looks as if it accepted nothing.
  if (items.empty())
    return refuse(file, node.Mark(), "\"" + std::string(what) + "\" is an empty list; fill it or leave it out");
  return items;
}

Result<int> whole_of(const RuleFile& file, const YAML::Node& node, std::string_view what, int least, int most) {
  const auto wanted = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
  BW_TRY(const auto text, digits_of(file, node, what, wanted));
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most)
    return refuse(file, node.Mark(),
                  "\"" + std::string(what) + "\" must be " + wanted + ", not \"" + std::string(clip(text, 40)) + "\"");
  return value;
}

Result<double> share_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  BW_TRY(const auto text, digits_of(file, node, what, "a number from 0 to 1"));
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (error != std::errc{} || end != text.data() + text.size() || !(value >= 0 && value <= 1))
    return refuse(
        file, node.Mark(),
        "\"" + std::string(what) + "\" must be a number from 0 to 1, not \"" + std::string(clip(text, 40)) + "\"");
  return value;
}

Result<int> days_of(const RuleFile& file, const YAML::Node& node, std::string_view what) {
  const std::string wanted = "days from 1 to " + std::to_string(longest_days) + " such as \"90 days\"";
  BW_TRY(const auto text, digits_of(file, node, what, wanted));
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const std::string_view unit(end, text.data() + text.size());
  const bool is_unit = unit == " days" || (unit == " day" && value == 1);
  if (error != std::errc{} || !is_unit || value < 1 || value > longest_days)
    return refuse(file, node.Mark(),
                  "\"" + std::string(what) + "\" must be " + wanted + ", not \"" + std::string(clip(text, 40)) + "\"");
  return value;
}

}  // namespace boardwatch::rules::yaml
