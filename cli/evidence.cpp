#include "cli/evidence.hpp"

#include <algorithm>

#include "cli/await.hpp"
#include "client/control.hpp"
#include "daemon/config/reader_program.hpp"
#include "daemon/evidence/picture_cache.hpp"
#include "daemon/workers/reader_pool.hpp"

namespace boardwatch::cli {
namespace {

Result<evidence::AlertEvidence> evidence_of_store(const std::filesystem::path& state, const std::string& alert) {
  if (!std::filesystem::exists(state / "boardwatch.db"))
    return fail(Errc::not_found, alert + ": there is no such alert: " + state.string() + " holds none; name another state directory with --state");
  BW_TRY(const auto lock, store::StateLock::take(state));
  BW_TRY(const auto store, store::open_sqlite(state));
  return evidence::gather(*store, alert);
}

}  // namespace

bool is_alert_id(const std::string& text) {
  const auto digits = [](std::string_view part) { return !part.empty() && part.find_first_not_of("0123456789") == part.npos; };
  return text.size() > 7 && text.starts_with("A-") && text[6] == '-' && digits(std::string_view(text).substr(2, 4)) && digits(std::string_view(text).substr(7));
}

Result<evidence::AlertEvidence> find_evidence(const config::Settings& settings, const std::string& alert) {
  const auto answer = client::ask_daemon(settings.state, {{"command", "evidence"}, {"alert", alert}});
  if (answer) return evidence::evidence_from_json(*answer);
  auto own = evidence_of_store(settings.state, alert);
  // A daemon that has the lock and does not answer is the reason worth telling.
  if (!own && own.error().code == Errc::store_locked) return tl::unexpected<Error>(answer.error());
  return own;
}

Result<std::filesystem::path> original_of(const evidence::ProofSource& proof) {
  const auto& address = proof.record.proof.address;
  if (!proof.fault.empty()) return fail(Errc::not_found, address + ": the original is not there: " + proof.fault);
  if (proof.content.removed)
    return fail(Errc::not_found, address + ": the original was removed on " + to_rfc3339(*proof.content.removed) + ", when the time for which papers are kept was over; \"keep\" in the configuration says how long that is");
  if (proof.content.file.empty()) return fail(Errc::no_pages, address + ": these are the words of a feed's entry: they have no pages that a picture could be made of");
  return proof.content.file;
}

Result<Picture> make_picture(const config::Settings& settings, const wire::PictureRequest& request, const std::filesystem::path& file, const std::string& sha256) {
  const evidence::PictureCache cache(settings.state);
  const auto key = evidence::PictureCache::key(sha256, request);
  if (auto kept = cache.find(key)) return *std::move(kept);
  boost::asio::io_context io;
  workers::ReaderOptions options;
  options.program = config::reader_program(settings);
  workers::ReaderPool pool(io, options);
  BW_TRY(auto picture, await(io, pool.read_picture(request, file)));
  cache.keep(key, picture);
  return picture;
}

void add_evidence(Commands& commands) {
  add_evidence_bundle(commands);
  add_evidence_picture(commands);
}

}  // namespace boardwatch::cli
