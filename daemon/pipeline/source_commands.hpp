// The control socket's commands about sources and meetings (control.hpp).
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/json.hpp>

#include "daemon/pipeline/engine.hpp"

namespace boardwatch::pipeline {

namespace json = boost::json;

/// {"ok": true, "sources": [...]}: for each its "id", "kind", "location", "organisation", "status", "since", "reason",
/// "failures", "last_look", "last_success", "next_look", "expected" and "found" (meetings with papers a year), "proposed".
asio::awaitable<json::object> list_sources(Engine& engine);
/// {"source": id} -> "changes": [{"at", "from", "to", "reason"}], the newest last.
asio::awaitable<json::object> source_history(Engine& engine, json::object request);
/// {"source": id, "accept": true|false}: a person's word on the proposed address. The source is looked at at once.
asio::awaitable<json::object> answer_proposal(Engine& engine, json::object request);
/// {"from": day, "to": day} -> "meetings": [...] as wire/meeting.hpp has them.
asio::awaitable<json::object> list_meetings(Engine& engine, json::object request);
json::object poll_now(Engine& engine, const json::object& request);

}  // namespace boardwatch::pipeline
