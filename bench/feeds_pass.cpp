// Reads every feed that standard input names, again at each line "go", and answers with the processor seconds that it took: our
// side of bench/feeds_peer.py. Files are in memory before the first pass.
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "parsers/documents/feed.hpp"

int main() {
  std::vector<std::string> feeds;
  for (std::string line; std::getline(std::cin, line) && line != "go";) {
    std::ifstream in(line, std::ios::binary);
    feeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  std::string again = "go";
  do {
    std::size_t entries = 0;
    const auto start = std::clock();
    for (const auto& bytes : feeds)
      if (const auto feed = boardwatch::documents::parse_feed(bytes, "", "")) entries += feed->entries.size();
    std::printf("%.6f %zu\n", static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, entries);
    std::fflush(stdout);
  } while (std::getline(std::cin, again) && again == "go");
}
