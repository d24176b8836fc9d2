#include "parsers/findings/references.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "core/utf8.hpp"
#include "parsers/findings/gaps.hpp"

namespace boardwatch::findings {
namespace {

std::string surname(const std::string& name) {
  const auto space = name.rfind(' ');
  return space == std::string::npos ? name : name.substr(space + 1);
}

/// The words between two chunks of a tagged sentence.
std::string_view between(const TaggedSentence& tagged, std::size_t a, std::size_t b) {
  const std::string_view text = tagged.text;
  const auto end = text.find('>', tagged.chunk_at[a]);
  if (end == std::string_view::npos || end >= tagged.chunk_at[b]) return {};
  return text.substr(end + 1, tagged.chunk_at[b] - end - 1);
}

/// "chief executive of five organisations"
bool is_of_others(const TaggedSentence& tagged, std::size_t post) {
  const std::string_view text = tagged.text;
  const auto end = text.find('>', tagged.chunk_at[post]);
  if (end == std::string_view::npos) return false;
  Gap behind(text.substr(end + 1));
  constexpr std::array<std::string_view, 4> of{"of", "at", "for", "with"};
  constexpr std::array<std::string_view, 6> ours{"the trust", "the board", "our", "this", "us", "the organisation"};
  return behind.eat(" ") && behind.eat_word(of) && !behind.eat_word(ours);
}

/// " is the trust's", ", who has been our": what stands between somebody and the post that she is said to hold.
bool says_held(std::string_view gap, bool is_ours) {
  constexpr std::size_t longest = 60;
  constexpr std::array<std::string_view, 9> here{"is", "has been", "had been", "has served as", "had served as", "has worked as", "has acted as", "became", "joined as"};
  constexpr std::array<std::string_view, 8> ours{"was", "was appointed", "was elected", "was made", "served as", "came as", "took over as", "joined us as"};
  constexpr std::array<std::string_view, 6> strangers{" to ", " by ", " with ", " for ", " not ", " no "};
  if (gap.size() > longest || gap.find_first_of("<\";:") != std::string_view::npos) return false;
  Gap words(gap);
  words.eat(",");
  words.eat(" ");
  constexpr std::array<std::string_view, 1> who{"who"};
  words.eat_word(who);
  constexpr std::array<std::string_view, 3> adverbs{"currently", "also", "now"};
  words.eat_word(adverbs);
  // What somebody was elsewhere is her career.
  if (!words.eat_word(here) && !(is_ours && words.eat_word(ours))) return false;
  const auto rest = " " + std::string(words.rest()) + " ";
  const bool strange = std::any_of(strangers.begin(), strangers.end(), [&](std::string_view word) { return rest.find(word) != std::string::npos; });
  return !strange && rest.find("ing ") == std::string::npos && rest.find("ed ") == std::string::npos && rest.find(',') == std::string::npos && rest.find("former") == std::string::npos;
}

}  // namespace

bool same_person(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const bool one_word = a.find(' ') == std::string::npos || b.find(' ') == std::string::npos;
  return one_word && surname(a) == surname(b);
}

const Chunk* NamedHolders::add(Chunk holder) {
  const auto name = holder.person->name;
  const auto [at, fresh] = by_name_.try_emplace(name);
  if (!fresh) return nullptr;
  at->second = std::make_unique<const Chunk>(std::move(holder));
  by_surname_[surname(name)].push_back(at->second.get());
  return at->second.get();
}

const Chunk* NamedHolders::named(const std::string& name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? nullptr : found->second.get();
}

const Chunk* NamedHolders::find(const std::string& person) const {
  if (const auto* exact = named(person); exact != nullptr) return exact;
  const auto last = surname(person);
  if (last.size() < person.size()) {  // a full name is also whoever is called by the surname alone
    const auto alone = by_name_.find(last);
    return alone == by_name_.end() ? nullptr : alone->second.get();
  }
  const auto bearers = by_surname_.find(last);
  return bearers == by_surname_.end() || bearers->second.size() != 1 ? nullptr : bearers->second.front();
}

void Holders::add_by_person(const Chunk& holder) {
  const auto* added = by_person_.add(holder);
  if (added == nullptr || added->role->lower) return;
  by_first_name_[added->person->name.substr(0, added->person->name.find(' '))].push_back(added);
  by_post_[added->role->post].push_back(added);
  by_post_at_[{added->role->post, added->organisations.empty() ? std::string() : added->organisations.front().name}].push_back(added);
}

void Holders::learn(const TaggedSentence& tagged) {
  const auto& chunks = tagged.chunks;
  for (const auto& chunk : chunks)
    if (chunk.person && chunk.role && chunk.held_now) by_saying_now_.add(chunk);
  for (const auto& chunk : chunks)
    if (chunk.person && chunk.role) {
      if (chunk.pronoun) by_saying_.add(chunk);  // "the latter, our chair"
      else add_by_person(chunk);
    }
  for (std::size_t i = 0; i + 1 < chunks.size(); ++i) {
    const auto& post = chunks[i + 1];
    if (!chunks[i].person || chunks[i].role || post.person || !post.role || post.role->plural || !says_held(between(tagged, i, i + 1), post.organisations.empty() && !is_of_others(tagged, i + 1))) continue;
    auto held = post;
    held.person = chunks[i].person;
    held.letter = post.letter == 'A' ? 'J' : post.letter == 'N' ? 'Q' : 'H';
    const auto gap = between(tagged, i, i + 1);
    if (gap.find("is ") < 6 && gap.find("also") == std::string_view::npos) by_saying_now_.add(held);
    by_saying_.add(std::move(held));
  }
  learn_own_role(tagged);
  learn_leaders(tagged);
}

/// "She will be back in her role as director of estates"
void Holders::learn_own_role(const TaggedSentence& tagged) {
  constexpr std::array<std::string_view, 8> own{"her role as ", "his role as ", "her post as ", "his post as ", "her job as ", "his job as ", "their role as ", "their post as "};
  const Chunk* person = nullptr;
  for (std::size_t i = 0; i < tagged.chunks.size(); ++i) {
    const auto& chunk = tagged.chunks[i];
    if (chunk.person && person == nullptr && !chunk.role) person = &chunk;
    if (person == nullptr || chunk.person || !chunk.role || chunk.role->lower) continue;
    auto before = std::string_view(tagged.text).substr(0, tagged.chunk_at[i]);
    if (before.ends_with("the ")) before.remove_suffix(4);
    if (std::none_of(own.begin(), own.end(), [&](std::string_view words) { return before.ends_with(words); })) continue;
    auto held = chunk;
    held.person = person->person;
    by_saying_.add(std::move(held));
    return;
  }
}

/// "He has led Fenmarch since it began": its chief executive, where no post of his is told.
void Holders::learn_leaders(const TaggedSentence& tagged) {
  constexpr std::array<std::string_view, 4> leads{" has led ", " has run ", " leads ", " has been leading "};
  for (std::size_t i = 0; i < tagged.chunks.size(); ++i) {
    const auto& chunk = tagged.chunks[i];
    if (!chunk.person || chunk.role) continue;
    const auto end = tagged.text.find('>', tagged.chunk_at[i]);
    if (end == std::string::npos) continue;
    const auto behind = std::string_view(tagged.text).substr(end + 1);
    for (const auto verb : leads) {
      if (!behind.starts_with(verb)) continue;
      const auto at = end + 1 + verb.size();
      const auto body = std::find(tagged.organisation_at.begin(), tagged.organisation_at.end(), at);
      if (body == tagged.organisation_at.end()) continue;
      const auto& led = tagged.organisations[static_cast<std::size_t>(body - tagged.organisation_at.begin())];
      if (led.outside || tagged.text.find("'s", at) == tagged.text.find('>', at) + 1) continue;
      auto held = chunk;
      held.role = RoleMention{{}, Post::chief_executive, "chief executive", false, false, false};
      held.organisations = {led};
      held.letter = 'H';
      by_saying_.add(std::move(held));
    }
  }
}

const Chunk* Holders::post_named(const std::string& name) const { return by_person_.named(name); }

const Chunk* Holders::by_first_name(std::string_view name) const {
  const auto bearers = by_first_name_.find(std::string(name.substr(0, name.find(' '))));
  if (bearers == by_first_name_.end()) return nullptr;
  const Chunk* only = nullptr;
  for (const auto* holder : bearers->second) {
    const auto& full = holder->person->name;
    if (full.size() <= name.size() || !full.starts_with(name) || full[name.size()] != ' ') continue;
    if (only != nullptr) return nullptr;
    only = holder;
  }
  return only;
}

const Chunk* Holders::post_of(const std::string& person) const { return by_person_.find(person); }

const Chunk* Holders::post_left_by(const std::string& person) const {
  const auto* held = post_of(person);
  return held != nullptr ? held : by_saying_.find(person);
}

const Chunk* Holders::holder_of(Post post, const std::string& body) const {
  if (body.empty()) {
    const auto all = by_post_.find(post);
    return all == by_post_.end() || all->second.size() != 1 ? nullptr : all->second.front();
  }
  const Chunk* only = nullptr;
  for (const auto& at : {body, std::string()}) {
    const auto holders = by_post_at_.find({post, at});
    if (holders == by_post_at_.end()) continue;
    if (only != nullptr || holders->second.size() != 1) return nullptr;
    only = holders->second.front();
  }
  return only;
}

bool names_body(const TaggedSentence& tagged, const std::string& body) {
  const auto is_it = [&](const OrganisationMention& mention) { return mention.name == body; };
  return std::any_of(tagged.organisations.begin(), tagged.organisations.end(), is_it) ||
         std::any_of(tagged.chunks.begin(), tagged.chunks.end(), [&](const Chunk& chunk) { return std::any_of(chunk.organisations.begin(), chunk.organisations.end(), is_it); });
}

}  // namespace boardwatch::findings
