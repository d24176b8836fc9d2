// How boardwatch names itself to the sites that it asks.
#pragma once

#include <string>

#include "daemon/config/settings.hpp"

namespace boardwatch::config {

/// "boardwatch/0.1 (+CONTACT)", so that a site's keeper can find out who asks; without the bracket where no contact is
/// configured.
std::string user_agent(const Settings& settings);

}  // namespace boardwatch::config
