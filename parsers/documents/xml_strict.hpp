// Whether XML is what it claims to be. Builds nothing: the tree is another parser's work (xml.hpp).
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::documents {

struct WellFormed {
  std::string fault;        ///< "undefined entity, line 7"; empty where the text is well-formed (XML 1.0, 2.1)
  bool references = false;  ///< it refers to entities beyond XML's own five
};

/// `text` is UTF-8, whatever its declaration says. Expands no entity in the content and opens nothing. Errors: too_deep,
/// as soon as elements are nested more than `depth` deep.
Result<WellFormed> check_well_formed(std::string_view text, std::size_t depth);

}  // namespace boardwatch::documents
