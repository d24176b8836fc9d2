#include "daemon/fetch/body_sink.hpp"

#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace boardwatch::fetch {

namespace {

constexpr std::size_t start_of_file = 4u << 10;

}  // namespace

struct BodySink::Hash {
  struct Free {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
  };
  std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

BodySink::BodySink(std::optional<std::filesystem::path> file) : file_(std::move(file)) {}

BodySink::Hash& BodySink::hash() {
  if (!hash_) {
    hash_ = std::make_unique<Hash>();
    EVP_DigestInit_ex(hash_->context.get(), EVP_sha256(), nullptr);
  }
  return *hash_;
}

BodySink::~BodySink() {
  if (fd_ >= 0) ::close(fd_);
  if (remove_) ::unlink(file_->c_str());
}

Error BodySink::file_error(int error, const char* doing) const {
  const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
  const std::string advice = full ? "; free some space" : "";
  return Error{full ? Errc::store_full : Errc::store_io,
               file_->string() + ": " + doing + ": " + std::strerror(error) + advice};
}

Result<void> BodySink::open_file() {
  fd_ = ::open(file_->c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (fd_ < 0) return tl::unexpected(file_error(errno, "cannot open for writing"));
  remove_ = true;
  return {};
}

Result<void> BodySink::write_file(std::string_view bytes) {
  if (fd_ < 0) BW_CHECK(open_file());
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd_, bytes.data(), bytes.size());
    if (n >= 0)
      bytes.remove_prefix(static_cast<std::size_t>(n));
    else if (errno != EINTR)
      return tl::unexpected(file_error(errno, "cannot write"));
  }
  return {};
}

Result<void> BodySink::write(std::string_view bytes) {
  size_ += bytes.size();
  EVP_DigestUpdate(hash().context.get(), bytes.data(), bytes.size());
  if (!file_) {
    bytes_.append(bytes);
    return {};
  }
  bytes_.append(bytes.substr(0, start_of_file - std::min(start_of_file, bytes_.size())));
  return write_file(bytes);
}

Result<void> BodySink::restart() {
  size_ = 0;
  bytes_.clear();
  hash_.reset();
  if (fd_ < 0) return {};
  if (::ftruncate(fd_, 0) != 0 || ::lseek(fd_, 0, SEEK_SET) != 0) return tl::unexpected(file_error(errno, "cannot empty"));
  return {};
}

Result<void> BodySink::keep() {
  if (!file_) return {};
  if (fd_ < 0) BW_CHECK(open_file());
  // The disk begins now, while the paper is read; whoever must know it safe waits for the rest.
  ::sync_file_range(fd_, 0, 0, SYNC_FILE_RANGE_WRITE);
  const int closed = ::close(std::exchange(fd_, -1));
  if (closed != 0) return tl::unexpected(file_error(errno, "cannot close"));
  remove_ = false;
  return {};
}

std::string BodySink::sha256() {
  constexpr std::string_view digits = "0123456789abcdef";
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  EVP_DigestFinal_ex(hash().context.get(), digest.data(), &length);
  std::string hex;
  for (unsigned i = 0; i < length; ++i) {
    hex.push_back(digits[digest[i] >> 4]);
    hex.push_back(digits[digest[i] & 0xF]);
  }
  return hex;
}

}  // namespace boardwatch::fetch
