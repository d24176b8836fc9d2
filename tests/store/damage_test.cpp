#include <gmock/gmock.h>
#include <sqlite3.h>

#include <random>

#include "daemon/store/schema.hpp"
#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::AllOf;
using testing::HasSubstr;

class Damage : public StoreTest {
 protected:
  void fill(int papers) {
    open();
    for (int i = 0; i < papers; ++i) {
      const auto name = "Person " + std::to_string(i);
      ASSERT_TRUE(store->record_reading(
          reading("paper " + std::to_string(i), "2026-11-20", {departure(name, name + " leaves.")}), everything));
    }
    store.reset();
  }
  Error error_of_open() {
    auto opened = open_sqlite(directory);
    EXPECT_FALSE(opened);
    return opened ? Error{Errc::usage, "it opened"} : opened.error();
  }
};

TEST_F(Damage, FileThatIsNoDatabaseIsRefusedSayingWhatToDo) {
  write_bytes(file(), std::string(5000, 'x'));
  const auto error = error_of_open();
  EXPECT_EQ(error.code, Errc::store_damaged);
  EXPECT_THAT(error.where,
              AllOf(HasSubstr(file().filename().string()), HasSubstr("move it away"), HasSubstr("backup")));
  EXPECT_EQ(bytes_of(file()), std::string(5000, 'x')) << "left as it was";
}

TEST_F(Damage, EmptyFileAfterUseIsRefused) {
  fill(1);
  write_bytes(file(), "");
  const auto error = error_of_open();
  EXPECT_EQ(error.code, Errc::store_damaged);
  EXPECT_THAT(error.where, HasSubstr("is empty though it was in use"));
}

TEST_F(Damage, EmptyFileOfAFirstStartIsLaidOut) {
  write_bytes(file(), "");
  open();
  EXPECT_EQ(*store->head(), 0u);
}

TEST_F(Damage, DatabaseOfAnotherProgramIsRefused) {
  write_bytes(file(), "");
  tamper("CREATE TABLE notes (text TEXT)");
  const auto error = error_of_open();
  EXPECT_EQ(error.code, Errc::store_damaged);
  EXPECT_THAT(error.where, HasSubstr("another program"));
}

TEST_F(Damage, NewerSchemaIsRefusedAndLeftAlone) {
  fill(1);
  tamper("PRAGMA user_version = " + std::to_string(schema_version + 1));
  const auto before = bytes_of(file());
  const auto error = error_of_open();
  EXPECT_EQ(error.code, Errc::store_version);
  EXPECT_THAT(error.where, AllOf(HasSubstr("newer boardwatch"), HasSubstr("schema " + std::to_string(schema_version + 1))));
  EXPECT_EQ(bytes_of(file()), before);
}

TEST_F(Damage, ChangedMessageIsNeverHandedOut) {
  fill(2);
  tamper("UPDATE outbox SET body = replace(body, 'Person 1', 'Person 7') WHERE sequence = 2");
  open();
  EXPECT_TRUE(store->replay(1, 1, 9));
  const auto rows = store->replay(1, 2, 9);
  ASSERT_FALSE(rows);
  EXPECT_EQ(rows.error().code, Errc::store_damaged);
  EXPECT_THAT(rows.error().where, HasSubstr("message 2"));
  EXPECT_FALSE(store->unsent(9));
}

TEST_F(Damage, ChangedFindingIsNeverHandedOut) {
  fill(1);
  tamper("UPDATE findings SET document_date = '2026-11-21'");
  open();
  const auto alerts = store->alerts({}, 9);
  ASSERT_FALSE(alerts);
  EXPECT_EQ(alerts.error().code, Errc::store_damaged);
}

TEST_F(Damage, ChangedAlertIsNeverHandedOut) {
  fill(1);
  tamper("UPDATE alerts SET headline = 'Nothing happened'");
  open();
  EXPECT_FALSE(store->alerts({}, 9));
}

TEST_F(Damage, FlippedBytesAreRefusedOrHarmlessNeverWrong) {
  fill(20);
  open();
  const auto want = store->replay(1, 20, 20).value();
  store.reset();
  const auto whole = bytes_of(file());
  const auto head = bytes_of(directory / "head");
  std::mt19937 random(20261122);
  for (int round = 0; round < 150; ++round) {
    auto bytes = whole;
    for (int i = 0; i < 3; ++i) bytes[random() % bytes.size()] ^= static_cast<char>(1 + random() % 255);
    for (const auto* suffix : {"-wal", "-shm"}) std::filesystem::remove(file().string() + suffix);
    write_bytes(file(), bytes);
    write_bytes(directory / "head", head);
    const auto opened = open_sqlite(directory);
    if (!opened) continue;
    const auto rows = (*opened)->replay(1, 20, 20);
    if (!rows) continue;
    for (const auto& row : *rows) {
      ASSERT_LE(row.sequence, 20u) << "round " << round;
      EXPECT_EQ(row.body, want[row.sequence - 1].body) << "round " << round;
      EXPECT_EQ(row.header, want[row.sequence - 1].header) << "round " << round;
    }
  }
}

TEST_F(Damage, DeletedJournalIsNoticedAsABackup) {
  open();
  const auto before = store->identity().epoch;
  ASSERT_TRUE(store->record_reading(reading("a", "2026-11-20", {departure("Ann", "Ann leaves.")}), everything));
  const auto database = bytes_of(file());  // without what the journal holds
  const auto head = bytes_of(directory / "head");
  store.reset();
  write_bytes(file(), database);
  open();
  EXPECT_NE(store->identity().epoch, before);
}

}  // namespace
}  // namespace boardwatch::store
