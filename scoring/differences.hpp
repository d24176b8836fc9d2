// What is different between two findings, or is there on one side only, in words for whoever mends the extraction.
#pragma once

#include <string>

#include "scoring/label.hpp"

namespace boardwatch::scoring {

/// `person: gold "Ada Quill", got null; reason: ...`; empty where no scored slot differs.
std::string words_of_difference(const Label& gold, const Label& predicted);
/// `change kind "departure", person "Ada Quill"`
std::string words_of_change(const Label& change);
/// `signal culture, organisation "Fenmarch NHS Trust"`
std::string words_of_signal(const Label& signal);

}  // namespace boardwatch::scoring
