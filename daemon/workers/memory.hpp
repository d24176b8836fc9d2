// How a process that runs for years keeps its memory.
#pragma once

namespace boardwatch::workers {

/// Texts of hundreds of pages go back to the system as soon as they are done with, on whatever thread they were made. Else the
/// allocator keeps the most that it ever had. To be called once, at the start.
void give_back_large_memory();

}  // namespace boardwatch::workers
