// What a backfill is to read: files of a folder tree, or papers that the store has.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/store_desk.hpp"
#include "core/date.hpp"
#include "daemon/config/settings.hpp"

namespace boardwatch::cli {

struct BackfillJob {
  std::string address;  ///< of the paper; a file's absolute path
  std::string source_id;
  std::string title;
  std::optional<std::string> organisation_code;  ///< whose paper it is, where its folder or source tells
  Date date{};                                   ///< where the paper itself states none
  bool stored = false;                           ///< the store has it; else it is a file
  bool news = false;                             ///< of a feed, not of a board
  // Of a file:
  std::string version;
  // Of what is stored:
  std::string sha256, final_address;
  bool kept = true;
  std::string refused;  ///< why it could not be read before
};

/// Read one after the other: files of the same size may be the same file, and then the first is the one to be read,
/// however many readers there are.
using BackfillGroup = std::vector<BackfillJob>;

/// `what` is a folder, or else the id of a source; empty for all that the store has and that cannot be searched yet.
/// Errors: not_found; control and those of the store.
Result<std::vector<BackfillGroup>> backfill_work(const std::string& what, const config::Settings& settings,
                                                 StoreDesk& desk);

}  // namespace boardwatch::cli
