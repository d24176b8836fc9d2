#include "reader/limits.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>

#include "wire/frame.hpp"
#include "wire/reader.hpp"

namespace boardwatch::reader {
namespace {

constexpr rlim_t memory = rlim_t{768} << 20;
constexpr rlim_t open_files = 32;

// Processor seconds, of the one thread that there is, and seconds of the steady clock.
double began_at = 0, began_after = 0, allowed = 0;

/// A whole frame, made before anything can go wrong: a signal handler may only write.
struct LastWords {
  char bytes[512];
  std::size_t size = 0;
};
LastWords out_of_memory;
LastWords out_of_time;

void prepare(LastWords& words, Errc code, const char* why) {
  const std::string answer = wire::encode_answer(fail(code, why));
  const auto header = wire::frame_header(answer.size());
  std::memcpy(words.bytes, header.data(), header.size());
  words.size = header.size() + answer.copy(words.bytes + header.size(), sizeof words.bytes - header.size());
}

void say(const LastWords& words) {
  std::size_t written = 0;
  while (written < words.size) {
    const auto n = ::write(STDOUT_FILENO, words.bytes + written, words.size - written);
    if (n <= 0) break;
    written += static_cast<std::size_t>(n);
  }
  ::_exit(3);
}

void on_abort(int) { say(out_of_memory); }
void on_time(int) { say(out_of_time); }

Result<void> limit(__rlimit_resource resource, rlim_t value, const char* name) {
  const rlimit wanted{value, value};
  if (::setrlimit(resource, &wanted) == 0) return {};
  return fail(Errc::worker_start, std::string("cannot limit ") + name + ": " + std::strerror(errno));
}

double seconds_now() {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double used() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6; };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

}  // namespace

Result<void> limit_process() {
  prepare(out_of_memory, Errc::too_large, "it needs more memory to read than is allowed");
  prepare(out_of_time, Errc::worker_timeout, "it takes more processor time to read than is allowed");
  std::signal(SIGABRT, on_abort);
  std::signal(SIGXCPU, on_time);
  std::signal(SIGPIPE, SIG_IGN);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::prctl(PR_SET_DUMPABLE, 0);
  BW_CHECK(limit(RLIMIT_CORE, 0, "core dumps"));
  BW_CHECK(limit(RLIMIT_FSIZE, wire::max_frame + wire::frame_header_size, "file sizes"));
  BW_CHECK(limit(RLIMIT_NOFILE, open_files, "open files"));
  BW_CHECK(limit(RLIMIT_NPROC, 0, "processes"));
#ifndef BW_SANITIZED
  BW_CHECK(limit(RLIMIT_AS, memory, "memory"));
#endif
  return {};
}

void allow_processor_time(int seconds) {
  const double now = used();
  began_after = now;
  began_at = seconds_now();
  allowed = seconds;
  // Only the soft limit: a long-lived reader gets more for each document.
  rlimit time{};
  ::getrlimit(RLIMIT_CPU, &time);
  time.rlim_cur = static_cast<rlim_t>(now + seconds) + 1;
  ::setrlimit(RLIMIT_CPU, &time);
}

bool is_spent(double share) { return used() - began_after > share * allowed || seconds_now() - began_at > share * 1.25 * allowed; }

bool time_is_short() { return is_spent(0.8); }

}  // namespace boardwatch::reader
