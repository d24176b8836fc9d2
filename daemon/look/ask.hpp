// One page, feed or sitemap: fetched politely and read in a sandboxed process.
#pragma once

#include "daemon/look/polite.hpp"
#include "wire/reader.hpp"

namespace boardwatch::look {

/// What a server gave to recognise an unchanged answer by.
struct Validators {
  std::string etag, last_modified;
};

struct Answer {
  fetch::Fetched fetched;               ///< its bytes are gone to the reader
  std::optional<wire::ReadValue> value;  ///< none: unchanged (304)
};

/// Errors: those of fetching and reading, with the address.
asio::awaitable<Result<Answer>> ask(Web web, const Source& source, std::string url, Validators known, wire::ReadKind kind, Wishes& wishes);

}  // namespace boardwatch::look
