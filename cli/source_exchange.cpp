// `boardwatch source import` and `source export`: CSV for spreadsheets, OPML for feed readers.
#include <fstream>
#include <iostream>

#include "catalogue/source_csv.hpp"
#include "catalogue/source_opml.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/source_edit.hpp"
#include "core/utf8.hpp"
#include "daemon/config/source_import.hpp"

namespace boardwatch::cli {
namespace {

struct ImportOptions {
  std::string file;
  bool skip_bad = false;  ///< take the rows that are right
  bool trusted = false;   ///< take permissions and folders too
  bool dry_run = false;
};

struct ExportOptions {
  std::string file;  ///< empty or "-": standard output
  bool csv = false, opml = false;
};

Result<std::vector<catalogue::SourceEntry>> read_list(const std::string& name) {
  BW_TRY(const auto text, read_named_file(name));
  const bool outline = text.substr(0, 1000).find('<') != std::string::npos && trim(std::string_view(text).substr(text.starts_with("\xEF\xBB\xBF") ? 3 : 0)).starts_with('<');
  auto list = outline || text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") ? catalogue::sources_from_opml(text) : catalogue::sources_from_csv(text);
  if (!list) return fail(list.error().code, name + ": " + list.error().where);
  return list;
}

void print_plan(const config::ImportPlan& plan, const std::string& name) {
  for (const auto& fault : plan.faults) complain({Errc::bad_config, name + ", " + fault}, 1);
  for (const auto& known : plan.known) std::cout << printable(name + ", " + known) << ".\n";
  for (const auto& entry : plan.added) std::cout << "+ " << printable(entry.id) << "  " << to_code(*entry.kind) << "  " << printable(entry.address) << '\n';
}

int import_list(const ImportOptions& options, const config::Settings& settings) {
  auto offered = read_list(options.file);
  if (!offered) return complain(offered.error(), 1);
  config::ImportPlan plan;
  bool write = false;
  const auto permissions = options.trusted ? config::Permissions::taken : config::Permissions::refused;
  const auto done = change_sources(settings, [&](const config::SourcesFile& file) -> Result<std::string> {
    plan = config::plan_import(file.entries(), std::move(*offered), *settings.catalogue, permissions);
    write = !options.dry_run && !plan.added.empty() && (plan.faults.empty() || options.skip_bad);
    return file.with(write ? plan.added : std::vector<catalogue::SourceEntry>());
  });
  if (!done) return complain(done.error(), 1);
  print_plan(plan, options.file);
  std::cout << plan.added.size() << (write ? " added, " : " could be added, ") << plan.known.size() << " watched already, " << plan.faults.size() << " wrong.";
  if (!plan.faults.empty() && !options.skip_bad && !options.dry_run) std::cout << " Nothing was written; mend them, or leave them out with --skip-bad.";
  std::cout << '\n';
  if (write) tell_daemon(settings);
  return plan.faults.empty() ? 0 : 1;
}

int export_to(const ExportOptions& options, const config::Settings& settings) {
  const auto file = read_sources_file(settings);
  if (!file) return complain(file.error(), 1);
  const auto text = options.opml ? catalogue::sources_to_opml(file->entries()) : catalogue::sources_to_csv(file->entries());
  if (options.file.empty() || options.file == "-") {
    std::cout << text;
    return 0;
  }
  std::ofstream out(options.file, std::ios::binary);
  out << text;
  out.close();
  return out ? 0 : complain({Errc::not_found, options.file + ": cannot be written; is the path right and is there space?"}, 1);
}

}  // namespace

void add_source_import(Commands& commands) {
  auto options = std::make_shared<ImportOptions>();
  auto& command = commands.add("source import", "take over sources from CSV or OPML; nothing is written unless all is right", configured([options](const config::Settings& settings) { return import_list(*options, settings); }));
  command.add_option("FILE", options->file, "a table with a column \"address\", or an outline; - for standard input")->required();
  command.add_flag("--skip-bad", options->skip_bad, "leave out what is wrong and take the rest");
  command.add_flag("--trusted", options->trusted, "take folders, private addresses and other permissions too");
  command.add_flag("--dry-run", options->dry_run, "only tell what would be added");
}

void add_source_export(Commands& commands) {
  auto options = std::make_shared<ExportOptions>();
  auto& command = commands.add("source export", "print what is watched as CSV or OPML", configured([options](const config::Settings& settings) { return export_to(*options, settings); }));
  auto* csv = command.add_flag("--csv", options->csv, "a table, with everything (the default)");
  command.add_flag("--opml", options->opml, "an outline for feed readers, without folders")->excludes(csv);
  command.add_option("FILE", options->file, "where to (default: standard output)");
}

}  // namespace boardwatch::cli
