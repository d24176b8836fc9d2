// The paper on standard input.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::reader {

/// Mapped where it is a file, so that a large one takes no memory twice; else read to its end. The bytes live as long as
/// the Input, mapped ones as long as the process.
class Input {
 public:
  /// Errors: damaged, too_large.
  static Result<Input> open();
  std::string_view bytes() const { return view_.empty() ? std::string_view(copy_) : view_; }

 private:
  Result<void> read_all();
  std::string_view view_;
  std::string copy_;
};

}  // namespace boardwatch::reader
