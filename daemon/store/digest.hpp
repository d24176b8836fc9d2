// The mark that a stored row carries, by which a changed one is noticed: SQLite's own check does not see changed
// content.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace boardwatch::store {

/// SHA-256 over the fields and their lengths, 64 hexadecimal digits.
std::string digest_of(std::initializer_list<std::string_view> fields);

}  // namespace boardwatch::store
