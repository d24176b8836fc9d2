#include "daemon/store/digest.hpp"

#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <vector>

#include "daemon/store/disk.hpp"

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

/// Fails only where OpenSSL itself is broken; a store without digests must not go on.
void require(int outcome) {
  if (outcome != 1) std::abort();
}

}  // namespace

std::string digest_of(std::initializer_list<std::string_view> fields) {
  std::string all;  // with lengths, so that "ab","c" differs from "a","bc"
  for (const auto field : fields) all.append(std::to_string(field.size())).append(":").append(field);
  return sha256_of(all);
}

std::string sha256_of(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> sum{};
  unsigned size = 0;
  require(EVP_Digest(bytes.data(), bytes.size(), sum.data(), &size, EVP_sha256(), nullptr));
  return hex(sum.data(), size);
}

Result<std::string> digest_of_file(const std::filesystem::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
  if (!file.good() && errno == ENOENT) return fail(Errc::not_found, path.string() + ": is not there");
  if (!file.good()) return disk_error(path, errno);
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  require(EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr));
  std::vector<char> buffer(1 << 17);
  for (;;) {
    const auto size = ::read(file.get(), buffer.data(), buffer.size());
    if (size < 0) return disk_error(path, errno);
    if (size == 0) break;
    require(EVP_DigestUpdate(context.get(), buffer.data(), static_cast<std::size_t>(size)));
  }
  std::array<unsigned char, EVP_MAX_MD_SIZE> sum{};
  unsigned size = 0;
  require(EVP_DigestFinal_ex(context.get(), sum.data(), &size));
  return hex(sum.data(), size);
}

bool is_sha256(std::string_view text) {
  constexpr std::size_t digits = 64;
  return text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

}  // namespace boardwatch::store
