// Papers that are made to exhaust, confuse or crash whoever reads them.
#pragma once

#include <string>
#include <vector>

namespace boardwatch::documents {

struct Bomb {
  std::string name;   ///< as a file name: its ending is what it claims to be
  std::string bytes;
};

/// More than sixty.
std::vector<Bomb> make_bombs();

}  // namespace boardwatch::documents
