// A web server for measurements: a feed at each of many addresses of 127.0.0.0/8, a small one with an ETag that is believed
// or a long one that is always given whole; as fast as one thread can be. It counts who was asked what and when.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace boardwatch::bench {

/// "127.1.0.1" for 0, then on through 127.1.0.0/16 and further; all on the loopback device without being set up.
std::string loopback_address(int number);

/// Answers /robots.txt with 404, If-None-Match with 304 where it holds the ETag of that address, all else with 200 and a
/// feed of one item. Connections are kept. Each failure of the system ends the program with its name: it is a measurement.
class ConditionalServer {
 public:
  using Clock = std::chrono::steady_clock;
  struct Poll {
    Clock::time_point at;
    int address;
    int status;
  };

  /// Listens at `addresses` addresses on `port`, 0 for any one that is free at the first of them. With `entries` each
  /// address answers with a board_feed of so many, without an ETag, and says that it stays fresh for an hour.
  ConditionalServer(int addresses, std::uint16_t port, int entries = 0);
  ConditionalServer(const ConditionalServer&) = delete;
  ConditionalServer& operator=(const ConditionalServer&) = delete;
  ~ConditionalServer();

  std::uint16_t port() const { return port_; }
  /// "http://127.1.0.1:PORT/feed.xml"
  std::string url(int address) const;
  static std::string etag(int address);

  /// Answers until a byte or the end can be read from `stop`.
  void run(int stop);
  /// All but those for robots.txt, in the order in which they came.
  const std::vector<Poll>& polls() const { return polls_; }

 private:
  struct Connection {
    int address;
    std::string received;
  };
  void listen_at(int address);
  void watch(int fd);
  void accept_at(int listener);
  void read_from(int fd);
  std::string answer(int address, std::string_view head);

  int epoll_;
  std::uint16_t port_;
  int entries_;
  std::unordered_map<int, int> listeners_;  // descriptor -> address
  std::unordered_map<int, Connection> connections_;
  std::vector<Poll> polls_;
};

}  // namespace boardwatch::bench
