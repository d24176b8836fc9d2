// MIME as a tree, by GMime: what of an e-mail is its text and what is attached.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

struct MimeText {
  std::string bytes;         ///< as it was encoded before it was packed
  std::string content_type;  ///< "text/html; charset=utf-8"
  bool html = false;
};

struct MimeFile {
  std::string name;
  std::string content_type;
  std::string bytes;
};

struct Mime {
  std::string from, date, subject;  ///< decoded, one line each; empty where the e-mail has none
  std::optional<Date> sent;
  std::vector<MimeText> texts;
  std::vector<MimeFile> files;
  bool locked = false;  ///< some of it is encrypted
};

/// Reads an e-mail of no meaning, so that nothing is left for GMime to load when it is first used, time zones included.
void prepare_mime();

/// Texts and files in their order; of alternatives the plain one. Errors: damaged, too_large.
Result<Mime> parse_mime(std::string_view bytes);

}  // namespace boardwatch::documents
