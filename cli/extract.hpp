// `boardwatch extract`: passages in, findings out, one JSON object a line.
#pragma once

#include "core/catalogue.hpp"

namespace boardwatch::cli {

struct ExtractOptions {
  bool features = false;  ///< with each finding what its confidence rests on
};

/// Reads standard input and returns the exit status: 0, 1 where a line could not be read, 2 where nothing could.
int extract(const Catalogue& catalogue, const ExtractOptions& options);

}  // namespace boardwatch::cli
