#include "daemon/fetch/http_fetcher.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "daemon/async/places.hpp"
#include "daemon/fetch/address_filter.hpp"
#include "daemon/fetch/curl_loop.hpp"
#include "daemon/fetch/headers.hpp"
#include "daemon/fetch/resolver.hpp"
#include "daemon/fetch/route.hpp"
#include "daemon/fetch/transfer.hpp"
#include "daemon/fetch/url.hpp"
#include "daemon/fetch/verdict.hpp"

namespace boardwatch::fetch {
namespace {

constexpr int idle_connections = 64;  // one with TLS costs some 50 KiB, and most sites are asked once in hours
constexpr std::chrono::milliseconds longest_lookup{10'000};
constexpr int resumptions = 3;

/// This machine's own names (RFC 6761, 6.3).
bool is_local(const std::string& host) { return host == "localhost" || host.ends_with(".localhost"); }

/// libcurl knows addresses and this machine's names by itself.
bool needs_lookup(const std::string& host) { return !is_local(host) && !is_public(host); }

/// What a proxy is not asked for unless a source may: private addresses written out, its own machine's names, ports where
/// no papers are.
bool is_for_a_proxy(const UrlParts& parts) {
  return !is_local(parts.host) && is_public(parts.host).value_or(true) && is_web_port(static_cast<std::uint16_t>(std::stoul(parts.port)));
}

Error cancelled(const FetchRequest& request) {
  return {Errc::cancelled, shown_url(request.url) + ": the fetch was stopped"};
}

/// What the next part of a file is asked for by, after an answer that was cut: a strong validator (RFC 9110, 13.1.5).
/// Empty where there is none, or where what was received is not the file's own bytes.
std::string validator_for_rest(std::string_view head) {
  if (!header_value(head, "Content-Encoding").empty() || header_value(head, "Accept-Ranges") == "none") return {};
  const auto etag = header_value(head, "ETag");
  if (etag.starts_with("\"")) return std::string(etag);
  return std::string(header_value(head, "Last-Modified"));
}

}  // namespace

struct HttpFetcher::Impl {
  Impl(asio::io_context& context, FetcherOptions o)
      : io(context),
        options(std::move(o)),
        loop(context, idle_connections),
        places(context.get_executor(), options.max_connections),
        resolver(context, options.name_servers) {}

  struct Journey;
  asio::awaitable<Result<Fetched>> travel(Journey& journey);
  asio::awaitable<Result<Reply>> ask(Journey& journey);
  asio::awaitable<Result<Reply>> attempt(Journey& journey, Decoding decoding);
  asio::awaitable<Result<void>> look_up(Journey& journey);

  asio::io_context& io;
  FetcherOptions options;
  CurlLoop loop;
  async::Places places;
  Resolver resolver;
};

/// One fetch from its first request to its last.
struct HttpFetcher::Impl::Journey {
  explicit Journey(FetchRequest asked)
      : request(std::move(asked)), route(request), sink(request.to_file), deadline(std::chrono::steady_clock::now() + request.timeout) {}

  std::chrono::milliseconds time_left() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  }

  FetchRequest request;
  Route route;
  BodySink sink;
  Hop hop;
  std::string cut_head;  ///< of the answer that was cut; empty where the last was not
  std::chrono::steady_clock::time_point deadline;
};

namespace {

/// A transfer under way; taken out of the loop however its coroutine ends.
struct Running {
  Running(asio::io_context& io, CurlLoop& l, CURL* e)
      : loop(l), easy(e), ended(io, asio::steady_timer::time_point::max()) {}
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
  ~Running() { loop.remove(easy); }

  CURLMcode start() {
    return loop.add(easy, [this](CURLcode result) {
      code = result;
      ended.cancel();
    });
  }

  CurlLoop& loop;
  CURL* easy;
  std::optional<CURLcode> code;
  asio::steady_timer ended;  // never expires: cancelling it wakes the coroutine
};

Fetched fetched_from(const Reply& reply, const Route& route) {
  Fetched fetched;
  fetched.status = reply.status;
  fetched.final_url = route.url();
  fetched.permanent_url = route.permanent_url();
  fetched.content_type = header_value(reply.head, "Content-Type");
  fetched.etag = header_value(reply.head, "ETag");
  fetched.last_modified = header_value(reply.head, "Last-Modified");
  fetched.headers = kept_headers(reply.head);
  fetched.retry_after = reply.retry_after;
  fetched.max_age = max_age(reply.head);
  return fetched;
}

std::optional<Error> judged(const Reply& reply, const FetchRequest& request, const Route& route, const BodySink& sink) {
  Answer answer;
  answer.status = reply.status;
  answer.head = reply.head;
  answer.body_start = reply.status == 200 ? sink.start() : reply.body_start;
  answer.empty = answer.body_start.empty();
  answer.asked_url = request.url;
  answer.final_url = route.url();
  if (!request.any_status) return refusal(answer);
  return reply.status / 100 == 4 ? std::nullopt : challenge(answer);
}

Result<Fetched> finished(const Reply& reply, const FetchRequest& request, const Route& route, BodySink& sink) {
  if (const auto no = judged(reply, request, route, sink)) return fail(no->code, shown_url(request.url) + ": " + no->where);
  auto fetched = fetched_from(reply, route);
  if (fetched.status != 200) return fetched;
  BW_CHECK(sink.keep());
  fetched.size = sink.size();
  fetched.sha256 = sink.sha256();
  fetched.bytes = sink.take_bytes();
  return fetched;
}

}  // namespace

asio::awaitable<Result<void>> HttpFetcher::Impl::look_up(Journey& journey) {
  const auto& parts = journey.route.parts();
  journey.hop.url = journey.route.url();
  journey.hop.host = parts.host;
  journey.hop.port = parts.port;
  journey.hop.addresses.clear();
  if (!options.proxy.empty() && !journey.request.allow_private && !is_for_a_proxy(parts))
    co_return fail(Errc::refused_address, shown_url(journey.hop.url) + ": is private, reserved or no web port; a source on such a network needs allow_private");
  if (!options.proxy.empty() || !needs_lookup(parts.host)) co_return Result<void>();
  auto found = co_await resolver.addresses_of(parts.host, std::min(longest_lookup, journey.time_left()));
  if (!found) co_return fail(found.error().code, shown_url(journey.hop.url) + ": " + found.error().where);
  journey.hop.addresses = std::move(*found);
  co_return Result<void>();
}

asio::awaitable<Result<Reply>> HttpFetcher::Impl::attempt(Journey& journey, Decoding decoding) {
  journey.hop.time_left = journey.time_left();
  Transfer transfer(journey.request, options, journey.hop, journey.sink, decoding);
  Running running(io, loop, transfer.handle());
  if (const auto refused = running.start(); refused != CURLM_OK)
    co_return fail(Errc::network, shown_url(journey.request.url) + ": " + curl_multi_strerror(refused));
  co_await running.ended.async_wait(asio::as_tuple(asio::use_awaitable));
  if (!running.code) co_return tl::unexpected(cancelled(journey.request));
  auto reply = transfer.result(*running.code);
  journey.cut_head = transfer.was_cut() ? transfer.head() : std::string();
  co_return reply;
}

/// One address, with the second attempts that a fault of the server's may need.
asio::awaitable<Result<Reply>> HttpFetcher::Impl::ask(Journey& journey) {
  const auto looked_up = co_await look_up(journey);
  if (!looked_up) co_return tl::unexpected(looked_up.error());
  const auto waiting_since = std::chrono::steady_clock::now();
  const auto place = co_await places.take();
  if (!place) co_return tl::unexpected(cancelled(journey.request));
  journey.deadline += std::chrono::steady_clock::now() - waiting_since;
  auto reply = co_await attempt(journey, Decoding::on);
  // Some servers announce a compression that they did not apply.
  if (!reply && reply.error().code == Errc::damaged) {
    if (const auto empty = journey.sink.restart(); !empty) co_return tl::unexpected(empty.error());
    reply = co_await attempt(journey, Decoding::off);
    if (reply && journey.sink.start().starts_with("\x1F\x8B")) co_return fail(Errc::damaged, shown_url(journey.request.url) + ": the body does not decompress");
  }
  for (int i = 0; i < resumptions && !journey.cut_head.empty() && journey.sink.is_file() && journey.time_left().count() > 0; ++i) {
    journey.hop.if_range = validator_for_rest(journey.cut_head);
    if (journey.hop.if_range.empty()) break;
    reply = co_await attempt(journey, Decoding::off);
  }
  co_return reply;
}

asio::awaitable<Result<Fetched>> HttpFetcher::Impl::travel(Journey& journey) {
  if (const auto begun = journey.route.begin(); !begun) co_return tl::unexpected(begun.error());
  for (;;) {
    auto reply = co_await ask(journey);
    if (!reply) co_return tl::unexpected(reply.error());
    if (!is_redirect(reply->status) || reply->location.empty()) {
      if (reply->status == 206 && !journey.hop.if_range.empty()) reply->status = 200;  // the parts are now one
      co_return finished(*reply, journey.request, journey.route, journey.sink);
    }
    if (const auto went = journey.route.follow(reply->status, reply->location, options.max_redirects); !went) co_return tl::unexpected(went.error());
  }
}

HttpFetcher::HttpFetcher(asio::io_context& io, FetcherOptions options) {
  static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
  (void)once;
  impl_ = std::make_shared<Impl>(io, std::move(options));
}

HttpFetcher::~HttpFetcher() = default;

asio::awaitable<Result<Fetched>> HttpFetcher::fetch(FetchRequest request) {
  const auto impl = impl_;
  Impl::Journey journey(std::move(request));
  co_return co_await impl->travel(journey);
}

}  // namespace boardwatch::fetch
