// Builds Word documents for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace boardwatch::documents {

std::string make_zip(const std::vector<std::pair<std::string, std::string>>& parts);
/// A Word document whose `<w:body>` holds `body`.
std::string make_docx(const std::string& body);

}  // namespace boardwatch::documents
