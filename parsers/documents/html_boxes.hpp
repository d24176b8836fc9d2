// The boxes of a page while it is read. Used by html_blocks only.
#pragma once

#include <gumbo.h>

#include <vector>

#include "core/link_page.hpp"

namespace boardwatch::documents {

class Boxes {
 public:
  static bool is_box(GumboTag tag);

  void enter(GumboTag tag, std::size_t blocks);
  void leave(std::size_t blocks);
  int current() const { return open_.empty() ? -1 : open_.back(); }
  /// The box around another, -1 where there is none.
  int around(int box) const { return boxes_[static_cast<std::size_t>(box)].above; }
  /// Moves the boxes that hold several blocks into the page; those that say nothing beyond the box around them go.
  void finish(LinkPage& page);

 private:
  std::vector<PageBox> boxes_;
  std::vector<int> open_;
  int unrecorded_ = 0;  ///< open ones beyond the limit
};

}  // namespace boardwatch::documents
