// Zip archives in memory: what is in them, and one file of them at a time.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

struct zip;

namespace boardwatch::documents {

/// One thread. Nothing is unpacked before it is asked for, and names are never taken for paths.
class Archive {
 public:
  /// `bytes` must outlive the archive; `what` names it in messages ("the Word document"). Errors: damaged, too_large.
  static Result<Archive> open(std::string_view bytes, std::string what);

  /// As the archive gives them, in UTF-8 without control characters, in its order; an old name that is no UTF-8 is read
  /// as code page 437. Folders end with "/".
  const std::vector<std::string>& names() const { return names_; }
  /// The first of that name, whatever the case of its letters.
  std::optional<std::size_t> find(std::string_view name) const;
  /// Errors: damaged; encrypted; too_large where it, or all that has been unpacked, is over a limit. The sizes that the
  /// archive claims are checked first, and what really comes is counted.
  Result<std::string> unpack(std::size_t index, std::size_t most_bytes);
  /// The same of a part of an office file, by its name.
  Result<std::string> unpack(std::string_view name);

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  Archive(std::unique_ptr<zip, Close> archive, std::string_view bytes, std::string what);
  Result<std::size_t> checked_size(std::size_t index, std::size_t most_bytes, std::size_t& packed) const;

  std::unique_ptr<zip, Close> archive_;
  std::string what_;
  std::size_t size_;  ///< of the whole archive, packed
  std::size_t left_;  ///< what may still be unpacked
  std::vector<std::string> names_;
};

}  // namespace boardwatch::documents
