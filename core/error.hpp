// What can go wrong, as a value: a code to decide by and words for a person.
#pragma once

#include <string>
#include <string_view>

namespace boardwatch {

enum class Errc {
  // Input: what somebody else wrote.
  empty,           ///< no bytes at all
  bad_xml,         ///< not well-formed and not repairable
  bad_json,        ///< not JSON, or not the shape that was expected
  bad_text,        ///< text in no known character set
  unknown_format,  ///< a well-formed file of a kind that is not read here
  wrong_type,      ///< the bytes are not of the kind that was declared (HTML named .pdf)
  damaged,         ///< the kind is right, the contents cannot be read
  encrypted,       ///< needs a password
  no_text,         ///< pages, but no words on them (a scan)
  no_pages,        ///< words, but no pages that a picture could be made of
  too_large,       ///< more bytes, nodes or pages than the limit
  too_deep,        ///< nested beyond the limit
  // Workers: the reader processes.
  worker_start,     ///< the reader could not be started
  worker_died,      ///< killed by a signal or gone before it answered
  worker_timeout,   ///< no answer before the deadline
  worker_protocol,  ///< an answer that is no frame, too long or not understood
  // Fetching.
  bad_url,          ///< not an address, or a scheme other than http and https
  dns,              ///< the host name has no address
  dns_failed,       ///< the name servers failed or refused
  dns_silent,       ///< no answer from any name server
  network,          ///< connection refused, reset or cut
  tls,              ///< certificate or handshake
  timeout,          ///< a limit on time was reached
  http_status,      ///< an answer that is no content, of none of the three kinds below (418, 500, ...)
  blocked,          ///< the site does not let programs in: 401, 403, 451, or a page that wants to see a browser
  gone,             ///< the page is no longer there: 404, 410, or a redirect to the site's home page
  busy,             ///< the site asks to be left alone for a while: 429, 503
  redirects,        ///< more redirects than allowed, or to a scheme that is not
  refused_address,  ///< the host is on a private or reserved network
  robots,           ///< robots.txt forbids it, or could not be read
  cancelled,        ///< stopped before it ended
  // Store.
  store_locked,   ///< another daemon owns the state directory
  store_full,     ///< no space left on the device
  store_damaged,  ///< not a database, or one that fails its check
  store_version,  ///< written by a newer boardwatch
  store_io,       ///< any other error of the database or its files
  // Configuration and use.
  bad_config,  ///< refused configuration, rule, catalogue or lexicon
  not_found,   ///< a file, source, alert or organisation that is not there
  usage,       ///< wrong use of a command
  // Publishing and control.
  publish,  ///< the publishing socket refused
  control,  ///< the daemon's control socket is not there or answers wrongly
};

/// The code as written in logs and JSON, for example "bad_xml".
std::string_view to_code(Errc code);

struct Error {
  Errc code;
  std::string where;  ///< names the thing, the reason and what to do; one line
};

}  // namespace boardwatch
