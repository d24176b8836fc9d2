#include "parsers/documents/ocr_cleaning.hpp"

#include <algorithm>
#include <utility>

namespace boardwatch::documents {
namespace {

constexpr int dark = 150;
constexpr std::size_t fewest_dots = 5;  // three are an ellipsis

/// Sizes in pixels for a resolution.
struct Sizes {
  explicit Sizes(int dpi) : rule(dpi / 2), thin(std::max(2, dpi / 25)), dot(std::max(3, dpi / 30)), pitch(std::max(4, dpi / 8)) {}
  int rule;   ///< no letter has a stroke as long
  int thin;   ///< no rule is as thick
  int dot;    ///< no full stop is as large
  int pitch;  ///< from dot to dot, at most
};

struct Dot {
  BOX box{};
  int line = 0;  ///< dots whose lower edges are on one level have the same
};

/// Lines of that length and width, without what is part of a filled area.
Pixels rules_in(PIX* ink, int width, int height, const Sizes& sizes) {
  const Pixels lines(pixOpenBrick(nullptr, ink, width, height));
  const Pixels filled(pixOpenBrick(nullptr, ink, sizes.thin, sizes.thin));
  if (lines == nullptr || filled == nullptr) return nullptr;
  const Pixels around(pixDilateBrick(nullptr, filled.get(), 2 * sizes.thin + 1, 2 * sizes.thin + 1));
  if (around == nullptr) return nullptr;
  pixSubtract(lines.get(), lines.get(), around.get());
  return Pixels(pixDilateBrick(nullptr, lines.get(), 3, 3));
}

void remove_rules(PIX* page, PIX* ink, const Sizes& sizes) {
  for (const bool across : {true, false}) {
    const auto mask = rules_in(ink, across ? sizes.rule : 1, across ? 1 : sizes.rule, sizes);
    if (mask != nullptr) pixSetMasked(page, mask.get(), 255);
  }
}

std::vector<Dot> dots_in(PIX* ink, int largest) {
  BOXA* all = pixConnCompBB(ink, 8);
  std::vector<Dot> dots;
  for (l_int32 i = 0; i < boxaGetCount(all); ++i) {
    BOX box{};
    boxaGetBoxGeometry(all, i, &box.x, &box.y, &box.w, &box.h);
    if (box.w <= largest && box.h <= largest) dots.push_back({box});
  }
  boxaDestroy(&all);
  return dots;
}

int edge_of(const Dot& dot) { return dot.box.y + dot.box.h; }

/// Gives each dot its line; sorts by line, and from left to right on it.
void sort_by_line(std::vector<Dot>& dots) {
  std::sort(dots.begin(), dots.end(), [](const Dot& a, const Dot& b) { return edge_of(a) < edge_of(b); });
  for (std::size_t i = 1; i < dots.size(); ++i) dots[i].line = dots[i - 1].line + (edge_of(dots[i]) - edge_of(dots[i - 1]) > 1 ? 1 : 0);
  std::sort(dots.begin(), dots.end(), [](const Dot& a, const Dot& b) { return std::pair(a.line, a.box.x) < std::pair(b.line, b.box.x); });
}

bool follows(const Dot& dot, const Dot& last, const Sizes& sizes) { return dot.line == last.line && dot.box.x - last.box.x <= sizes.pitch; }

void remove_leaders(PIX* page, PIX* ink, const Sizes& sizes) {
  auto dots = dots_in(ink, sizes.dot);
  sort_by_line(dots);
  for (std::size_t begin = 0, end = 0; begin < dots.size(); begin = end) {
    for (end = begin + 1; end < dots.size() && follows(dots[end], dots[end - 1], sizes);) ++end;
    if (end - begin < fewest_dots) continue;
    for (std::size_t i = begin; i < end; ++i) {
      BOX wider{dots[i].box.x - 1, dots[i].box.y - 1, dots[i].box.w + 2, dots[i].box.h + 2, 1};
      pixSetInRect(page, &wider);
    }
  }
}

}  // namespace

Pixels without_rules_and_leaders(Pixels page, int dpi) {
  if (page == nullptr) return page;
  const Pixels ink(pixThresholdToBinary(page.get(), dark));
  if (ink == nullptr) return page;
  const Sizes sizes(dpi);
  remove_rules(page.get(), ink.get(), sizes);
  remove_leaders(page.get(), ink.get(), sizes);
  return page;
}

}  // namespace boardwatch::documents
