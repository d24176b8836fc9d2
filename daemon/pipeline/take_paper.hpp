// A paper's bytes and what they say: fetched, copied from a folder, or the words of a feed's entry.
#pragma once

#include "daemon/pipeline/engine.hpp"

namespace boardwatch::pipeline {

/// A document as it came, before its findings are made. Owns the file with its bytes, which goes away with it.
struct Arrived {
  Document document;
  std::string final_address;
  std::string sha256;
  std::string content_type, headers, etag, last_modified;
  std::shared_ptr<const std::filesystem::path> file;  ///< null for an entry's words
};

struct Taken {
  std::optional<Error> error;
  std::optional<Arrived> arrived;  ///< none, and no error: the same as when it was last read
  std::optional<std::chrono::seconds> retry_after;
};

/// Asks with the validators of the last reading; what is byte for byte as it was is not read again.
asio::awaitable<Taken> take_paper(Engine& engine, Source source, store::Paper paper);

}  // namespace boardwatch::pipeline
