// What `boardwatch eval` is asked: how well found passages agree with labelled ones.
#pragma once

#include <cstddef>
#include <string>

namespace boardwatch::cli {

struct EvalOptions {
  std::string gold, predicted;  ///< files with one passage a line
  bool by_kind = false;
  bool causes = false;
  bool calibration = false;
  bool json = false;
  std::size_t errors = 0;  ///< how many differences to show
};

}  // namespace boardwatch::cli
