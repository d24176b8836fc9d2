// What systemd is told (Type=notify): ready, reloading, stopping, alive. Does nothing where NOTIFY_SOCKET is not set.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace boardwatch::pipeline {

void notify_ready(const std::string& status);
void notify_reloading();
void notify_stopping();
void notify_alive();
/// How often systemd wants to hear notify_alive(); none where it does not.
std::optional<std::chrono::microseconds> watchdog_interval();

}  // namespace boardwatch::pipeline
