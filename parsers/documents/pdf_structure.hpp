// What a PDF says about itself beside its words: bookmarks, links, which pages hold pictures. By qpdf, in a library of its
// own (bw_pdf_structure), linked by boardwatch-read only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.hpp"
#include "core/result.hpp"
#include "parsers/documents/pdf.hpp"

namespace boardwatch::documents {

struct PdfStructure {
  std::vector<OutlineEntry> outline;  ///< in order; a page only where it is one of this file
  std::vector<PageLink> links;        ///< http, https and mailto, each once a page, by page
  std::vector<bool> pictures;         ///< of each page, the first at 0: images large enough to be a scan
  bool complete = true;               ///< false: a limit or the time ended it, or a part was damaged; what there is is right
  std::string fault;                  ///< words may be lost: contents or fonts are damaged, or more than the table of objects is
};

/// Asks no file and writes nothing. `out_of_time` is asked again and again once the file is open; what there is then is
/// the answer. Opening costs a pass over the table of objects. A wrong table is rebuilt, which is a pass through the file: junk
/// around the PDF is the usual cause and does no harm, so that only what else is wrong then is a fault.
/// Errors: damaged, where the objects are not even found by searching: words may be lost; encrypted, too_large and
/// unknown_format, which do not say so.
Result<PdfStructure> read_pdf_structure(std::string_view bytes, const OutOfTime& out_of_time);

/// What is wrong with the pictures on page `number`, from 1: OCR reads damaged ones too, and loses words. By their checksums, as far
/// as they have some (Flate streams do, JPEG has none). Empty for nothing.
std::string fault_of_pictures(std::string_view bytes, int number);

}  // namespace boardwatch::documents
