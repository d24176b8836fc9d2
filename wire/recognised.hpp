// What a reader process answers of one page that it read by OCR.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::wire {

struct RecognisedText {
  std::uint32_t number = 0;  ///< Page::number
  std::string text;          ///< UTF-8; empty for a page without words
  double confidence = 0;     ///< 0 to 1

  friend bool operator==(const RecognisedText&, const RecognisedText&) = default;
};

/// {"page": {"number", "text", "confidence"}}, or the error as in encode_answer.
std::string encode_recognised(const Result<RecognisedText>& answer);
/// The page or the error that the reader sent. Errors also: worker_protocol for what is no answer.
Result<RecognisedText> decode_recognised(std::string_view payload);

}  // namespace boardwatch::wire
