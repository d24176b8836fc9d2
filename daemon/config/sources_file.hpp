// sources.yaml as a text that a person wrote and a program changes: in single places, with every other byte left alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalogue/source_entry.hpp"
#include "core/result.hpp"

namespace boardwatch::config {

/// An entry as it is written in sources.yaml, without a line break before it.
std::string yaml_of(const catalogue::SourceEntry& entry);

/// Immutable: a change gives the new text. Each is read again before it is given out, and must hold what was meant and nothing
/// else changed. Errors: bad_config with file and line where the text is no list of sources or cannot be
/// changed safely, not_found where no source has the id.
class SourcesFile {
 public:
  /// `path` is for messages.
  static Result<SourcesFile> parse(std::string path, std::string text);

  const std::string& text() const { return text_; }
  const std::vector<catalogue::SourceEntry>& entries() const { return entries_; }

  /// With these at the end.
  Result<std::string> with(const std::vector<catalogue::SourceEntry>& added) const;
  /// Without this one and its own comment: the one on its lines, below its keys, or directly above it. A comment above
  /// several entries is their heading and stays.
  Result<std::string> without(std::string_view id) const;
  /// With another address for this one.
  Result<std::string> with_address(std::string_view id, std::string_view address) const;

 private:
  struct Place {
    std::size_t dash = 0;     ///< line of the entry's "-"
    std::size_t end = 0;      ///< line behind its last one
    std::size_t address = 0;  ///< byte at which the address begins
  };

  std::size_t index_of(std::string_view id) const;
  std::string_view line(std::size_t number) const;
  std::size_t end_of_entry(std::size_t dash, std::size_t next) const;
  std::size_t first_line_of(std::size_t index) const;
  Result<std::string> checked(std::string text, const std::vector<catalogue::SourceEntry>& wanted) const;

  std::string path_;
  std::string text_;
  std::size_t column_ = 0;            ///< of the dashes
  std::vector<std::size_t> lines_;    ///< where each begins, and the end of the text
  std::vector<catalogue::SourceEntry> entries_;
  std::vector<Place> places_;         ///< of each entry
};

}  // namespace boardwatch::config
