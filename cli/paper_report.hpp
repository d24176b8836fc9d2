// How two versions of a paper differ, for a person and for a program.
#pragma once

#include <string>

#include "compare/findings.hpp"
#include "compare/paper.hpp"

namespace boardwatch::cli {

struct PaperVersionShown {
  std::string name;  ///< file or address
  const Document* document;
};

struct PaperDifference {
  PaperVersionShown before, after;
  compare::PaperChanges words;
  compare::FindingChanges findings;
};

/// same; different; not_compared where nothing differs for sure and a version was read in part.
enum class Verdict { same, different, not_compared };
Verdict verdict_of(const PaperDifference& difference);

void print_difference(const PaperDifference& difference);
void print_difference_json(const PaperDifference& difference);

}  // namespace boardwatch::cli
