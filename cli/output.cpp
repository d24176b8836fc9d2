#include "cli/output.hpp"

#include <iostream>

#include "core/utf8.hpp"

namespace boardwatch::cli {

int complain(const Error& error, int status) {
  std::cerr << "boardwatch: " << printable(error.where) << '\n';
  return status;
}

}  // namespace boardwatch::cli
