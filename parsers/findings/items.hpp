// What kind of item a sentence stands in, by what is said around it: an exercise, a life told, a rule, a risk, another
// body's news. A sentence alone often cannot tell; the heading above it, or the words that opened its paragraph, can.
// Asked only about sentences that hold a finding, and only what stands around these is read.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "parsers/findings/changes.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/signal_terms.hpp"
#include "parsers/findings/signals.hpp"

namespace boardwatch::findings {

/// In the order in which they are asked.
enum class ItemKind : std::uint8_t { invented, defined, rule, planned, risk, life, past, general, elsewhere, opinion, denied, listed, committee, outside, reviewer, abroad };
constexpr std::size_t item_kinds = 16;

/// How far the words that tell the kind reach.
enum class ItemReach : std::uint8_t {
  head,       ///< in a heading, the title, or words run in before a paragraph: all that stands under it
  label,      ///< the same, but only where run in: "Cause: ..."
  opens,      ///< from the sentence on, over paragraphs, to the next heading or number
  paragraph,  ///< from the sentence to the end of its paragraph
  around,     ///< the whole item, also what stands before
  here        ///< the sentence
};

/// Words of one kind and reach; immutable after build().
class ItemLexicon {
 public:
  static Result<ItemLexicon> build();

  struct Rule {
    ItemKind kind = ItemKind::invented;
    ItemReach reach = ItemReach::here;
    std::size_t line = 0;  ///< of items.lex, where its section begins
  };
  /// Words that tell whose item it is, or that an item has ended, besides those of the kinds.
  enum Mark : std::uint16_t { ours, named_ours, no_ours, no_theirs, back, aside, fresh, fact, confirmed, marks };

  struct Cue {
    std::uint16_t set = 0;
    std::uint32_t begin = 0, end = 0;   ///< words
    std::uint32_t from = 0, to = 0;     ///< bytes
  };
  /// All cues in `words`, by place.
  std::vector<Cue> cues_in(std::string_view words) const;
  /// The rule that a set belongs to; null for marks.
  const Rule* rule_of(std::uint16_t set) const { return set >= marks && set < marks + rules_.size() ? &rules_[static_cast<std::size_t>(set - marks)] : nullptr; }

 private:
  SignalTerms terms_;
  std::vector<Rule> rules_;
};

/// What a sentence names of the bodies that are watched.
struct Named {
  bool own = false;  ///< the one whose document it is
  bool any = false;
};

/// The items of one document. Not for several threads at once: what has been read is kept.
class Items {
 public:
  /// `own`: the document has a source whose bodies "the trust" and "we" are.
  Items(const ItemLexicon& lexicon, const Prepared& prepared, std::string_view title, bool own, std::optional<Date> published);

  /// Why the item gives no such change, or no such signal; none where it may.
  std::optional<std::string> bars(const RawChange& change, Named named);
  std::optional<std::string> bars(const RawSignal& signal, Named named);

 private:
  using Cues = std::vector<ItemLexicon::Cue>;
  struct Found {
    const ItemLexicon::Rule* rule = nullptr;
    std::string words;
  };
  struct Scopes {
    std::array<std::optional<Found>, item_kinds> of;
    const std::optional<Found>& operator[](ItemKind kind) const { return of[static_cast<std::size_t>(kind)]; }
  };

  const Cues& cues(std::size_t sentence);
  bool has(std::size_t sentence, ItemLexicon::Mark mark);
  bool speaks_of_ours(std::size_t sentence, bool of_its_kind);
  static bool is_aside(const Cues& all, const ItemLexicon::Cue& cue);
  bool is_abroad();
  template <class Barred>
  std::optional<std::string> first_bar(std::size_t sentence, Named named, const Barred& barred);
  Scopes scopes_at(std::size_t sentence);
  void note_heads(std::size_t sentence, Scopes& scopes);
  void note_before(std::size_t sentence, Scopes& scopes);
  void note_around(std::size_t sentence, Scopes& scopes);
  /// Whose news the sentence goes on with: another's, and by which words.
  std::optional<Found> others_topic(std::size_t sentence, bool named);
  std::optional<Found> theirs_in(std::size_t sentence);
  bool turns_to_ours(std::size_t sentence);
  bool is_all_theirs();
  void put(Scopes& scopes, const ItemLexicon::Rule& rule, std::string_view words) const;
  bool is_long_ago(const ItemLexicon::Rule& rule, std::string_view words) const;
  bool speaks_of_governors(std::size_t sentence);
  const Unit& unit_of(std::size_t sentence) const { return prepared_.units()[prepared_.sentences()[sentence].unit]; }
  bool is_numbered(std::size_t sentence) const;

  const ItemLexicon& lexicon_;
  const Prepared& prepared_;
  const bool own_;
  const std::optional<Date> published_;
  std::string title_;
  Cues title_cues_;
  std::vector<std::optional<Cues>> read_;
  std::optional<bool> all_theirs_, abroad_;
};

}  // namespace boardwatch::findings
