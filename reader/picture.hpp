// `boardwatch-read picture`: a picture of a quote on its page, for the paper on standard input.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"
#include "wire/picture.hpp"

namespace boardwatch::reader {

/// What stands behind "picture" on the command line. Errors: usage.
Result<wire::PictureRequest> parse_picture_options(int argc, char** argv);

/// The answer as it is to be written, one frame's payload; never fails.
std::string picture_answer(const Result<std::string_view>& paper, const wire::PictureRequest& request);

}  // namespace boardwatch::reader
