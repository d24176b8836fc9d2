#include "parsers/findings/sentence_traps.hpp"

#include <re2/set.h>

#include <algorithm>

#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {

/// Expressions that are looked for together, in one pass.
struct SentenceTraps::Expressions {
  RE2::Set set;
  std::vector<std::size_t> lines;

  explicit Expressions(const RE2::Options& options) : set(options, RE2::UNANCHORED) {}

  std::size_t first_in(std::string_view text) const {
    std::vector<int> matching;
    if (!set.Match({text.data(), text.size()}, &matching) || matching.empty()) return 0;
    return lines[static_cast<std::size_t>(*std::min_element(matching.begin(), matching.end()))];
  }
};

SentenceTraps::SentenceTraps() = default;
SentenceTraps::SentenceTraps(SentenceTraps&&) noexcept = default;
SentenceTraps& SentenceTraps::operator=(SentenceTraps&&) noexcept = default;
SentenceTraps::~SentenceTraps() = default;

Result<SentenceTraps> SentenceTraps::build() {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(64 << 20);
  SentenceTraps built;
  built.traps_ = std::make_unique<Expressions>(options);
  built.keeps_ = std::make_unique<Expressions>(options);
  BW_TRY(const auto sections, parse_lexicon("traps.lex", lexicon_text("traps.lex")));
  for (const auto& section : sections) {
    auto& expressions = section.name.size() > 1 ? *built.keeps_ : *built.traps_;
    for (const auto& entry : section.entries) {
      std::string why;
      if (expressions.set.Add(entry.text, &why) < 0) return fail(Errc::bad_config, "traps.lex, line " + std::to_string(entry.line) + ": " + why);
      expressions.lines.push_back(entry.line);
    }
  }
  if (!built.traps_->set.Compile() || !built.keeps_->set.Compile()) return fail(Errc::bad_config, "traps.lex: its expressions take too much memory together");
  return built;
}

std::size_t SentenceTraps::trap_of(std::string_view tagged) const { return traps_->first_in(tagged); }
std::size_t SentenceTraps::keep_of(std::string_view words) const { return keeps_->first_in(words); }

}  // namespace boardwatch::findings
