#include "daemon/workers/memory.hpp"

#include <malloc.h>

namespace boardwatch::workers {

void give_back_large_memory() {
  constexpr int large = 256 << 10;
  // Once it is set, glibc no longer raises it to the largest block that was freed.
  ::mallopt(M_MMAP_THRESHOLD, large);
  ::mallopt(M_TRIM_THRESHOLD, 4 * large);
}

}  // namespace boardwatch::workers
