#include "reader/messages.hpp"

#include <fcntl.h>
#include <unistd.h>

#include "reader/limits.hpp"

namespace boardwatch::reader {

Messages::Messages() {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
  read_end_ = ends[0];
  write_end_ = ends[1];
}

Messages::~Messages() {
  if (read_end_ >= 0) ::close(read_end_);
  if (write_end_ >= 0) ::close(write_end_);
}

void Messages::listen() {
#ifndef BW_SANITIZED
  ::dup3(write_end_, STDERR_FILENO, 0);
#endif
}

std::string Messages::take() {
  std::string out;
  char buffer[4096];
  for (ssize_t n = 0; (n = ::read(read_end_, buffer, sizeof buffer)) > 0;) out.append(buffer, static_cast<std::size_t>(n));
  return out;
}

}  // namespace boardwatch::reader
