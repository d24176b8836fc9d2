#include "daemon/fetch/http_fetcher.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "daemon/async/places.hpp"
#include "daemon/fetch/curl_loop.hpp"
#include "daemon/fetch/transfer.hpp"
#include "daemon/fetch/url.hpp"

namespace boardwatch::fetch {

struct HttpFetcher::Impl {
  Impl(asio::io_context& context, FetcherOptions o)
      : io(context),
        options(std::move(o)),
        loop(context, options.max_connections),
        places(context.get_executor(), options.max_connections) {}

  asio::io_context& io;
  FetcherOptions options;
  CurlLoop loop;
  async::Places places;
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

Error cancelled(const FetchRequest& request) {
  return {Errc::cancelled, shown_url(request.url) + ": the fetch was stopped"};
}

asio::awaitable<Result<Fetched>> attempt(asio::io_context& io, CurlLoop& loop, const FetchRequest& request,
                                         const FetcherOptions& options, Decoding decoding) {
  Transfer transfer(request, options, decoding);
  Running running(io, loop, transfer.handle());
  if (const auto refused = running.start(); refused != CURLM_OK)
    co_return fail(Errc::network, shown_url(request.url) + ": " + curl_multi_strerror(refused));
  co_await running.ended.async_wait(asio::as_tuple(asio::use_awaitable));
  if (!running.code) co_return tl::unexpected(cancelled(request));
  co_return transfer.result(*running.code);
}

}  // namespace

HttpFetcher::HttpFetcher(asio::io_context& io, FetcherOptions options)
    : impl_(std::make_shared<Impl>(io, std::move(options))) {
  static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
  (void)once;
}

HttpFetcher::~HttpFetcher() = default;

asio::awaitable<Result<Fetched>> HttpFetcher::fetch(FetchRequest request) {
  const auto impl = impl_;
  if (const auto parts = parse_url(request.url); !parts) co_return tl::unexpected(parts.error());
  const auto place = co_await impl->places.take();
  if (!place) co_return tl::unexpected(cancelled(request));
  auto fetched = co_await attempt(impl->io, impl->loop, request, impl->options, Decoding::on);
  // Some servers announce a compression that they did not apply.
  if (!fetched && fetched.error().code == Errc::damaged)
    fetched = co_await attempt(impl->io, impl->loop, request, impl->options, Decoding::off);
  co_return fetched;
}

}  // namespace boardwatch::fetch
