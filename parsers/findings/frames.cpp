#include "parsers/findings/frames.hpp"

#include <algorithm>

namespace boardwatch::findings {
namespace {

constexpr std::pair<std::string_view, Frame> frame_names[] = {
    {"none", Frame::none}, {"told", Frame::told}, {"leave", Frame::leave}, {"oust", Frame::oust}, {"left_noun", Frame::left_noun}, {"term_end", Frame::term_end},
    {"appoint", Frame::appoint}, {"name", Frame::name}, {"second_in", Frame::second_in}, {"welcome", Frame::welcome}, {"join", Frame::join},
    {"become", Frame::become}, {"lead", Frame::lead}, {"succeed", Frame::succeed}, {"succeeded_by", Frame::succeeded_by},
    {"successor", Frame::successor}, {"come_noun", Frame::come_noun}, {"cover", Frame::cover}, {"cover_if", Frame::cover_if}, {"cover_as", Frame::cover_as}, {"covered", Frame::covered},
    {"reappoint", Frame::reappoint}, {"stay", Frame::stay}, {"extended", Frame::extended}, {"extend", Frame::extend}, {"away", Frame::away},
    {"away_owner", Frame::away_owner}, {"exclude", Frame::exclude}, {"second_out", Frame::second_out}, {"absence_noun", Frame::absence_noun},
    {"vacant", Frame::vacant}, {"vacant_follow", Frame::vacant_follow}};

ChangeKind kind_of(Frame frame) {
  switch (frame) {
    case Frame::leave: case Frame::oust: case Frame::left_noun: case Frame::term_end: return ChangeKind::departure;
    case Frame::cover: case Frame::cover_if: case Frame::cover_as: case Frame::covered: case Frame::second_in: return ChangeKind::interim;
    case Frame::reappoint: case Frame::stay: case Frame::extended: case Frame::extend: return ChangeKind::reappointment;
    case Frame::away: case Frame::away_owner: case Frame::exclude: case Frame::second_out: case Frame::absence_noun: return ChangeKind::absence;
    case Frame::vacant: case Frame::vacant_follow: return ChangeKind::vacancy;
    default: return ChangeKind::appointment;
  }
}

}  // namespace

Result<FrameEntry> frame_of(const LexiconSection& section) {
  FrameEntry entry;
  const auto& name = section.name;
  const auto refuse = [&](const std::string& why) { return fail(Errc::bad_config, "changes.lex, line " + std::to_string(section.line) + ": " + why); };
  const auto* frame = std::find_if(std::begin(frame_names), std::end(frame_names), [&](const auto& f) { return f.first == name.front(); });
  if (frame == std::end(frame_names)) return refuse("no section is called \"" + name.front() + "\"");
  entry.frame = frame->second;
  entry.kind = kind_of(entry.frame);
  std::size_t reason_at = 1;
  if (entry.frame == Frame::told) {
    if (name.size() != 4) return refuse("a told section is [told kind reason tense]");
    const auto kind = from_code<ChangeKind>(name[1]);
    entry.tense = from_code<Tense>(name[3]);
    if (!kind || !entry.tense) return refuse("unknown kind or tense");
    entry.kind = *kind;
    reason_at = 2;
  }
  if (name.size() > reason_at) {
    entry.cue_reason = name[reason_at] == "cue";
    entry.reason = from_code<Reason>(name[reason_at]);
  }
  entry.undated = name.back() == "undated";
  return entry;
}

std::string written_at(const FrameEntry& entry) {
  const auto* named = std::find_if(std::begin(frame_names), std::end(frame_names), [&](const auto& f) { return f.second == entry.frame; });
  const auto line = "changes.lex:" + std::to_string(entry.line);
  return entry.frame == Frame::none || named == std::end(frame_names) ? line : "frame \"" + std::string(named->first) + "\", " + line;
}

}  // namespace boardwatch::findings
