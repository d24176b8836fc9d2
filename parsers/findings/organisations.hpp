// Names of NHS bodies in a sentence.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/catalogue.hpp"
#include "core/result.hpp"
#include "parsers/findings/mentions.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

struct KnownOrganisation {
  std::string name;
  std::string code;
  std::vector<std::vector<std::string>> forms;  ///< short names as lower-case words, the longest first
};

/// Immutable after build(). The catalogue must outlive it.
class OrganisationFinder {
 public:
  static Result<OrganisationFinder> build(const Catalogue& catalogue);

  /// Bodies named in full, bodies in `known` by a short form, and the outside world. What is new is added to `known`.
  std::vector<OrganisationMention> find(std::string_view text, const std::vector<Token>& tokens, std::optional<Date> published,
                                        std::vector<KnownOrganisation>& known) const;
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
                                     std::size_t floor, std::optional<Date> published, std::vector<KnownOrganisation>& known) const;
  std::optional<Match> short_form(const std::vector<Token>& tokens, std::size_t i, const std::vector<KnownOrganisation>& known) const;
  std::optional<Match> alias(const std::vector<Token>& tokens, std::size_t i, std::optional<Date> published) const;
  std::optional<Match> fixed_name(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const;
  std::vector<std::vector<std::string>> forms_of(std::string_view name) const;

  const Catalogue* catalogue_ = nullptr;
  std::vector<std::vector<std::string>> endings_;
  std::set<std::string> common_, never_alone_, outside_words_, strip_, no_body_;
  struct Fixed {
    std::vector<std::string> words;
    std::string name;
    bool national = false;
  };
  std::vector<Fixed> fixed_;
  struct Alias {
    std::vector<std::string> words;
    std::string text;
  };
  std::unordered_map<std::string, std::vector<Alias>> aliases_;  ///< of the catalogue, by first word
};

}  // namespace boardwatch::findings
