#include "daemon/config/user_agent.hpp"

namespace boardwatch::config {

std::string user_agent(const Settings& settings) {
  const std::string name = "boardwatch/0.1";
  return settings.contact.empty() ? name : name + " (+" + settings.contact + ")";
}

}  // namespace boardwatch::config
