// Which headings a piece of a page stands under. Used by html_blocks only.
#pragma once

#include <string>
#include <vector>

#include "core/link_page.hpp"

namespace boardwatch::documents {

/// How much of what follows a heading rules: one of a lower rank ends those of its rank and above.
/// 1 to 6 are `<h1>` to `<h6>`.
namespace heading_rank {
constexpr int label = 0;    ///< of a box: an accordion's or tab's label, a caption, a list item's words above its own list
constexpr int strong = 7;   ///< a bold line, a button, a row of one cell
constexpr int lead_in = 8;  ///< a short line above a list
}  // namespace heading_rank

class Outline {
 public:
  explicit Outline(std::vector<PageHeading>& headings) : headings_(headings) {}

  /// Headings inside an element of this kind rule nothing behind its end.
  void enter_scope() { ++depth_; }
  void leave_scope();
  void add(int rank, std::string words, std::size_t block);
  /// The innermost heading, -1 where there is none.
  int current() const { return open_.empty() ? -1 : open_.back().index; }

 private:
  struct Open {
    int index;
    int rank;
    int depth;
  };
  std::vector<PageHeading>& headings_;
  std::vector<Open> open_;
  int depth_ = 0;
};

}  // namespace boardwatch::documents
