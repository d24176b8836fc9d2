#include "tests/fakes/own_network.hpp"

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace boardwatch::fakes {

namespace {

std::string failed(const std::string& what) { return "skip: " + what + ": " + std::strerror(errno); }

ifreq device(const char* name) {
  ifreq request{};
  std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
  return request;
}

std::string add_address(int socket, const std::string& address) {
  auto alias = device("lo:1");
  sockaddr_in four{};
  four.sin_family = AF_INET;
  inet_pton(AF_INET, address.c_str(), &four.sin_addr);
  std::memcpy(&alias.ifr_addr, &four, sizeof four);
  if (::ioctl(socket, SIOCSIFADDR, &alias) != 0) return failed("giving the loopback device an address");
  return {};
}

/// Only root may make a network; another user may within a user namespace, where that is allowed.
std::string make_network(const std::string& public_address) {
  if (::unshare(CLONE_NEWNET) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) return failed("making a network namespace");
  const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  auto loopback = device("lo");
  loopback.ifr_flags = IFF_UP | IFF_LOOPBACK | IFF_RUNNING;
  auto fault = ::ioctl(socket, SIOCSIFFLAGS, &loopback) == 0 ? add_address(socket, public_address) : failed("starting the loopback device");
  ::close(socket);
  return fault;
}

std::string read_all(int fd) {
  std::string out;
  std::array<char, 4096> buffer;
  for (ssize_t size = 0; (size = ::read(fd, buffer.data(), buffer.size())) > 0;) out.append(buffer.data(), static_cast<std::size_t>(size));
  return out;
}

[[noreturn]] void run_child(int out, const std::string& public_address, const std::function<std::string()>& work) {
  auto said = make_network(public_address);
  if (said.empty()) said = work();
  const auto written = ::write(out, said.data(), said.size());
  ::_exit(written == static_cast<ssize_t>(said.size()) ? 0 : 1);
}

}  // namespace

std::string in_own_network(const std::string& public_address, const std::function<std::string()>& work) {
  std::array<int, 2> pipe{};
  if (::pipe(pipe.data()) != 0) return failed("making a pipe");
  const pid_t child = ::fork();
  if (child < 0) return failed("making a process");
  if (child == 0) run_child(pipe[1], public_address, work);
  ::close(pipe[1]);
  auto said = read_all(pipe[0]);
  ::close(pipe[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return "the process in its own network died; it said: " + said;
  return said;
}

}  // namespace boardwatch::fakes
