#include "daemon/pipeline/tasks.hpp"

#include <gtest/gtest.h>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <stdexcept>

#include "daemon/async/on_pool.hpp"

namespace boardwatch::pipeline {
namespace {

constexpr std::chrono::seconds deadline{20};

struct Ended {
  bool& flag;
  explicit Ended(bool& f) : flag(f) {}
  Ended(const Ended&) = delete;
  Ended& operator=(const Ended&) = delete;
  ~Ended() { flag = true; }
};

asio::awaitable<void> wait_long(asio::io_context& io, bool& ended) {
  const Ended note(ended);
  asio::steady_timer timer(io, std::chrono::hours(1));
  co_await timer.async_wait(asio::use_awaitable);
}

asio::awaitable<void> do_step(bool& done) {
  done = true;
  co_return;
}

asio::awaitable<void> throw_fault() {
  throw std::runtime_error("a fault");
  co_return;
}

asio::awaitable<void> work_elsewhere(asio::thread_pool& pool, int& worked) {
  auto work = [&worked] { ++worked; };
  co_await async::on_pool(pool, work);
}

class TasksTest : public testing::Test {
 protected:
  asio::io_context io;
  Tasks tasks{io};
};

TEST_F(TasksTest, EndOneByOne) {
  bool done = false;
  tasks.spawn("step", do_step(done));
  EXPECT_FALSE(tasks.empty());
  io.run_for(deadline);
  EXPECT_TRUE(done);
  EXPECT_TRUE(tasks.empty());
}

TEST_F(TasksTest, TheFaultOfOneLeavesTheOthers) {
  bool done = false, ended = false;
  tasks.spawn("waits", wait_long(io, ended));
  tasks.spawn("faulty", throw_fault());
  tasks.spawn("step", do_step(done));
  io.poll();
  EXPECT_TRUE(done);
  EXPECT_FALSE(ended);
  EXPECT_FALSE(tasks.empty());
  tasks.stop_all();
  io.run_for(deadline);
  EXPECT_TRUE(tasks.empty());
}

TEST_F(TasksTest, StopByName) {
  bool first = false, second = false, other = false;
  tasks.spawn("a", wait_long(io, first));
  tasks.spawn("b", wait_long(io, other));
  tasks.spawn("a", wait_long(io, second));
  io.poll();
  tasks.stop("a");
  io.poll();
  EXPECT_TRUE(first);
  EXPECT_TRUE(second);
  EXPECT_FALSE(other);
  EXPECT_FALSE(tasks.stopping());
  tasks.stop_all();
  io.run_for(deadline);
}

TEST_F(TasksTest, AnUnknownNameStopsNothing) {
  bool ended = false;
  tasks.spawn("a", wait_long(io, ended));
  io.poll();
  tasks.stop("b");
  io.poll();
  EXPECT_FALSE(ended);
  tasks.stop_all();
  io.run_for(deadline);
}

TEST_F(TasksTest, StopAllEndsEverythingAndLetsNothingBegin) {
  bool first = false, second = false, late = false;
  tasks.spawn("a", wait_long(io, first));
  tasks.spawn("b", wait_long(io, second));
  io.poll();
  tasks.stop_all();
  EXPECT_TRUE(tasks.stopping());
  tasks.spawn("late", do_step(late));
  io.run_for(deadline);
  EXPECT_TRUE(first);
  EXPECT_TRUE(second);
  EXPECT_FALSE(late);
  EXPECT_TRUE(tasks.empty());
}

TEST_F(TasksTest, StopBeforeTheirFirstStepToo) {
  bool ended = false;
  tasks.spawn("a", wait_long(io, ended));
  tasks.stop_all();
  io.run_for(deadline);
  EXPECT_TRUE(ended);
  EXPECT_TRUE(tasks.empty());
}

// A cancellation that reached for work on another thread which had just ended once brought the daemon down when it stopped.
TEST(Tasks, StopWhileTheirWorkOnAnotherThreadEnds) {
  asio::thread_pool pool{1};
  int worked = 0, begun = 0;
  for (int round = 0; round < 500; ++round) {
    asio::io_context io;
    Tasks tasks(io);
    for (int i = 0; i < 10; ++i, ++begun) tasks.spawn("works", work_elsewhere(pool, worked));
    asio::post(io, [&tasks] { tasks.stop_all(); });
    io.run_for(deadline);
    EXPECT_TRUE(tasks.empty());
  }
  pool.join();
  EXPECT_EQ(worked, begun);
}

}  // namespace
}  // namespace boardwatch::pipeline
