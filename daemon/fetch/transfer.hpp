// One transfer: its options, what its callbacks accept, and what its end means.
#pragma once

#include <curl/curl.h>
#include <sys/socket.h>

#include <memory>
#include <optional>
#include <string>

#include "daemon/fetch/body_sink.hpp"
#include "daemon/fetch/http_fetcher.hpp"

namespace boardwatch::fetch {

enum class Decoding { on, off };

/// The next hop after `seen_https` must not fall back to plain http.
bool is_downgrade(bool seen_https, std::string_view next_scheme);

/// Owns an easy handle. `request` and `options` must outlive it. I/O thread.
class Transfer {
 public:
  Transfer(const FetchRequest& request, const FetcherOptions& options, Decoding decoding);
  Transfer(const Transfer&) = delete;
  Transfer& operator=(const Transfer&) = delete;

  CURL* handle() const { return easy_.get(); }
  /// After the handle has left its loop; once.
  Result<Fetched> result(CURLcode code);

 private:
  struct Cleanup {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  };

  template <class Value>
  void set(CURLoption option, Value value) {
    curl_easy_setopt(easy_.get(), option, value);
  }
  void set_request();
  void set_limits();
  void set_callbacks();

  static std::size_t on_header(char* data, std::size_t, std::size_t size, void* self);
  static std::size_t on_body(char* data, std::size_t, std::size_t size, void* self);
  static curl_socket_t on_open(void* self, curlsocktype purpose, curl_sockaddr* address);
  static int on_connected(void* self, char* remote, char* local, int remote_port, int local_port);

  Result<void> check_header(std::string_view line);
  Result<void> check_content_length(std::string_view value);
  Result<void> check_hop(const char* remote_address);
  Result<void> take(std::string_view bytes);
  bool passes(Result<void> checked);  ///< keeps the fault of a check that failed

  Error error_of(CURLcode code) const;
  Error timeout_error() const;
  Error refused(const std::string& address) const;
  Result<Fetched> answer();
  std::string header(const char* name) const;
  std::string about(std::string_view what) const;  ///< "URL: what"
  long number(CURLINFO info) const;
  std::string effective_url() const;

  const FetchRequest& request_;
  const FetcherOptions& options_;
  std::unique_ptr<CURL, Cleanup> easy_;
  std::unique_ptr<curl_slist, Cleanup> headers_;
  char message_[CURL_ERROR_SIZE] = "";
  BodySink sink_;
  std::optional<std::string> content_length_;  ///< of the response whose head is being read
  bool seen_https_ = false;
  bool body_unwanted_ = false;    ///< stopped at the first byte of a body that is no content
  std::optional<Error> fault_;    ///< why a callback stopped the transfer
  std::optional<Error> refused_;  ///< an address that was not tried; only matters if no other could be reached
};

}  // namespace boardwatch::fetch
