// The daemon's Unix socket: commands of the command line come in, one line of JSON each, and one line goes back.
//   {"command":"status"}                                   counts and failing sources
//   {"command":"alerts","since":"2026-11-22T00:00:00Z","limit":1000}
//   {"command":"evidence","alert":"A-2026-12"}             what an alert rests on, as daemon/evidence/alert_evidence.hpp has it
//   {"command":"replay","from":3,"to":7}                   messages by sequence, at most 500
//   {"command":"poll","source":"dhsc"}                     looks at a source now
//   {"command":"sources"}                                  states of the sources; this and those below: source_commands.hpp
//   {"command":"history","source":"rr8-board"}             the changes of a source's state
//   {"command":"accept","source":"rr8-board","accept":true}  takes the address that is proposed for it
//   {"command":"meetings","from":"2026-11-01","to":"2026-12-31"}
//   {"command":"reload"}                                   reads the configuration again
//   and what the store answers by itself: daemon/store/questions.hpp
// Answers have "ok": true, or "ok": false with "code" and "where".
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <filesystem>

#include "daemon/pipeline/engine.hpp"

namespace boardwatch::pipeline {

/// Binds `<state>/control.sock` with mode 0600; the caller holds the state's lock, so a socket that is there is an old
/// one. Errors: control.
Result<asio::local::stream_protocol::acceptor> open_control(asio::io_context& io, const std::filesystem::path& state);
/// Serves for ever.
asio::awaitable<void> serve_control(Engine& engine, asio::local::stream_protocol::acceptor acceptor);

}  // namespace boardwatch::pipeline
