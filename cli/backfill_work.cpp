#include "cli/backfill_work.hpp"

#include <algorithm>
#include <map>

#include "cli/output.hpp"
#include "watch/dropped_file.hpp"

namespace boardwatch::cli {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr const char* no_source = "backfill";  // of files outside the folders that are watched

bool lies_in(const fs::path& file, const fs::path& folder) {
  const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
  return end == folder.end() && rest != file.end();
}

const Source* watched_folder(const config::Settings& settings, const fs::path& file) {
  for (const auto& source : settings.sources)
    if (source.kind == SourceKind::folder && lies_in(file, fs::path(source.location).lexically_normal()))
      return &source;
  return nullptr;
}

Date day_of(fs::file_time_type written) {
  const auto system = std::chrono::file_clock::to_sys(written);
  return date_of(std::chrono::floor<std::chrono::seconds>(system));
}

std::optional<std::string> owner_of(const config::Settings& settings, const Source* source, const fs::path& root,
                                    const fs::path& file) {
  if (source != nullptr && source->organisation_code) return source->organisation_code;
  const auto* body = watch::folder_owner(*settings.catalogue, root, file);
  return body == nullptr ? std::nullopt : std::optional(body->code);
}

/// Paths of all files that may be papers, sorted.
Result<std::vector<fs::path>> files_in(const fs::path& root) {
  std::error_code error;
  std::vector<fs::path> files;
  auto walk = fs::recursive_directory_iterator(root, fs::directory_options::skip_permission_denied, error);
  for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
    std::error_code gone;
    if (walk->is_regular_file(gone) && !walk->is_symlink(gone) && watch::is_paper(walk->path()))
      files.push_back(walk->path());
  }
  if (error) return fail(Errc::not_found, root.string() + ": the folder cannot be read: " + error.message());
  std::sort(files.begin(), files.end());
  return files;
}

Result<std::vector<BackfillGroup>> folder_work(const fs::path& folder, const config::Settings& settings) {
  const auto root = fs::canonical(folder);
  BW_TRY(const auto files, files_in(root));
  std::vector<BackfillGroup> groups;
  std::map<std::uint64_t, std::size_t> by_size;
  for (const auto& file : files) {
    std::error_code gone;
    const auto size = fs::file_size(file, gone);
    const auto written = fs::last_write_time(file, gone);
    if (gone) continue;
    const auto* source = watched_folder(settings, file);
    BackfillJob job;
    job.address = file.string();
    job.source_id = source != nullptr ? source->id : no_source;
    job.title = file.filename().string();
    job.organisation_code = owner_of(settings, source, root, file);
    job.date = day_of(written);
    job.version = watch::edition_of(size, written);
    const auto [group, is_new] = by_size.try_emplace(size, groups.size());
    if (is_new) groups.emplace_back();
    groups[group->second].push_back(std::move(job));
  }
  return groups;
}

Result<BackfillJob> stored_job(const json::value& value, const config::Settings& settings) {
  const auto* object = value.if_object();
  if (object == nullptr) return fail(Errc::control, "the daemon's answer is not understood");
  const auto raw = [&](std::string_view name) {
    const auto* text = object->if_contains(name);
    return text != nullptr && text->is_string() ? std::string(text->get_string()) : std::string();
  };
  BackfillJob job;
  job.stored = true;
  job.address = raw("address");
  job.source_id = raw("source");
  job.title = raw("title");
  job.sha256 = raw("sha256");
  job.final_address = raw("final_address");
  job.refused = raw("error");
  job.date = parse_date(raw("document_date")).value_or(Date{});
  const auto* kept = object->if_contains("kept");
  job.kept = kept != nullptr && kept->is_bool() && kept->get_bool();
  const auto* source = settings.find(job.source_id);
  if (source == nullptr) return job;
  job.news = source->kind == SourceKind::feed;
  job.organisation_code = source->kind == SourceKind::folder ? owner_of(settings, source, source->location, job.address)
                                                             : source->organisation_code;
  return job;
}

/// Papers with the same content are read once each: they are different papers.
Result<std::vector<BackfillGroup>> stored_work(const std::string& source, const config::Settings& settings,
                                               StoreDesk& desk) {
  BW_TRY(const auto answer, desk.ask({{"command", "unsearchable"}, {"source", source}}));
  const auto* list = answer.if_contains("papers");
  if (list == nullptr || !list->is_array()) return fail(Errc::control, "the daemon's answer holds no papers");
  std::vector<BackfillGroup> groups;
  for (const auto& value : list->get_array()) {
    BW_TRY(auto job, stored_job(value, settings));
    groups.push_back({std::move(job)});
  }
  return groups;
}

}  // namespace

Result<std::vector<BackfillGroup>> backfill_work(const std::string& what, const config::Settings& settings,
                                                 StoreDesk& desk) {
  std::error_code ignored;
  if (!what.empty() && fs::is_directory(what, ignored)) return folder_work(what, settings);
  if (what.empty() || settings.find(what) != nullptr) return stored_work(what, settings, desk);
  return fail(Errc::not_found,
              what + ": neither a folder nor the id of a source; \"boardwatch source list\" shows the ids");
}

}  // namespace boardwatch::cli
