#include "daemon/fetch/verdict.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "daemon/fetch/headers.hpp"

namespace boardwatch::fetch {
namespace {

constexpr std::size_t challenge_page_size = 2u << 10;  // such pages are small; a real page may mention their scripts

struct HeaderMark {
  std::string_view name, value, who;
};
constexpr std::array<HeaderMark, 4> header_marks{{{"cf-mitigated", "challenge", "Cloudflare"},
                                                  {"sg-captcha", "challenge", "SiteGround"},
                                                  {"x-amzn-waf-action", "challenge", "AWS WAF"},
                                                  {"x-amzn-waf-action", "captcha", "AWS WAF"}}};

struct BodyMark {
  std::string_view words, who;
};
constexpr std::array<BodyMark, 4> body_marks{{{"_cf_chl_opt", "Cloudflare"},
                                              {"Incapsula incident ID", "Incapsula"},
                                              {"/_Incapsula_Resource?", "Incapsula"},
                                              {"/.well-known/sgcaptcha/", "SiteGround"}}};

std::string_view path_of(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  const auto slash = url.find_first_of("/?#");
  if (slash == std::string_view::npos || url[slash] != '/') return "/";
  url.remove_prefix(slash);
  return url.substr(0, url.find_first_of("?#"));
}

bool has_query(std::string_view url) { return url.find('?') != std::string_view::npos; }

/// "/", "/index.html", "/home", "/default.aspx" ...
bool is_home(std::string_view path) {
  const auto name = to_lower(path.substr(path.rfind('/') + 1));
  const auto stem = name.substr(0, name.find('.'));
  return path.find('/', 1) == std::string_view::npos && (stem.empty() || stem == "index" || stem == "default" || stem == "home");
}

bool is_html(const Answer& answer) {
  const auto start = trim(answer.body_start.substr(0, 64));
  return start.starts_with("<") || header_value(answer.head, "Content-Type").find("html") != std::string_view::npos;
}

Error wants_browser(std::string_view who) {
  return {Errc::blocked, "answered with a page of " + std::string(who) + " that wants to see a browser"};
}

bool leads_to_refusal(const Answer& answer) {
  if (!answer.empty || answer.final_url == answer.asked_url) return false;
  const auto path = to_lower(path_of(answer.final_url));
  return path.find("access-forbidden") != std::string::npos || path.find("access-denied") != std::string::npos;
}

std::optional<Error> by_status(int status) {
  const auto answered = "answered " + std::to_string(status);
  switch (status) {
    case 200:
    case 304:
    case 429:
    case 503: return std::nullopt;
    case 401:
    case 403:
    case 451: return Error{Errc::blocked, answered + ": the site does not let programs in"};
    case 404:
    case 410: return Error{Errc::gone, answered + ": there is no such page any more"};
    default: return Error{Errc::http_status, answered + ", which is no content"};
  }
}

}  // namespace

std::optional<Error> challenge(const Answer& answer) {
  for (const auto& mark : header_marks)
    if (to_lower(header_value(answer.head, mark.name)) == mark.value) return wants_browser(mark.who);
  const bool small = answer.status != 200 || answer.body_start.size() < challenge_page_size;
  if (small && is_html(answer))
    for (const auto& mark : body_marks)
      if (answer.body_start.find(mark.words) != std::string_view::npos) return wants_browser(mark.who);
  if (leads_to_refusal(answer)) return Error{Errc::blocked, "is redirected to a refusal with nothing in it: the site does not let programs in"};
  return std::nullopt;
}

std::optional<Error> refusal(const Answer& answer) {
  if (auto wants = challenge(answer)) return wants;
  if (auto status = by_status(answer.status)) return status;
  const bool home = answer.status == 200 && path_of(answer.final_url) == "/" && !has_query(answer.final_url);
  if (home && !is_home(path_of(answer.asked_url)))
    return Error{Errc::gone, "is redirected to the site's home page: there is no such page any more"};
  return std::nullopt;
}

}  // namespace boardwatch::fetch
