// A meeting as JSON: what `boardwatch meetings --json` prints and the daemon answers.
#pragma once

#include <boost/json.hpp>

#include "core/meeting.hpp"
#include "core/result.hpp"

namespace boardwatch::wire {

boost::json::object to_json(const Meeting& meeting);
/// Errors: bad_json, naming the member.
Result<Meeting> meeting_from_json(const boost::json::value& value);

}  // namespace boardwatch::wire
