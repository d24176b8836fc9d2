// Tables whose lines are laid out in columns -> changes.
#pragma once

#include "parsers/findings/row_document.hpp"

namespace boardwatch::findings {

void read_tables(RowDocument& page);

}  // namespace boardwatch::findings
