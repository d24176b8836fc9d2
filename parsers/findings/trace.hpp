// What each stage decided about a document's sentences, kept only where somebody asks why. Stages are given a Trace* that
// is null when nobody does, and pay one comparison where they decide against something.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace boardwatch::findings {

/// What a line is about; in the order in which the stages come.
enum class Stage : std::uint8_t { frame, date, reason, destination, refused, trap, signal, signal_refused, link };

/// One decision, in plain words.
struct TraceLine {
  Stage stage = Stage::frame;
  std::size_t sentence = 0;  ///< of the document, from 0
  std::string trigger;       ///< the words of the event that it is about; empty where about the whole sentence
  std::string words;
};

/// A sentence and what was made of it.
struct TracedSentence {
  std::size_t start = 0, end = 0;     ///< bytes of Document::text
  std::optional<std::uint32_t> page;
  std::string words;                  ///< as one reads it: lines joined, hyphens undone
  std::string tagged;                 ///< as the grammar reads it; empty where no stage looked
  struct Tag {
    std::string tag, words, meaning;  ///< "<H0>", "Ann Lee, chief nurse", "a person with a post: Ann Lee, nursing_director"
  };
  std::vector<Tag> tags;
  bool listed = false;                ///< in a list of those present
  bool change_cue = false, signal_cue = false;  ///< holds all the words of something that tells a change, or a signal
};

struct Trace {
  std::vector<TraceLine> lines;
  std::vector<TracedSentence> sentences;  ///< all of the document's

  void note(Stage stage, std::size_t sentence, std::string trigger, std::string words) {
    lines.push_back({stage, sentence, std::move(trigger), std::move(words)});
  }
};

/// One row of what is told about a finding or a sentence: "person", "Ann Lee: named in the sentence".
struct TraceRow {
  std::string about, told;
};

/// The sentences that hold `words`, in any case of letters and with any white space.
std::vector<std::size_t> sentences_with(const Trace& trace, std::string_view words);
/// What the stages decided about a sentence, in their order, to the point where it gave nothing.
std::vector<TraceRow> rows_of_sentence(const Trace& trace, std::size_t sentence);
/// How a sentence was read, and what stands for what in it.
std::vector<TraceRow> rows_of_reading(const TracedSentence& sentence);
/// Words with their tags put back into what they stand for.
std::string plain(std::string words, const TracedSentence& sentence);
/// In quotation marks, shortened.
std::string quoted(std::string_view words);

}  // namespace boardwatch::findings
