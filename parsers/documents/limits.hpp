// How much of what a stranger wrote is read. Each limit answers too_large or too_deep, naming itself.
#pragma once

#include <cstddef>

namespace boardwatch::documents {

constexpr std::size_t max_feed_bytes = std::size_t{16} << 20;
constexpr std::size_t max_sitemap_bytes = std::size_t{50} << 20;  ///< unpacked; the protocol's own limit
constexpr std::size_t max_page_bytes = std::size_t{16} << 20;
constexpr std::size_t max_paper_bytes = std::size_t{200} << 20;
constexpr std::size_t max_text_bytes = std::size_t{64} << 20;      ///< a plain-text paper
constexpr std::size_t max_unzipped_bytes = std::size_t{64} << 20;  ///< one part of an office file
constexpr std::size_t max_zip_bytes = std::size_t{512} << 20;  ///< all that is unpacked of one archive
constexpr std::size_t max_zip_entries = 20'000;
constexpr std::size_t max_zip_ratio = 200;  ///< beyond 1 MiB; text packs about 20:1, nothing honest comes near
constexpr std::size_t max_email_bytes = std::size_t{100} << 20;
constexpr std::size_t max_parts = 2000;  ///< files in a pack or an e-mail, with those in the packs in it
constexpr int max_pack_depth = 2;        ///< a pack, and one in it
constexpr unsigned max_repeats = 100;    ///< of a row or cell that an OpenDocument file says to repeat
constexpr std::size_t max_feed_nodes = 2'000'000;
constexpr std::size_t max_office_nodes = 8'000'000;
constexpr std::size_t max_attributes = 4096;  ///< of one XML element
constexpr std::size_t max_depth = 256;       ///< XML elements in each other
constexpr std::size_t max_html_depth = 512;  ///< HTML elements in each other; sloppy pages leave many open
constexpr std::size_t max_html_memory = std::size_t{384} << 20;
constexpr int max_pages = 20'000;

}  // namespace boardwatch::documents
