// https before a plain web server of a test, with good and with bad certificates.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace boardwatch::fakes {

enum class Certificate {
  good,         ///< for the host "good.test", by the authority of the test
  expired,      ///< the same, until yesterday
  self_signed,  ///< the same, by itself
};

/// Hands what it decrypts to a server on loopback, and its answers back. Runs on a thread of its own from construction to
/// destruction.
class TlsFront {
 public:
  TlsFront(Certificate certificate, std::uint16_t behind);
  ~TlsFront();
  TlsFront(const TlsFront&) = delete;
  TlsFront& operator=(const TlsFront&) = delete;

  std::uint16_t port() const;
  /// The certificate of the authority in PEM, for whoever should trust it. One for the whole process.
  static std::string authority();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace boardwatch::fakes
