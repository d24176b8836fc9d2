#include "daemon/evidence/index_page.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "daemon/evidence/html.hpp"

namespace boardwatch::evidence {
namespace {

Html row(std::string_view about, const Html& told) {
  Html html;
  html.add("<tr><th scope=\"row\">").text(about).add("</th><td>").add(told).add("</td></tr>\n");
  return html;
}

Html row(std::string_view about, std::string_view told) { return row(about, Html().text(told)); }

Html link(std::string_view target, std::string_view words) {
  Html html;
  html.add("<a href=\"").text(target).add("\">").text(words).add("</a>");
  return html;
}

/// Web pages and the like may run programs of strangers in whoever opens them: those are named and not linked.
bool is_still(std::string_view name) {
  constexpr std::array<std::string_view, 8> still{".pdf", ".txt", ".docx", ".odt", ".pptx", ".odp", ".xlsx", ".ods"};
  return std::any_of(still.begin(), still.end(), [&](auto ending) { return name.ends_with(ending); });
}

Html original_link(const std::string& name) {
  if (is_still(name)) return link(name, name);
  return Html().text(name + " (may run scripts: open it as text)");
}

Html table(const Rows& rows) {
  Html html;
  html.add("<table>\n");
  for (const auto& [about, told] : rows) html.add(row(about, told));
  html.add("</table>\n");
  return html;
}

Html about_alert(const Bundle& bundle) {
  const auto& alert = bundle.evidence.alert;
  Html html;
  html.add("<h1>").text(alert.headline).add("</h1>\n<table>\n");
  html.add(row("Alert", alert.id)).add(row("Raised", to_rfc3339(alert.raised))).add(row("Priority", to_code(alert.priority))).add(row("Rule", alert.rule));
  html.add(row("As published", link("alert.json", "alert.json"))).add("</table>\n");
  if (alert.notice) html.add("<p>").text(alert.notice->reason).add("</p>\n<p>").text(alert.notice->address).add("</p>\n");
  return html;
}

std::string page_words(const Evidence& evidence) { return evidence.page ? "page " + std::to_string(*evidence.page) : "a paper without pages"; }

/// The quote, and the way to it in the paper.
Html about_quote(const Evidence& evidence, const ProofFiles& files) {
  Html html;
  html.add("<blockquote>").text(fold_space(evidence.words)).add("</blockquote>\n<p>");
  if (!evidence.part.empty()) html.text(evidence.part).add(", ");
  if (!is_still(files.original))
    html.text(page_words(evidence));
  else
    html.add(link(files.original + (evidence.page ? "#page=" + std::to_string(*evidence.page) : ""), page_words(evidence) + " of the original"));
  if (evidence.recognised) html.text("; the words were read from a picture of them");
  html.add(" \u00B7 ").add(link(files.quote, "the quote as it was read")).add("</p>\n");
  return html;
}

Html pictures(const BundleProof& proof, const ProofFiles& files) {
  Html html;
  for (std::size_t i = 0; i < files.pictures.size(); ++i) {
    const auto page = "Page " + std::to_string(proof.pictures[i].page);
    html.add("<figure><img src=\"").text(files.pictures[i]).add("\" alt=\"").text(page + ", with the quote in a frame").add("\"><figcaption>").text(page).add("</figcaption></figure>\n");
  }
  if (!proof.no_picture.empty()) html.add("<p>No picture: ").text(proof.no_picture).add("</p>\n");
  return html;
}

std::string original_words(const ProofSource& source) {
  if (!source.fault.empty()) return "not kept: " + source.fault;
  if (source.content.removed) return "removed on " + to_rfc3339(*source.content.removed) + ", when the time for which papers are kept was over; its hash is below";
  if (source.content.file.empty() && source.content.words.empty()) return "not kept";
  return {};
}

Html about_paper(const ProofSource& source, const ProofFiles& files) {
  const auto& proof = source.record.proof;
  Html html;
  html.add("<h3>The paper</h3>\n<table>\n").add(row("Title", proof.title)).add(row("Address", proof.address)).add(row("Source", proof.source_id)).add(row("SHA-256", proof.sha256));
  html.add(files.original.empty() ? row("Original", original_words(source)) : row("Original", original_link(files.original)));
  html.add(row("Dated", to_iso(proof.document_date))).add(row("Read by boardwatch", to_rfc3339(proof.seen)));
  if (source.fault.empty() && source.content.first_seen != Timestamp{})
    html.add(row("Bytes seen", to_rfc3339(source.content.first_seen) + " to " + to_rfc3339(source.content.last_seen)));
  if (!files.headers.empty()) html.add(row("Headers of the answers", link(files.headers, files.headers)));
  html.add("</table>\n");
  return html;
}

Html versions(const ProofSource& source) {
  Html html;
  if (source.versions.empty()) return html;
  html.add("<h3>Versions of the paper</h3>\n<table>\n<tr><th>Seen</th><th>SHA-256</th><th>Bytes</th><th>Type</th><th>Read</th><th>Address</th></tr>\n");
  for (const auto& version : source.versions) {
    html.add("<tr><td>").text(to_rfc3339(version.seen)).add("</td><td>").text(version.sha256);
    if (version.sha256 == source.record.proof.sha256) html.add(" <b>(quoted)</b>");
    html.add("</td><td>").text(std::to_string(version.bytes)).add("</td><td>").text(version.content_type).add("</td><td>").text(version.status);
    html.add("</td><td>").text(version.final_address).add("</td></tr>\n");
  }
  html.add("</table>\n");
  return html;
}

Html story(const BundleProof& proof) {
  Html html;
  html.add("<h3>How it was found</h3>\n");
  if (!proof.no_story.empty()) html.add("<p>").text(proof.no_story).add("</p>\n");
  if (!proof.story.empty()) html.add(table(proof.story));
  return html;
}

Html proof_section(const BundleProof& proof, const ProofFiles& files, std::size_t number) {
  Html html;
  html.add("<section>\n<h2>Proof ").text(std::to_string(number)).add(": ").text(proof.source.record.proof.title).add("</h2>\n");
  html.add(about_quote(evidence_of(proof.source.record.finding), files)).add(pictures(proof, files)).add(about_paper(proof.source, files));
  html.add(versions(proof.source)).add(story(proof)).add("</section>\n");
  return html;
}

Html about_rule(const Bundle& bundle) {
  Html html;
  html.add("<section>\n<h2>The rule</h2>\n");
  if (bundle.rule.empty())
    html.add("<p>No rule of this name is configured any more, or none was needed.</p>\n");
  else
    html.add("<p>").text(bundle.evidence.alert.rule).add(" raises an alert where all of this holds:</p>\n").add(table(bundle.rule));
  html.add("</section>\n");
  return html;
}

Html hashes(const std::vector<BundleFile>& files) {
  Html html;
  html.add("<section>\n<h2>Files</h2>\n<p>To check them all: <code>sha256sum -c SHA256SUMS</code></p>\n<table>\n");
  for (const auto& file : files) html.add(row(file.name, file.sha256));
  html.add("</table>\n</section>\n");
  return html;
}

}  // namespace

std::string index_page(const Bundle& bundle, const std::vector<ProofFiles>& proofs, const std::vector<BundleFile>& hashed) {
  Html html;
  html.add(
      "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' file:; style-src 'self' file:; form-action 'none'; base-uri 'none'\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
  html.text(bundle.evidence.alert.id).add(": ").text(bundle.evidence.alert.headline).add("</title>\n<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body>\n");
  html.add(about_alert(bundle));
  for (std::size_t i = 0; i < bundle.proofs.size(); ++i) html.add(proof_section(bundle.proofs[i], proofs[i], i + 1));
  html.add(about_rule(bundle)).add(hashes(hashed)).add("</body>\n</html>\n");
  return html.view();
}

std::string style_sheet() {
  return "body { font: 16px/1.45 sans-serif; max-width: 62em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff; }\n"
         "h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 2em; border-top: 1px solid #ccc; padding-top: 1em; } h3 { font-size: 1em; }\n"
         "blockquote { font-size: 1.15em; margin: 1em 0; padding: 0.5em 1em; border-left: 4px solid #c81e1e; background: #faf7f0; }\n"
         "figure { margin: 1em 0; } img { max-width: 100%; border: 1px solid #ccc; } figcaption { color: #555; font-size: 0.9em; }\n"
         "table { border-collapse: collapse; margin: 0.5em 0; font-size: 0.9em; }\n"
         "th, td { text-align: left; vertical-align: top; padding: 0.2em 0.8em 0.2em 0; overflow-wrap: anywhere; } th { font-weight: 600; min-width: 8em; }\n";
}

}  // namespace boardwatch::evidence
