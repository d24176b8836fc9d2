// What the words of a sentence can refer to. Spans are bytes within the sentence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "core/finding.hpp"

namespace boardwatch::findings {

struct Span {
  std::size_t begin = 0, end = 0;
};

struct PersonMention {
  Span span;
  std::string name;        ///< without honorific: "Paul Jenkins", "Jenkins", "J. Thiruvengadam"
  char gender = '?';       ///< 'm' or 'f' where the honorific tells
  bool full = false;       ///< first name or initial, and surname
};

struct RoleMention {
  Span span;
  Post post = Post::director;
  std::string title;       ///< as written, singular
  bool interim = false;    ///< acting, interim, caretaker
  bool lower = false;      ///< deputy, associate, former: names a person and no post of ours
  bool plural = false;
};

/// An organisation known to the document or the catalogue, or one that the words name in full.
struct OrganisationMention {
  Span span;
  std::string name;        ///< full name
  std::string code;        ///< empty where the catalogue does not have it
  bool outside = false;    ///< a council, university, charity, company, department: gives no findings
  bool national = false;   ///< NHS England and its like: may employ, is never "the trust"
};

/// A person, a post, or both where the words join them. The letter tells which; changes.lex explains it.
struct Chunk {
  char letter = 'P';
  Span span;
  std::optional<PersonMention> person;
  std::optional<RoleMention> role;
  std::vector<OrganisationMention> organisations;  ///< of the post, where the words say
  bool pronoun = false;                            ///< the person was "he" or "she"
  bool possessive = false;                         ///< "his", "her last day"
  bool held_now = false;                           ///< "who is at present", "currently": the words say that the post is held until now
};

struct DateMention {
  Span span;
  PartialDate date;
};

}  // namespace boardwatch::findings
