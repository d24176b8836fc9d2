#include "parsers/documents/sniff_zip.hpp"

#include <algorithm>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/documents/limits.hpp"

namespace boardwatch::documents {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t end_record = 22;      // of the directory, without its comment
constexpr std::size_t longest_comment = 65535;
constexpr std::size_t directory_entry = 46;  // without its name
constexpr std::size_t local_header = 30;

std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t length) {
  std::size_t value = 0;
  for (std::size_t i = length; i > 0; --i) value = value << 8 | static_cast<unsigned char>(bytes[at + i - 1]);
  return value;
}

/// Names in the directory at the end of the archive; none where it is cut or a very large one (Zip64).
std::vector<std::string_view> directory_names(std::string_view bytes) {
  std::vector<std::string_view> names;
  const auto from = bytes.size() - std::min(bytes.size(), end_record + longest_comment);
  const auto found = bytes.substr(from).rfind("PK\x05\x06"sv);
  if (found == bytes.npos || from + found + end_record > bytes.size()) return names;
  auto at = number_at(bytes, from + found + 16, 4);
  while (names.size() < max_zip_entries && at + directory_entry <= bytes.size() && bytes.substr(at).starts_with("PK\x01\x02"sv)) {
    const auto length = number_at(bytes, at + 28, 2);
    names.push_back(bytes.substr(at + directory_entry, length));
    at += directory_entry + length + number_at(bytes, at + 30, 2) + number_at(bytes, at + 32, 2);
  }
  return names;
}

/// Names that stand before the files themselves, near the beginning: enough to know an archive that was cut.
std::vector<std::string_view> local_names(std::string_view bytes) {
  constexpr std::size_t window = 65536;
  std::vector<std::string_view> names;
  for (std::size_t at = 0; at < window && at != bytes.npos && at + local_header <= bytes.size(); at = bytes.find("PK\x03\x04"sv, at + 4))
    names.push_back(bytes.substr(at + local_header, number_at(bytes, at + 26, 2)));
  return names;
}

/// An OpenDocument file begins with its type, unpacked.
bool is_open_document(std::string_view bytes) { return bytes.substr(local_header, 60).starts_with("mimetypeapplication/vnd.oasis.opendocument."); }

}  // namespace

FileType zip_type(std::string_view bytes) {
  if (bytes.size() > local_header && is_open_document(bytes)) return FileType::open_document;
  auto names = directory_names(bytes);
  if (names.empty()) names = local_names(bytes);
  for (const auto name : names) {
    const std::string lower = to_lower(name);
    if (lower.starts_with("word/document")) return FileType::docx;
    if (lower.starts_with("xl/workbook")) return FileType::spreadsheet;
    if (lower.starts_with("ppt/presentation")) return FileType::slides;
    if (lower == "meta-inf/manifest.xml" && std::find(names.begin(), names.end(), "content.xml") != names.end()) return FileType::open_document;
  }
  return FileType::zip;
}

}  // namespace boardwatch::documents
