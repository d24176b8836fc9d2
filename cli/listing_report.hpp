// What a look at a page found, for a person and for a program.
#pragma once

#include <string>
#include <vector>

#include "core/error.hpp"
#include "core/listing.hpp"

namespace boardwatch::cli {

struct PageReport {
  std::string address;
  std::string final_address;
  std::string permanent_address;  ///< empty: it has not moved for good
  std::size_t pages = 0;          ///< that were asked for
  const std::vector<Error>& faults;
  const Listing& listing;
};

std::string report_text(const PageReport& report);
std::string report_json(const PageReport& report);

}  // namespace boardwatch::cli
