#include "daemon/workers/reader_pool.hpp"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cerrno>
#include <cstring>
#include <functional>
#include <optional>

#include "core/utf8.hpp"
#include "daemon/async/on_pool.hpp"
#include "daemon/async/places.hpp"
#include "daemon/workers/frames.hpp"
#include "daemon/workers/process.hpp"

namespace boardwatch::workers {
namespace {

using Answer = Result<wire::ReadValue>;
using std::chrono::milliseconds;

/// Kills a process at its deadline and ends what is read from it, unless the work ends before.
class Deadline {
 public:
  Deadline(asio::io_context& io, Process& process, std::function<void()> stop_reading, milliseconds limit)
      : limit_(limit),
        timer_(io, limit),
        state_(std::make_shared<State>(State{&process, std::move(stop_reading), false})) {
    timer_.async_wait([state = state_](const boost::system::error_code& stopped) {
      if (stopped || state->process == nullptr) return;
      state->passed = true;
      state->process->kill();
      state->stop_reading();  // another process might hold the other end open
    });
  }
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;
  ~Deadline() { state_->process = nullptr; }
  bool passed() const { return state_->passed; }
  milliseconds limit() const { return limit_; }

 private:
  struct State {
    Process* process;
    std::function<void()> stop_reading;
    bool passed;
  };
  milliseconds limit_;
  asio::steady_timer timer_;
  std::shared_ptr<State> state_;
};

std::string seconds_text(milliseconds time) {
  return time.count() % 1000 == 0 ? std::to_string(time.count() / 1000) + " s" : std::to_string(time.count()) + " ms";
}

/// An address without its query, which may hold a key.
Error about(const wire::ReadRequest& request, Errc code, std::string_view what) {
  const std::string_view name = request.name;
  return {code, printable(clip(name.substr(0, name.find_first_of("?#")), 300)) + ": the reader " + std::string(what)};
}

/// The caller was cancelled, so that nothing more may be waited for: leaving the frame kills and reaps the reader.
bool is_stopped(const Error& error, const Deadline& deadline) {
  return error.code == Errc::cancelled && !deadline.passed();
}

/// Says why there is no answer, once the reader is gone.
asio::awaitable<Error> explain(Process& process, const Deadline& deadline, const wire::ReadRequest& request,
                               Error error) {
  if (error.code == Errc::worker_protocol) process.kill();
  const auto ending = co_await process.wait();
  if (deadline.passed())
    co_return about(request, Errc::worker_timeout,
                    "gave no answer within " + seconds_text(deadline.limit()) + " and was killed");
  if (!ending) co_return about(request, Errc::cancelled, "was stopped");
  if (error.code == Errc::worker_protocol)
    co_return about(request, Errc::worker_protocol, "broke the protocol: " + error.where);
  co_return about(request, Errc::worker_died, to_text(*ending) + " before it answered");
}

/// What a reader's frame says.
Answer understand(const wire::ReadRequest& request, const std::string& frame) {
  auto answer = wire::decode_answer(frame);
  if (answer || answer.error().code != Errc::worker_protocol) return answer;
  return tl::unexpected(about(request, Errc::worker_protocol, "broke the protocol: " + answer.error().where));
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

/// A server may send "--help" as a content type, or one of a megabyte.
std::string as_argument(const std::string& text) {
  constexpr std::size_t longest = 16u << 10;
  return text.substr(0, 1) == "-" ? "" : std::string(clip(text, longest));
}

/// A reader for one paper and the pipe that it answers through.
struct OneShot {
  std::unique_ptr<Process> process;
  asio::posix::stream_descriptor output;
};

using Arguments = std::vector<std::string>;

Arguments document_arguments(const wire::ReadRequest& request) {
  return {"document", "--name", as_argument(request.name), "--content-type", as_argument(request.content_type)};
}

Arguments picture_arguments(const wire::PictureRequest& request) {
  Arguments arguments{"picture", "--name", as_argument(request.name), "--page", std::to_string(request.page),
                      "--words", request.words, "--occurrence", std::to_string(request.occurrence)};
  if (request.extent == PictureExtent::whole_page) arguments.push_back("--whole-page");
  return arguments;
}

Result<std::unique_ptr<OneShot>> start_one_shot(asio::io_context& io, const ReaderOptions& options, Arguments arguments,
                                                const std::filesystem::path& file) {
  BW_TRY(const auto input, open_paper(file));
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0)
    return fail(Errc::worker_start, "cannot start " + options.program.string() + ": " + std::strerror(errno));
  Descriptor read_end(ends[0]), write_end(ends[1]);
  const Program program{options.program, std::move(arguments)};
  BW_TRY(auto process, Process::start(io, program, input.get(), write_end.get()));
  asio::posix::stream_descriptor output(io, read_end.release());
  return std::make_unique<OneShot>(OneShot{std::move(process), std::move(output)});
}

asio::awaitable<Result<std::string>> exchange(Server& server, const std::string& question) {
  auto written = co_await write_frame(server.socket, question);
  if (!written) co_return tl::unexpected(written.error());
  co_return co_await read_frame(server.socket);
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

}  // namespace

struct ReaderPool::Impl {
  Impl(asio::io_context& context, ReaderOptions o)
      : io(context),
        options(std::move(o)),
        server_turn(context.get_executor(), 1),
        paper_places(context.get_executor(), options.max_papers_at_once) {}

  asio::awaitable<Answer> ask_server(const wire::ReadRequest& request, const std::string& question);
  asio::awaitable<Answer> decode(const wire::ReadRequest& request, std::string frame);
  asio::awaitable<Result<std::string>> ask_once(const wire::ReadRequest& request, Arguments arguments,
                                                const std::filesystem::path& file);

  asio::io_context& io;
  ReaderOptions options;
  async::Places server_turn;
  async::Places paper_places;
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
    if (is_stopped(frame.error(), deadline)) co_return tl::unexpected(about(request, Errc::cancelled, "was stopped"));
    auto error = co_await explain(*reader->process, deadline, request, std::move(frame.error()));
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
  if (!turn) co_return tl::unexpected(about(request, Errc::cancelled, "was not asked: stopped while waiting"));
  const auto question = wire::encode_request(request);
  const bool fresh = !impl->server || impl->server->served == 0;
  auto answer = co_await impl->ask_server(request, question);
  if (!answer && answer.error().code == Errc::worker_died && !fresh)
    answer = co_await impl->ask_server(request, question);
  co_return answer;
}

/// The frame that a fresh reader answers with; `request` names the paper in messages.
asio::awaitable<Result<std::string>> ReaderPool::Impl::ask_once(const wire::ReadRequest& request, Arguments arguments,
                                                                const std::filesystem::path& file) {
  const auto place = co_await paper_places.take();
  if (!place) co_return tl::unexpected(about(request, Errc::cancelled, "was not started: stopped while waiting"));
  auto started = start_one_shot(io, options, std::move(arguments), file);
  if (!started) co_return tl::unexpected(started.error());
  auto& reader = **started;
  Deadline deadline(
      io, *reader.process, [&reader] { reader.output.cancel(); }, options.paper_limit);
  auto frame = co_await only_frame(reader.output);
  if (!frame) {
    if (is_stopped(frame.error(), deadline)) co_return tl::unexpected(about(request, Errc::cancelled, "was stopped"));
    auto error = co_await explain(*reader.process, deadline, request, std::move(frame.error()));
    co_return tl::unexpected(std::move(error));
  }
  co_await reader.process->wait();
  co_return frame;
}

asio::awaitable<Answer> ReaderPool::read_file(wire::ReadRequest request, std::filesystem::path file) {
  const auto impl = impl_;
  auto arguments = document_arguments(request);
  auto frame = co_await impl->ask_once(request, std::move(arguments), file);
  if (!frame) co_return tl::unexpected(frame.error());
  co_return co_await impl->decode(request, std::move(*frame));
}

asio::awaitable<Result<Picture>> ReaderPool::read_picture(wire::PictureRequest request, std::filesystem::path file) {
  const auto impl = impl_;
  wire::ReadRequest paper;
  paper.name = request.name;
  if (request.words.size() > wire::longest_quote || request.words.find('\0') != std::string::npos)
    co_return tl::unexpected(about(paper, Errc::usage, "takes quotes of up to " + std::to_string(wire::longest_quote) + " bytes of text"));
  auto arguments = picture_arguments(request);
  auto frame = co_await impl->ask_once(paper, std::move(arguments), file);
  if (!frame) co_return tl::unexpected(frame.error());
  auto picture = wire::decode_picture(*frame);
  if (picture || picture.error().code != Errc::worker_protocol) co_return picture;
  co_return tl::unexpected(about(paper, Errc::worker_protocol, "broke the protocol: " + picture.error().where));
}

}  // namespace boardwatch::workers
