// Which entries of the lexicons the texts of the tests use: an entry that none uses is dead, or nobody knows what it is for.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/findings/cascade.hpp"

namespace boardwatch::findings {

/// Reads texts as the program does, with a trace, and notes each entry that did its work in one of them.
class LexiconUse {
 public:
  LexiconUse();
  ~LexiconUse();

  void read(const Document& document, const Context& context);
  /// "changes.lex:812: @leave the room", in the order of the files.
  std::vector<std::string> unused() const;

 private:
  struct Watches;
  std::unique_ptr<Watches> watches_;
};

}  // namespace boardwatch::findings
