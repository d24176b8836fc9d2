// Where each part of a change was read: what its confidence rests on, and what `read --why` tells.
#pragma once

#include <cstdint>

namespace boardwatch::findings {

/// Who it is.
enum class PersonFrom : std::uint8_t {
  nobody,     ///< no name is told
  sentence,   ///< named in the words that tell the change
  pronoun,    ///< "she", and who that is
  beside,     ///< named in a sentence next to it
  holders,    ///< who holds the post, as the document tells elsewhere
  repeat,     ///< another sentence tells the same with the name
};

/// Which post.
enum class PostFrom : std::uint8_t {
  none,
  own,        ///< the person's title in the sentence
  given,      ///< "as ...", "the post of ...", or a post that is told alone
  verb,       ///< "chairs", "leads"
  holders,    ///< the person's post, as the document tells elsewhere
  followed,   ///< the post of whom the person follows
  borrowed,   ///< the post of a change told nearby
  spoken_of,  ///< the last post that was spoken of
  repeat,     ///< another sentence tells the same with the post
  destination,  ///< where a leaver goes
  row,        ///< in a row of a table or list
};

/// Whose post.
enum class BodyFrom : std::uint8_t {
  nobody,
  post,       ///< "chief nurse of A"
  sentence,   ///< named in the words that tell the change
  beside,     ///< with a change told nearby
  shared,     ///< one of the bodies that share the post
  section,    ///< the body that this part of the document speaks of
  source,     ///< the body that publishes the document
  letterhead, ///< the body that the document's title or first lines name
  destination,  ///< where a leaver goes
};

struct Origins {
  PersonFrom person = PersonFrom::nobody;
  PostFrom post = PostFrom::none;
  BodyFrom body = BodyFrom::nobody;
  bool adjacent = true;        ///< no other words between the person or post and the words that tell the change
  bool dated = false;          ///< a date stands with it
  std::uint8_t in_sentence = 0;  ///< how many changes the same sentence tells
};

}  // namespace boardwatch::findings
