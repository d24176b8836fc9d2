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
#include "parsers/findings/mentions.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

struct KnownOrganisation {
  std::string name;
  std::string code;
  std::shared_ptr<const std::vector<std::vector<WordKey>>> forms;  ///< short names, the longest first
  std::string key;                                                 ///< name_key() of the name
};

/// For looking up a view among strings.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <class Value>
using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// The bodies that a document has named, and what has been looked up for it.
class KnownOrganisations {
 public:
  KnownOrganisations() = default;
  explicit KnownOrganisations(std::vector<KnownOrganisation> organisations);
  void push_back(KnownOrganisation organisation);
  const KnownOrganisation& back() const { return organisations_.back(); }
  const KnownOrganisation& operator[](std::size_t i) const { return organisations_[i]; }
  std::size_t size() const { return organisations_.size(); }
  auto begin() const { return organisations_.begin(); }
  auto end() const { return organisations_.end(); }
  /// No more are taken: a text that names so many bodies is not written by people.
  bool full() const { return organisations_.size() >= 5000; }

  const KnownOrganisation* by_code(std::string_view code) const;
  const KnownOrganisation* by_name(std::string_view name) const;
  const KnownOrganisation* by_name_key(std::string_view key) const;  ///< the first of that name

  struct Form {
    std::uint32_t organisation = 0, form = 0;
  };
  const std::vector<Form>* forms_from(WordKey first_word) const;

  struct Resolved {
    const Organisation* found = nullptr;  ///< in the catalogue
    std::string key;                      ///< name_key()
  };
  const Resolved& resolve(const Catalogue& catalogue, const std::string& name, std::optional<Date> published);

 private:
  std::vector<KnownOrganisation> organisations_;
  ByText<std::uint32_t> by_code_, by_key_, by_name_;
  std::unordered_map<WordKey, std::vector<Form>> forms_;
  ByText<Resolved> resolved_;
};

/// Immutable after build(). The catalogue must outlive it.
class OrganisationFinder {
 public:
  static Result<OrganisationFinder> build(const Catalogue& catalogue);

  /// Bodies named in full, bodies in `known` by a short form, and the outside world. What is new is added to `known`.
  std::vector<OrganisationMention> find(std::string_view text, const std::vector<Token>& tokens, std::optional<Date> published,
                                        KnownOrganisations& known) const;
  /// The body by the name that a source has for it.
  KnownOrganisation learn(std::string_view name, std::optional<Date> published) const;

 private:
  struct Match {
    std::size_t begin = 0, end = 0;  ///< tokens
    OrganisationMention mention;
  };
  bool names_an_outsider(const std::vector<Token>& tokens, std::size_t end) const;
  std::size_t ending_at(const std::vector<Token>& tokens, std::size_t i) const;
  std::optional<Match> named_in_full(std::string_view text, const std::vector<Token>& tokens, std::size_t i, std::size_t ending,
                                     std::size_t floor, std::optional<Date> published, KnownOrganisations& known) const;
  std::optional<Match> short_form(const std::vector<Token>& tokens, std::size_t i, const KnownOrganisations& known) const;
  std::optional<Match> alias(const std::vector<Token>& tokens, std::size_t i, std::optional<Date> published, KnownOrganisations& known) const;
  std::optional<Match> fixed_name(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const;
  std::vector<std::vector<WordKey>> forms_of(std::string_view name) const;
  KnownOrganisation known_as(std::string name, std::string code) const;

  const Catalogue* catalogue_ = nullptr;
  using Words = std::vector<WordKey>;
  ByText<KnownOrganisation> own_names_;  ///< of the catalogue: names that mean one body on any day
  std::vector<Words> endings_;
  std::unordered_set<WordKey> common_, never_alone_;  ///< the other words of organisations.lex are known to WordClasses
  struct Fixed {
    Words words;
    std::string name;
    bool national = false;
  };
  std::vector<Fixed> fixed_;
  struct Alias {
    Words words;
    std::string text;
  };
  std::unordered_map<WordKey, std::vector<Alias>> aliases_;  ///< of the catalogue, by first word
  std::bitset<1u << 14> alias_starts_;                       ///< by the first word's last bits: most words begin none
};

}  // namespace boardwatch::findings
