// What a person searches for, as SQLite's full-text index understands it.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::store {

constexpr std::size_t longest_query = 1000;  // bytes
constexpr std::size_t most_query_words = 40;
constexpr std::size_t shortest_prefix = 2;  // letters: fewer would be looked up in half of all words

/// Words that all must be there; "words in a row"; begin*; this OR that (between two things; the others must be there
/// besides); -without. Case and accents do not count, marks part words. Nothing of it reaches the index as syntax.
/// Errors: usage, saying what to write.
Result<std::string> match_expression(std::string_view query);

}  // namespace boardwatch::store
