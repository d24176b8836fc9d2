// `boardwatch feed`: what a feed holds, storing nothing.
#include <fstream>
#include <iostream>

#include "cli/await.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/print_feed.hpp"
#include "core/utf8.hpp"
#include "daemon/config/fetcher_options.hpp"
#include "daemon/config/reader_program.hpp"
#include "daemon/fetch/http_fetcher.hpp"
#include "daemon/fetch/url.hpp"
#include "daemon/workers/reader_pool.hpp"
#include "parsers/documents/limits.hpp"

namespace boardwatch::cli {
namespace {

namespace asio = boost::asio;

struct FeedOptions {
  bool json = false;
  bool allow_private = false;
  std::string content_type;  ///< in place of what the server says; for files, what one would have said
  std::string base;          ///< address that relative links count from; empty: where the feed was fetched from
  std::string place;         ///< file, or http or https address
};

bool is_address(const std::string& place) { return place.starts_with("http://") || place.starts_with("https://"); }

Result<wire::ReadRequest> fetch_feed(const FeedOptions& options, const config::Settings& settings) {
  asio::io_context io;
  fetch::HttpFetcher fetcher(io, config::fetcher_options(settings));
  fetch::FetchRequest request;
  request.url = options.place;
  request.allow_private = options.allow_private;
  BW_TRY(auto got, await(io, fetcher.fetch(std::move(request))));
  if (got.status != 200) return fail(Errc::http_status, "the server asks to wait (status " + std::to_string(got.status) + "): try again later");
  return wire::ReadRequest{wire::ReadKind::feed, got.final_url, got.content_type, std::move(got.bytes)};
}

Result<wire::ReadRequest> open_feed(const FeedOptions& options) {
  std::ifstream in(options.place, std::ios::binary);
  if (!in) return fail(Errc::not_found, "there is no such file, or it may not be read");
  wire::ReadRequest request;
  request.kind = wire::ReadKind::feed;
  request.bytes.resize(documents::max_feed_bytes + 1);  // one more than is read, for the reader to refuse
  in.read(request.bytes.data(), static_cast<std::streamsize>(request.bytes.size()));
  request.bytes.resize(static_cast<std::size_t>(in.gcount()));
  return request;
}

Result<Feed> read_feed(const FeedOptions& options, const config::Settings& settings) {
  BW_TRY(auto request, is_address(options.place) ? fetch_feed(options, settings) : open_feed(options));
  if (!options.content_type.empty()) request.content_type = options.content_type;
  if (!options.base.empty()) request.name = options.base;
  asio::io_context io;
  workers::ReaderOptions reader;
  reader.program = config::reader_program(settings);
  workers::ReaderPool pool(io, reader);
  BW_TRY(auto value, await(io, pool.read(std::move(request))));
  auto* feed = std::get_if<Feed>(&value);
  if (feed == nullptr) return fail(Errc::worker_protocol, "the reader answered something else than a feed");
  return std::move(*feed);
}

int show_feed(const FeedOptions& options, const config::Settings& settings) {
  const auto feed = read_feed(options, settings);
  const std::string place = is_address(options.place) ? fetch::shown_url(options.place) : options.place;
  if (!feed) return complain({feed.error().code, place + ": " + feed.error().where}, 1);
  print_feed(place, *feed, options.json);
  return 0;
}

}  // namespace

void add_feed(Commands& commands) {
  auto options = std::make_shared<FeedOptions>();
  auto& command = commands.add("feed", "print what a feed holds (RSS, Atom, JSON Feed), storing nothing", [options](const Common& common) {
    const auto settings = is_address(options->place) ? common.settings() : common.knowledge();  // the contact to name
    return settings ? show_feed(*options, *settings) : complain(settings.error(), 2);
  });
  command.add_flag("--json", options->json, "one JSON object");
  command.add_option("--content-type", options->content_type, "type and character set, in place of what the server says");
  command.add_option("--base", options->base, "address that relative links count from");
  command.add_flag("--allow-private", options->allow_private, "may ask hosts of loopback and private networks");
  command.add_option("FILE|URL", options->place, "file, or http or https address")->required();
}

}  // namespace boardwatch::cli
