// Builds zip archives and office files for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace boardwatch::documents {

using ZipParts = std::vector<std::pair<std::string, std::string>>;

std::string make_zip(const ZipParts& parts);
/// The same file `times` times: one packed copy, to which all entries point. Names are "0.txt", "1.txt", ...
std::string make_overlapping_zip(const std::string& content, std::size_t times);
/// A file of relations: lines of identifier, kind and target; targets with "://" are external.
std::string make_relations(const std::vector<std::vector<std::string>>& relations);
/// A Word document whose `<w:body>` holds `body`, with more parts, and relations to them from the document.
std::string make_docx(const std::string& body, const ZipParts& parts = {}, const std::vector<std::vector<std::string>>& relations = {});
/// The root of another part of a Word document.
std::string word_xml(const std::string& root, const std::string& content);

}  // namespace boardwatch::documents
