#include "daemon/fetch/url.hpp"

#include <curl/curl.h>

#include <memory>

#include "core/utf8.hpp"

namespace boardwatch::fetch {
namespace {

constexpr std::size_t longest_shown = 300;

struct UrlCleanup {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using CurlUrl = std::unique_ptr<CURLU, UrlCleanup>;

std::string part(CURLU* url, CURLUPart which, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(url, which, &text, flags) != CURLUE_OK) return {};
  std::string out(text);
  curl_free(text);
  return out;
}

}  // namespace

// libcurl's own parser, so that what is checked is what will be asked.
Result<UrlParts> parse_url(const std::string& url) {
  const CurlUrl handle(curl_url());
  const auto error =
      curl_url_set(handle.get(), CURLUPART_URL, url.c_str(), CURLU_DISALLOW_USER | CURLU_NON_SUPPORT_SCHEME);
  if (error == CURLUE_USER_NOT_ALLOWED)
    return fail(Errc::bad_url, shown_url(url) + ": a user name or password in an address is refused; remove it");
  if (error != CURLUE_OK || url.find('\0') != std::string::npos)
    return fail(Errc::bad_url, "\"" + shown_url(url) + "\" is no address (" + curl_url_strerror(error) + ")");
  UrlParts parts;
  parts.scheme = to_lower(part(handle.get(), CURLUPART_SCHEME));
  if (parts.scheme != "http" && parts.scheme != "https")
    return fail(Errc::bad_url, shown_url(url) + ": only http and https are fetched");
  parts.host = to_lower(part(handle.get(), CURLUPART_HOST, CURLU_PUNYCODE));
  if (parts.host.empty()) return fail(Errc::bad_url, shown_url(url) + ": the host's name is none");
  parts.port = part(handle.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
  parts.target = part(handle.get(), CURLUPART_PATH);
  if (const auto query = part(handle.get(), CURLUPART_QUERY); !query.empty()) parts.target += "?" + query;
  return parts;
}

std::string resolved_url(const std::string& base, const std::string& reference) {
  const CurlUrl handle(curl_url());
  for (const auto& url : {base, reference})
    if (curl_url_set(handle.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK) return {};
  const auto url = part(handle.get(), CURLUPART_URL);
  return url.starts_with("http://") || url.starts_with("https://") ? url : std::string();
}

std::string shown_url(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  std::string out;
  if (const auto scheme = url.find("://"); scheme != std::string_view::npos) {
    out = url.substr(0, scheme + 3);
    url.remove_prefix(scheme + 3);
  }
  const auto authority = url.substr(0, url.find_first_of("/\\"));
  if (const auto user = authority.rfind('@'); user != std::string_view::npos) url.remove_prefix(user + 1);
  out += url;
  return printable(clip(out, longest_shown));
}

}  // namespace boardwatch::fetch
