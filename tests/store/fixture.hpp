// A state directory of its own for each test, and findings to put into it.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "daemon/store/digest.hpp"
#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

inline Timestamp at(const char* rfc3339) { return *parse_timestamp(rfc3339); }
inline Date day(const char* iso) { return *parse_date(iso); }

inline Change departure(const std::string& person, const std::string& words, Post post = Post::chief_executive) {
  Change change;
  change.person = person;
  change.post = post;
  change.organisation = "Tavistock and Portman NHS Foundation Trust";
  change.organisation_code = "RNK";
  change.evidence.words = words;
  change.confidence = 0.9;
  return change;
}

inline Reading reading(const std::string& address, const char* document_date, std::vector<Finding> findings) {
  Reading reading;
  reading.paper.address = address;
  reading.paper.source_id = "tavi";
  reading.paper.title = "Board papers";
  reading.final_address = address;
  reading.sha256 = "sum of " + address;
  reading.status = "ok";
  reading.findings = std::move(findings);
  reading.document_date = day(document_date);
  reading.seen = at("2026-11-22T08:00:00Z");
  return reading;
}

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void write_bytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out << bytes;
  out.close();
  std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

class StoreTest : public testing::Test {
 protected:
  StoreTest() {
    std::string name = (std::filesystem::temp_directory_path() / "bw-store-XXXXXX").string();
    if (mkdtemp(name.data()) != nullptr) directory = name;
  }
  ~StoreTest() override {
    store.reset();
    std::error_code error;
    std::filesystem::remove_all(directory, error);
  }

  void open() {
    store.reset();
    auto opened = open_sqlite(directory);
    ASSERT_TRUE(opened) << opened.error().where;
    store = *std::move(opened);
  }

  /// Changes the database behind the store's back, which is closed for it.
  void tamper(const std::string& sql) {
    store.reset();
    auto database = sqlite::Database::open(std::filesystem::canonical(file()));
    ASSERT_TRUE(database) << database.error().where;
    const auto done = database->script(sql);
    ASSERT_TRUE(done) << done.error().where;
  }

  std::filesystem::path file() const { return directory / "boardwatch.db"; }

  /// As the daemon hands over what it fetched: in a file of the state directory.
  Reading fetched(const std::string& address, const std::string& bytes, const char* seen) {
    auto out = reading(address, "2026-11-20", {});
    std::filesystem::create_directories(directory / "incoming");
    out.file = directory / "incoming" / std::to_string(++files_);
    write_bytes(*out.file, bytes);
    out.sha256 = sha256_of(bytes);
    out.seen = at(seen);
    return out;
  }

  std::filesystem::path directory;
  std::unique_ptr<Store> store;

 private:
  int files_ = 0;
};

/// The plainest rule: every finding is an alert.
inline std::vector<AlertDraft> everything(const FindingRecord& found, RuleMemory&, Age) {
  AlertDraft draft;
  draft.rule = "everything";
  draft.fact = fact_key(found.finding);
  draft.headline = "Something happened";
  draft.evidence = {found};
  return {draft};
}

}  // namespace boardwatch::store
