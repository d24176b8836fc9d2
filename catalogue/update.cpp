#include "catalogue/update.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "parsers/documents/url.hpp"

namespace boardwatch::catalogue {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> regions{{{"Y56", "London"},
                                                                               {"Y58", "South West"},
                                                                               {"Y59", "South East"},
                                                                               {"Y60", "Midlands"},
                                                                               {"Y61", "East of England"},
                                                                               {"Y62", "North West"},
                                                                               {"Y63", "North East and Yorkshire"}}};

/// Empty for bodies outside England.
std::string region_of(std::string_view code) {
  for (const auto& [known, name] : regions)
    if (known == code) return std::string(name);
  return {};
}

/// Short names are shared with places, people and other trusts ("Sussex", "MFT"): they tell nobody apart.
bool tells_apart(std::string_view name) {
  const bool capitals = std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return !capitals && name_key(name).find(' ') != std::string::npos;
}

bool is_board(const RegisterRow& row) { return row.name.find("INTEGRATED CARE BOARD") != row.name.npos; }
bool is_trust(const RegisterRow& row) { return row.name.find("NHS") != row.name.npos && row.name.ends_with("TRUST"); }

bool has_name(const Organisation& body, const std::string& key) {
  return name_key(body.name) == key || std::any_of(body.aliases.begin(), body.aliases.end(), [&](const auto& alias) { return name_key(alias) == key; });
}

std::string website_of(std::string_view address) {
  const auto host = address.find("://") + 3;
  return std::string(address.substr(0, std::min(address.find_first_of("/?#", host), address.size()))) + "/";
}

}  // namespace

std::string mixed_case(std::string_view name) {
  constexpr std::array<std::string_view, 10> small{"and", "of", "the", "for", "in", "on", "upon", "with", "to", "by"};
  constexpr std::array<std::string_view, 3> capitals{"nhs", "icb", "uk"};
  const auto lower = to_lower(fold_space(name));
  std::string out;
  for (std::size_t at = 0; at < lower.size();) {
    const auto end = std::min(lower.find_first_of(" -(,", at), lower.size());
    auto word = lower.substr(at, end - at);
    const bool first = at == 0 || lower[at - 1] == '(';
    if (std::find(capitals.begin(), capitals.end(), word) != capitals.end())
      std::transform(word.begin(), word.end(), word.begin(), [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c); });
    else if (!word.empty() && word[0] >= 'a' && word[0] <= 'z' && (first || std::find(small.begin(), small.end(), word) == small.end()))
      word[0] = static_cast<char>(word[0] - 'a' + 'A');
    out += word;
    if (end < lower.size()) out += lower[end];
    at = end + 1;
  }
  return out;
}

Update::Update(std::vector<Organisation> organisations) : organisations_(std::move(organisations)) {
  for (std::size_t i = 0; i < organisations_.size(); ++i) by_code_.emplace(organisations_[i].code, i);
}

Organisation* Update::find(std::string_view code) {
  const auto found = by_code_.find(code);
  return found == by_code_.end() ? nullptr : &organisations_[found->second];
}

void Update::refuse(const std::string& place, const std::string& what) { refused_.push_back(place + ": " + what); }

void Update::set(Organisation& body, std::string_view what, std::string& field, const std::string& value) {
  if (value.empty() || field == value) return;
  changes_.push_back(body.code + " " + std::string(what) + ": " + (field.empty() ? "" : field + " -> ") + value);
  field = value;
}

void Update::close(Organisation& body, Date day) {
  if (body.closed) return;
  body.closed = day;
  changes_.push_back(body.code + " closed: " + to_iso(day) + " (" + body.name + ")");
}

/// The open body, other than `but`, that is called so; a full name before an alias. Null where none is.
const Organisation* Update::owner_of(const std::string& key, const Organisation& but) const {
  const Organisation* by_alias = nullptr;
  for (const auto& body : organisations_) {
    if (body.closed || body.code == but.code || !has_name(body, key)) continue;
    if (name_key(body.name) == key) return &body;
    by_alias = &body;
  }
  return by_alias;
}

void Update::add_alias(Organisation& body, const std::string& name, const std::string& place) {
  const auto key = name_key(name);
  if (has_name(body, key)) return;
  if (const auto* owner = owner_of(key, body)) {
    const bool full = name_key(owner->name) == key;
    return refuse(place, "\"" + name + "\" is " + (full ? "the name" : "an alias") + " of " + owner->code + " (" + owner->name + "); it cannot be an alias of " + body.code + " (" + body.name + ")");
  }
  if (name.find('|') != name.npos || by_code_.contains(name)) return refuse(place, "\"" + name + "\" cannot be an alias of " + body.code);
  body.aliases.push_back(name);
  changes_.push_back(body.code + " alias: " + name + " (" + body.name + ")");
}

void Update::add(const RegisterRow& row) {
  Organisation body;
  body.code = row.code;
  body.name = mixed_case(row.name);
  if (const auto* owner = owner_of(name_key(body.name), body)) return refuse(row.place, row.code + " is called \"" + body.name + "\" as " + owner->code + " is; which of them is meant must be decided by hand");
  body.kind = is_board(row) ? "icb" : "trust";
  body.region = region_of(row.region_code);
  if (!is_board(row)) join_board(body, row);
  body.opened = row.opened;
  changes_.push_back("+ " + body.code + " " + body.name);
  by_code_.emplace(body.code, organisations_.size());
  organisations_.push_back(std::move(body));
}

/// A name that is known as an alias is a spelling that somebody chose; any other is a new name, and the old one a former one.
void Update::rename(Organisation& body, const RegisterRow& row) {
  const auto name = mixed_case(row.name);
  const auto key = name_key(name);
  if (has_name(body, key)) return;
  if (const auto* owner = owner_of(key, body)) return refuse(row.place, "\"" + name + "\" is a name of " + owner->code + " (" + owner->name + "); " + row.code + " keeps its own");
  if (by_code_.contains(name)) return refuse(row.place, "\"" + name + "\" is a code; " + row.code + " keeps its own name");
  const auto former = body.name;
  set(body, "name", body.name, name);
  add_alias(body, former, row.place);
}

void Update::join_board(Organisation& body, const RegisterRow& row) {
  const auto* board = find(row.icb_code);
  if (board == nullptr || board->kind != "icb") return refuse(row.place, "no board has the code \"" + row.icb_code + "\", to which " + body.code + " belongs; import eother.csv too");
  if (!body.icb_code.empty()) changes_.push_back(body.code + " icb_code: " + body.icb_code + " -> " + row.icb_code);
  body.icb_code = row.icb_code;
}

void Update::take_body(const RegisterRow& row) {
  const auto region = region_of(row.region_code);
  auto* body = find(row.code);
  if (body == nullptr) {
    // The files list Wales too, and eother.csv much besides boards.
    if (!region.empty() && !row.closed && (is_board(row) || is_trust(row))) add(row);
    return;
  }
  if (body->closed) return;
  rename(*body, row);
  set(*body, "region", body->region, region);
  if (body->kind == "trust" && body->icb_code != row.icb_code) join_board(*body, row);
  if (!body->opened) body->opened = row.opened;
  if (row.closed) close(*body, *row.closed);
}

void Update::take_successor(const std::vector<const Succession*>& rows) {
  const auto& row = *rows.front();
  auto& body = *find(row.old_code);
  if (!body.successor_code.empty()) return;
  if (rows.size() > 1) return refuse(row.place, body.code + " (" + body.name + ") was shared out; write into successor_code which body took the largest part");
  auto& heir = *find(row.new_code);
  if (descends_from(heir, body)) return refuse(row.place, heir.code + " went to " + body.code + ", which cannot have gone to it");
  close(body, add_days(row.effective, -1));
  set(body, "successor_code", body.successor_code, heir.code);
  add_alias(heir, body.name, row.place);
}

/// Whether `body` went to `ancestor`, by however many steps.
bool Update::descends_from(const Organisation& body, const Organisation& ancestor) {
  const auto* next = &body;
  for (std::size_t steps = 0; next != nullptr && steps <= organisations_.size(); ++steps) {
    if (next == &ancestor) return true;
    next = find(next->successor_code);
  }
  return false;
}

void Update::take_names(Organisation& body, const BoardPage& page, const Offers& offers) {
  for (const auto& name : page.names) {
    const auto key = name_key(name);
    if (!tells_apart(name) || has_name(body, key)) continue;
    if (owner_of(key, body) == nullptr && offers.at(key).size() > 1)
      refuse(page.place, "\"" + name + "\" is given to several bodies; it is an alias of none");
    else
      add_alias(body, name, page.place);
  }
}

void Update::take_page(const BoardPage& page, const Offers& offers) {
  auto* body = find(page.code);
  if (body == nullptr) return refuse(page.place, "no body has the code " + page.code + "; import the register first");
  if (body->closed) return;
  take_names(*body, page, offers);
  if (page.address.empty() || page.address == body->board_papers_url) return;
  if (!documents::is_http(page.address)) return refuse(page.place, "\"" + page.address + "\" is no address that begins with http:// or https://");
  new_pages_.push_back({body->code, body->board_papers_url, page.address});
  set(*body, "board_papers_url", body->board_papers_url, page.address);
  if (body->website.empty()) set(*body, "website", body->website, website_of(page.address));
}

void Update::take(const Register& published) {
  for (const bool boards : {true, false})  // trusts belong to boards
    for (const auto& row : published.bodies)
      if (is_board(row) == boards) take_body(row);
  std::map<std::string, std::vector<const Succession*>> by_old;
  for (const auto& row : published.successions)
    if (row.old_code != row.new_code && find(row.old_code) != nullptr && find(row.new_code) != nullptr) by_old[row.old_code].push_back(&row);
  for (const auto& [code, rows] : by_old) take_successor(rows);
  Offers offers;
  for (const auto& page : published.pages)
    for (const auto& name : page.names) offers[name_key(name)].insert(page.code);
  for (const auto& page : published.pages) take_page(page, offers);
}

}  // namespace boardwatch::catalogue
