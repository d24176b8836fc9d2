#include "daemon/fetch/transfer.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>

#include "core/utf8.hpp"
#include "daemon/fetch/address_filter.hpp"
#include "daemon/fetch/url.hpp"

namespace boardwatch::fetch {
namespace {

constexpr long connect_seconds = 10;
constexpr long slow_bytes_per_second = 100, slow_seconds = 20;
constexpr std::uint64_t ratio_limit = 100, ratio_from = 1u << 20;
constexpr std::uint64_t read_ahead = 16u << 10;  // libcurl decodes a buffer before it counts it

std::string seconds_text(std::chrono::milliseconds time) {
  const auto whole = time.count() / 1000;
  return time.count() % 1000 == 0 ? std::to_string(whole) + " s" : std::to_string(time.count()) + " ms";
}

std::string address_text(const sockaddr* address) {
  char text[INET6_ADDRSTRLEN] = "?";
  if (address->sa_family == AF_INET)
    inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(address)->sin_addr, text, sizeof text);
  else if (address->sa_family == AF_INET6)
    inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr, text, sizeof text);
  return text;
}

bool is_public_text(const char* address) {
  sockaddr_in four{};
  four.sin_family = AF_INET;
  if (inet_pton(AF_INET, address, &four.sin_addr) == 1) return is_public(reinterpret_cast<const sockaddr*>(&four));
  sockaddr_in6 six{};
  six.sin6_family = AF_INET6;
  return inet_pton(AF_INET6, address, &six.sin6_addr) == 1 && is_public(reinterpret_cast<const sockaddr*>(&six));
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

bool is_downgrade(bool seen_https, std::string_view next_scheme) { return seen_https && next_scheme != "https"; }

Transfer::Transfer(const FetchRequest& request, const FetcherOptions& options, Decoding decoding)
    : request_(request), options_(options), easy_(curl_easy_init()), sink_(request.to_file) {
  set_request();
  set_limits();
  set_callbacks();
  if (decoding == Decoding::on) set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
}

void Transfer::set_request() {
  set(CURLOPT_URL, request_.url.c_str());
  set(CURLOPT_PROTOCOLS_STR, "http,https");
  set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  set(CURLOPT_PROXY, "");  // one named in the environment would get around the address filter
  set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_QUICK_EXIT, 1L);  // else a dead name server blocks the loop
  set(CURLOPT_USERAGENT, options_.user_agent.c_str());
  if (!options_.ca_file.empty()) set(CURLOPT_CAINFO, options_.ca_file.c_str());
  headers_.reset(append(nullptr, "If-None-Match", request_.etag));
  headers_.reset(append(headers_.release(), "If-Modified-Since", request_.last_modified));
  set(CURLOPT_HTTPHEADER, headers_.get());
}

void Transfer::set_limits() {
  set(CURLOPT_FOLLOWLOCATION, 1L);
  set(CURLOPT_MAXREDIRS, static_cast<long>(options_.max_redirects));
  set(CURLOPT_CONNECTTIMEOUT, connect_seconds);
  set(CURLOPT_LOW_SPEED_LIMIT, slow_bytes_per_second);
  set(CURLOPT_LOW_SPEED_TIME, slow_seconds);
  set(CURLOPT_TIMEOUT_MS, static_cast<long>(std::max<std::int64_t>(request_.timeout.count(), 1)));
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

std::size_t Transfer::on_body(char* data, std::size_t, std::size_t size, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  if (transfer.number(CURLINFO_RESPONSE_CODE) != 200) {
    transfer.body_unwanted_ = true;
    return 0;
  }
  return transfer.passes(transfer.take({data, size})) ? size : 0;
}

curl_socket_t Transfer::on_open(void* self, curlsocktype, curl_sockaddr* address) {
  auto& transfer = *static_cast<Transfer*>(self);
  const sockaddr* to = &address->addr;
  if (!transfer.request_.allow_private && !(is_public(to) && is_web_port(port_of(to)))) {
    transfer.refused_ = transfer.refused(address_text(to) + " port " + std::to_string(port_of(to)));
    return CURL_SOCKET_BAD;
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int Transfer::on_connected(void* self, char* remote, char*, int, int) {
  auto& transfer = *static_cast<Transfer*>(self);
  return transfer.passes(transfer.check_hop(remote)) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

Error Transfer::refused(const std::string& address) const {
  return {Errc::refused_address, about("leads to " + address +
                                       ", which is private, reserved or no web port; a source on "
                                       "such a network needs allow_private")};
}

// Before each request of a transfer. A connection that is used again never passed on_open for this source.
Result<void> Transfer::check_hop(const char* remote_address) {
  if (!request_.allow_private && !is_public_text(remote_address)) return tl::unexpected(refused(remote_address));
  const auto url = effective_url();
  BW_TRY(const auto parts, parse_url(url));
  if (is_downgrade(seen_https_, parts.scheme))
    return fail(Errc::redirects, about("is redirected from https to " + shown_url(url) + ", which is refused"));
  seen_https_ = parts.scheme == "https";
  return {};
}

Result<void> Transfer::check_header(std::string_view line) {
  if (line.substr(0, 5) == "HTTP/") {
    content_length_.reset();
    const auto space = line.find(' ');
    if (space != std::string_view::npos && line.substr(space + 1, 3) == "101")
      return fail(Errc::http_status, about("answered 101, which is no content"));
    return {};
  }
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

Result<void> Transfer::take(std::string_view bytes) {
  const std::uint64_t size = sink_.size() + bytes.size();
  if (size > request_.max_bytes)
    return fail(Errc::too_large, about("is larger than " + std::to_string(request_.max_bytes) + " bytes"));
  curl_off_t received = 0;
  curl_easy_getinfo(easy_.get(), CURLINFO_SIZE_DOWNLOAD_T, &received);
  if (size > ratio_from && size > ratio_limit * (static_cast<std::uint64_t>(received) + read_ahead))
    return fail(Errc::too_large, about("is compressed beyond " + std::to_string(ratio_limit) + ":1"));
  return sink_.write(bytes);
}

std::string Transfer::about(std::string_view what) const { return shown_url(request_.url) + ": " + std::string(what); }

long Transfer::number(CURLINFO info) const {
  long value = 0;
  curl_easy_getinfo(easy_.get(), info, &value);
  return value;
}

std::string Transfer::effective_url() const {
  const char* url = nullptr;
  curl_easy_getinfo(easy_.get(), CURLINFO_EFFECTIVE_URL, &url);
  return url != nullptr ? url : request_.url;
}

std::string Transfer::header(const char* name) const {
  curl_header* found = nullptr;
  if (curl_easy_header(easy_.get(), name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK) return {};
  return found->value;
}

Error Transfer::timeout_error() const {
  curl_off_t looked_up = 0, connected = 0, total = 0;
  curl_easy_getinfo(easy_.get(), CURLINFO_NAMELOOKUP_TIME_T, &looked_up);
  curl_easy_getinfo(easy_.get(), CURLINFO_PRETRANSFER_TIME_T, &connected);
  curl_easy_getinfo(easy_.get(), CURLINFO_TOTAL_TIME_T, &total);
  const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(total));
  const auto limit = waited + std::chrono::milliseconds(1) >= request_.timeout
                         ? request_.timeout
                         : std::chrono::milliseconds(connect_seconds * 1000);
  if (looked_up == 0) return {Errc::dns, about("no answer from the name server within " + seconds_text(limit))};
  if (connected == 0) return {Errc::timeout, about("no connection within " + seconds_text(limit))};
  if (limit != request_.timeout)
    return {Errc::timeout, about("slower than " + std::to_string(slow_bytes_per_second) + " bytes a second for " +
                                 std::to_string(slow_seconds) + " s")};
  const auto* what = sink_.size() == 0 ? "no answer within " : "the answer did not end within ";
  return {Errc::timeout, about(what + seconds_text(limit))};
}

Error Transfer::error_of(CURLcode code) const {
  const std::string detail = printable(message_[0] != '\0' ? message_ : curl_easy_strerror(code));
  if (is_tls(code)) return {Errc::tls, about(detail)};
  switch (code) {
    case CURLE_OPERATION_TIMEDOUT: return timeout_error();
    case CURLE_COULDNT_RESOLVE_HOST: return {Errc::dns, about("the host name has no address")};
    case CURLE_TOO_MANY_REDIRECTS:
      return {Errc::redirects, about("more than " + std::to_string(options_.max_redirects) + " redirects")};
    case CURLE_LOGIN_DENIED:
      return {Errc::bad_url, about("is redirected to an address with a user name, which is refused")};
    case CURLE_FILESIZE_EXCEEDED:
      return {Errc::too_large, about("is larger than " + std::to_string(request_.max_bytes) + " bytes")};
    case CURLE_BAD_CONTENT_ENCODING: return {Errc::damaged, about("the body does not decompress")};
    case CURLE_PARTIAL_FILE:
      return {Errc::network, about("the answer was cut after " + std::to_string(sink_.size()) + " bytes")};
    case CURLE_GOT_NOTHING: return {Errc::network, about("the connection was closed without an answer")};
    case CURLE_COULDNT_CONNECT: return refused_.value_or(Error{Errc::network, about(detail)});
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
      if (number(CURLINFO_RESPONSE_CODE) / 100 == 3)
        return {Errc::redirects, about("is redirected to an address that is not fetched (" + detail + ")")};
      return {Errc::network, about("the answer is not HTTP (" + detail + ")")};
    default: return {Errc::network, about(detail)};
  }
}

Result<Fetched> Transfer::result(CURLcode code) {
  if (fault_) return tl::unexpected(*fault_);
  if (code != CURLE_OK && !body_unwanted_) return tl::unexpected(error_of(code));
  return answer();
}

Result<Fetched> Transfer::answer() {
  Fetched fetched;
  fetched.status = static_cast<int>(number(CURLINFO_RESPONSE_CODE));
  const bool value = fetched.status == 200 || fetched.status == 304 || fetched.status == 429 || fetched.status == 503;
  if (!value && !request_.any_status)
    return fail(Errc::http_status, about("answered " + std::to_string(fetched.status) + ", which is no content"));
  fetched.final_url = effective_url();
  fetched.content_type = header("Content-Type");
  fetched.etag = header("ETag");
  fetched.last_modified = header("Last-Modified");
  curl_off_t wait = 0;
  curl_easy_getinfo(easy_.get(), CURLINFO_RETRY_AFTER, &wait);
  if (wait > 0) fetched.retry_after = std::chrono::seconds(wait);
  if (fetched.status != 200) return fetched;
  BW_CHECK(sink_.keep());
  fetched.size = sink_.size();
  fetched.sha256 = sink_.sha256();
  fetched.bytes = sink_.take_bytes();
  return fetched;
}

}  // namespace boardwatch::fetch
