// How commands speak to a person, and what several of them need.
#pragma once

#include <boost/json.hpp>
#include <filesystem>

#include "core/error.hpp"
#include "daemon/config/settings.hpp"

namespace boardwatch::cli {

/// Writes "boardwatch: <what is wrong>" to standard error and returns `status`.
int complain(const Error& error, int status);

/// boardwatch-read as configured, else beside this program, else as installed.
std::filesystem::path reader_program(const config::Settings& settings);

/// An alert event for a person: headline, quote, page, address, number.
void print_alert(const boost::json::object& event);

}  // namespace boardwatch::cli
