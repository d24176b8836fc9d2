// Files that lie in another one -> one Document.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/document.hpp"
#include "core/result.hpp"
#include "parsers/documents/limits.hpp"

namespace boardwatch::documents {

/// Reads a file that lies in another.
using PartReader = std::function<Result<Document>(std::string_view bytes, std::string_view name, std::string_view content_type)>;

/// What all files in a pack and in the packs in it may still cost; true of `out_of_time` ends the reading.
struct PartBudget {
  std::size_t files = max_parts;
  std::size_t bytes = max_zip_bytes;
  std::function<bool()> out_of_time;

  /// Takes one file of `size` bytes off. Errors: too_large, worker_timeout.
  Result<void> take(std::size_t size);
};

/// A file's name as it is shown: one line of UTF-8 with "/" between folders, without "..", "." and a leading "/".
std::string safe_name(std::string_view name);

/// Puts the parts of a document together, and keeps what is wrong with them.
class PartCollector {
 public:
  /// `document` and its text go on where they end; it must outlive the collector.
  explicit PartCollector(Document& document) : document_(document) {}

  /// Parts of the same name get a number. Pages keep the numbers that they have in their part.
  void add(std::string_view name, Result<Document> part);
  /// Tells in the document what could not be read. Errors: that of the first part, naming all, where nothing could be and
  /// the document has no words of its own.
  Result<void> finish(std::string_view what);

 private:
  struct Fault {
    std::string name;
    Error error;
  };
  std::string unique_name(std::string_view name);
  void append(const std::string& name, Document part);
  std::string unreadable() const;

  Document& document_;
  std::size_t count_ = 0;
  std::vector<Fault> faults_;         ///< of parts that could not be read
  std::vector<std::string> partial_;  ///< what is wrong with parts that could be in part
  std::unordered_set<std::string> names_;
};

}  // namespace boardwatch::documents
