#include "daemon/workers/paper_reading.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/experimental/parallel_group.hpp>

#include "daemon/async/on_pool.hpp"
#include "daemon/workers/frames.hpp"
#include "daemon/workers/reader_process.hpp"
#include "parsers/documents/ocr_need.hpp"
#include "parsers/documents/paper_pages.hpp"

namespace boardwatch::workers {
namespace {

constexpr int most_deaths = 3;
constexpr std::uint32_t most_pages = 20'000;
constexpr std::uint32_t first_told = 8;  // pages; as many as show what stands on every page
constexpr std::chrono::seconds longest_silence{10};
constexpr std::size_t large_frame = 64u << 10;

/// It is the reader's end, and not what it found in the paper.
bool is_death(const Error& error) { return error.code == Errc::worker_died || error.code == Errc::worker_timeout || error.code == Errc::worker_protocol; }

}  // namespace

/// How far a reader of pages is.
struct PaperReading::Reader : PipedReader {
  explicit Reader(PipedReader started) : PipedReader(std::move(started)) {}
  std::uint32_t next = 0;  ///< the page that it is at; 0 before it has opened the paper
  std::uint32_t step = 1;
  bool ended = false;      ///< it has sent its last frame
};

PaperReading::PaperReading(asio::io_context& io, asio::thread_pool& decoding, ForkServer& readers, const ReaderOptions& options,
                           const wire::ReadRequest& request, Descriptor paper, const OnPages& on_pages)
    : io_(io),
      decoding_(decoding),
      readers_(readers),
      options_(options),
      request_(request),
      paper_(std::move(paper)),
      on_pages_(on_pages),
      end_(std::chrono::steady_clock::now() + options.paper_limit),
      told_at_(std::chrono::steady_clock::now()) {}

bool PaperReading::is_over() const {
  return stopped_ || error_ || document_ || deaths_ >= most_deaths || std::chrono::steady_clock::now() >= end_;
}

asio::awaitable<Result<std::unique_ptr<PaperReading::Reader>>> PaperReading::start(std::vector<std::string> arguments) {
  auto started = co_await start_piped(io_, readers_, std::move(arguments), paper_.get());
  if (!started) co_return tl::unexpected(started.error());
  co_return std::make_unique<Reader>(*std::move(started));
}

std::vector<std::string> PaperReading::arguments_of(const Share& share) const {
  std::vector<std::string> arguments{"document", "--name", as_argument(request_.name), "--content-type", as_argument(request_.content_type)};
  if (share.of > 1) arguments.insert(arguments.end(), {"--share", std::to_string(share.index) + "/" + std::to_string(share.of)});
  if (share.from > 1) arguments.insert(arguments.end(), {"--from", std::to_string(share.from)});
  return arguments;
}

/// False where what the readers say does not fit together.
bool PaperReading::open(const wire::PaperOpened& opened) {
  if (opened.pages == 0 || opened.pages > most_pages) return false;
  if (pages_.empty()) pages_.resize(opened.pages);
  return pages_.size() == opened.pages;
}

std::uint32_t PaperReading::ready() const {
  auto count = ready_;
  while (count < pages_.size() && pages_[count]) ++count;
  return count;
}

std::vector<PageText> PaperReading::first_pages(std::uint32_t count) const {
  std::vector<PageText> pages;
  pages.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i) pages.push_back(*pages_[i]);
  return pages;
}

/// What has come so far, the first `count` pages.
asio::awaitable<void> PaperReading::tell(std::uint32_t count) {
  told_ = count;
  told_at_ = std::chrono::steady_clock::now();
  auto facts = facts_;
  facts.pages = static_cast<std::uint32_t>(pages_.size());
  auto assembling = [pages = first_pages(count), facts = std::move(facts)]() mutable { return documents::assemble(std::move(pages), facts); };
  auto so_far = co_await async::on_pool(decoding_, std::move(assembling));
  if (so_far && !stopped_) on_pages_(*std::move(so_far));
}

/// After the first pages, whenever there are four times as many, or when nothing was told for long.
asio::awaitable<void> PaperReading::tell_progress() {
  ready_ = ready();
  const bool enough = told_ == 0 ? ready_ >= first_told : ready_ >= 4 * told_;
  const bool late = ready_ > told_ && std::chrono::steady_clock::now() - told_at_ > longest_silence;
  if (on_pages_ && ready_ < pages_.size() && (enough || late)) co_await tell(ready_);
}

void PaperReading::take_end(wire::PaperEnd end, Share& share) {
  share.from = end.next_page;
  share.done = end.next_page == 0;
  auto& told = end.facts;
  facts_.pages = told.pages;
  if (facts_.fault.empty()) facts_.fault = std::move(told.fault);
  if (!told.outline.empty()) facts_.outline = std::move(told.outline);
  if (!told.links.empty()) facts_.links = std::move(told.links);
  if (!told.pictures.empty()) facts_.pictures = std::move(told.pictures);
}

/// False where the reader said what it may not say.
asio::awaitable<bool> PaperReading::take(wire::PaperFrame frame, Reader& reader, Share& share) {
  if (auto* document = std::get_if<Document>(&frame)) {
    document_ = std::move(*document);
    reader.ended = share.done = true;
    co_return reader.next == 0;
  }
  if (auto* end = std::get_if<wire::PaperEnd>(&frame)) {
    reader.ended = true;
    take_end(std::move(*end), share);
    co_return share.from == 0 || share.from > 1;
  }
  if (const auto* opened = std::get_if<wire::PaperOpened>(&frame)) {
    const bool first = reader.next == 0;
    reader.next = opened->first;
    reader.step = opened->step;
    facts_.title = opened->title;
    co_return first && open(*opened);
  }
  auto& page = std::get<PageText>(frame);
  if (page.number == 0 || page.number != reader.next || page.number > pages_.size()) co_return false;
  pages_[page.number - 1] = std::move(page);
  reader.next += reader.step;
  co_await tell_progress();
  co_return true;
}

/// A reader that has died goes down with the page that it was at; another one takes up the rest of its share.
void PaperReading::fail_at(const Reader& reader, Share& share, Error error) {
  if (error.code == Errc::cancelled) {
    stopped_ = true;
    return;
  }
  if (reader.next == 0 && !is_death(error)) {
    error_ = std::move(error);  // what it found in the paper
    return;
  }
  ++deaths_;
  if (reader.next != 0 && reader.next <= pages_.size()) {
    PageText lost;
    lost.number = reader.next;
    lost.fault = "could not be read: " + error.where;
    pages_[reader.next - 1] = std::move(lost);
    share.from = reader.next + 1;
    share.done = reader.next + reader.step > pages_.size();
  } else if (reader.next != 0) {
    // All its pages are here; what it was to tell of the file is not.
    share.done = true;
    if (facts_.fault.empty()) facts_.fault = "what the file says of itself could not be read: " + error.where;
    if (facts_.pictures.empty())
      for (std::uint32_t page = 1; page <= pages_.size(); ++page) facts_.pictures.push_back(page);  // any may be one
  }
  fault_ = std::move(error);
}

/// Small ones here: handing them to another thread would cost more.
asio::awaitable<Result<wire::PaperFrame>> PaperReading::next_frame(Reader& reader) {
  auto payload = co_await read_frame(reader.output);
  if (!payload) co_return tl::unexpected<Error>(payload.error());
  if (payload->size() < large_frame) co_return wire::decode_paper_frame(*payload);
  auto decoding = [&payload] { return wire::decode_paper_frame(*payload); };
  co_return co_await async::on_pool(decoding_, std::move(decoding));
}

asio::awaitable<void> PaperReading::read_frames(Reader& reader, Share& share) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end_ - std::chrono::steady_clock::now());
  auto* const output = &reader.output;
  auto stop_reading = [output] { output->cancel(); };
  Deadline deadline(io_, *reader.process, std::move(stop_reading), std::clamp(left, std::chrono::milliseconds(1), options_.worker_limit));
  for (;;) {
    auto frame = co_await next_frame(reader);
    if (frame && reader.ended) {
      frame = fail(Errc::worker_protocol, "it wrote more than one answer");
      document_.reset();
    } else if (frame) {
      const bool allowed = co_await take(*std::move(frame), reader, share);
      if (allowed) continue;
      frame = fail(Errc::worker_protocol, "it sent what was not asked for");
      document_.reset();
    }
    if (reader.ended && frame.error().code == Errc::worker_died) break;  // it has said all and gone
    if (workers::is_stopped(frame.error(), deadline)) {
      stopped_ = true;
      co_return;
    }
    const bool its_end = frame.error().code == Errc::worker_died || frame.error().code == Errc::cancelled || frame.error().code == Errc::worker_protocol;
    auto error = std::move(frame.error());
    if (its_end) error = co_await explain(*reader.process, deadline, request_.name, std::move(error));
    fail_at(reader, share, std::move(error));
    co_return;
  }
  co_await reader.process->wait();
}

asio::awaitable<void> PaperReading::read_share(Share share) {
  while (!share.done && !is_over()) {
    auto arguments = arguments_of(share);
    auto reader = co_await start(std::move(arguments));
    if (!reader) {
      error_ = reader.error();
      co_return;
    }
    co_await read_frames(**reader, share);
  }
}

PaperRead PaperReading::stopped() const { return PaperRead(tl::unexpected(about(request_.name, Errc::cancelled, "was stopped")), deaths_); }

asio::awaitable<void> PaperReading::run_all(std::vector<asio::awaitable<void>> tasks) {
  using Started = decltype(asio::co_spawn(io_, std::move(tasks.front()), asio::deferred));
  std::vector<Started> started;
  for (auto& task : tasks) started.push_back(asio::co_spawn(io_, std::move(task), asio::deferred));
  co_await asio::experimental::make_parallel_group(std::move(started)).async_wait(asio::experimental::wait_for_all(), asio::use_awaitable);
  const auto state = co_await asio::this_coro::cancellation_state;
  stopped_ = stopped_ || state.cancelled() != asio::cancellation_type::none;
}

asio::awaitable<void> PaperReading::read(int readers) {
  std::vector<asio::awaitable<void>> tasks;
  for (int i = 0; i < readers; ++i) {
    Share share;
    share.index = i;
    share.of = readers;
    tasks.push_back(read_share(share));
  }
  return run_all(std::move(tasks));
}

bool PaperReading::has_scans() {
  if (document_) return document_->unread_scans > 0;
  for (auto number = static_cast<std::uint32_t>(pages_.size()); number > 0; --number) {
    auto& page = pages_[number - 1];
    if (!page) continue;
    page->picture = documents::is_scan(*page, facts_.pictures);
    if (page->picture) scans_.push_back(number);
  }
  return !scans_.empty();
}

asio::awaitable<void> PaperReading::recognise(async::Places& places, int most) {
  end_ = std::chrono::steady_clock::time_point::max();  // counts from the first place
  if (document_) {
    std::vector<asio::awaitable<void>> task;
    task.push_back(recognise_inside(places));
    co_await run_all(std::move(task));
    co_return;
  }
  if (on_pages_ && scans_.size() < pages_.size() && ready() == pages_.size()) co_await tell(ready());
  std::vector<asio::awaitable<void>> tasks;
  for (int i = 0; i < most && i < static_cast<int>(scans_.size()); ++i) tasks.push_back(recognise_pages(places));
  co_await run_all(std::move(tasks));
}

/// The scans in a pack or an e-mail: one reader reads it once more and recognises them as it comes to them. Where it does not
/// end well, what was read before stands.
asio::awaitable<void> PaperReading::recognise_inside(async::Places& places) {
  if (on_pages_ && !document_->blocks.empty()) on_pages_(*document_);
  const auto place = co_await places.take();
  if (!place) co_return;
  // Half of it is for the scans; a page takes one to three seconds.
  const auto limit = std::min(options_.scan_limit, std::chrono::milliseconds(options_.paper_limit + std::chrono::seconds(10) * document_->unread_scans));
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit * 2 / 3).count();
  auto arguments = arguments_of(Share());
  arguments.insert(arguments.end(), {"--recognise", "--seconds", std::to_string(std::max<std::int64_t>(seconds, 1))});
  auto reader = co_await start(std::move(arguments));
  if (!reader) co_return;
  auto* const output = &(*reader)->output;
  auto stop_reading = [output] { output->cancel(); };
  Deadline deadline(io_, *(*reader)->process, std::move(stop_reading), limit);
  auto frame = co_await next_frame(**reader);
  if (!frame && workers::is_stopped(frame.error(), deadline)) {
    stopped_ = true;
    co_return;
  }
  auto* document = frame ? std::get_if<Document>(&*frame) : nullptr;
  if (document != nullptr && document->parts.size() >= document_->parts.size())
    document_ = std::move(*document);
  else if (!frame && is_death(frame.error()))
    ++deaths_;
  co_await (*reader)->process->wait();
}

asio::awaitable<void> PaperReading::recognise_pages(async::Places& places) {
  while (!scans_.empty() && !stopped_ && deaths_ < most_deaths && std::chrono::steady_clock::now() < end_) {
    const auto place = co_await places.take();
    if (!place || scans_.empty()) co_return;
    if (end_ == std::chrono::steady_clock::time_point::max()) end_ = std::chrono::steady_clock::now() + options_.scan_limit;
    const auto number = scans_.back();
    scans_.pop_back();
    co_await recognise_page(number);
    const bool late = std::chrono::steady_clock::now() - told_at_ > longest_silence;
    if (on_pages_ && late && !scans_.empty() && ready() == pages_.size()) co_await tell(ready());
  }
}

/// One that cannot be recognised stays a picture, which the document tells.
asio::awaitable<void> PaperReading::recognise_page(std::uint32_t number) {
  constexpr int seconds = 30;
  std::vector<std::string> arguments{"recognise", "--page", std::to_string(number), "--seconds", std::to_string(seconds)};
  auto reader = co_await start(std::move(arguments));
  if (!reader) co_return;
  auto* const output = &(*reader)->output;
  auto stop_reading = [output] { output->cancel(); };
  Deadline deadline(io_, *(*reader)->process, std::move(stop_reading), options_.page_limit);
  auto frame = co_await next_frame(**reader);
  if (!frame && workers::is_stopped(frame.error(), deadline)) {
    stopped_ = true;
    co_return;
  }
  auto* page = frame ? std::get_if<PageText>(&*frame) : nullptr;
  if (page == nullptr || page->number != number)
    ++deaths_;
  else
    documents::take_recognised(*pages_[number - 1], std::move(*page));
  co_await (*reader)->process->wait();
}

/// Pages that nobody has read say so.
asio::awaitable<Result<Document>> PaperReading::whole() {
  if (document_ && document_->blocks.empty() && document_->unread_scans > 0)
    co_return tl::unexpected(Error{Errc::no_text, document_->fault});  // a pack of scans that could not be recognised
  if (document_) co_return *std::move(document_);
  if (error_ && pages_.empty()) co_return tl::unexpected(*std::move(error_));
  if (pages_.empty()) co_return tl::unexpected(fault_ ? *fault_ : about(request_.name, Errc::worker_timeout, "was not ready in time"));
  for (std::size_t i = 0; i < pages_.size(); ++i) {
    if (pages_[i]) continue;
    pages_[i].emplace();
    pages_[i]->number = static_cast<std::uint32_t>(i) + 1;
    pages_[i]->fault = "was not read" + (fault_ ? ": " + fault_->where : std::string(": the pages before took too long"));
  }
  facts_.pages = static_cast<std::uint32_t>(pages_.size());
  auto assembling = [this] { return documents::assemble(first_pages(facts_.pages), facts_); };
  auto document = co_await async::on_pool(decoding_, std::move(assembling));
  if (!document && fault_) co_return tl::unexpected(*std::move(fault_));
  co_return document;
}

asio::awaitable<PaperRead> PaperReading::finish() {
  auto document = co_await whole();
  co_return PaperRead(std::move(document), deaths_);
}

}  // namespace boardwatch::workers
