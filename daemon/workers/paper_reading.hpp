// One paper being read, by one reader process or several that share its pages.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include "core/document.hpp"
#include "core/page_text.hpp"
#include "core/result.hpp"
#include "daemon/workers/process.hpp"
#include "daemon/workers/reader_pool.hpp"
#include "wire/paper.hpp"

namespace boardwatch::workers {

/// Lives on the I/O thread, for one call of run(), which it must outlive.
class PaperReading {
 public:
  PaperReading(asio::io_context& io, asio::thread_pool& decoding, const ReaderOptions& options, const wire::ReadRequest& request, Descriptor paper,
               const OnPages& on_pages);

  /// Starts `readers` processes and waits for all.
  asio::awaitable<PaperRead> run(int readers);

 private:
  struct Share {
    int index = 0;
    int of = 1;
    std::uint32_t from = 1;  ///< the next page to ask for
    bool done = false;
  };
  struct Reader;

  asio::awaitable<void> read_share(Share share);
  Result<std::unique_ptr<Reader>> start(const Share& share) const;
  asio::awaitable<void> read_frames(Reader& reader, Share& share);
  asio::awaitable<Result<wire::PaperFrame>> next_frame(Reader& reader);
  asio::awaitable<bool> take(wire::PaperFrame frame, Reader& reader, Share& share);
  void take_end(wire::PaperEnd end, Share& share);
  void fail_at(const Reader& reader, Share& share, Error error);
  bool open(const wire::PaperOpened& opened);
  asio::awaitable<void> tell_progress();
  std::uint32_t ready() const;
  std::vector<PageText> first_pages(std::uint32_t count) const;
  asio::awaitable<Result<Document>> finish();
  bool is_over() const;

  asio::io_context& io_;
  asio::thread_pool& decoding_;
  const ReaderOptions& options_;
  const wire::ReadRequest& request_;
  Descriptor paper_;
  const OnPages& on_pages_;
  std::chrono::steady_clock::time_point end_;
  std::chrono::steady_clock::time_point told_at_;
  std::uint32_t told_ = 0;      ///< pages that on_pages_ has had
  std::uint32_t ready_ = 0;     ///< pages from the first on that have come
  std::vector<std::optional<PageText>> pages_;
  PaperFacts facts_;
  std::optional<Document> document_;
  std::optional<Error> error_;  ///< the first that is about the whole paper
  std::optional<Error> fault_;  ///< the last death
  int deaths_ = 0;
  bool stopped_ = false;        ///< the caller was cancelled
};

}  // namespace boardwatch::workers
