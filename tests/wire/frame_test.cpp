#include "wire/frame.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <thread>

namespace boardwatch::wire {
namespace {

/// A pipe whose writing end can be closed early.
struct Pipe {
  Pipe() {
    if (::pipe(ends) != 0) throw std::runtime_error("pipe");
  }
  ~Pipe() {
    ::close(ends[0]);
    finish();
  }
  void finish() {
    if (ends[1] >= 0) ::close(ends[1]);
    ends[1] = -1;
  }
  void put(std::string_view bytes) const {
    ASSERT_EQ(::write(ends[1], bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
  }
  int ends[2] = {-1, -1};
};

TEST(FrameLength, IsWhatTheHeaderSays) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{258}, std::size_t{max_frame}}) {
    const auto header = frame_header(size);
    EXPECT_EQ(*frame_length({header.data(), header.size()}), size);
  }
}

TEST(FrameLength, OverTheLimitIsRefused) {
  const auto header = frame_header(std::size_t{max_frame} + 1);
  EXPECT_EQ(frame_length({header.data(), header.size()}).error().code, Errc::worker_protocol);
}

TEST(Frame, ComesThroughAPipe) {
  Pipe pipe;
  const std::string payload("a\0b\n", 4);
  ASSERT_TRUE(write_frame(pipe.ends[1], payload));
  ASSERT_TRUE(write_frame(pipe.ends[1], ""));
  EXPECT_EQ(*read_frame(pipe.ends[0]), payload);
  EXPECT_EQ(*read_frame(pipe.ends[0]), "");
}

TEST(Frame, LongerThanThePipeComesThroughInPieces) {
  Pipe pipe;
  const std::string payload(3'000'000, 'x');
  std::thread writer([&] { EXPECT_TRUE(write_frame(pipe.ends[1], payload)); });
  const auto back = read_frame(pipe.ends[0]);
  writer.join();
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(*back, payload);
}

TEST(Frame, CleanEndIsNoFault) {
  Pipe pipe;
  pipe.finish();
  EXPECT_EQ(read_frame(pipe.ends[0]).error().code, Errc::empty);
}

TEST(Frame, CutAnywhereIsAFault) {
  for (const std::string& cut : {std::string("\0\0", 2), std::string("\0\0\0\5", 4), std::string("\0\0\0\5abc", 7)}) {
    Pipe pipe;
    pipe.put(cut);
    pipe.finish();
    EXPECT_EQ(read_frame(pipe.ends[0]).error().code, Errc::worker_protocol) << cut.size();
  }
}

TEST(Frame, ClosedDescriptorIsAFault) {
  EXPECT_EQ(read_frame(-1).error().code, Errc::worker_protocol);
  EXPECT_EQ(write_frame(-1, "x").error().code, Errc::worker_protocol);
}

}  // namespace
}  // namespace boardwatch::wire
