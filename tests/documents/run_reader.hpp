// Runs boardwatch-read as the daemon does: as a child with a deadline.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

struct Run {
  std::string output;
  std::string errors;
  int exit_status = -1;  ///< -1 where a signal ended it
  int signal = 0;
  bool timed_out = false;
};

/// Starts the program with `input` on its standard input; kills it at the deadline.
Run run_reader(const std::vector<std::string>& arguments, const std::string& input, std::chrono::seconds deadline);

/// The paper that `boardwatch-read document` told on its standard output. Errors: those it told; worker_protocol.
Result<Document> paper_of(std::string_view output);

}  // namespace boardwatch::documents
