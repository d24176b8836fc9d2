#include "core/document.hpp"

#include <algorithm>
#include <array>

namespace boardwatch {
namespace {

constexpr std::array<std::string_view, 9> document_kinds{"text", "html", "pdf", "docx", "odt", "slides", "spreadsheet", "email", "pack"};
constexpr std::array<std::string_view, 4> block_kinds{"paragraph", "heading", "list_item", "table_row"};

template <class Enum, std::size_t N>
std::optional<Enum> find_code(const std::array<std::string_view, N>& codes, std::string_view code) {
  const auto found = std::find(codes.begin(), codes.end(), code);
  if (found == codes.end()) return std::nullopt;
  return static_cast<Enum>(found - codes.begin());
}

/// The last of those that begin at or before `offset`, unless it is over there: a part without pages may lie behind one
/// with pages.
template <class Span>
const Span* last_from(const std::vector<Span>& spans, std::size_t offset) {
  const auto after = std::upper_bound(spans.begin(), spans.end(), offset, [](std::size_t at, const Span& span) { return at < span.begin; });
  return after == spans.begin() || offset > std::prev(after)->end ? nullptr : &*std::prev(after);
}

}  // namespace

std::string_view to_code(DocumentKind kind) { return document_kinds[static_cast<std::size_t>(kind)]; }
std::string_view to_code(BlockKind kind) { return block_kinds[static_cast<std::size_t>(kind)]; }
std::optional<DocumentKind> document_kind_from(std::string_view code) { return find_code<DocumentKind>(document_kinds, code); }
std::optional<BlockKind> block_kind_from(std::string_view code) { return find_code<BlockKind>(block_kinds, code); }

const Page* find_page(const Document& document, std::size_t offset) { return last_from(document.pages, offset); }
const Part* find_part(const Document& document, std::size_t offset) { return last_from(document.parts, offset); }

std::optional<std::uint32_t> page_at(const Document& document, std::size_t offset) {
  const auto* page = find_page(document, offset);
  return page == nullptr ? std::nullopt : std::optional(page->number);
}

}  // namespace boardwatch
