// Pages whose papers only a script would show.
#pragma once

#include <string>
#include <string_view>

#include "core/link_page.hpp"

namespace boardwatch::listings {

/// Why a page without papers seems to be filled by scripts; empty where nothing says so. `leads_on`: it links to pages
/// where papers may be, so that only a widget for files tells.
std::string needs_scripts(const LinkPage& page, std::string_view page_url, bool leads_on);

}  // namespace boardwatch::listings
