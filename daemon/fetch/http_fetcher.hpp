// HTTP over libcurl's multi interface inside the I/O loop.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/date.hpp"
#include "core/result.hpp"

namespace boardwatch::fetch {

namespace asio = boost::asio;

struct FetchRequest {
  std::string url;
  std::string etag;                              ///< sent as If-None-Match when not empty
  std::string last_modified;                     ///< sent as If-Modified-Since when not empty
  std::uint64_t max_bytes = 16u << 20;           ///< counted after decompression
  std::chrono::milliseconds timeout{60'000};     ///< of the whole: look-ups, redirects, second attempts and all
  std::optional<std::filesystem::path> to_file;  ///< the body goes there (mode 0600), not into memory
  bool allow_private = false;                    ///< may connect to loopback and private networks, and to any port
  bool allow_downgrade = false;                  ///< a redirect may lead from https to http
  bool keep_open = true;  ///< the connection, for more requests to the host. Not for what is asked for by itself: libcurl 7.88
                          ///< goes through every host that it ever had to close a kept connection of, at each request
  bool any_status = false;  ///< every final status is a value, for callers that decide by it (robots.txt)
};

struct Fetched {
  int status = 0;  ///< 200, 304, 429 or 503; any other only where `any_status` was asked for
  std::string final_url;
  /// The address to remember in place of the one that was asked for: where the redirects 301 and 308 lead with which the
  /// way began (RFC 9110, 15.4.2). Empty where there were none.
  std::string permanent_url;
  std::string content_type;
  std::string etag;
  std::string last_modified;
  std::string headers;  ///< of the last answer, as evidence: see kept_headers()
  std::string bytes;    ///< of status 200; empty where the request went to a file
  std::string sha256;   ///< hexadecimal, of the body of status 200
  std::uint64_t size = 0;
  /// How long the server asks to be left alone, with 429 and 503: its Retry-After, whether sent as a date or as
  /// seconds. Not capped here: HostGate::leave_alone() does.
  std::optional<std::chrono::seconds> retry_after;
  std::optional<std::chrono::seconds> max_age;  ///< how long the answer stays fresh: see max_age()
};

struct FetcherOptions {
  std::string user_agent;  ///< with a contact address
  int max_redirects = 5;
  int max_connections = 256;      ///< transfers at once; more wait for their turn, which does not count as their time
  std::filesystem::path ca_file;  ///< certificates to trust instead of the system's; empty for the system's
  std::chrono::seconds slow_time{20};  ///< an answer slower than 100 bytes a second for so long is given up
  /// "http://proxy.example:3128": asked in place of every site, and looks their names up. Which addresses may be reached
  /// is then its business, but for those written as such; empty for none, whatever the environment says.
  std::string proxy;
  std::string name_servers;       ///< asked instead of the system's: "127.0.0.1:5353"; empty for the system's
};

/// Whether the next hop falls back from https to plain http.
bool is_downgrade(std::string_view scheme, std::string_view next_scheme);

/// Lives on the I/O thread. Every fetch ends: with an answer, at a limit or when cancelled (terminal).
class HttpFetcher {
 public:
  HttpFetcher(asio::io_context& io, FetcherOptions options);
  ~HttpFetcher();

  /// 200 and 304 are answers. 429 and 503 are values too, without a body, because the caller must obey their
  /// Retry-After; they are failures of the source all the same. Other answers are errors: see refusal(). A body that is
  /// cut, too large or compressed beyond 100:1 is an error; its file is removed. A file that was cut is asked for again
  /// from there, where the server says by which validator.
  /// Errors: bad_url, dns, dns_failed, dns_silent, network, tls, timeout, blocked, gone, http_status, redirects,
  /// refused_address, too_large, damaged (the body does not decompress), store_full and store_io (the file), cancelled.
  /// After `cancelled` the next co_await of the caller throws, as with every cancelled coroutine of Asio.
  asio::awaitable<Result<Fetched>> fetch(FetchRequest request);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;  // shared with the frames of fetches that are under way
};

}  // namespace boardwatch::fetch
