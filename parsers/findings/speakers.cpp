#include "parsers/findings/speakers.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/references.hpp"

namespace boardwatch::findings {
namespace {

using Body = const OrganisationMention*;

bool is_group(const OrganisationMention& body) { return body.name.ends_with(" Group"); }

/// Every body of the NHS that the sentence names, in its order, each once.
std::vector<OrganisationMention> bodies_in(const TaggedSentence& sentence) {
  std::vector<OrganisationMention> all;
  for (const auto& body : sentence.organisations) all.push_back(body);
  for (const auto& chunk : sentence.chunks)
    if (!chunk.pronoun) all.insert(all.end(), chunk.organisations.begin(), chunk.organisations.end());
  std::erase_if(all, [](const auto& body) { return body.outside || body.national; });
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
  std::vector<OrganisationMention> once;
  for (auto& body : all)
    if (std::none_of(once.begin(), once.end(), [&](const auto& other) { return other.name == body.name; })) once.push_back(std::move(body));
  return once;
}

bool has_word(std::string_view lower, std::string_view word) {
  for (auto at = lower.find(word); at != std::string_view::npos; at = lower.find(word, at + 1)) {
    const auto letter = [&](std::size_t k) { return k < lower.size() && ((lower[k] >= 'a' && lower[k] <= 'z') || static_cast<unsigned char>(lower[k]) >= 0x80); };
    if (!(at > 0 && letter(at - 1)) && !letter(at + word.size())) return true;
  }
  return false;
}

/// "Both", "The group", "From all three of us", "The national scene": nobody's alone.
bool speaks_of_all(std::string_view words) {
  constexpr std::size_t longest = 40;
  if (words.size() > longest) return false;
  const auto lower = to_lower(words);
  for (const std::string_view all : {"both", "group", "joint", "shared", "all", "together", "national", "system", "collaborative", "everyone"})
    if (has_word(lower, all)) return true;
  return false;
}

/// A line or run-in head that is nothing but the name of a body.
bool is_only(const OrganisationMention& body, std::string_view words) { return body.span.begin <= 4 && body.span.end + 2 >= words.size(); }

/// Who speaks: "RK said that ...", "Ada Quill writes: ..."
const Chunk* speaker_of(const TaggedSentence& sentence) {
  constexpr std::size_t opening = 12, verb = 24;
  for (const auto& chunk : sentence.chunks) {
    if (!chunk.person || chunk.pronoun) continue;
    const auto at = sentence.chunk_at[static_cast<std::size_t>(&chunk - sentence.chunks.data())];
    if (at > opening) return nullptr;
    const auto behind = to_lower(std::string_view(sentence.text).substr(std::min(sentence.text.size(), at), verb + 4));
    for (const std::string_view says : {" said", " writes", " wrote", " reported", " told", " added", " informed", " explained", " spoke", " gave", " confirmed", " noted", " advised", " presented", " announced", " drew", " replied", " updated", " outlined"})
      if (behind.find(says) != std::string::npos) return &chunk;
    return nullptr;
  }
  return nullptr;
}

/// "Also at Carrow Royal, ...": where what follows takes place.
bool stands_at(const OrganisationMention& body, std::string_view words) {
  constexpr std::size_t opening = 24;
  if (body.span.begin > opening || body.span.begin == 0) return false;
  const auto before = to_lower(trim(words.substr(0, body.span.begin)));
  return before == "at" || before.ends_with(" at") || before == "for" || before == "at the" || before == "over at";
}

bool says_we(std::string_view words) {
  const auto lower = to_lower(words);
  for (const std::string_view we : {"our", "we", "us"})
    if (has_word(lower, we)) return true;
  return false;
}

/// "The trust", "its", "he": words that go on with whoever was spoken of.
bool goes_on(const TaggedSentence& sentence, std::string_view words) {
  if (says_we(words)) return false;
  const auto lower = to_lower(words);
  for (const std::string_view own : {"icb", "integrated care board"})
    if (has_word(lower, own)) return false;
  for (const std::string_view word : {"the trust", "its", "their", "that trust"})
    if (has_word(lower, word)) return true;
  return std::any_of(sentence.chunks.begin(), sentence.chunks.end(), [](const Chunk& chunk) { return chunk.pronoun; });
}

/// Words that place what is told outside the English NHS, and words that place it inside.
constexpr std::string_view outside_words[] = {"ireland", "irish", "republic", "dublin", "wales", "welsh", "scotland", "scottish", "scots", "stormont", "australia", "australian", "canada", "canadian",
                                              "america", "american", "council", "charity", "firm", "supplier", "company's", "the company", "vendor", "manufacturer", "insurer", "retailer", "university",
                                              "college", "hospice", "constabulary", "police", "fire service", "housing association", "building society", "football", "think tank", "watchdog"};
constexpr std::string_view inside_words[] = {"trust", "trusts", "icb", "icbs", "nhs", "integrated care"};

bool has_any(std::string_view lower, const auto& words) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return has_word(lower, word); });
}

}  // namespace

Speakers::Speakers(const Prepared& prepared, const std::vector<TaggedSentence>& tagged, Speaking speaking)
    : prepared_(prepared), speaking_(std::move(speaking)) {
  said_.reserve(tagged.size());
  for (const auto& sentence : tagged) {
    const auto heading = speaking_.headings.find(prepared.units()[prepared.sentences()[sentence.sentence].unit].section);
    if (heading != speaking_.headings.end()) said_[sentence.sentence].heading = &heading->second;
  }
  read(prepared, tagged);
}

void Speakers::note_members(const TaggedSentence& sentence, std::string_view words) {
  auto bodies = bodies_in(sentence);
  for (const auto& body : bodies)
    if (is_group(body)) last_group_ = body.name;
  std::erase_if(bodies, is_group);
  if (bodies.size() < 2 || last_group_.empty()) return;
  const auto lower = to_lower(words);
  const bool here = std::any_of(sentence.organisations.begin(), sentence.organisations.end(), is_group) || has_word(lower, "group");
  if (here) groups_.try_emplace(last_group_, std::move(bodies));
}

void Speakers::read(const Prepared& prepared, const std::vector<TaggedSentence>& tagged) {
  std::unordered_map<std::uint32_t, Body> spoken_of;
  const auto is_own = [&](const OrganisationMention& body) { return speaking_.own && body.name == speaking_.own->name; };
  // "The trust" of a paper by a board of the county, or by NHS England, is the one that it spoke of.
  const bool speaks_of_trusts = speaking_.own && (speaking_.own->national || speaking_.own->name.ends_with(" Board"));
  bool about_another = false;  // this paragraph is headed by the other body
  Body in_unit = nullptr;  // of another body than the source, in this paragraph
  std::size_t last_unit = prepared.units().size();
  for (const auto& sentence : tagged) {
    const auto& place = prepared.sentences()[sentence.sentence];
    const auto& unit = prepared.units()[place.unit];
    const auto words = prepared.words(place);
    auto bodies = bodies_in(sentence);
    note_members(sentence, words);
    if (!bodies.empty()) named_[sentence.sentence] = bodies;
    if (several()) std::erase_if(bodies, [&](const auto& body) { return is_own(body) || is_group(body); });
    auto& current = spoken_of[unit.section];
    const Body here = bodies.empty() ? nullptr : &bodies_.emplace_back(bodies.front());
    const bool opens = place.unit != last_unit;
    if (opens) {
      in_unit = nullptr;
      about_another = false;
    }
    last_unit = place.unit;
    if (several()) {
      if (bodies.empty() && place.begin <= unit.begin + 8 && speaks_of_all(words)) current = nullptr;
      if (const auto* speaker = bodies.empty() ? speaker_of(sentence) : nullptr)
        if (const auto seat = body_of(speaker->person->name)) current = &bodies_.emplace_back(*seat);
      const bool one = bodies.size() == 1 || (here && is_only(*here, words));
      if (one && (!current || here->span.begin < 40)) current = here;
      // A list of who sits where: under the name of a body, or with it.
      const bool listed = unit.kind == UnitKind::row || words.size() < 80;
      for (const auto& chunk : sentence.chunks) {
        if (!chunk.person || !chunk.role || chunk.pronoun) continue;
        if (!chunk.organisations.empty()) seats_.try_emplace(chunk.person->name, chunk.organisations.front());
        else if (listed && here) seats_.try_emplace(chunk.person->name, *here);
        else if (listed && current) seats_.try_emplace(chunk.person->name, *current);
      }
      said_[sentence.sentence].of = one ? here : current;
      continue;
    }
    // A body that is only mentioned behind "from", "to" or "by contrast" does not become the one that is spoken of.
    if (here && (!current || here->span.begin < 40)) current = here;
    if (here) first_.try_emplace(unit.section, here);
    auto& said = said_[sentence.sentence];
    said.of = current;
    if (!speaking_.own) continue;
    if (speaking_.own->national && !says_we(words)) said.named_before = current;
    if (opens && here && !is_own(*here) && (is_only(*here, words) || stands_at(*here, words))) {
      in_unit = here;
      about_another = true;
    }
    if (std::any_of(bodies.begin(), bodies.end(), is_own) || says_we(words)) about_another = false;
    if (in_unit && (about_another || (speaks_of_trusts && goes_on(sentence, words)))) {
      said.of_another = true;
      said.of = in_unit;
    }
    if (!about_another)
      for (const auto& body : bodies) in_unit = is_own(body) ? nullptr : &bodies_.emplace_back(body);
  }
  if (!speaking_.own) note_outsiders(prepared, tagged);
}

/// News that has spoken of a council, a firm or a hospital abroad, and of nobody in the English NHS since.
void Speakers::note_outsiders(const Prepared& prepared, const std::vector<TaggedSentence>& tagged) {
  std::uint32_t section = UINT32_MAX;
  bool outside = false;
  for (const auto& sentence : tagged) {
    const auto& place = prepared.sentences()[sentence.sentence];
    const auto& unit = prepared.units()[place.unit];
    if (unit.section != section) outside = false;
    section = unit.section;
    const auto lower = to_lower(prepared.words(place));
    if (has_any(lower, inside_words) || named_.contains(sentence.sentence)) outside = false;
    else if (has_any(lower, outside_words)) outside = true;
    said_[sentence.sentence].outside = outside;
  }
}

const Speakers::Said& Speakers::said_at(std::size_t sentence) const {
  static const Said nothing;
  const auto said = said_.find(sentence);
  return said == said_.end() ? nothing : said->second;
}

const OrganisationMention* Speakers::told_at(std::size_t sentence) const {
  if (const auto& said = said_at(sentence); said.of != nullptr) return said.of;
  const auto first = first_.find(prepared_.units()[prepared_.sentences()[sentence].unit].section);
  return first == first_.end() ? nullptr : first->second;
}

std::optional<OrganisationMention> Speakers::body_at(std::size_t sentence) const {
  const auto& said = said_at(sentence);
  const auto* told = told_at(sentence);
  if (several() && told != nullptr) return *told;
  if (!several() && speaking_.own && said.of_another) return *said.of;
  if (!several() && speaking_.own && speaking_.own->national && said.named_before != nullptr) return *said.named_before;
  if (several() || speaking_.own) return said.heading != nullptr ? std::optional(*said.heading) : speaking_.own;
  if (told != nullptr) return *told;
  if (said.outside) return OrganisationMention{{}, {}, {}, true, false};
  return speaking_.head;
}

BodyFrom Speakers::origin_at(std::size_t sentence) const {
  const auto& said = said_at(sentence);
  const bool told = told_at(sentence) != nullptr;
  if (said.heading != nullptr || said.of_another || said.named_before != nullptr || (several() && told)) return BodyFrom::section;
  if (speaking_.own) return BodyFrom::source;
  if (told) return BodyFrom::section;
  return speaking_.head ? BodyFrom::letterhead : BodyFrom::nobody;
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
  if (several()) return speaking_.members;
  if (all.size() > 2) std::erase_if(all, is_group);  // its members are named
  return all;
}

std::optional<OrganisationMention> Speakers::body_of(const std::string& person) const {
  if (!several()) return std::nullopt;
  if (const auto seat = seats_.find(person); seat != seats_.end()) return seat->second;
  const OrganisationMention* only = nullptr;
  for (const auto& [name, body] : seats_) {
    if (!same_person(name, person)) continue;
    if (only != nullptr && only->name != body.name) return std::nullopt;
    only = &body;
  }
  return only != nullptr ? std::optional(*only) : std::nullopt;
}

std::vector<OrganisationMention> Speakers::members_of(const OrganisationMention& group) const {
  if (several() && speaking_.own && group.name == speaking_.own->name) return speaking_.members;
  const auto known = groups_.find(group.name);
  return known == groups_.end() ? std::vector<OrganisationMention>() : known->second;
}

}  // namespace boardwatch::findings
