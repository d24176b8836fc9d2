#include "parsers/listings/paper_score.hpp"

#include <array>

#include "core/utf8.hpp"
#include "parsers/listings/link_words.hpp"
#include "parsers/listings/phrases.hpp"

namespace boardwatch::listings {
namespace {

using namespace std::string_view_literals;

constexpr int enough = 3;  // points that make a paper
constexpr std::uint64_t large = std::uint64_t{5} << 20;

constexpr std::array papers{
    "papers"sv, "paper"sv, "pack"sv, "packs"sv, "agenda"sv, "agendas"sv, "minutes"sv, "boardbook"sv, "board book"sv, "meeting book"sv, "bundle"sv,
    "board report"sv, "board reports"sv, "meeting in public"sv, "reading room"sv, "information pack"sv, "meeting papers"sv, "combined"sv};
/// Whose meeting: says less, as boards have much else.
constexpr std::array bodies{
    "board meeting"sv, "trust board"sv, "board of directors"sv, "bod"sv, "public board"sv, "group board"sv, "board in common"sv, "board public"sv,
    "council of governors"sv, "governors"sv, "agm"sv, "annual general meeting"sv, "annual members meeting"sv, "cog"sv, "extraordinary meeting"sv, "meeting"sv};
constexpr std::array dated_bodies{"board"sv, "boards"sv, "committee"sv, "committees"sv};  ///< beside a date
constexpr std::array reports{
    "report"sv, "reports"sv, "update"sv, "appendix"sv, "appendices"sv, "annex"sv, "enclosure"sv, "enclosures"sv, "supplementary"sv, "supporting"sv,
    "presentation"sv, "summary"sv, "briefing"sv, "assurance"sv, "dashboard"sv, "register"sv, "framework"sv, "plan"sv, "review"sv, "story"sv, "log"sv,
    "slides"sv, "late paper"sv, "addendum"sv};
/// Never a paper of a meeting, wherever it stands.
constexpr std::array never{
    "privacy"sv, "cookie"sv, "cookies"sv, "easy read"sv, "easyread"sv, "glossary"sv, "jargon buster"sv, "acronyms"sv, "question form"sv, "questions form"sv,
    "questions from the public"sv, "public questions"sv, "questions and answers"sv, "questions to the board"sv, "questions for the board"sv, "q and a"sv,
    "qanda"sv, "observer"sv, "observers"sv, "observer note"sv, "how to attend"sv, "attending"sv, "guide to"sv, "guidance for"sv, "guidance on"sv,
    "guidance note"sv, "map"sv, "directions"sv, "leaflet"sv, "biographies"sv, "meet the"sv, "structure chart"sv, "organisational chart"sv, "job description"sv,
    "application form"sv, "feedback form"sv, "recording"sv, "youtube"sv, "livestream"sv, "dial in"sv, "joining instructions"sv, "etiquette"sv,
    "meeting dates"sv, "board dates"sv, "dates of meetings"sv, "schedule of meetings"sv, "meeting schedule"sv, "schedule of dates"sv, "calendar of meetings"sv,
    "timetable"sv, "dates for"sv, "newsletter"sv, "press release"sv, "poster"sv, "flyer"sv, "privacy notice"sv, "submitting questions"sv, "asking a question"sv,
    "ask a question"sv, "rules of procedure"sv, "code of conduct for"sv, "who s who"sv, "whos who"sv, "public dates"sv, "disclaimer"sv, "terms of use"sv,
    "terms and conditions"sv, "accessibility"sv, "copyright"sv};
/// Published for good rather than for a meeting, unless it stands among a meeting's papers.
constexpr std::array standing{
    "policy"sv, "policies"sv, "procedure"sv, "procedures"sv, "strategy"sv, "strategic plan"sv, "annual report"sv, "annual reports"sv, "annual accounts"sv,
    "annual plan"sv, "quality account"sv, "quality accounts"sv, "register of interests"sv, "register of interest"sv, "declaration of interests"sv,
    "declarations of interest"sv, "declarations of interests"sv, "declarations"sv, "gifts and hospitality"sv, "expenses"sv, "terms of reference"sv, "tor"sv,
    "constitution"sv, "foi"sv, "freedom of information"sv, "standing orders"sv, "standing financial instructions"sv, "scheme of delegation"sv,
    "scheme of reservation"sv, "scheme of reservation and delegation"sv, "gender pay"sv, "modern slavery"sv, "fit and proper"sv, "code of conduct"sv,
    "charter"sv, "publication scheme"sv, "equality"sv, "pay gap"sv, "wres"sv, "wdes"sv, "green plan"sv, "risk appetite"sv, "register of directors"sv,
    "handbook"sv, "manual"sv, "complaints"sv, "membership form"sv, "membership"sv, "election"sv, "elections"sv, "statement of purpose"sv, "cqc report"sv,
    "inspection report"sv, "template"sv, "form"sv, "guide"sv, "guidance"sv, "protocol"sv, "role description"sv, "provider licence"sv, "accounts"sv, "values"sv,
    "vision"sv, "business plan"sv, "operational plan"sv, "five year plan"sv, "our plan"sv, "disclosure log"sv, "contracts"sv, "invitation"sv, "interests"sv,
    "questions"sv, "information for"sv, "information leaflet"sv};
constexpr std::array other_sections{
    "related"sv, "useful"sv, "policies"sv, "policy"sv, "key documents"sv, "governance documents"sv, "corporate documents"sv, "publications"sv,
    "other documents"sv, "further information"sv, "more information"sv, "strategies"sv, "annual reports"sv, "see also"sv, "find out more"sv, "attending"sv,
    "asking questions"sv, "questions"sv, "how we"sv, "guidance"sv, "quick links"sv, "register"sv, "registers"sv, "resources"sv, "news"sv,
    "terms of reference"sv, "governance"sv, "meet the"sv, "members of the board"sv, "board members"sv, "contact"sv, "reports and accounts"sv, "statutory"sv,
    "how to"sv, "leaflets"sv, "documents you may need"sv, "expenses"sv, "declarations"sv, "constitution"sv, "freedom of information"sv, "other information"sv,
    "key publications"sv, "supporting information"sv, "about the board"sv, "popular"sv, "downloads for"sv};
constexpr std::array meeting_sections{"papers"sv, "agenda"sv, "minutes"sv, "meeting papers"sv, "board papers"sv};
constexpr std::array numberers{"item"sv, "paper"sv, "enc"sv, "enclosure"sv, "agenda item"sv, "appendix"sv, "annex"sv, "attachment"sv};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "07.1 Finance", "4. Minutes", "2a) Report", "00 Agenda"; but no year and no date.
bool begins_with_number(std::string_view words) {
  std::size_t at = 0;
  const auto digits = [&] {
    const auto from = at;
    while (at < words.size() && is_digit(words[at])) ++at;
    return at - from;
  };
  if (const auto count = digits(); count == 0 || count > 2) return false;
  bool sure = words.front() == '0';
  if (at + 1 < words.size() && words[at] == '.' && is_digit(words[at + 1])) {
    ++at;
    if (digits() > 2) return false;
    sure = true;
  }
  if (at < words.size() && words[at] >= 'a' && words[at] <= 'f') {
    ++at;
    sure = true;
  }
  if (at + 1 >= words.size()) return false;
  const bool mark = words[at] == '.' || words[at] == ')' || words[at] == ':';
  return mark ? !is_digit(words[at + 1]) : sure && words[at] == ' ';
}

std::string quoted(std::string_view words) { return "\"" + std::string(words) + "\""; }

}  // namespace

bool speaks_of_papers(std::string_view text) {
  const Phrases words(text);
  return words.has_any(papers) || words.has_any(bodies);
}
bool speaks_of_reports(std::string_view words) { return Phrases(words).has_any(reports); }

bool is_numbered(std::string_view words) {
  if (begins_with_number(words)) return true;
  const Phrases phrases(words);
  const auto parts = split(trim(phrases.words()), ' ');
  for (std::size_t i = 0; i + 1 < parts.size(); ++i)
    for (const auto word : numberers)
      if (parts[i] == word && parts[i + 1].size() <= 3 && (is_digit(parts[i + 1].front()) || parts[i + 1].size() == 1)) return true;
  return false;
}

bool is_other_section(std::string_view heading) {
  const Phrases words(heading);
  return words.has_any(other_sections) && !words.has_any(meeting_sections);
}

Judgement judge(const PaperSigns& signs) {
  const Phrases words(std::string(signs.words) + " | " + std::string(signs.name));
  const bool numbered = is_numbered(signs.words);
  if (const auto word = words.first_of(never); !word.empty() && !(numbered && signs.in_meeting)) return {false, quoted(word) + " is no meeting's paper"};
  const bool other = is_other_section(signs.section);
  const auto lasting = words.first_of(standing);
  if (other && !numbered && !signs.dated) return {false, "under " + quoted(clip(signs.section, 80))};
  const auto strong = words.first_of(papers);
  const auto body = words.first_of(signs.dated && words.first_of(bodies).empty() ? std::span<const std::string_view>(dated_bodies) : bodies);
  const auto kind = strong.empty() ? body : strong;
  int points = 0;
  if (!kind.empty()) points += strong.empty() ? 2 : 3;
  if (numbered) points += 2;
  if (signs.in_meeting && !other) points += 3;
  if (signs.dated) points += is_date_alone(signs.words) ? 2 : 1;
  if (words.has_any(reports)) points += 1;
  if (speaks_of_papers(signs.section) && !other) points += 1;
  if (speaks_of_papers(signs.page)) points += 1;
  if (signs.bytes.value_or(0) > large) points += 1;
  if (!lasting.empty() && !(signs.in_meeting && !other)) points -= 4;
  if (signs.outside) points -= 2;
  if (points < enough)
    return {false, !lasting.empty() ? quoted(lasting) + " is published for good, not for a meeting" : "neither its words nor its place speak of a meeting"};
  if (!kind.empty()) return {true, quoted(kind) + " in its words"};
  return {true, signs.in_meeting ? "it stands among a meeting's papers" : "its words and place speak of a meeting"};
}

}  // namespace boardwatch::listings
