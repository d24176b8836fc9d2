#include "core/document.hpp"

#include <algorithm>
#include <array>

namespace boardwatch {
namespace {

constexpr std::array<std::string_view, 4> document_kinds{"text", "html", "pdf", "docx"};
constexpr std::array<std::string_view, 4> block_kinds{"paragraph", "heading", "list_item", "table_row"};

template <class Enum, std::size_t N>
std::optional<Enum> find_code(const std::array<std::string_view, N>& codes, std::string_view code) {
  const auto found = std::find(codes.begin(), codes.end(), code);
  if (found == codes.end()) return std::nullopt;
  return static_cast<Enum>(found - codes.begin());
}

}  // namespace

std::string_view to_code(DocumentKind kind) { return document_kinds[static_cast<std::size_t>(kind)]; }
std::string_view to_code(BlockKind kind) { return block_kinds[static_cast<std::size_t>(kind)]; }
std::optional<DocumentKind> document_kind_from(std::string_view code) { return find_code<DocumentKind>(document_kinds, code); }
std::optional<BlockKind> block_kind_from(std::string_view code) { return find_code<BlockKind>(block_kinds, code); }

std::optional<std::uint32_t> page_at(const Document& document, std::size_t offset) {
  const auto after = std::upper_bound(document.pages.begin(), document.pages.end(), offset,
                                      [](std::size_t at, const Page& page) { return at < page.begin; });
  if (after == document.pages.begin()) return std::nullopt;
  return std::prev(after)->number;
}

}  // namespace boardwatch
