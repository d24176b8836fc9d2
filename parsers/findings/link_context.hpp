// What the steps of linking changes share: the document around them, and what they ask of it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/references.hpp"
#include "parsers/findings/speakers.hpp"

namespace boardwatch::findings {

/// What the stage looks at besides the changes themselves.
struct LinkContext {
  const Prepared& prepared;
  const std::vector<TaggedSentence>& tagged;
  const Holders& holders;
  const Speakers& speakers;
  const ChangeGrammar& grammar;
  std::optional<Date> published;
  Trace* trace = nullptr;  ///< where somebody asks why
};

constexpr std::size_t near_sentences = 3;

inline bool comes(ChangeKind kind) { return kind == ChangeKind::appointment || kind == ChangeKind::interim || kind == ChangeKind::reappointment; }
inline bool goes(ChangeKind kind) { return kind == ChangeKind::departure || kind == ChangeKind::absence; }
inline bool is_person(const RawChange& change, const std::string& name) { return change.person && same_person(*change.person, name); }

/// May both be the same body? So where one is not told.
bool same_body(const std::optional<OrganisationMention>& a, const std::optional<OrganisationMention>& b);
/// Null where the sentence was not read.
const TaggedSentence* find_tagged(const LinkContext& context, std::size_t sentence);
std::uint32_t section_of(const LinkContext& context, std::size_t sentence);
/// The tagged sentence `ahead` sentences behind, in the same section.
const TaggedSentence* beside(const LinkContext& context, std::size_t sentence, int ahead);
/// The body that the change names, or the one that is spoken of where it is told.
std::optional<OrganisationMention> body_of(const RawChange& change, const LinkContext& context);
bool names_others(const TaggedSentence& tagged, const std::optional<std::string>& person);

/// The words of the tagged sentence right behind a chunk, and right before it.
std::string_view words_behind(const TaggedSentence& tagged, std::size_t chunk);
std::string_view words_before(const TaggedSentence& tagged, std::size_t chunk);

/// Whatever the step before filled was filled in its way.
void note_filled(std::vector<RawChange>& changes, PersonFrom person, PostFrom post);
void note_dropped(const LinkContext& context, const RawChange& change, std::string_view why);

}  // namespace boardwatch::findings
