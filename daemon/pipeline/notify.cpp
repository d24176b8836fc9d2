#include "daemon/pipeline/notify.hpp"

#include <systemd/sd-daemon.h>
#include <time.h>

namespace boardwatch::pipeline {

void notify_ready(const std::string& status) { (void)sd_notify(0, ("READY=1\nSTATUS=" + status).c_str()); }

void notify_reloading() {
  timespec time{};
  ::clock_gettime(CLOCK_MONOTONIC, &time);
  const auto microseconds = static_cast<long long>(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
  (void)sd_notify(0, ("RELOADING=1\nMONOTONIC_USEC=" + std::to_string(microseconds)).c_str());
}

void notify_stopping() { (void)sd_notify(0, "STOPPING=1"); }

void notify_alive() { (void)sd_notify(0, "WATCHDOG=1"); }

std::optional<std::chrono::microseconds> watchdog_interval() {
  std::uint64_t microseconds = 0;
  if (sd_watchdog_enabled(0, &microseconds) <= 0) return std::nullopt;
  return std::chrono::microseconds(microseconds);
}

}  // namespace boardwatch::pipeline
