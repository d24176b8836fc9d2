// The head of an answer: its fields as received, and what some of them mean. Pure functions.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace boardwatch::fetch {

/// The value of the first field of that name (case does not matter) in lines of "Name: value"; empty where there is none.
/// Views `head`.
std::string_view header_value(std::string_view head, std::string_view name);

/// What is kept as evidence of how a version was served: one "Name: value\n" each in the order received, without the
/// status line, without cookies, at most 8 KiB of whole lines, valid UTF-8.
std::string kept_headers(std::string_view head);

/// How long an answer stays fresh: max-age of Cache-Control, else Expires less Date, each less Age (RFC 9111, 4.2). None
/// where nothing is said, or where no-cache, no-store or an unreadable Expires says that it does not.
std::optional<std::chrono::seconds> max_age(std::string_view head);

/// The first byte that an answer 206 begins with ("bytes 500-999/1000"); none where the field is missing or unreadable.
std::optional<std::uint64_t> range_start(std::string_view head);

}  // namespace boardwatch::fetch
