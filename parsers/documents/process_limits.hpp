// The limits that boardwatch-read puts on itself before it touches what strangers wrote.
#pragma once

#include "core/result.hpp"

namespace boardwatch::documents {

/// Memory, files, core dumps, and an end when the parent ends. Where a library calls abort() (poppler does when memory
/// is short) or the processor time is used up, the process answers with an error frame on standard output and ends.
Result<void> limit_process();

/// Processor time from now on.
void allow_processor_time(int seconds);

/// Four fifths of the allowed time are used.
bool processor_time_is_short();

}  // namespace boardwatch::documents
