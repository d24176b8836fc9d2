// Names as people sort them.
#pragma once

#include <string_view>

namespace boardwatch::documents {

/// Numbers by their value and letters whatever their case: "Enclosure 2" before "enclosure 10"; what is in a folder
/// behind what lies beside the folder.
bool natural_less(std::string_view a, std::string_view b);

}  // namespace boardwatch::documents
