#include "parsers/findings/sentence_traps.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {

struct SentenceTraps::Expression {
  std::unique_ptr<RE2> expression;
  std::size_t line = 0;
};

SentenceTraps::SentenceTraps() = default;
SentenceTraps::SentenceTraps(SentenceTraps&&) noexcept = default;
SentenceTraps& SentenceTraps::operator=(SentenceTraps&&) noexcept = default;
SentenceTraps::~SentenceTraps() = default;

Result<SentenceTraps> SentenceTraps::build() {
  SentenceTraps built;
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(64 << 20);
  BW_TRY(const auto sections, parse_lexicon("traps.lex", lexicon_text("traps.lex")));
  for (const auto& section : sections) {
    for (const auto& entry : section.entries) {
      auto expression = std::make_unique<RE2>(entry.text, options);
      if (!expression->ok()) return fail(Errc::bad_config, "traps.lex, line " + std::to_string(entry.line) + ": " + expression->error());
      (section.name.size() > 1 ? built.keeps_ : built.traps_).push_back({std::move(expression), entry.line});
    }
  }
  return built;
}

std::size_t SentenceTraps::first_of(const std::vector<Expression>& expressions, std::string_view text) {
  const re2::StringPiece piece(text.data(), text.size());
  const auto found = std::find_if(expressions.begin(), expressions.end(), [&](const Expression& trap) { return RE2::PartialMatch(piece, *trap.expression); });
  return found == expressions.end() ? 0 : found->line;
}

std::size_t SentenceTraps::trap_of(std::string_view tagged) const { return first_of(traps_, tagged); }
std::size_t SentenceTraps::keep_of(std::string_view words) const { return first_of(keeps_, words); }

}  // namespace boardwatch::findings
