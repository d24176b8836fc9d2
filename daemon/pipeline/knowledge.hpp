// What a reading is judged by: bodies, rules and the extractor, swapped whole when the configuration is read again.
#pragma once

#include <memory>

#include "daemon/config/settings.hpp"
#include "parsers/findings/cascade.hpp"

namespace boardwatch::pipeline {

/// Immutable; any thread.
struct Knowledge {
  config::Settings settings;
  findings::Cascade cascade;

  /// Its rules; outlived by this.
  Judge judge() const {
    const auto decide = [this](const FindingRecord& found, RuleMemory& memory, Age age) { return settings.rules.decide(found, memory, age); };
    const auto remind = [this](Date today, RuleMemory& memory) { return settings.rules.remind(today, memory); };
    return {decide, settings.rules.version(), remind};
  }

  /// Takes some tenths of a second. Errors: bad_config.
  static Result<std::shared_ptr<const Knowledge>> build(config::Settings settings) {
    auto cascade = findings::Cascade::build(*settings.catalogue);
    if (!cascade) return tl::unexpected<Error>(cascade.error());
    return std::make_shared<const Knowledge>(Knowledge{std::move(settings), std::move(*cascade)});
  }
};

}  // namespace boardwatch::pipeline
