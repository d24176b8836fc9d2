// `boardwatch-read probe WHAT`: tries, once locked, what a parser that a paper has taken over would try.
#pragma once

#include <string>

namespace boardwatch::reader {

/// The names of all attempts, one a line.
std::string probe_names();
/// 0 where the attempt was refused, which it says on standard output; 1 where it went through; 2 where there is no such
/// attempt. Being killed for it counts as refused, too, and is up to whoever started it to see.
int probe(const std::string& what);

}  // namespace boardwatch::reader
