#include "parsers/listings/meeting_kind.hpp"

#include <array>

#include "parsers/listings/phrases.hpp"

namespace boardwatch::listings {
namespace {

using namespace std::string_view_literals;

constexpr std::array governors{
    "council of governors"sv, "council of governor"sv, "governors council"sv, "governors meeting"sv, "governors meetings"sv, "governor meeting"sv,
    "governor meetings"sv, "cog"sv, "governors"sv, "council of members"sv};
constexpr std::array members{
    "annual general meeting"sv, "annual general meetings"sv, "agm"sv, "agms"sv, "annual members meeting"sv, "annual members meetings"sv, "amm"sv,
    "annual public meeting"sv, "members meeting"sv, "members meetings"sv, "annual meeting"sv};
constexpr std::array others{
    "integrated care partnership"sv, "icp"sv, "health and wellbeing board"sv, "place board"sv, "place partnership"sv, "partnership board"sv, "board seminar"sv,
    "board development"sv, "board workshop"sv, "shadow board"sv, "youth board"sv, "patient panel"sv, "scrutiny"sv};
constexpr std::array committees{"committee"sv, "committees"sv, "sub committee"sv, "committees in common"sv, "committee in common"sv};
constexpr std::array boards{
    "board of directors"sv, "trust board"sv, "board meeting"sv, "board meetings"sv, "board papers"sv, "board in common"sv, "boards in common"sv,
    "group board"sv, "public board"sv, "joint board"sv, "icb board"sv, "integrated care board"sv, "board pack"sv, "bod"sv, "board"sv, "boards"sv,
    "boardbook"sv};
constexpr std::array private_words{
    "part 2"sv, "part ii"sv, "part two"sv, "part b"sv, "confidential"sv, "private"sv, "closed session"sv, "in camera"sv, "closed board"sv, "closed meeting"sv};
constexpr std::array cancelled{
    "cancelled"sv, "canceled"sv, "postponed"sv, "stood down"sv, "will not take place"sv, "no longer take place"sv, "will no longer be held"sv,
    "not taking place"sv, "has been moved"sv, "moved to"sv, "rescheduled"sv, "no longer going ahead"sv};

}  // namespace

std::optional<MeetingKind> kind_in(std::string_view text) {
  const Phrases words(text);
  const bool board = words.has_any(boards);
  const bool both = words.has("and") || words.has("or");
  if (words.has_any(governors)) return words.has("board of directors") && both ? std::nullopt : std::optional(MeetingKind::governors);
  if (words.has_any(members)) return board && both ? std::nullopt : std::optional(MeetingKind::members);
  if (words.has_any(others)) return MeetingKind::other;
  if (words.has_any(committees)) return board && both ? std::nullopt : std::optional(MeetingKind::committee);
  return board ? std::optional(MeetingKind::board) : std::nullopt;
}

bool is_private(std::string_view text) {
  const Phrases words(text);
  const bool open = words.has("part 1") || words.has("part a") || words.has("part i") || words.has("part one") || words.has("non confidential") ||
                    words.has("part 2 of") || words.has("open session") || words.has("public session");
  return !open && words.has_any(private_words);
}

bool is_cancelled(std::string_view text) { return Phrases(text).has_any(cancelled); }

}  // namespace boardwatch::listings
