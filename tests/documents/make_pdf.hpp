// Builds small PDFs for tests.
#pragma once

#include <string>
#include <vector>

namespace boardwatch::documents {

using PdfPage = std::vector<std::string>;  ///< lines of text, top to bottom; empty ones leave a gap

std::string make_pdf(const std::vector<PdfPage>& pages);
/// A PDF of these objects, numbered from 1; the first is the catalogue.
std::string make_pdf_of(const std::vector<std::string>& objects);
/// One page that only draws a box, as a scan is only a picture.
std::string make_scan();
/// A page whose content stream draws one form many times over, in ten levels: 10^10 draws.
std::string make_form_bomb();

}  // namespace boardwatch::documents
