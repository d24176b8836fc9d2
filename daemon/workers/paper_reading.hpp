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
#include "daemon/async/places.hpp"
#include "daemon/workers/fork_server.hpp"
#include "daemon/workers/process.hpp"
#include "daemon/workers/reader_pool.hpp"
#include "wire/paper.hpp"

namespace boardwatch::workers {

/// Lives on the I/O thread and outlives its calls. First read(), then, where has_scans(), recognise(), then finish().
class PaperReading {
 public:
  PaperReading(asio::io_context& io, asio::thread_pool& decoding, ForkServer& readers, const ReaderOptions& options, const wire::ReadRequest& request,
               Descriptor paper, const OnPages& on_pages);

  /// Starts `readers` processes and waits for all.
  asio::awaitable<void> read(int readers);
  /// Pages that need OCR; tells them from the others.
  bool has_scans();
  /// Reads them, one process for each page, as many at once as there are places, `most` at most; those in a pack all by one.
  asio::awaitable<void> recognise(async::Places& places, int most);
  asio::awaitable<PaperRead> finish();

  /// The caller was cancelled: nothing may be waited for any more.
  bool is_stopped() const { return stopped_; }
  PaperRead stopped() const;

 private:
  struct Share {
    int index = 0;
    int of = 1;
    std::uint32_t from = 1;  ///< the next page to ask for
    bool done = false;
  };
  struct Reader;

  asio::awaitable<void> read_share(Share share);
  asio::awaitable<Result<std::unique_ptr<Reader>>> start(std::vector<std::string> arguments);
  std::vector<std::string> arguments_of(const Share& share) const;
  asio::awaitable<void> read_frames(Reader& reader, Share& share);
  asio::awaitable<Result<wire::PaperFrame>> next_frame(Reader& reader);
  asio::awaitable<bool> take(wire::PaperFrame frame, Reader& reader, Share& share);
  void take_end(wire::PaperEnd end, Share& share);
  void fail_at(const Reader& reader, Share& share, Error error);
  bool open(const wire::PaperOpened& opened);
  asio::awaitable<void> run_all(std::vector<asio::awaitable<void>> tasks);
  asio::awaitable<void> recognise_inside(async::Places& places);
  asio::awaitable<void> recognise_pages(async::Places& places);
  asio::awaitable<void> recognise_page(std::uint32_t number);
  asio::awaitable<void> tell_progress();
  asio::awaitable<void> tell(std::uint32_t count);
  std::uint32_t ready() const;
  std::vector<PageText> first_pages(std::uint32_t count) const;
  asio::awaitable<Result<Document>> whole();
  bool is_over() const;

  asio::io_context& io_;
  asio::thread_pool& decoding_;
  ForkServer& readers_;
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
  std::vector<std::uint32_t> scans_;  ///< pages that wait for OCR, the last first
  std::optional<Error> error_;  ///< the first that is about the whole paper
  std::optional<Error> fault_;  ///< the last death
  int deaths_ = 0;
  bool stopped_ = false;        ///< the caller was cancelled
};

}  // namespace boardwatch::workers
