// Lists below a heading, and lists that run in behind "Joined:" -> changes.
#pragma once

#include "parsers/findings/row_document.hpp"

namespace boardwatch::findings {

void read_lists(RowDocument& page);

}  // namespace boardwatch::findings
