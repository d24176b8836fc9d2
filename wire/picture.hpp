// What is asked of boardwatch-read for a picture of a quote, and what it answers.
#pragma once

#include <string>
#include <string_view>

#include "core/picture.hpp"
#include "core/result.hpp"

namespace boardwatch::wire {

constexpr std::size_t longest_quote = 16u << 10;  ///< bytes

struct PictureRequest {
  std::string name;     ///< address or file name of the paper; becomes the picture's title
  std::string part{};   ///< the PDF inside it, as Document::parts has its name; empty where the paper is the PDF
  std::uint32_t page = 1;  ///< 1-based
  std::string words;    ///< as boardwatch's text of the paper has them; at most `longest_quote` bytes
  int occurrence = 1;   ///< which of the places on the page where the words stand
  PictureExtent extent = PictureExtent::around_quote;
};

/// One line of JSON, {"picture": {...}}, a line feed and the PNG's bytes; an error as encode_answer() writes it.
std::string encode_picture(const Result<Picture>& picture);
/// The picture or the error that the reader sent. Errors also: worker_protocol for what is no answer, or no PNG of the
/// size that it states.
Result<Picture> decode_picture(std::string_view payload);

}  // namespace boardwatch::wire
