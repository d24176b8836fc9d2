// A file as a document, read by the reader in a process of its own.
#pragma once

#include <filesystem>
#include <string>

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::cli {

/// Waits for the reader. `name` is a hint to the format. Errors: as workers::ReaderPool.
Result<Document> read_document(const std::filesystem::path& program, const std::string& name,
                               const std::filesystem::path& file, std::string content_type = {});

}  // namespace boardwatch::cli
