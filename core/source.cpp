#include "core/source.hpp"

namespace boardwatch {

std::string_view to_code(SourceKind kind) {
  switch (kind) {
    case SourceKind::feed: return "feed";
    case SourceKind::page: return "page";
    case SourceKind::folder: return "folder";
  }
  return "unknown";
}

std::optional<SourceKind> source_kind_from(std::string_view code) {
  for (const auto kind : {SourceKind::feed, SourceKind::page, SourceKind::folder})
    if (to_code(kind) == code) return kind;
  return std::nullopt;
}

std::string shown_name(const Source& source) {
  return source.organisation_name.empty() ? source.id : source.organisation_name + " (" + source.id + ")";
}

}  // namespace boardwatch
