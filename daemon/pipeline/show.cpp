#include "daemon/pipeline/show.hpp"

#include <cstdio>

#include "core/utf8.hpp"

namespace boardwatch::pipeline {
namespace {

std::string quote_of(const FindingRecord& record) {
  const auto& evidence = evidence_of(record.finding);
  std::string out = "    \u201C" + printable(fold_space(evidence.words)) + "\u201D\n    ";
  if (evidence.page) out += "page " + std::to_string(*evidence.page) + ", ";
  return out + printable(record.proof.address) + "\n";
}

/// The reason, unless the headline says it already.
std::string told_of(const Alert& alert) {
  const auto& notice = *alert.notice;
  const auto reason = notice.reason == alert.headline ? std::string() : "    " + printable(fold_space(notice.reason)) + "\n";
  return reason + "    " + printable(notice.address) + "\n";
}

}  // namespace

void show_alert(const Alert& alert) {
  const std::string what = alert.withdrawn ? "WITHDRAWN" : "ALERT " + std::string(to_code(alert.priority));
  std::string out = what + "  " + printable(alert.headline) + "  [" + alert.id + "]\n";
  if (alert.withdrawn) out += "    " + printable(alert.withdrawn->reason) + "\n";
  for (const auto& record : alert.evidence) out += quote_of(record);
  if (alert.notice) out += told_of(alert);
  std::fwrite(out.data(), 1, out.size(), stdout);
  std::fflush(stdout);
}

}  // namespace boardwatch::pipeline
