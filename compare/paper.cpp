#include "compare/paper.hpp"

#include <algorithm>
#include <set>

#include "compare/align.hpp"
#include "compare/fold.hpp"
#include "compare/running.hpp"
#include "compare/sequence.hpp"
#include "compare/words.hpp"

namespace boardwatch::compare {
namespace {

constexpr std::size_t one_change = 3;  // equal words between two changes that a person reads apart
constexpr std::size_t beginning = 12;  // words that tell a page
constexpr std::size_t furthest_slide = 60;

/// One version.
struct Version {
  const Document* document;
  PaperWords paper;

  std::string_view text() const { return document->text; }
};

/// Words that are compared in one go, as indices into PaperWords::words.
struct Flow {
  std::vector<std::size_t> words;
  std::vector<std::uint32_t> keys;

  void add(const PaperWords& paper, std::size_t sheet) {
    for (auto i = paper.first_word[sheet]; i < paper.first_word[sheet + 1]; ++i) {
      words.push_back(i);
      keys.push_back(paper.words[i].key);
    }
  }
};

/// Two flows and what differs between them.
struct Comparison {
  Flow before, after;
  std::vector<Edit> edits;
};

bool ends_sentence(const Version& version, std::size_t word) {
  const char last = version.text()[version.paper.words[word].end - 1];
  return last == '.' || last == ':' || last == ';' || last == '?' || last == '!';
}

/// Of words that could as well begin a little earlier or later ("[The chair left.] The ..."), those that are a
/// sentence: how far to move the edit, negative for towards the front. `words` hold the edit from `begin` to `end`,
/// between `least` and `most`.
std::ptrdiff_t slide(const Version& version, const Flow& flow, std::size_t begin, std::size_t end, std::size_t least,
                     std::size_t most) {
  const auto starts = [&](std::size_t at) { return at == 0 || ends_sentence(version, flow.words[at - 1]); };
  if (starts(begin)) return 0;
  for (std::size_t by = 1; by <= furthest_slide && begin - least >= by && flow.keys[begin - by] == flow.keys[end - by];
       ++by)
    if (starts(begin - by)) return -static_cast<std::ptrdiff_t>(by);
  for (std::size_t by = 1;
       by <= furthest_slide && most - end >= by && flow.keys[begin + by - 1] == flow.keys[end + by - 1]; ++by)
    if (starts(begin + by)) return static_cast<std::ptrdiff_t>(by);
  return 0;
}

void move_by(Edit& edit, std::ptrdiff_t by) {
  for (auto* place : {&edit.a_begin, &edit.a_end, &edit.b_begin, &edit.b_end})
    *place = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(*place) + by);
}

/// Lets words that only came or only went begin where a sentence does.
void settle(const Version& before, const Version& after, Comparison& comparison) {
  auto& edits = comparison.edits;
  for (std::size_t i = 0; i < edits.size(); ++i) {
    auto& edit = edits[i];
    const bool went = edit.b_begin == edit.b_end, came = edit.a_begin == edit.a_end;
    if (went == came) continue;
    const bool last = i + 1 == edits.size();
    if (went)
      move_by(edit, slide(before, comparison.before, edit.a_begin, edit.a_end, i == 0 ? 0 : edits[i - 1].a_end + 1,
                          last ? comparison.before.words.size() : edits[i + 1].a_begin - 1));
    else
      move_by(edit, slide(after, comparison.after, edit.b_begin, edit.b_end, i == 0 ? 0 : edits[i - 1].b_end + 1,
                          last ? comparison.after.words.size() : edits[i + 1].b_begin - 1));
  }
}

std::vector<Edit> mirrored(std::vector<Edit> edits) {
  for (auto& edit : edits) edit = {edit.b_begin, edit.b_end, edit.a_begin, edit.a_end};
  return edits;
}

Passage passage_of(const Version& version, const Flow& flow, std::size_t begin, std::size_t end) {
  Passage passage;
  passage.count = end - begin;
  if (flow.words.empty()) return passage;
  const auto here = begin < end ? begin : begin > 0 ? begin - 1 : begin;
  const auto& sheet = version.paper.sheets[version.paper.words[flow.words[here]].sheet];
  passage.page = sheet.number;
  passage.part = sheet.part;
  std::string raw;
  for (auto i = begin; i < end;) {  // words that follow each other are taken with what is between them
    auto j = i;
    while (j + 1 < end && flow.words[j + 1] == flow.words[j] + 1 &&
           version.paper.words[flow.words[j + 1]].sheet == version.paper.words[flow.words[i]].sheet)
      ++j;
    const auto from = version.paper.words[flow.words[i]].begin, to = version.paper.words[flow.words[j]].end;
    if (!raw.empty()) raw.push_back(' ');
    raw += version.text().substr(from, to - from);
    i = j + 1;
  }
  passage.words = shown_words(raw);
  return passage;
}

/// The version as it begins a page, to tell that page by.
Passage beginning_of(const Version& version, std::size_t sheet) {
  Flow flow;
  flow.add(version.paper, sheet);
  return passage_of(version, flow, 0, std::min(beginning, flow.words.size()));
}

/// Everything about two versions while they are compared.
class Papers {
 public:
  Papers(const Document& before, const Document& after)
      : before_{&before, {}}, after_{&after, {}}, turned_(after.text < before.text) {
    auto sheets_before = sheets_of(before), sheets_after = sheets_of(after);
    std::set<std::string> running;
    add_running_lines(before, sheets_before, running);
    add_running_lines(after, sheets_after, running);
    // Words get their numbers in an order that does not depend on which version is the older one.
    Vocabulary vocabulary;
    if (turned_) after_.paper = words_of(after, std::move(sheets_after), running, vocabulary);
    before_.paper = words_of(before, std::move(sheets_before), running, vocabulary);
    if (!turned_) after_.paper = words_of(after, std::move(sheets_after), running, vocabulary);
  }

  PaperChanges changes() {
    align_pages();
    compare_all();
    note_pages();
    for (const auto& comparison : comparisons_) add_hunks(comparison);
    return std::move(changes_);
  }

 private:
  void align_pages() {
    auto alignment = turned_ ? align(after_.paper, before_.paper) : align(before_.paper, after_.paper);
    if (turned_)
      for (auto* pairs : {&alignment.kept, &alignment.moved})
        for (auto& pair : *pairs) std::swap(pair.a, pair.b);
    moved_ = std::move(alignment.moved);
    std::sort(moved_.begin(), moved_.end(), [](const Pair& x, const Pair& y) { return x.b < y.b; });
    kind_before_.assign(before_.paper.sheets.size(), Place::lost);
    kind_after_.assign(after_.paper.sheets.size(), Place::lost);
    for (const auto& pair : alignment.kept) kind_before_[pair.a] = kind_after_[pair.b] = Place::kept;
    for (const auto& pair : moved_) kind_before_[pair.a] = kind_after_[pair.b] = Place::moved;
  }

  void compare_all() {
    Comparison whole;
    for (std::size_t i = 0; i < kind_before_.size(); ++i)
      if (kind_before_[i] != Place::moved) whole.before.add(before_.paper, i);
    for (std::size_t i = 0; i < kind_after_.size(); ++i)
      if (kind_after_[i] != Place::moved) whole.after.add(after_.paper, i);
    compare(std::move(whole));
    for (const auto& pair : moved_) {
      Comparison page;
      page.before.add(before_.paper, pair.a);
      page.after.add(after_.paper, pair.b);
      compare(std::move(page));
    }
  }

  void compare(Comparison comparison) {
    const auto& a = comparison.before.keys;
    const auto& b = comparison.after.keys;
    comparison.edits = joined(turned_ ? mirrored(differences(b, a)) : differences(a, b), one_change);
    settle(before_, after_, comparison);
    comparisons_.push_back(std::move(comparison));
  }

  /// How many words of each page are in edits of the whole paper.
  static std::vector<std::size_t> changed_words(const Version& version, const Flow& flow,
                                                const std::vector<std::pair<std::size_t, std::size_t>>& ranges) {
    std::vector<std::size_t> changed(version.paper.sheets.size());
    for (const auto& [begin, end] : ranges)
      for (auto i = begin; i < end; ++i) ++changed[version.paper.words[flow.words[i]].sheet];
    return changed;
  }

  /// A page without a counterpart of which four fifths are changed is a page that came or went; else its words moved on
  /// to other pages.
  static void tell_apart(const Version& version, const std::vector<std::size_t>& changed, std::vector<bool>& told,
                         std::size_t sheet) {
    const auto count = version.paper.first_word[sheet + 1] - version.paper.first_word[sheet];
    told[sheet] = version.paper.sheets[sheet].number && count > 0 && changed[sheet] * 5 >= count * 4;
  }

  void note_pages() {
    std::vector<std::pair<std::size_t, std::size_t>> went, came;
    for (const auto& edit : comparisons_.front().edits) {
      went.emplace_back(edit.a_begin, edit.a_end);
      came.emplace_back(edit.b_begin, edit.b_end);
    }
    const auto changed_before = changed_words(before_, comparisons_.front().before, went),
               changed_after = changed_words(after_, comparisons_.front().after, came);
    told_before_.resize(kind_before_.size());
    told_after_.resize(kind_after_.size());
    for (std::size_t i = 0; i < kind_before_.size(); ++i) {
      if (kind_before_[i] == Place::lost) tell_apart(before_, changed_before, told_before_, i);
      if (told_before_[i])
        changes_.pages.push_back(
            {PageChangeKind::removed, beginning_of(before_, i), std::nullopt, after_.document->partial});
    }
    for (std::size_t i = 0; i < kind_after_.size(); ++i) {
      if (kind_after_[i] == Place::lost) tell_apart(after_, changed_after, told_after_, i);
      if (told_after_[i])
        changes_.pages.push_back(
            {PageChangeKind::inserted, std::nullopt, beginning_of(after_, i), before_.document->partial});
    }
    for (const auto& pair : moved_)
      changes_.pages.push_back(
          {PageChangeKind::moved, beginning_of(before_, pair.a), beginning_of(after_, pair.b), false});
  }

  static bool all_told(const Version& version, const Flow& flow, const std::vector<bool>& told, std::size_t begin,
                       std::size_t end) {
    return std::all_of(flow.words.begin() + static_cast<std::ptrdiff_t>(begin),
                       flow.words.begin() + static_cast<std::ptrdiff_t>(end),
                       [&](std::size_t word) { return told[version.paper.words[word].sheet]; });
  }

  void add_hunks(const Comparison& comparison) {
    for (std::size_t i = 0; i < comparison.edits.size(); ++i) {
      const auto& edit = comparison.edits[i];
      const auto lead_from = std::max(edit.b_begin > context_words ? edit.b_begin - context_words : 0,
                                      i == 0 ? 0 : comparison.edits[i - 1].b_end);
      const auto rest_to =
          std::min(edit.b_end + context_words,
                   i + 1 == comparison.edits.size() ? comparison.after.words.size() : comparison.edits[i + 1].b_begin);
      Hunk hunk;
      hunk.before = passage_of(before_, comparison.before, edit.a_begin, edit.a_end);
      hunk.after = passage_of(after_, comparison.after, edit.b_begin, edit.b_end);
      hunk.lead = passage_of(after_, comparison.after, lead_from, edit.b_begin).words;
      hunk.rest = passage_of(after_, comparison.after, edit.b_end, rest_to).words;
      hunk.on_changed_page = all_told(before_, comparison.before, told_before_, edit.a_begin, edit.a_end) &&
                             all_told(after_, comparison.after, told_after_, edit.b_begin, edit.b_end);
      hunk.not_compared =
          (hunk.after.count == 0 && after_.document->partial) || (hunk.before.count == 0 && before_.document->partial);
      changes_.hunks.push_back(std::move(hunk));
    }
  }

  enum class Place { kept, moved, lost };

  Version before_, after_;
  bool turned_;  ///< `after` is compared with `before`, so that both ways round give the same
  std::vector<Place> kind_before_, kind_after_;
  std::vector<Pair> moved_;
  std::vector<Comparison> comparisons_;  ///< the paper without its moved pages, then each of those
  std::vector<bool> told_before_, told_after_;
  PaperChanges changes_;
};

}  // namespace

std::string_view to_code(PageChangeKind kind) {
  switch (kind) {
    case PageChangeKind::inserted: return "inserted";
    case PageChangeKind::removed: return "removed";
    case PageChangeKind::moved: return "moved";
  }
  return "unknown";
}

PaperChanges compare_papers(const Document& before, const Document& after) { return Papers(before, after).changes(); }

}  // namespace boardwatch::compare
