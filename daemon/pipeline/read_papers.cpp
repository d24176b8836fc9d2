// Pending papers -> documents -> findings -> alerts.
#include <spdlog/spdlog.h>

#include <cstdio>
#include <fstream>

#include "core/utf8.hpp"
#include "daemon/fetch/schedule.hpp"
#include "daemon/fetch/url.hpp"
#include "daemon/pipeline/engine.hpp"
#include "daemon/pipeline/papers.hpp"
#include "daemon/pipeline/show.hpp"

namespace boardwatch::pipeline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_in_flight = 32;
constexpr int most_per_host = 2;  // the host's gate lets in one; the second is ready when its turn comes
constexpr std::uint64_t most_of_a_paper = 200'000'000;

/// A document as it came, before its findings are made.
struct Arrived {
  Document document;
  std::string final_address;
  std::string sha256;
};

/// Removes the file when the paper has been read.
struct Incoming {
  fs::path path;
  explicit Incoming(fs::path at) : path(std::move(at)) {}
  Incoming(const Incoming&) = delete;
  Incoming& operator=(const Incoming&) = delete;
  ~Incoming() {
    std::error_code ignored;
    fs::remove(path, ignored);
  }
};

Document document_of_words(const store::Paper& paper) {
  Document document;
  document.text = paper.body;
  document.title = paper.title;
  return document;
}

asio::awaitable<Result<std::string>> hash_on_pool(fs::path path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(in)), {});
  if (!in) co_return fail(Errc::not_found, path.string() + ": cannot be read");
  co_return sha256_hex(bytes);
}

asio::awaitable<Result<Document>> read_document(Engine& engine, std::string name, std::string content_type, fs::path file) {
  wire::ReadRequest request;
  request.kind = wire::ReadKind::document;
  request.name = std::move(name);
  request.content_type = std::move(content_type);
  auto answer = co_await engine.readers.read_file(std::move(request), std::move(file));
  if (!answer) co_return tl::unexpected<Error>(answer.error());
  auto* document = std::get_if<Document>(&*answer);
  if (document == nullptr) co_return fail(Errc::worker_protocol, "the reader answered something else than a document");
  co_return std::move(*document);
}

asio::awaitable<Result<Arrived>> take_file(Engine& engine, const store::Paper& paper) {
  Arrived arrived;
  arrived.final_address = paper.address;
  auto hashing = hash_on_pool(paper.address);
  auto hash = co_await asio::co_spawn(engine.cpu, std::move(hashing), asio::use_awaitable);
  if (!hash) co_return tl::unexpected<Error>(hash.error());
  arrived.sha256 = std::move(*hash);
  auto document = co_await read_document(engine, fs::path(paper.address).filename().string(), std::string(), paper.address);
  if (!document) co_return tl::unexpected<Error>(document.error());
  arrived.document = std::move(*document);
  co_return arrived;
}

asio::awaitable<Result<Arrived>> take_from_web(Engine& engine, const Source& source, const store::Paper& paper, std::optional<std::chrono::seconds>& retry_after) {
  const Incoming incoming(engine.incoming / std::to_string(++engine.files));
  fetch::FetchRequest request;
  request.url = paper.address;
  request.max_bytes = most_of_a_paper;
  request.timeout = std::chrono::minutes(10);
  request.to_file = incoming.path;
  request.allow_private = source.allow_private;
  std::optional<std::chrono::milliseconds> crawl_delay;  // the gate keeps to it; a paper is not asked for twice
  const auto got = co_await fetch_politely(engine, source, std::move(request), crawl_delay);
  if (!got) co_return tl::unexpected<Error>(got.error());
  if (got->status != 200) {
    retry_after = got->retry_after;
    co_return fail(Errc::http_status, paper.address + ": the server asks to wait (status " + std::to_string(got->status) + ")");
  }
  auto document = co_await read_document(engine, got->final_url, got->content_type, incoming.path);
  if (!document) co_return tl::unexpected<Error>(document.error());
  Arrived arrived;
  arrived.document = std::move(*document);
  arrived.final_address = got->final_url;
  arrived.sha256 = got->sha256;
  co_return arrived;
}

asio::awaitable<Result<Arrived>> take(Engine& engine, const Source& source, const store::Paper& paper, std::optional<std::chrono::seconds>& retry_after) {
  if (!paper.body.empty()) {
    Arrived arrived;
    arrived.document = document_of_words(paper);
    arrived.final_address = paper.address;
    arrived.sha256 = paper.version;
    co_return arrived;
  }
  if (source.kind == SourceKind::folder) co_return co_await take_file(engine, paper);
  co_return co_await take_from_web(engine, source, paper, retry_after);
}

/// Whose document it is: the source's, or that of a dropped file's folder if it bears a code.
std::optional<std::string> owner(const Knowledge& knowledge, const Source& source, const store::Paper& paper) {
  const auto& catalogue = *knowledge.settings.catalogue;
  const Organisation* organisation = source.organisation_code ? catalogue.by_code(*source.organisation_code) : nullptr;
  if (organisation == nullptr && source.kind == SourceKind::folder)
    organisation = catalogue.by_code(fs::path(paper.address).parent_path().filename().string());
  if (organisation == nullptr) return std::nullopt;
  return organisation->name;
}

/// What the document itself says stands before what a list said of it; for news the feed knows best.
Date date_for(const Source& source, const store::Paper& paper, const Document& document) {
  const auto listed = paper.published ? std::optional(date_of(*paper.published)) : std::nullopt;
  const auto& first = source.kind == SourceKind::feed ? listed : document.date;
  const auto& second = source.kind == SourceKind::feed ? document.date : listed;
  return first ? *first : second ? *second : date_of(now());
}

asio::awaitable<std::vector<Finding>> find_on_pool(std::shared_ptr<const Knowledge> knowledge, Document document, findings::Context context) {
  co_return knowledge->cascade.find(document, context);
}

std::string file_title(const Document& document, const store::Paper& paper) {
  return std::string(clip(paper.title.empty() ? document.title : paper.title, 500));
}

asio::awaitable<void> keep(Engine& engine, std::shared_ptr<const Knowledge> knowledge, const Source& source, store::Paper paper, Arrived arrived) {
  store::Reading reading;
  reading.status = arrived.document.partial ? "partial" : "ok";
  reading.document_date = date_for(source, paper, arrived.document);
  reading.final_address = std::move(arrived.final_address);
  reading.sha256 = std::move(arrived.sha256);
  reading.seen = now();
  paper.title = file_title(arrived.document, paper);
  findings::Context context;
  context.source = source.kind == SourceKind::feed ? "news" : "board_paper";
  context.published = reading.document_date;
  context.organisation = owner(*knowledge, source, paper);
  auto work = find_on_pool(knowledge, std::move(arrived.document), std::move(context));
  reading.findings = co_await asio::co_spawn(engine.cpu, std::move(work), asio::use_awaitable);
  reading.paper = std::move(paper);
  auto record = [knowledge, reading = std::move(reading)](store::Store& store) {
    const Decide decide = [&](const FindingRecord& found, const History& history) { return knowledge->settings.rules.decide(found, history); };
    return store.record_reading(reading, decide);
  };
  const auto recorded = co_await engine.store.call(std::move(record));
  if (!recorded) {
    spdlog::error("{}", printable(recorded.error().where));
    co_return;
  }
  for (const auto& alert : recorded->alerts) show_alert(alert);
  engine.outbox.ring();
}

asio::awaitable<void> put_off(Engine& engine, const store::Paper& paper, const Error& error, std::optional<std::chrono::seconds> retry_after) {
  const bool hopeless = wire::status_of(error.code) == wire::ReadStatus::encrypted || error.code == Errc::unknown_format || error.code == Errc::no_text ||
                        error.code == Errc::wrong_type || error.code == Errc::too_large || error.code == Errc::empty || error.code == Errc::damaged ||
                        error.code == Errc::bad_url || error.code == Errc::refused_address;
  auto delay = hopeless ? std::nullopt : fetch::paper_retry(paper.attempts + 1);
  if (delay && retry_after) delay = std::max(*delay, std::min<std::chrono::seconds>(*retry_after, std::chrono::hours(24)));
  if (paper.attempts == 0 || !delay)
    spdlog::warn("{}: {}{}", printable(paper.source_id), printable(error.where), delay ? "; it will be tried again" : "; given up");
  const auto next = delay ? std::optional(now() + *delay) : std::nullopt;
  auto record = [paper, error, next](store::Store& store) { return store.record_failure(paper, error, next); };
  (void)co_await engine.store.call(std::move(record));
}

asio::awaitable<void> read_paper(Engine& engine, store::Paper paper) {
  const auto knowledge = engine.knowledge;
  const auto* source = find_source(*knowledge, paper.source_id);
  if (source == nullptr) {
    const Error gone{Errc::not_found, paper.address + ": its source is no longer configured"};
    co_await put_off(engine, paper, gone, std::nullopt);
    co_return;
  }
  std::optional<std::chrono::seconds> retry_after;
  auto arrived = co_await take(engine, *source, paper, retry_after);
  if (!arrived) {
    if (arrived.error().code != Errc::cancelled) co_await put_off(engine, paper, arrived.error(), retry_after);
    co_return;
  }
  co_await keep(engine, knowledge, *source, std::move(paper), std::move(*arrived));
}

/// Takes the paper off the list of those under way, however its reading ends.
asio::awaitable<void> read_and_release(Engine& engine, store::Paper paper) {
  struct Release {
    Engine& engine;
    std::string address;
    Release(Engine& e, std::string a) : engine(e), address(std::move(a)) {}
    Release(const Release&) = delete;
    Release& operator=(const Release&) = delete;
    ~Release() {
      engine.in_flight.erase(address);
      engine.papers.ring();
    }
  };
  const Release release(engine, paper.address);
  co_await read_paper(engine, std::move(paper));
}

std::string host_of(const std::string& address) {
  const auto parts = fetch::parse_url(address);
  return parts ? parts->host : std::string();
}

void start_due(Engine& engine, std::vector<store::Paper> due) {
  std::map<std::string, int> per_host;
  for (const auto& address : engine.in_flight) ++per_host[host_of(address)];
  for (auto& paper : due) {
    if (engine.in_flight.size() >= most_in_flight) return;
    const auto host = paper.body.empty() ? host_of(paper.address) : std::string();
    if (!host.empty() && per_host[host] >= most_per_host) continue;
    if (!engine.in_flight.insert(paper.address).second) continue;
    ++per_host[host];
    engine.tasks.spawn("paper", read_and_release(engine, std::move(paper)));
  }
}

}  // namespace

asio::awaitable<void> read_papers(Engine& engine) {
  constexpr std::chrono::milliseconds longest_wait{60'000};
  for (;;) {
    auto load = [at = now()](store::Store& store) { return store.pending(500, at); };
    auto due = co_await engine.store.call(std::move(load));
    if (due) start_due(engine, std::move(*due));
    auto ask = [](store::Store& store) { return store.next_due(); };
    const auto next = co_await engine.store.call(std::move(ask));
    std::chrono::milliseconds wait = longest_wait;
    if (next && *next) wait = std::clamp<std::chrono::milliseconds>(**next - now(), std::chrono::milliseconds(1000), longest_wait);
    if (!co_await engine.papers.wait(wait)) co_return;
  }
}

}  // namespace boardwatch::pipeline
