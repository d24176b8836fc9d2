// Document -> findings. Order only: each stage has a file of its own.
//   prepare (text -> sentences) -> candidates -> tags -> grammars, rows -> checks -> links -> findings
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/catalogue.hpp"
#include "core/document.hpp"
#include "core/finding.hpp"
#include "core/result.hpp"
#include "parsers/findings/trace.hpp"

namespace boardwatch::findings {

/// What is known of a document besides its words.
struct Context {
  std::string source;                       ///< "news", "press_release", "minutes", ...; empty where not known
  std::optional<Date> published;
  std::optional<std::string> organisation;  ///< of the source; the default where the words name none
};

/// Findings and how they came about.
struct Explanation {
  std::vector<Finding> findings;                    ///< as find() gives them
  std::vector<std::vector<TraceRow>> stories;       ///< of each: what told it, where each part was read, what was left out
  std::vector<std::vector<std::string>> features;   ///< of each: what its confidence rests on, as confidence.lex names it
  Trace trace;                                      ///< what the stages decided about each sentence
};

/// Immutable after build(); find() and explain() may be called from any number of threads at once. The catalogue must outlive it.
class Cascade {
 public:
  /// Compiles the lexicons. Errors: bad_config, naming the lexicon, line and reason.
  static Result<Cascade> build(const Catalogue& catalogue);
  Cascade(Cascade&&) noexcept;
  Cascade& operator=(Cascade&&) noexcept;
  ~Cascade();

  /// The findings of a document in the order of their evidence. Never fails: what cannot be understood is no finding.
  std::vector<Finding> find(const Document& document, const Context& context) const;
  /// The same findings, and why these and no others. Slower, and as large as the document again.
  Explanation explain(const Document& document, const Context& context) const;

 private:
  struct Parts;
  class Reading;
  std::vector<Finding> run(const Document& document, const Context& context, Explanation* why) const;
  explicit Cascade(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace boardwatch::findings
