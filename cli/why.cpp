#include "cli/why.hpp"

#include <iomanip>
#include <iostream>

#include "core/utf8.hpp"
#include "rules/rules.hpp"

namespace boardwatch::cli {
namespace {

constexpr int about_width = 14;

void print_rows(const std::vector<findings::TraceRow>& rows) {
  for (const auto& row : rows) std::cout << "      " << std::left << std::setw(about_width) << row.about << ' ' << printable(row.told) << '\n';
}

void print_quote(std::string_view words, const std::optional<std::uint32_t>& page) {
  std::cout << "\u201C" << printable(fold_space(words)) << "\u201D";
  if (page) std::cout << "  page " << *page;
  std::cout << '\n';
}

void print_headline(const Finding& finding) { std::cout << "  " << kind_of(finding) << "  " << printable(rules::headline(finding)) << '\n'; }

std::string counted(std::size_t number, std::string_view thing) { return std::to_string(number) + " " + std::string(thing) + (number == 1 ? "" : "s"); }

}  // namespace

void print_why(const std::string& file, std::string_view status, const findings::Explanation& explanation) {
  std::cout << printable(file) << ": " << status << ", " << counted(explanation.findings.size(), "finding") << '\n';
  for (std::size_t i = 0; i < explanation.findings.size(); ++i) {
    const auto& evidence = evidence_of(explanation.findings[i]);
    print_headline(explanation.findings[i]);
    std::cout << "      ";
    print_quote(evidence.words, evidence.page);
    print_rows(explanation.stories[i]);
  }
}

void print_why_not(const std::string& file, const std::string& words, const findings::Explanation& explanation) {
  const auto sentences = findings::sentences_with(explanation.trace, words);
  std::cout << printable(file) << ": " << counted(sentences.size(), "sentence") << (sentences.size() == 1 ? " holds " : " hold ") << "\u201C" << printable(words) << "\u201D\n";
  for (const auto number : sentences) {
    const auto& sentence = explanation.trace.sentences[number];
    std::cout << "  ";
    print_quote(sentence.words, sentence.page);
    print_rows(findings::rows_of_sentence(explanation.trace, number));
    for (const auto& finding : explanation.findings)
      if (evidence_of(finding).start == sentence.start) print_rows({{"and yet gave", std::string(kind_of(finding)) + ": " + rules::headline(finding)}});
  }
}

}  // namespace boardwatch::cli
