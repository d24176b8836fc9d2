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

#include "core/date.hpp"
#include "core/result.hpp"

namespace boardwatch::fetch {

namespace asio = boost::asio;

struct FetchRequest {
  std::string url;
  std::string etag;           ///< sent as If-None-Match when not empty
  std::string last_modified;  ///< sent as If-Modified-Since when not empty
  std::uint64_t max_bytes = 16u << 20;      ///< counted after decompression
  std::chrono::seconds timeout{60};         ///< of the whole transfer
  std::optional<std::filesystem::path> to_file;  ///< the body goes there, not into memory
  bool allow_private = false;               ///< may connect to loopback and private networks
};

struct Fetched {
  int status = 0;  ///< 200 or 304
  std::string final_url;
  std::string content_type;
  std::string etag;
  std::string last_modified;
  std::string bytes;   ///< empty where the request went to a file
  std::string sha256;  ///< hexadecimal, of the body
  std::uint64_t size = 0;
};

struct FetcherOptions {
  std::string user_agent;  ///< with a contact address
  int max_redirects = 5;
  int max_connections = 32;
};

/// Lives on the I/O thread. Every fetch ends: with an answer, at a limit or when cancelled.
class HttpFetcher {
 public:
  HttpFetcher(asio::io_context& io, FetcherOptions options);
  ~HttpFetcher();

  /// 200 and 304 are answers; every other status is http_status with the number in `where`. A body that is cut, too
  /// large or compressed beyond 100:1 is an error, and its file is removed. For 429 and 503, retry_after() of the
  /// error's text is not needed: see RetryAfter below.
  asio::awaitable<Result<Fetched>> fetch(FetchRequest request);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace boardwatch::fetch
