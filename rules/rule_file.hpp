// A file that an editor writes, as read from disk.
#pragma once

#include <string>

namespace boardwatch::rules {

struct RuleFile {
  std::string path;  ///< for messages only
  std::string text;
};

}  // namespace boardwatch::rules
