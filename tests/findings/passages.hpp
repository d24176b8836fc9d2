// The labelled passages and whole documents of the repository, as the cascade takes them.
#pragma once

#include <string>
#include <vector>

#include "core/document.hpp"
#include "parsers/findings/cascade.hpp"

namespace boardwatch::findings {

struct Passage {
  std::string id;
  Document document;
  Context context;
};

/// A file of the repository, by its path there.
std::string repository_file(const std::string& path);
/// Of tests/gold: "dev.jsonl".
std::vector<Passage> passages(const std::string& file);
/// The board packs' sources, the feeds and pages with labels and the documents with golden findings, as plain text.
std::vector<Passage> fixture_documents();

}  // namespace boardwatch::findings
