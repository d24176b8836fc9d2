// The figures of `boardwatch eval`, for a person and for programs.
#pragma once

#include <boost/json.hpp>
#include <string>

#include "cli/eval.hpp"
#include "scoring/score.hpp"

namespace boardwatch::cli {

/// Everything but the last line.
std::string eval_table(const scoring::Score& score, const EvalOptions& options);
boost::json::object eval_json(const scoring::Score& score, const EvalOptions& options);

}  // namespace boardwatch::cli
