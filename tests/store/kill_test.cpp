// The promise of the store: an alert that was acknowledged is on disk, whole, whatever kills the process.
#include <gmock/gmock.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>
#include <set>

#include "tests/store/fixture.hpp"
#include "wire/json.hpp"

namespace boardwatch::store {
namespace {

constexpr int rounds = 30;

std::string pack(int i) { return "the bytes of pack " + std::to_string(i); }

Reading nth(int i) {
  const auto a = "Ann " + std::to_string(i), b = "Bob " + std::to_string(i);
  auto out = reading("paper " + std::to_string(i), "2026-11-20",
                     {departure(a, a + " leaves."), departure(b, b + " leaves.")});
  out.sha256 = sha256_of(pack(i));
  out.seen = at("2026-11-22T08:00:00Z") + std::chrono::seconds(i);
  out.paper.source_id = "source " + std::to_string(i);  // one source's would soon be collected in a digest
  return out;
}

/// Records papers from `first` on, two alerts and one file each, and acknowledges each by one byte. Of the files, all but
/// the last few are removed again.
[[noreturn]] void record_for_ever(const std::filesystem::path& directory, int first, int pipe) {
  const auto lock = StateLock::take(directory);
  auto opened = open_sqlite(directory);
  if (!lock || !opened) ::_exit(2);
  std::filesystem::create_directories(directory / "incoming");
  for (int i = first;; ++i) {
    auto paper = nth(i);
    paper.file = directory / "incoming" / std::to_string(i);
    write_bytes(*paper.file, pack(i));
    if (!(*opened)->record_reading(paper, everything)) ::_exit(3);
    if (::write(pipe, "+", 1) != 1) ::_exit(4);
    if (!(*opened)->expire_contents(paper.seen - std::chrono::seconds(5), paper.seen)) ::_exit(5);
  }
}

class Kill : public StoreTest {
 protected:
  /// Starts a recorder, waits for `wanted` acknowledgements and `spins` turns more, kills it by its id and returns how
  /// many readings it had acknowledged.
  int run_and_kill(int first, int wanted, int spins) {
    int ends[2];
    if (::pipe(ends) != 0) return -1;
    const auto child = ::fork();
    if (child == 0) {
      ::close(ends[0]);
      record_for_ever(directory, first, ends[1]);
    }
    ::close(ends[1]);
    int acknowledged = 0;
    char byte;
    while (acknowledged < wanted && ::read(ends[0], &byte, 1) == 1) ++acknowledged;
    for (int i = 0; i < spins; ++i) ::sched_yield();
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    while (::read(ends[0], &byte, 1) == 1) ++acknowledged;
    ::close(ends[0]);
    return acknowledged;
  }

  /// Every message has its alert with proof, numbers have no gap, and both alerts of a reading are there or neither.
  void expect_whole() {
    const auto head = *store->head();
    const auto rows = store->replay(1, head, 1 << 20);
    const auto alerts = store->alerts({}, 1 << 20);
    ASSERT_TRUE(rows && alerts);
    ASSERT_EQ(rows->size(), head);
    ASSERT_EQ(alerts->size(), head);
    EXPECT_EQ(head % 2, 0u);
    EXPECT_EQ(store->counts()->findings, head);
    EXPECT_EQ(store->counts()->papers_read, head / 2);
    for (std::size_t i = 0; i < rows->size(); ++i) {
      EXPECT_EQ((*rows)[i].sequence, i + 1);
      const auto& alert = (*alerts)[i];
      EXPECT_EQ(alert.sequence, i + 1);
      EXPECT_EQ(alert.evidence.size(), 1u);
      EXPECT_NE((*rows)[i].body.find("\"" + alert.id + "\""), std::string::npos);
    }
    for (int i = 0; i < static_cast<int>(head / 2); ++i) expect_bytes(i);
  }

  /// Either whole, or gone because their time was over; and no file is left that nobody knows of.
  void expect_bytes(int i) {
    EXPECT_EQ(store->versions(nth(i).paper.address)->size(), 1u) << i;
    const auto content = store->content(nth(i).sha256);
    ASSERT_TRUE(content) << i << ": " << content.error().where;
    const auto path = directory / "contents" / nth(i).sha256.substr(0, 2) / nth(i).sha256;
    EXPECT_NE(std::filesystem::exists(path), content->removed.has_value()) << i;
  }
};

TEST_F(Kill, NoAcknowledgedAlertOrFileIsLostAndNoTransactionIsTorn) {
  std::mt19937 random(std::random_device{}());
  open();
  const auto epoch = store->identity().epoch;
  std::uint64_t promised = 0;
  int next = 0;
  for (int round = 0; round < rounds; ++round) {
    store.reset();
    const int acknowledged = run_and_kill(next, 1 + static_cast<int>(random() % 20), static_cast<int>(random() % 400));
    ASSERT_GT(acknowledged, 0) << "round " << round;
    promised = 2 * static_cast<std::uint64_t>(next + acknowledged);
    open();
    ASSERT_NE(store, nullptr);
    EXPECT_GE(*store->head(), promised) << "round " << round;
    EXPECT_EQ(store->identity().epoch, epoch) << "a kill is no reason to distrust the numbers";
    expect_whole();
    next = static_cast<int>(*store->head() / 2);
  }
}

}  // namespace
}  // namespace boardwatch::store
