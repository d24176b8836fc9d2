// Whether what the words of a PDF are drawn from is whole: poppler makes do with damaged fonts and pictures, and loses words in
// silence. Only for bw_pdf_structure.
#pragma once

#include <string>
#include <vector>

#include "parsers/documents/pdf.hpp"
#include "parsers/documents/pdf_objects.hpp"

namespace boardwatch::documents {

/// Looks at the contents and the fonts of pages. The first of them that is no stream and should be one; empty where all are, or
/// the time is over.
std::string fault_of_words(const std::vector<QPDFObjectHandle>& pages, const OutOfTime& out_of_time);

/// Unpacks the pictures of a page. What is wrong with the first whose checksum does not fit; empty where all fit.
std::string fault_of_pictures(QPDFObjectHandle page);

}  // namespace boardwatch::documents
