#include "parsers/listings/address.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "core/utf8.hpp"

namespace boardwatch::listings {
namespace {

using namespace std::string_view_literals;

constexpr std::array dropped{
    "jsessionid"sv, "phpsessid"sv, "sessionid"sv, "session_id"sv, "sid"sv, "cfid"sv, "cftoken"sv, "fbclid"sv, "gclid"sv, "mc_cid"sv, "mc_eid"sv, "_ga"sv};
constexpr std::array versions{"ver"sv, "rnd"sv};
constexpr std::array types{
    "pdf"sv, "doc"sv, "docx"sv, "xls"sv, "xlsx"sv, "xlsm"sv, "ppt"sv, "pptx"sv, "odt"sv, "ods"sv, "odp"sv, "rtf"sv, "zip"sv, "csv"sv, "txt"sv, "docm"sv};
constexpr std::array named_files{"doc"sv, "file"sv, "filename"sv, "document"sv, "attachment"sv, "name"sv};
constexpr std::array services{
    "youtube.com"sv, "youtu.be"sv, "vimeo.com"sv, "teams.microsoft.com"sv, "zoom.us"sv, "eventbrite.co.uk"sv, "facebook.com"sv, "twitter.com"sv, "x.com"sv,
    "linkedin.com"sv, "google.com"sv, "google.co.uk"sv, "instagram.com"sv, "whatsapp.com"sv, "surveymonkey.com"sv, "office.com"sv, "microsoft.com"sv};
constexpr std::array ways{
    "/download_file/"sv, "/download/"sv, "/downloads/"sv, "/download-attachment/"sv, "download.cfm"sv, "download.ashx"sv, "getfile"sv, "layout=file"sv,
    "wpdmdl="sv, "/document_download"sv, "downloadfile"sv, "/attachment/"sv, "action=download"sv, "/filedownload"sv, "download=1"sv, "doc_download"sv,
    "filedownload.ashx"sv};

int hex(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

std::string decoded(std::string_view part) {
  std::string out;
  for (std::size_t i = 0; i < part.size(); ++i) {
    const bool escaped = part[i] == '%' && i + 2 < part.size() && hex(part[i + 1]) >= 0 && hex(part[i + 2]) >= 0;
    out.push_back(escaped ? static_cast<char>(hex(part[i + 1]) * 16 + hex(part[i + 2])) : part[i]);
    if (escaped) i += 2;
  }
  return repair_utf8(out);
}

std::string name_of(std::string_view parameter) { return to_lower(parameter.substr(0, parameter.find('='))); }

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::string ending_of(std::string_view file) {
  const auto dot = file.rfind('.');
  if (dot == file.npos) return {};
  auto ending = to_lower(file.substr(dot + 1));
  return is_one_of(std::string_view(ending), types) ? ending : std::string();
}

std::string_view without_scheme(std::string_view url) {
  const auto scheme = url.find("://");
  return scheme == url.npos ? url : url.substr(scheme + 3);
}

/// "/media/{number or hash}/name": a file of the media library, whatever its ending.
bool is_media(std::string_view path) {
  const auto at = path.find("/media/");
  if (at == path.npos) return false;
  const auto rest = path.substr(at + 7);
  const auto slash = rest.find('/');
  return slash != rest.npos && slash + 1 < rest.size() && rest.substr(0, slash).find_first_of("0123456789") != rest.npos;
}

}  // namespace

PaperAddress paper_address(std::string_view url) {
  url = url.substr(0, url.find('#'));
  const auto scheme = url.find("://");
  const auto host_end = scheme == url.npos ? 0 : std::min(url.find_first_of("/?", scheme + 3), url.size());
  const auto mark = std::min(url.find('?'), url.size());
  auto path = url.substr(host_end, mark - host_end);
  if (const auto session = to_lower(path).find(";jsessionid="); session != path.npos) path = path.substr(0, session);
  PaperAddress address{to_lower(url.substr(0, host_end)) + std::string(path), ""};
  char joint = '?';
  for (const auto parameter : split(mark < url.size() ? url.substr(mark + 1) : std::string_view(), '&')) {
    const auto name = name_of(parameter);
    if (parameter.empty() || name.starts_with("utm_") || name.starts_with("aspsessionid") || is_one_of(std::string_view(name), dropped)) continue;
    if (is_one_of(std::string_view(name), versions)) {
      address.version += (address.version.empty() ? "" : "&") + std::string(parameter);
      continue;
    }
    address.key += joint + std::string(parameter);
    joint = '&';
  }
  return address;
}

std::string host_of(std::string_view url) {
  const auto rest = without_scheme(url);
  auto host = rest.substr(0, rest.find_first_of("/?#"));
  if (const auto user = host.rfind('@'); user != host.npos) host = host.substr(user + 1);
  auto lower = to_lower(host.substr(0, host.find(':')));
  return lower.starts_with("www.") ? lower.substr(4) : lower;
}

std::string_view path_of(std::string_view url) {
  const auto rest = without_scheme(url);
  const auto slash = rest.find_first_of("/?#");
  if (slash == rest.npos || rest[slash] != '/') return {};
  const auto path = rest.substr(slash);
  return path.substr(0, path.find_first_of("?#"));
}

std::string_view query_of(std::string_view url) {
  const auto mark = url.find('?');
  if (mark == url.npos) return {};
  const auto query = url.substr(mark + 1);
  return query.substr(0, query.find('#'));
}

std::string file_name(std::string_view url) {
  for (const auto parameter : split(query_of(url), '&')) {
    const auto name = name_of(parameter);
    const auto value = decoded(parameter.substr(std::min(parameter.size(), name.size() + 1)));
    if (is_one_of(std::string_view(name), named_files) && !ending_of(value).empty() && ending_of(path_of(url)).empty()) return value.substr(value.rfind('/') + 1);
  }
  auto path = path_of(url);
  while (path.ends_with('/')) path.remove_suffix(1);
  for (const std::string_view end : {"/file", "/download"})
    if (path.ends_with(end)) path.remove_suffix(end.size());
  return decoded(path.substr(path.rfind('/') + 1));
}

std::string as_words(std::string_view part) {
  const auto text = decoded(part);
  const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool in_date = i > 0 && digit(i - 1) && digit(i + 1);
    out.push_back(text[i] == '+' || ((text[i] == '_' || text[i] == '-') && !in_date) ? ' ' : text[i]);
  }
  return fold_space(out);
}

std::string file_type(std::string_view url) {
  if (auto type = ending_of(path_of(url)); !type.empty()) return type;
  return ending_of(file_name(url));
}

bool is_file(std::string_view url) {
  if (!file_type(url).empty()) return true;
  const auto path = to_lower(path_of(url));
  const auto all = path + "?" + to_lower(query_of(url));
  for (const auto way : ways)
    if (const auto at = all.find(way); at != all.npos && (way.back() != '/' || at + way.size() + 1 < all.size())) return true;
  const bool joomla = (path.ends_with("/file") || path.ends_with("/download")) && std::count(path.begin(), path.end(), '/') > 1;
  return joomla || all.ends_with("download.cfm?") || is_media(path);
}

bool is_own_host(std::string_view host, std::string_view page_host, std::span<const std::string> more_hosts) {
  const auto below = [&](std::string_view known) {
    return host == known || (host.ends_with(known) && host.size() > known.size() && host[host.size() - known.size() - 1] == '.');
  };
  if (below(page_host)) return true;
  return std::any_of(more_hosts.begin(), more_hosts.end(), [&](const std::string& more) { return !more.empty() && below(host_of(more)); });
}

bool is_service(std::string_view host) {
  return std::any_of(services.begin(), services.end(),
                     [&](std::string_view s) { return host == s || (host.ends_with(s) && host.size() > s.size() && host[host.size() - s.size() - 1] == '.'); });
}

}  // namespace boardwatch::listings
