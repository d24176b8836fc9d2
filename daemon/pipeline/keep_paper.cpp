#include "daemon/pipeline/keep_paper.hpp"

#include <spdlog/spdlog.h>

#include "core/utf8.hpp"
#include "daemon/async/on_pool.hpp"
#include "daemon/pipeline/papers.hpp"
#include "daemon/store/page_texts.hpp"
#include "watch/dropped_file.hpp"
#include "watch/meetings.hpp"

namespace boardwatch::pipeline {
namespace {

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

findings::Context context_of(const Knowledge& knowledge, const Source& source, const store::Reading& reading) {
  findings::Context context;
  context.source = source.kind == SourceKind::feed ? "news" : "board_paper";
  context.published = reading.document_date;
  if (const auto* organisation = watch::paper_owner(*knowledge.settings.catalogue, source, reading.paper.address)) context.organisation = organisation->name;
  return context;
}

/// The reading with its findings, which another thread makes.
asio::awaitable<store::Reading> find(Engine& engine, std::shared_ptr<const Knowledge> knowledge, const Source& source, store::Paper paper,
                                     Arrived arrived) {
  auto reading = reading_of(source, std::move(paper), arrived);
  auto context = context_of(*knowledge, source, reading);
  auto finding = [knowledge, document = std::move(arrived.document), context = std::move(context)] {
    return std::pair(knowledge->cascade.find(document, context), store::page_texts(document));
  };
  std::tie(reading.findings, reading.pages) = co_await async::on_pool(engine.cpu, std::move(finding));
  const auto* organisation = watch::paper_owner(*knowledge->settings.catalogue, source, reading.paper.address);
  reading.organisation = store::paper_organisation(organisation != nullptr ? std::optional(organisation->code) : std::nullopt, reading.findings);
  co_return reading;
}

void report(Engine& engine, const Result<store::Recorded>& recorded) {
  if (!recorded)
    spdlog::error("{}", printable(recorded.error().where));
  else
    tell(engine, recorded->alerts);
}

}  // namespace

asio::awaitable<void> keep(Engine& engine, std::shared_ptr<const Knowledge> knowledge, const Source& source, store::Paper paper, Arrived arrived,
                           std::vector<Finding> early) {
  const auto stated = arrived.document.date;
  auto reading = co_await find(engine, knowledge, source, std::move(paper), std::move(arrived));
  reading.early = std::move(early);
  auto record = [knowledge, reading = std::move(reading), stated](store::Store& store) mutable -> Result<store::Recorded> {
    BW_TRY(reading.meeting, corrected_meeting(store, reading.paper, stated));
    return store.record_reading(reading, knowledge->judge());
  };
  const auto recorded = co_await engine.store.call(std::move(record));
  report(engine, recorded);
}

EarlyFindings::EarlyFindings(Engine& engine, std::shared_ptr<const Knowledge> knowledge, Source source, store::Paper paper)
    : engine_(engine), knowledge_(std::move(knowledge)), source_(std::move(source)), paper_(std::move(paper)), idle_(engine.io) {}

void EarlyFindings::offer(Arrived so_far) {
  next_ = std::move(so_far);
  if (busy_) return;
  busy_ = true;
  engine_.tasks.spawn("first pages", work());
}

asio::awaitable<void> EarlyFindings::work() {
  struct Busy {
    explicit Busy(std::shared_ptr<EarlyFindings> with) : self(std::move(with)) {}
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;
    ~Busy() {
      self->busy_ = false;
      self->idle_.ring();
    }
    std::shared_ptr<EarlyFindings> self;
  };
  const Busy busy(shared_from_this());
  while (next_) {
    auto so_far = *std::move(next_);
    next_.reset();
    co_await store_findings_of(std::move(so_far));
  }
}

asio::awaitable<void> EarlyFindings::store_findings_of(Arrived so_far) {
  auto reading = co_await find(engine_, knowledge_, source_, paper_, std::move(so_far));
  if (reading.findings.empty()) co_return;
  auto found = reading.findings;
  auto record = [knowledge = knowledge_, reading = std::move(reading)](store::Store& store) -> Result<store::Recorded> {
    return store.record_first_pages(reading, knowledge->judge());
  };
  const auto recorded = co_await engine_.store.call(std::move(record));
  report(engine_, recorded);
  if (recorded) stored_.insert(stored_.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

asio::awaitable<std::vector<Finding>> EarlyFindings::settle() {
  next_.reset();
  while (busy_) {
    const bool rung = co_await idle_.wait(std::chrono::milliseconds(1000));
    if (!rung) break;  // cancelled
  }
  std::vector<Finding> stored = std::move(stored_);
  co_return stored;
}

}  // namespace boardwatch::pipeline
