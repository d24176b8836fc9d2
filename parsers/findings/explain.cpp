#include "parsers/findings/explain.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/utf8.hpp"
#include "parsers/findings/references.hpp"

namespace boardwatch::findings {
namespace {

std::string_view told(PersonFrom from) {
  switch (from) {
    case PersonFrom::nobody: return "nobody is named";
    case PersonFrom::sentence: return "named in the sentence";
    case PersonFrom::pronoun: return "\u201Che\u201D or \u201Cshe\u201D in the sentence, named before";
    case PersonFrom::beside: return "named in a sentence beside it";
    case PersonFrom::holders: return "holds the post, as the document tells elsewhere";
    case PersonFrom::repeat: return "named where another sentence tells the same";
  }
  return "";
}

std::string_view told(PostFrom from) {
  switch (from) {
    case PostFrom::none: return "not told";
    case PostFrom::own: return "the person's title in the sentence";
    case PostFrom::given: return "the post that the sentence is about (\u201Cas \u2026\u201D, \u201Cthe post of \u2026\u201D, or a post told alone)";
    case PostFrom::verb: return "told by the verb";
    case PostFrom::holders: return "the person's post, as the document tells elsewhere";
    case PostFrom::followed: return "the post of whom the person follows";
    case PostFrom::borrowed: return "the post of the change that is told beside it";
    case PostFrom::spoken_of: return "the last post that was spoken of";
    case PostFrom::repeat: return "told where another sentence tells the same";
    case PostFrom::destination: return "where the leaver goes";
    case PostFrom::row: return "stands in the same row of a table or list";
  }
  return "";
}

std::string_view told(BodyFrom from) {
  switch (from) {
    case BodyFrom::nobody: return "no body is told";
    case BodyFrom::post: return "named with the post";
    case BodyFrom::sentence: return "named in the sentence";
    case BodyFrom::beside: return "named with a change that is told beside it";
    case BodyFrom::shared: return "one of the bodies that share the post";
    case BodyFrom::section: return "the body that this part of the document speaks of";
    case BodyFrom::source: return "the body whose document it is";
    case BodyFrom::letterhead: return "named in the title or the first lines of the document";
    case BodyFrom::destination: return "where the leaver goes";
  }
  return "";
}

std::string_view told(char letter) {
  switch (letter) {
    case 'P': return "a person";
    case 'R': return "a post";
    case 'A': return "an acting post";
    case 'H': return "a person with a post";
    case 'J': return "a person with an acting post";
    case 'Q': return "a person whose post is not watched";
    case 'N': return "a post that is not watched";
    case 'O': return "a body";
    case 'X': return "a body outside the NHS";
    default: return "a date";
  }
}

std::string slice(std::string_view words, Span span) { return std::string(words.substr(span.begin, span.end - span.begin)); }

std::string meaning_of(const Chunk& chunk) {
  std::string meaning(told(chunk.letter));
  meaning += ": ";
  if (chunk.person) meaning += chunk.person->name;
  if (chunk.role) {
    if (chunk.person) meaning += ", ";
    meaning += chunk.role->title;
    if (!chunk.role->lower) meaning += " (" + std::string(to_code(chunk.role->post)) + ")";
  }
  for (const auto& body : chunk.organisations) meaning += ", " + body.name;
  return meaning;
}

/// Where the section's body is named: "in “Fenmarch NHS Trust”, the heading".
std::string naming_of(const ExplainContext& context, std::size_t sentence, const std::string& body) {
  const auto& prepared = context.prepared;
  const auto unit_of = [&](std::size_t s) -> const Unit& { return prepared.units()[prepared.sentences()[s].unit]; };
  const TaggedSentence* at = nullptr;
  for (const auto& tagged : context.tagged) {
    if (unit_of(tagged.sentence).section != unit_of(sentence).section || !names_body(tagged, body)) continue;
    if (at == nullptr || tagged.sentence <= sentence) at = &tagged;
  }
  if (at == nullptr) return {};
  return (unit_of(at->sentence).kind == UnitKind::heading ? ", named in the heading " : ", named in ") + quoted(prepared.words(prepared.sentences()[at->sentence]));
}

std::string place(const TracedSentence& sentence) { return quoted(sentence.words) + (sentence.page ? ", page " + std::to_string(*sentence.page) : ""); }

/// What was noted at this stage: for the change's own words, else for others of its sentence or where it is told again.
const TraceLine* noted(const ExplainContext& context, Stage stage, const RawChange& raw) {
  const TraceLine* best = nullptr;
  for (const auto& line : context.trace.lines) {
    if (line.stage != stage) continue;
    if (line.sentence == raw.sentence && line.trigger == raw.trigger) return &line;
    const bool related = line.sentence == raw.sentence || std::find(raw.also.begin(), raw.also.end(), line.sentence) != raw.also.end();
    if (related && best == nullptr) best = &line;
  }
  return best;
}

std::string words_of(const ExplainContext& context, Stage stage, const RawChange& raw, std::string_view otherwise) {
  const auto* line = noted(context, stage, raw);
  return line == nullptr ? std::string(otherwise) : plain(line->words, context.trace.sentences[line->sentence]);
}

std::string date_told(const ExplainContext& context, const RawChange& raw, const PartialDate& date) {
  const auto iso = to_iso(date);
  const auto* line = noted(context, Stage::date, raw);
  if (line == nullptr) return iso + ": told beside it, by another change or sentence";
  const auto words = plain(line->words, context.trace.sentences[line->sentence]);
  const bool has_year = words.find(iso.substr(0, 4)) != std::string::npos;
  if (has_year || !context.published) return iso + ": from " + words;
  const bool to_come = first_day(date) > *context.published;
  return iso + ": from " + words + (to_come ? ", counted forward from " : ", counted back from ") + to_iso(*context.published) + ", the document's date";
}

void add_refused(const ExplainContext& context, std::size_t sentence, std::vector<TraceRow>& rows) {
  for (const auto& line : context.trace.lines) {
    const bool against = line.stage == Stage::refused || line.stage == Stage::trap || line.stage == Stage::signal_refused || line.stage == Stage::link;
    if (!against || line.sentence != sentence) continue;
    const auto& here = context.trace.sentences[sentence];
    rows.push_back({"left out here", (line.trigger.empty() ? "" : quoted(plain(line.trigger, here)) + ", ") + plain(line.words, here)});
  }
}

std::string weighed(double confidence, const std::vector<Weight>& weights) {
  char number[32];
  std::snprintf(number, sizeof number, "%.2f", confidence);
  std::string out = number;
  const char* parted = ": ";
  for (const auto& weight : weights) {
    if (std::abs(weight.value) < 0.05) continue;
    std::snprintf(number, sizeof number, " %+.1f", weight.value);
    out += parted + weight.name + number;
    parted = ", ";
  }
  return out;
}

template <class Family>
std::string body_told(const ExplainContext& context, const Family& finding, BodyFrom from, std::size_t sentence) {
  if (!finding.organisation) return std::string(told(BodyFrom::nobody));
  auto out = *finding.organisation + (finding.organisation_code ? " (" + *finding.organisation_code + ")" : "") + ": " + std::string(told(from));
  if (from == BodyFrom::section) out += naming_of(context, sentence, *finding.organisation);
  return out;
}

}  // namespace

void note_sentences(const Document& document, const Prepared& prepared, Trace& trace) {
  for (const auto& span : prepared.sentences()) {
    const auto [start, end] = prepared.origin(span.begin, span.end);
    trace.sentences.push_back({start, end, page_at(document, start), std::string(prepared.words(span)), {}, {}});
  }
}

void note_tags(const TaggedSentence& tagged, bool listed, TracedSentence& sentence) {
  sentence.tagged = tagged.text;
  sentence.listed = listed;
  auto& tags = sentence.tags;
  const std::string_view words = sentence.words;
  const auto add = [&](char letter, std::size_t index, Span span, std::string meaning) {
    const auto tag = "<" + std::string(1, letter) + std::to_string(index) + ">";
    if (tagged.text.find(tag) != std::string::npos) tags.push_back({tag, slice(words, span), std::move(meaning)});
  };
  for (std::size_t i = 0; i < tagged.chunks.size(); ++i) add(tagged.chunks[i].letter, i, tagged.chunks[i].span, meaning_of(tagged.chunks[i]));
  for (std::size_t i = 0; i < tagged.organisations.size(); ++i) {
    const char letter = tagged.organisations[i].outside ? 'X' : 'O';
    add(letter, i, tagged.organisations[i].span, std::string(told(letter)) + ": " + tagged.organisations[i].name);
  }
  for (std::size_t i = 0; i < tagged.dates.size(); ++i) add('D', i, tagged.dates[i].span, "a date: " + to_iso(tagged.dates[i].last) + (tagged.dates[i].next == tagged.dates[i].last ? "" : " or " + to_iso(tagged.dates[i].next)));
}

std::vector<TraceRow> explain_change(const ExplainContext& context, const RawChange& raw, const Change& change, const std::vector<Weight>& weights) {
  const auto& here = context.trace.sentences[raw.sentence];
  auto rows = rows_of_reading(here);
  rows.push_back({"told by", quoted(plain(raw.trigger, here)) + ", " + words_of(context, Stage::frame, raw, "changes.lex:" + std::to_string(raw.line))});
  rows.push_back({"person", (change.person ? *change.person + ": " : "") + std::string(change.person ? told(raw.from.person) : told(PersonFrom::nobody))});
  rows.push_back({"post", change.post_title.value_or("no title") + " (" + std::string(to_code(change.post)) + "): " + std::string(told(raw.from.post))});
  rows.push_back({"organisation", body_told(context, change, raw.from.body, raw.sentence)});
  if (change.effective) rows.push_back({"date", date_told(context, raw, *change.effective)});
  rows.push_back({"tense", std::string(to_code(change.tense))});
  if (change.reason) {
    const bool known = *change.reason != Reason::unknown;
    rows.push_back({"reason", std::string(to_code(*change.reason)) + ": " + (known ? words_of(context, Stage::reason, raw, "told beside it, by another change or sentence") : "no cause is told")});
  }
  if (change.destination) {
    const auto to = change.destination->post_title.value_or("no post is named") + ", " + change.destination->organisation.value_or("no body is named");
    rows.push_back({"goes to", to + ": " + words_of(context, Stage::destination, raw, "told where the new post is")});
  }
  for (const auto sentence : raw.also) rows.push_back({"told again", place(context.trace.sentences[sentence])});
  add_refused(context, raw.sentence, rows);
  rows.push_back({"confidence", weighed(change.confidence, weights)});
  return rows;
}

std::vector<TraceRow> explain_signal(const ExplainContext& context, const RawSignal& raw, BodyFrom from, const Signal& signal, const std::vector<Weight>& weights) {
  auto rows = rows_of_reading(context.trace.sentences[raw.sentence]);
  rows.push_back({"told by", quoted(raw.trigger) + (raw.features.from_heading ? ", with the heading, signals.lex:" : ", signals.lex:") + std::to_string(raw.line)});
  rows.push_back({"organisation", body_told(context, signal, from, raw.sentence)});
  rows.push_back({"direction", std::string(to_code(signal.direction))});
  if (signal.status) rows.push_back({"status", std::string(to_code(*signal.status))});
  for (const auto& figure : signal.figures) {
    char number[32];
    std::snprintf(number, sizeof number, "%g ", figure.value);
    rows.push_back({"figure", number + figure.unit});
  }
  add_refused(context, raw.sentence, rows);
  rows.push_back({"confidence", weighed(signal.confidence, weights)});
  return rows;
}

}  // namespace boardwatch::findings
