// A web server on loopback that does what a test asks, right or wrong.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace boardwatch::fakes {

struct WebRequest {
  std::string method;
  std::string target;                          ///< path with query
  std::map<std::string, std::string> headers;  ///< names in lower case
  std::chrono::steady_clock::time_point began;

  std::string header(const std::string& name) const;
  std::string path() const { return target.substr(0, target.find('?')); }
};

/// What goes back. Content-Length is added unless it is chunked or `headers` has one.
struct WebReply {
  int status = 200;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;

  // Ways to misbehave.
  std::optional<std::string> raw;        ///< sent as it is in place of all above; then the connection is closed
  bool chunked = false;                  ///< in chunks of 1000 bytes
  std::optional<std::size_t> cut_after;  ///< the connection is closed after so many bytes of the whole answer
  std::chrono::milliseconds drip{0};     ///< a piece each so often
  std::size_t piece = 1;                 ///< bytes of it
  bool hang = false;                     ///< after what there is, nothing until the client leaves
  std::function<void()> sent;            ///< called on the server's thread when all is on its way
  std::string endless;                   ///< sent again and again after the rest, until the client leaves
};

WebReply reply(std::string body, std::string content_type = "text/html; charset=utf-8");
WebReply reply_status(int status, std::string body = {});
WebReply reply_redirect(std::string to, int status = 302);
WebReply reply_raw(std::string bytes);
/// `size` zero bytes, compressed as gzip about 1000:1.
WebReply reply_gzip_bomb(std::size_t size);
std::string gzip(const std::string& bytes);

/// Runs on a thread of its own from construction to destruction; connections are kept alive between requests. All
/// functions may be called from any thread.
class WebServer {
 public:
  using Handler = std::function<WebReply(const WebRequest&)>;

  /// Listens on `address` at `port`, 0 for any.
  explicit WebServer(std::uint16_t port = 0, const std::string& address = "127.0.0.1");
  ~WebServer();
  WebServer(const WebServer&) = delete;
  WebServer& operator=(const WebServer&) = delete;

  std::uint16_t port() const;
  /// "http://ADDRESS:PORT" + path
  std::string url(const std::string& path) const;

  /// The handler is called on the server's thread. What has no route is answered 404.
  void on(const std::string& path, Handler handler);
  void on(const std::string& path, WebReply reply);

  /// In the order in which they came.
  std::vector<WebRequest> requests() const;
  std::vector<WebRequest> requests_for(const std::string& path) const;
  std::size_t connections() const;
  /// False when there were not so many requests within the time.
  bool wait_for_requests(std::size_t count, std::chrono::milliseconds most = std::chrono::seconds(20)) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace boardwatch::fakes
