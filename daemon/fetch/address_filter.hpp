// Which network addresses a fetch may connect to.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

struct sockaddr;

namespace boardwatch::fetch {

/// True for addresses on the public internet; false for loopback, private, link-local, multicast, documentation and
/// reserved ones, in IPv4, in IPv6 and IPv4 inside IPv6. Decides on the address itself, so that no spelling of a host
/// name or redirect can get around it. Other address families are not public.
bool is_public(const sockaddr* address);
/// Of an address as text, IPv6 with or without brackets; none where it is a name.
std::optional<bool> is_public(const std::string& host);

/// 80, 443, 8080 and 8443: elsewhere on a public host there is no board paper but perhaps a mail server.
bool is_web_port(std::uint16_t port);
std::uint16_t port_of(const sockaddr* address);

}  // namespace boardwatch::fetch
