// Stage 4: what one sentence leaves open is filled from the rest of the document, and what is told twice is told once.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "parsers/findings/changes.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

/// The same name, or a surname alone and a name that ends with it.
bool same_person(const std::string& a, const std::string& b);

/// Who holds which post as far as the document tells: read from "Ann Lee, chief nurse", attendance lists, tables.
class Holders {
 public:
  void learn(const TaggedSentence& tagged);
  const Chunk* post_of(const std::string& person) const;
  /// post_of(), or the post that the person is said to have: "She has been our chief nurse since 2018".
  const Chunk* post_left_by(const std::string& person) const;
  /// The post that the person is said to have now: "She is currently chair of B".
  const Chunk* post_said_now(const std::string& person) const { return find(by_saying_now_, person); }
  /// The post of exactly that full name.
  const Chunk* post_named(const std::string& name) const;
  /// "Jonty": the one holder of a post whose first name it is; null where there are several, or none.
  const Chunk* by_first_name(std::string_view name) const;
  /// The one person who is said to hold the post, at `body` where a body is told; null where nobody is or several are.
  const Chunk* holder_of(Post post, const std::string& body) const;

 private:
  void learn_own_role(const TaggedSentence& tagged);
  void learn_leaders(const TaggedSentence& tagged);
  static const Chunk* find(const std::map<std::string, Chunk>& held, const std::string& person);
  std::map<std::string, Chunk> by_person_, by_saying_, by_saying_now_;
};

/// Does the sentence name the body, with a post or without?
bool names_body(const TaggedSentence& tagged, const std::string& body);

}  // namespace boardwatch::findings
