// Builds small PDFs for tests.
#pragma once

#include <string>
#include <vector>

namespace boardwatch::documents {

using PdfPage = std::vector<std::string>;  ///< lines of text, top to bottom; empty ones leave a gap

std::string make_pdf(const std::vector<PdfPage>& pages);
/// A PDF of these objects, numbered from 1; the first is the catalogue.
std::string make_pdf_of(const std::vector<std::string>& objects);

/// A line at a place of its own, in points from the lower left corner of the media box; Windows-1252.
struct PlacedLine {
  double x, y;
  std::string words;
};
struct PlacedPage {
  std::vector<PlacedLine> lines;
  std::string entries = "/MediaBox [0 0 595 842]";  ///< of the page: boxes, /Rotate
  std::string matrix = "1 0 0 1";                   ///< turns the lines, each around its own place
};
std::string make_placed_pdf(const std::vector<PlacedPage>& pages);
/// One page that only draws a box, as a scan is only a picture.
std::string make_scan();
/// A page whose content stream draws one form many times over, in ten levels: 10^10 draws.
std::string make_form_bomb();

}  // namespace boardwatch::documents
