// Google Benchmark's times as numbers, so that a program can set one against the other and print both in plain words.
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace boardwatch::bench {

/// Runs every registered measurement so many times over; prints nothing.
class Medians : public benchmark::BenchmarkReporter {
 public:
  /// Takes Google Benchmark's arguments. False for one that it does not know.
  bool run(int argc, char** argv);

  /// Processor seconds of one iteration, the median over the repetitions. Other programs that are at work disturb it
  /// less than time on the clock. 0 where the measurement was filtered out.
  double seconds(const std::string& name) const;

 private:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override;

  std::map<std::string, std::vector<double>> seconds_;
};

}  // namespace boardwatch::bench
