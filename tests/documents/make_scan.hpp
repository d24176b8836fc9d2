// Makes pictures of pages, and PDFs that hold nothing else, as a scanner does.
#pragma once

#include <string>
#include <vector>

#include "parsers/documents/page_picture.hpp"

namespace boardwatch::documents {

enum class ScanCode { jpeg, fax, flate };  ///< grey as JPEG; black and white as CCITT group 4; grey, without loss

struct ScanFlaws {
  double degrees = 0;  ///< turned clockwise, as a sheet that was put in crooked
  int quarters = 0;    ///< turned clockwise by so many right angles
  double noise = 0;    ///< standard deviation of the grey of each pixel
};

/// The page with those flaws; the same for the same page.
PagePicture with_flaws(const PagePicture& page, const ScanFlaws& flaws);

/// The picture with a third fewer pixels each way: 300 dpi as 200 dpi.
PagePicture at_200_dpi(const PagePicture& page);

/// A PDF of the pictures, without any text.
std::string make_scanned_pdf(const std::vector<PagePicture>& pages, ScanCode code);

}  // namespace boardwatch::documents
