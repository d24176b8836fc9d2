// Stage 0: the document's text as one reads it. Lines that a page's width broke are joined, hyphenation is undone, and
// typographers' marks become plain ones; every byte knows where it came from, so that evidence is quoted as written.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/document.hpp"

namespace boardwatch::findings {

enum class UnitKind { text, heading, row };

/// A paragraph, list item, heading or table row. Cells of a row are parted by " | ".
struct Unit {
  UnitKind kind = UnitKind::text;
  std::size_t begin = 0, end = 0;  ///< in Prepared::text
  std::uint32_t section = 0;       ///< counts headings: a new topic starts with each
  std::string_view heading;        ///< of the section; a view into Prepared::text
};

struct Sentence {
  std::size_t begin = 0, end = 0;  ///< in Prepared::text, without the closing full stop
  std::size_t unit = 0;
};

class Prepared {
 public:
  explicit Prepared(const Document& document);
  Prepared(const Prepared&) = delete;
  Prepared& operator=(const Prepared&) = delete;

  std::string_view text() const { return text_; }
  const std::vector<Unit>& units() const { return units_; }
  const std::vector<Sentence>& sentences() const { return sentences_; }
  std::string_view words(const Sentence& sentence) const {
    return std::string_view(text_).substr(sentence.begin, sentence.end - sentence.begin);
  }
  /// The bytes of Document::text that [begin, end) was made from.
  std::pair<std::size_t, std::size_t> origin(std::size_t begin, std::size_t end) const;
  /// The first byte of text() that was made from Document::text at `offset` or behind it.
  std::size_t place(std::size_t offset) const;

 private:
  void add_block(std::string_view source, std::size_t offset);
  void add_line(std::string_view source, std::size_t offset, bool row);
  void put(char32_t c, std::size_t from, std::size_t to);
  void put_space(std::size_t from, std::size_t to);
  void close_unit(UnitKind kind);
  void split_sentences();
  void number_sections();

  std::string text_;
  std::vector<std::uint32_t> from_, to_;  ///< of each byte of text_, in Document::text
  std::vector<Unit> units_;
  std::vector<Sentence> sentences_;
  std::size_t unit_begin_ = 0;
};

}  // namespace boardwatch::findings
