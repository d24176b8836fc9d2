// Words that OCR found, with their places -> the text of the page.
#pragma once

#include <string>
#include <vector>

namespace boardwatch::documents {

/// In pixels of the upright picture; `right` and `bottom` are the first ones outside.
struct WordBox {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;

  friend bool operator==(const WordBox&, const WordBox&) = default;
};

struct RecognisedWord {
  std::string text;       ///< UTF-8
  double confidence = 0;  ///< 0 to 1
  WordBox box;
  int line = 0;      ///< words of one line of one block have the same
  int block = 0;     ///< as the page was cut up: a column, a cell, a paragraph
  int baseline = 0;  ///< of its line
};

/// Without what is probably no word: marks of low confidence, and lines that are mostly of such, as stamps, rules and
/// stains give. Order is kept.
std::vector<RecognisedWord> without_noise(std::vector<RecognisedWord> words);

/// Running text stands in columns side by side. Only the places of the words matter.
bool has_columns(const std::vector<RecognisedWord>& words);

/// Lines as printed, a blank one between paragraphs. What stands side by side is one line with three spaces between the
/// cells, so that it is seen as a table row; but columns of running text are one after the other, and so are, a paragraph each, the
/// cells of a table most rows of which have several lines, as the text of a PDF gives them.
std::string text_of(const std::vector<RecognisedWord>& words);

}  // namespace boardwatch::documents
