// A file that was compiled into the program (cmake/embed.cmake).
#pragma once

#include <span>
#include <string_view>

namespace boardwatch {

struct EmbeddedFile {
  std::string_view name;  ///< without folders
  std::string_view text;
};

}  // namespace boardwatch
