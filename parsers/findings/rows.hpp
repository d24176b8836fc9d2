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

/// Immutable after build(); any thread.
class RowGrammar {
 public:
  static Result<RowGrammar> build();
  RowGrammar(RowGrammar&&) noexcept;
  RowGrammar& operator=(RowGrammar&&) noexcept;
  ~RowGrammar();

  /// `discourse` is what the sentences have told of bodies and people.
  RowReading read(const Document& document, const Prepared& prepared, const Tagger& tagger, std::optional<Date> published, Discourse& discourse) const;

  struct Parts;

 private:
  explicit RowGrammar(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace boardwatch::findings
