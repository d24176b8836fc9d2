// What `boardwatch backfill` asks and hands over, in JSON: the questions of questions.hpp that belong to it.
//   {"command":"known","address":"/papers/RNK/a.pdf","version":"..."}  or  {"command":"known","sha256":"..."}
//   {"command":"unsearchable","source":"rr8-board"}     papers that were read and cannot be searched; "" for all
//   sources
//   {"command":"backfill","reading":{...}}              stores what was read, as history
//   {"command":"unreadable","reading":{...},"why":"no_text: ..."}
// A reading's "file" is moved into the store: only this user can ask.
#pragma once

#include <boost/json.hpp>

#include "daemon/store/store.hpp"

namespace boardwatch::store {

boost::json::object reading_json(const Reading& reading);
/// Errors: usage, bad_json.
Result<Reading> reading_from_json(const boost::json::value& value);

Result<boost::json::object> answer_known(Store& store, const boost::json::object& request);
Result<boost::json::object> answer_unsearchable(Store& store, const boost::json::object& request);
Result<boost::json::object> answer_backfill(Store& store, const boost::json::object& request);
Result<boost::json::object> answer_unreadable(Store& store, const boost::json::object& request);

}  // namespace boardwatch::store
