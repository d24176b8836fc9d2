#include "reader/input.hpp"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "parsers/documents/limits.hpp"

namespace boardwatch::reader {

using documents::max_paper_bytes;

Result<Input> Input::open() {
  struct stat status {};
  Input input;
  if (::fstat(STDIN_FILENO, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > max_paper_bytes) return fail(Errc::too_large, "the paper has " + std::to_string(size) + " bytes; the limit is " + std::to_string(max_paper_bytes));
    void* memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
    if (memory == MAP_FAILED) return fail(Errc::damaged, std::string("the paper cannot be read: ") + std::strerror(errno));
    input.view_ = {static_cast<const char*>(memory), size};
    return input;
  }
  BW_CHECK(input.read_all());
  return input;
}

Result<void> Input::read_all() {
  char buffer[65536];
  for (;;) {
    const auto got = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (got == 0) return {};
    if (got < 0 && errno != EINTR) return fail(Errc::damaged, std::string("the paper cannot be read: ") + std::strerror(errno));
    if (got > 0) copy_.append(buffer, static_cast<std::size_t>(got));
    if (copy_.size() > max_paper_bytes) return fail(Errc::too_large, "the paper has more than " + std::to_string(max_paper_bytes) + " bytes");
  }
}

}  // namespace boardwatch::reader
