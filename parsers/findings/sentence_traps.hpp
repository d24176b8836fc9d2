// What makes a sentence about leaving or joining no news, by traps.lex.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::findings {

/// Immutable after build(); any thread.
class SentenceTraps {
 public:
  /// Errors: bad_config with the line whose expression cannot be read.
  static Result<SentenceTraps> build();
  SentenceTraps(SentenceTraps&&) noexcept;
  SentenceTraps& operator=(SentenceTraps&&) noexcept;
  ~SentenceTraps();

  /// The line of traps.lex that takes the sentence out, 0 for none; looked for in the sentence as the grammar reads it.
  std::size_t trap_of(std::string_view tagged) const;
  /// The line of what is news in spite of a trap beside it, 0 for none; looked for in the sentence as written.
  std::size_t keep_of(std::string_view words) const;

 private:
  struct Expressions;
  SentenceTraps();
  std::unique_ptr<Expressions> traps_, keeps_;
};

}  // namespace boardwatch::findings
