// Host names to addresses, asked of the name servers inside the loop: no thread that could hang, nothing that blocks.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "core/result.hpp"

namespace boardwatch::fetch {

namespace asio = boost::asio;

/// Lives on the I/O thread. Knows /etc/hosts and the name servers of /etc/resolv.conf, also after that file has changed.
class Resolver {
 public:
  /// `servers`: "127.0.0.1:5353,[::1]:53", asked in place of the system's; empty for the system's.
  Resolver(asio::io_context& io, std::string servers);
  Resolver(const Resolver&) = delete;
  Resolver& operator=(const Resolver&) = delete;
  ~Resolver();

  /// Numeric addresses of both families in the order in which they should be tried (RFC 6724), at least one. Errors:
  /// dns where the name has none, dns_failed where the name servers fail or refuse, dns_silent where none answers
  /// within `patience`; cancelled. The message is only the reason: the caller knows the address.
  asio::awaitable<Result<std::vector<std::string>>> addresses_of(std::string host, std::chrono::milliseconds patience);

 private:
  struct Channel;
  Result<std::shared_ptr<Channel>> channel();

  asio::io_context& io_;
  std::string servers_;
  std::shared_ptr<Channel> channel_;  // shared with the lookups under way: a new one takes over when the system's servers change
};

}  // namespace boardwatch::fetch
