#include "parsers/findings/references.hpp"

#include <algorithm>
#include <set>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

std::string surname(const std::string& name) {
  const auto space = name.rfind(' ');
  return space == std::string::npos ? name : name.substr(space + 1);
}

}  // namespace

bool same_person(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const bool one_word = a.find(' ') == std::string::npos || b.find(' ') == std::string::npos;
  return one_word && surname(a) == surname(b);
}

void Holders::learn(const TaggedSentence& tagged) {
  for (const auto& chunk : tagged.chunks)
    if (chunk.person && chunk.role && !chunk.pronoun) by_person_.try_emplace(chunk.person->name, chunk);
}

const Chunk* Holders::post_of(const std::string& person) const {
  const auto found = by_person_.find(person);
  if (found != by_person_.end()) return &found->second;
  const Chunk* only = nullptr;
  for (const auto& [name, chunk] : by_person_) {
    if (!same_person(name, person)) continue;
    if (only != nullptr) return nullptr;
    only = &chunk;
  }
  return only;
}

const Chunk* Holders::holder_of(Post post, const std::string& body) const {
  const Chunk* only = nullptr;
  for (const auto& [name, chunk] : by_person_) {
    if (chunk.role->lower || chunk.role->post != post) continue;
    const bool elsewhere = !chunk.organisations.empty() && !body.empty() && chunk.organisations.front().name != body;
    if (elsewhere) continue;
    if (only != nullptr) return nullptr;
    only = &chunk;
  }
  return only;
}

Speakers::Speakers(const Prepared& prepared, const std::vector<TaggedSentence>& tagged, std::optional<OrganisationMention> own,
                   std::optional<OrganisationMention> head)
    : own_(std::move(own)), head_(std::move(head)), prepared_(prepared) {
  std::map<std::uint32_t, std::optional<OrganisationMention>> spoken_of;
  for (const auto& sentence : tagged) {
    const auto section = prepared.units()[prepared.sentences()[sentence.sentence].unit].section;
    std::optional<OrganisationMention> here;
    const auto note = [&](const OrganisationMention& o) {
      if (o.outside || o.national) return;
      auto& named = named_[sentence.sentence];
      if (std::none_of(named.begin(), named.end(), [&](const auto& other) { return other.name == o.name; })) named.push_back(o);
      if (!here || o.span.begin < here->span.begin) here = o;
    };
    for (const auto& o : sentence.organisations) note(o);
    for (const auto& chunk : sentence.chunks)
      for (const auto& o : chunk.organisations) note(o);
    // A body that is only mentioned behind "from", "to" or "by contrast" does not become the one that is spoken of.
    if (here && (!spoken_of[section] || here->span.begin < 40)) spoken_of[section] = here;
    if (here) first_.try_emplace(section, *here);
    if (spoken_of[section]) of_sentence_.emplace(sentence.sentence, *spoken_of[section]);
  }
}

/// A sentence before the first mention in its section speaks of that first one.
const OrganisationMention* Speakers::told_at(std::size_t sentence) const {
  if (const auto here = of_sentence_.find(sentence); here != of_sentence_.end()) return &here->second;
  const auto first = first_.find(prepared_.units()[prepared_.sentences()[sentence].unit].section);
  return first == first_.end() ? nullptr : &first->second;
}

std::optional<OrganisationMention> Speakers::body_at(std::size_t sentence) const {
  if (own_) return own_;
  const auto* told = told_at(sentence);
  return told != nullptr ? std::optional(*told) : head_;
}

bool names_body(const TaggedSentence& tagged, const std::string& body) {
  const auto is_it = [&](const OrganisationMention& mention) { return mention.name == body; };
  return std::any_of(tagged.organisations.begin(), tagged.organisations.end(), is_it) ||
         std::any_of(tagged.chunks.begin(), tagged.chunks.end(), [&](const Chunk& chunk) { return std::any_of(chunk.organisations.begin(), chunk.organisations.end(), is_it); });
}

BodyFrom Speakers::origin_at(std::size_t sentence) const {
  if (own_) return BodyFrom::source;
  if (told_at(sentence) != nullptr) return BodyFrom::section;
  return head_ ? BodyFrom::letterhead : BodyFrom::nobody;
}

std::vector<OrganisationMention> Speakers::bodies_around(std::size_t sentence) const {
  constexpr std::size_t back = 3;
  std::vector<OrganisationMention> all;
  for (std::size_t s = sentence > back ? sentence - back : 0; s <= sentence; ++s) {
    const auto here = named_.find(s);
    if (here == named_.end()) continue;
    for (const auto& body : here->second)
      if (std::none_of(all.begin(), all.end(), [&](const auto& other) { return other.name == body.name; })) all.push_back(body);
  }
  return all;
}

}  // namespace boardwatch::findings
