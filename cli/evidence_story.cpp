#include "cli/evidence_story.hpp"

#include "cli/read_document.hpp"
#include "cli/evidence.hpp"
#include "daemon/config/reader_program.hpp"
#include "watch/dropped_file.hpp"

namespace boardwatch::cli {
namespace {

/// How often the words stand on the page up to where they were quoted; 1 where the page is not known.
int occurrence_of(const Document& document, const Evidence& quote) {
  const auto* page = find_page(document, quote.start);
  if (page == nullptr || quote.words.empty()) return 1;
  int count = 0;
  for (auto at = document.text.find(quote.words, page->begin); at <= quote.start && at != std::string::npos; at = document.text.find(quote.words, at + 1)) ++count;
  return std::max(count, 1);
}

bool same_words(const Finding& told, const Finding& stored) {
  return kind_of(told) == kind_of(stored) && evidence_of(told).words == evidence_of(stored).words && evidence_of(told).page == evidence_of(stored).page;
}

}  // namespace

Result<Document> Storyteller::document_of(const evidence::ProofSource& source) const {
  if (!source.content.words.empty()) {
    Document document;
    document.text = source.content.words;
    document.title = source.record.proof.title;
    return document;
  }
  BW_TRY(const auto file, original_of(source));
  std::string content_type;
  for (const auto& version : source.versions)
    if (version.sha256 == source.record.proof.sha256) content_type = version.content_type;
  return read_document(config::reader_program(settings_), source.record.proof.address, file, std::move(content_type));
}

/// As the daemon knew it when it read the paper, as far as the configuration is still the same.
findings::Context Storyteller::context_of(const Proof& proof) const {
  findings::Context context;
  const auto* source = settings_.find(proof.source_id);
  context.source = source != nullptr && source->kind == SourceKind::feed ? "news" : "board_paper";
  context.published = proof.document_date;
  const auto* owner = source != nullptr ? watch::paper_owner(*settings_.catalogue, *source, proof.address) : nullptr;
  if (owner != nullptr) context.organisation = owner->name;
  return context;
}

const Storyteller::Told& Storyteller::read(const evidence::ProofSource& source) {
  if (last_.sha256 == source.record.proof.sha256) return last_;
  last_ = {source.record.proof.sha256, {}, {}, {}};
  auto document = document_of(source);
  if (!document) {
    last_.fault = document.error().where;
    return last_;
  }
  last_.document = *std::move(document);
  last_.explanation = cascade_.explain(last_.document, context_of(source.record.proof));
  return last_;
}

int Storyteller::tell(evidence::BundleProof& proof) {
  const auto& told = read(proof.source);
  if (!told.fault.empty()) {
    proof.no_story = "The paper cannot be read again: " + told.fault;
    return 1;
  }
  const auto& stored = proof.source.record.finding;
  for (std::size_t i = 0; i < told.explanation.findings.size(); ++i) {
    if (!same_words(told.explanation.findings[i], stored)) continue;
    for (const auto& row : told.explanation.stories[i]) proof.story.emplace_back(row.about, row.told);
    return occurrence_of(told.document, evidence_of(told.explanation.findings[i]));
  }
  proof.no_story = "Read again today, these words no longer give this finding: another version of boardwatch found it, or its configuration was another one.";
  return 1;
}

}  // namespace boardwatch::cli
