#include "daemon/evidence/zip_file.hpp"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <string>

namespace boardwatch::evidence {
namespace {

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

tl::unexpected<Error> cannot_write(const std::filesystem::path& to, const char* why) { return fail(Errc::store_io, to.string() + ": cannot be written: " + why); }

/// As DOS writes it, in UTC: libzip's own way depends on the zone of the machine.
std::pair<zip_uint16_t, zip_uint16_t> dos_time(Timestamp time) {
  const auto day = date_of(time);
  const std::chrono::hh_mm_ss clock(time - std::chrono::floor<std::chrono::days>(time));
  const auto years = static_cast<unsigned>(std::max(0, static_cast<int>(day.year()) - 1980));
  const auto date = (years << 9) | (static_cast<unsigned>(day.month()) << 5) | static_cast<unsigned>(day.day());
  const auto hours = (clock.hours().count() << 11) | (clock.minutes().count() << 5) | (clock.seconds().count() / 2);
  return {static_cast<zip_uint16_t>(hours), static_cast<zip_uint16_t>(date)};
}

/// `file` must outlive the archive.
bool add(zip_t* archive, const BundleFile& file, Timestamp time) {
  zip_source_t* source = file.source ? zip_source_file(archive, file.source->c_str(), 0, 0) : zip_source_buffer(archive, file.bytes.data(), file.bytes.size(), 0);
  if (source == nullptr) return false;
  const auto index = zip_file_add(archive, file.name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return false;
  }
  const auto [clock, date] = dos_time(time);
  const auto at = static_cast<zip_uint64_t>(index);
  constexpr zip_uint32_t readable_file = 0100644u << 16;
  return zip_file_set_dostime(archive, at, clock, date, 0) == 0 && zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, readable_file) == 0;
}

}  // namespace

Result<void> write_zip(const std::filesystem::path& to, const std::vector<BundleFile>& files, Timestamp time) {
  int code = 0;
  Archive archive(zip_open(to.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
  if (archive == nullptr) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    return cannot_write(to, why.c_str());
  }
  for (const auto& file : files)
    if (!add(archive.get(), file, time)) return cannot_write(to, zip_strerror(archive.get()));
  if (zip_close(archive.get()) != 0) return cannot_write(to, zip_strerror(archive.get()));
  (void)archive.release();
  return {};
}

}  // namespace boardwatch::evidence
