// How boardwatch fetches, as configured.
#pragma once

#include "daemon/config/settings.hpp"
#include "daemon/fetch/http_fetcher.hpp"

namespace boardwatch::config {

/// It names itself "boardwatch/0.1 (+CONTACT)", so that a site's keeper can find out who asks; without the bracket where
/// no contact is configured. By the proxy where one is configured.
fetch::FetcherOptions fetcher_options(const Settings& settings);

}  // namespace boardwatch::config
