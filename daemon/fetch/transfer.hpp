// One request to one address: its options, what its callbacks accept, and what its end means. Redirects are not followed
// here.
#pragma once

#include <curl/curl.h>
#include <sys/socket.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "daemon/fetch/body_sink.hpp"
#include "daemon/fetch/http_fetcher.hpp"

namespace boardwatch::fetch {

enum class Decoding { on, off };

/// Where a request goes now, which after a redirect is not where it was asked for.
struct Hop {
  std::string url;
  std::string host, port;              ///< as in UrlParts
  std::vector<std::string> addresses;  ///< of the host; empty where it is an address itself
  std::chrono::milliseconds time_left{0};
  std::string if_range;                ///< not empty: only what follows the bytes that the sink has, if this validator still holds
};

/// What came back. The body is in the sink where the status is 200, or 206 as asked.
struct Reply {
  int status = 0;
  std::string head;        ///< status line and fields of the last answer
  std::string body_start;  ///< of a body that did not go into the sink
  std::string location;    ///< where a redirect leads, absolute; else empty
  std::optional<std::chrono::seconds> retry_after;
};

/// Owns an easy handle. What it is made of must outlive it. I/O thread.
class Transfer {
 public:
  Transfer(const FetchRequest& request, const FetcherOptions& options, const Hop& hop, BodySink& sink, Decoding decoding);
  Transfer(const Transfer&) = delete;
  Transfer& operator=(const Transfer&) = delete;

  CURL* handle() const { return easy_.get(); }
  /// After the handle has left its loop; once.
  Result<Reply> result(CURLcode code);
  /// The fields of the last answer, also where it ended in an error.
  const std::string& head() const { return reply_.head; }
  /// The answer broke off: what there is of it is right, and more of it could be asked for.
  bool was_cut() const { return cut_; }

 private:
  struct Cleanup {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  };

  template <class Value>
  void set(CURLoption option, Value value) {
    curl_easy_setopt(easy_.get(), option, value);
  }
  void set_request(Decoding decoding);
  void set_headers();
  void set_addresses();
  void set_limits();
  void set_callbacks();

  static std::size_t on_header(char* data, std::size_t, std::size_t size, void* self);
  static std::size_t on_body(char* data, std::size_t, std::size_t size, void* self);
  static curl_socket_t on_open(void* self, curlsocktype purpose, curl_sockaddr* address);
  static int on_connected(void* self, char* remote, char* local, int remote_port, int local_port);

  Result<void> check_header(std::string_view line);
  Result<void> check_content_length(std::string_view value);
  Result<void> check_range();
  Result<void> take(std::string_view bytes);
  bool take_no_content(std::string_view bytes);
  bool passes(Result<void> checked);  ///< keeps the fault of a check that failed
  bool is_content(long status) const;
  std::string redirect_target() const;
  /// A proxy lies where its owner put it.
  bool filters_addresses() const { return !request_.allow_private && options_.proxy.empty(); }

  Error error_of(CURLcode code) const;
  Error timeout_error() const;
  Error refused(const std::string& address) const;
  std::string about(std::string_view what) const;  ///< "URL: what"
  long number(CURLINFO info) const;
  std::int64_t count(CURLINFO info) const;

  const FetchRequest& request_;
  const FetcherOptions& options_;
  const Hop& hop_;
  BodySink& sink_;
  std::unique_ptr<CURL, Cleanup> easy_;
  std::unique_ptr<curl_slist, Cleanup> headers_, resolve_;
  char message_[CURL_ERROR_SIZE] = "";
  Reply reply_;
  std::size_t head_bytes_ = 0;                ///< of all answers before the last one too
  std::optional<std::string> content_length_;  ///< of the response whose head is being read
  bool in_body_ = false;
  bool body_unwanted_ = false;    ///< stopped inside a body that is no content
  bool cut_ = false;
  std::optional<Error> fault_;    ///< why a callback stopped the transfer
  std::optional<Error> refused_;  ///< an address that was not tried; only matters if no other could be reached
};

}  // namespace boardwatch::fetch
