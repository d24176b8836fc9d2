// Starts readers by forking a process that has loaded what they need: a few milliseconds, where starting the program takes 25.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace boardwatch::reader {

/// Answers wire::ForkRequest on standard input until that ends; returns the exit code. `run` is called in each new process,
/// with the arguments, and returns its exit code; standard input and output are then those of the request. The new process
/// is a child of whoever started this one, who waits for it. This process must have one thread, and reads nothing that
/// strangers wrote: what its children have of it is the same for all.
int serve_forks(const std::function<int(const std::vector<std::string>& arguments)>& run);

}  // namespace boardwatch::reader
