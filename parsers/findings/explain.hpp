// A finding's story in plain words: which words told it, where each part of it was read, what else was looked at and left.
#pragma once

#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/confidence.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/signals.hpp"
#include "parsers/findings/trace.hpp"

namespace boardwatch::findings {

/// What the stories are told from.
struct ExplainContext {
  const Trace& trace;
  const Prepared& prepared;
  const std::vector<TaggedSentence>& tagged;
  std::optional<Date> published;
};

std::vector<TraceRow> explain_change(const ExplainContext& context, const RawChange& raw, const Change& change, const std::vector<Weight>& weights);
std::vector<TraceRow> explain_signal(const ExplainContext& context, const RawSignal& raw, BodyFrom from, const Signal& signal, const std::vector<Weight>& weights);

/// All sentences, none of them looked at yet.
void note_sentences(const Document& document, const Prepared& prepared, Trace& trace);
/// What a sentence was read as, and what stands for what in it.
void note_tags(const TaggedSentence& tagged, bool listed, TracedSentence& sentence);

}  // namespace boardwatch::findings
