#include "daemon/fetch/address_filter.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

namespace boardwatch::fetch {
namespace {

using Bytes16 = std::array<std::uint8_t, 16>;

struct Block4 {
  std::uint32_t network;
  int bits;
};

constexpr std::uint32_t ip4(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
  return (a << 24) | (b << 16) | (c << 8) | d;
}

// IANA's special-purpose registry; 224/3 is multicast and everything above.
constexpr Block4 denied4[] = {
    {ip4(0, 0, 0, 0), 8},      {ip4(10, 0, 0, 0), 8},     {ip4(100, 64, 0, 0), 10}, {ip4(127, 0, 0, 0), 8},
    {ip4(169, 254, 0, 0), 16}, {ip4(172, 16, 0, 0), 12},  {ip4(192, 0, 0, 0), 24},  {ip4(192, 0, 2, 0), 24},
    {ip4(192, 88, 99, 0), 24}, {ip4(192, 168, 0, 0), 16}, {ip4(198, 18, 0, 0), 15}, {ip4(198, 51, 100, 0), 24},
    {ip4(203, 0, 113, 0), 24}, {ip4(224, 0, 0, 0), 3},
};

bool is_public4(std::uint32_t address) {
  return std::none_of(std::begin(denied4), std::end(denied4),
                      [&](const Block4& block) { return ((address ^ block.network) >> (32 - block.bits)) == 0; });
}

bool starts_with(const Bytes16& address, std::initializer_list<std::uint8_t> prefix) {
  return std::equal(prefix.begin(), prefix.end(), address.begin());
}

std::uint32_t embedded4(const Bytes16& address, std::size_t at) {
  return ip4(address[at], address[at + 1], address[at + 2], address[at + 3]);
}

bool is_public6(const Bytes16& a) {
  if (starts_with(a, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF})) return is_public4(embedded4(a, 12));     // mapped
  if (starts_with(a, {0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0})) return is_public4(embedded4(a, 12));  // NAT64
  if (starts_with(a, {0x20, 0x02})) return is_public4(embedded4(a, 2));                                    // 6to4
  if (starts_with(a, {0x20, 0x01, 0, 0})) return false;                                                    // Teredo
  if (starts_with(a, {0x20, 0x01, 0x0D, 0xB8})) return false;  // documentation
  return (a[0] & 0xE0) == 0x20;  // 2000::/3, the only part given out for use on the internet
}

template <class Address>
Address read_as(const sockaddr* address) {
  Address out;
  std::memcpy(&out, address, sizeof out);
  return out;
}

}  // namespace

bool is_public(const sockaddr* address) {
  if (address->sa_family == AF_INET) return is_public4(ntohl(read_as<sockaddr_in>(address).sin_addr.s_addr));
  if (address->sa_family != AF_INET6) return false;
  const auto six = read_as<sockaddr_in6>(address);
  Bytes16 bytes;
  std::memcpy(bytes.data(), &six.sin6_addr, bytes.size());
  return is_public6(bytes);
}

std::optional<bool> is_public(const std::string& host) {
  sockaddr_in four{};
  four.sin_family = AF_INET;
  if (inet_pton(AF_INET, host.c_str(), &four.sin_addr) == 1) return is_public(reinterpret_cast<const sockaddr*>(&four));
  const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
  sockaddr_in6 six{};
  six.sin6_family = AF_INET6;
  if (inet_pton(AF_INET6, (bracketed ? host.substr(1, host.size() - 2) : host).c_str(), &six.sin6_addr) != 1) return std::nullopt;
  return is_public(reinterpret_cast<const sockaddr*>(&six));
}

bool is_web_port(std::uint16_t port) { return port == 80 || port == 443 || port == 8080 || port == 8443; }

std::uint16_t port_of(const sockaddr* address) {
  if (address->sa_family == AF_INET) return ntohs(read_as<sockaddr_in>(address).sin_port);
  if (address->sa_family == AF_INET6) return ntohs(read_as<sockaddr_in6>(address).sin6_port);
  return 0;
}

}  // namespace boardwatch::fetch
