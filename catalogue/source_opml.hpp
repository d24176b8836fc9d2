// Sources as an outline that feed readers exchange (OPML 1 and 2, http://opml.org/spec2.opml).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalogue/source_entry.hpp"
#include "core/result.hpp"

namespace boardwatch::catalogue {

/// Feeds as `type="rss"`, pages as `type="link"`; what only boardwatch knows in attributes of a namespace of its own.
/// Folders are left out: nobody else has them.
std::string sources_to_opml(const std::vector<SourceEntry>& sources);

/// Outlines with an address, however deep. Read within the limits of feeds: nothing is expanded, opened or followed. Errors:
/// bad_xml, too_large, too_deep; bad_config where it is no OPML.
Result<std::vector<SourceEntry>> sources_from_opml(std::string_view bytes);

}  // namespace boardwatch::catalogue
