#include "daemon/workers/frames.hpp"

#include <boost/asio/error.hpp>

namespace boardwatch::workers {

Error stream_error(const boost::system::error_code& error, std::size_t bytes_of_frame) {
  if (error == asio::error::operation_aborted) return {Errc::cancelled, "was stopped"};
  if (bytes_of_frame > 0)
    return {Errc::worker_protocol,
            "its answer ended after " + std::to_string(bytes_of_frame) + " bytes, inside a frame"};
  return {Errc::worker_died, "gave no answer"};
}

}  // namespace boardwatch::workers
