// How a finding came about, told anew from the paper that is kept.
#pragma once

#include <string>
#include <vector>

#include "daemon/config/settings.hpp"
#include "daemon/evidence/bundle.hpp"
#include "parsers/findings/cascade.hpp"

namespace boardwatch::cli {

/// Reads papers again, each once however many proofs lie in it.
class Storyteller {
 public:
  Storyteller(const config::Settings& settings, const findings::Cascade& cascade) : settings_(settings), cascade_(cascade) {}

  /// Fills in `story` or `no_story`, and returns which of the places on its page where the words stand is the quoted one.
  int tell(evidence::BundleProof& proof);

 private:
  struct Told {
    std::string sha256, fault;
    Document document;
    findings::Explanation explanation;
  };
  const Told& read(const evidence::ProofSource& source);
  Result<Document> document_of(const evidence::ProofSource& source) const;
  findings::Context context_of(const Proof& proof) const;

  const config::Settings& settings_;
  const findings::Cascade& cascade_;
  Told last_;
};

}  // namespace boardwatch::cli
