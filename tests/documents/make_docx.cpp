#include "tests/documents/make_docx.hpp"

#include <gtest/gtest.h>
#include <zip.h>

namespace boardwatch::documents {
namespace {

void put(std::string& out, std::size_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>(value >> (8 * i)));
}

std::size_t get(const std::string& bytes, std::size_t at, int length) {
  std::size_t value = 0;
  for (int i = length; i > 0; --i) value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i) - 1]);
  return value;
}

}  // namespace

std::string make_zip(const ZipParts& parts) {
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
  for (const auto& [name, content] : parts)
    zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), 0);
  EXPECT_EQ(zip_close(archive), 0);
  zip_stat_t stat;
  zip_source_stat(target, &stat);
  std::string out(stat.size, '\0');
  zip_source_open(target);
  zip_source_read(target, out.data(), out.size());
  zip_source_close(target);
  zip_source_free(target);
  return out;
}

std::string make_overlapping_zip(const std::string& content, std::size_t times) {
  const auto one = make_zip({{"0.txt", content}});
  const auto end = one.rfind("PK\x05\x06");
  const auto directory = get(one, end + 16, 4);
  const std::string head = one.substr(directory, 46);  // up to the name
  std::string out = one.substr(0, directory);
  for (std::size_t i = 0; i < times; ++i) {
    const std::string name = std::to_string(i) + ".txt";
    std::string entry = head.substr(0, 28);
    put(entry, name.size(), 2);
    put(entry, 0, 2);  // no extra field
    entry += head.substr(32) + name;
    out += entry;
  }
  const auto size = out.size() - directory;
  out += std::string("PK\x05\x06\0\0\0\0", 8);
  put(out, times, 2);
  put(out, times, 2);
  put(out, size, 4);
  put(out, directory, 4);
  put(out, 0, 2);
  return out;
}

std::string make_relations(const std::vector<std::vector<std::string>>& relations) {
  std::string out = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
  for (const auto& relation : relations) {
    const bool external = relation[2].find("://") != std::string::npos;
    out += "<Relationship Id='" + relation[0] + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + relation[1] + "' Target='" +
           relation[2] + (external ? "' TargetMode='External'/>" : "'/>");
  }
  return out + "</Relationships>";
}

std::string word_xml(const std::string& root, const std::string& content) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root +
         " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
         " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
         " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" +
         content + "</w:" + root + ">";
}

std::string make_docx(const std::string& body, const ZipParts& parts, const std::vector<std::vector<std::string>>& relations) {
  ZipParts all{{"[Content_Types].xml", "<Types/>"},
               {"word/document.xml", word_xml("document", "<w:body>" + body + "</w:body>")},
               {"word/_rels/document.xml.rels", make_relations(relations)}};
  all.insert(all.end(), parts.begin(), parts.end());
  return make_zip(all);
}

}  // namespace boardwatch::documents
