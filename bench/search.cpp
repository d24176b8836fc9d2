// What searching costs on 100,000 pages: the size of the index beside the text, the time to fill it, and of each query
// the median time beside a scan of all pages for the same words (LIKE) in the same database and the same run.
#include <sqlite3.h>
#include <stdlib.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "daemon/store/store.hpp"

namespace {

using namespace boardwatch;
namespace fs = std::filesystem;

constexpr int papers = 1000;
constexpr int pages_each = 100;
constexpr int words_on_page = 350;
constexpr int times = 5;

template <class T>
T must(Result<T> result) {
  if (result) return *std::move(result);
  std::fprintf(stderr, "bench_search: %s\n", result.error().where.c_str());
  std::exit(1);
}

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median_of(const std::function<void()>& work) {
  std::vector<double> all;
  for (int i = 0; i < times; ++i) all.push_back(milliseconds(work));
  std::sort(all.begin(), all.end());
  return all[times / 2];
}

/// Words as often as in a language: the second half as often as the first, and so on. Rare ones are long.
class Language {
 public:
  Language() {
    static const std::vector<std::string> syllables{"ba",  "con", "di",  "ex",  "fi", "gov", "ha",  "in", "ju",
                                                    "ko",  "li",  "mo",  "nur", "op", "pa",  "qua", "re", "sta",
                                                    "tru", "un",  "ver", "wa",  "xi", "yo",  "za"};
    for (std::size_t i = 0; i < vocabulary; ++i) {
      std::string word;
      for (auto rest = i + 1; rest > 0; rest /= syllables.size()) word += syllables[rest % syllables.size()];
      words_.push_back(word);
    }
  }
  const std::string& word() {
    const double share = std::uniform_real_distribution<double>(0, 1)(random_);
    return words_[static_cast<std::size_t>(std::pow(static_cast<double>(vocabulary), share)) - 1];
  }
  std::string page() {
    std::string out;
    for (int i = 0; i < words_on_page; ++i) out += (i == 0 ? "" : i % 17 == 0 ? ". " : " ") + word();
    return out;
  }

 private:
  static constexpr std::size_t vocabulary = 60'000;
  std::vector<std::string> words_;
  std::mt19937_64 random_{42};
};

std::size_t fill(store::Store& store, Language& language) {
  std::size_t bytes = 0;
  for (int i = 0; i < papers; ++i) {
    store::Reading reading;
    reading.paper.address = reading.final_address = "https://harrowmere.example/" + std::to_string(i) + ".pdf";
    reading.paper.title = "Board papers";
    reading.status = "ok";
    reading.document_date = add_days(*parse_date("2026-11-23"), -i);
    reading.seen = *parse_timestamp("2026-11-23T08:00:00Z");
    reading.sha256 = "sum " + std::to_string(i);
    reading.organisation = "R" + std::to_string(i % 200);
    for (int page = 1; page <= pages_each; ++page) {
      auto words = language.page();
      // On one page in a thousand.
      if ((i * pages_each + page) % 1000 == 7) words += " the interim chief nurse stood down";
      bytes += words.size();
      reading.pages.push_back({static_cast<std::uint32_t>(page), "", std::move(words)});
    }
    must(store.record_reading(reading, [](const FindingRecord&, RuleMemory&, Age) { return std::vector<AlertDraft>(); }));
  }
  return bytes;
}

/// SQLite itself, for the scan and the sizes.
class Direct {
 public:
  explicit Direct(const fs::path& file) {
    if (sqlite3_open_v2(file.c_str(), &db_, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) std::exit(1);
  }
  Direct(const Direct&) = delete;
  Direct& operator=(const Direct&) = delete;
  ~Direct() { sqlite3_close(db_); }

  std::int64_t number(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_ROW) {
      std::fprintf(stderr, "bench_search: %s\n", sqlite3_errmsg(db_));
      std::exit(1);
    }
    const auto value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
  }

 private:
  sqlite3* db_ = nullptr;
};

struct Query {
  const char* name;
  const char* words;
  const char* scan;  ///< the same as a condition on a page's words
};

void tell(store::Store& store, Direct& direct, const Query& query) {
  store::SearchRequest request;
  request.query = query.words;
  request.today = *parse_date("2026-11-23");
  std::size_t rows = 0;
  const double ours = median_of([&] { rows = must(store.search(request)).size(); });
  std::int64_t matches = 0;
  const double scan = median_of(
      [&] { matches = direct.number(std::string("SELECT count(*) FROM page_words_content WHERE ") + query.scan); });
  std::printf("%-34s %8.1f ms  %3zu rows of %6lld pages   scan %8.1f ms   %6.1f times\n", query.name, ours, rows,
              static_cast<long long>(matches), scan, scan / ours);
}

}  // namespace

int main() {
  auto name = (fs::temp_directory_path() / "bw-bench-search-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) return 1;
  {
    const auto store = must(store::open_sqlite(name));
    Language language;
    std::size_t text = 0;
    const double filling = milliseconds([&] { text = fill(*store, language); });
    Direct direct(fs::path(name) / "boardwatch.db");
    const auto index = static_cast<double>(direct.number("SELECT sum(length(block)) FROM page_words_data"));
    const double mega = 1e6;
    std::printf(
        "%d pages: text %.0f MB, index %.0f MB (%.2f of the text), database %.0f MB; stored in %.2f ms a page\n",
        papers * pages_each, static_cast<double>(text) / mega, index / mega, index / static_cast<double>(text),
        static_cast<double>(fs::file_size(fs::path(name) / "boardwatch.db")) / mega, filling / (papers * pages_each));
    const Query queries[] = {{"a phrase, on 100 pages", "\"interim chief nurse\"", "c0 LIKE '%interim chief nurse%'"},
                             {"two words", "interim stood", "c0 LIKE '%interim%' AND c0 LIKE '%stood%'"},
                             {"a beginning", "interi*", "c0 LIKE '%interi%'"},
                             {"a word that is nowhere", "whistleblower", "c0 LIKE '%whistleblower%'"},
                             {"a word on most pages", "con", "c0 LIKE '%con%'"}};
    for (const auto& query : queries) tell(*store, direct, query);
  }
  std::error_code ignored;
  fs::remove_all(name, ignored);
}
