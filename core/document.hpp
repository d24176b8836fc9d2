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
  std::uint32_t number;  ///< 1-based, as counted in the file and not as printed on it
  std::size_t begin;
  std::size_t end;
};

enum class BlockKind { paragraph, heading, list_item, table_row };

struct Block {
  BlockKind kind;
  std::size_t begin;
  std::size_t end;
};

enum class DocumentKind { text, html, pdf, docx };
std::string_view to_code(DocumentKind kind);
std::string_view to_code(BlockKind kind);
std::optional<DocumentKind> document_kind_from(std::string_view code);
std::optional<BlockKind> block_kind_from(std::string_view code);

/// Owns its text; everything else is offsets into it. Blocks are in order, do not overlap and together hold every
/// word; a block never crosses a page. `pages` is empty where the format has none (HTML, text, DOCX).
struct Document {
  DocumentKind kind = DocumentKind::text;
  std::string text;
  std::vector<Page> pages;
  std::vector<Block> blocks;
  std::string title;
  std::optional<Date> date;  ///< as the file itself states it; never the date of fetching
  bool partial = false;      ///< some of it could not be read; nothing may be reported as gone because of it
  std::string fault;         ///< why, where `partial`
};

/// The page that holds the byte at `offset`; none where the document has no pages.
std::optional<std::uint32_t> page_at(const Document& document, std::size_t offset);

}  // namespace boardwatch
