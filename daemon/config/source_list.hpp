// What is watched, in the order of the file.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/source.hpp"

namespace boardwatch::config {

/// Finds a source by its id without a walk over all of them. References hold as long as nothing is added.
class SourceList {
 public:
  /// False where one has the id already; then nothing is added.
  bool add(Source source) {
    if (!by_id_.emplace(source.id, sources_.size()).second) return false;
    sources_.push_back(std::move(source));
    return true;
  }
  /// Null where no source has the id.
  const Source* find(std::string_view id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &sources_[found->second];
  }

  auto begin() const { return sources_.begin(); }
  auto end() const { return sources_.end(); }
  std::size_t size() const { return sources_.size(); }
  bool empty() const { return sources_.empty(); }
  const Source& at(std::size_t index) const { return sources_.at(index); }
  const Source& front() const { return sources_.front(); }

 private:
  std::vector<Source> sources_;
  std::map<std::string, std::size_t, std::less<>> by_id_;
};

}  // namespace boardwatch::config
