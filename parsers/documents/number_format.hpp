// Number formats of spreadsheets (ECMA-376 part 1, 18.8.31): what a number in a cell looks like.
#pragma once

#include <string>
#include <string_view>

namespace boardwatch::documents {

enum class DayCount { from_1900, from_1904 };

/// A number as a reader would see it, plainly: dates as "28 May 2026", "May 2026" or "28 May 2026 14:30", times as
/// "14:30", shares as "4.5%", money with its sign; every other number with the digits that the format shows at most, and no
/// marks between thousands. A format that is not understood shows the number as it is.
std::string format_number(double value, std::string_view format, DayCount days);

/// The format that a number below 164 stands for; "General" where it stands for none.
std::string_view built_in_format(unsigned id);

}  // namespace boardwatch::documents
