// An evidence bundle: everything that an alert rests on, as files that can be looked at offline and handed on. Values in,
// values out; zip_file.hpp writes them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/alert.hpp"
#include "core/result.hpp"
#include "daemon/evidence/alert_evidence.hpp"

namespace boardwatch::evidence {

using Rows = std::vector<std::pair<std::string, std::string>>;

struct BundlePicture {
  std::uint32_t page = 0;
  std::string png;
};

/// One proof with what was made of its paper.
struct BundleProof {
  ProofSource source;
  std::vector<BundlePicture> pictures;  ///< none, one, or one for each page that the quote runs over
  std::string no_picture;               ///< why there is none
  Rows story;                           ///< how the finding came about, stage by stage
  std::string no_story;                 ///< why it cannot be told
};

struct Bundle {
  AlertEvidence evidence;  ///< its proofs are in `proofs`
  Rows rule;               ///< its conditions; empty where it is no longer configured
  std::vector<BundleProof> proofs;
};

/// A file of the bundle: bytes, or a file on disk.
struct BundleFile {
  std::string name;  ///< path inside the bundle: ASCII letters, digits, "-", "_", "." and "/"
  std::string bytes;
  std::optional<std::filesystem::path> source;
  std::string sha256;
};

/// The files in their order, index.html first and SHA256SUMS last. The same bundle gives the same files. An original that
/// is not there any more is told in index.html. Errors: not_found, store_io where an original cannot be read; damaged
/// where it is not as it was stored.
Result<std::vector<BundleFile>> files_of(const Bundle& bundle);

/// A name for a paper's bytes inside the bundle, from its address: "https://x.example/a%20b.pdf?c" -> "a-b.pdf".
std::string safe_name(std::string_view address, std::string_view content_type);

}  // namespace boardwatch::evidence
