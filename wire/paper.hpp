// What a reader of a paper sends, frame by frame, so that the first pages are there before the last are read.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "core/document.hpp"
#include "core/page_text.hpp"
#include "core/result.hpp"

namespace boardwatch::wire {

/// Sent first where the paper has pages that come one by one: page `first` is the first that this reader will send, then
/// every `step`-th. A reader without any has a `first` beyond the last page.
struct PaperOpened {
  std::uint32_t pages = 0;
  std::uint32_t first = 1;
  std::uint32_t step = 1;
  std::string title;  ///< the file's own; empty for none
};

/// Sent last after PaperOpened.
struct PaperEnd {
  PaperFacts facts;
  std::uint32_t next_page = 0;  ///< the processor time was up: another reader may go on with this page; 0 where none is left
};

/// A Document is the whole answer, of a paper without such pages.
using PaperFrame = std::variant<PaperOpened, PageText, PaperEnd, Document>;

/// The payload of a frame: JSON, and behind the first line of a page its text as it is. An error ends the answer.
std::string encode_paper_frame(const Result<PaperFrame>& frame);
/// The value or the error that the reader sent. Errors also: worker_protocol for what is none.
Result<PaperFrame> decode_paper_frame(std::string_view payload);

}  // namespace boardwatch::wire
