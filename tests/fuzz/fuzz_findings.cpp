#include "core/catalogue.hpp"
#include "parsers/findings/cascade.hpp"
#include "tests/fuzz/check.hpp"

namespace {

const boardwatch::findings::Cascade& cascade() {
  static const boardwatch::Catalogue nobody;
  static const auto built = boardwatch::findings::Cascade::build(nobody);
  boardwatch::documents::require(built.has_value());
  return *built;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch;
  Document document;
  document.text = documents::as_text(data, size);
  findings::Context context;
  context.published = parse_date("2024-05-14");
  context.organisation = "Aldersey Vale NHS Foundation Trust";
  for (const auto& finding : cascade().find(document, context)) {
    const auto& evidence = evidence_of(finding);
    documents::require(evidence.start < evidence.end && evidence.end <= document.text.size());
    documents::require(evidence.words == document.text.substr(evidence.start, evidence.end - evidence.start));
  }
  return 0;
}
