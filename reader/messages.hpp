// What libraries say on standard error. It is about the paper, in the paper's words, and would stand in the daemon's log.
#pragma once

#include <string>

namespace boardwatch::reader {

/// Owns its descriptors.
class Messages {
 public:
  /// Before the process locks itself.
  Messages();
  Messages(const Messages&) = delete;
  Messages& operator=(const Messages&) = delete;
  ~Messages();

  /// From now on standard error comes here; what nobody takes is lost behind the first 64 KiB. Not under the sanitizers, whose
  /// reports must be seen.
  void listen();
  /// What was said since the last time.
  std::string take();

 private:
  int read_end_ = -1, write_end_ = -1;
};

}  // namespace boardwatch::reader
