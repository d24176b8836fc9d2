// The way of a request over redirects: where it stands, and whether it may go on.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"
#include "daemon/fetch/http_fetcher.hpp"
#include "daemon/fetch/url.hpp"

namespace boardwatch::fetch {

/// 301, 302, 303, 307 and 308; what a 300 or 305 offers is not followed.
bool is_redirect(int status);

/// `request` must outlive it. A value otherwise: no network.
class Route {
 public:
  explicit Route(const FetchRequest& request) : request_(request) {}

  /// Errors: bad_url.
  Result<void> begin();
  /// To `location`, which is absolute. Errors: redirects, for the one too many, for a scheme that is not fetched, for an
  /// address with a user name, and for a fall back from https to http that the request does not allow.
  Result<void> follow(int status, const std::string& location, int most);

  const std::string& url() const { return url_; }
  const UrlParts& parts() const { return parts_; }
  /// See Fetched.
  const std::string& permanent_url() const { return permanent_url_; }

 private:
  Error refused(std::string_view why) const;

  const FetchRequest& request_;
  std::string url_;
  UrlParts parts_;
  std::string permanent_url_;
  bool permanent_so_far_ = true;
  int hops_ = 0;
};

}  // namespace boardwatch::fetch
