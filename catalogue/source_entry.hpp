// A source as it is written down, in sources.yaml or in a table or an outline that other programs exchange. Not checked:
// that is for who loads it.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/source.hpp"

namespace boardwatch::catalogue {

struct SourceEntry {
  std::size_t line = 0;  ///< where it stands in the file that it was read from; 0 where that is not known
  std::string id;
  std::optional<SourceKind> kind;
  std::string address;  ///< or the path of a folder
  std::string title;    ///< whose it is, for people
  std::map<std::string, std::string, std::less<>> fields;  ///< the further keys of sources.yaml and their values; of a list, with ", " between
};

/// The keys of sources.yaml that give a source more than others have. A person must decide on those.
bool is_permission(std::string_view key);

/// What the address itself says: "/..." and "./..." are folders, ".../feed/" is a feed, ".../board-papers/" is a page. None where it
/// says nothing.
std::optional<SourceKind> kind_of_address(std::string_view address);

/// An id made of the organisation's code ("rr8-board"), else of the title, else of the host, with a number where it is
/// `taken`.
std::string make_id(const SourceEntry& entry, const std::set<std::string, std::less<>>& taken);

/// Equal for addresses that lead to the same place: scheme, case of the host, "www.", default port, fragment and a last
/// slash do not matter.
std::string address_key(std::string_view address);

}  // namespace boardwatch::catalogue
