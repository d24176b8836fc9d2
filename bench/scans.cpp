// Turns a PDF into one that a scanner might have made, for bench/scans.py.
//
//   bench_scans IN.pdf OUT.pdf    at 200 dpi, each page a little crooked and noisy
#include <cstdio>
#include <fstream>
#include <sstream>
#include <vector>

#include "parsers/documents/pdf_page_picture.hpp"
#include "tests/documents/make_scan.hpp"

namespace {

using namespace boardwatch::documents;

std::string read_file(const char* name) {
  std::ostringstream out;
  out << std::ifstream(name, std::ios::binary).rdbuf();
  return out.str();
}

/// One page in three lies straight, the others are a degree off to either side.
ScanFlaws flaws_of(int page) { return {static_cast<double>(page % 3 - 1), 0, 6}; }

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: bench_scans IN.pdf OUT.pdf\n", stderr);
    return 2;
  }
  const auto pdf = read_file(argv[1]);
  std::vector<PagePicture> pages;
  for (auto picture = picture_of_page(pdf, 1); picture;) {
    const int page = static_cast<int>(pages.size()) + 1;
    pages.push_back(with_flaws(at_200_dpi(*picture), flaws_of(page)));
    picture = picture_of_page(pdf, page + 1);
  }
  std::ofstream(argv[2], std::ios::binary) << make_scanned_pdf(pages, ScanCode::jpeg);
  std::printf("%zu\n", pages.size());
  return pages.empty() ? 1 : 0;
}
