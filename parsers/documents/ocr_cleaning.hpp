// What is printed beside words and misleads OCR: table rules, dot leaders.
#pragma once

#include "parsers/documents/ocr_pixels.hpp"

namespace boardwatch::documents {

/// Paints white the thin lines of more than half an inch, and the rows of dots that lead to a page number ("Agenda .... 4").
/// Filled areas stay, since words may stand in them. The page itself where memory is short.
Pixels without_rules_and_leaders(Pixels page, int dpi);

}  // namespace boardwatch::documents
