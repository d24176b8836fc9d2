// `boardwatch source add` and `source remove`: what is watched, changed without an editor.
#include <iostream>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/source_edit.hpp"
#include "core/utf8.hpp"
#include "daemon/config/source_import.hpp"

namespace boardwatch::cli {
namespace {

struct AddOptions {
  catalogue::SourceEntry entry;
  bool feed = false, page = false, folder = false, allow_private = false;
  std::string organisation;  ///< code or name
  std::string every, max_age;
};

Result<void> set_organisation(catalogue::SourceEntry& entry, const std::string& written, const Catalogue& catalogue) {
  if (written.empty()) return {};
  const auto* known = catalogue.resolve(written, std::nullopt);
  if (known == nullptr) return fail(Errc::not_found, "no body, or more than one, is called \"" + written + "\"; give its code from organisations.csv");
  entry.fields["organisation"] = known->code;
  if (entry.title.empty()) entry.title = known->name;
  return {};
}

Result<catalogue::SourceEntry> entry_of(const AddOptions& options, const config::SourcesFile& file, const Catalogue& catalogue) {
  auto entry = options.entry;
  if (options.feed) entry.kind = SourceKind::feed;
  if (options.page) entry.kind = SourceKind::page;
  if (options.folder) entry.kind = SourceKind::folder;
  if (!entry.kind) entry.kind = catalogue::kind_of_address(entry.address);
  if (!entry.kind) return fail(Errc::usage, "is \"" + entry.address + "\" a feed, a page or a folder? Its address does not tell; add --feed, --page or --folder");
  if (entry.kind == SourceKind::folder) entry.address = std::filesystem::absolute(entry.address).lexically_normal().string();
  BW_CHECK(set_organisation(entry, options.organisation, catalogue));
  if (!options.every.empty()) entry.fields["every"] = options.every;
  if (options.every.empty() && entry.kind == SourceKind::page) entry.fields["every"] = "6 hours";  // papers come some days before a meeting
  if (!options.max_age.empty()) entry.fields["max_age"] = options.max_age;
  if (options.allow_private) entry.fields["allow_private"] = "true";
  return config::complete(std::move(entry), file.entries(), catalogue);
}

int add(const AddOptions& options, const config::Settings& settings) {
  catalogue::SourceEntry added;
  const auto done = change_sources(settings, [&](const config::SourcesFile& file) -> Result<std::string> {
    BW_TRY(added, entry_of(options, file, *settings.catalogue));
    return file.with({added});
  });
  if (!done) return complain(done.error(), done.error().code == Errc::usage ? 2 : 1);
  std::cout << printable(added.id) << ": " << to_code(*added.kind) << " " << printable(added.address) << " is in " << printable(settings.sources_file.string()) << ".\n";
  tell_daemon(settings);
  return 0;
}

int remove(const std::string& id, const config::Settings& settings) {
  const auto done = change_sources(settings, [&](const config::SourcesFile& file) { return file.without(id); });
  if (!done) return complain(done.error(), 1);
  std::cout << printable(id) << " is no longer in " << printable(settings.sources_file.string()) << "; what was read of it stays.\n";
  tell_daemon(settings);
  return 0;
}

}  // namespace

void add_source_add(Commands& commands) {
  auto options = std::make_shared<AddOptions>();
  auto& command = commands.add("source add", "watch a feed, a page or a folder: writes it into sources.yaml", configured([options](const config::Settings& settings) { return add(*options, settings); }));
  command.add_option("ADDRESS", options->entry.address, "address of a feed or page, or path of a folder")->required();
  auto* feed = command.add_flag("--feed", options->feed, "it is an RSS, Atom or JSON feed");
  auto* page = command.add_flag("--page", options->page, "it is a page that lists papers")->excludes(feed);
  command.add_flag("--folder", options->folder, "it is a folder that papers are dropped into")->excludes(feed)->excludes(page);
  command.add_option("--id", options->entry.id, "its id (default: made of organisation, title or host)");
  command.add_option("--organisation", options->organisation, "whose papers these are, by code or name");
  command.add_option("--title", options->entry.title, "a comment beside the id");
  command.add_option("--every", options->every, "how often to look: \"6 hours\"");
  command.add_option("--max-age", options->max_age, "older papers are noted and not read: \"120 days\"");
  command.add_flag("--allow-private", options->allow_private, "the address may be on your own network");
}

void add_source_remove(Commands& commands) {
  auto id = std::make_shared<std::string>();
  auto& command = commands.add("source remove", "watch it no longer: takes it out of sources.yaml", configured([id](const config::Settings& settings) { return remove(*id, settings); }));
  command.add_option("ID", *id, "id of the source")->required();
}

}  // namespace boardwatch::cli
