#include "daemon/workers/reader_pool.hpp"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/asio/local/stream_protocol.hpp>
#include <cerrno>
#include <cstring>
#include <optional>
#include <vector>

#include "core/utf8.hpp"
#include "daemon/async/on_pool.hpp"
#include "daemon/async/places.hpp"
#include "daemon/workers/fork_server.hpp"
#include "daemon/workers/frames.hpp"
#include "daemon/workers/paper_reading.hpp"
#include "daemon/workers/process.hpp"
#include "daemon/workers/reader_process.hpp"

namespace boardwatch::workers {
namespace {

using Answer = Result<wire::ReadValue>;

/// What a reader's frame says.
Answer understand(const wire::ReadRequest& request, const std::string& frame) {
  auto answer = wire::decode_answer(frame);
  if (answer || answer.error().code != Errc::worker_protocol) return answer;
  return tl::unexpected(about(request.name, Errc::worker_protocol, "broke the protocol: " + answer.error().where));
}

/// The long-lived reader and our end of its socket.
struct Server {
  std::unique_ptr<Process> process;
  asio::local::stream_protocol::socket socket;
  int served = 0;
};

Result<std::unique_ptr<Server>> start_server(asio::io_context& io, const ReaderOptions& options) {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
    return fail(Errc::worker_start, "cannot start " + options.program.string() + ": " + std::strerror(errno));
  Descriptor ours(ends[0]), theirs(ends[1]);
  const Program program{options.program, {"serve"}};
  BW_TRY(auto process, Process::start(io, program, theirs.get(), theirs.get()));
  asio::local::stream_protocol::socket socket(io, asio::local::stream_protocol(), ours.release());
  return std::make_unique<Server>(Server{std::move(process), std::move(socket), 0});
}

/// Without O_NONBLOCK a FIFO in the place of a paper would stop the loop.
Result<Descriptor> open_paper(const std::filesystem::path& file) {
  Descriptor paper(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (paper.get() < 0) return fail(Errc::not_found, file.string() + ": cannot be opened: " + std::strerror(errno));
  struct stat info {};
  if (::fstat(paper.get(), &info) != 0 || !S_ISREG(info.st_mode))
    return fail(Errc::not_found, file.string() + ": is no file");
  return paper;
}

std::vector<std::string> arguments_of(const wire::PictureRequest& request) {
  std::vector<std::string> arguments{"picture", "--name", as_argument(request.name), "--page", std::to_string(request.page),
                                     "--words", request.words, "--occurrence", std::to_string(request.occurrence)};
  if (!request.part.empty()) arguments.insert(arguments.end(), {"--part", request.part});
  if (request.extent == PictureExtent::whole_page) arguments.push_back("--whole-page");
  return arguments;
}

/// One frame, and then the end: whoever says more is not the program that was started.
asio::awaitable<Result<std::string>> only_frame(asio::posix::stream_descriptor& output) {
  auto frame = co_await read_frame(output);
  if (!frame) co_return frame;
  char more = 0;
  const auto [end, size] = co_await output.async_read_some(asio::buffer(&more, 1), asio::as_tuple(asio::use_awaitable));
  if (size > 0) co_return fail(Errc::worker_protocol, "it wrote more than one answer");
  if (end == asio::error::operation_aborted) co_return tl::unexpected(stream_error(end, 0));
  co_return frame;
}

asio::awaitable<Result<std::string>> exchange(Server& server, const std::string& question) {
  auto written = co_await write_frame(server.socket, question);
  if (!written) co_return tl::unexpected(written.error());
  co_return co_await read_frame(server.socket);
}

/// Opening a paper a second time must be worth it.
bool is_long(const Descriptor& paper) {
  constexpr off_t long_paper = 200'000;  // bytes
  struct stat info {};
  return ::fstat(paper.get(), &info) == 0 && info.st_size >= long_paper;
}

}  // namespace

struct ReaderPool::Impl {
  Impl(asio::io_context& context, ReaderOptions o)
      : io(context),
        options(std::move(o)),
        readers(context, options.program),
        server_turn(context.get_executor(), 1),
        paper_places(context.get_executor(), options.readers_at_once),
        scan_places(context.get_executor(), options.recognisers_at_once) {}

  asio::awaitable<Answer> ask_server(const wire::ReadRequest& request, const std::string& question);
  asio::awaitable<Answer> decode(const wire::ReadRequest& request, std::string frame);
  asio::awaitable<Result<std::string>> draw(const wire::PictureRequest& request, const std::filesystem::path& file);

  asio::io_context& io;
  ReaderOptions options;
  ForkServer readers;  // of papers and pictures
  async::Places server_turn;
  async::Places paper_places;
  async::Places scan_places;
  std::unique_ptr<Server> server;
  asio::thread_pool decoding{1};
};

// A thousand pages of text, or a feed of a hundred thousand entries, would hold the loop for a quarter of a second.
asio::awaitable<Answer> ReaderPool::Impl::decode(const wire::ReadRequest& request, std::string frame) {
  auto work = [&request, frame = std::move(frame)] { return understand(request, frame); };
  co_return co_await async::on_pool(decoding, std::move(work));
}

// The reader is taken out while it works and put back when it answered, so that a call that ends in any other way
// ends the reader too.
asio::awaitable<Answer> ReaderPool::Impl::ask_server(const wire::ReadRequest& request, const std::string& question) {
  auto reader = std::move(server);
  if (!reader) {
    auto started = start_server(io, options);
    if (!started) co_return tl::unexpected(started.error());
    reader = std::move(*started);
  }
  auto* const socket = &reader->socket;
  Deadline deadline(
      io, *reader->process, [socket] { socket->cancel(); }, options.feed_limit);
  auto frame = co_await exchange(*reader, question);
  if (!frame) {
    if (is_stopped(frame.error(), deadline)) co_return tl::unexpected(about(request.name, Errc::cancelled, "was stopped"));
    auto error = co_await explain(*reader->process, deadline, request.name, std::move(frame.error()));
    co_return tl::unexpected(std::move(error));
  }
  auto answer = co_await decode(request, std::move(*frame));
  if (!answer && answer.error().code == Errc::worker_protocol) co_return answer;
  if (++reader->served < options.documents_per_reader) server = std::move(reader);
  co_return answer;
}

ReaderPool::ReaderPool(asio::io_context& io, ReaderOptions options)
    : impl_(std::make_shared<Impl>(io, std::move(options))) {}

ReaderPool::~ReaderPool() {
  impl_->server.reset();
  impl_->decoding.join();
}

asio::awaitable<Answer> ReaderPool::read(wire::ReadRequest request) {
  const auto impl = impl_;
  const auto turn = co_await impl->server_turn.take();
  if (!turn) co_return tl::unexpected(about(request.name, Errc::cancelled, "was not asked: stopped while waiting"));
  const auto question = wire::encode_request(request);
  const bool fresh = !impl->server || impl->server->served == 0;
  auto answer = co_await impl->ask_server(request, question);
  if (!answer && answer.error().code == Errc::worker_died && !fresh)
    answer = co_await impl->ask_server(request, question);
  co_return answer;
}

asio::awaitable<PaperRead> ReaderPool::read_file(wire::ReadRequest request, std::filesystem::path file, OnPages on_pages) {
  const auto impl = impl_;
  std::vector<async::Place> places;
  auto first = co_await impl->paper_places.take();
  if (!first) co_return PaperRead(tl::unexpected(about(request.name, Errc::cancelled, "was not started: stopped while waiting")));
  auto paper = open_paper(file);
  if (!paper) co_return PaperRead(tl::unexpected(paper.error()));
  places.push_back(*std::move(first));
  while (is_long(*paper)) {
    auto another = impl->paper_places.try_take();
    if (!another) break;
    places.push_back(*std::move(another));
  }
  PaperReading reading(impl->io, impl->decoding, impl->readers, impl->options, request, *std::move(paper), on_pages);
  co_await reading.read(static_cast<int>(places.size()));
  if (reading.is_stopped()) co_return reading.stopped();
  places.clear();
  if (reading.has_scans()) co_await reading.recognise(impl->scan_places, impl->options.recognisers_at_once);
  if (reading.is_stopped()) co_return reading.stopped();
  co_return co_await reading.finish();
}

asio::awaitable<Result<std::string>> ReaderPool::Impl::draw(const wire::PictureRequest& request, const std::filesystem::path& file) {
  const auto place = co_await paper_places.take();
  if (!place) co_return tl::unexpected(about(request.name, Errc::cancelled, "was not started: stopped while waiting"));
  const auto paper = open_paper(file);
  if (!paper) co_return tl::unexpected(paper.error());
  auto arguments = arguments_of(request);
  auto started = co_await start_piped(io, readers, std::move(arguments), paper->get());
  if (!started) co_return tl::unexpected(started.error());
  auto& reader = *started;
  auto stop_reading = [&reader] { reader.output.cancel(); };
  Deadline deadline(io, *reader.process, std::move(stop_reading), options.page_limit);
  auto frame = co_await only_frame(reader.output);
  if (!frame) {
    if (is_stopped(frame.error(), deadline)) co_return tl::unexpected(about(request.name, Errc::cancelled, "was stopped"));
    auto error = co_await explain(*reader.process, deadline, request.name, std::move(frame.error()));
    co_return tl::unexpected(std::move(error));
  }
  co_await reader.process->wait();
  co_return frame;
}

asio::awaitable<Result<Picture>> ReaderPool::read_picture(wire::PictureRequest request, std::filesystem::path file) {
  const auto impl = impl_;
  if (request.words.size() > wire::longest_quote || request.words.find('\0') != std::string::npos)
    co_return tl::unexpected(about(request.name, Errc::usage, "takes quotes of up to " + std::to_string(wire::longest_quote) + " bytes of text"));
  auto frame = co_await impl->draw(request, file);
  if (!frame) co_return tl::unexpected(frame.error());
  auto picture = wire::decode_picture(*frame);
  if (picture || picture.error().code != Errc::worker_protocol) co_return picture;
  co_return tl::unexpected(about(request.name, Errc::worker_protocol, "broke the protocol: " + picture.error().where));
}

}  // namespace boardwatch::workers
