// Stage 1: all literals of all lexicons looked for in one pass over the text, by Vectorscan.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace boardwatch::findings {

struct Literal {
  std::string text;
  std::uint32_t id = 0;      ///< the caller's; may be shared by several literals
  bool match_case = false;
  bool whole_word = true;    ///< false: the text is the beginning of a word ("retir")
};

struct LiteralHit {
  std::uint32_t id;
  std::size_t begin, end;
};

/// Immutable after build(); scan() may be called from any thread.
class Literals {
 public:
  /// Errors: bad_config when a literal cannot be compiled.
  static Result<Literals> build(std::vector<Literal> literals);
  Literals(Literals&&) noexcept;
  Literals& operator=(Literals&&) noexcept;
  ~Literals();

  /// Calls `on_hit` for each hit at word borders, ordered by their end.
  void scan(std::string_view text, const std::function<void(const LiteralHit&)>& on_hit) const;
  std::size_t count() const { return literals_.size(); }

 private:
  struct Compiled;
  Literals();
  struct Found {  ///< what is wanted of a literal when it is met
    std::uint32_t id;
    std::uint32_t length : 31;
    std::uint32_t whole_word : 1;
  };
  std::vector<Found> literals_;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace boardwatch::findings
