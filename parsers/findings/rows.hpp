// Changes that stand in tables, lists and run-in lists rather than in sentences: a table of the year's changes, a status
// column, "Leavers" with names below, a footnote of the remuneration report.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/result.hpp"
#include "parsers/findings/changes.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

struct RowReading {
  std::vector<RawChange> changes;
  std::vector<bool> read;  ///< by sentence: part of a row that was read as one; no frame is to look at it again
};

/// What a sentence holds that a row or list is read for, found beforehand for all of them in one pass.
struct RowSigns {
  bool post = false;  ///< the title of a post
  bool cue = false;   ///< a word that tells a change in a cell, or the head of a column that does
  bool lead = false;  ///< a heading over a list
  bool head = false;  ///< the head of a column of people or posts
  bool column = false;  ///< the head of any column
  bool told = false;  ///< a change that the frames have read
};

/// Immutable after build(); any thread.
class RowGrammar {
 public:
  static Result<RowGrammar> build();
  RowGrammar(RowGrammar&&) noexcept;
  RowGrammar& operator=(RowGrammar&&) noexcept;
  ~RowGrammar();

  /// What must stand in a sentence before it can hold a cue, a lead or a head.
  std::vector<Needs> needs(bool RowSigns::*sign) const;

  /// `discourse` is what the sentences have told of bodies and people; `signs` are by sentence.
  RowReading read(const Document& document, const Prepared& prepared, const Tagger& tagger, std::optional<Date> published, Discourse& discourse,
                  const std::vector<RowSigns>& signs) const;

  struct Parts;

 private:
  explicit RowGrammar(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace boardwatch::findings
