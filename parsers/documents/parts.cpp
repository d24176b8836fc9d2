#include "parsers/documents/parts.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t most_told = 10;  // names in one message
constexpr std::size_t longest_name = 300;

template <class Span>
Span moved(Span span, std::size_t by) {
  span.begin += by;
  span.end += by;
  return span;
}

/// Reasons begin with the name of the file where they have one; it stands in front already.
std::string_view reason_of(std::string_view where, std::string_view name) {
  return where.starts_with(name) && where.substr(name.size()).starts_with(' ') ? where.substr(name.size() + 1) : where;
}

}  // namespace

Result<void> PartBudget::take(std::size_t size) {
  if (out_of_time && out_of_time()) return fail(Errc::worker_timeout, "not read: the files before it took too long");
  if (files == 0) return fail(Errc::too_large, "not read: there are more than " + std::to_string(max_parts) + " files");
  if (size > bytes) return fail(Errc::too_large, "not read: all files together have more than " + std::to_string(max_zip_bytes) + " bytes");
  --files;
  bytes -= size;
  return {};
}

std::string safe_name(std::string_view name) {
  std::string forward = printable(repair_utf8(clip(name, longest_name)));
  std::replace(forward.begin(), forward.end(), '\\', '/');
  std::string out;
  for (const auto piece : split(forward, '/')) {
    if (piece.empty() || piece == "." || piece == "..") continue;
    out.append(out.empty() ? "" : "/").append(piece);
  }
  return out.empty() ? "unnamed" : out;
}

std::string PartCollector::unique_name(std::string_view name) {
  std::string unique(name);
  for (int i = 2; !names_.insert(unique).second; ++i) unique = std::string(name) + " (" + std::to_string(i) + ")";
  return unique;
}

void PartCollector::add(std::string_view given, Result<Document> part) {
  ++count_;
  const auto name = unique_name(safe_name(given));
  if (part && document_.text.size() + part->text.size() > max_text_bytes)
    part = fail(Errc::too_large, "not read: all files together have more than " + std::to_string(max_text_bytes) + " bytes of text");
  if (!part) return faults_.push_back({name, part.error()});
  if (part->partial) partial_.push_back(name + ": " + part->fault);
  append(name, *std::move(part));
}

void PartCollector::append(const std::string& name, Document part) {
  auto& whole = document_;
  if (!whole.text.empty() && whole.text.back() != '\f') whole.text.push_back('\f');
  const auto at = whole.text.size();
  whole.text += part.text;
  const auto own_end = part.parts.empty() ? part.text.size() : part.parts.front().begin;
  if (own_end > 0) whole.parts.push_back({name, at, at + own_end});
  for (auto& inner : part.parts) whole.parts.push_back(moved(Part{name + "/" + inner.name, inner.begin, inner.end}, at));
  for (const auto& page : part.pages) whole.pages.push_back(moved(page, at));
  for (const auto& block : part.blocks) whole.blocks.push_back(moved(block, at));
  // Bookmarks of several files: the file is the outermost level.
  if (!part.outline.empty()) whole.outline.push_back({1, part.title.empty() ? name : part.title, std::nullopt});
  for (auto& entry : part.outline) whole.outline.push_back({entry.level + 1, std::move(entry.title), entry.page});
  whole.agenda.insert(whole.agenda.end(), part.agenda.begin(), part.agenda.end());
  whole.links.insert(whole.links.end(), part.links.begin(), part.links.end());
  whole.running.insert(whole.running.end(), part.running.begin(), part.running.end());
  whole.unread_scans += part.unread_scans;
  if (whole.title.empty()) whole.title = std::move(part.title);
  if (!whole.date) whole.date = part.date;
}

std::string PartCollector::unreadable() const {
  std::string out;
  for (std::size_t i = 0; i < std::min(faults_.size(), most_told); ++i) {
    const auto& [name, error] = faults_[i];
    out.append(i == 0 ? "" : "; ").append(name).append(" (").append(reason_of(error.where, name)).append(")");
  }
  if (faults_.size() > most_told) out += "; and " + std::to_string(faults_.size() - most_told) + " more";
  return out;
}

Result<void> PartCollector::finish(std::string_view what) {
  if (!faults_.empty() && document_.blocks.empty() && document_.unread_scans == 0) {
    const std::string none = count_ == 1 ? "the one file in " : "none of the " + std::to_string(count_) + " files in ";
    return fail(faults_.front().error.code, none + std::string(what) + " can" + (count_ == 1 ? "not" : "") + " be read: " + unreadable());
  }
  std::string fault;
  if (!faults_.empty())
    fault = std::to_string(faults_.size()) + " of " + std::to_string(count_) + " files in " + std::string(what) + " cannot be read: " + unreadable();
  for (std::size_t i = 0; i < std::min(partial_.size(), most_told); ++i) fault += (fault.empty() ? "" : "; ") + partial_[i];
  if (fault.empty()) return {};
  document_.partial = true;
  document_.fault += (document_.fault.empty() ? "" : "; ") + fault;
  return {};
}

}  // namespace boardwatch::documents
