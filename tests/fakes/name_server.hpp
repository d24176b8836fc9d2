// A name server on loopback that answers as a test asks: rightly, wrongly, late or not at all.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace boardwatch::fakes {

/// What is answered to questions for a name. IPv4 only: of other addresses a name has none.
struct NameReply {
  enum class Code : std::uint8_t { fine = 0, server_failure = 2, no_such_name = 3, refused = 5 };

  Code code = Code::fine;
  std::string address;                 ///< "127.0.0.1"; empty for none
  bool silent = false;                 ///< no answer ever
  std::chrono::milliseconds delay{0};  ///< before the answer
};

/// Runs on a thread of its own from construction to destruction. What has no reply is answered "no such name".
class NameServer {
 public:
  NameServer();
  ~NameServer();
  NameServer(const NameServer&) = delete;
  NameServer& operator=(const NameServer&) = delete;

  /// "127.0.0.1:PORT"
  std::string address() const;
  /// `name` in lower case. "*" stands for every name that has no reply of its own.
  void on(const std::string& name, NameReply reply);
  std::size_t questions() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace boardwatch::fakes
