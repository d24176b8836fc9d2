// People's names in a sentence. Names are not looked up in a list of names: they come from the whole world.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "parsers/findings/mentions.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

/// Who a document has named so far, to find them again by surname or first name.
class KnownPeople {
 public:
  void add(const PersonMention& person);
  /// Initials that an attendance list gives: "(RK)".
  void add_initials(std::string initials, const std::string& name);
  const std::string* by_word(std::string_view word) const;      ///< surname or first name; null when two share it
  const std::string* by_initials(std::string_view initials) const;
  char gender_of(const std::string& name) const;

 private:
  std::map<std::string, std::set<std::string>, std::less<>> by_word_;
  std::map<std::string, std::string, std::less<>> by_initials_;
  std::map<std::string, char> gender_;
};

/// Immutable after build().
class NameFinder {
 public:
  static Result<NameFinder> build();
  /// `taken` marks tokens that belong to something else. Full names, and names with an honorific; single words only
  /// where `known` has them.
  std::vector<PersonMention> find(std::string_view text, const std::vector<Token>& tokens, const std::vector<bool>& taken,
                                  const KnownPeople& known) const;

 private:
  bool is_name_word(const Token& token, std::string_view text) const;
  std::map<std::string, char> honorifics_;  ///< lower case -> gender or '?'
  std::set<std::string> particles_, post_nominals_, not_names_;
};

}  // namespace boardwatch::findings
