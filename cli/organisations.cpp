// `boardwatch organisations import`: brings organisations.csv up to date with the official register and with the public list
// of board-papers pages, both downloaded by a person.
#include <algorithm>
#include <iostream>

#include "catalogue/update.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/source_edit.hpp"
#include "core/utf8.hpp"
#include "daemon/config/change_file.hpp"
#include "daemon/config/source_import.hpp"

namespace boardwatch::cli {
namespace {

struct ImportOptions {
  std::vector<std::string> files;
  bool dry_run = false;
  bool sources = false;
};

Result<catalogue::Register> read_files(const std::vector<std::string>& names) {
  catalogue::Register all;
  for (const auto& name : names) {
    BW_TRY(const auto text, read_named_file(name));
    BW_TRY(auto one, catalogue::read_register(text, name));
    all.append(std::move(one));
  }
  return all;
}

/// The list as it is now, updated; written unless only the difference is wanted.
Result<catalogue::Update> update_organisations(const ImportOptions& options, const config::Settings& settings) {
  const auto& path = settings.organisations_file;
  if (path.empty()) return fail(Errc::not_found, "the configuration names no file of organisations; copy config/organisations.csv beside it and add \"organisations: organisations.csv\"");
  BW_TRY(const auto published, read_files(options.files));
  catalogue::Update update{std::vector<Organisation>()};
  BW_CHECK(config::change_file(path, [&](const std::string& text) -> Result<std::string> {
    const auto before = Catalogue::parse(text);
    if (!before) return fail(before.error().code, path.string() + ": " + before.error().where);
    update = catalogue::Update(before->all());
    update.take(published);
    if (options.dry_run || update.changes().empty()) return text;
    auto after = Catalogue::to_csv(update.organisations());
    BW_CHECK(Catalogue::parse(after));
    return after;
  }));
  return update;
}

catalogue::SourceEntry board_page(const Organisation& body) {
  catalogue::SourceEntry entry;
  entry.kind = SourceKind::page;
  entry.address = body.board_papers_url;
  entry.title = body.name;
  entry.fields = {{"organisation", body.code}, {"every", "6 hours"}, {"max_age", "120 days"}};
  return entry;
}

/// The sources that watch a page which is not the body's any more get its new address; a body that nothing watches gets a
/// source. Tells each.
Result<std::string> follow_pages(const config::SourcesFile& file, const catalogue::Update& update, const Catalogue& bodies) {
  auto current = file;
  auto text = file.text();
  for (const auto& page : update.new_pages()) {
    const auto* body = bodies.by_code(page.code);
    const auto watches = [&](const catalogue::SourceEntry& entry) {
      const auto code = entry.fields.find("organisation");
      return entry.kind == SourceKind::page && code != entry.fields.end() && code->second == page.code;
    };
    const auto there = std::find_if(current.entries().begin(), current.entries().end(), watches);
    if (there == current.entries().end()) {
      BW_TRY(auto entry, config::complete(board_page(*body), current.entries(), bodies));
      std::cout << "+ " << printable(entry.id) << "  page  " << printable(entry.address) << '\n';
      BW_TRY(text, current.with({entry}));
    } else if (catalogue::address_key(there->address) == catalogue::address_key(page.address)) {
      continue;
    } else if (catalogue::address_key(there->address) == catalogue::address_key(page.old_address)) {
      std::cout << printable(there->id) << ": " << printable(there->address) << " -> " << printable(page.address) << '\n';
      BW_TRY(text, current.with_address(there->id, page.address));
    } else {
      std::cout << printable(there->id) << " watches another page of " << page.code << " and stays as it is: " << printable(there->address) << '\n';
      continue;
    }
    BW_TRY(current, config::SourcesFile::parse("sources.yaml", text));
  }
  return text;
}

int import_files(const ImportOptions& options, const config::Settings& settings) {
  const auto update = update_organisations(options, settings);
  if (!update) return complain(update.error(), 1);
  for (const auto& change : update->changes()) std::cout << printable(change) << '\n';
  for (const auto& refused : update->refused()) complain({Errc::bad_config, refused}, 1);
  std::cout << update->changes().size() << (options.dry_run ? " differences" : " changes written") << ", " << update->refused().size() << " refused.\n";
  if (options.sources && !options.dry_run && !update->new_pages().empty()) {
    auto bodies = Catalogue::parse(Catalogue::to_csv(update->organisations()));
    if (!bodies) return complain(bodies.error(), 1);
    auto now = settings;
    now.catalogue = std::make_shared<const Catalogue>(std::move(*bodies));
    const auto done = change_sources(now, [&](const config::SourcesFile& file) { return follow_pages(file, *update, *now.catalogue); });
    if (!done) return complain(done.error(), 1);
  }
  if (!options.dry_run && !update->changes().empty()) tell_daemon(settings);
  return update->refused().empty() ? 0 : 1;
}

}  // namespace

void add_organisations(Commands& commands) {
  auto options = std::make_shared<ImportOptions>();
  commands.group("organisations", "the NHS bodies that are known");
  auto& command = commands.add("organisations import", "take over what the official register and the public list of board pages say (docs/sources.md)",
                               configured([options](const config::Settings& settings) { return import_files(*options, settings); }));
  command.add_option("FILE", options->files, "etr.csv, ect.csv, eother.csv, succ.csv; trust_urls.json, icb_urls.json")->required();
  command.add_flag("--dry-run", options->dry_run, "only tell what would change");
  command.add_flag("--sources", options->sources, "watch new board pages, and moved ones at their new address");
}

}  // namespace boardwatch::cli
