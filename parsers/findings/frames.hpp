// The frames of changes.lex: what the verb or noun of an entry says of its subject, its object or its owner.
#pragma once

#include <optional>
#include <string>

#include "core/finding.hpp"
#include "core/result.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {

enum class Frame {
  none, told, leave, oust, left_noun, term_end, appoint, name, second_in, welcome, join, become, lead, succeed, succeeded_by, successor, come_noun,
  cover, cover_if, cover_as, covered, reappoint, stay, extended, extend, away, away_owner, exclude, second_out, absence_noun, vacant, vacant_follow
};

/// One section of the lexicon; each of its phrases shares it.
struct FrameEntry {
  Frame frame = Frame::told;
  ChangeKind kind = ChangeKind::departure;
  std::optional<Reason> reason;
  bool cue_reason = false;     ///< looked up in the words near
  bool undated = false;        ///< "handed in her notice on Friday": the day is not when she goes
  std::optional<Tense> tense;
  std::size_t line = 0;
};

/// "[leave cue]", "[leave resignation undated]", "[told departure cue announced]".
Result<FrameEntry> frame_of(const LexiconSection& section);

/// For those who ask why: "frame "leave", changes.lex:412"
std::string written_at(const FrameEntry& entry);

}  // namespace boardwatch::findings
