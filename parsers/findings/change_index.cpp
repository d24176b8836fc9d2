#include "parsers/findings/change_index.hpp"

namespace boardwatch::findings {

std::string ChangeIndex::name_key(ChangeKind kind, char how, std::string_view words) {
  std::string key{static_cast<char>('0' + static_cast<int>(kind)), how};
  key += words;
  return key;
}

void ChangeIndex::insert(Positions& list, std::size_t position) {
  const auto place = std::lower_bound(list.begin(), list.end(), position);
  if (place == list.end() || *place != position) list.insert(place, static_cast<std::uint32_t>(position));
}

void ChangeIndex::note(std::size_t position) {
  const auto& change = changes_[position];
  insert(by_sentence_[change.sentence], position);
  if (change.person) {
    const std::string_view name = *change.person;
    const auto space = name.rfind(' ');
    const bool whole = space != std::string_view::npos;
    if (whole) insert(by_name_[name_key(change.kind, 'w', name)], position);
    else insert(by_name_[name_key(change.kind, 'o', name)], position);
    insert(by_name_[name_key(change.kind, 's', whole ? name.substr(space + 1) : name)], position);
  }
  if (!change.post) return;
  const bool named = change.person.has_value();
  insert(by_post_[PostKey{change.kind, *change.post, named, std::string(any_body)}], position);
  insert(by_post_[PostKey{change.kind, *change.post, named, change.organisation ? change.organisation->name : std::string()}], position);
}

std::vector<std::size_t> ChangeIndex::in_sentences(std::size_t from, std::size_t to) const {
  std::vector<std::size_t> found;
  for (auto sentence = from; sentence <= to; ++sentence) {
    const auto list = by_sentence_.find(sentence);
    if (list != by_sentence_.end()) found.insert(found.end(), list->second.begin(), list->second.end());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace boardwatch::findings
