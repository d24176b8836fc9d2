// Runs boardwatch-read: untrusted bytes are parsed in processes of their own.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

#include "core/result.hpp"
#include "wire/reader.hpp"

namespace boardwatch::workers {

namespace asio = boost::asio;

struct ReaderOptions {
  std::filesystem::path program;                 ///< boardwatch-read
  std::chrono::milliseconds feed_limit{10'000};  ///< wall time for a feed or page
  std::chrono::milliseconds paper_limit{120'000};
  int max_papers_at_once = 2;
  int documents_per_reader = 1000;  ///< a long-lived reader is replaced after so many
};

/// Lives on the I/O thread.
class ReaderPool {
 public:
  ReaderPool(asio::io_context& io, ReaderOptions options);
  ~ReaderPool();

  /// A feed or page, read in the long-lived reader. One that died or timed out is replaced; the error says so.
  asio::awaitable<Result<wire::ReadValue>> read(wire::ReadRequest request);
  /// A paper, read in a fresh process that has the file as its standard input. Waits for a free place.
  asio::awaitable<Result<wire::ReadValue>> read_file(wire::ReadRequest request, std::filesystem::path file);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace boardwatch::workers
