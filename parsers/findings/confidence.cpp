#include "parsers/findings/confidence.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {
namespace {

using Names = std::vector<std::string>;
using Present = std::vector<std::size_t>;

/// A feature of several values takes a row of numbers, one for each value.
struct Slot {
  std::string_view name;
  std::vector<std::string_view> values;
};

Names number_names(const std::vector<Slot>& slots) {
  Names names{"base"};
  for (const auto& slot : slots)
    for (const auto value : slot.values) names.push_back(std::string(slot.name) + " " + std::string(value));
  return names;
}

std::vector<std::string_view> body_values() { return {"nobody", "post", "sentence", "beside", "shared", "section", "source", "letterhead", "destination"}; }

const std::vector<Slot>& change_slots() {
  static const std::vector<Slot> slots{
      {"kind", codes_of<ChangeKind>()},
      {"person", {"nobody", "sentence", "pronoun", "beside", "holders", "repeat"}},
      {"post", {"none", "own", "given", "verb", "holders", "followed", "borrowed", "spoken_of", "repeat", "destination", "row"}},
      {"body", body_values()},
      {"tense", codes_of<Tense>()},
      {"subject", {"apart", "adjacent"}},
      {"date", {"none", "told"}},
      {"title", {"exact", "other"}},
      {"sentence", {"one", "several"}},
      {"told", {"once", "again"}},
      {"source", {"other", "news", "digest", "minutes"}}};
  return slots;
}

const std::vector<Slot>& signal_slots() {
  static const std::vector<Slot> slots{
      {"kind", codes_of<SignalKind>()},
      {"direction", {"nothing", "words", "entry"}},
      {"body", body_values()},
      {"figures", {"none", "told"}},
      {"topic", {"sentence", "heading"}},
      {"told", {"once", "again"}},
      {"parts", {"unknown", "one", "two", "more"}},
      {"spread", {"near", "far", "wide"}},
      {"source", {"other", "news", "digest", "minutes"}}};
  return slots;
}

/// Numbers the values of the slots, which are given in their order.
class Numbering {
 public:
  explicit Numbering(const std::vector<Slot>& slots) : slots_(slots) { present_.reserve(slots.size() + 1); }
  template <class Value>
  Numbering& add(Value value) {
    present_.push_back(next_ + static_cast<std::size_t>(value));
    next_ += slots_[slot_++].values.size();
    return *this;
  }
  Present take() { return std::move(present_); }

 private:
  const std::vector<Slot>& slots_;
  std::size_t slot_ = 0, next_ = 1;
  Present present_{0};
};

int source_value(std::string_view source) {
  if (source == "news" || source == "press_release" || source == "feed_item") return 1;
  if (source == "digest") return 2;
  return source == "minutes" ? 3 : 0;
}

Present present_in(const ChangeClues& f) {
  return Numbering(change_slots())
      .add(f.kind).add(f.from.person).add(f.from.post).add(f.from.body).add(f.tense).add(f.from.adjacent).add(f.from.dated)
      .add(f.post == Post::director).add(f.from.in_sentence > 1).add(f.repeats > 0).add(source_value(f.source)).take();
}

Present present_in(const SignalClues& f) {
  return Numbering(signal_slots())
      .add(f.kind).add(f.direction).add(f.body).add(f.figures).add(f.in_heading).add(f.repeats > 0).add(std::clamp(f.parts, 0, 3))
      .add(f.spread > 12 ? 2 : f.spread > 5 ? 1 : 0).add(source_value(f.source)).take();
}

const Names& change_names() {
  static const Names names = number_names(change_slots());
  return names;
}

const Names& signal_names() {
  static const Names names = number_names(signal_slots());
  return names;
}

Names named(const Present& present, const Names& names) {
  Names found;
  for (const auto number : present) found.push_back(names[number]);
  return found;
}

double share(const Present& present, const std::vector<double>& weights) {
  double sum = 0;
  for (const auto number : present) sum += weights[number];
  return std::round(100 / (1 + std::exp(-sum))) / 100;
}

std::vector<Weight> weighed(const Present& present, const Names& names, const std::vector<double>& weights) {
  std::vector<Weight> all;
  for (const auto number : present)
    if (weights[number] != 0) all.push_back({names[number], weights[number]});
  std::stable_sort(all.begin(), all.end(), [](const Weight& a, const Weight& b) { return std::abs(a.value) > std::abs(b.value); });
  return all;
}

/// "person pronoun -0.4"
std::optional<Weight> parse_weight(std::string_view entry) {
  const auto space = entry.rfind(' ');
  if (space == std::string_view::npos) return std::nullopt;
  Weight weight{std::string(trim(entry.substr(0, space))), 0};
  const auto number = entry.substr(space + 1);
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), weight.value);
  if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(weight.value)) return std::nullopt;
  return weight;
}

Result<std::vector<double>> read_weights(const LexiconSection& section, const Names& names) {
  std::vector<double> weights(names.size(), std::numeric_limits<double>::quiet_NaN());
  for (const auto& entry : section.entries) {
    const auto refuse = [&](const std::string& why) { return fail(Errc::bad_config, "confidence.lex, line " + std::to_string(entry.line) + ": " + why); };
    const auto weight = parse_weight(entry.text);
    if (!weight) return refuse("\"" + entry.text + "\" is not a feature and a number");
    const auto at = std::find(names.begin(), names.end(), weight->name);
    if (at == names.end()) return refuse("no feature is called \"" + weight->name + "\"");
    auto& place = weights[static_cast<std::size_t>(at - names.begin())];
    if (!std::isnan(place)) return refuse("\"" + weight->name + "\" has a weight already");
    place = weight->value;
  }
  const auto missing = std::find_if(weights.begin(), weights.end(), [](double w) { return std::isnan(w); });
  if (missing == weights.end()) return weights;
  return fail(Errc::bad_config, "confidence.lex, [" + section.name.front() + "]: \"" + names[static_cast<std::size_t>(missing - weights.begin())] + "\" has no weight");
}

}  // namespace

std::vector<std::string> names_of(const ChangeClues& features) { return named(present_in(features), change_names()); }
std::vector<std::string> names_of(const SignalClues& features) { return named(present_in(features), signal_names()); }

Result<Confidence> Confidence::build() { return build(lexicon_text("confidence.lex")); }

Result<Confidence> Confidence::build(std::string_view lexicon) {
  BW_TRY(const auto sections, parse_lexicon("confidence.lex", lexicon));
  Confidence confidence;
  for (const auto& section : sections) {
    const bool changes = section.name.front() == "change";
    if (!changes && section.name.front() != "signal") return fail(Errc::bad_config, "confidence.lex, line " + std::to_string(section.line) + ": a section is [change] or [signal]");
    auto& weights = changes ? confidence.change_ : confidence.signal_;
    BW_TRY(weights, read_weights(section, changes ? change_names() : signal_names()));
  }
  if (confidence.change_.empty() || confidence.signal_.empty()) return fail(Errc::bad_config, "confidence.lex: [change] or [signal] is missing");
  return confidence;
}

double Confidence::of(const ChangeClues& features) const { return share(present_in(features), change_); }
double Confidence::of(const SignalClues& features) const { return share(present_in(features), signal_); }
std::vector<Weight> Confidence::weights(const ChangeClues& features) const { return weighed(present_in(features), change_names(), change_); }
std::vector<Weight> Confidence::weights(const SignalClues& features) const { return weighed(present_in(features), signal_names(), signal_); }

}  // namespace boardwatch::findings
