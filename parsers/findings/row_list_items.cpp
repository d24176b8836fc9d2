#include "parsers/findings/row_list_items.hpp"

#include <algorithm>

#include "parsers/findings/row_changes.hpp"
#include "parsers/findings/row_notes.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_item = 16;      ///< words of an item besides its people, posts, bodies and dates
constexpr std::size_t most_people = 40;       ///< of one item

bool read_segment(RowDocument& page, const Note& whole, const Segment& segment, const Lead& lead);
std::size_t words_in(const Note& note);
bool tell_state(RowDocument& page, const Entry& entry);
void take_body(const Note& note, const Segment& segment, Entry& entry);

/// Whom the words name only as the one before: "replacing A".
bool is_aside(const std::vector<RowItem>& items, std::size_t at) {
  std::size_t before = at;
  while (before > 0 && is_word(items[before - 1], {"the", "our", "by", "mr", "mrs", "ms", "dr"})) --before;
  return before > 0 && is_word(items[before - 1], {"replacing", "succeeding", "replaces", "succeeds", "replaced", "succeeded", "vice", "for", "from", "follows", "following", "with", "covering"});
}

/// Under a lead that leaves it open, an item's own words must tell: in brackets, behind a mark, not as a sentence would.
bool tells_itself(const RowDocument& page, const Note& note, const Segment& segment) {
  for (std::size_t at = segment.from; at < segment.to; ++at) {
    if (note.items[at].letter != 'w') continue;
    const auto match = page.grammar.cues.at(note.items, at);
    if (!match || match->end > segment.to) continue;
    return at == segment.from || note.items[at - 1].letter == 'm' || note.items[at - 1].letter == 'd' || opens_bound(note, at, match->end) || note.items[at - 1].text == "now" ||
           (note.items[at - 1].holder() && (match->end == segment.to || note.items[match->end].letter == 'd'));
  }
  return false;
}

/// Words of a sentence, or of what is no post of ours: such an item is left to the frames.
bool is_foreign(const RowItem& item) {
  return is_word(item, {"committee", "committees", "consultant", "governor", "is",  "are", "was", "were", "will", "would", "has", "have", "had", "been", "who", "whose", "whom",
                        "he", "she", "we", "i", "it", "they", "his", "her", "me", "us", "my", "your", "that", "if", "whether", "not", "no"});
}

bool read_segment(RowDocument& page, const Note& whole, const Segment& segment, const Lead& lead) {
  const auto& items = whole.items;
  const bool vacancy = lead.sort == Lead::Sort::kind && lead.kind == ChangeKind::vacancy;
  if (!segment.person && !(vacancy && segment.role)) return false;
  Entry entry;
  entry.sentence = whole.sentence;
  for (const auto place : {segment.person, segment.role}) {
    if (!place) continue;
    const auto& chunk = whole.tagged.chunks[items[*place].index];
    if (chunk.person && !entry.person) entry.person = chunk.person;
    if (chunk.role) take_role(chunk, entry);
  }
  if (entry.person && !entry.person->full) return false;
  if (segment.role && entry.organisations.empty()) take_body(whole, segment, entry);
  if (!is_ours(entry)) return true;  // read, and none of ours
  Note note = whole;
  note.from = segment.from;
  note.to = segment.to;
  if (page.grammar.still.at(items, note.from)) return false;
  if (lead.sort == Lead::Sort::any && !tells_itself(page, note, segment)) {
    if (!entry.role || !entry.role->interim || words_in(note) > 5) return false;
    return tell_state(page, entry);
  }
  if (vacancy) {
    auto change = change_of(entry, ChangeKind::vacancy, "lead");
    change.tense = Tense::effective;
    page.out.changes.push_back(std::move(change));
    return true;
  }
  entry.notes.push_back(std::move(note));
  return tell_entry(page, entry, lead, nullptr);
}

std::size_t words_in(const Note& note) {
  return static_cast<std::size_t>(std::count_if(note.items.begin() + static_cast<std::ptrdiff_t>(note.from), note.items.begin() + static_cast<std::ptrdiff_t>(note.to),
                                                [](const RowItem& item) { return item.letter == 'w'; }));
}

bool tell_state(RowDocument& page, const Entry& entry) {
  auto change = change_of(entry, ChangeKind::interim, "interim");
  settle(page, change, When::state, std::nullopt);
  page.out.changes.push_back(std::move(change));
  return true;
}

/// "A, chief nurse, B NHS Trust": the body right behind the post.
void take_body(const Note& note, const Segment& segment, Entry& entry) {
  const auto at = std::max(*segment.role, segment.person.value_or(0));
  if (at + 2 < segment.to && is_mark(note.items[at + 1], ",") && note.items[at + 2].letter == 'o') entry.organisations.push_back(note.tagged.organisations[note.items[at + 2].index]);
}

}  // namespace

std::vector<Segment> segments_of(const std::vector<RowItem>& items, bool vacancies) {
  std::vector<Segment> segments;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!items[i].holder() || is_aside(items, i)) continue;
    const bool person = items[i].person();
    bool fresh = segments.empty() || (person && segments.back().person) || (vacancies && !person);
    if (!person && !fresh && segments.back().person && segments.back().role) {
      std::size_t next = i + 1;
      while (next < items.size() && items[next].letter == 'm' && next < i + 3) ++next;
      fresh = next < items.size() && items[next].letter == 'p' && !is_mark(items[next - 1], ",");
      if (!fresh) continue;
    }
    if (fresh) segments.push_back({i, 0, std::nullopt, std::nullopt});
    auto& segment = segments.back();
    if (person) segment.person = i;
    if (items[i].letter != 'p' && !segment.role) segment.role = i;
  }
  for (std::size_t k = 0; k < segments.size(); ++k) segments[k].to = k + 1 < segments.size() ? segments[k + 1].from : items.size();
  if (!segments.empty()) segments.front().from = 0;
  return segments;
}

bool read_item(RowDocument& page, std::string_view text, const Lead& lead, std::size_t sentence) {
  std::vector<std::string> marks;
  auto whole = page.note_of(text, Column::unknown, sentence);
  const auto words = std::count_if(whole.items.begin(), whole.items.end(), [](const RowItem& item) { return item.letter == 'w'; });
  if (whole.items.empty()) return false;
  if (std::any_of(whole.items.begin(), whole.items.end(), is_foreign)) return false;
  const auto segments = segments_of(whole.items, lead.sort == Lead::Sort::kind && lead.kind == ChangeKind::vacancy);
  if (segments.empty() || segments.size() > most_people || static_cast<std::size_t>(words) > longest_item * segments.size()) return false;
  bool any = false;
  for (const auto& segment : segments) any = read_segment(page, whole, segment, lead) || any;
  return any;
}

}  // namespace boardwatch::findings
