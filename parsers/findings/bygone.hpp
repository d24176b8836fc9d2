// Years that are long gone: "dismissed in 1979", "chairman from 1989 to 1997".
#pragma once

#include <string_view>

namespace boardwatch::findings {

/// Does the clause that begins at `at` tell of a year two or more before `now`?
bool tells_bygone_year(std::string_view text, std::size_t at, int now);

}  // namespace boardwatch::findings
