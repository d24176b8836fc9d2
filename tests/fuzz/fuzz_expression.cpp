// A rule's condition: whatever an editor writes is compiled or refused, and ends.
#include "core/catalogue.hpp"
#include "rules/expression/expression.hpp"
#include "tests/fuzz/check.hpp"

namespace {

using namespace boardwatch;
using documents::require;

const Catalogue& bodies() {
  static const Catalogue all = Catalogue::parse(
                                   "code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n"
                                   "XA1,Harrowmere NHS Trust,,trust,Acute,London,QX1,,,,,\n"
                                   "QX1,NHS Fenmarch Integrated Care Board,,icb,,London,,,,,,\n")
                                   .value();
  return all;
}

FindingRecord departure() {
  Change change;
  change.person = "Ada Quill";
  change.organisation_code = "XA1";
  change.effective = PartialDate{2026, 5, 0};
  change.evidence.words = "Ada Quill, chair, will leave in May.";
  FindingRecord record{1, change, {}};
  record.proof.document_date = *parse_date("2026-04-01");
  return record;
}

FindingRecord deficit() {
  Signal signal;
  signal.kind = SignalKind::financial_distress;
  signal.figures = {{25.5, "\u00A3m"}};
  signal.evidence.words = "The deficit is 25.5m.";
  return {2, signal, {}};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const rules::WatchLists none;
  const auto compiled = rules::Expression::compile(text, {bodies(), none});
  if (!compiled) {
    require(!compiled.error().what.empty() && compiled.error().at <= text.size());
    return 0;
  }
  for (const auto& record : {departure(), deficit()}) {
    const auto subject = rules::subject_of(record, bodies());
    const auto truth = compiled->evaluate(subject);
    // What is left out by sort can never be true.
    require(truth != rules::Truth::yes || compiled->can_be_true_of()[rules::sort_of(record.finding)]);
    require(!compiled->explain(subject).empty());
  }
  return 0;
}
