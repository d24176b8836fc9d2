// What boardwatch-read takes away from itself before it touches what strangers wrote: the network, the file system, other
// processes, new code. Once locked there is no way back, for a parser that a paper has taken over neither.
#pragma once

#include "core/result.hpp"

namespace boardwatch::reader {

/// Forbids: every
/// system call but a short list (seccomp; the others kill the process), memory that can be written and run, and every file
/// but those of fonts, encodings and the language of OCR, to read (Landlock). Where the kernel has no Landlock no file can
/// be opened at all, and papers with fonts of the Far East that are not embedded lose their words. One thread, once, after
/// load_character_sets().
/// Errors: worker_start where seccomp is not to be had.
Result<void> lock_down();

}  // namespace boardwatch::reader
