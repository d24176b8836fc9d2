// boardwatch-read, but that it writes whom it reads to the file "read.log" beside it.
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "reader/fork_server.hpp"

namespace {

std::string folder;

int become_reader(const std::vector<std::string>& arguments) {
  const std::string program = std::string(BOARDWATCH_BINARY_DIR) + "/boardwatch-read";
  std::vector<const char*> words{program.c_str()};
  for (const auto& argument : arguments) words.push_back(argument.c_str());
  words.push_back(nullptr);
  ::execv(program.c_str(), const_cast<char* const*>(words.data()));
  return 127;
}

int note_and_read(const std::vector<std::string>& arguments) {
  if (arguments.size() > 2) std::ofstream(folder + "/read.log", std::ios::app) << arguments[2] << "\n";
  return become_reader(arguments);
}

}  // namespace

int main(int argc, char** argv) {
  folder = std::filesystem::path(argv[0]).parent_path();
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words == std::vector<std::string>{"fork-server"}) return boardwatch::reader::serve_forks(note_and_read);
  return become_reader(words);
}
