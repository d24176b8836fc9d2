// Stage 4: what one sentence leaves open is filled from the rest of the document, and what is told twice is told once.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

/// Who holds which post as far as the document tells: read from "Ann Lee, chief nurse", attendance lists, tables.
class Holders {
 public:
  void learn(const TaggedSentence& tagged);
  const Chunk* post_of(const std::string& person) const;

 private:
  std::map<std::string, Chunk> by_person_;
};

/// The body that is spoken of in each sentence where the sentence names none.
class Speakers {
 public:
  /// `own` is the source's body; none for news that covers many. `head` is the one that the document's letterhead
  /// names, for sections that name none.
  Speakers(const Prepared& prepared, const std::vector<TaggedSentence>& tagged, std::optional<OrganisationMention> own,
           std::optional<OrganisationMention> head);
  std::optional<OrganisationMention> body_at(std::size_t sentence) const;

 private:
  std::optional<OrganisationMention> own_, head_;
  std::vector<std::optional<OrganisationMention>> of_sentence_;
};

/// Fills names, posts and bodies, then merges.
std::vector<RawChange> link_changes(std::vector<RawChange> changes, const Prepared& prepared, const std::vector<TaggedSentence>& tagged,
                                    const Holders& holders, const Speakers& speakers, std::optional<Date> published);

}  // namespace boardwatch::findings
