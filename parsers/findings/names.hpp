// People's names in a sentence. Names are not looked up in a list of names: they come from the whole world.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
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
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  struct Bearer {
    std::string name;
    bool shared = false;  ///< by two people: means neither
  };
  template <class Value>
  using ByText = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;
  void add_word(std::string_view word, const std::string& name);

  ByText<Bearer> by_word_;
  ByText<std::string> by_initials_;
  ByText<char> gender_;
};

/// Immutable after build().
class NameFinder {
 public:
  static Result<NameFinder> build();
  /// `taken` marks tokens that belong to something else, those of posts by `taken_by_post`. Full names, and names with an
  /// honorific; single words only where `known` has them.
  std::vector<PersonMention> find(std::string_view text, const std::vector<Token>& tokens, const std::vector<char>& taken,
                                  const KnownPeople& known) const;

  /// Is the month or weekday at `i` somebody's first name?
  bool is_calendar_name(std::string_view text, const std::vector<Token>& tokens, const std::vector<char>& taken, std::size_t i) const;
  static constexpr char taken_by_post = 2;

 private:
  std::size_t skip_honorifics(const std::vector<Token>& tokens, const std::vector<char>& taken, std::size_t at, PersonMention& person) const;
  std::size_t read_words(std::string_view text, const std::vector<Token>& tokens, const std::vector<char>& taken, const KnownPeople& known, std::size_t honorifics, std::size_t begin,
                         std::size_t& words, std::size_t& initials) const;
  bool is_surname_here(std::string_view text, const std::vector<Token>& tokens, const std::vector<char>& taken, const KnownPeople& known, std::size_t begin, std::size_t at) const;
  bool looks_post_nominal(const Token& token, std::string_view text) const;
  bool is_name_word(const Token& token, std::string_view text) const;
  bool begins_name(const std::vector<Token>& tokens, const std::vector<char>& taken, std::size_t at, std::string_view text) const;
  bool is_post_nominal_word(const Token& token, std::string_view text) const;
  std::set<std::string, std::less<>> post_nominals_;  ///< the other words of names.lex are known to WordClasses
};

}  // namespace boardwatch::findings
