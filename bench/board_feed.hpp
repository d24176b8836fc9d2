// Feeds of a size as trusts and regulators publish them, made up, for measurements.
#pragma once

#include <string>

namespace boardwatch::bench {

/// The feed of an invented body: RSS 2.0 for an even number, Atom 1.0 for an odd one. Each entry has a title, an id, a date
/// (one a day, back from 2 March 2026) and three paragraphs of HTML, some 800 bytes in all, and none is like another. No
/// entry has a link, so that whoever reads what entries link to has no more to fetch than whoever does not.
std::string board_feed(int number, int entries);

}  // namespace boardwatch::bench
