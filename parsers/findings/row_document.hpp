// A document while its tables and lists are read: its words, what they mean, and what was read and told so far.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/findings/row_entry.hpp"
#include "parsers/findings/rows.hpp"

namespace boardwatch::findings {

constexpr std::size_t most_flattened = 3000;   ///< lines of a document that are tried as flattened tables

struct Footnote {
  std::string key, text;
  std::size_t begin = 0, end = 0;  ///< of the source
};

struct RowDocument {
  RowDocument(const RowGrammar::Parts& grammar, const Document& document, const Prepared& prepared, const Tagger& tagger, std::optional<Date> published,
              Discourse& discourse, const std::vector<RowSigns>& signs);

  std::string_view words_of(std::size_t unit) const;
  Note note_of(std::string_view text, Column column, std::size_t sentence) const;
  /// The sentence that the byte of the source at `offset` stands in, or the next one.
  std::size_t sentence_at(std::size_t offset) const;
  /// No frame is to look at the sentences of source[begin, end) again.
  void mark_read(std::size_t begin, std::size_t end);
  /// Does any sentence of the units [first, last] have this sign?
  bool any(bool RowSigns::*sign, std::size_t first, std::size_t last) const;
  /// Behind the last sentence of the unit.
  std::size_t end_of(std::size_t unit) const;

  const RowGrammar::Parts& grammar;
  const Document& document;
  const Prepared& prepared;
  const Tagger& tagger;
  std::optional<Date> published;
  Discourse& discourse;
  const std::vector<RowSigns>& signs;       ///< by sentence
  bool past = false;                        ///< it speaks of a year that is over
  std::vector<Footnote> footnotes;          ///< of the last table that had any
  std::size_t footnotes_of = 0;             ///< where they begin
  std::size_t tried = 0;                    ///< lines, as flattened tables
  std::vector<std::size_t> first_sentence;  ///< by unit; the count of sentences where it has none
  RowReading out;
};

}  // namespace boardwatch::findings
