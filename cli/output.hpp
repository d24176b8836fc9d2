// How commands speak to a person.
#pragma once

#include "core/error.hpp"

namespace boardwatch::cli {

/// Writes "boardwatch: <what is wrong>" to standard error and returns `status`.
int complain(const Error& error, int status);

}  // namespace boardwatch::cli
