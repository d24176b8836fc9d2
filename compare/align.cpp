#include "compare/align.hpp"

#include <algorithm>

namespace boardwatch::compare {
namespace {

/// The smallest hashes of a page's words: two pages share so many of them as they share words.
using Sketch = std::vector<std::uint32_t>;
constexpr std::size_t sketch_size = 64;
constexpr float alike = 0.25F;             // a page of which so much is the same is the same page, rewritten
constexpr float nearly_same = 0.6F;        // to be told as moved
constexpr std::size_t worth_telling = 12;  // different words on a page that may be told as moved

std::uint32_t scattered(std::uint32_t key) {
  key = (key ^ (key >> 16)) * 0x7FEB352D;
  key = (key ^ (key >> 15)) * 0x846CA68B;
  return key ^ (key >> 16);
}

std::vector<Sketch> sketches_of(const PaperWords& paper) {
  std::vector<Sketch> sketches(paper.sheets.size());
  for (const auto& word : paper.words) sketches[word.sheet].push_back(scattered(word.key));
  for (auto& sketch : sketches) {
    std::sort(sketch.begin(), sketch.end());
    sketch.erase(std::unique(sketch.begin(), sketch.end()), sketch.end());
    sketch.resize(std::min(sketch.size(), sketch_size));
  }
  return sketches;
}

/// From 0 to 1: how much of the smallest words of both stands in both.
float likeness(const Sketch& a, const Sketch& b) {
  std::size_t shared = 0, all = 0;
  auto i = a.begin();
  auto j = b.begin();
  for (; all < sketch_size && (i != a.end() || j != b.end()); ++all) {
    const bool from_a = j == b.end() || (i != a.end() && *i <= *j), from_b = i == a.end() || (j != b.end() && *j <= *i);
    shared += from_a && from_b ? 1 : 0;
    i += from_a ? 1 : 0;
    j += from_b ? 1 : 0;
  }
  return all == 0 ? 0.0F : static_cast<float>(shared) / static_cast<float>(all);
}

enum class Came : std::uint8_t { from_pair, from_a, from_b };

/// One row of the table of alignments: of the first so many pages of `a`, with those of `b` from `first` on.
struct Row {
  std::size_t first = 0;
  std::vector<float> best;  ///< of the row before it is kept until the next is done
  std::vector<Came> came;
};

/// The best alignment in order, by dynamic programming over a band around the diagonal.
class InOrder {
 public:
  InOrder(const std::vector<Sketch>& a, const std::vector<Sketch>& b)
      : a_(a), b_(b), width_(std::max<std::size_t>(64, most_pairs / (2 * a.size() + 1))) {}

  std::vector<Pair> pairs() {
    for (std::size_t i = 0; i <= a_.size(); ++i) {
      rows_.push_back(row(i));
      if (i > 0) rows_[i - 1].best = {};
    }
    return way_back();
  }

 private:
  std::size_t centre(std::size_t i) const { return a_.empty() ? 0 : i * b_.size() / a_.size(); }

  Row row(std::size_t i) const {
    Row row;
    row.first = centre(i) > width_ ? centre(i) - width_ : 0;
    const auto last = a_.empty() ? b_.size() : std::min(b_.size(), centre(i) + width_);
    for (auto j = row.first; j <= last; ++j) choose(i, j, row);
    return row;
  }

  void choose(std::size_t i, std::size_t j, Row& row) const {
    float best = -1;
    Came came = Came::from_b;
    const auto offer = [&](float value, Came way) {
      if (value > best) best = value, came = way;
    };
    if (j > row.first) offer(row.best[j - 1 - row.first], Came::from_b);
    if (i > 0) {
      const auto& above = rows_[i - 1];
      const auto at = [&](std::size_t column) {
        return column >= above.first && column - above.first < above.best.size() ? above.best[column - above.first]
                                                                                 : -1;
      };
      offer(at(j), Came::from_a);
      const float same = j > 0 && at(j - 1) >= 0 ? likeness(a_[i - 1], b_[j - 1]) : 0;
      if (same >= alike) offer(at(j - 1) + same, Came::from_pair);
    }
    row.best.push_back(std::max(best, 0.0F));
    row.came.push_back(came);
  }

  std::vector<Pair> way_back() const {
    std::vector<Pair> pairs;
    auto i = a_.size(), j = b_.size();
    while (i > 0 || j > 0) {
      const auto& row = rows_[i];
      const auto came = i == 0 ? Came::from_b : j == 0 ? Came::from_a : row.came[j - row.first];
      if (came == Came::from_pair) pairs.push_back({i - 1, j - 1});
      i -= came == Came::from_b ? 0 : 1;
      j -= came == Came::from_a ? 0 : 1;
    }
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
  }

  const std::vector<Sketch>& a_;
  const std::vector<Sketch>& b_;
  std::size_t width_;
  std::vector<Row> rows_;
};

/// Pages with words enough that are in no pair.
std::vector<std::size_t> left_over(const std::vector<Sketch>& sketches, std::vector<bool> paired) {
  std::vector<std::size_t> left;
  for (std::size_t i = 0; i < sketches.size(); ++i)
    if (!paired[i] && sketches[i].size() >= worth_telling) left.push_back(i);
  return left;
}

struct Candidate {
  float likeness;
  Pair pair;
};

/// The likest first; each page once.
std::vector<Pair> moved_pages(const std::vector<Sketch>& a, const std::vector<Sketch>& b,
                              const std::vector<std::size_t>& left_a, const std::vector<std::size_t>& left_b) {
  if (left_a.size() * left_b.size() > most_pairs) return {};
  std::vector<Candidate> candidates;
  for (const auto i : left_a)
    for (const auto j : left_b)
      if (const float same = likeness(a[i], b[j]); same >= nearly_same) candidates.push_back({same, {i, j}});
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& x, const Candidate& y) { return x.likeness > y.likeness; });
  std::vector<bool> used_a(a.size()), used_b(b.size());
  std::vector<Pair> moved;
  for (const auto& [same, pair] : candidates) {
    if (used_a[pair.a] || used_b[pair.b]) continue;
    used_a[pair.a] = used_b[pair.b] = true;
    moved.push_back(pair);
  }
  std::sort(moved.begin(), moved.end(), [](const Pair& x, const Pair& y) { return x.a < y.a; });
  return moved;
}

}  // namespace

Alignment align(const PaperWords& a, const PaperWords& b) {
  const auto sketches_a = sketches_of(a), sketches_b = sketches_of(b);
  Alignment alignment;
  alignment.kept = InOrder(sketches_a, sketches_b).pairs();
  std::vector<bool> paired_a(sketches_a.size()), paired_b(sketches_b.size());
  for (const auto& pair : alignment.kept) paired_a[pair.a] = paired_b[pair.b] = true;
  alignment.moved =
      moved_pages(sketches_a, sketches_b, left_over(sketches_a, paired_a), left_over(sketches_b, paired_b));
  return alignment;
}

}  // namespace boardwatch::compare
