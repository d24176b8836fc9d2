// What the daemon asks its fork server for: a reader with these arguments and these two descriptors. One packet of a
// SOCK_SEQPACKET socket each way; the descriptors travel beside it (unix(7), SCM_RIGHTS).
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "core/result.hpp"

namespace boardwatch::wire {

/// Owns its descriptors: whoever received it closes them.
struct ForkRequest {
  std::vector<std::string> arguments;  ///< without the name of the program
  int standard_input = -1;
  int standard_output = -1;
};

/// The arguments as they are sent. Errors: worker_start, where they are too long or one has a NUL in it.
Result<std::string> fork_packet(const std::vector<std::string>& arguments);
/// Sends them with the two descriptors, which stay open here. Never blocks. Errors: worker_start, where the socket is closed or full.
Result<void> send_fork_request(int socket, std::string packet, int standard_input, int standard_output);
/// Blocks. Errors: `empty` when the other end is closed; worker_protocol.
Result<ForkRequest> receive_fork_request(int socket);

/// The answer: the number of the process; what it is less than 0, an errno.
struct ForkAnswer {
  pid_t pid = 0;
};

}  // namespace boardwatch::wire
