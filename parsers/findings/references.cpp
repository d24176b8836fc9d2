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

bool names_body(const TaggedSentence& tagged, const std::string& body) {
  const auto is_it = [&](const OrganisationMention& mention) { return mention.name == body; };
  return std::any_of(tagged.organisations.begin(), tagged.organisations.end(), is_it) ||
         std::any_of(tagged.chunks.begin(), tagged.chunks.end(), [&](const Chunk& chunk) { return std::any_of(chunk.organisations.begin(), chunk.organisations.end(), is_it); });
}

}  // namespace boardwatch::findings
