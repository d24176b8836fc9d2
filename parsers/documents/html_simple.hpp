// The words of HTML that is so plain that no reader of HTML is needed, which would take ten times as long: most titles and
// summaries of feeds are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace boardwatch::documents {

/// The text, white space as it is, a space for each tag that parts words. None where there is anything but common tags
/// with quoted attributes and XML's own references: then only a reader of HTML can tell what it means.
std::optional<std::string> simple_html_text(std::string_view html);

}  // namespace boardwatch::documents
