#include "daemon/workers/fork_server.hpp"

#include <sys/socket.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cerrno>
#include <cstring>

#include "daemon/workers/reader_process.hpp"
#include "wire/fork_request.hpp"

namespace boardwatch::workers {
namespace {

constexpr std::chrono::seconds longest_wait{10};  // it has nothing else to do
constexpr int readers_per_server = 1000;

tl::unexpected<Error> cannot_start(const std::filesystem::path& program, const std::string& why) {
  return fail(Errc::worker_start, "cannot start " + program.string() + ": " + why);
}

}  // namespace

ForkServer::ForkServer(asio::io_context& io, std::filesystem::path program)
    : io_(io), program_(std::move(program)), turn_(io.get_executor(), 1) {}

Result<std::unique_ptr<ForkServer::Server>> ForkServer::start_server() {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return cannot_start(program_, std::strerror(errno));
  Descriptor ours(ends[0]), theirs(ends[1]);
  const Program program{program_, {"fork-server"}};
  BW_TRY(auto process, Process::start(io_, program, theirs.get(), theirs.get()));
  Socket socket(io_, asio::generic::seq_packet_protocol(AF_UNIX, 0), ours.release());
  return std::make_unique<Server>(Server{std::move(process), std::move(socket)});
}

/// The server is taken out while it is asked, so that one that does not answer is not asked again.
asio::awaitable<Result<pid_t>> ForkServer::ask(const std::string& packet, int standard_input, int standard_output) {
  auto server = std::move(server_);
  if (!server) {
    auto started = start_server();
    if (!started) co_return tl::unexpected(started.error());
    server = std::move(*started);
  }
  const auto sent = wire::send_fork_request(server->socket.native_handle(), packet, standard_input, standard_output);
  if (!sent) co_return cannot_start(program_, sent.error().where);
  auto* const socket = &server->socket;
  auto stop_reading = [socket] { socket->cancel(); };
  Deadline deadline(io_, *server->process, std::move(stop_reading), longest_wait);
  wire::ForkAnswer answer;
  asio::socket_base::message_flags flags = 0;
  const auto room = asio::buffer(&answer, sizeof answer);
  const auto [error, size] = co_await socket->async_receive(room, flags, asio::as_tuple(asio::use_awaitable));
  if (error || size != sizeof answer) co_return cannot_start(program_, "its fork server " + std::string(deadline.passed() ? "does not answer" : "is gone"));
  if (++server->forked < readers_per_server) server_ = std::move(server);
  if (answer.pid <= 0) co_return cannot_start(program_, std::strerror(-answer.pid));
  co_return answer.pid;
}

asio::awaitable<Result<std::unique_ptr<Process>>> ForkServer::start_one(std::vector<std::string> arguments, int standard_input, int standard_output) {
  const auto packet = wire::fork_packet(arguments);
  if (!packet) co_return tl::unexpected(packet.error());
  const auto turn = co_await turn_.take();
  const bool fresh = !server_;
  auto pid = co_await ask(*packet, standard_input, standard_output);
  if (!pid && !fresh && !server_) pid = co_await ask(*packet, standard_input, standard_output);  // it had died in the meantime
  if (!pid) co_return tl::unexpected(pid.error());
  co_return Process::adopt(io_, *pid);
}

asio::awaitable<Result<std::unique_ptr<Process>>> ForkServer::start(std::vector<std::string> arguments, int standard_input, int standard_output) {
  auto one = start_one(std::move(arguments), standard_input, standard_output);
  // A child that nobody hears of would never be waited for.
  co_return co_await asio::co_spawn(io_, std::move(one), asio::bind_cancellation_slot(asio::cancellation_slot(), asio::use_awaitable));
}

}  // namespace boardwatch::workers
