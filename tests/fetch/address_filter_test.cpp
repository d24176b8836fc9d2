#include "daemon/fetch/address_filter.hpp"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/un.h>

#include <string>

namespace boardwatch::fetch {
namespace {

bool public4(const std::string& text) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  EXPECT_EQ(inet_pton(AF_INET, text.c_str(), &address.sin_addr), 1) << text;
  return is_public(reinterpret_cast<const sockaddr*>(&address));
}

bool public6(const std::string& text) {
  sockaddr_in6 address{};
  address.sin6_family = AF_INET6;
  EXPECT_EQ(inet_pton(AF_INET6, text.c_str(), &address.sin6_addr), 1) << text;
  return is_public(reinterpret_cast<const sockaddr*>(&address));
}

TEST(AddressFilter, RefusesEveryReservedRangeOfIpv4AtBothEnds) {
  for (const auto* address :
       {"0.0.0.0",    "0.255.255.255",   "10.0.0.0",     "10.255.255.255",  "100.64.0.0",  "100.127.255.255",
        "127.0.0.1",  "127.255.255.255", "169.254.0.0",  "169.254.169.254", "172.16.0.0",  "172.31.255.255",
        "192.0.0.0",  "192.0.0.255",     "192.0.2.1",    "192.88.99.1",     "192.168.0.0", "192.168.255.255",
        "198.18.0.0", "198.19.255.255",  "198.51.100.1", "203.0.113.1",     "224.0.0.1",   "239.255.255.255",
        "240.0.0.1",  "255.255.255.255"})
    EXPECT_FALSE(public4(address)) << address;
}

TEST(AddressFilter, AllowsTheNeighboursOfReservedRangesOfIpv4) {
  for (const auto* address :
       {"1.0.0.0",         "9.255.255.255",   "11.0.0.0",      "100.63.255.255", "100.128.0.0",     "126.255.255.255",
        "128.0.0.0",       "169.253.255.255", "169.255.0.0",   "172.15.255.255", "172.32.0.0",      "191.255.255.255",
        "192.0.1.0",       "192.0.3.0",       "192.88.98.255", "192.88.100.0",   "192.167.255.255", "192.169.0.0",
        "198.17.255.255",  "198.20.0.0",      "198.51.99.255", "198.51.101.0",   "203.0.112.255",   "203.0.114.0",
        "223.255.255.255", "8.8.8.8"})
    EXPECT_TRUE(public4(address)) << address;
}

TEST(AddressFilter, RefusesReservedIpv6) {
  for (const auto* address :
       {"::", "::1", "::127.0.0.1", "::8.8.8.8", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "100::1",
        "2001::1", "2001:0:1234::1", "2001:db8::1", "4000::1", "1fff::1", "64:ff9b:1::1"})
    EXPECT_FALSE(public6(address)) << address;
}

TEST(AddressFilter, AllowsGlobalIpv6) {
  for (const auto* address :
       {"2000::1", "2606:4700::1111", "2a00:1450:4009::200e", "2001:4860:4860::8888", "3fff:ffff::1"})
    EXPECT_TRUE(public6(address)) << address;
}

TEST(AddressFilter, LooksAtTheIpv4InsideIpv6) {
  for (const auto* address :
       {"::ffff:127.0.0.1", "::ffff:10.1.2.3", "::ffff:169.254.169.254", "64:ff9b::127.0.0.1", "64:ff9b::7f00:1",
        "64:ff9b::192.168.1.1", "2002:7f00:1::1", "2002:0a01:0203::", "2002:c0a8:101::1"})
    EXPECT_FALSE(public6(address)) << address;
  for (const auto* address : {"::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"})
    EXPECT_TRUE(public6(address)) << address;
}

TEST(AddressFilter, RefusesOtherFamilies) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  EXPECT_FALSE(is_public(reinterpret_cast<const sockaddr*>(&address)));
}

TEST(AddressFilter, KnowsWebPorts) {
  for (const std::uint16_t port : std::initializer_list<std::uint16_t>{80, 443, 8080, 8443})
    EXPECT_TRUE(is_web_port(port));
  for (const std::uint16_t port : std::initializer_list<std::uint16_t>{0, 22, 25, 81, 5560, 65535})
    EXPECT_FALSE(is_web_port(port));
}

}  // namespace
}  // namespace boardwatch::fetch
