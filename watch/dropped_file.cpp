#include "watch/dropped_file.hpp"

namespace boardwatch::watch {

bool is_paper(const std::filesystem::path& file) {
  const auto name = file.filename().string();
  const auto ending = file.extension().string();
  return !name.starts_with('.') && !name.starts_with("README") && ending != ".part" && ending != ".tmp" &&
         ending != ".crdownload";
}

std::string edition_of(std::uint64_t bytes, std::filesystem::file_time_type written) {
  return std::to_string(bytes) + ":" + std::to_string(written.time_since_epoch().count());
}

const Organisation* folder_owner(const Catalogue& catalogue, const std::filesystem::path& root,
                                 const std::filesystem::path& file) {
  for (auto folder = file.parent_path(); folder.has_filename(); folder = folder.parent_path()) {
    if (const auto* body = catalogue.by_code(folder.filename().string())) return body;
    if (folder == root) break;
  }
  return nullptr;
}

const Organisation* paper_owner(const Catalogue& catalogue, const Source& source, const std::string& address) {
  const auto* body = source.organisation_code ? catalogue.by_code(*source.organisation_code) : nullptr;
  if (body != nullptr || source.kind != SourceKind::folder) return body;
  return catalogue.by_code(std::filesystem::path(address).parent_path().filename().string());
}

}  // namespace boardwatch::watch
