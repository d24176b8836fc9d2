#include "reader/spare_memory.hpp"

#include <sys/mman.h>

#include <cstddef>

namespace boardwatch::reader {
namespace {

constexpr std::size_t bytes = 32 << 20;  // of addresses; as long as nothing is written there it takes no memory
void* spare = nullptr;

}  // namespace

void keep_spare_memory() {
  if (spare != nullptr) return;
  void* taken = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (taken != MAP_FAILED) spare = taken;
}

void use_spare_memory() noexcept {
  if (spare != nullptr) ::munmap(spare, bytes);
  spare = nullptr;
}

}  // namespace boardwatch::reader
