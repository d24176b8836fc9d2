// What an address tells: the same paper or another one, a file or a page.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace boardwatch::listings {

struct PaperAddress {
  std::string key;      ///< without fragment, tracking, session ids and "ver": the same for the same paper
  std::string version;  ///< "ver=14539"; empty where there is none
};

/// A suffix of an upload ("-1.pdf", "_0.pdf") stays: it is another file.
PaperAddress paper_address(std::string_view url);

std::string host_of(std::string_view url);  ///< lower case, without port and "www."
std::string_view path_of(std::string_view url);
std::string_view query_of(std::string_view url);
/// The last part of the path, or the file that the query names ("?doc=", "?file="), percent-decoded.
std::string file_name(std::string_view url);
/// A part of an address as words: percent-decoded, "_", "+" and "-" between words as spaces; dates keep their marks.
std::string as_words(std::string_view part);

/// "pdf", "docx", "zip", ...: lower-case ending of the file; empty where there is none or it is a page's.
std::string file_type(std::string_view url);
/// A file by its ending, or by a way in which content systems hand out files: "/download_file/", "?layout=file", ...
bool is_file(std::string_view url);
/// The host itself or one below it, of the page's or of `more_hosts`.
bool is_own_host(std::string_view host, std::string_view page_host, std::span<const std::string> more_hosts);
/// Places where no papers are: videos, video calls, sharing, maps.
bool is_service(std::string_view host);

}  // namespace boardwatch::listings
