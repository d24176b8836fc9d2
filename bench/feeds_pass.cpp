// Reads every feed that standard input names, again at each line "go", and answers with the seconds that it took: our
// side of bench/feeds_peer.py. Files are in memory before the first pass.
#include <chrono>
#include <cstdio>
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
    const auto start = std::chrono::steady_clock::now();
    for (const auto& bytes : feeds)
      if (const auto feed = boardwatch::documents::parse_feed(bytes, "", "")) entries += feed->entries.size();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("%.6f %zu\n", took.count(), entries);
    std::fflush(stdout);
  } while (std::getline(std::cin, again) && again == "go");
}
