// What a document says: one buffer of UTF-8 text and where its pages and blocks lie in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"

namespace boardwatch {

/// `begin` and `end` are byte offsets into Document::text.
struct Page {
  std::uint32_t number;  ///< 1-based, as counted in the file and not as printed on it; each part counts from 1
  std::size_t begin;
  std::size_t end;
  std::optional<double> recognised{};  ///< a picture of words, read by OCR: how sure it is of them on average, 0 to 1

  friend bool operator==(const Page&, const Page&) = default;
};

/// A file inside a zip pack or an e-mail. Offsets as in Page.
struct Part {
  std::string name;  ///< as the archive gives it: "Papers/Enclosure 5.pdf"
  std::size_t begin;
  std::size_t end;

  friend bool operator==(const Part&, const Part&) = default;
};

/// An entry of the file's own bookmarks, or of the agenda as printed.
struct OutlineEntry {
  int level = 1;  ///< 1 is outermost
  std::string title;
  std::optional<std::uint32_t> page{};  ///< where it leads, as Page::number

  friend bool operator==(const OutlineEntry&, const OutlineEntry&) = default;
};

/// An address that a page leads to.
struct PageLink {
  std::uint32_t page;  ///< Page::number; 0 where there are no pages
  std::string address;

  friend bool operator==(const PageLink&, const PageLink&) = default;
};

/// A header or footer, set apart from what the page says.
struct RunningLine {
  std::uint32_t page;  ///< Page::number; 0 where there are no pages
  std::string words;

  friend bool operator==(const RunningLine&, const RunningLine&) = default;
};

enum class BlockKind { paragraph, heading, list_item, table_row };

struct Block {
  BlockKind kind;
  std::size_t begin;
  std::size_t end;
};

enum class DocumentKind { text, html, pdf, docx, odt, slides, spreadsheet, email, pack };
std::string_view to_code(DocumentKind kind);
std::string_view to_code(BlockKind kind);
std::optional<DocumentKind> document_kind_from(std::string_view code);
std::optional<BlockKind> block_kind_from(std::string_view code);

/// Owns its text; everything else is offsets into it. Blocks are in order, do not overlap and together hold every
/// word but the running lines; a block never crosses a page or a part. `pages` is empty where the format has none (HTML,
/// text, DOCX); a slide and a sheet are pages.
struct Document {
  DocumentKind kind = DocumentKind::text;
  std::string text;
  std::vector<Page> pages;
  std::vector<Block> blocks;
  std::vector<Part> parts;  ///< of a pack or an e-mail, in order; else empty
  std::vector<OutlineEntry> outline;  ///< the file's bookmarks
  std::vector<OutlineEntry> agenda;   ///< what is to be dealt with, as an agenda page lists it
  std::vector<PageLink> links;
  std::vector<RunningLine> running;
  std::string title;
  std::optional<Date> date;  ///< as the file itself states it; never the date of fetching
  bool partial = false;      ///< some of it could not be read; nothing may be reported as gone because of it
  std::string fault;         ///< why, where `partial`
  std::uint32_t unread_scans = 0;  ///< pages that are pictures of words which nobody has recognised
};

/// The page that holds the byte at `offset`; null where the document, or the part there, has no pages.
const Page* find_page(const Document& document, std::size_t offset);
/// Its number; none where there is none.
std::optional<std::uint32_t> page_at(const Document& document, std::size_t offset);
/// The file inside the pack that holds it; null where the document is one file.
const Part* find_part(const Document& document, std::size_t offset);

}  // namespace boardwatch
