// Stage 3: tagged sentences -> changes, by the expressions of changes.lex.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "parsers/findings/literals.hpp"
#include "parsers/findings/tagging.hpp"

namespace re2 {
class RE2;
}

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
  std::optional<PartialDate> effective;
  Tense tense = Tense::announced;
  std::size_t sentence = 0;
  bool pronoun = false;      ///< the person was "he" or "she"
  bool detail = false;       ///< only adds to a change that is told elsewhere
  bool plural = false;       ///< the post was told of several
  bool lent = false;         ///< unnamed, and since told by the name of who came or left
  bool predecessor = false;  ///< the words call the person the one who is followed
  bool interim_post = false; ///< the post was called acting or interim
  double confidence = 0.9;
};

/// Immutable after build(); any thread.
class ChangeGrammar {
 public:
  static Result<ChangeGrammar> build();
  ChangeGrammar(ChangeGrammar&&) noexcept;
  ChangeGrammar& operator=(ChangeGrammar&&) noexcept;
  ~ChangeGrammar();

  /// The beginnings of words without which no entry can match; ids are those of cues(), counted from 0.
  const std::vector<Literal>& cues() const { return cues_; }
  std::size_t sections() const;

  /// What the sentence tells. `cued` says for each section whether one of its cues is in the sentence.
  std::vector<RawChange> match(const TaggedSentence& tagged, std::string_view words, const std::vector<bool>& cued,
                               std::optional<Date> published) const;
  /// The reason that the words give, if any.
  std::optional<Reason> reason(std::string_view tagged_words) const;

 private:
  struct Parts;
  explicit ChangeGrammar(std::unique_ptr<Parts> parts);
  /// Cause and destination from the words near the verb.
  void complete(const TaggedSentence& tagged, std::string_view near, bool cue_reason, RawChange& change) const;
  std::unique_ptr<Parts> parts_;
  std::vector<Literal> cues_;
};

}  // namespace boardwatch::findings
