// `boardwatch-read document`: one paper, page by page.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.hpp"
#include "reader/recognise.hpp"

namespace boardwatch::reader {

/// Which pages are this reader's: every `of`-th, the first of them page `index` + 1, none before page `from`. Several
/// readers of one paper share its pages so; a short one is read by the reader of index 0 alone.
struct Share {
  std::uint32_t index = 0;
  std::uint32_t of = 1;
  std::uint32_t from = 1;  ///< counted from 1
};

struct Paper {
  std::string_view bytes;
  std::string name;          ///< address or file name
  std::string content_type;  ///< as the server declared it
  Share share;
  ScanReader* scans = nullptr;  ///< reads those in packs and e-mails; without it they are told as such
};

/// Writes the frames of wire/paper.hpp to standard output. An error of the paper is one of them; the errors returned here
/// are those of writing.
Result<void> read_document(const Paper& paper);

}  // namespace boardwatch::reader
