#include "parsers/findings/link_context.hpp"

#include <algorithm>

namespace boardwatch::findings {

bool same_body(const std::optional<OrganisationMention>& a, const std::optional<OrganisationMention>& b) {
  if (!a || !b) return true;
  return a->name == b->name;
}

const TaggedSentence* find_tagged(const LinkContext& context, std::size_t sentence) { return find_tagged(context.tagged, sentence); }

std::uint32_t section_of(const LinkContext& context, std::size_t sentence) { return context.prepared.units()[context.prepared.sentences()[sentence].unit].section; }

const TaggedSentence* beside(const LinkContext& context, std::size_t sentence, int ahead) {
  if (ahead < 0 && sentence < static_cast<std::size_t>(-ahead)) return nullptr;
  const auto at = ahead < 0 ? sentence - static_cast<std::size_t>(-ahead) : sentence + static_cast<std::size_t>(ahead);
  if (at >= context.prepared.sentences().size() || section_of(context, at) != section_of(context, sentence)) return nullptr;
  return find_tagged(context, at);
}

std::optional<OrganisationMention> body_of(const RawChange& change, const LinkContext& context) {
  return change.organisation ? change.organisation : context.speakers.body_at(change.sentence);
}

bool names_others(const TaggedSentence& tagged, const std::optional<std::string>& person) {
  return std::any_of(tagged.chunks.begin(), tagged.chunks.end(), [&](const Chunk& chunk) { return chunk.person && !(person && same_person(*person, chunk.person->name)); });
}

std::string_view words_behind(const TaggedSentence& tagged, std::size_t chunk) {
  const std::string_view text = tagged.text;
  const auto end = text.find('>', tagged.chunk_at[chunk]);
  return end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
}

std::string_view words_before(const TaggedSentence& tagged, std::size_t chunk) { return std::string_view(tagged.text).substr(0, tagged.chunk_at[chunk]); }

void note_filled(std::vector<RawChange>& changes, PersonFrom person, PostFrom post) {
  for (auto& change : changes) {
    if (change.person && change.from.person == PersonFrom::nobody) change.from.person = person;
    if (change.post && change.from.post == PostFrom::none) change.from.post = post;
    if (change.organisation && change.from.body == BodyFrom::nobody) change.from.body = BodyFrom::beside;
  }
}

void note_dropped(const LinkContext& context, const RawChange& change, std::string_view why) {
  if (context.trace == nullptr) return;
  std::string what(to_code(change.kind));
  if (change.post) what += " " + std::string(to_code(*change.post));
  what += change.person ? " of " + *change.person : std::string();
  context.trace->note(Stage::link, change.sentence, change.trigger, what + ": " + std::string(why));
}

}  // namespace boardwatch::findings
