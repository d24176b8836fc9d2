// `boardwatch evidence`: what its commands share.
#pragma once

#include <string>

#include "cli/commands.hpp"
#include "core/picture.hpp"
#include "daemon/config/settings.hpp"
#include "daemon/evidence/alert_evidence.hpp"
#include "wire/picture.hpp"

namespace boardwatch::cli {

/// "A-2026-12".
bool is_alert_id(const std::string& text);

/// What an alert rests on, of the running daemon or, where none runs, of the store itself. Errors: not_found; those of the
/// store and the daemon.
Result<evidence::AlertEvidence> find_evidence(const config::Settings& settings, const std::string& alert);

/// What the store has of a paper. Errors: not_found, saying why, where its bytes are not kept.
Result<std::filesystem::path> original_of(const evidence::ProofSource& proof);

/// A picture that was made before, or a new one. `sha256` is of the file's bytes. Errors: as ReaderPool::read_picture.
Result<Picture> make_picture(const config::Settings& settings, const wire::PictureRequest& request, const std::filesystem::path& file, const std::string& sha256);

void add_evidence_bundle(Commands& commands);
void add_evidence_picture(Commands& commands);

}  // namespace boardwatch::cli
