// What is asked of the store in JSON: by the command line over the daemon's socket, or of the store itself where no
// daemon runs. One place gives both the same answer.
//   {"command":"versions","address":"https://..."}     every content that the address had, the oldest first
//   {"command":"content","sha256":"..."}                where the original bytes are, or a feed entry's own words
//   {"command":"search","query":"interim chief
//   nurse","since":"2025-01-01","until":"2026-12-31","organisations":["RNK"],
//    "limit":20,"order":"best","today":"2026-11-23"}    pages that have the words; all but query and today may be left
//    out
//   and those of a backfill: backfill_questions.hpp
#pragma once

#include <boost/json.hpp>
#include <string_view>

#include "daemon/store/store.hpp"

namespace boardwatch::store {

/// Whether `command` is one of those above.
bool is_question(std::string_view command);

/// On the store's thread. Errors: usage for a request that lacks something; else those of the store.
Result<boost::json::object> answer(Store& store, const boost::json::object& request);

}  // namespace boardwatch::store
