#include "parsers/findings/row_grammar.hpp"

#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {

namespace {

constexpr std::pair<std::string_view, When> when_names[] = {{"past", When::past}, {"next", When::next}, {"near", When::near}, {"state", When::state}};

constexpr std::pair<std::string_view, Column> column_names[] = {
    {"person", Column::person}, {"post", Column::post}, {"both", Column::both}, {"gone", Column::gone}, {"end", Column::end}, {"came", Column::came},
    {"term", Column::term}, {"date", Column::date}, {"status", Column::status}, {"body", Column::body}, {"aside", Column::aside}, {"grid", Column::grid},
    {"register", Column::register_}, {"other", Column::other}};

template <class T, std::size_t size>
std::optional<T> named(const std::pair<std::string_view, T> (&names)[size], std::string_view name) {
  for (const auto& [known, value] : names)
    if (known == name) return value;
  return std::nullopt;
}

}  // namespace

RowGrammar::RowGrammar(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
RowGrammar::RowGrammar(RowGrammar&&) noexcept = default;
RowGrammar& RowGrammar::operator=(RowGrammar&&) noexcept = default;
RowGrammar::~RowGrammar() = default;

namespace {

Result<void> add_section(const LexiconSection& section, RowGrammar::Parts& parts) {
  const auto& name = section.name;
  const auto word = [&](std::size_t i) { return i < name.size() ? std::string_view(name[i]) : std::string_view(); };
  const auto refuse = [&](const std::string& why) { return fail(Errc::bad_config, "rows.lex, line " + std::to_string(section.line) + ": " + why); };
  const auto add_to = [&](RowPhrases& phrases, std::size_t meaning) {
    for (const auto& entry : section.entries) phrases.add(entry.text, static_cast<std::uint32_t>(meaning));
  };
  const auto kind = from_code<ChangeKind>(word(1));
  if (word(0) == "cue") {
    const auto when = named(when_names, word(3));
    if (!kind || !when) return refuse("a cue section is [cue kind reason when]");
    add_to(parts.cues, parts.cue_list.size());
    parts.cue_list.push_back({*kind, from_code<Reason>(word(2)), *when});
  } else if (word(0) == "reason") {
    const auto reason = from_code<Reason>(word(1));
    if (!reason) return refuse("no reason is called \"" + std::string(word(1)) + "\"");
    add_to(parts.reasons, parts.reason_list.size());
    parts.reason_list.push_back(*reason);
  } else if (word(0) == "lead") {
    if (!kind && word(1) != "change" && word(1) != "none") return refuse("unknown kind of change");
    add_to(parts.leads, parts.lead_list.size());
    parts.lead_list.push_back({kind ? Lead::Sort::kind : word(1) == "none" ? Lead::Sort::none : Lead::Sort::any, kind.value_or(ChangeKind::departure), from_code<Reason>(word(2))});
  } else if (word(0) == "column") {
    const auto column = named(column_names, word(1));
    if (!column) return refuse("no column is called \"" + std::string(word(1)) + "\"");
    add_to(parts.columns, static_cast<std::size_t>(*column));
  } else if (word(0) == "still") {
    add_to(parts.still, 0);
  } else {
    return refuse("no section is called \"" + std::string(word(0)) + "\"");
  }
  return {};
}

}  // namespace

Result<RowGrammar> RowGrammar::build() {
  RowGrammar grammar(std::make_unique<Parts>());
  BW_TRY(const auto sections, parse_lexicon("rows.lex", lexicon_text("rows.lex")));
  for (const auto& section : sections) BW_CHECK(add_section(section, *grammar.parts_));
  return grammar;
}

namespace {

bool is_of_people(Column column) { return column == Column::person || column == Column::post || column == Column::both; }
bool tells(Column column) { return column == Column::gone || column == Column::end || column == Column::came || column == Column::term; }

}  // namespace

std::vector<Needs> RowGrammar::needs(bool RowSigns::*sign) const {
  if (sign == &RowSigns::lead) return parts_->leads.needs([](std::uint32_t) { return true; });
  if (sign == &RowSigns::column) {
    auto needs = parts_->columns.needs([](std::uint32_t) { return true; });
    for (const char* more : {"interest", "interests", "date"}) needs.emplace_back().words.push_back({{more}});  // what column_of() knows besides
    return needs;
  }
  if (sign == &RowSigns::head) return parts_->columns.needs([](std::uint32_t column) { return is_of_people(static_cast<Column>(column)); });
  auto needs = parts_->cues.needs([](std::uint32_t) { return true; });
  for (auto& more : parts_->columns.needs([](std::uint32_t column) { return tells(static_cast<Column>(column)); })) needs.push_back(std::move(more));
  return needs;
}

}  // namespace boardwatch::findings
