#include "rules/watch_list.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "rules/refusals.hpp"
#include "rules/yaml.hpp"

namespace boardwatch::rules {
namespace {

using yaml::refuse;

constexpr std::array<std::string_view, 4> things{"person", "post", "body", "phrase"};  // as the enumerators of WatchedThing

class ListReader {
 public:
  ListReader(const RuleFile& file, const Catalogue& catalogue) : file_(file), catalogue_(catalogue) {}

  Result<WatchListEntry> entry(const YAML::Node& node) const {
    BW_TRY(const auto members, yaml::members_of(file_, node, "an entry", {"person", "post", "body", "phrase", "aliases", "own_body", "until"}));
    WatchListEntry out;
    BW_TRY(out.what, what(node, members));
    BW_CHECK(names(members, out));
    if (const auto own = members.find("own_body"); own != members.end()) {
      if (out.what != WatchedThing::person) return refuse(file_, own->second.Mark(), "only a person has an \"own_body\"; leave it out");
      BW_TRY(out.body, body(own->second));
    }
    if (const auto until = members.find("until"); until != members.end()) {
      BW_TRY(const auto text, yaml::text_of(file_, until->second, "until"));
      out.until = parse_date(text);
      if (!out.until) return refuse(file_, until->second.Mark(), "\"until\" must be a day such as 2027-03-31");
    }
    return out;
  }

 private:
  Result<WatchedThing> what(const YAML::Node& node, const yaml::Members& members) const {
    std::vector<WatchedThing> named;
    for (std::size_t i = 0; i < things.size(); ++i)
      if (members.count(things[i]) > 0) named.push_back(static_cast<WatchedThing>(i));
    if (named.size() != 1) return refuse(file_, node.Mark(), "an entry is one of \"person\", \"post\", \"body\" and \"phrase\"");
    return named.front();
  }

  Result<std::string> body(const YAML::Node& node) const {
    BW_TRY(const auto wanted, yaml::text_of(file_, node, "body"));
    const auto* found = catalogue_.resolve(wanted, std::nullopt);
    if (found == nullptr)
      return refuse(file_, node.Mark(), quoted(wanted) + " is no organisation of the catalogue, or several; give its full name or its code");
    return found->code;
  }

  Result<std::string> post(const YAML::Node& node) const {
    BW_TRY(auto code, yaml::text_of(file_, node, "post"));
    if (!from_code<Post>(code))
      return refuse(file_, node.Mark(), "unknown post " + quoted(code) + did_you_mean(code, codes_of<Post>()));
    return code;
  }

  Result<void> names(const yaml::Members& members, WatchListEntry& out) const {
    const auto& node = members.find(things[static_cast<std::size_t>(out.what)])->second;
    const auto aliases = members.find("aliases");
    if (out.what == WatchedThing::body || out.what == WatchedThing::post) {
      if (aliases != members.end()) return refuse(file_, aliases->second.Mark(), "only people and phrases have \"aliases\"; leave them out");
      BW_TRY(out.name, out.what == WatchedThing::body ? body(node) : post(node));
      return {};
    }
    BW_TRY(const auto name, yaml::text_of(file_, node, "name"));
    out.name = fold_space(name);
    BW_CHECK(add_key(node, out));
    if (aliases == members.end()) return {};
    BW_TRY(const auto items, yaml::list_of(file_, aliases->second, "aliases"));
    for (const auto& item : items) BW_CHECK(add_key(item, out));
    return {};
  }

  /// A name of signs only would be found everywhere.
  Result<void> add_key(const YAML::Node& node, WatchListEntry& out) const {
    auto key = slug_words(node.Scalar());
    if (key.size() < 3) return refuse(file_, node.Mark(), quoted(node.Scalar()) + " is too short to be told from other words");
    out.keys.push_back(std::move(key));
    return {};
  }

  const RuleFile& file_;
  const Catalogue& catalogue_;
};

/// Whether `words` has `phrase` as words of its own; both as slug_words().
bool has_phrase(const std::string& words, const std::string& phrase) {
  for (auto at = words.find(phrase); at != words.npos; at = words.find(phrase, at + 1)) {
    const auto end = at + phrase.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
  }
  return false;
}

}  // namespace

Result<WatchList> WatchList::load(const RuleFile& file, const Catalogue& catalogue) {
  BW_TRY(const auto root, yaml::parse(file));
  BW_TRY(const auto members, yaml::members_of(file, root, "a watch-list", {"list", "entries"}));
  const auto name = members.find("list"), entries = members.find("entries");
  if (name == members.end()) return refuse(file, root.Mark(), "a watch-list needs a name: add \"list: some-name\"");
  WatchList list;
  BW_TRY(list.name_, yaml::text_of(file, name->second, "list"));
  if (entries == members.end()) return list;
  if (!entries->second.IsSequence()) return refuse(file, entries->second.Mark(), "\"entries\" must be a list");
  for (const auto& node : entries->second) {
    BW_TRY(auto entry, ListReader(file, catalogue).entry(node));
    list.entries_.push_back(std::move(entry));
  }
  return list;
}

bool WatchList::is_empty(Date day) const {
  return std::all_of(entries_.begin(), entries_.end(), [&](const WatchListEntry& entry) { return entry.until && *entry.until < day; });
}

const WatchListEntry* WatchList::find(const FindingRecord& record) const {
  const auto* change = std::get_if<Change>(&record.finding);
  const auto person = change != nullptr && change->person ? slug_words(*change->person) : std::string();
  const auto words = slug_words(evidence_of(record.finding).words);
  const auto& code = organisation_code_of(record.finding);
  const auto has = [&](const WatchListEntry& entry, const std::string& key) { return entry.what == WatchedThing::person ? key == person : has_phrase(words, key); };
  for (const auto& entry : entries_) {
    if (entry.until && *entry.until < record.proof.document_date) continue;
    bool found = std::any_of(entry.keys.begin(), entry.keys.end(), [&](const std::string& key) { return has(entry, key); });
    if (entry.what == WatchedThing::body) found = code && *code == entry.name;
    if (entry.what == WatchedThing::post) found = change != nullptr && to_code(change->post) == entry.name;
    if (found) return &entry;
  }
  return nullptr;
}

}  // namespace boardwatch::rules
