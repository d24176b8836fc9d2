#include "cli/eval_report.hpp"

#include <algorithm>
#include <iomanip>
#include <span>
#include <sstream>

#include "core/utf8.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;
using scoring::three_digits;

constexpr int name_width = 26;

/// The differences that were asked for.
std::span<const scoring::Difference> shown(const scoring::Score& score, const EvalOptions& options) {
  return std::span(score.differences).first(std::min(options.errors, score.differences.size()));
}

void add_row(std::ostream& out, const std::string& name, const scoring::Count& count) {
  out << std::left << std::setw(name_width) << name << std::right << std::setw(7) << three_digits(count.precision())
      << std::setw(8) << three_digits(count.recall()) << std::setw(8) << three_digits(count.f1()) << std::setw(8)
      << count.right << std::setw(7) << count.gold << std::setw(7) << count.predicted << '\n';
}

void add_kinds(std::ostream& out, std::string_view title, const std::map<std::string, scoring::Count>& kinds) {
  out << title << '\n';
  for (const auto& [kind, count] : kinds) add_row(out, "  " + printable(kind), count);
}

std::size_t sum_of(const std::map<std::string, std::size_t>& kinds) {
  std::size_t sum = 0;
  for (const auto& [kind, count] : kinds) sum += count;
  return sum;
}

/// The most frequent first; of as many, by the alphabet.
template <class Count, class Value>
std::vector<std::pair<std::string, Value>> by_frequency(const std::map<std::string, Value>& all, Count&& count) {
  std::vector<std::pair<std::string, Value>> sorted(all.begin(), all.end());
  std::stable_sort(sorted.begin(), sorted.end(), [&](const auto& a, const auto& b) { return count(a.second) > count(b.second); });
  return sorted;
}

void add_causes(std::ostream& out, std::string_view title, const scoring::Causes& causes) {
  out << std::left << std::setw(name_width) << title << std::right << std::setw(7) << "count" << "  by kind\n";
  for (const auto& [cause, kinds] : by_frequency(causes, sum_of)) {
    out << std::left << std::setw(name_width) << "  " + cause << std::right << std::setw(7) << sum_of(kinds) << ' ';
    for (const auto& [kind, count] : by_frequency(kinds, [](std::size_t n) { return n; })) out << ' ' << printable(kind) << ' ' << count;
    out << '\n';
  }
}

/// The bounds of a tenth: "0.9 to 1.0".
std::string bounds_of(std::size_t bin) {
  const auto digit = [](std::size_t tenths) { return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10); };
  return digit(bin) + " to " + digit(bin + 1);
}

void add_calibration(std::ostream& out, const scoring::Calibration& calibration) {
  out << std::left << std::setw(name_width) << "confidence" << std::right << std::setw(7) << "mean" << std::setw(8)
      << "share" << std::setw(8) << "right" << std::setw(7) << "pred" << '\n';
  for (std::size_t i = 0; i < calibration.bins.size(); ++i) {
    const auto& bin = calibration.bins[i];
    out << std::left << std::setw(name_width) << "  " + bounds_of(i) << std::right << std::setw(7)
        << three_digits(bin.mean_confidence()) << std::setw(8) << three_digits(bin.right.value()) << std::setw(8)
        << bin.right.right << std::setw(7) << bin.right.of << '\n';
  }
  out << "expected calibration error " << three_digits(calibration.expected_error()) << ", findings without confidence "
      << calibration.unrated << '\n';
}

json::value or_null(const std::optional<double>& figure) {
  return figure ? json::value(*figure) : json::value(nullptr);
}

json::object to_json(const scoring::Count& count) {
  return {{"gold", count.gold},           {"predicted", count.predicted},
          {"right", count.right},         {"p", or_null(count.precision())},
          {"r", or_null(count.recall())}, {"f1", or_null(count.f1())}};
}

json::object to_json(const std::map<std::string, scoring::Count>& kinds) {
  json::object out;
  for (const auto& [kind, count] : kinds) out[kind] = to_json(count);
  return out;
}

json::object to_json(const scoring::Causes& causes) {
  json::object out;
  for (const auto& [cause, kinds] : causes) {
    json::object counts;
    for (const auto& [kind, count] : kinds) counts[kind] = count;
    out[cause] = std::move(counts);
  }
  return out;
}

json::object slots_to_json(const scoring::Score& score) {
  json::object out;
  for (const auto& [slot, count] : score.slots) out[to_code(slot)] = to_json(count);
  return out;
}

json::object to_json(const scoring::Calibration& calibration) {
  json::array bins;
  for (std::size_t i = 0; i < calibration.bins.size(); ++i) {
    const auto& bin = calibration.bins[i];
    bins.push_back(json::object{{"from", static_cast<double>(i) / 10},
                                {"to", static_cast<double>(i + 1) / 10},
                                {"predicted", bin.right.of},
                                {"right", bin.right.right},
                                {"mean", or_null(bin.mean_confidence())},
                                {"share", or_null(bin.right.value())}});
  }
  return {{"bins", std::move(bins)},
          {"expected_error", or_null(calibration.expected_error())},
          {"without_confidence", calibration.unrated}};
}

json::array to_json(std::span<const scoring::Difference> differences) {
  json::array out;
  for (const auto& difference : differences)
    out.push_back(
        json::object{{"id", difference.passage}, {"type", to_code(difference.kind)}, {"detail", difference.detail}});
  return out;
}

}  // namespace

std::string eval_table(const scoring::Score& score, const EvalOptions& options) {
  std::ostringstream out;
  out << score.passages << " passages\n"
      << std::string(name_width, ' ') << "      P       R      F1   right   gold   pred\n";
  add_row(out, "changes (events)", score.changes);
  add_row(out, "slots (all)", score.all_slots());
  for (const auto& [slot, count] : score.slots) add_row(out, "  " + std::string(to_code(slot)), count);
  add_row(out, "signals", score.signals);
  add_row(out, "whole findings", score.whole);
  if (options.by_kind) {
    add_kinds(out, "changes by kind", score.change_kinds);
    add_kinds(out, "signals by kind", score.signal_kinds);
  }
  out << "direction accuracy " << three_digits(score.direction.value()) << ", epr status accuracy "
      << three_digits(score.epr_status.value()) << '\n';
  if (options.causes) {
    add_causes(out, "wrong with changes", score.change_causes);
    add_causes(out, "wrong with signals", score.signal_causes);
  }
  if (options.calibration) add_calibration(out, scoring::calibrate(score.judged));
  for (const auto& difference : shown(score, options))
    out << printable(difference.passage) << ": " << to_code(difference.kind) << ": " << printable(difference.detail)
        << '\n';
  return out.str();
}

json::object eval_json(const scoring::Score& score, const EvalOptions& options) {
  json::object out{{"passages", score.passages},
                   {"changes", to_json(score.changes)},
                   {"slots", to_json(score.all_slots())},
                   {"by_slot", slots_to_json(score)},
                   {"by_kind", to_json(score.change_kinds)},
                   {"signals", to_json(score.signals)},
                   {"signals_by_kind", to_json(score.signal_kinds)},
                   {"direction_accuracy", or_null(score.direction.value())},
                   {"epr_status_accuracy", or_null(score.epr_status.value())},
                   {"whole", to_json(score.whole)},
                   {"false_alarms", score.false_alarms.right},
                   {"negatives", score.false_alarms.of}};
  if (options.causes) out["causes"] = json::object{{"changes", to_json(score.change_causes)}, {"signals", to_json(score.signal_causes)}};
  if (options.calibration) out["calibration"] = to_json(scoring::calibrate(score.judged));
  if (options.errors > 0) out["errors"] = to_json(shown(score, options));
  out["summary"] = scoring::summary_of(score);
  return out;
}

}  // namespace boardwatch::cli
