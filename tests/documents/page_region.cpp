#include "tests/documents/page_region.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <fstream>

namespace boardwatch::documents {

PdfOnDisk::PdfOnDisk(const std::string& bytes) {
  std::string name = (std::filesystem::temp_directory_path() / "bw-region-XXXXXX").string();
  const int fd = ::mkstemp(name.data());
  if (fd >= 0) ::close(fd);
  file_ = name;
  std::ofstream(file_, std::ios::binary) << bytes;
}

PdfOnDisk::~PdfOnDisk() {
  std::error_code ignored;
  std::filesystem::remove(file_, ignored);
}

std::string PdfOnDisk::region(std::uint32_t page, const Box& box) const {
  constexpr int dpi = 720;  // tenths of a point
  const int x = static_cast<int>(std::floor(box.x * 10)), y = static_cast<int>(std::floor(box.y * 10));
  const int width = static_cast<int>(std::ceil(box.width * 10)), height = static_cast<int>(std::ceil(box.height * 10));
  const std::string number = std::to_string(page);
  const auto command = "pdftotext -r " + std::to_string(dpi) + " -f " + number + " -l " + number + " -x " + std::to_string(x) + " -y " + std::to_string(y) + " -W " + std::to_string(width) + " -H " +
                       std::to_string(height) + " -q -enc UTF-8 '" + file_.string() + "' -";
  std::string out;
  FILE* pipe = ::popen(command.c_str(), "r");
  if (pipe == nullptr) return out;
  char buffer[4096];
  for (std::size_t got = 0; (got = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) out.append(buffer, got);
  ::pclose(pipe);
  return out;
}

std::string PdfOnDisk::words_in(const QuotePlace& place, Box corner) const {
  std::string out;
  for (const auto& box : place.boxes) out += region(place.page, {box.x + corner.x, box.y + corner.y, box.width, box.height}) + " ";
  return out;
}

}  // namespace boardwatch::documents
