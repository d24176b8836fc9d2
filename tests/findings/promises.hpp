// What must hold of every finding, whatever the document says: for tests of odd documents and for the fuzzer.
#pragma once

#include <string>

#include "parsers/findings/cascade.hpp"

namespace boardwatch::findings {

/// Reads the document with all stages, twice, and once more with a trace. Says which promise is broken; empty if none:
/// evidence is quoted to the byte and stays on its page, every text is valid UTF-8, findings come in the order of their
/// evidence, the same bytes give the same findings, and who asks why gets no others.
std::string broken_promise(const Cascade& cascade, const Document& document, const Context& context);

}  // namespace boardwatch::findings
