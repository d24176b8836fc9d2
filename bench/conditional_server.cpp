#include "bench/conditional_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "bench/board_feed.hpp"

namespace boardwatch::bench {
namespace {

int checked(int result, const char* what) {
  if (result >= 0) return result;
  std::fprintf(stderr, "%s: %s\n", what, std::strerror(errno));
  std::exit(1);
}

constexpr int most_of_an_answer = 200'000;  // bytes; an answer goes into the socket at once

sockaddr_in endpoint(int address, std::uint16_t port) {
  sockaddr_in out{};
  out.sin_family = AF_INET;
  out.sin_port = htons(port);
  inet_pton(AF_INET, loopback_address(address).c_str(), &out.sin_addr);
  return out;
}

/// A socket for each address and one for each visitor.
void allow_many_files() {
  rlimit files{};
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
}

/// False where the visitor has left, which is seen at the next read. A cut answer would spoil the measurement.
bool send_whole(int fd, const std::string& reply) {
  const auto sent = ::send(fd, reply.data(), reply.size(), MSG_NOSIGNAL);
  if (sent == static_cast<ssize_t>(reply.size())) return true;
  if (sent < 0 && errno != EAGAIN) return false;
  std::fprintf(stderr, "an answer of %zu bytes is too long for a socket\n", reply.size());
  std::exit(1);
}

std::string feed(int address) {
  const auto number = std::to_string(address);
  return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Trust " + number + "</title><item><guid isPermaLink=\"false\">" + number +
         "</guid><title>Round-up</title><description>The board met.</description></item></channel></rss>";
}

std::string with_body(std::string head, const std::string& body) { return std::move(head) + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body; }

std::string whole_feed(int address, int entries) {
  return with_body("HTTP/1.1 200 OK\r\nDate: Mon, 02 Mar 2026 12:00:00 GMT\r\nServer: bench\r\nCache-Control: max-age=3600\r\nContent-Type: application/xml\r\n",
                   board_feed(address, entries));
}

}  // namespace

std::string loopback_address(int number) {
  return "127." + std::to_string(1 + number / 62'500) + "." + std::to_string(number / 250 % 250) + "." + std::to_string(1 + number % 250);
}

ConditionalServer::ConditionalServer(int addresses, std::uint16_t port, int entries)
    : epoll_(checked(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")), port_(port), entries_(entries) {
  allow_many_files();
  for (int address = 0; address < addresses; ++address) listen_at(address);
}

ConditionalServer::~ConditionalServer() {
  for (const auto& [fd, connection] : connections_) ::close(fd);
  for (const auto& [fd, address] : listeners_) ::close(fd);
  ::close(epoll_);
}

void ConditionalServer::listen_at(int address) {
  const int fd = checked(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket");
  const int on = 1;
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  auto at = endpoint(address, port_);
  checked(::bind(fd, reinterpret_cast<sockaddr*>(&at), sizeof at), "bind");
  checked(::listen(fd, 1024), "listen");
  socklen_t size = sizeof at;
  checked(::getsockname(fd, reinterpret_cast<sockaddr*>(&at), &size), "getsockname");
  port_ = ntohs(at.sin_port);
  listeners_[fd] = address;
  watch(fd);
}

void ConditionalServer::watch(int fd) {
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.fd = fd;
  checked(epoll_ctl(epoll_, EPOLL_CTL_ADD, fd, &event), "epoll_ctl");
}

std::string ConditionalServer::url(int address) const { return "http://" + loopback_address(address) + ":" + std::to_string(port_) + "/feed.xml"; }

std::string ConditionalServer::etag(int address) { return "\"v1-" + std::to_string(address) + "\""; }

void ConditionalServer::accept_at(int listener) {
  const int fd = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
  if (fd < 0) return;
  const int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &most_of_an_answer, sizeof most_of_an_answer);
  connections_[fd] = {listeners_.at(listener), {}};
  watch(fd);
}

std::string ConditionalServer::answer(int address, std::string_view head) {
  if (head.find(" /robots.txt ") != std::string_view::npos) return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
  if (entries_ > 0) {
    polls_.push_back({Clock::now(), address, 200});
    return whole_feed(address, entries_);
  }
  const auto tag = etag(address);
  const bool same = head.find(tag) != std::string_view::npos;
  polls_.push_back({Clock::now(), address, same ? 304 : 200});
  const auto common = "Date: Mon, 02 Mar 2026 12:00:00 GMT\r\nServer: bench\r\nETag: " + tag + "\r\n";
  if (same) return "HTTP/1.1 304 Not Modified\r\n" + common + "\r\n";
  return with_body("HTTP/1.1 200 OK\r\n" + common + "Content-Type: application/rss+xml\r\n", feed(address));
}

void ConditionalServer::read_from(int fd) {
  auto& connection = connections_.at(fd);
  std::array<char, 8192> buffer;
  const auto size = ::recv(fd, buffer.data(), buffer.size(), 0);
  if (size < 0 && errno == EAGAIN) return;
  if (size <= 0) {
    connections_.erase(fd);
    ::close(fd);
    return;
  }
  connection.received.append(buffer.data(), static_cast<std::size_t>(size));
  for (auto end = connection.received.find("\r\n\r\n"); end != std::string::npos; end = connection.received.find("\r\n\r\n")) {
    const auto reply = answer(connection.address, std::string_view(connection.received).substr(0, end));
    connection.received.erase(0, end + 4);
    if (!send_whole(fd, reply)) return;
  }
}

void ConditionalServer::run(int stop) {
  watch(stop);
  std::array<epoll_event, 256> events;
  for (;;) {
    const int count = epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), -1);
    for (int i = 0; i < count; ++i) {
      const int fd = events[static_cast<std::size_t>(i)].data.fd;
      if (fd == stop) return;
      if (listeners_.contains(fd))
        accept_at(fd);
      else
        read_from(fd);
    }
  }
}

}  // namespace boardwatch::bench
