#include "parsers/documents/sniff.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/utf8.hpp"
#include "parsers/documents/sniff_email.hpp"
#include "parsers/documents/sniff_zip.hpp"

namespace boardwatch::documents {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t window = 1024;  // readers of PDF look that far for its mark

FileType ole_type(std::string_view bytes) {
  // An office file with a password is an OLE container around this stream (MS-OFFCRYPTO); names are UTF-16.
  constexpr auto locked = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
  return bytes.find(locked) != bytes.npos ? FileType::locked_office : FileType::old_office;
}

bool is_image(std::string_view bytes) {
  constexpr std::array<std::string_view, 6> marks{"\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv, "II*\0"sv, "MM\0*"sv, "RIFF"sv};
  return std::any_of(marks.begin(), marks.end(), [&](auto mark) { return bytes.starts_with(mark); });
}

/// Share of bytes that no text has; wide character sets are full of NUL and are told by their byte order mark.
bool looks_binary(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return false;
  const auto part = bytes.substr(0, 4096);
  const auto odd = std::count_if(part.begin(), part.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && byte != 0x1B;
  });
  return static_cast<std::size_t>(odd) * 10 > part.size();
}

/// The first bytes in lower case without byte order mark, NUL (wide sets) and leading space.
std::string plain_start(std::string_view bytes) {
  std::string out;
  for (const char c : bytes.substr(0, 2 * window))
    if (static_cast<unsigned char>(c) < 0x80 && c != '\0') out.push_back(c);
  return to_lower(trim(out));
}

bool is_html(std::string_view start) {
  for (const auto mark : {"<!doctype html", "<html", "<head", "<body", "<title", "<div", "<p>", "<table", "<script", "<meta", "<h1"})
    if (start.starts_with(mark)) return true;
  const bool markup = start.starts_with("<?xml") || start.starts_with("<!--");
  return markup && start.find("<html") != start.npos;
}

FileType markup_type(std::string_view bytes) {
  const std::string start = plain_start(bytes);
  if (is_html(start)) return FileType::html;
  if (start.starts_with("<")) return FileType::xml;
  if (start.starts_with("{") || start.starts_with("[")) return FileType::json;
  return FileType::text;
}

struct Promise {
  std::string_view ending;
  std::string_view type;
  std::string_view words;
  FileType meant;
};
constexpr std::array<Promise, 9> promised{{{".pdf", "application/pdf", "a PDF", FileType::pdf},
                                           {".docx", "wordprocessingml", "a Word document", FileType::docx},
                                           {".pptx", "presentationml", "slides", FileType::slides},
                                           {".xlsx", "spreadsheetml", "a spreadsheet", FileType::spreadsheet},
                                           {".odt", "opendocument.text", "an OpenDocument text", FileType::open_document},
                                           {".odp", "opendocument.presentation", "OpenDocument slides", FileType::open_document},
                                           {".ods", "opendocument.spreadsheet", "an OpenDocument spreadsheet", FileType::open_document},
                                           {".rtf", "application/rtf", "an RTF file", FileType::rtf},
                                           {".zip", "application/zip", "a ZIP archive", FileType::zip}}};

bool promises(std::string_view name, std::string_view content_type, std::string_view ending, std::string_view type) {
  const std::string path = to_lower(name.substr(0, name.find_first_of("?#")));
  return path.ends_with(ending) || to_lower(content_type).find(type) != std::string::npos;
}

/// An office file under the name of another kind of paper is a paper all the same.
bool breaks(FileType type, FileType meant) {
  if (type == FileType::old_office) return meant == FileType::docx;
  return may_be_markup(type) || type == FileType::image || type == FileType::email || (type == FileType::zip && meant != FileType::zip);
}

std::string advice(FileType type) {
  if (type == FileType::old_office) return "ask for it as DOCX or PDF, or save it as such";
  if (type == FileType::zip) return "if it is a pack of papers, give its name the ending .zip";
  return "open its address in a browser to see what it says";
}

}  // namespace

FileType sniff(std::string_view bytes) {
  if (bytes.empty()) return FileType::empty;
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) return zip_type(bytes);
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return ole_type(bytes);
  if (bytes.starts_with("{\\rtf"sv)) return FileType::rtf;
  if (starts_email(bytes)) return FileType::email;
  const auto type = looks_binary(bytes) ? FileType::binary : markup_type(bytes);
  if (type != FileType::html && bytes.substr(0, window).find("%PDF-") != bytes.npos) return FileType::pdf;
  if (is_image(bytes)) return FileType::image;
  return type;
}

std::string_view describe(FileType type) {
  switch (type) {
    case FileType::empty: return "an empty file";
    case FileType::pdf: return "a PDF";
    case FileType::docx: return "a Word document (DOCX)";
    case FileType::spreadsheet: return "a spreadsheet (XLSX)";
    case FileType::slides: return "slides (PPTX)";
    case FileType::open_document: return "an OpenDocument file (ODT, ODP, ODS)";
    case FileType::zip: return "a ZIP archive";
    case FileType::old_office: return "an old office file (DOC, XLS, PPT)";
    case FileType::locked_office: return "an office file with a password";
    case FileType::rtf: return "a rich text file (RTF)";
    case FileType::email: return "an e-mail (EML)";
    case FileType::html: return "an HTML page";
    case FileType::xml: return "an XML file";
    case FileType::json: return "a JSON file";
    case FileType::image: return "an image";
    case FileType::text: return "plain text";
    case FileType::binary: return "a binary file";
  }
  return "an unknown file";
}

bool may_be_markup(FileType type) {
  // Binary noise is left to the parser: odd control characters in a feed are repaired, not refused.
  return type == FileType::html || type == FileType::xml || type == FileType::json || type == FileType::text || type == FileType::binary;
}

Result<FileType> sniff_as_declared(std::string_view bytes, std::string_view name, std::string_view content_type) {
  const auto type = sniff(bytes);
  const std::string shown = printable(clip(name, 200));
  if (type == FileType::empty) return fail(Errc::empty, shown + " has no bytes: fetch it again later");
  if (type == FileType::text && promises(name, content_type, ".eml", "message/rfc822")) return FileType::email;
  for (const auto& promise : promised)
    if (promises(name, content_type, promise.ending, promise.type) && breaks(type, promise.meant))
      return fail(Errc::wrong_type, shown + " is " + std::string(describe(type)) + " where " + std::string(promise.words) + " was declared: " + advice(type));
  return type;
}

}  // namespace boardwatch::documents
