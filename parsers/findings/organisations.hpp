// Names of NHS bodies in a sentence.
#pragma once

#include <bitset>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/catalogue.hpp"
#include "core/result.hpp"
#include "parsers/findings/known_organisations.hpp"
#include "parsers/findings/mentions.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

/// Immutable after build(). The catalogue must outlive it.
class OrganisationFinder {
 public:
  static Result<OrganisationFinder> build(const Catalogue& catalogue);

  /// Bodies named in full, bodies in `known` by a short form, and the outside world. What is new is added to `known`.
  std::vector<OrganisationMention> find(std::string_view text, const std::vector<Token>& tokens, std::optional<Date> published,
                                        KnownOrganisations& known) const;
  /// The body by the name that a source has for it.
  KnownOrganisation learn(std::string_view name, std::optional<Date> published) const;
  /// The body that has taken the place of one that is no more; null where it goes on, or nobody has.
  const Organisation* successor_of(std::string_view code) const;

 private:
  using Words = std::vector<WordKey>;
  struct Match {
    std::size_t begin = 0, end = 0;  ///< tokens
    OrganisationMention mention;
  };
  /// How a name ends: "NHS Trust", or for several at once "NHS trusts".
  struct Ending {
    Words words;
    bool plural = false;
    std::string singular;  ///< of a plural one
  };
  struct EndingFound {
    std::size_t size = 0;            ///< words; 0 for none
    const Ending* plural = nullptr;  ///< where several bodies share it
    bool sure = true;                ///< else only what is known already is a name
  };
  struct Asked {
    std::string_view text;
    const std::vector<Token>& tokens;
    std::optional<Date> published;
    KnownOrganisations& known;
  };
  static Ending ending_of(std::string_view text, bool plural);
  bool is_telling(WordKey word) const;
  bool is_foreign(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) const;
  bool names_an_outsider(const std::vector<Token>& tokens, std::size_t end) const;
  EndingFound ending_at(const std::vector<Token>& tokens, std::size_t i) const;
  std::size_t name_begin(const Asked& asked, std::size_t i, std::size_t floor) const;
  std::optional<OrganisationMention> known_body(const std::string& name, const Asked& asked) const;
  std::vector<Match> named_in_full(const Asked& asked, std::size_t i, const EndingFound& ending, std::size_t floor) const;
  std::vector<Match> named_together(const Asked& asked, std::size_t begin, std::size_t i, const EndingFound& ending) const;
  std::optional<Match> short_form(const Asked& asked, std::size_t i) const;
  std::optional<Match> alias(const Asked& asked, std::size_t i) const;
  std::optional<Match> named_beside(const Asked& asked, std::size_t i) const;
  std::optional<Match> fixed_name(const Asked& asked, std::size_t i) const;
  void take_definition(const Asked& asked, const Match& match) const;
  std::vector<Words> forms_of(std::string_view name) const;
  std::vector<Words> places_of(std::string_view name) const;
  KnownOrganisation known_as(std::string name, std::string code) const;
  std::string place_of(const std::string& name) const;
  void add_alias(std::string_view words, const std::string& means, bool weak);

  const Catalogue* catalogue_ = nullptr;
  ByText<KnownOrganisation> own_names_;  ///< of the catalogue: names that mean one body on any day
  std::vector<Ending> endings_;
  std::unordered_set<WordKey> common_, never_alone_;  ///< the other words of organisations.lex are known to WordClasses
  struct Fixed {
    Words words;
    std::string name;
    bool national = false;
    bool ending = false;  ///< only how a name ends: "University Health Board"
  };
  std::unordered_map<WordKey, std::vector<Fixed>> fixed_;  ///< by first word, the longest first
  struct Alias {
    Words words;
    std::string text;
    bool weak = false;  ///< a place too: the words around must speak of a body
  };
  std::unordered_map<WordKey, std::vector<Alias>> aliases_;  ///< of the catalogue, by first word
  std::bitset<1u << 14> alias_starts_;                       ///< by the first word's last bits: most words begin none
};

}  // namespace boardwatch::findings
