// Pending papers -> documents -> findings -> alerts.
#include <spdlog/spdlog.h>

#include "core/utf8.hpp"
#include "daemon/async/on_pool.hpp"
#include "daemon/fetch/url.hpp"
#include "daemon/pipeline/engine.hpp"
#include "daemon/pipeline/papers.hpp"
#include "daemon/pipeline/take_paper.hpp"
#include "daemon/store/page_texts.hpp"
#include "watch/interval.hpp"
#include "watch/meetings.hpp"

namespace boardwatch::pipeline {
namespace {

namespace fs = std::filesystem;

/// Why a paper is taken: it is new or changed, or it may have been replaced since it was read.
enum class Purpose { read, check };

constexpr std::size_t most_in_flight = 32;
constexpr int most_per_host = 2;  // the host's gate lets in one; the second is ready when its turn comes

/// Whose document it is: the source's, or that of a dropped file's folder if it bears a code.
const Organisation* owner(const Knowledge& knowledge, const Source& source, const store::Paper& paper) {
  const auto& catalogue = *knowledge.settings.catalogue;
  const Organisation* organisation = source.organisation_code ? catalogue.by_code(*source.organisation_code) : nullptr;
  if (organisation == nullptr && source.kind == SourceKind::folder)
    organisation = catalogue.by_code(fs::path(paper.address).parent_path().filename().string());
  return organisation;
}

/// What the document itself says stands before what a list said of it; for news the feed knows best.
Date date_for(const Source& source, const store::Paper& paper, const Document& document) {
  const auto listed = paper.published ? std::optional(date_of(*paper.published)) : std::nullopt;
  const auto& first = source.kind == SourceKind::feed ? listed : document.date;
  const auto& second = source.kind == SourceKind::feed ? document.date : listed;
  return first ? *first : second ? *second : date_of(now());
}

std::string file_title(const Document& document, const store::Paper& paper) {
  return std::string(clip(paper.title.empty() ? document.title : paper.title, 500));
}

store::Reading reading_of(const Source& source, store::Paper paper, const Arrived& arrived) {
  store::Reading reading;
  reading.seen = now();
  reading.status = arrived.document.partial ? "partial" : "ok";
  reading.document_date = date_for(source, paper, arrived.document);
  reading.final_address = arrived.final_address;
  reading.sha256 = arrived.sha256;
  reading.content_type = arrived.content_type;
  reading.headers = arrived.headers;
  if (arrived.file) reading.file = *arrived.file;
  paper.title = file_title(arrived.document, paper);
  paper.etag = arrived.etag;
  paper.last_modified = arrived.last_modified;
  if (!paper.published) paper.published = Timestamp(std::chrono::sys_days(reading.document_date));
  paper.next_check = next_check(source, paper, reading.seen);
  reading.paper = std::move(paper);
  return reading;
}

/// The paper's meeting with the date that the paper states, where that is another one and the paper speaks for it.
Result<std::optional<Meeting>> corrected_meeting(store::Store& store, const store::Paper& paper, std::optional<Date> stated) {
  if (paper.meeting_id.empty() || !stated) return std::nullopt;
  BW_TRY(const auto meeting, store.meeting(paper.meeting_id));
  if (!meeting || !speaks_for_its_meeting(paper.title, meeting->date, *stated)) return std::nullopt;
  auto corrected = watch::with_document_date(*meeting, partial(*stated));
  return corrected == *meeting ? std::nullopt : std::optional(std::move(corrected));
}

asio::awaitable<void> keep(Engine& engine, std::shared_ptr<const Knowledge> knowledge, const Source& source, store::Paper paper, Arrived arrived) {
  auto reading = reading_of(source, std::move(paper), arrived);
  const auto stated = arrived.document.date;
  findings::Context context;
  context.source = source.kind == SourceKind::feed ? "news" : "board_paper";
  context.published = reading.document_date;
  const auto* organisation = owner(*knowledge, source, reading.paper);
  if (organisation != nullptr) context.organisation = organisation->name;
  auto finding = [knowledge, document = std::move(arrived.document), context = std::move(context)] { return std::pair(knowledge->cascade.find(document, context), store::page_texts(document)); };
  std::tie(reading.findings, reading.pages) = co_await async::on_pool(engine.cpu, std::move(finding));
  reading.organisation = store::paper_organisation(organisation != nullptr ? std::optional(organisation->code) : std::nullopt, reading.findings);
  auto record = [knowledge, reading = std::move(reading), stated](store::Store& store) mutable -> Result<store::Recorded> {
    BW_TRY(reading.meeting, corrected_meeting(store, reading.paper, stated));
    const Decide decide = [&](const FindingRecord& found, const History& history) { return knowledge->settings.rules.decide(found, history); };
    return store.record_reading(reading, decide);
  };
  const auto recorded = co_await engine.store.call(std::move(record));
  if (!recorded) {
    spdlog::error("{}", printable(recorded.error().where));
    co_return;
  }
  tell(engine, recorded->alerts);
}

/// The file is as it was: only when it is to be asked for again is kept.
asio::awaitable<void> leave_as_is(Engine& engine, const Source& source, const store::Paper& paper) {
  auto record = [paper, next = next_check(source, paper, now())](store::Store& store) { return store.record_check(paper, next); };
  (void)co_await engine.store.call(std::move(record));
}

/// A file that is given up is asked for again as long as any other: it may be replaced by one that can be read.
asio::awaitable<void> put_off(Engine& engine, const Source* source, store::Paper paper, const Error& error, std::optional<std::chrono::seconds> retry_after) {
  const bool hopeless = wire::status_of(error.code) == wire::ReadStatus::encrypted || error.code == Errc::unknown_format || error.code == Errc::no_text ||
                        error.code == Errc::wrong_type || error.code == Errc::too_large || error.code == Errc::empty || error.code == Errc::damaged ||
                        error.code == Errc::bad_url || error.code == Errc::refused_address;
  auto delay = hopeless ? std::nullopt : watch::paper_retry(paper.attempts + 1);
  if (delay && retry_after) delay = std::max(*delay, std::min<std::chrono::seconds>(*retry_after, std::chrono::hours(24)));
  if (!delay) spdlog::warn("{}: {}; given up", printable(paper.source_id), printable(error.where));
  if (delay && paper.attempts == 0) engine.paper_failures.began(paper.source_id, error.where + "; it will be tried again", FailureLog::Clock::now());
  const auto next = delay ? std::optional(now() + *delay) : std::nullopt;
  paper.next_check = next || source == nullptr ? std::nullopt : next_check(*source, paper, now());
  auto record = [paper, error, next](store::Store& store) { return store.record_failure(paper, error, next); };
  (void)co_await engine.store.call(std::move(record));
}

asio::awaitable<void> read_paper(Engine& engine, store::Paper paper, Purpose purpose) {
  const auto knowledge = engine.knowledge;
  const auto* source = find_source(*knowledge, paper.source_id);
  if (source == nullptr) {
    const Error gone{Errc::not_found, fetch::shown_url(paper.address) + ": its source is no longer configured"};
    co_await put_off(engine, nullptr, std::move(paper), gone, std::nullopt);
    co_return;
  }
  auto taken = co_await take_paper(engine, *source, paper);
  if (taken.error && taken.error->code == Errc::cancelled) co_return;
  if (taken.arrived)
    co_await keep(engine, knowledge, *source, std::move(paper), std::move(*taken.arrived));
  else if (!taken.error || purpose == Purpose::check)  // what was read stands although the file cannot be had again
    co_await leave_as_is(engine, *source, paper);
  else
    co_await put_off(engine, source, std::move(paper), *taken.error, taken.retry_after);
}

/// Takes the paper off the list of those under way, however its reading ends.
asio::awaitable<void> read_and_release(Engine& engine, store::Paper paper, Purpose purpose) {
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
  co_await read_paper(engine, std::move(paper), purpose);
}

std::string host_of(const std::string& address) {
  const auto parts = fetch::parse_url(address);
  return parts ? parts->host : std::string();
}

/// False when as many are under way as may be.
bool start_due(Engine& engine, std::vector<store::Paper> due, Purpose purpose) {
  std::map<std::string, int> per_host;
  for (const auto& address : engine.in_flight) ++per_host[host_of(address)];
  for (auto& paper : due) {
    if (engine.in_flight.size() >= most_in_flight) return false;
    const auto host = paper.body.empty() ? host_of(paper.address) : std::string();
    if (!host.empty() && per_host[host] >= most_per_host) continue;
    if (!engine.in_flight.insert(paper.address).second) continue;
    ++per_host[host];
    engine.tasks.spawn("paper", read_and_release(engine, std::move(paper), purpose));
  }
  return true;
}

/// Those that one busy host holds up do not hide the others behind them.
asio::awaitable<void> start_pending(Engine& engine) {
  constexpr int batch = 500;
  for (int skip = 0;; skip += batch) {
    auto load = [skip, at = now()](store::Store& store) { return store.pending(batch, at, skip); };
    auto due = co_await engine.store.call(std::move(load));
    if (!due) co_return;
    const bool last = due->size() < batch;
    const bool places_left = start_due(engine, std::move(*due), Purpose::read);
    if (last || !places_left) co_return;
  }
}

}  // namespace

asio::awaitable<void> read_papers(Engine& engine) {
  constexpr std::chrono::milliseconds longest_wait{60'000};
  for (;;) {
    co_await start_pending(engine);
    auto load_checks = [at = now()](store::Store& store) { return store.due_checks(100, at); };
    auto checks = co_await engine.store.call(std::move(load_checks));
    if (checks) start_due(engine, std::move(*checks), Purpose::check);
    auto ask = [](store::Store& store) { return store.next_due(); };
    const auto next = co_await engine.store.call(std::move(ask));
    std::chrono::milliseconds wait = longest_wait;
    if (next && *next) wait = std::clamp<std::chrono::milliseconds>(**next - now(), std::chrono::milliseconds(1000), longest_wait);
    if (!co_await engine.papers.wait(wait)) co_return;
  }
}

}  // namespace boardwatch::pipeline
