// A zip archive from text, so that seeds can be read and what is changed in them reaches the parser behind the archive.
#pragma once

#include <zlib.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace boardwatch::documents {

inline void put_number(std::string& out, std::size_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>(value >> (8 * i)));
}

/// What the header before a file and its entry in the directory have in common.
inline std::string stored_fields(std::string_view name, std::string_view content) {
  std::string out;
  put_number(out, 20, 2);
  put_number(out, 0, 8);  // no flags, stored, no time
  put_number(out, crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())), 4);
  put_number(out, content.size(), 4);
  put_number(out, content.size(), 4);
  put_number(out, name.size(), 2);
  put_number(out, 0, 2);
  return out;
}

inline std::string stored_zip(const std::vector<std::pair<std::string_view, std::string_view>>& files) {
  std::string out, directory;
  for (const auto& [name, content] : files) {
    const auto fields = stored_fields(name, content);
    directory.append("PK\x01\x02").append(2, '\x14').append(fields).append(10, '\0');
    put_number(directory, out.size(), 4);
    directory += name;
    out.append("PK\x03\x04").append(fields).append(name).append(content);
  }
  const auto at = out.size();
  out += directory;
  out.append("PK\x05\x06").append(4, '\0');
  put_number(out, files.size(), 2);
  put_number(out, files.size(), 2);
  put_number(out, directory.size(), 4);
  put_number(out, at, 4);
  put_number(out, 0, 2);
  return out;
}

/// "=== name" on a line begins a file; text that does not begin so is taken as it is.
inline std::string packed(std::string_view text) {
  constexpr std::string_view mark = "=== ";
  if (!text.starts_with(mark)) return std::string(text);
  std::vector<std::pair<std::string_view, std::string_view>> files;
  while (!text.empty() && files.size() < 1000) {
    text.remove_prefix(mark.size());
    const auto name = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(name.size() + 1, text.size()));
    const auto end = text.find("\n=== ");
    files.emplace_back(name.substr(0, 1000), text.substr(0, end));
    text = end == text.npos ? std::string_view() : text.substr(end + 1);
  }
  return stored_zip(files);
}

}  // namespace boardwatch::documents
