#include "parsers/documents/zip.hpp"

#include <zip.h>

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "parsers/documents/limits.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t ratio_from = std::size_t{1} << 20;

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using PackedFile = std::unique_ptr<zip_file_t, CloseFile>;

bool is_bomb(std::size_t unpacked, std::size_t packed) {
  return unpacked > ratio_from && unpacked / std::max<std::size_t>(packed, 1) > max_zip_ratio;
}

zip_t* open_read_only(std::string_view bytes, zip_error_t& error) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) return nullptr;
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr) zip_source_free(source);
  return archive;
}

}  // namespace

void Archive::Close::operator()(zip* archive) const { zip_discard(archive); }

Archive::Archive(std::unique_ptr<zip, Close> archive, std::string_view bytes, std::string what)
    : archive_(std::move(archive)), what_(std::move(what)), size_(bytes.size()), left_(max_zip_bytes) {
  const auto count = static_cast<zip_uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(archive_.get(), 0)));
  for (zip_uint64_t i = 0; i < count; ++i) {
    const char* name = zip_get_name(archive_.get(), i, ZIP_FL_ENC_GUESS);
    names_.push_back(repair_utf8(name == nullptr ? "" : name));
  }
}

Result<Archive> Archive::open(std::string_view bytes, std::string what) {
  zip_error_t error;
  zip_error_init(&error);
  std::unique_ptr<zip, Close> archive(open_read_only(bytes, error));
  const std::string why = archive == nullptr ? zip_error_strerror(&error) : "";
  zip_error_fini(&error);
  if (archive == nullptr) return fail(Errc::damaged, what + " cannot be unpacked (" + why + "): fetch it again");
  if (zip_get_num_entries(archive.get(), 0) > static_cast<zip_int64_t>(max_zip_entries))
    return fail(Errc::too_large, what + " has more than " + std::to_string(max_zip_entries) + " files: it is not read");
  return Archive(std::move(archive), bytes, std::move(what));
}

std::optional<std::size_t> Archive::find(std::string_view name) const {
  const auto found = std::find(names_.begin(), names_.end(), name);
  if (found != names_.end()) return static_cast<std::size_t>(found - names_.begin());
  const std::string lower = to_lower(name);
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (names_[i].size() == lower.size() && to_lower(names_[i]) == lower) return i;
  return std::nullopt;
}

/// The claim, which is believed only as far as it refuses; `packed` cannot be more than the archive.
Result<std::size_t> Archive::checked_size(std::size_t index, std::size_t most_bytes, std::size_t& packed) const {
  const std::string name = printable(names_[index]);
  zip_stat_t stat;
  if (zip_stat_index(archive_.get(), index, 0, &stat) != 0) return fail(Errc::damaged, what_ + " has no " + name + ": fetch it again");
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
    return fail(Errc::encrypted, name + " in " + what_ + " needs a password: ask the publisher for an open copy");
  packed = std::min<std::size_t>(stat.comp_size, size_);
  if (stat.size > std::min(most_bytes, left_) || is_bomb(stat.size, packed))
    return fail(Errc::too_large, name + " unpacks to " + std::to_string(stat.size) + " bytes: it is not read");
  return stat.size;
}

Result<std::string> Archive::unpack(std::size_t index, std::size_t most_bytes) {
  std::size_t packed = 0;
  BW_TRY(const auto claimed, checked_size(index, most_bytes, packed));
  const std::string name = printable(names_[index]);
  const PackedFile file(zip_fopen_index(archive_.get(), index, 0));
  if (file == nullptr) return fail(Errc::damaged, name + " cannot be unpacked (" + zip_strerror(archive_.get()) + "): fetch it again");
  std::string out;
  out.reserve(claimed);
  std::array<char, 65536> buffer;
  for (;;) {
    const auto got = zip_fread(file.get(), buffer.data(), buffer.size());
    if (got < 0) return fail(Errc::damaged, name + " is cut or damaged: fetch it again");
    if (got == 0) return out;
    const auto count = static_cast<std::size_t>(got);
    if (out.size() + count > most_bytes || count > left_ || is_bomb(out.size() + count, packed))
      return fail(Errc::too_large, name + " unpacks to more than " + std::to_string(out.size()) + " bytes: it is not read");
    left_ -= count;
    out.append(buffer.data(), count);
  }
}

Result<std::string> Archive::unpack(std::string_view name) {
  const auto index = find(name);
  if (!index) return fail(Errc::damaged, what_ + " has no part " + printable(name) + ": fetch it again");
  return unpack(*index, max_unzipped_bytes);
}

}  // namespace boardwatch::documents
