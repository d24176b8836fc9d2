#include "daemon/fetch/route.hpp"

namespace boardwatch::fetch {

bool is_redirect(int status) { return status == 301 || status == 302 || status == 303 || status == 307 || status == 308; }

bool is_downgrade(std::string_view scheme, std::string_view next_scheme) { return scheme == "https" && next_scheme != "https"; }

Error Route::refused(std::string_view why) const { return {Errc::redirects, shown_url(request_.url) + ": " + std::string(why)}; }

Result<void> Route::begin() {
  BW_TRY(parts_, parse_url(request_.url));
  url_ = request_.url;
  return {};
}

Result<void> Route::follow(int status, const std::string& location, int most) {
  if (++hops_ > most) return tl::unexpected(refused("more than " + std::to_string(most) + " redirects"));
  auto next = parse_url(location);
  if (!next) return tl::unexpected(refused("is redirected to an address that is not fetched (" + next.error().where + ")"));
  if (is_downgrade(parts_.scheme, next->scheme) && !request_.allow_downgrade)
    return tl::unexpected(refused("is redirected from https to " + shown_url(location) + ", which is refused"));
  permanent_so_far_ = permanent_so_far_ && (status == 301 || status == 308);
  url_ = location;
  parts_ = std::move(*next);
  if (permanent_so_far_) permanent_url_ = url_;
  return {};
}

}  // namespace boardwatch::fetch
