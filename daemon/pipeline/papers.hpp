// What a feed or a page leads to. Pure: values in, values out.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/feed.hpp"
#include "core/listing.hpp"
#include "core/source.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::pipeline {

/// The address under which an entry's own words are kept.
std::string entry_address(const Source& source, const FeedEntry& entry);

/// A page or feed that is newly watched gives its history as history: what is old is read and alerts nobody.
enum class Watching { newly, on };

/// Papers for an entry: its own words, the page behind it where it links to one, and files that it carries.
std::vector<store::Paper> papers_of_feed(const Source& source, const std::vector<FeedEntry>& entries, Date today, Watching watching);

struct PageSelection {
  std::vector<store::Paper> papers;   ///< to read: the newest first, then those without a date
  std::vector<store::Paper> skipped;  ///< too old, or beyond `max_papers` when the page is newly watched
};

/// The papers that a page and those behind it list. `known` are the meetings with their ids.
PageSelection papers_of_listing(const Source& source, const Listing& listing, const std::vector<Meeting>& known, Date today, Watching watching);

/// Changes only where a paper, its edition, its title or a meeting does, or an entry: not with the other bytes.
std::string digest_of(const Listing& listing);
std::string digest_of(const Feed& feed);
std::size_t papers_in(const Listing& listing);

/// The days of the board's meetings that are near or ahead, cancelled ones aside.
std::vector<Date> board_days(const std::vector<Meeting>& meetings, Date today);

/// What the store raises for a notice. `fact` alone tells two notices apart.
AlertDraft draft_of(Notice notice, std::string fact);

/// Whether a paper's own date is that of its meeting: an agenda or a pack, and a date near the listed one, or the same day
/// of another year, which is a slip of the page. Single papers and old minutes inside bear other dates.
bool speaks_for_its_meeting(std::string_view title, PartialDate listed, Date stated);

/// When the address of a paper that was read is asked for again, since sites replace files in place: every six hours until
/// three days after its meeting, once a day until 30 days after; then never. Only papers
/// of pages that have a date.
std::optional<Timestamp> next_check(const Source& source, const store::Paper& paper, Timestamp now);

/// Lower-case hexadecimal SHA-256.
std::string sha256_hex(std::string_view bytes);
/// Reads the file in pieces. Errors: not_found.
Result<std::string> sha256_of_file(const std::filesystem::path& file);

}  // namespace boardwatch::pipeline
