#include "cli/paper_report.hpp"

#include <algorithm>
#include <iostream>

#include "core/utf8.hpp"
#include "rules/rules.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;
using compare::Hunk;
using compare::PageChange;
using compare::PageChangeKind;
using compare::Passage;

constexpr std::size_t most_words = 60;  // of one passage on a terminal; --json has all

std::string quoted(const Passage& passage) {
  std::size_t end = 0, words = 0;
  for (; end < passage.words.size(); ++end)
    if (passage.words[end] == ' ' && ++words == most_words) break;
  std::string out = "\u201C" + printable(std::string_view(passage.words).substr(0, end));
  return words < most_words ? out + "\u201D"
                            : out + " \u2026\u201D and " + std::to_string(passage.count - most_words) + " more words";
}

/// "page 5 of the new version", "page 2 of Enclosure 5.pdf in the new version", "the new version".
std::string place(const Passage& passage, const std::string& version) {
  const auto part = printable(passage.part);
  const auto whose = "the " + version + " version";
  if (!passage.page) return part.empty() ? whose : part + " in " + whose;
  return "page " + std::to_string(*passage.page) + " of " + (part.empty() ? whose : part + " in " + whose);
}

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string behind(const Hunk& hunk) {
  return hunk.lead.empty() ? std::string() : ", after \u201C\u2026 " + printable(hunk.lead) + "\u201D";
}

std::string sentence_of(const Hunk& hunk) {
  if (hunk.after.count == 0)
    return capital(place(hunk.after, "new")) + " no longer says" + behind(hunk) + ": " + quoted(hunk.before) + " (" +
           place(hunk.before, "old") + ")";
  if (hunk.before.count == 0)
    return capital(place(hunk.after, "new")) + " newly says" + behind(hunk) + ": " + quoted(hunk.after);
  return capital(place(hunk.after, "new")) + " says " + quoted(hunk.after) + " where " + place(hunk.before, "old") +
         " said " + quoted(hunk.before) + behind(hunk);
}

std::string sentence_of(const PageChange& change) {
  if (change.kind == PageChangeKind::inserted)
    return capital(place(*change.after, "new")) + " is new. It begins: " + quoted(*change.after);
  if (change.kind == PageChangeKind::removed)
    return capital(place(*change.before, "old")) + " is gone. It began: " + quoted(*change.before);
  return capital(place(*change.before, "old")) + " is now " + place(*change.after, "new") +
         ". It begins: " + quoted(*change.after);
}

const Passage& side_of(const PageChange& change) { return change.before ? *change.before : *change.after; }

/// Whether `next` came or went together with the page before it.
bool goes_on(const PageChange& change, const PageChange& next) {
  const auto &here = side_of(change), &there = side_of(next);
  return change.kind == next.kind && change.kind != PageChangeKind::moved && here.part == there.part && here.page &&
         there.page && *here.page + 1 == *there.page;
}

std::string sentence_of(const PageChange& first, const PageChange& last) {
  const bool gone = first.kind == PageChangeKind::removed;
  auto pages = place(side_of(first), gone ? "old" : "new");
  const auto number = std::to_string(*side_of(first).page);
  pages.replace(0, std::string("page ").size() + number.size(),
                "Pages " + number + " to " + std::to_string(*side_of(last).page));
  return pages + (gone ? " are gone. They began: " : " are new. They begin: ") + quoted(side_of(first));
}

/// Pages that came or went together are told together.
void print_pages(const std::vector<PageChange>& pages) {
  for (std::size_t first = 0; first < pages.size();) {
    auto last = first;
    while (last + 1 < pages.size() && goes_on(pages[last], pages[last + 1])) ++last;
    if (!pages[first].not_compared)
      std::cout << "  " << (last == first ? sentence_of(pages[first]) : sentence_of(pages[first], pages[last])) << '\n';
    first = last + 1;
  }
}

std::string finding_line(const std::string& what, const Finding& finding, const std::string& version) {
  const auto& evidence = evidence_of(finding);
  const Passage passage{evidence.page, evidence.part, fold_space(evidence.words),
                        split(fold_space(evidence.words), ' ').size()};
  return what + std::string(kind_of(finding)) + ": " + printable(rules::headline(finding)) + "\n    " +
         quoted(passage) + ", " + place(passage, version);
}

std::string value_or_none(const std::string& value) { return value.empty() ? "nothing" : printable(value); }

void print_findings(const compare::FindingChanges& changes) {
  for (const auto& finding : changes.lost) std::cout << "  " << finding_line("Lost  ", finding, "old") << '\n';
  for (const auto& finding : changes.gained) std::cout << "  " << finding_line("Gained  ", finding, "new") << '\n';
  for (const auto& altered : changes.altered) {
    std::cout << "  " << finding_line("Altered  ", altered.after, "new") << '\n';
    for (const auto& field : altered.fields)
      std::cout << "    " << field.field << ": " << value_or_none(field.before) << " -> " << value_or_none(field.after)
                << '\n';
  }
  for (const auto& finding : changes.perhaps_lost)
    std::cout << "  " << finding_line("Could not be compared  ", finding, "old") << '\n';
  for (const auto& finding : changes.perhaps_gained)
    std::cout << "  " << finding_line("Could not be compared  ", finding, "new") << '\n';
}

void print_part(const char* which, const Document& document) {
  if (document.partial)
    std::cout << "The " << which << " version could be read only in part: " << printable(document.fault)
              << "\nWhat it seems to lack could not be compared.\n";
}

std::string name_line(const char* which, const PaperVersionShown& version) {
  const auto pages = version.document->pages.size();
  return std::string(which) + printable(version.name) +
         (pages == 0   ? ""
          : pages == 1 ? ", 1 page"
                       : ", " + std::to_string(pages) + " pages");
}

template <class Changes>
bool any_sure(const Changes& changes) {
  return std::any_of(changes.begin(), changes.end(), [](const auto& change) { return !change.not_compared; });
}

json::value passage_json(const Passage& passage) {
  return json::object{{"page", passage.page ? json::value(*passage.page) : json::value(nullptr)},
                      {"part", passage.part},
                      {"words", passage.words}};
}

json::array pages_json(const std::vector<PageChange>& pages) {
  json::array list;
  for (const auto& change : pages) {
    list.push_back(json::object{{"change", compare::to_code(change.kind)},
                                {"old", change.before ? passage_json(*change.before) : json::value(nullptr)},
                                {"new", change.after ? passage_json(*change.after) : json::value(nullptr)},
                                {"compared", !change.not_compared}});
  }
  return list;
}

json::array words_json(const std::vector<Hunk>& hunks) {
  json::array list;
  for (const auto& hunk : hunks) {
    list.push_back(json::object{{"old", passage_json(hunk.before)},
                                {"new", passage_json(hunk.after)},
                                {"lead", hunk.lead},
                                {"rest", hunk.rest},
                                {"on_changed_page", hunk.on_changed_page},
                                {"compared", !hunk.not_compared}});
  }
  return list;
}

json::array list_json(const std::vector<Finding>& findings) {
  json::array list;
  for (const auto& finding : findings) list.push_back(wire::to_json(finding));
  return list;
}

json::object findings_json(const compare::FindingChanges& changes) {
  json::array altered;
  for (const auto& one : changes.altered) {
    json::array fields;
    for (const auto& field : one.fields)
      fields.push_back(json::object{{"field", field.field}, {"old", field.before}, {"new", field.after}});
    altered.push_back(json::object{
        {"old", wire::to_json(one.before)}, {"new", wire::to_json(one.after)}, {"fields", std::move(fields)}});
  }
  return {{"gained", list_json(changes.gained)},
          {"lost", list_json(changes.lost)},
          {"altered", std::move(altered)},
          {"not_compared",
           json::object{{"old", list_json(changes.perhaps_lost)}, {"new", list_json(changes.perhaps_gained)}}}};
}

json::object version_json(const PaperVersionShown& version) {
  return {{"name", version.name},
          {"pages", version.document->pages.size()},
          {"status", version.document->partial ? "partial" : "ok"},
          {"fault", version.document->fault}};
}

std::string_view to_code(Verdict verdict) {
  return verdict == Verdict::same ? "same" : verdict == Verdict::different ? "different" : "not_compared";
}

}  // namespace

Verdict verdict_of(const PaperDifference& difference) {
  const auto& findings = difference.findings;
  const bool found = !findings.gained.empty() || !findings.lost.empty() || !findings.altered.empty();
  if (found || any_sure(difference.words.pages) || any_sure(difference.words.hunks)) return Verdict::different;
  return difference.before.document->partial || difference.after.document->partial ? Verdict::not_compared
                                                                                   : Verdict::same;
}

void print_difference(const PaperDifference& difference) {
  const auto verdict = verdict_of(difference);
  std::cout << name_line("Old: ", difference.before) << '\n' << name_line("New: ", difference.after) << '\n';
  print_part("old", *difference.before.document);
  print_part("new", *difference.after.document);
  if (verdict == Verdict::same) std::cout << "They say the same.\n";
  if (verdict == Verdict::not_compared) std::cout << "What could be compared is the same.\n";
  if (any_sure(difference.words.pages)) std::cout << "\nPages\n";
  print_pages(difference.words.pages);
  const auto is_told = [](const Hunk& hunk) { return !hunk.not_compared && !hunk.on_changed_page; };
  if (std::any_of(difference.words.hunks.begin(), difference.words.hunks.end(), is_told)) std::cout << "\nWords\n";
  for (const auto& hunk : difference.words.hunks)
    if (is_told(hunk)) std::cout << "  " << sentence_of(hunk) << '\n';
  if (!(difference.findings == compare::FindingChanges{})) std::cout << "\nFindings\n";
  print_findings(difference.findings);
}

void print_difference_json(const PaperDifference& difference) {
  std::cout << json::serialize(json::object{{"verdict", to_code(verdict_of(difference))},
                                            {"old", version_json(difference.before)},
                                            {"new", version_json(difference.after)},
                                            {"pages", pages_json(difference.words.pages)},
                                            {"words", words_json(difference.words.hunks)},
                                            {"findings", findings_json(difference.findings)}})
            << '\n';
}

}  // namespace boardwatch::cli
