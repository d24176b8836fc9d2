// Memory kept for the answer: a paper that took all there is must still be told of.
#pragma once

namespace boardwatch::reader {

/// Sets it aside. Once, before the limit on memory is reached.
void keep_spare_memory();
/// Lets it be used. Afterwards nothing is kept.
void use_spare_memory() noexcept;

}  // namespace boardwatch::reader
