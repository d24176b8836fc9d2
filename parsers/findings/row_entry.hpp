// What a row of a table, or an item of a list, says of somebody.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "parsers/findings/row_grammar.hpp"
#include "parsers/findings/row_words.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

/// Words of a cell, bracket, footnote or list item that may tell a change.
struct Note {
  TaggedSentence tagged;
  std::vector<RowItem> items;
  std::size_t from = 0, to = 0;    ///< of items
  Column column = Column::unknown;
  std::size_t sentence = 0;        ///< that it stands in
  bool footnote = false;
};

/// Somebody in a row, with all that the row says.
struct Entry {
  std::optional<PersonMention> person;
  std::optional<RoleMention> role;
  std::vector<OrganisationMention> organisations;
  std::vector<Note> notes;
  std::vector<std::string> marks;                       ///< of footnotes
  std::map<Column, DateReading> dates;                  ///< of cells that hold no more
  std::size_t sentence = 0, row_end = 0;                ///< the first and the last one of the row
  bool grid = false;                                    ///< of a table that counts who came to meetings
};

/// What a note tells.
struct Told {
  Cue cue;
  std::optional<DateReading> date;
  std::optional<RoleMention> role;      ///< the post that it names itself
  bool bound = false;                   ///< told by "to 30 June" or "from 1 July" alone
};

}  // namespace boardwatch::findings
