#include "cli/eval.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>

#include "cli/commands.hpp"
#include "cli/eval_report.hpp"
#include "cli/output.hpp"
#include "core/utf8.hpp"
#include "scoring/read_labels.hpp"
#include "scoring/score.hpp"

namespace boardwatch::cli {
namespace {

Result<std::string> read_file(const std::string& name) {
  errno = 0;
  std::ifstream in(name, std::ios::binary);
  std::ostringstream text;
  const bool empty = in && in.peek() == std::ifstream::traits_type::eof() && !in.bad();
  if (!empty) text << in.rdbuf();
  if (!empty && (!in || !text)) return fail(Errc::not_found, name + ": cannot be read: " + std::strerror(errno));
  return text.str();
}

Result<scoring::Labels> load(const std::string& name, scoring::Alternatives alternatives) {
  BW_TRY(const auto text, read_file(name));
  BW_TRY(auto labels, scoring::read_labels(text, name, alternatives));
  for (const auto& warning : labels.warnings) complain({Errc::bad_json, warning}, 0);
  return labels;
}

Result<scoring::Score> score_files(const EvalOptions& options) {
  BW_TRY(const auto gold, load(options.gold, scoring::Alternatives::allowed));
  BW_TRY(const auto predicted, load(options.predicted, scoring::Alternatives::refused));
  if (gold.passages.empty()) return fail(Errc::empty, options.gold + ": no passages");
  return scoring::score(gold, predicted);
}

void tell_what_does_not_match(const scoring::Score& score) {
  if (score.unknown_passages > 0)
    std::cerr << "boardwatch: " << score.unknown_passages << " predicted passages are not in the gold file; ignored\n";
  if (score.absent_passages > 0)
    std::cerr << "boardwatch: " << score.absent_passages << " gold passages have no prediction; scored as empty\n";
}

int eval(const EvalOptions& options) {
  const auto score = score_files(options);
  if (!score) return complain(score.error(), 2);
  tell_what_does_not_match(*score);
  if (!options.json) {
    std::cout << eval_table(*score, options) << scoring::summary_of(*score) << '\n';
    return 0;
  }
  std::cout << boost::json::serialize(eval_json(*score, options)) << '\n';
  std::cerr << scoring::summary_of(*score) << '\n';
  return 0;
}

}  // namespace

void add_eval(Commands& commands) {
  auto options = std::make_shared<EvalOptions>();
  auto& command = commands.add("eval", "score what `extract` found against labelled passages", [options](const Common&) { return eval(*options); });
  command.add_option("GOLD", options->gold, "labelled passages: JSON lines with id, changes, signals")->required();
  command.add_option("PREDICTED", options->predicted, "the same passages as they were read")->required();
  command.add_flag("--by-kind", options->by_kind, "add tables for each kind of change and signal");
  command.add_flag("--causes", options->causes, "add what is wrong, by cause and kind, the most frequent first");
  command.add_flag("--calibration", options->calibration, "add how often findings of each confidence are right");
  command.add_option("--errors", options->errors, "show the first so many differences")->check(CLI::NonNegativeNumber);
  command.add_flag("--json", options->json, "one JSON object instead of tables");
}

}  // namespace boardwatch::cli
