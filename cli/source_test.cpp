// `boardwatch source test`: fetches now, shows what would be taken and why, stores nothing.

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <iostream>

#include "cli/commands.hpp"
#include "cli/listing_report.hpp"
#include "cli/output.hpp"
#include "cli/print_feed.hpp"
#include "core/utf8.hpp"
#include "daemon/config/fetcher_options.hpp"
#include "daemon/config/reader_program.hpp"
#include "daemon/look/look_at_feed.hpp"
#include "daemon/look/look_at_page.hpp"
#include "watch/uk_time.hpp"

namespace boardwatch::cli {
namespace {

namespace asio = boost::asio;

struct Options {
  std::string what;            ///< id of a source, code of an organisation, or an address
  bool feed = false;           ///< the address is a feed's
  bool allow_private = false;  ///< the address may be on one's own network
  bool json = false;
};

bool is_address(const std::string& what) { return what.starts_with("http://") || what.starts_with("https://"); }

Source source_at(const std::string& address, const Options& options) {
  Source source;
  source.id = "test";
  source.kind = options.feed ? SourceKind::feed : SourceKind::page;
  source.location = address;
  source.allow_private = options.allow_private;
  return source;
}

/// The sources that are meant: one by its id, those of a body, the body's page in the catalogue, or the address itself.
Result<std::vector<Source>> meant(const Options& options, const config::Settings& settings) {
  if (is_address(options.what)) return std::vector<Source>{source_at(options.what, options)};
  std::vector<Source> found;
  for (const auto& source : settings.sources) {
    if (source.id == options.what) return std::vector<Source>{source};
    if (source.organisation_code == options.what && source.kind != SourceKind::folder) found.push_back(source);
  }
  if (!found.empty()) return found;
  const auto* body = settings.catalogue->by_code(options.what);
  if (body == nullptr) return fail(Errc::not_found, "\"" + options.what + "\" is no source, no code of an organisation and no address that begins with http:// or https://");
  if (body->board_papers_url.empty()) return fail(Errc::not_found, body->name + " has no page of board papers in the list of organisations; give the address instead");
  auto source = source_at(body->board_papers_url, options);
  source.organisation_code = body->code;
  return std::vector<Source>{std::move(source)};
}

/// The programs and connections of one command.
class Session {
 public:
  explicit Session(const config::Settings& settings) : fetcher_(io_, config::fetcher_options(settings)), gate_(io_), robots_(io_, fetcher_, gate_), readers_(io_, reader_options(settings)) {}

  look::PageLook page(const Source& source) {
    look::PageMemory memory;
    memory.address = source.location;
    return run(look::look_at_page(web(), source, std::move(memory), today(), look::Reach::all));
  }
  look::FeedLook feed(const Source& source) {
    look::FeedMemory memory;
    memory.address = source.location;
    return run(look::look_at_feed(web(), source, std::move(memory)));
  }
  static Date today() { return watch::uk_day(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())); }

 private:
  static workers::ReaderOptions reader_options(const config::Settings& settings) {
    workers::ReaderOptions options;
    options.program = config::reader_program(settings);
    return options;
  }
  look::Web web() { return {fetcher_, gate_, robots_, readers_}; }

  template <class Value>
  Value run(asio::awaitable<Value> work) {
    Value value;
    value.error = Error{Errc::cancelled, "the look ended without an answer; report this fault"};
    asio::co_spawn(io_, std::move(work), [&](const std::exception_ptr& error, Value found) {
      if (!error) value = std::move(found);
    });
    io_.restart();
    io_.run();
    return value;
  }

  asio::io_context io_{1};
  fetch::HttpFetcher fetcher_;
  fetch::HostGate gate_;
  fetch::RobotsCache robots_;
  workers::ReaderPool readers_;
};

int show_page(const Source& source, const look::PageLook& look, bool as_json) {
  if (look.error) return complain(*look.error, 1);
  const PageReport report{source.location, look.final_address, look.permanent_address, look.pages, look.faults, look.listing};
  std::cout << (as_json ? report_json(report) : report_text(report));
  const bool nothing = look.listing.meetings.empty() && look.listing.undated.empty();
  return nothing ? 1 : 0;
}

int show_feed(const Source& source, const look::FeedLook& look, bool as_json) {
  if (look.error) return complain(*look.error, 1);
  print_feed(source.location, look.feed, as_json);
  return look.feed.entries.empty() ? 1 : 0;
}

/// Exit status: 0 where something would be taken, 1 where not or where it cannot be read, 2 where nothing is called so.
int test_source(const Options& options, const config::Settings& settings) {
  const auto sources = meant(options, settings);
  if (!sources) return complain(sources.error(), 2);
  Session session(settings);
  int status = 0;
  for (const auto& source : *sources) {
    if (source.kind == SourceKind::folder) {
      status = complain({Errc::usage, source.id + " is a folder on this machine; look into " + source.location}, 2);
      continue;
    }
    const int one = source.kind == SourceKind::feed ? show_feed(source, session.feed(source), options.json) : show_page(source, session.page(source), options.json);
    status = std::max(status, one);
  }
  return status;
}

}  // namespace

void add_source_test(Commands& commands) {
  auto options = std::make_shared<Options>();
  auto& command = commands.add("source test", "fetch now and show what would be taken and why, storing nothing", configured([options](const config::Settings& settings) { return test_source(*options, settings); }));
  command.add_option("WHAT", options->what, "id of a source, code of an organisation, or an address")->required();
  command.add_flag("--feed", options->feed, "the address is a feed's");
  command.add_flag("--allow-private", options->allow_private, "the address may be on your own network");
  command.add_flag("--json", options->json, "one JSON object per source");
}

}  // namespace boardwatch::cli
