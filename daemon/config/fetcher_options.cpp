#include "daemon/config/fetcher_options.hpp"

namespace boardwatch::config {

fetch::FetcherOptions fetcher_options(const Settings& settings) {
  fetch::FetcherOptions options;
  options.user_agent = "boardwatch/0.1";
  if (!settings.contact.empty()) options.user_agent += " (+" + settings.contact + ")";
  options.proxy = settings.proxy;
  return options;
}

}  // namespace boardwatch::config
