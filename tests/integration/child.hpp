// A program under test as a child process, its output read line by line as it comes.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace boardwatch::integration {

/// Killed and reaped when it is destroyed.
class Child {
 public:
  Child(const std::filesystem::path& program, std::vector<std::string> arguments, std::map<std::string, std::string> environment = {});
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child();

  /// The next line of standard output; none when there was none in time or the output ended.
  std::optional<std::string> line(std::chrono::milliseconds most = std::chrono::seconds(60));
  /// Reads lines until one holds `words`.
  bool wait_for(const std::string& words, std::chrono::milliseconds most = std::chrono::seconds(60));
  void signal(int number) const;
  /// Its exit status, or 128 and the number of the signal that ended it. None where it runs on.
  std::optional<int> wait(std::chrono::milliseconds most = std::chrono::seconds(30));
  /// Standard error and what is left of standard output, to its end.
  const std::string& errors();
  pid_t pid() const { return pid_; }

 private:
  pid_t pid_ = -1;
  int out_ = -1;
  std::filesystem::path errors_file_;
  std::string buffer_, errors_;
  std::optional<int> status_;
};

}  // namespace boardwatch::integration
