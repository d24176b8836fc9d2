// One sentence for a signal.
#pragma once

#include <string>

#include "core/finding.hpp"

namespace boardwatch::rules {

/// Not yet capitalised.
std::string signal_sentence(const Signal& signal);

}  // namespace boardwatch::rules
