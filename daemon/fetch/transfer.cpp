#include "daemon/fetch/transfer.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>

#include "core/utf8.hpp"
#include "daemon/fetch/address_filter.hpp"
#include "daemon/fetch/headers.hpp"
#include "daemon/fetch/units.hpp"
#include "daemon/fetch/url.hpp"

namespace boardwatch::fetch {
namespace {

constexpr long connect_seconds = 10;
// libcurl goes through all the addresses that it remembers after every transfer, so it is to forget them soon. We look names
// up ourselves; what it is told has to last from there to the connection.
constexpr long remember_addresses_seconds = 2;
constexpr long slow_bytes_per_second = 100;
constexpr std::uint64_t ratio_limit = 100, ratio_from = 1u << 20;
constexpr std::uint64_t read_ahead = 16u << 10;  // libcurl decodes a buffer before it counts it
constexpr std::size_t most_head = 256u << 10;    // of all the answers of a request; libcurl's own limit is 300 KiB

std::string address_text(const sockaddr* address) {
  char text[INET6_ADDRSTRLEN] = "?";
  if (address->sa_family == AF_INET)
    inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(address)->sin_addr, text, sizeof text);
  else if (address->sa_family == AF_INET6)
    inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr, text, sizeof text);
  return text;
}

/// A header value may carry what a stranger wrote; a line break in it would be a header of its own.
bool is_header_value(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F; });
}

curl_slist* append(curl_slist* list, const char* name, const std::string& value) {
  if (value.empty() || !is_header_value(value)) return list;
  return curl_slist_append(list, (std::string(name) + ": " + value).c_str());
}

bool is_tls(CURLcode code) {
  switch (code) {
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CERTPROBLEM: return true;
    default: return false;
  }
}

}  // namespace

Transfer::Transfer(const FetchRequest& request, const FetcherOptions& options, const Hop& hop, BodySink& sink, Decoding decoding)
    : request_(request), options_(options), hop_(hop), sink_(sink), easy_(curl_easy_init()) {
  set_request(decoding);
  set_headers();
  set_addresses();
  set_limits();
  set_callbacks();
}

void Transfer::set_request(Decoding decoding) {
  set(CURLOPT_URL, hop_.url.c_str());
  set(CURLOPT_PROTOCOLS_STR, "http,https");
  set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  set(CURLOPT_PROXY, options_.proxy.c_str());  // "": one named in the environment would get around the address filter
  set(CURLOPT_NOPROXY, "");                    // likewise
  set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);   // those of the proxy are not the site's
  set(CURLOPT_FORBID_REUSE, request_.keep_open ? 0L : 1L);
  set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_USERAGENT, options_.user_agent.c_str());
  if (!options_.ca_file.empty()) set(CURLOPT_CAINFO, options_.ca_file.c_str());
  if (decoding == Decoding::on) set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
}

void Transfer::set_headers() {
  headers_.reset(append(nullptr, "If-None-Match", request_.etag));
  headers_.reset(append(headers_.release(), "If-Modified-Since", request_.last_modified));
  if (!hop_.if_range.empty()) {
    headers_.reset(append(headers_.release(), "If-Range", hop_.if_range));
    set(CURLOPT_RANGE, (std::to_string(sink_.size()) + "-").c_str());
  }
  set(CURLOPT_HTTPHEADER, headers_.get());
}

// libcurl finds what it is given here and looks nothing up itself. With "+" it forgets it again after a while.
void Transfer::set_addresses() {
  set(CURLOPT_DNS_CACHE_TIMEOUT, remember_addresses_seconds);
  if (hop_.addresses.empty()) return;
  std::string entry = "+" + hop_.host + ":" + hop_.port + ":";
  for (const auto& address : hop_.addresses) {
    const bool six = address.find(':') != std::string::npos;
    entry += (six ? "[" + address + "]" : address) + ",";
  }
  entry.pop_back();
  resolve_.reset(curl_slist_append(nullptr, entry.c_str()));
  set(CURLOPT_RESOLVE, resolve_.get());
}

void Transfer::set_limits() {
  set(CURLOPT_CONNECTTIMEOUT, connect_seconds);
  set(CURLOPT_LOW_SPEED_LIMIT, slow_bytes_per_second);
  set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(options_.slow_time.count()));
  set(CURLOPT_TIMEOUT_MS, static_cast<long>(std::max<std::int64_t>(hop_.time_left.count(), 1)));
  set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(request_.max_bytes));  // an early no; take() counts
}

void Transfer::set_callbacks() {
  set(CURLOPT_ERRORBUFFER, &message_[0]);
  set(CURLOPT_HEADERFUNCTION, &Transfer::on_header);
  set(CURLOPT_HEADERDATA, this);
  set(CURLOPT_WRITEFUNCTION, &Transfer::on_body);
  set(CURLOPT_WRITEDATA, this);
  set(CURLOPT_OPENSOCKETFUNCTION, &Transfer::on_open);
  set(CURLOPT_OPENSOCKETDATA, this);
  set(CURLOPT_PREREQFUNCTION, &Transfer::on_connected);
  set(CURLOPT_PREREQDATA, this);
}

bool Transfer::passes(Result<void> checked) {
  if (!checked) fault_ = std::move(checked).error();
  return !fault_;
}

std::size_t Transfer::on_header(char* data, std::size_t, std::size_t size, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  return transfer.passes(transfer.check_header({data, size})) ? size : 0;
}

bool Transfer::is_content(long status) const { return status == 200 || (status == 206 && !hop_.if_range.empty()); }

std::size_t Transfer::on_body(char* data, std::size_t, std::size_t size, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  const std::string_view bytes(data, size);
  if (!transfer.is_content(transfer.number(CURLINFO_RESPONSE_CODE))) return transfer.take_no_content(bytes) ? size : 0;
  if (!transfer.in_body_ && !transfer.passes(transfer.check_range())) return 0;
  transfer.in_body_ = true;
  return transfer.passes(transfer.take(bytes)) ? size : 0;
}

curl_socket_t Transfer::on_open(void* self, curlsocktype, curl_sockaddr* address) {
  auto& transfer = *static_cast<Transfer*>(self);
  const sockaddr* to = &address->addr;
  if (transfer.filters_addresses() && !(is_public(to) && is_web_port(port_of(to)))) {
    transfer.refused_ = transfer.refused(address_text(to) + " port " + std::to_string(port_of(to)));
    return CURL_SOCKET_BAD;
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

// A connection that is used again never passed on_open for this source.
int Transfer::on_connected(void* self, char* remote, char*, int, int) {
  auto& transfer = *static_cast<Transfer*>(self);
  if (!transfer.filters_addresses() || is_public(std::string(remote)).value_or(false)) return CURL_PREREQFUNC_OK;
  transfer.fault_ = transfer.refused(remote);
  return CURL_PREREQFUNC_ABORT;
}

Error Transfer::refused(const std::string& address) const {
  return {Errc::refused_address, about("leads to " + address +
                                       ", which is private, reserved or no web port; a source on "
                                       "such a network needs allow_private")};
}

Result<void> Transfer::check_header(std::string_view line) {
  head_bytes_ += line.size();
  if (head_bytes_ > most_head)
    return fail(Errc::too_large, about("the head of the answer is larger than " + std::to_string(most_head >> 10) + " KiB"));
  if (line.starts_with("HTTP/")) {
    content_length_.reset();
    reply_.head.clear();
    const auto space = line.find(' ');
    if (space != std::string_view::npos && line.substr(space + 1, 3) == "101")
      return fail(Errc::http_status, about("answered 101, which is no content"));
  }
  reply_.head += line;
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || to_lower(line.substr(0, colon)) != "content-length") return {};
  return check_content_length(trim(line.substr(colon + 1)));
}

// libcurl takes the last of two lengths, and "+5" for 5; who disagrees on the length disagrees on the body.
Result<void> Transfer::check_content_length(std::string_view value) {
  const bool digits =
      !value.empty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits)
    return fail(Errc::network,
                about("answered with the Content-Length \"" + printable(clip(value, 40)) + "\", which is no length"));
  if (content_length_ && *content_length_ != value)
    return fail(Errc::network, about("answered with two different lengths"));
  content_length_ = value;
  return {};
}

// RFC 9110, 14.2 and 15.3.7: 200 is the whole of it from its beginning, 206 the part that was asked for.
Result<void> Transfer::check_range() {
  if (number(CURLINFO_RESPONSE_CODE) == 200) return sink_.size() > 0 ? sink_.restart() : Result<void>();
  if (range_start(reply_.head) != sink_.size() || !header_value(reply_.head, "Content-Encoding").empty())
    return fail(Errc::network, about("answered with another part than the one that was missing"));
  return {};
}

Result<void> Transfer::take(std::string_view bytes) {
  const std::uint64_t size = sink_.size() + bytes.size();
  if (size > request_.max_bytes)
    return fail(Errc::too_large, about("is larger than " + std::to_string(request_.max_bytes) + " bytes"));
  const auto received = static_cast<std::uint64_t>(count(CURLINFO_SIZE_DOWNLOAD_T)) + read_ahead;
  if (hop_.if_range.empty() && size > ratio_from && size > ratio_limit * received)
    return fail(Errc::too_large, about("is compressed beyond " + std::to_string(ratio_limit) + ":1"));
  return sink_.write(bytes);
}

/// Keeps the first packet of an error page, which tells what it is. False ends the transfer, unless that was all of it:
/// then its connection can be used again.
bool Transfer::take_no_content(std::string_view bytes) {
  if (reply_.body_start.empty()) reply_.body_start = bytes;
  body_unwanted_ = !content_length_ || *content_length_ != std::to_string(reply_.body_start.size());
  return !body_unwanted_;
}

std::string Transfer::about(std::string_view what) const { return shown_url(request_.url) + ": " + std::string(what); }

long Transfer::number(CURLINFO info) const {
  long value = 0;
  curl_easy_getinfo(easy_.get(), info, &value);
  return value;
}

std::int64_t Transfer::count(CURLINFO info) const {
  curl_off_t value = 0;
  curl_easy_getinfo(easy_.get(), info, &value);
  return value;
}

Error Transfer::timeout_error() const {
  const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(count(CURLINFO_TOTAL_TIME_T)));
  const bool at_the_end = waited + std::chrono::milliseconds(1) >= hop_.time_left;
  const auto limit = seconds_text(at_the_end ? request_.timeout : std::chrono::milliseconds(connect_seconds * 1000));
  if (count(CURLINFO_PRETRANSFER_TIME_T) == 0) return {Errc::timeout, about("no connection within " + limit)};
  if (!at_the_end)
    return {Errc::timeout, about("slower than " + std::to_string(slow_bytes_per_second) + " bytes a second for " +
                                 std::to_string(options_.slow_time.count()) + " s")};
  return {Errc::timeout, about((sink_.size() == 0 ? "no answer within " : "the answer did not end within ") + limit)};
}

Error Transfer::error_of(CURLcode code) const {
  const std::string detail = printable(message_[0] != '\0' ? message_ : curl_easy_strerror(code));
  if (is_tls(code)) return {Errc::tls, about(detail)};
  switch (code) {
    case CURLE_OPERATION_TIMEDOUT: return timeout_error();
    case CURLE_FILESIZE_EXCEEDED:
      return {Errc::too_large, about("is larger than " + std::to_string(request_.max_bytes) + " bytes")};
    case CURLE_OUT_OF_MEMORY: return {Errc::too_large, about("a line of the answer's head is too long")};  // libcurl's word for it
    case CURLE_BAD_CONTENT_ENCODING: return {Errc::damaged, about("the body does not decompress")};
    case CURLE_PARTIAL_FILE:
      return {Errc::network, about("the answer was cut after " + std::to_string(sink_.size()) + " bytes")};
    case CURLE_GOT_NOTHING: return {Errc::network, about("the connection was closed without an answer")};
    case CURLE_COULDNT_CONNECT: return refused_.value_or(Error{Errc::network, about(detail)});
    case CURLE_UNSUPPORTED_PROTOCOL: return {Errc::network, about("the answer is not HTTP (" + detail + ")")};
    default: return {Errc::network, about(detail)};
  }
}

/// libcurl tells it only of a transfer that was read to its end, and pages that say "moved" are not.
std::string Transfer::redirect_target() const {
  const char* location = nullptr;
  curl_easy_getinfo(easy_.get(), CURLINFO_REDIRECT_URL, &location);
  if (location != nullptr) return location;
  const auto target = std::string(header_value(reply_.head, "Location"));
  return reply_.status / 100 == 3 && !target.empty() ? resolved_url(hop_.url, target) : std::string();
}

Result<Reply> Transfer::result(CURLcode code) {
  if (fault_) return tl::unexpected(*fault_);
  if (code != CURLE_OK && !body_unwanted_) {
    cut_ = in_body_ && (code == CURLE_PARTIAL_FILE || code == CURLE_RECV_ERROR);
    return tl::unexpected(error_of(code));
  }
  reply_.status = static_cast<int>(number(CURLINFO_RESPONSE_CODE));
  reply_.location = redirect_target();
  if (const auto wait = count(CURLINFO_RETRY_AFTER); wait > 0) reply_.retry_after = std::chrono::seconds(wait);
  return std::move(reply_);
}

}  // namespace boardwatch::fetch
