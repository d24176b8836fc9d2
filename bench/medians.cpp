#include "bench/medians.hpp"

#include <algorithm>

namespace boardwatch::bench {

bool Medians::run(int argc, char** argv) {
  // Before the caller's arguments, so that those decide. Interleaved, since a machine that slows down for a while must
  // not slow down one side of a comparison only.
  std::string repetitions = "--benchmark_repetitions=7", interleaving = "--benchmark_enable_random_interleaving=true";
  std::vector<char*> arguments(argv, argv + argc);
  arguments.insert(arguments.begin() + 1, {repetitions.data(), interleaving.data()});
  int count = static_cast<int>(arguments.size());
  arguments.push_back(nullptr);
  benchmark::Initialize(&count, arguments.data());
  if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return false;
  benchmark::RunSpecifiedBenchmarks(this);
  return true;
}

void Medians::ReportRuns(const std::vector<Run>& runs) {
  for (const auto& run : runs)
    if (run.run_type == Run::RT_Iteration && !run.error_occurred)
      seconds_[run.run_name.function_name].push_back(run.cpu_accumulated_time / static_cast<double>(run.iterations));
}

double Medians::seconds(const std::string& name) const {
  const auto found = seconds_.find(name);
  if (found == seconds_.end()) return 0;
  auto times = found->second;
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  return *middle;
}

}  // namespace boardwatch::bench
