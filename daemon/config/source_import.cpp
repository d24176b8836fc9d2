#include "daemon/config/source_import.hpp"

#include <algorithm>
#include <map>

#include "core/utf8.hpp"
#include "daemon/config/sources_file.hpp"
#include "daemon/config/sources_yaml.hpp"

namespace boardwatch::config {
namespace {

using catalogue::SourceEntry;
using Ids = std::set<std::string, std::less<>>;

/// The reason without the place in a file that nobody sees.
std::string reason_of(const Error& error) {
  const auto at = error.where.find(": ");
  return at == error.where.npos ? error.where : error.where.substr(at + 2);
}

Result<SourceEntry> complete_with(SourceEntry entry, const Ids& ids, const Catalogue& catalogue) {
  if (entry.address.empty()) return fail(Errc::bad_config, "there is no address");
  if (!entry.kind) entry.kind = catalogue::kind_of_address(entry.address);
  if (!entry.kind) return fail(Errc::bad_config, "is \"" + entry.address + "\" a feed, a page or a folder? Its address does not tell; say which");
  for (const auto& [key, value] : entry.fields)
    if (std::find(source_keys().begin(), source_keys().end(), key) == source_keys().end()) return fail(Errc::bad_config, "a source has no \"" + key + "\"");
  if (entry.id.empty())
    entry.id = catalogue::make_id(entry, ids);
  else if (ids.contains(entry.id))
    return fail(Errc::bad_config, "the id \"" + entry.id + "\" is taken");
  const auto yaml = yaml_of(entry);
  if (const auto alone = read_sources({"new", yaml}, "/", catalogue, {}); !alone) return fail(Errc::bad_config, reason_of(alone.error()));
  BW_TRY(const auto written, SourcesFile::parse("new", yaml));
  auto whole = written.entries().front();  // its values as they will be read back
  whole.title = std::move(entry.title);
  return whole;
}

Ids ids_of(const std::vector<SourceEntry>& entries) {
  Ids ids;
  for (const auto& entry : entries) ids.insert(entry.id);
  return ids;
}

/// Sources by their addresses.
class Watched {
 public:
  void add(const SourceEntry& entry) { by_address_.emplace(catalogue::address_key(entry.address), std::pair(organisation_of(entry), entry.id)); }
  /// The id of the one that watches the same for the same body; empty where none does. The bodies of a group may share a page.
  std::string find(const SourceEntry& entry) const {
    const auto [begin, end] = by_address_.equal_range(catalogue::address_key(entry.address));
    const auto wanted = organisation_of(entry);
    for (auto at = begin; at != end; ++at)
      if (const auto& [organisation, id] = at->second; organisation == wanted || organisation.empty() || wanted.empty()) return id;
    return {};
  }

 private:
  static std::string organisation_of(const SourceEntry& entry) {
    const auto found = entry.fields.find("organisation");
    return found == entry.fields.end() ? std::string() : found->second;
  }

  std::multimap<std::string, std::pair<std::string, std::string>> by_address_;  ///< organisation and id
};

/// What only a person may grant; empty where nothing of it is asked for.
std::string asked_permission(const SourceEntry& entry) {
  const auto kind = entry.kind ? entry.kind : catalogue::kind_of_address(entry.address);
  if (kind == SourceKind::folder) return "it is a folder of this machine";
  for (const auto& [key, value] : entry.fields)
    if (catalogue::is_permission(key) && value != "false") return "it asks for " + key;
  return {};
}

std::string place_of(const SourceEntry& entry, std::size_t number) {
  return (entry.line > 0 ? "line " + std::to_string(entry.line) : "source " + std::to_string(number)) + ": ";
}

}  // namespace

Result<SourceEntry> complete(SourceEntry entry, const std::vector<SourceEntry>& there, const Catalogue& catalogue) {
  Watched watched;
  for (const auto& other : there) watched.add(other);
  if (const auto known = watched.find(entry); !known.empty()) return fail(Errc::usage, entry.address + " is watched already, as " + known);
  return complete_with(std::move(entry), ids_of(there), catalogue);
}

ImportPlan plan_import(const std::vector<SourceEntry>& there, std::vector<SourceEntry> offered, const Catalogue& catalogue, Permissions permissions) {
  ImportPlan plan;
  auto ids = ids_of(there);
  Watched watched;
  for (const auto& entry : there) watched.add(entry);
  std::size_t number = 0;
  for (auto& entry : offered) {
    const auto place = place_of(entry, ++number);
    if (const auto known = watched.find(entry); !known.empty()) {
      plan.known.push_back(place + entry.address + " is watched already as " + known);
      continue;
    }
    const auto asked = permissions == Permissions::refused ? asked_permission(entry) : std::string();
    Result<SourceEntry> whole = fail(Errc::bad_config, asked + ", which is taken only from a file that you trust (--trusted)");
    if (asked.empty()) whole = complete_with(std::move(entry), ids, catalogue);
    if (!whole) {
      plan.faults.push_back(place + whole.error().where);
      continue;
    }
    ids.insert(whole->id);
    watched.add(*whole);
    plan.added.push_back(std::move(*whole));
  }
  return plan;
}

}  // namespace boardwatch::config
