// What it costs to remember: the store's calls, in milliseconds of the clock (median), and bytes on disk. The disk decides:
// every call that changes something waits until it is there. TMPDIR says which disk.
#include <stdlib.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "daemon/store/digest.hpp"
#include "daemon/store/store.hpp"

namespace {

using namespace boardwatch;
namespace fs = std::filesystem;

constexpr int sources = 10'000;
constexpr int times = 101;

const Timestamp now = *parse_timestamp("2026-11-23T08:00:00Z");

/// A state directory of its own, gone at the end.
struct Folder {
  fs::path path;
  Folder() {
    auto name = (fs::temp_directory_path() / "bw-bench-store-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) std::abort();
    path = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
};

template <class T>
T must(Result<T> result) {
  if (result) return *std::move(result);
  std::fprintf(stderr, "bench_store: %s\n", result.error().where.c_str());
  std::exit(1);
}
void must(const Result<void>& result) {
  if (result) return;
  std::fprintf(stderr, "bench_store: %s\n", result.error().where.c_str());
  std::exit(1);
}

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void tell(const char* what, const std::function<void(int)>& work) {
  std::vector<double> all;
  for (int i = 0; i < times; ++i) all.push_back(milliseconds([&] { work(i); }));
  std::sort(all.begin(), all.end());
  std::printf("%-62s %8.2f ms   (95%%: %.2f)\n", what, all[times / 2], all[times * 95 / 100]);
}

/// As full as they come: both validators, a redirect remembered, sixteen changes.
store::SourceState usual_state() {
  store::SourceState state;
  state.etag = "\"5f3a-62b1c0d9e8f7a\"";
  state.last_modified = "Sun, 22 Nov 2026 09:30:00 GMT";
  state.health = {SourceStatus::ok, now, 0, 0, now, now, {}, "", 12};
  state.permanent_address = "https://www.harrowmere.example.nhs.uk/about-us/board/board-papers/";
  state.digest = store::digest_of({"list"});
  for (std::size_t i = 0; i < store::most_changes; ++i) state.changes.push_back(now - std::chrono::hours(24 * 60 * i));
  return state;
}

std::map<std::string, store::SourceState> all_states() {
  std::map<std::string, store::SourceState> states;
  for (int i = 0; i < sources; ++i) states["source-" + std::to_string(i)] = usual_state();
  return states;
}

/// Of one source, with fifty papers of a name of their own each.
store::PollRecord poll(int number) {
  store::PollRecord record;
  record.source_id = "source-" + std::to_string(number);
  record.state = usual_state();
  record.at = now;
  for (int i = 0; i < 50; ++i) {
    store::Paper paper;
    paper.address = "https://www.harrowmere.example.nhs.uk/download/" + std::to_string(number) + "/paper-" + std::to_string(i) + ".pdf";
    paper.source_id = record.source_id;
    paper.title = "Board of Directors, public papers, item " + std::to_string(i);
    paper.meeting_id = record.source_id + "/board/2026-11-26";
    record.papers.push_back(std::move(paper));
  }
  return record;
}

store::Reading reading(const fs::path& folder, int number, std::size_t bytes) {
  std::string content(bytes, 'x');
  content.replace(0, 8, std::to_string(10'000'000 + number));
  store::Reading out;
  out.paper.address = "https://www.harrowmere.example.nhs.uk/pack-" + std::to_string(number) + ".pdf";
  out.paper.source_id = "source-0";
  out.sha256 = store::sha256_of(content);
  out.status = "ok";
  out.document_date = date_of(now);
  out.seen = now;
  out.file = folder / ("incoming-" + std::to_string(number));
  std::ofstream(*out.file, std::ios::binary) << content;
  return out;
}

void measure_sources(store::Store& store) {
  const auto states = all_states();
  const auto first = milliseconds([&] { must(store.record_states(states)); });
  const auto again = milliseconds([&] { must(store.record_states(states)); });
  const auto load = milliseconds([&] { (void)must(store.source_states()); });
  std::printf("%-62s %8.2f ms\n%-62s %8.2f ms\n%-62s %8.2f ms\n", "10,000 states stored at once", first, "the same again", again, "10,000 states loaded at a start", load);
}

void measure_calls(store::Store& store, const fs::path& folder) {
  const Judge nothing = [](const FindingRecord&, RuleMemory&, Age) { return std::vector<AlertDraft>(); };
  tell("a poll with 50 papers, all new", [&](int i) { (void)must(store.record_poll(poll(i))); });
  tell("a poll with 50 papers, all known", [&](int i) { (void)must(store.record_poll(poll(i))); });
  std::vector<store::Reading> small, large;
  for (int i = 0; i < times; ++i) small.push_back(reading(folder, i, 20'000));
  tell("a reading with a file of 20 kB", [&](int i) { (void)must(store.record_reading(small[static_cast<std::size_t>(i)], nothing)); });
  for (int i = 0; i < times; ++i) large.push_back(reading(folder, times + i, 5'000'000));
  tell("a reading with a file of 5 MB", [&](int i) { (void)must(store.record_reading(large[static_cast<std::size_t>(i)], nothing)); });
  tell("the same bytes again", [&](int i) { (void)must(store.record_reading(large[static_cast<std::size_t>(i)], nothing)); });
  tell("a check that found a paper unchanged", [&](int i) { must(store.record_check(large[static_cast<std::size_t>(i)].paper, now)); });
  tell("which papers are due for a check", [&](int) { (void)must(store.due_checks(100, now)); });
}

}  // namespace

int main() {
  const Folder folder;
  const auto database = folder.path / "boardwatch.db";
  (void)must(store::open_sqlite(folder.path));
  const auto empty = fs::file_size(database);
  measure_sources(*must(store::open_sqlite(folder.path)));
  std::printf("%-62s %8.0f bytes\n", "a source's row, on disk", static_cast<double>(fs::file_size(database) - empty) / sources);
  measure_calls(*must(store::open_sqlite(folder.path)), folder.path);
  const auto start = milliseconds([&] { (void)must(store::open_sqlite(folder.path)); });
  std::printf("%-62s %8.2f ms\n", "a start with all that", start);
}
