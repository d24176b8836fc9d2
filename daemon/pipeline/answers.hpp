// Pieces of the control socket's answers.
#pragma once

#include <boost/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/date.hpp"
#include "core/error.hpp"

namespace boardwatch::pipeline {

inline boost::json::object failure(const Error& error) { return {{"ok", false}, {"code", to_code(error.code)}, {"where", error.where}}; }

inline boost::json::value time_or_null(const std::optional<Timestamp>& time) { return time ? boost::json::value(to_rfc3339(*time)) : boost::json::value(nullptr); }

/// Empty where the member is missing or no text.
inline std::string text_of(const boost::json::object& request, std::string_view name) {
  const auto* value = request.if_contains(name);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

}  // namespace boardwatch::pipeline
