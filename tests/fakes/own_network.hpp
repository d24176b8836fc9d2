// A network of its own for a process of a test, with addresses that are public by their number but lead nowhere but here.
#pragma once

#include <functional>
#include <string>

namespace boardwatch::fakes {

/// Runs `work` in a child process whose network is a namespace with nothing but a loopback device, which has the addresses
/// of 127.0.0.0/8 and `public_address` too. Empty when `work` returned an empty text; else what it returned, or, with "skip: "
/// before it, why there can be no such network here. Call it while the process has one thread.
std::string in_own_network(const std::string& public_address, const std::function<std::string()>& work);

}  // namespace boardwatch::fakes
