// Work whose every end is an answer.
#pragma once

#include <exception>
#include <new>
#include <string>

#include "core/result.hpp"
#include "core/utf8.hpp"
#include "reader/spare_memory.hpp"

namespace boardwatch::reader {

/// The value of `work()`. What it throws becomes an error: nothing that goes wrong inside it ends the process without an
/// answer.
template <class Work>
auto guarded(Work&& work) -> decltype(work()) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    use_spare_memory();
    return fail(Errc::too_large, "it needs more memory to read than is allowed");
  } catch (const std::exception& error) {
    return fail(Errc::damaged, std::string("it cannot be read: ") + printable(error.what()));
  }
}

}  // namespace boardwatch::reader
