// `boardwatch evidence ALERT`: everything that an alert rests on, in one zip.
#include <algorithm>
#include <iostream>

#include "cli/evidence.hpp"
#include "cli/evidence_story.hpp"
#include "cli/output.hpp"
#include "core/utf8.hpp"
#include "daemon/evidence/zip_file.hpp"
#include "rules/describe.hpp"

namespace boardwatch::cli {
namespace {

constexpr std::size_t most_pictures = 50;  // of a digest with hundreds of proofs; each takes a moment

struct BundleOptions {
  std::string alert;
  std::string to;
};

evidence::Rows rule_rows(const config::Settings& settings, const std::string& name) {
  for (const auto& rule : settings.rules.all())
    if (rule.name == name) return rules::describe(rule);
  return {};
}

/// The quote's words on each page that it runs over.
std::vector<wire::PictureRequest> pages_of(const Evidence& quote, const std::string& name, int occurrence) {
  std::vector<wire::PictureRequest> requests;
  std::uint32_t page = *quote.page;
  for (const auto words : split(quote.words, '\f')) {
    wire::PictureRequest request;
    request.name = name;
    request.part = quote.part;
    request.page = page++;
    request.words = trim(words);
    request.occurrence = requests.empty() ? occurrence : 1;
    if (!request.words.empty()) requests.push_back(std::move(request));
  }
  return requests;
}

void add_pictures(const config::Settings& settings, evidence::BundleProof& proof, int occurrence) {
  const auto& quote = evidence_of(proof.source.record.finding);
  const auto file = original_of(proof.source);
  if (!quote.page)
    proof.no_picture = "the paper has no pages";
  else if (!file)
    proof.no_picture = file.error().where;
  if (!proof.no_picture.empty()) return;
  for (const auto& request : pages_of(quote, proof.source.record.proof.address, occurrence)) {
    auto picture = make_picture(settings, request, *file, proof.source.record.proof.sha256);
    if (picture)
      proof.pictures.push_back({request.page, std::move(picture->png)});
    else
      proof.no_picture = picture.error().where;
  }
}

evidence::Bundle bundle_of(const config::Settings& settings, const findings::Cascade& cascade, evidence::AlertEvidence found) {
  evidence::Bundle bundle;
  bundle.rule = rule_rows(settings, found.alert.rule);
  Storyteller storyteller(settings, cascade);
  for (auto& source : found.proofs) {
    evidence::BundleProof proof;
    proof.source = std::move(source);
    const int occurrence = storyteller.tell(proof);
    if (bundle.proofs.size() < most_pictures)
      add_pictures(settings, proof, occurrence);
    else
      proof.no_picture = "only the first " + std::to_string(most_pictures) + " proofs have one";
    bundle.proofs.push_back(std::move(proof));
  }
  found.proofs.clear();
  bundle.evidence = std::move(found);
  return bundle;
}

Result<std::size_t> write_bundle(const config::Settings& settings, const findings::Cascade& cascade, const BundleOptions& options) {
  BW_TRY(auto found, find_evidence(settings, options.alert));
  const auto bundle = bundle_of(settings, cascade, std::move(found));
  BW_TRY(const auto files, evidence::files_of(bundle));
  BW_CHECK(evidence::write_zip(options.to, files, bundle.evidence.alert.raised));
  return files.size();
}

int bundle(const config::Settings& settings, const BundleOptions& options) {
  if (!is_alert_id(options.alert)) return complain({Errc::usage, "evidence needs an alert (A-2026-12) and -o FILE; \"boardwatch alerts list\" shows the alerts"}, 2);
  if (options.to.empty()) return complain({Errc::usage, options.alert + ": where to? Give -o bundle.zip"}, 2);
  const auto cascade = findings::Cascade::build(*settings.catalogue);
  if (!cascade) return complain(cascade.error(), 2);
  const auto files = write_bundle(settings, *cascade, options);
  if (!files) return complain(files.error(), 1);
  std::cout << printable(options.to) << ": " << *files << " files; unpack it and open index.html\n";
  return 0;
}

}  // namespace

void add_evidence_bundle(Commands& commands) {
  auto options = std::make_shared<BundleOptions>();
  auto& command = commands.add("evidence", "write what an alert rests on into one zip: papers, quotes, pictures, hashes, times, and why", configured([options](const config::Settings& settings) { return bundle(settings, *options); }));
  command.add_option("ALERT", options->alert, "the alert: A-2026-12");
  command.add_option("-o,--output", options->to, "file to write");
}

}  // namespace boardwatch::cli
