// A paper's bytes and what they say: fetched, copied from a folder, or the words of a feed's entry.
#pragma once

#include <functional>

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
  int deaths = 0;  ///< readers that died over it
  std::shared_ptr<const std::filesystem::path> file;  ///< its bytes, also where they cannot be read; null where there are none
  std::string sha256;                                 ///< of them
};

/// Called with the first pages of a paper while the rest is being read.
using OnArriving = std::function<void(Arrived)>;

/// Asks with the validators of the last reading, and calls `on_arriving`, which must outlive the call; what is byte for byte as it was is not read again.
asio::awaitable<Taken> take_paper(Engine& engine, Source source, store::Paper paper, const OnArriving& on_arriving);

}  // namespace boardwatch::pipeline
