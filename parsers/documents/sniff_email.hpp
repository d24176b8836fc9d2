// Whether a text is an e-mail.
#pragma once

#include <string_view>

namespace boardwatch::documents {

/// It begins with header fields, among them the sender and one that only programs for mail write: a memo also has "From:"
/// and "Subject:".
bool starts_email(std::string_view bytes);

}  // namespace boardwatch::documents
