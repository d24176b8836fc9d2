// The mark that a stored row carries, by which a changed one is noticed: SQLite's own check does not see changed
// content.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::store {

/// SHA-256 over the fields and their lengths, 64 hexadecimal digits.
std::string digest_of(std::initializer_list<std::string_view> fields);

/// SHA-256 of the bytes alone.
std::string sha256_of(std::string_view bytes);
/// SHA-256 of a file's bytes, 64 hexadecimal digits. Errors: not_found where it is not there, store_io.
Result<std::string> digest_of_file(const std::filesystem::path& file);
/// 64 hexadecimal digits in small letters: what may name a file.
bool is_sha256(std::string_view text);

}  // namespace boardwatch::store
