#include "wire/fork_request.hpp"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace boardwatch::wire {
namespace {

constexpr std::size_t descriptors = 2;
constexpr std::size_t longest = 64u << 10;  // two addresses and a quote are less

/// Room for what travels beside the packet, aligned as the kernel wants it.
struct alignas(cmsghdr) Beside {
  std::array<char, CMSG_SPACE(descriptors * sizeof(int))> bytes{};
};

msghdr message(iovec& packet, Beside& beside) {
  msghdr out{};
  out.msg_iov = &packet;
  out.msg_iovlen = 1;
  out.msg_control = beside.bytes.data();
  out.msg_controllen = beside.bytes.size();
  return out;
}

std::vector<std::string> split(std::string_view packet) {
  std::vector<std::string> out;
  while (!packet.empty()) {
    const auto end = std::min(packet.find('\0'), packet.size() - 1);
    out.emplace_back(packet.substr(0, end));
    packet.remove_prefix(end + 1);
  }
  return out;
}

ssize_t receive(int socket, msghdr& header) {
  ssize_t size = 0;
  do size = ::recvmsg(socket, &header, MSG_CMSG_CLOEXEC);
  while (size < 0 && errno == EINTR);
  return size;
}

}  // namespace

Result<std::string> fork_packet(const std::vector<std::string>& arguments) {
  std::string packet;
  for (const auto& argument : arguments) {
    if (argument.find('\0') != argument.npos) return fail(Errc::worker_start, "a reader's argument has a NUL in it");
    packet.append(argument).push_back('\0');
  }
  if (packet.size() > longest) return fail(Errc::worker_start, "a reader's arguments have more than " + std::to_string(longest) + " bytes");
  return packet;
}

Result<void> send_fork_request(int socket, std::string packet, int standard_input, int standard_output) {
  iovec bytes{packet.data(), packet.size()};
  Beside beside;
  auto header = message(bytes, beside);
  auto* const rights = CMSG_FIRSTHDR(&header);
  rights->cmsg_level = SOL_SOCKET;
  rights->cmsg_type = SCM_RIGHTS;
  rights->cmsg_len = CMSG_LEN(descriptors * sizeof(int));
  const std::array<int, descriptors> numbers{standard_input, standard_output};
  std::memcpy(CMSG_DATA(rights), numbers.data(), sizeof numbers);
  if (::sendmsg(socket, &header, MSG_DONTWAIT | MSG_NOSIGNAL) >= 0) return {};
  return fail(Errc::worker_start, std::string("its fork server takes no request: ") + std::strerror(errno));
}

Result<ForkRequest> receive_fork_request(int socket) {
  std::string packet(longest, '\0');
  iovec bytes{packet.data(), packet.size()};
  Beside beside;
  auto header = message(bytes, beside);
  const auto size = receive(socket, header);
  if (size == 0) return fail(Errc::empty, "nobody asks any more");
  if (size < 0) return fail(Errc::worker_protocol, std::string("waiting for a request: ") + std::strerror(errno));
  const auto* const rights = CMSG_FIRSTHDR(&header);
  if (rights == nullptr || rights->cmsg_type != SCM_RIGHTS || rights->cmsg_len != CMSG_LEN(descriptors * sizeof(int)))
    return fail(Errc::worker_protocol, "a request without its two descriptors");
  std::array<int, descriptors> numbers{};
  std::memcpy(numbers.data(), CMSG_DATA(rights), sizeof numbers);
  return ForkRequest{split(std::string_view(packet).substr(0, static_cast<std::size_t>(size))), numbers[0], numbers[1]};
}

}  // namespace boardwatch::wire
