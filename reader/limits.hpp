// The limits that boardwatch-read puts on itself before it touches what strangers wrote.
#pragma once

#include "core/result.hpp"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define BW_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define BW_SANITIZED 1
#endif
#endif

namespace boardwatch::reader {

/// Memory, files, processes, core dumps, and an end when the parent ends. Where a library calls abort() (poppler does when
/// memory is short) or the processor time is used up, the process answers with an error frame on standard output and ends.
Result<void> limit_process();

/// Processor time from now on.
void allow_processor_time(int seconds);

/// That share of the processor time is used, or as much of the clock and a quarter more.
bool is_spent(double share);
/// Four fifths of the processor time are used, or as many seconds of the clock have passed as were allowed of the processor.
bool time_is_short();

}  // namespace boardwatch::reader
