// What a reading gives to be searched.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/document.hpp"
#include "daemon/store/records.hpp"

namespace boardwatch::store {

/// The words of each page, and of what lies outside pages; blank ones are left out.
std::vector<SearchablePage> page_texts(const Document& document);

/// Whose paper it is: the body of that code, else the one that most of its findings are about; empty for neither.
std::string paper_organisation(const std::optional<std::string>& code, const std::vector<Finding>& findings);

}  // namespace boardwatch::store
