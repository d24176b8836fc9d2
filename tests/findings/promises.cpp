#include "tests/findings/promises.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

bool is_text(const std::optional<std::string>& text) { return !text || is_utf8(*text); }

bool is_text(const Change& change) {
  const auto& to = change.destination;
  return is_text(change.person) && is_text(change.post_title) && (!to || (is_text(to->organisation) && is_text(to->post_title)));
}

bool is_text(const Signal& signal) {
  return std::all_of(signal.figures.begin(), signal.figures.end(), [](const Figure& figure) { return is_utf8(figure.unit); });
}

std::string broken_evidence(const Document& document, const Evidence& evidence, bool text) {
  if (evidence.start >= evidence.end || evidence.end > document.text.size()) return "evidence is no part of the text";
  if (evidence.words != std::string_view(document.text).substr(evidence.start, evidence.end - evidence.start)) return "evidence is not what stands there";
  if (text && !is_utf8(evidence.words)) return "evidence is cut within a letter";
  if (evidence.page != page_at(document, evidence.start)) return "evidence stands on another page";
  if (evidence.page != page_at(document, evidence.end - 1)) return "evidence runs on to another page";
  return {};
}

std::string broken_findings(const Document& document, const std::vector<Finding>& found) {
  const bool text = is_utf8(document.text);
  std::size_t last = 0;
  for (const auto& finding : found) {
    const auto& evidence = evidence_of(finding);
    if (auto broken = broken_evidence(document, evidence, text); !broken.empty()) return broken;
    if (evidence.start < last) return "findings are out of order";
    last = evidence.start;
    if (!is_text(organisation_of(finding)) || !is_text(organisation_code_of(finding)) || !std::visit([](const auto& one) { return is_text(one); }, finding))
      return "a slot is no UTF-8";
    if (!(confidence_of(finding) > 0 && confidence_of(finding) <= 1)) return "a confidence is no share";
  }
  return {};
}

bool is_text(const std::vector<TraceRow>& rows) {
  return std::all_of(rows.begin(), rows.end(), [](const TraceRow& row) { return is_utf8(row.about) && is_utf8(row.told); });
}

std::string broken_explanation(const Explanation& why, const Document& document) {
  constexpr std::size_t enough = 40;  // rows are made by a look at all lines, so that all sentences' would be too many
  if (why.stories.size() != why.findings.size() || why.features.size() != why.findings.size()) return "a finding has no story";
  if (!std::all_of(why.stories.begin(), why.stories.end(), [](const auto& story) { return is_text(story); })) return "a story is no UTF-8";
  for (std::size_t s = 0; s < why.trace.sentences.size(); ++s) {
    const auto& sentence = why.trace.sentences[s];
    if (sentence.start > sentence.end || sentence.end > document.text.size()) return "a traced sentence is no part of the text";
    if (!is_utf8(sentence.words) || (s < enough && !is_text(rows_of_sentence(why.trace, s)))) return "a trace is no UTF-8";
  }
  return {};
}

}  // namespace

std::string broken_promise(const Cascade& cascade, const Document& document, const Context& context) {
  const auto found = cascade.find(document, context);
  if (auto broken = broken_findings(document, found); !broken.empty()) return broken;
  if (cascade.find(document, context) != found) return "the same document gave other findings";
  const auto why = cascade.explain(document, context);
  if (why.findings != found) return "who asked why got other findings";
  return broken_explanation(why, document);
}

}  // namespace boardwatch::findings
