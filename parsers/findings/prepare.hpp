// Stage 0: the document's text as one reads it. Lines that a page's width broke are joined, hyphenation is undone, and
// typographers' marks become plain ones; every run of bytes knows where it came from, so that evidence is quoted as written.
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
  /// Bytes of text_ that come from one place: as they stand, or together from [from, to).
  struct Run {
    std::uint32_t at = 0;            ///< in text_; the run ends where the next begins
    std::uint32_t from = 0, to = 0;  ///< in Document::text; `to` is as_written where byte follows byte
  };
  static constexpr std::uint32_t as_written = UINT32_MAX;

  /// `cut`: a single line of it may be a heading; `open`: a sentence goes on in the next block.
  void add_block(std::string_view source, std::size_t offset, bool cut = false, bool open = false);
  void add_line(std::string_view source, std::size_t offset, bool row);
  void put(std::string_view bytes, std::size_t from);                        ///< as written
  void put_for(std::string_view bytes, std::size_t from, std::size_t to);    ///< instead of [from, to)
  void put_space(std::size_t from, std::size_t to);
  void drop_last();
  void close_unit(UnitKind kind);
  void split_sentences();
  void number_sections();
  const Run& run_at(std::size_t at) const;

  std::string text_;
  std::vector<Run> runs_;
  std::vector<Unit> units_;
  std::vector<Sentence> sentences_;
  std::size_t unit_begin_ = 0;
};

}  // namespace boardwatch::findings
