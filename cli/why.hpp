// `boardwatch read --why` and `--why-not`: how findings came about, and why a sentence gave none.
#pragma once

#include <string>
#include <string_view>

#include "parsers/findings/cascade.hpp"

namespace boardwatch::cli {

void print_why(const std::string& file, std::string_view status, const findings::Explanation& explanation);
void print_why_not(const std::string& file, const std::string& words, const findings::Explanation& explanation);

}  // namespace boardwatch::cli
