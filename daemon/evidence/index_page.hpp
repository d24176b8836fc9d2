// The bundle's index.html: opens offline, holds no script and refers to nothing outside the bundle.
#pragma once

#include <string>
#include <vector>

#include "daemon/evidence/bundle.hpp"

namespace boardwatch::evidence {

/// Where a proof's files are inside the bundle.
struct ProofFiles {
  std::string original;               ///< empty where there is none
  std::string quote;
  std::string headers;                ///< empty where none were kept
  std::vector<std::string> pictures;  ///< as in BundleProof::pictures
};

/// `hashed` are the files that are listed with their hashes.
std::string index_page(const Bundle& bundle, const std::vector<ProofFiles>& proofs, const std::vector<BundleFile>& hashed);
/// What it is shown with.
std::string style_sheet();

}  // namespace boardwatch::evidence
