// Whose news a sentence tells where it names no body itself: the source's, or that of the heading, paragraph or speaker.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

/// What is known of the bodies that a document speaks for before its sentences are read.
struct Speaking {
  std::optional<OrganisationMention> own;    ///< the source's; none for news that covers many
  std::vector<OrganisationMention> members;  ///< two or more where the source is several: boards in common, a group, a joint committee
  std::optional<OrganisationMention> head;   ///< the one that the letterhead names, for sections that name none
  std::map<std::uint32_t, OrganisationMention> headings;  ///< of sections whose heading is the name of a body
};

class Speakers {
 public:
  /// `prepared` is kept by reference.
  Speakers(const Prepared& prepared, const std::vector<TaggedSentence>& tagged, Speaking speaking);
  Speakers(Speakers&&) = default;
  /// Nameless and outside where news is told of nobody in the English NHS.
  std::optional<OrganisationMention> body_at(std::size_t sentence) const;
  BodyFrom origin_at(std::size_t sentence) const;  ///< of body_at()
  /// The bodies named in the sentence or in the few before it in its section, each once; else all that the document speaks for.
  std::vector<OrganisationMention> bodies_around(std::size_t sentence) const;
  /// Where several speak in the document: the body on whose board it has the person sit.
  std::optional<OrganisationMention> body_of(const std::string& person) const;
  /// The bodies that a group is made up of, as far as the document tells.
  std::vector<OrganisationMention> members_of(const OrganisationMention& group) const;
  /// The document speaks for several, and nothing tells for which here.
  bool is_unplaced(std::size_t sentence) const { return several() && told_at(sentence) == nullptr && !said_at(sentence).heading; }
  /// The one body whose document it is.
  std::optional<OrganisationMention> own() const { return several() ? std::nullopt : speaking_.own; }
  bool several() const { return speaking_.members.size() > 1; }

 private:
  void read(const Prepared& prepared, const std::vector<TaggedSentence>& tagged);
  void note_outsiders(const Prepared& prepared, const std::vector<TaggedSentence>& tagged);
  void note_members(const TaggedSentence& sentence, std::string_view words);
  /// What is known of a sentence that was read.
  struct Said {
    const OrganisationMention* of = nullptr;            ///< the one spoken of
    const OrganisationMention* heading = nullptr;       ///< whose name is its heading
    const OrganisationMention* named_before = nullptr;  ///< in what a national body publishes
    bool of_another = false;                            ///< "its chair" in a paragraph about another body than the source
    bool outside = false;                               ///< news of nobody in the English NHS
  };
  const Said& said_at(std::size_t sentence) const;
  /// The one spoken of; before the first mention in a section that first one.
  const OrganisationMention* told_at(std::size_t sentence) const;

  const Prepared& prepared_;
  Speaking speaking_;
  std::deque<OrganisationMention> bodies_;                                   ///< whom the others point at
  std::unordered_map<std::size_t, Said> said_;                               ///< by sentence
  std::unordered_map<std::uint32_t, const OrganisationMention*> first_;      ///< by section
  std::unordered_map<std::size_t, std::vector<OrganisationMention>> named_;  ///< by sentence that names any
  std::map<std::string, OrganisationMention> seats_;               ///< by person
  std::map<std::string, std::vector<OrganisationMention>> groups_;
  std::string last_group_;
};

}  // namespace boardwatch::findings
