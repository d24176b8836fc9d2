// What the daemon asks of a reader process, and what it answers.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "core/feed.hpp"
#include "core/link_page.hpp"
#include "core/result.hpp"
#include "core/sitemap.hpp"

namespace boardwatch::wire {

enum class ReadKind { feed, page, sitemap, document };
std::string_view to_code(ReadKind kind);

struct ReadRequest {
  ReadKind kind = ReadKind::document;
  std::string name;          ///< address or file name; base of relative links, hint to the format
  std::string content_type;  ///< as the server said; may be empty
  std::string bytes;         ///< empty for a paper that the reader gets as its standard input
};

/// Only `ok` may replace stored content or report anything as gone.
enum class ReadStatus { ok, partial, no_text, encrypted, refused, died, timed_out };
std::string_view to_code(ReadStatus status);
/// The status that an error of reading stands for.
ReadStatus status_of(Errc code);

/// A paper is told otherwise (wire/paper.hpp).
using ReadValue = std::variant<Feed, LinkPage, Sitemap>;

std::string encode_request(const ReadRequest& request);
Result<ReadRequest> decode_request(std::string_view payload);

/// An answer is the value or the error. JSON.
std::string encode_answer(const Result<ReadValue>& answer);
/// The value or the error that the reader sent. Errors also: worker_protocol for what is no answer.
Result<ReadValue> decode_answer(std::string_view payload);

}  // namespace boardwatch::wire
