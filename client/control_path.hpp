// Where the daemon's control socket is. A socket's address holds 107 bytes; longer paths go through the folder's
// descriptor.
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <string>

namespace boardwatch::client {

inline constexpr const char* control_name = "control.sock";

/// Keeps the folder open for as long as it lives: address() is good for that long.
class ControlPath {
 public:
  explicit ControlPath(const std::filesystem::path& state) : address_((state / control_name).string()) {
    constexpr std::size_t longest = 100;
    if (address_.size() <= longest) return;
    fd_ = ::open(state.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (fd_ >= 0) address_ = "/proc/self/fd/" + std::to_string(fd_) + "/" + control_name;
  }
  ControlPath(const ControlPath&) = delete;
  ControlPath& operator=(const ControlPath&) = delete;
  ~ControlPath() {
    if (fd_ >= 0) ::close(fd_);
  }
  const std::string& address() const { return address_; }

 private:
  std::string address_;
  int fd_ = -1;
};

}  // namespace boardwatch::client
