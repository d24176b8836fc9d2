// Whether an answer is content, and what it is if not. Pure function.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/error.hpp"

namespace boardwatch::fetch {

struct Answer {
  int status = 0;
  std::string_view head;        ///< of the last answer
  std::string_view body_start;  ///< what is known of its body, at least the first packet; an HTML page is known by it
  bool empty = false;           ///< it has no body
  std::string_view asked_url;
  std::string_view final_url;   ///< after the redirects
};

/// None for content: 200, 304; and for 429 and 503, which say when to ask again. Else blocked, gone or http_status, with
/// what it is as `where` (the caller puts the address before it). A page that wants to see a browser is told by what
/// Cloudflare documents (developers.cloudflare.com/cloudflare-challenges, "Detect a Challenge Page response"), and by the
/// marks of Incapsula's, SiteGround's and AWS's; an empty page behind /access-forbidden is one too. A redirect to the home
/// page of a site is a dead link in disguise, unless the home page was asked for.
std::optional<Error> refusal(const Answer& answer);

/// The part of refusal() that tells pages that want to see a browser.
std::optional<Error> challenge(const Answer& answer);

}  // namespace boardwatch::fetch
