#include "cli/backfill_reading.hpp"

#include "daemon/store/digest.hpp"
#include "daemon/store/page_texts.hpp"

namespace boardwatch::cli {
namespace {

namespace fs = std::filesystem;

Timestamp now() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

}  // namespace

BackfillCopy::~BackfillCopy() {
  std::error_code ignored;
  fs::remove(at_, ignored);
}

Result<std::string> BackfillCopy::take(const fs::path& file) const {
  std::error_code error;
  fs::copy_file(file, at_, fs::copy_options::overwrite_existing, error);
  if (error) return fail(Errc::not_found, file.string() + ": cannot be read: " + error.message());
  return store::digest_of_file(at_);
}

store::Reading reading_of(const BackfillJob& job, const BackfillBytes& bytes) {
  store::Reading reading;
  reading.paper.address = job.address;
  reading.paper.source_id = job.source_id;
  reading.paper.title = job.title;
  reading.paper.version = job.version;
  reading.final_address = job.stored ? job.final_address : job.address;
  reading.sha256 = bytes.sha256;
  reading.document_date = job.date;
  reading.seen = now();
  if (!job.stored) reading.file = bytes.file;
  return reading;
}

store::Reading with_findings(const BackfillJob& job, store::Reading reading, const Document& document,
                             const Catalogue& catalogue, const findings::Cascade& cascade) {
  const auto* body = job.organisation_code ? catalogue.by_code(*job.organisation_code) : nullptr;
  if (!job.stored && document.date) reading.document_date = *document.date;
  reading.status = document.partial ? "partial" : "ok";
  findings::Context context;
  context.source = job.news ? "news" : "board_paper";
  context.published = reading.document_date;
  if (body != nullptr) context.organisation = body->name;
  reading.findings = cascade.find(document, context);
  reading.pages = store::page_texts(document);
  reading.organisation =
      store::paper_organisation(body != nullptr ? std::optional(body->code) : std::nullopt, reading.findings);
  return reading;
}

}  // namespace boardwatch::cli
