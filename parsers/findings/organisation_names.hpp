// How the name of an NHS body is written out: "Marlbridge Hospitals FT" is "Marlbridge Hospitals NHS Foundation Trust".
#pragma once

#include <string>

namespace boardwatch::findings {

/// The name in capitals and small letters, with "NHS", "FT" and "ICB" as official names have them.
std::string written_out(std::string name);

}  // namespace boardwatch::findings
