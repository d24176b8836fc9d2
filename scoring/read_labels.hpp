// Labelled and predicted passages as they are written: one JSON object a line, {"id", "changes", "signals", "text"}.
#pragma once

#include <string_view>

#include "core/result.hpp"
#include "scoring/label.hpp"

namespace boardwatch::scoring {

/// Whether a slot may be a list of values any one of which is right.
enum class Alternatives { refused, allowed };

/// `name` is the file's, for messages. Fields that are not scored are passed over.
/// Errors: bad_json as "name:line: what is wrong": an empty line, no JSON object with an id, an id seen before, a
/// family that is no list, an entry without a kind, a slot that is neither text nor null.
Result<Labels> read_labels(std::string_view text, std::string_view name, Alternatives alternatives);

}  // namespace boardwatch::scoring
