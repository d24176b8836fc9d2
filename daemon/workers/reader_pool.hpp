// Runs boardwatch-read: untrusted bytes are parsed in processes of their own.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

#include "core/result.hpp"
#include "wire/picture.hpp"
#include "wire/reader.hpp"

namespace boardwatch::workers {

namespace asio = boost::asio;

struct ReaderOptions {
  std::filesystem::path program;                 ///< boardwatch-read
  std::chrono::milliseconds feed_limit{10'000};  ///< wall time for a feed or page
  std::chrono::milliseconds paper_limit{60'000};
  int max_papers_at_once = 2;
  int documents_per_reader = 1000;  ///< a long-lived reader is replaced after so many
};

/// Lives on the I/O thread. Errors of all calls, besides those that the reader itself found in the document:
/// worker_start, worker_died (by which signal), worker_timeout (it was killed), worker_protocol (no frame, half a
/// frame, too long, not understood; it was killed) and cancelled. Every process that was started has been reaped and
/// its descriptors are closed by the time a call ends, or the pool for the long-lived one.
class ReaderPool {
 public:
  ReaderPool(asio::io_context& io, ReaderOptions options);
  ~ReaderPool();

  /// A feed or page, read in the long-lived reader, one after the other. A reader that died, hung or talked nonsense
  /// is replaced; the error says so. Where one died that had read others before, the request is tried once more in a
  /// fresh one, since it may have died of those.
  asio::awaitable<Result<wire::ReadValue>> read(wire::ReadRequest request);
  /// A paper, read in a fresh process that has the file as its standard input. Waits for a free place, in the order
  /// of the calls. Errors also: not_found where the file cannot be opened.
  asio::awaitable<Result<wire::ReadValue>> read_file(wire::ReadRequest request, std::filesystem::path file);
  /// A picture of a quote in a paper, drawn in a fresh process likewise. Errors also: not_found where the words do not
  /// stand on the page, no_pages where the paper is no PDF, usage for too many words.
  asio::awaitable<Result<Picture>> read_picture(wire::PictureRequest request, std::filesystem::path file);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;  // shared with the frames of calls that are under way
};

}  // namespace boardwatch::workers
