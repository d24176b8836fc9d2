#include "compare/sequence.hpp"

#include <algorithm>
#include <unordered_map>

namespace boardwatch::compare {
namespace {

struct Match {
  std::size_t a, b, length;
};

constexpr std::size_t stretch = 4;         // elements that stand once in each are worth trusting
constexpr std::size_t short_enough = 400;  // elements of both that need no such help

/// Where each stretch of `keys` begins; `repeated` for one that stands there more than once.
constexpr std::size_t repeated = static_cast<std::size_t>(-1);
using Places = std::unordered_map<std::uint64_t, std::size_t>;

std::uint64_t mixed(Keys keys, std::size_t at) {
  std::uint64_t hash = 0x9E3779B97F4A7C15;
  for (std::size_t i = 0; i < stretch; ++i) {
    hash = (hash ^ keys[at + i]) * 0xFF51AFD7ED558CCD;
    hash ^= hash >> 32;
  }
  return hash;
}

Places places_of(Keys keys) {
  Places places;
  for (std::size_t at = 0; at + stretch <= keys.size(); ++at) {
    const auto [place, is_new] = places.try_emplace(mixed(keys, at), at);
    if (!is_new) place->second = repeated;
  }
  return places;
}

bool same_stretch(Keys a, std::size_t at, Keys b, std::size_t bt) {
  return std::equal(a.begin() + static_cast<std::ptrdiff_t>(at), a.begin() + static_cast<std::ptrdiff_t>(at + stretch),
                    b.begin() + static_cast<std::ptrdiff_t>(bt));
}

/// Stretches that stand once in each, by their place in `a`.
std::vector<Match> common_stretches(Keys a, Keys b) {
  const auto in_a = places_of(a), in_b = places_of(b);
  std::vector<Match> found;
  for (std::size_t at = 0; at + stretch <= a.size(); ++at) {
    const auto hash = mixed(a, at);
    const auto other = in_b.find(hash);
    if (other == in_b.end() || other->second == repeated || in_a.at(hash) == repeated) continue;
    if (same_stretch(a, at, b, other->second)) found.push_back({at, other->second, stretch});
  }
  return found;
}

/// The longest run of them that is in order in `b` too.
std::vector<Match> in_order(const std::vector<Match>& matches) {
  std::vector<std::size_t> ends;  // of the runs of each length, the one that ends first
  std::vector<std::size_t> before(matches.size(), repeated);
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const auto place = std::lower_bound(ends.begin(), ends.end(), matches[i].b,
                                        [&](std::size_t end, std::size_t b) { return matches[end].b < b; });
    if (place != ends.begin()) before[i] = *std::prev(place);
    if (place == ends.end())
      ends.push_back(i);
    else
      *place = i;
  }
  std::vector<Match> run;
  for (auto i = ends.empty() ? repeated : ends.back(); i != repeated; i = before[i]) run.push_back(matches[i]);
  std::reverse(run.begin(), run.end());
  return run;
}

/// Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986), with the furthest points of each step kept for the
/// way back. Gives the matches between, or none where too many steps would be needed.
class Myers {
 public:
  Myers(Keys a, Keys b) : a_(a), b_(b), n_(static_cast<int>(a.size())), m_(static_cast<int>(b.size())) {}

  std::vector<Match> matches() {
    const int most = std::min(n_ + m_, most_steps);
    for (int d = 0; d <= most; ++d)
      if (step(d)) return way_back(d);
    return {};
  }

 private:
  /// Of step d, diagonals -d, -d + 2, ..., d.
  int furthest(int d, int k) const {
    return steps_[static_cast<std::size_t>(d)][static_cast<std::size_t>((k + d) / 2)];
  }
  bool came_down(int d, int k) const { return k == -d || (k != d && furthest(d - 1, k - 1) < furthest(d - 1, k + 1)); }
  int start_of(int d, int k) const {
    if (d == 0) return 0;
    return came_down(d, k) ? furthest(d - 1, k + 1) : furthest(d - 1, k - 1) + 1;
  }

  bool step(int d) {
    steps_.emplace_back(static_cast<std::size_t>(d) + 1);
    for (int k = -d; k <= d; k += 2) {
      int x = start_of(d, k);
      while (x < n_ && x - k < m_ && x - k >= 0 &&
             a_[static_cast<std::size_t>(x)] == b_[static_cast<std::size_t>(x - k)])
        ++x;
      steps_.back()[static_cast<std::size_t>((k + d) / 2)] = x;
      if (x >= n_ && x - k >= m_ && k == n_ - m_) return true;
    }
    return false;
  }

  std::vector<Match> way_back(int d) const {
    std::vector<Match> found;
    for (int k = n_ - m_; d >= 0; --d) {
      const int start = start_of(d, k), end = furthest(d, k);
      if (end > start)
        found.push_back({static_cast<std::size_t>(start), static_cast<std::size_t>(start - k),
                         static_cast<std::size_t>(end - start)});
      if (d > 0) k += came_down(d, k) ? 1 : -1;
    }
    std::reverse(found.begin(), found.end());
    return found;
  }

  Keys a_, b_;
  int n_, m_;
  std::vector<std::vector<int>> steps_;
};

/// Goes through both from front to back; up to `a_done_` and `b_done_` everything is compared.
class Differ {
 public:
  Differ(Keys a, Keys b) : a_(a), b_(b) {}

  std::vector<Edit> edits() {
    if (a_.size() + b_.size() > short_enough) {
      for (const auto& match : in_order(common_stretches(a_, b_))) {
        if (match.a < a_done_ || match.b < b_done_) continue;  // part of what was the same behind the one before
        compare_until(match.a, match.b);
        take(match);
        take_same(a_.size(), b_.size());
      }
    }
    compare_until(a_.size(), b_.size());
    note_until(a_.size(), b_.size());
    return std::move(edits_);
  }

 private:
  void compare_until(std::size_t a_end, std::size_t b_end) {
    take_same(a_end, b_end);
    std::size_t same_end = 0;
    while (a_done_ + same_end < a_end && b_done_ + same_end < b_end &&
           a_[a_end - same_end - 1] == b_[b_end - same_end - 1])
      ++same_end;
    const auto a_from = a_done_, b_from = b_done_, a_rest = a_end - same_end, b_rest = b_end - same_end;
    if (a_from < a_rest && b_from < b_rest)
      for (const auto& match :
           Myers(a_.subspan(a_from, a_rest - a_from), b_.subspan(b_from, b_rest - b_from)).matches())
        take({match.a + a_from, match.b + b_from, match.length});
    if (same_end > 0) take({a_rest, b_rest, same_end});
  }

  void take_same(std::size_t a_end, std::size_t b_end) {
    std::size_t length = 0;
    while (a_done_ + length < a_end && b_done_ + length < b_end && a_[a_done_ + length] == b_[b_done_ + length])
      ++length;
    if (length > 0) take({a_done_, b_done_, length});
  }

  void take(const Match& match) {
    note_until(match.a, match.b);
    a_done_ = match.a + match.length;
    b_done_ = match.b + match.length;
  }

  void note_until(std::size_t a, std::size_t b) {
    if (a > a_done_ || b > b_done_) edits_.push_back({a_done_, a, b_done_, b});
  }

  Keys a_, b_;
  std::size_t a_done_ = 0, b_done_ = 0;
  std::vector<Edit> edits_;
};

}  // namespace

std::vector<Edit> differences(Keys a, Keys b) { return Differ(a, b).edits(); }

std::vector<Edit> joined(std::vector<Edit> edits, std::size_t least) {
  std::vector<Edit> out;
  for (const auto& edit : edits) {
    if (!out.empty() && edit.a_begin - out.back().a_end < least) {
      out.back().a_end = edit.a_end;
      out.back().b_end = edit.b_end;
    } else {
      out.push_back(edit);
    }
  }
  return out;
}

}  // namespace boardwatch::compare
