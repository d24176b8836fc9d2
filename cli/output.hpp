// How commands speak to a person, and what several of them need.
#pragma once

#include <boost/json.hpp>

#include "core/error.hpp"

namespace boardwatch::cli {

/// Writes "boardwatch: <what is wrong>" to standard error and returns `status`.
int complain(const Error& error, int status);

/// A member that is text, fit for a terminal; empty where there is none.
std::string text_at(const boost::json::object& object, std::string_view name);

/// An alert event for a person: headline, quote, page, address, number.
void print_alert(const boost::json::object& event);

}  // namespace boardwatch::cli
