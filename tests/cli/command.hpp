// The real command as a child process, in a folder of its own and without any configuration but what a test gives.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace boardwatch::cli {

struct Outcome {
  int status = -1;
  std::string output, errors;
};

inline std::string quoted(const std::string& word) {
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

inline std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class CommandTest : public testing::Test {
 protected:
  CommandTest() {
    std::string name = (std::filesystem::temp_directory_path() / "bw-cli-XXXXXX").string();
    if (mkdtemp(name.data()) != nullptr) folder = name;
  }
  ~CommandTest() override {
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
  }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder / name, std::ios::binary) << text;
  }

  Outcome run(const std::vector<std::string>& arguments, const std::string& input = "") const {
    return run_program(std::string(BOARDWATCH_BINARY_DIR) + "/boardwatch", arguments, input);
  }

  Outcome run_program(const std::string& program, const std::vector<std::string>& arguments,
                      const std::string& input = "") const {
    write(".in", input);
    std::string line = "cd " + quoted(folder.string()) + " && env -u BOARDWATCH_CONFIG " + quoted(program);
    for (const auto& argument : arguments) line += " " + quoted(argument);
    const int ended = std::system((line + " <.in >.out 2>.err").c_str());
    return {WIFEXITED(ended) ? WEXITSTATUS(ended) : -1, text_of(folder / ".out"), text_of(folder / ".err")};
  }

  std::filesystem::path folder;
};

}  // namespace boardwatch::cli
