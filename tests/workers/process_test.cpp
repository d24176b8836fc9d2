#include "daemon/workers/process.hpp"

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

#include "tests/fakes/run.hpp"

namespace boardwatch::workers {
namespace {

using testing::HasSubstr;

bool is_gone(pid_t pid) { return ::kill(pid, 0) != 0 && errno == ESRCH; }

class ProcessTest : public testing::Test {
 protected:
  std::unique_ptr<Process> shell(const std::string& script) {
    const Program program{"/bin/sh", {"-c", script}};
    auto process = Process::start(io, program, null.get(), null.get());
    EXPECT_TRUE(process) << process.error().where;
    return process ? *std::move(process) : nullptr;
  }

  asio::io_context io;
  Descriptor null{::open("/dev/null", O_RDWR | O_CLOEXEC)};
};

TEST_F(ProcessTest, TellsTheExitCode) {
  const auto process = shell("exit 7");
  const auto ending = fakes::run(io, process->wait());
  ASSERT_TRUE(ending);
  EXPECT_EQ(to_text(*ending), "ended with exit code 7");
  EXPECT_TRUE(is_gone(process->pid()));
}

TEST_F(ProcessTest, TellsTheSignal) {
  const auto process = shell("kill -SEGV $$");
  EXPECT_EQ(to_text(*fakes::run(io, process->wait())), "was killed by signal 11 (Segmentation fault)");
}

TEST_F(ProcessTest, MayBeKilledAndWaitedForTwice) {
  const auto process = shell("exec sleep 1000");
  process->kill();
  EXPECT_EQ(fakes::run(io, process->wait())->signal, SIGKILL);
  process->kill();
  EXPECT_EQ(fakes::run(io, process->wait())->signal, SIGKILL);
}

TEST_F(ProcessTest, IsKilledAndReapedWhenDestroyed) {
  auto process = shell("exec sleep 1000");
  const auto pid = process->pid();
  EXPECT_FALSE(is_gone(pid));
  process.reset();
  EXPECT_TRUE(is_gone(pid));
}

TEST_F(ProcessTest, WaitEndsWhenCancelled) {
  const auto process = shell("exec sleep 1000");
  asio::cancellation_signal stop;
  bool ended = false;
  asio::co_spawn(io, process->wait(),
                 asio::bind_cancellation_slot(stop.slot(), [&](std::exception_ptr, std::optional<Ending> ending) {
                   ended = true;
                   EXPECT_FALSE(ending);
                 }));
  asio::post(io, [&] { stop.emit(asio::cancellation_type::terminal); });
  io.run();
  EXPECT_TRUE(ended);
}

TEST_F(ProcessTest, StartsWithDefaultSignals) {
  std::signal(SIGTERM, SIG_IGN);
  const auto process = shell("kill -TERM $$; exit 0");
  std::signal(SIGTERM, SIG_DFL);
  EXPECT_EQ(fakes::run(io, process->wait())->signal, SIGTERM);
}

TEST_F(ProcessTest, MissingProgramIsNamed) {
  const Program program{"/nowhere/boardwatch-read", {"serve"}};
  const auto process = Process::start(io, program, null.get(), null.get());
  ASSERT_FALSE(process);
  EXPECT_EQ(process.error().code, Errc::worker_start);
  EXPECT_THAT(process.error().where, HasSubstr("/nowhere/boardwatch-read: No such file"));
}

}  // namespace
}  // namespace boardwatch::workers
