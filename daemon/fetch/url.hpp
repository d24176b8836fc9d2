// Addresses as fetched and as shown.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::fetch {

/// The parts of an http or https address that decide whom to ask.
struct UrlParts {
  std::string scheme;  ///< lower case
  std::string host;    ///< lower case, ASCII as the name servers know it (punycode); IPv6 in brackets
  std::string port;    ///< always there: the scheme's own where the address has none
  std::string target;  ///< path and query, at least "/"

  std::string origin() const { return scheme + "://" + host + ":" + port; }
};

/// Errors: bad_url for anything but http and https, and for a user name or password inside an address.
Result<UrlParts> parse_url(const std::string& url);

/// `reference` as found at `base` (RFC 3986, 5); empty where it is no http or https address.
std::string resolved_url(const std::string& base, const std::string& reference);

/// For logs and messages: without user name, password, query and fragment, which may hold secrets; one line.
std::string shown_url(std::string_view url);

}  // namespace boardwatch::fetch
