#include "daemon/store/digest.hpp"

#include <openssl/evp.h>

#include <array>
#include <cstdlib>

namespace boardwatch::store {
namespace {

std::string hex(const unsigned char* bytes, std::size_t size) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (std::size_t i = 0; i < size; ++i) {
    out.push_back(digits[bytes[i] >> 4]);
    out.push_back(digits[bytes[i] & 15]);
  }
  return out;
}

}  // namespace

std::string digest_of(std::initializer_list<std::string_view> fields) {
  std::string all;  // with lengths, so that "ab","c" differs from "a","bc"
  for (const auto field : fields) all.append(std::to_string(field.size())).append(":").append(field);
  std::array<unsigned char, EVP_MAX_MD_SIZE> sum{};
  unsigned size = 0;
  // Fails only where OpenSSL itself is broken; a store without digests must not go on.
  if (EVP_Digest(all.data(), all.size(), sum.data(), &size, EVP_sha256(), nullptr) != 1) std::abort();
  return hex(sum.data(), size);
}

}  // namespace boardwatch::store
