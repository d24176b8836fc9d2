// What the store knows of an alert and of the papers that it rests on, and the same as JSON on its way from the daemon to
// the command line.
#pragma once

#include <boost/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/alert.hpp"
#include "core/result.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::evidence {

/// One proof of an alert.
struct ProofSource {
  FindingRecord record;
  std::vector<store::PaperVersion> versions;  ///< of the paper, as far as they are known
  store::Content content;                     ///< where the original is
  std::string fault;                          ///< why it is nowhere; empty where it is, or was removed
};

struct AlertEvidence {
  Alert alert;        ///< without its evidence, which is in `proofs`
  std::string event;  ///< the message that was published: JSON
  std::vector<ProofSource> proofs;
};

/// Errors: not_found for no such alert; those of the store.
Result<AlertEvidence> gather(store::Store& store, const std::string& alert);

boost::json::object to_json(const AlertEvidence& evidence);
/// Errors: bad_json.
Result<AlertEvidence> evidence_from_json(const boost::json::value& value);

}  // namespace boardwatch::evidence
