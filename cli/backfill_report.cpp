#include "cli/backfill_report.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <iostream>

#include "core/utf8.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

std::string counted(std::size_t number) {
  auto digits = std::to_string(number);
  for (auto at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits;
}

std::string duration(std::chrono::seconds time) {
  const auto seconds = time.count();
  if (seconds < 90) return std::to_string(seconds) + " s";
  if (seconds < 90 * 60) return std::to_string((seconds + 30) / 60) + " min";
  return std::to_string(seconds / 3600) + " h " + std::to_string(seconds % 3600 / 60) + " min";
}

std::size_t pages_per_second(const BackfillReport& report) {
  return report.pages / static_cast<std::size_t>(std::max<std::int64_t>(1, report.time.count()));
}

/// By what was really read: files that are known go by at once.
std::string time_left(const BackfillReport& report) {
  const auto worked = report.read + report.partial;
  if (worked == 0 || report.time.count() == 0) return {};
  const auto left = (report.total - report.done()) * static_cast<std::size_t>(report.time.count()) / worked;
  return ", " + duration(std::chrono::seconds(left)) + " left";
}

std::string code_of(const BackfillFailure& failure) { return failure.why.substr(0, failure.why.find(':')); }

std::map<std::string, std::size_t> by_code(const BackfillReport& report) {
  std::map<std::string, std::size_t> counts;
  for (const auto& failure : report.failures) ++counts[code_of(failure)];
  return counts;
}

void print_count(std::size_t count, const char* words) {
  if (count > 0) std::cout << counted(count) << ' ' << words << '\n';
}

}  // namespace

std::string progress_line(const BackfillReport& report) {
  auto line = counted(report.done()) + " of " + counted(report.total) + " files, " + counted(pages_per_second(report)) +
              " pages/s" + time_left(report);
  if (!report.failures.empty()) line += ", " + counted(report.failures.size()) + " failed";
  return line;
}

void print_report(const BackfillReport& report) {
  std::cout << counted(report.done()) << " of " << counted(report.total) << " files; " << counted(report.pages)
            << " pages in " << duration(report.time) << ", " << counted(pages_per_second(report)) << " a second; "
            << counted(report.findings) << " findings are new\n";
  print_count(report.read, "ok");
  print_count(report.partial, "partial: could be read only in part");
  print_count(report.known, "read before");
  print_count(report.same, "the same as another file");
  print_count(report.waiting, "left to the daemon, which is about to read them");
  print_count(report.lost, "cannot be read again: their originals were not kept");
  for (const auto& [code, count] : by_code(report)) print_count(count, code.c_str());
  if (!report.failures.empty()) std::cout << "Could not be read:\n";
  for (const auto& failure : report.failures)
    std::cout << "  " << printable(failure.address) << ": " << printable(failure.why) << '\n';
}

void print_report_json(const BackfillReport& report) {
  json::array failures;
  for (const auto& failure : report.failures)
    failures.push_back(json::object{{"address", failure.address}, {"why", failure.why}});
  std::cout << json::serialize(json::object{{"total", report.total},
                                            {"ok", report.read},
                                            {"partial", report.partial},
                                            {"known", report.known},
                                            {"same", report.same},
                                            {"waiting", report.waiting},
                                            {"lost", report.lost},
                                            {"failed", std::move(failures)},
                                            {"pages", report.pages},
                                            {"findings", report.findings},
                                            {"seconds", report.time.count()}})
            << '\n';
}

}  // namespace boardwatch::cli
