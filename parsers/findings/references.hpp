// Stage 4: what one sentence leaves open is filled from the rest of the document, and what is told twice is told once.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

/// The same name, or a surname alone and a name that ends with it.
bool same_person(const std::string& a, const std::string& b);

/// Somebody each with a post, found again by name or surname.
class NamedHolders {
 public:
  /// Null where somebody of that name is known already, who stays as she is.
  const Chunk* add(Chunk holder);
  /// Of exactly that name.
  const Chunk* named(const std::string& name) const;
  /// The one whom the name can mean; null for none or several.
  const Chunk* find(const std::string& person) const;

 private:
  std::unordered_map<std::string, std::unique_ptr<const Chunk>> by_name_;
  std::unordered_map<std::string, std::vector<const Chunk*>> by_surname_;
};

/// Who holds which post as far as the document tells: read from "Ann Lee, chief nurse", attendance lists, tables.
class Holders {
 public:
  void learn(const TaggedSentence& tagged);
  const Chunk* post_of(const std::string& person) const;
  /// post_of(), or the post that the person is said to have: "She has been our chief nurse since 2018".
  const Chunk* post_left_by(const std::string& person) const;
  /// The post that the person is said to have now: "She is currently chair of B".
  const Chunk* post_said_now(const std::string& person) const { return by_saying_now_.find(person); }
  /// The post of exactly that full name.
  const Chunk* post_named(const std::string& name) const;
  /// "Jonty": the one holder of a post whose first name it is; null where there are several, or none.
  const Chunk* by_first_name(std::string_view name) const;
  /// The one person who is said to hold the post, at `body` where a body is told; null where nobody is or several are.
  const Chunk* holder_of(Post post, const std::string& body) const;

 private:
  void learn_own_role(const TaggedSentence& tagged);
  void learn_leaders(const TaggedSentence& tagged);
  void add_by_person(const Chunk& holder);
  NamedHolders by_person_, by_saying_, by_saying_now_;
  std::map<Post, std::vector<const Chunk*>> by_post_;                                ///< of by_person_
  std::map<std::pair<Post, std::string>, std::vector<const Chunk*>> by_post_at_;     ///< and body; "" where none is named
  std::unordered_map<std::string, std::vector<const Chunk*>> by_first_name_;         ///< of by_person_
};

/// Does the sentence name the body, with a post or without?
bool names_body(const TaggedSentence& tagged, const std::string& body);

}  // namespace boardwatch::findings
