// What one version of a paper says that the other does not, page by page and word by word.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/document.hpp"

namespace boardwatch::compare {

/// Where words stand, and the words as a person reads them.
struct Passage {
  std::optional<std::uint32_t> page;  ///< as in Sheet, of the first word; of no words: of the one before, else behind
  std::string part;
  std::string words;  ///< one line; empty where this version has none there
  std::size_t count = 0;

  friend bool operator==(const Passage&, const Passage&) = default;
};

/// One change of words. A person reads changes with fewer than three equal words between them as one.
struct Hunk {
  Passage before, after;
  std::string lead;              ///< up to `context_words` that both have before it
  std::string rest;              ///< and behind it
  bool on_changed_page = false;  ///< all of it stands on a page that is told as inserted or removed
  bool not_compared = false;     ///< the version that lacks the words was read in part only: they may be there

  friend bool operator==(const Hunk&, const Hunk&) = default;
};
constexpr std::size_t context_words = 6;

enum class PageChangeKind { inserted, removed, moved };
std::string_view to_code(PageChangeKind kind);

struct PageChange {
  PageChangeKind kind;
  std::optional<Passage> before;  ///< how the page begins; none for an inserted one
  std::optional<Passage> after;   ///< none for a removed one
  bool not_compared = false;      ///< as in Hunk

  friend bool operator==(const PageChange&, const PageChange&) = default;
};

struct PaperChanges {
  std::vector<PageChange> pages;
  std::vector<Hunk> hunks;  ///< in order, those within moved pages last

  friend bool operator==(const PaperChanges&, const PaperChanges&) = default;
};

/// Pages are matched first, so that one that only moved is no change of words; words are compared over the borders of
/// pages, so that a paragraph pushed to the next page is none either. White space, hyphens of layout, page numbers and
/// running headers count for nothing. Compared the other way round it gives the same with both sides changed over. Time
/// is bounded: see sequence.hpp and align.hpp.
PaperChanges compare_papers(const Document& before, const Document& after);

}  // namespace boardwatch::compare
