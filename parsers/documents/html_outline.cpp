#include "parsers/documents/html_outline.hpp"

namespace boardwatch::documents {

namespace {
constexpr std::size_t most_headings = 50'000;
}

void Outline::leave_scope() {
  while (!open_.empty() && open_.back().depth >= depth_) open_.pop_back();
  --depth_;
}

void Outline::add(int rank, std::string words, std::size_t block) {
  if (words.empty() || headings_.size() >= most_headings) return;
  while (!open_.empty() && open_.back().depth == depth_ && open_.back().rank >= rank) open_.pop_back();
  headings_.push_back({std::move(words), current(), static_cast<int>(block), rank});
  open_.push_back({static_cast<int>(headings_.size()) - 1, rank, depth_});
}

}  // namespace boardwatch::documents
