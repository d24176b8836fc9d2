// Runs boardwatch-read: untrusted bytes are parsed in processes of their own.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "core/document.hpp"
#include "core/result.hpp"
#include "wire/picture.hpp"
#include "wire/reader.hpp"

namespace boardwatch::workers {

namespace asio = boost::asio;

struct ReaderOptions {
  std::filesystem::path program;                 ///< boardwatch-read
  std::chrono::milliseconds feed_limit{10'000};  ///< wall time for a feed or page
  std::chrono::milliseconds worker_limit{15'000};   ///< wall time for one reader of a paper
  std::chrono::milliseconds paper_limit{120'000};   ///< for all readers that a paper needs one after the other
  std::chrono::milliseconds page_limit{60'000};     ///< for OCR of one page
  std::chrono::milliseconds scan_limit{1'800'000};  ///< for OCR of a paper
  int readers_at_once = 2;          ///< processes that read papers
  int recognisers_at_once = 1;      ///< processes that read pages by OCR
  int documents_per_reader = 1000;  ///< a long-lived reader is replaced after so many
};

/// A paper as it was read, and how many readers died over it.
struct PaperRead {
  explicit PaperRead(Result<Document> read = {}, int died = 0) : document(std::move(read)), deaths(died) {}
  Result<Document> document;
  int deaths;
};

/// Called on the I/O thread with the first pages of a paper while the rest is being read: after a few pages, then whenever
/// there are several times as many, or after some silence. The whole paper is what read_file() returns.
using OnPages = std::function<void(Document)>;

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
  /// A paper, read in fresh processes that have the file as their standard input (to map: its place in the
  /// file is one for all): one, or for a long paper as many as
  /// have nothing else to do. Waits for a free place, in the order of the calls. A reader that dies takes the page that it
  /// was at with it; others read on, up to three deaths, and what was read stands. Pages that are pictures of
  /// words are read by OCR when the others have been read. Errors also: not_found where the file
  /// cannot be opened.
  asio::awaitable<PaperRead> read_file(wire::ReadRequest request, std::filesystem::path file, OnPages on_pages = {});
  /// A picture of a quote in a paper, drawn in a fresh process likewise. Errors also: not_found where the words do not
  /// stand on the page, no_pages where the paper is no PDF, usage for too many words.
  asio::awaitable<Result<Picture>> read_picture(wire::PictureRequest request, std::filesystem::path file);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;  // shared with the frames of calls that are under way
};

}  // namespace boardwatch::workers
