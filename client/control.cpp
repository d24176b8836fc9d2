#include "client/control.hpp"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "client/control_path.hpp"
#include "wire/json.hpp"

namespace boardwatch::client {
namespace {

namespace json = boost::json;

class Connection {
 public:
  explicit Connection(int fd) : fd_(fd) {}
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection() { ::close(fd_); }

  bool send(std::string_view bytes) const {
    while (!bytes.empty()) {
      const auto n = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
  }

  std::string receive_all() const {
    std::string out;
    char buffer[1 << 16];
    for (;;) {
      const auto n = ::recv(fd_, buffer, sizeof buffer, 0);
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) return out;
      out.append(buffer, static_cast<std::size_t>(n));
    }
  }

 private:
  int fd_;
};

}  // namespace

Result<json::object> ask_daemon(const std::filesystem::path& state, const json::object& request) {
  const ControlPath path(state);
  const auto nobody = [&] {
    return fail(Errc::control, (state / control_name).string() + ": no daemon answers there (" + std::strerror(errno) + "); is boardwatchd running with this state directory?");
  };
  const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return nobody();
  const Connection connection(fd);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.address().size() >= sizeof address.sun_path) return fail(Errc::control, path.address() + ": the path of the control socket is too long");
  std::memcpy(address.sun_path, path.address().c_str(), path.address().size() + 1);
  if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return nobody();
  if (!connection.send(json::serialize(request) + "\n")) return nobody();
  const auto parsed = wire::parse(connection.receive_all());
  if (!parsed || !parsed->is_object()) return fail(Errc::control, (state / control_name).string() + ": the daemon's answer is not understood");
  const auto& answer = parsed->get_object();
  const auto* ok = answer.if_contains("ok");
  if (ok != nullptr && ok->is_bool() && ok->get_bool()) return answer;
  const auto* where = answer.if_contains("where");
  return fail(Errc::control, where != nullptr && where->is_string() ? std::string(where->get_string()) : "the daemon refused");
}

}  // namespace boardwatch::client
