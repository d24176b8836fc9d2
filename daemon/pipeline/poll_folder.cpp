// Watching a folder: what is dropped into it is read.
#include <spdlog/spdlog.h>

#include "core/utf8.hpp"
#include "daemon/async/on_pool.hpp"
#include "daemon/pipeline/engine.hpp"
#include "daemon/pipeline/papers.hpp"
#include "watch/dropped_file.hpp"
#include "watch/health.hpp"

namespace boardwatch::pipeline {
namespace {

namespace fs = std::filesystem;

struct Dropped {
  fs::path path;
  std::string version;  ///< size and time of the last change
  bool settled = false; ///< not written to for a second
};

/// Files of the folder and of its sub-folders, which may be named by an organisation's code.
Result<std::vector<Dropped>> list_folder(const fs::path& folder) {
  std::error_code error;
  std::vector<Dropped> files;
  auto walk = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
    if (walk.depth() > 1) walk.disable_recursion_pending();
    std::error_code gone;
    if (!walk->is_regular_file(gone) || walk->is_symlink(gone) || !watch::is_paper(walk->path())) continue;
    const auto size = walk->file_size(gone);
    const auto written = walk->last_write_time(gone);
    if (gone) continue;
    const auto age = fs::file_time_type::clock::now() - written;
    files.push_back({walk->path(), watch::edition_of(size, written), age > std::chrono::seconds(1) || age < std::chrono::seconds(0)});
  }
  if (error) return fail(Errc::not_found, folder.string() + ": the folder cannot be read: " + error.message());
  return files;
}

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
  const auto watched = engine.watched.at(source_id);
  for (;;) {
    const auto knowledge = engine.knowledge;
    const auto* source = find_source(*knowledge, source_id);
    if (source == nullptr) co_return;
    auto listing = [folder = fs::path(source->location)] { return list_folder(folder); };
    const auto files = co_await async::on_pool(engine.cpu, std::move(listing));
    const auto before = watched->state.health;
    watch::Look look;
    if (!files) look.error = files.error();
    watched->state.health = watch::after_look(before, look, now(), source->interval);
    const auto& after = watched->state.health;
    if (after.failures == 1 && before.failures == 0) spdlog::warn("{}: {}", source_id, printable(after.reason));
    if (after.failures == 0 && before.failures > 0) spdlog::info("{}: can be read again", source_id);
    store::PollRecord poll;
    poll.source_id = source_id;
    poll.at = now();
    if (files) poll.papers = papers_of(*source, *files, seen);
    if (const auto change = watch::change(before, after)) poll.changes.push_back(*change);
    if (!poll.papers.empty() || !poll.changes.empty()) {
      for (const auto& change : poll.changes)
        if (watch::worth_a_notice(change)) poll.notices.push_back(draft_of(watch::notice_of(*source, before, change), watch::fact_of(*source, change)));
      poll.state = watched->state;
      auto save = [poll = std::move(poll)](store::Store& store) { return store.record_poll(poll); };
      const auto saved = co_await engine.store.call(std::move(save));
      if (saved) tell(engine, saved->alerts);
      if (saved && saved->papers > 0) engine.papers.ring();
    }
    const bool go_on = co_await watched->bell.wait(source->interval);
    if (!go_on) co_return;
  }
}

}  // namespace boardwatch::pipeline
