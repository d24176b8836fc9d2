// Labelled passages as the tests write them: in JSON, as gold files do.
#pragma once

#include <stdexcept>
#include <string>

#include "scoring/read_labels.hpp"
#include "scoring/score.hpp"

namespace boardwatch::scoring {

inline Labels labels(const std::string& lines) {
  auto read = read_labels(lines, "labels", Alternatives::allowed);
  if (!read) throw std::runtime_error(read.error().where);
  return *std::move(read);
}

/// `fields` as in `"kind": "departure", "person": null`.
inline Label label(const std::string& fields) {
  return labels(R"({"id": "a", "changes": [{)" + fields + "}]}").passages.front().changes->front();
}

/// One passage with these entries in its lists; "-" leaves the list out.
inline Labels passage(const std::string& changes, const std::string& signals) {
  const auto list = [](const std::string& name, const std::string& entries) {
    return entries == "-" ? std::string() : ", \"" + name + "\": [" + entries + "]";
  };
  return labels(R"({"id": "a")" + list("changes", changes) + list("signals", signals) + "}");
}

inline Score score_changes(const std::string& gold, const std::string& predicted) {
  return score(passage(gold, ""), passage(predicted, ""));
}

inline Score score_signals(const std::string& gold, const std::string& predicted) {
  return score(passage("", gold), passage("", predicted));
}

/// The figures of a slot; nothing counted where the table leaves it out.
inline Count count_of(const Score& score, Slot slot) {
  for (const auto& [one, count] : score.slots)
    if (one == slot) return count;
  return {};
}

}  // namespace boardwatch::scoring
