#include "tests/fakes/web_server.hpp"

#include <zlib.h>

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace boardwatch::fakes {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::size_t chunk_size = 1000;

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(" \t\r");
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

WebRequest parse_request(const std::string& head) {
  WebRequest request;
  request.began = std::chrono::steady_clock::now();
  const auto line_end = head.find("\r\n");
  const auto line = head.substr(0, line_end);
  const auto first = line.find(' '), second = line.rfind(' ');
  request.method = line.substr(0, first);
  if (first != std::string::npos && second > first) request.target = line.substr(first + 1, second - first - 1);
  for (std::size_t at = line_end + 2; at < head.size();) {
    const auto end = head.find("\r\n", at);
    const auto field = head.substr(at, end - at);
    if (const auto colon = field.find(':'); colon != std::string::npos)
      request.headers[lower(field.substr(0, colon))] = trimmed(field.substr(colon + 1));
    if (end == std::string::npos) break;
    at = end + 2;
  }
  return request;
}

std::string hex(std::size_t number) {
  std::string out;
  for (; number > 0; number /= 16) out.insert(out.begin(), "0123456789abcdef"[number % 16]);
  return out.empty() ? "0" : out;
}

std::string in_chunks(const std::string& body) {
  std::string out;
  for (std::size_t at = 0; at < body.size(); at += chunk_size) {
    const auto piece = body.substr(at, chunk_size);
    out += hex(piece.size()) + "\r\n" + piece + "\r\n";
  }
  return out;
}

std::string serialise(const WebReply& reply) {
  if (reply.raw) return *reply.raw;
  std::string out = "HTTP/1.1 " + std::to_string(reply.status) + " Status\r\n";
  bool has_length = reply.chunked || !reply.endless.empty() || reply.status == 304 || reply.status == 204;
  for (const auto& [name, value] : reply.headers) {
    out += name + ": " + value + "\r\n";
    has_length = has_length || lower(name) == "content-length";
  }
  if (reply.chunked) out += "Transfer-Encoding: chunked\r\n";
  if (!has_length) out += "Content-Length: " + std::to_string(reply.body.size()) + "\r\n";
  out += "\r\n";
  if (!reply.chunked) return out + reply.body;
  return out + in_chunks(reply.body) + (reply.endless.empty() ? "0\r\n\r\n" : "");
}

bool closes(const WebReply& reply) { return reply.raw || reply.cut_after || reply.hang || !reply.endless.empty(); }

}  // namespace

std::string WebRequest::header(const std::string& name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? "" : found->second;
}

struct WebServer::Impl {
  Impl(std::uint16_t port, const std::string& address) : acceptor(io, tcp::endpoint(asio::ip::make_address(address), port)) {}

  asio::awaitable<void> accept();
  asio::awaitable<void> converse(tcp::socket socket);
  asio::awaitable<bool> send(tcp::socket& socket, const WebReply& reply);
  asio::awaitable<bool> drip(tcp::socket& socket, const std::string& bytes, const WebReply& reply);
  asio::awaitable<void> wait_until_gone(tcp::socket& socket);
  WebReply answer(const WebRequest& request);

  asio::io_context io{1};
  tcp::acceptor acceptor;
  mutable std::mutex mutex;
  mutable std::condition_variable changed;
  std::map<std::string, Handler> routes;
  std::vector<WebRequest> requests;
  std::size_t connections = 0;
  std::thread thread;
};

WebReply WebServer::Impl::answer(const WebRequest& request) {
  Handler handler;
  {
    const std::lock_guard lock(mutex);
    requests.push_back(request);
    if (const auto route = routes.find(request.path()); route != routes.end()) handler = route->second;
  }
  changed.notify_all();
  return handler ? handler(request) : reply_status(404, "not here");
}

asio::awaitable<void> WebServer::Impl::accept() {
  for (;;) {
    auto [error, socket] = co_await acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
    if (error) co_return;
    {
      const std::lock_guard lock(mutex);
      ++connections;
    }
    asio::co_spawn(io, converse(std::move(socket)), asio::detached);
  }
}

asio::awaitable<void> WebServer::Impl::converse(tcp::socket socket) {
  std::string received;
  for (;;) {
    auto buffer = asio::dynamic_buffer(received);
    const auto [error, size] =
        co_await asio::async_read_until(socket, buffer, "\r\n\r\n", asio::as_tuple(asio::use_awaitable));
    if (error) co_return;
    const auto request = parse_request(received.substr(0, size));
    received.erase(0, size);
    const auto reply = answer(request);
    const bool sent = co_await send(socket, reply);
    if (sent && reply.sent) reply.sent();
    if (!sent || closes(reply)) co_return;
  }
}

asio::awaitable<bool> WebServer::Impl::send(tcp::socket& socket, const WebReply& reply) {
  auto bytes = serialise(reply);
  if (reply.cut_after) bytes.resize(std::min(bytes.size(), *reply.cut_after));
  if (reply.drip.count() > 0) {
    if (!co_await drip(socket, bytes, reply)) co_return false;
  } else {
    const auto [error, sent] =
        co_await asio::async_write(socket, asio::buffer(bytes), asio::as_tuple(asio::use_awaitable));
    if (error) co_return false;
  }
  while (!reply.endless.empty()) {
    const auto again = reply.chunked ? in_chunks(reply.endless) : reply.endless;
    const auto [error, sent] =
        co_await asio::async_write(socket, asio::buffer(again), asio::as_tuple(asio::use_awaitable));
    if (error) co_return false;
  }
  if (reply.hang) co_await wait_until_gone(socket);
  co_return true;
}

asio::awaitable<bool> WebServer::Impl::drip(tcp::socket& socket, const std::string& bytes, const WebReply& reply) {
  asio::steady_timer pause(io);
  for (std::size_t at = 0; at < bytes.size(); at += reply.piece) {
    const auto piece = asio::buffer(asio::buffer(bytes) + at, reply.piece);
    const auto [error, sent] = co_await asio::async_write(socket, piece, asio::as_tuple(asio::use_awaitable));
    if (error) co_return false;
    pause.expires_after(reply.drip);
    co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
  }
  co_return true;
}

asio::awaitable<void> WebServer::Impl::wait_until_gone(tcp::socket& socket) {
  char byte = 0;
  boost::system::error_code error;
  while (!error) {
    const auto [failed, size] =
        co_await socket.async_read_some(asio::buffer(&byte, 1), asio::as_tuple(asio::use_awaitable));
    error = failed;
  }
}

WebServer::WebServer(std::uint16_t port, const std::string& address) : impl_(std::make_unique<Impl>(port, address)) {
  asio::co_spawn(impl_->io, impl_->accept(), asio::detached);
  impl_->thread = std::thread([this] { impl_->io.run(); });
}

// Its coroutines refer to nothing that goes before the io_context, so it may stop in the middle of them.
WebServer::~WebServer() {
  impl_->io.stop();
  impl_->thread.join();
}

std::uint16_t WebServer::port() const { return impl_->acceptor.local_endpoint().port(); }

std::string WebServer::url(const std::string& path) const {
  const auto at = impl_->acceptor.local_endpoint();
  return "http://" + at.address().to_string() + ":" + std::to_string(at.port()) + path;
}

void WebServer::on(const std::string& path, Handler handler) {
  const std::lock_guard lock(impl_->mutex);
  impl_->routes[path] = std::move(handler);
}

void WebServer::on(const std::string& path, WebReply reply) {
  on(path, [reply = std::move(reply)](const WebRequest&) { return reply; });
}

std::vector<WebRequest> WebServer::requests() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->requests;
}

std::vector<WebRequest> WebServer::requests_for(const std::string& path) const {
  auto all = requests();
  std::erase_if(all, [&](const WebRequest& request) { return request.path() != path; });
  return all;
}

std::size_t WebServer::connections() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->connections;
}

bool WebServer::wait_for_requests(std::size_t count, std::chrono::milliseconds most) const {
  std::unique_lock lock(impl_->mutex);
  return impl_->changed.wait_for(lock, most, [&] { return impl_->requests.size() >= count; });
}

WebReply reply(std::string body, std::string content_type) {
  WebReply out;
  out.headers.emplace_back("Content-Type", std::move(content_type));
  out.body = std::move(body);
  return out;
}

WebReply reply_status(int status, std::string body) {
  WebReply out;
  out.status = status;
  out.body = std::move(body);
  return out;
}

WebReply reply_redirect(std::string to, int status) {
  WebReply out = reply_status(status);
  out.headers.emplace_back("Location", std::move(to));
  return out;
}

WebReply reply_raw(std::string bytes) {
  WebReply out;
  out.raw = std::move(bytes);
  return out;
}

std::string gzip(const std::string& bytes) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
  std::vector<Bytef> in(bytes.begin(), bytes.end());
  std::string out(deflateBound(&stream, static_cast<uLong>(in.size())), '\0');
  std::vector<Bytef> packed(out.size());
  stream.next_in = in.data();
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = packed.data();
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  out.assign(packed.begin(), packed.begin() + static_cast<std::ptrdiff_t>(stream.total_out));
  deflateEnd(&stream);
  return out;
}

WebReply reply_gzip_bomb(std::size_t size) {
  WebReply out = reply(gzip(std::string(size, '\0')));
  out.headers.emplace_back("Content-Encoding", "gzip");
  return out;
}

}  // namespace boardwatch::fakes
