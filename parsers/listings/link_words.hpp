// A link's words without what they say of the file and the window.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace boardwatch::listings {

struct LinkWords {
  std::string title;  ///< without "(PDF, 12MB)", "opens in new window", "pdf icon", "Download:"; may be empty
  std::string type;   ///< "pdf", "docx", ... as printed; may be empty
  std::optional<std::uint64_t> bytes;
};

LinkWords link_words(std::string_view text);

/// "12MB", "3.4 MB", "950 kB": the first size in the text.
std::optional<std::uint64_t> printed_size(std::string_view text);

/// Says nothing of the paper: "here", "Download", "View PDF", an icon's name, nothing at all.
bool is_generic(std::string_view title);
/// A date and nothing else: "Thursday 28 May 2026".
bool is_date_alone(std::string_view title);

}  // namespace boardwatch::listings
