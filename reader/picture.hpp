// `boardwatch-read picture`: a picture of a quote on its page, for the paper on standard input.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "wire/picture.hpp"

namespace boardwatch::reader {

/// `words`: "picture" and what stands behind it. Errors: usage.
Result<wire::PictureRequest> parse_picture_options(const std::vector<std::string>& words);

/// The answer as it is to be written, one frame's payload; never fails.
std::string picture_answer(const Result<std::string_view>& paper, const wire::PictureRequest& request);

}  // namespace boardwatch::reader
