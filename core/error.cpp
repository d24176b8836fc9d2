#include "core/error.hpp"

namespace boardwatch {

std::string_view to_code(Errc code) {
  switch (code) {
    case Errc::empty: return "empty";
    case Errc::bad_xml: return "bad_xml";
    case Errc::bad_json: return "bad_json";
    case Errc::bad_text: return "bad_text";
    case Errc::unknown_format: return "unknown_format";
    case Errc::wrong_type: return "wrong_type";
    case Errc::damaged: return "damaged";
    case Errc::encrypted: return "encrypted";
    case Errc::no_text: return "no_text";
    case Errc::no_pages: return "no_pages";
    case Errc::too_large: return "too_large";
    case Errc::too_deep: return "too_deep";
    case Errc::worker_start: return "worker_start";
    case Errc::worker_died: return "worker_died";
    case Errc::worker_timeout: return "worker_timeout";
    case Errc::worker_protocol: return "worker_protocol";
    case Errc::bad_url: return "bad_url";
    case Errc::dns: return "dns";
    case Errc::dns_failed: return "dns_failed";
    case Errc::dns_silent: return "dns_silent";
    case Errc::network: return "network";
    case Errc::tls: return "tls";
    case Errc::timeout: return "timeout";
    case Errc::http_status: return "http_status";
    case Errc::blocked: return "blocked";
    case Errc::gone: return "gone";
    case Errc::busy: return "busy";
    case Errc::redirects: return "redirects";
    case Errc::refused_address: return "refused_address";
    case Errc::robots: return "robots";
    case Errc::cancelled: return "cancelled";
    case Errc::store_locked: return "store_locked";
    case Errc::store_full: return "store_full";
    case Errc::store_damaged: return "store_damaged";
    case Errc::store_version: return "store_version";
    case Errc::store_io: return "store_io";
    case Errc::bad_config: return "bad_config";
    case Errc::not_found: return "not_found";
    case Errc::usage: return "usage";
    case Errc::publish: return "publish";
    case Errc::control: return "control";
  }
  return "unknown";
}

}  // namespace boardwatch
