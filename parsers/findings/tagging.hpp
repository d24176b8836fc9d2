// Stage 2: a sentence with its people, posts, bodies and dates put in place of their words, as the grammar reads it:
//   "Jo Smith, chief nurse of Anytown FT, retires on 1 May" -> "<H0> retires <D0>"
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parsers/findings/dates.hpp"
#include "parsers/findings/mentions.hpp"
#include "parsers/findings/names.hpp"
#include "parsers/findings/organisations.hpp"
#include "parsers/findings/posts.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/pronouns.hpp"

namespace boardwatch::findings {

struct TaggedSentence {
  std::size_t sentence = 0;  ///< index into Prepared::sentences()
  std::string text;
  std::vector<Chunk> chunks;
  std::vector<OrganisationMention> organisations;
  std::vector<DateReading> dates;
  std::vector<std::size_t> chunk_at, organisation_at, date_at;  ///< where each tag stands in `text`
};

/// In a list ordered by sentence; null where the sentence was not tagged.
const TaggedSentence* find_tagged(const std::vector<TaggedSentence>& tagged, std::size_t sentence);

/// What has been said so far in a document.
struct Discourse {
  KnownOrganisations organisations;
  KnownPeople people;
  Cast cast;                     ///< whom "he", "she" and "both" mean
  std::optional<DateReading> day;  ///< told last
  bool listing = false;          ///< inside a list of those present or absent
  std::vector<Token> tokens;     ///< of the sentence in hand
  std::vector<char> taken;       ///< by token: part of something other than a name
};

/// Immutable after build().
class Tagger {
 public:
  static Result<Tagger> build(const Catalogue& catalogue);
  TaggedSentence tag(const Prepared& prepared, std::size_t sentence, std::optional<Date> published, Discourse& discourse) const;
  /// Words that are no sentence of the document, such as a cell; in a `row` a post and a person may stand side by side.
  TaggedSentence tag(std::string_view text, bool row, std::optional<Date> published, Discourse& discourse) const;
  const OrganisationFinder& organisations() const { return organisations_; }

 private:
  Tagger(PostFinder posts, NameFinder names, OrganisationFinder organisations)
      : posts_(std::move(posts)), names_(std::move(names)), organisations_(std::move(organisations)) {}
  PostFinder posts_;
  NameFinder names_;
  OrganisationFinder organisations_;
};

/// The indexes of all tags of these letters in `text`: "<P3> and <H4>" -> 3, 4.
std::vector<std::size_t> tags_in(std::string_view text, std::string_view letters);

}  // namespace boardwatch::findings
