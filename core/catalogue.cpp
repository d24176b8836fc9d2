#include "core/catalogue.hpp"

#include <algorithm>
#include <array>

#include "core/csv.hpp"
#include "core/utf8.hpp"

namespace boardwatch {
namespace {

constexpr std::array<std::string_view, 12> columns{"code",     "name",    "aliases",          "kind",   "type",   "region",
                                                   "icb_code", "website", "board_papers_url", "opened", "closed", "successor_code"};

Result<std::optional<Date>> optional_date(const std::string& text, std::size_t line) {
  if (text.empty()) return std::optional<Date>();
  const auto date = parse_date(text);
  if (!date) return fail(Errc::bad_config, "organisations, line " + std::to_string(line) + ": \"" + text + "\" is no date (YYYY-MM-DD)");
  return std::optional<Date>(*date);
}

Result<Organisation> organisation_of_record(std::vector<std::string>& f, std::size_t line) {
  Organisation organisation;
  organisation.code = f[0];
  organisation.name = f[1];
  for (const auto alias : split(f[2], '|'))
    if (!trim(alias).empty()) organisation.aliases.emplace_back(trim(alias));
  organisation.kind = f[3];
  organisation.type = f[4];
  organisation.region = f[5];
  organisation.icb_code = f[6];
  organisation.website = f[7];
  organisation.board_papers_url = f[8];
  BW_TRY(organisation.opened, optional_date(f[9], line));
  BW_TRY(organisation.closed, optional_date(f[10], line));
  organisation.successor_code = f[11];
  return organisation;
}

bool open_on(const Organisation& organisation, std::optional<Date> day) {
  if (!day) return !organisation.closed;
  return !organisation.closed || *day <= *organisation.closed;
}

}  // namespace

std::string name_key(std::string_view name) {
  std::string spaced;
  const std::string plain = slug_words(name);
  for (const auto word : split(plain, ' ')) {
    if (word.empty() || word == "the" || word == "nhs" || word == "foundation" || word == "trust" || word == "ft") continue;
    if (!spaced.empty()) spaced.push_back(' ');
    if (word == "icb")
      spaced += "integrated care board";
    else if (word == "ics")
      spaced += "integrated care system";
    else
      spaced += word;
  }
  return spaced.empty() ? plain : spaced;
}

Result<Catalogue> Catalogue::parse(std::string_view csv) {
  Catalogue catalogue;
  CsvReader records(csv);
  const auto header = records.next();
  if (!header || !std::equal(header->fields.begin(), header->fields.end(), columns.begin(), columns.end()))
    return fail(Errc::bad_config, "organisations, line 1: the columns must be code,name,aliases,kind,type,region,icb_code,"
                                  "website,board_papers_url,opened,closed,successor_code");
  while (auto record = records.next()) {
    auto& fields = record->fields;
    const auto place = "organisations, line " + std::to_string(record->line) + ": ";
    if (fields.size() != columns.size())
      return fail(Errc::bad_config, place + std::to_string(fields.size()) + " fields where " + std::to_string(columns.size()) + " are needed");
    BW_TRY(auto organisation, organisation_of_record(fields, record->line));
    if (organisation.code.empty() || organisation.name.empty()) return fail(Errc::bad_config, place + "code and name are needed");
    if (!catalogue.by_code_.emplace(organisation.code, catalogue.organisations_.size()).second)
      return fail(Errc::bad_config, place + "code " + organisation.code + " is there twice");
    catalogue.organisations_.push_back(std::move(organisation));
  }
  for (std::size_t i = 0; i < catalogue.organisations_.size(); ++i) {
    const auto& organisation = catalogue.organisations_[i];
    const auto add = [&](std::string_view name) {
      auto& owners = catalogue.by_name_[name_key(name)];
      if (std::find(owners.begin(), owners.end(), i) == owners.end()) owners.push_back(i);
    };
    add(organisation.name);
    for (const auto& alias : organisation.aliases) add(alias);
  }
  return catalogue;
}

std::string Catalogue::to_csv(const std::vector<Organisation>& organisations) {
  const auto day = [](const std::optional<Date>& date) { return date ? to_iso(*date) : std::string(); };
  std::string out = csv_line({columns.begin(), columns.end()});
  for (const auto& o : organisations) {
    std::string aliases;
    for (const auto& alias : o.aliases) aliases += (aliases.empty() ? "" : "|") + alias;
    out += csv_line({o.code, o.name, aliases, o.kind, o.type, o.region, o.icb_code, o.website, o.board_papers_url, day(o.opened), day(o.closed), o.successor_code});
  }
  return out;
}

const Organisation* Catalogue::by_code(std::string_view code) const {
  const auto found = by_code_.find(std::string(code));
  return found == by_code_.end() ? nullptr : &organisations_[found->second];
}

const Organisation* Catalogue::resolve(std::string_view name, std::optional<Date> day) const {
  if (const auto* exact = by_code(name)) return exact;
  const std::string key = name_key(name);
  const auto found = by_name_.find(key);
  if (found == by_name_.end()) return nullptr;
  std::vector<const Organisation*> open, own_name, since_closed, closed;
  for (const auto i : found->second) {
    const auto& organisation = organisations_[i];
    if (!open_on(organisation, day)) {
      closed.push_back(&organisation);
      continue;
    }
    open.push_back(&organisation);
    if (name_key(organisation.name) == key) own_name.push_back(&organisation);
    if (organisation.closed) since_closed.push_back(&organisation);
  }
  // A full name beats another body's alias; then the body that was merged beats the one that took its name over.
  for (const auto* candidates : {&own_name, &open, &since_closed})
    if (candidates->size() == 1) return candidates->front();
  return open.empty() && closed.size() == 1 ? closed.front() : nullptr;
}

}  // namespace boardwatch
