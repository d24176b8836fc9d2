// PDF -> Document, by poppler. A library of its own (bw_pdf), linked by boardwatch-read only: it must run in a process
// that may die.
#pragma once

#include <functional>
#include <string_view>

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// Asked before each page; true ends the reading with what there is, as partial.
using OutOfTime = std::function<bool()>;

/// Each page's text in reading order, running headers and footers removed; a block never crosses a page. `partial`
/// where poppler reported damage or pages are missing. The date is the one stated in the title block; the file's own
/// creation date says when somebody pressed a button. One thread at a time: poppler's error function is global.
/// Errors: damaged, encrypted, no_text, too_large.
Result<Document> read_pdf(std::string_view bytes, const OutOfTime& out_of_time);

}  // namespace boardwatch::documents
