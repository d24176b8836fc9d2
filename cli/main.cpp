// The boardwatch command: reads the command line and leaves the work to one file per command.
#include <CLI/CLI.hpp>
#include <iostream>

#include "cli/alerts.hpp"
#include "cli/eval.hpp"
#include "cli/extract.hpp"
#include "cli/feed.hpp"
#include "cli/output.hpp"
#include "cli/read.hpp"
#include "cli/tail.hpp"
#include "core/utf8.hpp"
#include "daemon/config/settings.hpp"

namespace {

using namespace boardwatch;

/// "2026-11-22", "2026-11-22T08:00:00Z" or "24h", "7d".
std::optional<Timestamp> parse_since(const std::string& text) {
  if (const auto time = parse_timestamp(text)) return time;
  if (const auto day = parse_date(text)) return Timestamp(std::chrono::sys_days(*day));
  const bool counted = text.size() > 1 && text.size() < 8 && text.find_first_not_of("0123456789") == text.size() - 1;
  if (!counted) return std::nullopt;
  const auto unit = text.back() == 'h' ? std::chrono::hours(1) : text.back() == 'd' ? std::chrono::hours(24) : std::chrono::hours(0);
  if (unit.count() == 0) return std::nullopt;
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) - std::stoi(text) * unit;
}

int check(const config::Settings& settings) {
  std::cout << "The configuration is in order: " << settings.sources.size() << " sources, " << settings.rules.all().size() << " rules, "
            << settings.catalogue->all().size() << " organisations; state in " << settings.state.string() << ", alerts on " << settings.endpoint << ".\n";
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"boardwatch reads what NHS bodies publish and says who leaves, who comes and what is wrong.\n"
               "Exit status: 0 done, 1 something in the input was wrong, 2 wrong use or configuration."};
  app.require_subcommand(1);
  std::string file, state;
  app.add_option("--config", file, "configuration (default: $BOARDWATCH_CONFIG, config/boardwatch.yaml here, /etc/boardwatch/boardwatch.yaml)");
  app.add_option("--state", state, "state directory, in place of the configured one");
  app.fallthrough();

  cli::ReadOptions reading;
  std::string organisation, published;
  auto* read = app.add_subcommand("read", "print the findings of documents (PDF, DOCX, HTML, text), storing nothing");
  read->add_flag("--json", reading.json, "one JSON object per file");
  read->add_option("--organisation", organisation, "whose documents they are, by name or code");
  read->add_option("--published", published, "day of publication, YYYY-MM-DD: relative dates count from it");
  std::string why_not;
  auto* why = read->add_flag("--why", reading.why, "tell of each finding how it came about, stage by stage");
  auto* asked = read->add_option("--why-not", why_not, "find the sentences that hold these words and tell why they gave nothing");
  why->excludes("--json");
  asked->excludes("--json");
  read->add_option("FILE", reading.files, "files")->required();

  auto* extract = app.add_subcommand("extract", "findings of passages: JSON lines with id, text, published, organisation in; lines with id, changes, signals out");
  cli::ExtractOptions extracting;
  extract->add_flag("--features", extracting.features, "add to each finding what its confidence rests on, for scripts/calibrate");

  cli::EvalOptions scored;
  auto* eval = app.add_subcommand("eval", "score what `extract` found against labelled passages");
  eval->add_option("GOLD", scored.gold, "labelled passages: JSON lines with id, changes, signals")->required();
  eval->add_option("PREDICTED", scored.predicted, "the same passages as they were read")->required();
  eval->add_flag("--by-kind", scored.by_kind, "add tables for each kind of change and signal");
  eval->add_flag("--causes", scored.causes, "add what is wrong, by cause and kind, the most frequent first");
  eval->add_flag("--calibration", scored.calibration, "add how often findings of each confidence are right");
  eval->add_option("--errors", scored.errors, "show the first so many differences")->check(CLI::NonNegativeNumber);
  eval->add_flag("--json", scored.json, "one JSON object instead of tables");

  cli::FeedOptions showing;
  auto* feed = app.add_subcommand("feed", "print what a feed holds (RSS, Atom, JSON Feed), storing nothing");
  feed->add_flag("--json", showing.json, "one JSON object");
  feed->add_option("--content-type", showing.content_type, "type and character set, in place of what the server says");
  feed->add_option("--base", showing.base, "address that relative links count from");
  feed->add_flag("--allow-private", showing.allow_private, "may ask hosts of loopback and private networks");
  feed->add_option("FILE|URL", showing.place, "file, or http or https address")->required();

  std::string checked;
  auto* check_command = app.add_subcommand("check", "check a configuration with its rules, sources and organisations");
  check_command->add_option("CONFIG", checked, "file (default: as for --config)");

  cli::TailOptions tailing;
  std::uint64_t count = 0;
  double timeout = 0;
  auto* tail = app.add_subcommand("tail", "print alerts as they come");
  tail->add_flag("--json", tailing.json, "one CloudEvents object per line");
  auto* counted = tail->add_option("--count", count, "end after so many alerts")->check(CLI::PositiveNumber);
  auto* timed = tail->add_option("--timeout", timeout, "end after so many seconds")->check(CLI::PositiveNumber);
  tail->add_option("--endpoint", tailing.endpoint, "where to subscribe (default: as configured)");
  tail->add_option("TOPIC", tailing.topic, "only what begins so, for example alert/departure/ or alert/departure/RNK/");

  auto* alerts = app.add_subcommand("alerts", "stored alerts");
  alerts->require_subcommand(1);
  bool alerts_json = false, status_json = false;
  std::string since;
  auto* list = alerts->add_subcommand("list", "print stored alerts, oldest first");
  list->add_flag("--json", alerts_json, "one CloudEvents object per line");
  list->add_option("--since", since, "raised since then: 2026-11-22, 2026-11-22T08:00:00Z, 24h or 7d");

  auto* status = app.add_subcommand("status", "what the running daemon does and which sources fail");
  status->add_flag("--json", status_json, "as one JSON object");

  std::string source;
  auto* source_command = app.add_subcommand("source", "watched sources");
  source_command->require_subcommand(1);
  auto* poll = source_command->add_subcommand("poll", "let the running daemon look at a source now");
  poll->add_option("ID", source, "id of the source")->required();

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }

  if (eval->parsed()) return cli::eval(scored);

  const bool reads_only = read->parsed() || extract->parsed() || feed->parsed();
  auto path = !checked.empty() ? std::filesystem::path(checked) : !file.empty() ? std::filesystem::path(file) : config::default_file();
  if (reads_only && file.empty()) path.clear();  // needs the catalogue alone, which is part of the program
  auto settings = path.empty() ? config::shipped() : config::load(path);
  if (!settings) return cli::complain(settings.error(), 2);
  if (!state.empty()) settings->state = std::filesystem::absolute(state);

  if (read->parsed()) {
    if (!published.empty() && !(reading.published = parse_date(published)))
      return cli::complain({Errc::usage, "--published: \"" + published + "\" is no day; write it as 2026-11-22"}, 2);
    if (!organisation.empty()) {
      const auto* known = settings->catalogue->resolve(organisation, reading.published);
      reading.organisation = known != nullptr ? known->name : organisation;
    }
    if (*asked) reading.why_not = why_not;
    return cli::read(reading, *settings);
  }
  if (extract->parsed()) return cli::extract(*settings->catalogue, extracting);
  if (feed->parsed()) return cli::feed(showing, *settings);
  if (check_command->parsed()) return check(*settings);
  if (tail->parsed()) {
    if (*counted) tailing.count = count;
    if (*timed) tailing.timeout = timeout;
    return cli::tail(tailing, *settings);
  }
  if (list->parsed()) {
    std::optional<Timestamp> from;
    if (!since.empty() && !(from = parse_since(since)))
      return cli::complain({Errc::usage, "--since: \"" + since + "\" is no time; write 2026-11-22, 2026-11-22T08:00:00Z, 24h or 7d"}, 2);
    return cli::list_alerts(*settings, from, alerts_json);
  }
  if (status->parsed()) return cli::show_status(*settings, status_json);
  if (poll->parsed()) return cli::poll_now(*settings, source);
  return 2;
}
