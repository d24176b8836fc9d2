// Character sets are modules that iconv loads when they are first asked for: a locked reader could not.
#pragma once

namespace boardwatch::reader {

/// Loads whatever a web page, an e-mail or a text may be written in, for the life of the process. What the system does not
/// have is left out.
void load_character_sets();

}  // namespace boardwatch::reader
