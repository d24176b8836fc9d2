// One paper of a backfill: its bytes while they are read, and what is stored of it.
#pragma once

#include <filesystem>
#include <string>

#include "cli/backfill_work.hpp"
#include "core/document.hpp"
#include "parsers/findings/cascade.hpp"

namespace boardwatch::cli {

/// A file's copy among those that the daemon reads, so that it can be moved into the store. The daemon's next start
/// removes it if this process dies.
class BackfillCopy {
 public:
  explicit BackfillCopy(std::filesystem::path at) : at_(std::move(at)) {}
  BackfillCopy(const BackfillCopy&) = delete;
  BackfillCopy& operator=(const BackfillCopy&) = delete;
  ~BackfillCopy();
  const std::filesystem::path& path() const { return at_; }

  /// A person may change or take away the file while it is read. Returns the SHA-256 of the copy. Errors: not_found.
  Result<std::string> take(const std::filesystem::path& file) const;

 private:
  std::filesystem::path at_;
};

struct BackfillBytes {
  std::string sha256;
  std::filesystem::path file;  ///< empty for words
  std::string words;           ///< of a feed's entry
};

/// All but what the document says.
store::Reading reading_of(const BackfillJob& job, const BackfillBytes& bytes);

/// With what it says. Takes as long as finding does; any thread.
store::Reading with_findings(const BackfillJob& job, store::Reading reading, const Document& document,
                             const Catalogue& catalogue, const findings::Cascade& cascade);

}  // namespace boardwatch::cli
