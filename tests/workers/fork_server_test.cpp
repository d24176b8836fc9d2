#include "daemon/workers/fork_server.hpp"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <cerrno>
#include <csignal>
#include <fstream>

#include "tests/fakes/run.hpp"

namespace boardwatch::workers {
namespace {

using testing::HasSubstr;

/// What stands behind the name in brackets in /proc/PID/stat: the state, the parent.
std::string stat_of(pid_t pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
  const std::string stat((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const auto behind = stat.rfind(')');
  return behind == stat.npos ? std::string() : stat.substr(behind + 2);
}

pid_t parent_of(pid_t pid) { return std::stoi(stat_of(pid).substr(2)); }

/// Ended ones that nobody has waited for are there too, as Z.
bool runs(pid_t pid) {
  const auto stat = stat_of(pid);
  return !stat.empty() && stat[0] != 'Z' && stat[0] != 'X';
}

class ForkServerTest : public testing::Test {
 protected:
  Result<std::unique_ptr<Process>> start(std::vector<std::string> arguments) {
    return fakes::run(io, server.start(std::move(arguments), null.get(), null.get()));
  }
  std::string ending(std::vector<std::string> arguments) {
    const auto process = start(std::move(arguments));
    if (!process) return process.error().where;
    return to_text(*fakes::run(io, (*process)->wait()));
  }
  /// The fork server itself: the other child of this process.
  static pid_t server_beside(pid_t reader) {
    std::ifstream file("/proc/self/task/" + std::to_string(::gettid()) + "/children");
    for (pid_t child = 0; file >> child;)
      if (child != reader) return child;
    return 0;
  }

  asio::io_context io;
  Descriptor null{::open("/dev/null", O_RDWR | O_CLOEXEC)};
  ForkServer server{io, std::filesystem::path(BOARDWATCH_BINARY_DIR) / "fake_reader"};
};

TEST_F(ForkServerTest, ReaderIsAChildOfThisProcessAndGetsItsArguments) {
  const auto process = start({"hang"});
  ASSERT_TRUE(process) << process.error().where;
  EXPECT_EQ(parent_of((*process)->pid()), ::getpid());
  EXPECT_EQ(ending({"exit", "7"}), "ended with exit code 7");
  EXPECT_EQ(ending({"document"}), "ended with exit code 4");
}

TEST_F(ForkServerTest, ReadersRunBesideEachOtherAndAreKilledOneByOne) {
  const auto one = start({"hang"});
  const auto other = start({"hang"});
  ASSERT_TRUE(one && other);
  (*one)->kill();
  EXPECT_EQ(fakes::run(io, (*one)->wait())->signal, SIGKILL);
  EXPECT_TRUE(runs((*other)->pid()));
}

TEST_F(ForkServerTest, OneThatDiedIsReplaced) {
  const auto reader = start({"hang"});
  ASSERT_TRUE(reader);
  const auto first = server_beside((*reader)->pid());
  ASSERT_GT(first, 0);
  ::kill(first, SIGKILL);
  EXPECT_EQ(ending({"exit", "3"}), "ended with exit code 3");
  EXPECT_TRUE(runs((*reader)->pid())) << "its readers live on";
}

TEST_F(ForkServerTest, MissingProgramIsNamed) {
  ForkServer missing(io, "/nowhere/boardwatch-read");
  const auto process = fakes::run(io, missing.start({"document"}, null.get(), null.get()));
  ASSERT_FALSE(process);
  EXPECT_EQ(process.error().code, Errc::worker_start);
  EXPECT_THAT(process.error().where, HasSubstr("/nowhere/boardwatch-read: No such file"));
}

TEST_F(ForkServerTest, ProgramThatIsNoForkServerIsSaidToBeGone) {
  ForkServer other(io, "/bin/false");
  const auto process = fakes::run(io, other.start({"document"}, null.get(), null.get()));
  ASSERT_FALSE(process);
  EXPECT_EQ(process.error().code, Errc::worker_start);
  EXPECT_THAT(process.error().where, HasSubstr("/bin/false"));
}

TEST_F(ForkServerTest, ArgumentsThatAreTooLongAreRefusedAndTheNextOnesAreNot) {
  const auto process = start({"document", std::string(100'000, 'x')});
  ASSERT_FALSE(process);
  EXPECT_THAT(process.error().where, HasSubstr("65536 bytes"));
  EXPECT_EQ(ending({"exit", "3"}), "ended with exit code 3");
}

TEST_F(ForkServerTest, ArgumentsWithANulAreRefused) {
  const auto process = start({"exit", std::string("7\0--more", 8)});
  ASSERT_FALSE(process);
  EXPECT_THAT(process.error().where, HasSubstr("NUL"));
}

// As an exec'd reader is (BoardwatchRead.EveryWayOutIsBarred), so is a forked one.
TEST_F(ForkServerTest, ForkedReadersAreLocked) {
  ForkServer readers(io, std::filesystem::path(BOARDWATCH_BINARY_DIR) / "boardwatch-read");
  for (const auto* way_out : {"open", "socket_unix", "exec", "fork", "clone", "kill", "ptrace", "io_uring", "map_executable"}) {
    const auto reader = fakes::run(io, readers.start({"probe", way_out}, null.get(), null.get()));
    ASSERT_TRUE(reader) << reader.error().where;
    const auto ending = fakes::run(io, (*reader)->wait());
    EXPECT_TRUE(ending->signal == SIGSYS || (ending->signal == 0 && ending->code == 0)) << way_out << ": " << to_text(*ending);
  }
}

TEST_F(ForkServerTest, ReadersWithoutALockAreNotForked) {
  ForkServer readers(io, std::filesystem::path(BOARDWATCH_BINARY_DIR) / "boardwatch-read");
  const auto reader = fakes::run(io, readers.start({"probe", "open", "--unlocked"}, null.get(), null.get()));
  ASSERT_TRUE(reader);
  EXPECT_EQ(fakes::run(io, (*reader)->wait())->code, 2);
}

TEST_F(ForkServerTest, ACancelledCallerStillGetsTheReaderThatWasAskedFor) {
  ASSERT_EQ(ending({"exit", "3"}), "ended with exit code 3");
  asio::cancellation_signal stop;
  bool got = false;
  asio::co_spawn(io, server.start({"hang"}, null.get(), null.get()),
                 asio::bind_cancellation_slot(stop.slot(), [&](std::exception_ptr, Result<std::unique_ptr<Process>> process) { got = process.has_value(); }));
  asio::post(io, [&] { stop.emit(asio::cancellation_type::terminal); });
  io.restart();
  io.run();
  EXPECT_TRUE(got);
}

TEST_F(ForkServerTest, ThoseWhoAskAtOnceAreAnsweredInTurn) {
  int ended_well = 0;
  std::vector<std::unique_ptr<Process>> readers;
  for (int i = 0; i < 20; ++i)
    asio::co_spawn(io, server.start({"exit", std::to_string(i)}, null.get(), null.get()),
                   [&, i](std::exception_ptr, Result<std::unique_ptr<Process>> process) {
                     ASSERT_TRUE(process);
                     readers.push_back(*std::move(process));
                     asio::co_spawn(io, readers.back()->wait(), [&, i](std::exception_ptr, std::optional<Ending> end) { ended_well += end && end->code == i ? 1 : 0; });
                   });
  io.restart();
  io.run();
  EXPECT_EQ(ended_well, 20);
}

}  // namespace
}  // namespace boardwatch::workers
