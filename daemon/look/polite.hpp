// One request to somebody else's server, with manners.
#pragma once

#include "core/source.hpp"
#include "daemon/fetch/host_gate.hpp"
#include "daemon/fetch/http_fetcher.hpp"
#include "daemon/fetch/robots_cache.hpp"
#include "daemon/workers/reader_pool.hpp"

namespace boardwatch::look {

namespace asio = boost::asio;

/// What every look needs. Lives on the I/O thread; all must outlive the coroutines that use them.
struct Web {
  fetch::HttpFetcher& fetcher;
  fetch::HostGate& gate;
  fetch::RobotsCache& robots;
  workers::ReaderPool& readers;
};

/// What a host asks for besides its answer.
struct Wishes {
  std::optional<std::chrono::milliseconds> crawl_delay;
  std::optional<std::chrono::seconds> retry_after;
};

/// Asks robots.txt, waits for the host's turn, fetches; `wishes` becomes what the host asks for. What a source may do beyond
/// others is put into the request. The answer is a 200 or a 304. Errors: robots where it is forbidden, busy where the host
/// asks to be left alone, and those of robots.txt itself, the gate and the fetcher.
asio::awaitable<Result<fetch::Fetched>> fetch_politely(Web web, const Source& source, fetch::FetchRequest request, Wishes& wishes);

}  // namespace boardwatch::look
