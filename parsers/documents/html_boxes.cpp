#include "parsers/documents/html_boxes.hpp"

namespace boardwatch::documents {

namespace {

constexpr std::size_t most_boxes = 200'000;

bool is_closed(GumboTag tag) {
  return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DD;
}

}  // namespace

bool Boxes::is_box(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_DIV: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_SECTION: case GUMBO_TAG_MAIN: case GUMBO_TAG_P:
    case GUMBO_TAG_DETAILS: case GUMBO_TAG_FIELDSET: case GUMBO_TAG_FIGURE: case GUMBO_TAG_TD:
      return true;
    default:
      return is_closed(tag);
  }
}

void Boxes::enter(GumboTag tag, std::size_t blocks) {
  if (boxes_.size() >= most_boxes || unrecorded_ > 0) {
    ++unrecorded_;
    return;
  }
  boxes_.push_back({current(), static_cast<int>(blocks), -1, is_closed(tag)});
  open_.push_back(static_cast<int>(boxes_.size()) - 1);
}

void Boxes::leave(std::size_t blocks) {
  if (unrecorded_ > 0) {
    --unrecorded_;
    return;
  }
  if (open_.empty()) return;
  boxes_[static_cast<std::size_t>(open_.back())].last = static_cast<int>(blocks) - 1;
  open_.pop_back();
}

void Boxes::finish(LinkPage& page) {
  std::vector<int> kept_as(boxes_.size(), -1);
  for (std::size_t i = 0; i < boxes_.size(); ++i) {
    auto box = boxes_[i];
    const int around = box.above < 0 ? -1 : kept_as[static_cast<std::size_t>(box.above)];
    kept_as[i] = around;
    if (box.last < box.first) continue;
    if (around >= 0) {
      auto& outer = page.boxes[static_cast<std::size_t>(around)];
      if (outer.first == box.first && outer.last == box.last) {
        outer.closed = outer.closed || box.closed;
        continue;
      }
    }
    box.above = around;
    kept_as[i] = static_cast<int>(page.boxes.size());
    page.boxes.push_back(box);
  }
  for (auto& block : page.blocks)
    if (block.box >= 0) block.box = kept_as[static_cast<std::size_t>(block.box)];
}

}  // namespace boardwatch::documents
