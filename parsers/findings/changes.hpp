// Stage 3: tagged sentences -> changes, by the frames of changes.lex: what a verb or noun of coming, going or covering
// says of its subject, its object or whoever hangs on it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "parsers/findings/origins.hpp"
#include "parsers/findings/tagging.hpp"
#include "parsers/findings/trace.hpp"
#include "parsers/findings/trigger_words.hpp"

namespace boardwatch::findings {

/// A change as one sentence tells it; what it leaves open is filled from the rest of the document.
struct RawChange {
  ChangeKind kind = ChangeKind::departure;
  std::optional<std::string> person;
  std::optional<Post> post;
  std::string post_title;
  std::optional<OrganisationMention> organisation;
  std::optional<Reason> reason;
  std::optional<Destination> destination;
  std::optional<Post> destination_post;
  std::string destination_code;
  bool destination_outside = false;    ///< goes to a body outside the NHS
  std::optional<PartialDate> effective;
  std::optional<PartialDate> arrives;  ///< at the destination, where that day is told apart
  Tense tense = Tense::announced;
  std::size_t sentence = 0;
  std::optional<std::string> follows;  ///< whose post it is, where that is all that is told of the post
  bool pronoun = false;      ///< the person was "he" or "she"
  bool first_person = false; ///< "I": whoever speaks or signs
  bool detail = false;       ///< only adds to a change that is told elsewhere
  bool plural = false;       ///< the post was told of several
  bool lent = false;         ///< unnamed, and since told by the name of who came or left
  bool predecessor = false;  ///< the words call the person the one who is followed
  bool interim_post = false; ///< the post was called acting or interim
  bool shared = false;       ///< of both, or of all the bodies just named
  bool unnamed = false;      ///< the words themselves say that somebody comes whom they do not name
  bool below = false;        ///< the person's own post is none of ours
  double confidence = 0.9;
  std::string trigger;       ///< the words that told it
  std::size_t line = 0;      ///< of changes.lex
  Origins from;              ///< where its slots were read
  std::size_t row_end = 0;   ///< the last sentence of the table's row that tells it; 0 where no row does
  std::vector<std::size_t> also;  ///< sentences that tell it again
};

/// Immutable after build(); any thread.
class ChangeGrammar {
 public:
  static Result<ChangeGrammar> build();
  ChangeGrammar(ChangeGrammar&&) noexcept;
  ChangeGrammar& operator=(ChangeGrammar&&) noexcept;
  ~ChangeGrammar();

  /// What must stand in a sentence before each phrase of the lexicon can fit it.
  std::vector<Needs> needs() const;
  /// Does the phrase tell a change? Else it only looks like one ("began her career").
  bool tells(std::size_t phrase) const;

  /// What the sentence tells.
  std::vector<RawChange> match(const TaggedSentence& tagged, std::string_view words, std::optional<Date> published, Trace* trace = nullptr) const;
  /// The cause of leaving or being away that the sentence gives, if any.
  std::optional<Reason> reason(const TaggedSentence& tagged) const;
  /// When a change that was told before takes effect, if the sentence says so; `of_person` where it speaks of whom the
  /// change tells. Sets its day and tense.
  bool find_day(const TaggedSentence& tagged, bool of_person, std::optional<Date> published, RawChange& change) const;
  /// "will stay until the end of March": the last day, of somebody whom the same sentence tells to leave.
  bool find_last_day(const TaggedSentence& tagged, std::optional<Date> published, RawChange& change) const;
  /// "the same role", "an equivalent post"
  bool says_same_post(const TaggedSentence& tagged) const;

 private:
  struct Parts;
  explicit ChangeGrammar(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace boardwatch::findings
