// Watching a folder: what is dropped into it is read.
#include <spdlog/spdlog.h>

#include "core/utf8.hpp"
#include "daemon/pipeline/engine.hpp"

namespace boardwatch::pipeline {
namespace {

namespace fs = std::filesystem;

struct Dropped {
  fs::path path;
  std::string version;  ///< size and time of the last change
  bool settled = false; ///< not written to for a second
};

bool is_wanted(const fs::path& path) {
  const auto name = path.filename().string();
  const auto ending = path.extension().string();
  return !name.starts_with('.') && !name.starts_with("README") && ending != ".part" && ending != ".tmp" && ending != ".crdownload";
}

/// Files of the folder and of its sub-folders, which may be named by an organisation's code.
Result<std::vector<Dropped>> list_folder(const fs::path& folder) {
  std::error_code error;
  std::vector<Dropped> files;
  auto walk = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
    if (walk.depth() > 1) walk.disable_recursion_pending();
    std::error_code gone;
    if (!walk->is_regular_file(gone) || walk->is_symlink(gone) || !is_wanted(walk->path())) continue;
    const auto size = walk->file_size(gone);
    const auto written = walk->last_write_time(gone);
    if (gone) continue;
    const auto age = fs::file_time_type::clock::now() - written;
    files.push_back({walk->path(), std::to_string(size) + ":" + std::to_string(written.time_since_epoch().count()), age > std::chrono::seconds(1) || age < std::chrono::seconds(0)});
  }
  if (error) return fail(Errc::not_found, folder.string() + ": the folder cannot be read: " + error.message());
  return files;
}

asio::awaitable<Result<std::vector<Dropped>>> list_on_pool(fs::path folder) { co_return list_folder(folder); }

std::vector<store::Paper> papers_of(const Source& source, const std::vector<Dropped>& files, std::map<std::string, std::string>& seen) {
  std::vector<store::Paper> papers;
  for (const auto& file : files) {
    const auto address = file.path.string();
    if (!file.settled || seen[address] == file.version) continue;
    seen[address] = file.version;
    store::Paper paper;
    paper.address = address;
    paper.source_id = source.id;
    paper.title = file.path.filename().string();
    paper.version = file.version;
    papers.push_back(std::move(paper));
  }
  return papers;
}

}  // namespace

asio::awaitable<void> poll_folder(Engine& engine, std::string source_id) {
  std::map<std::string, std::string> seen;  // so that the store is not asked every two seconds
  bool failing = false;
  auto& bell = *engine.polls.at(source_id);
  for (;;) {
    const auto knowledge = engine.knowledge;
    const auto* source = find_source(*knowledge, source_id);
    if (source == nullptr) co_return;
    auto work = list_on_pool(source->location);
    const auto files = co_await asio::co_spawn(engine.cpu, std::move(work), asio::use_awaitable);
    if (!files && !failing) spdlog::warn("{}: {}", source_id, printable(files.error().where));
    if (files && failing) spdlog::info("{}: can be read again", source_id);
    failing = !files;
    auto papers = files ? papers_of(*source, *files, seen) : std::vector<store::Paper>();
    if (!papers.empty() || seen.empty()) {
      store::PollRecord record;
      record.source_id = source_id;
      record.at = now();
      auto& health = record.state.health;
      health.last_look = record.at;
      if (files) health.last_success = record.at;
      if (!files) {
        health.failures = 1;
        health.reason = files.error().where;
      }
      record.papers = std::move(papers);
      auto save = [record = std::move(record)](store::Store& store) { return store.record_poll(record); };
      const auto saved = co_await engine.store.call(std::move(save));
      if (saved && saved->papers > 0) engine.papers.ring();
    }
    if (!co_await bell.wait(source->interval)) co_return;
  }
}

}  // namespace boardwatch::pipeline
