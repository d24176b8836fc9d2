#include "daemon/config/reader_program.hpp"

namespace boardwatch::config {

std::filesystem::path reader_program(const Settings& settings) {
  if (!settings.reader.empty()) return settings.reader;
  std::error_code error;
  const auto beside = std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "boardwatch-read";
  return std::filesystem::exists(beside, error) ? beside : std::filesystem::path("/usr/bin/boardwatch-read");
}

}  // namespace boardwatch::config
