// Alerts on the terminal.
#pragma once

#include "core/alert.hpp"

namespace boardwatch::pipeline {

/// Writes an alert to standard output: headline, quote, page and address, with what strangers wrote made harmless.
void show_alert(const Alert& alert);

}  // namespace boardwatch::pipeline
