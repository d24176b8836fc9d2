// Character sets are modules that iconv loads when they are first asked for: a locked reader could not.
#pragma once

namespace boardwatch::reader {

enum class CharacterSets {
  of_papers,  ///< what PDF and office files need: Unicode, and the sets of Western Windows
  all         ///< whatever a web page, an e-mail or a text may be written in
};

/// Loads them, for the life of the process. What the system does not have is left out.
void load_character_sets(CharacterSets wanted);

}  // namespace boardwatch::reader
