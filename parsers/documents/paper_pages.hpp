// Pages as they were read -> Document.
#pragma once

#include <vector>

#include "core/document.hpp"
#include "core/page_text.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// `pages` are the first ones, in order; fewer than `facts` counts while the rest is still being read, and then, or where a
/// page has a fault or is a picture that nobody has recognised, the document is partial. Running headers and footers are
/// set apart; a block never crosses a page. The date is the one stated in the title block; the file's own creation date says
/// when somebody pressed a button. Errors: no_text where no page has words, damaged where a fault explains that.
Result<Document> assemble(std::vector<PageText> pages, const PaperFacts& facts);

}  // namespace boardwatch::documents
