// What rows.lex holds: the words that tell a change in a cell or list, the headings over lists, and the heads of columns.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/finding.hpp"
#include "parsers/findings/row_words.hpp"
#include "parsers/findings/rows.hpp"

namespace boardwatch::findings {

/// Which way a date without a year looks; `state` where it is so now.
enum class When { past, next, near, state };

struct Cue {
  ChangeKind kind = ChangeKind::departure;
  std::optional<Reason> reason;
  When when = When::past;
};

/// What a heading over a list says of everybody below it. `any` where the words below tell, `none` where it is no list of ours.
struct Lead {
  enum class Sort { kind, any, none } sort = Sort::any;
  ChangeKind kind = ChangeKind::departure;
  std::optional<Reason> reason;
};

enum class Column : std::uint8_t { unknown, person, post, both, gone, end, came, term, date, status, body, aside, grid, register_, other };

struct RowGrammar::Parts {
  std::vector<Cue> cue_list;
  std::vector<Reason> reason_list;
  std::vector<Lead> lead_list;
  RowPhrases cues, still, reasons, leads, columns;
};

inline bool comes(ChangeKind kind) { return kind == ChangeKind::appointment || kind == ChangeKind::interim; }
inline bool goes(ChangeKind kind) { return kind == ChangeKind::departure || kind == ChangeKind::absence; }

}  // namespace boardwatch::findings
