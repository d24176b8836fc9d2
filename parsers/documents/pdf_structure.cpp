#include "parsers/documents/pdf_structure.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <new>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFLogger.hh>

#include "core/utf8.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/pdf_destinations.hpp"
#include "parsers/documents/pdf_drawn_words.hpp"
#include "parsers/documents/pdf_objects.hpp"

namespace boardwatch::documents {
namespace {

constexpr int deepest_bookmark = 32;
constexpr std::size_t most_bookmarks = 10'000;
constexpr std::size_t longest_title = 500;
constexpr int most_notes = 2'000;  // annotations of a page
constexpr std::size_t most_links = 20'000;
constexpr std::size_t longest_address = 2'000;
constexpr long long scan_pixels = 250'000;  // a postcard at 100 dpi; logos and signatures have fewer

enum class Table { as_it_is, rebuilt };

void open(QPDF& pdf, std::string_view bytes, Table table) {
  const auto silent = QPDFLogger::create();
  silent->setInfo(silent->discard());
  silent->setWarn(silent->discard());
  silent->setError(silent->discard());
  pdf.setLogger(silent);
  pdf.setSuppressWarnings(true);
  pdf.setAttemptRecovery(table == Table::rebuilt);
  pdf.processMemoryFile("paper", bytes.data(), bytes.size());
}

/// Reads on until a limit is met or the time is up.
class Reader {
 public:
  Reader(QPDF& pdf, const OutOfTime& out_of_time) : pdf_(pdf), out_of_time_(out_of_time), pages_(pages_of(pdf, max_pages)), destinations_(pdf, pages_) {}

  PdfStructure read() {
    out_.complete = pages_.complete;
    guarded([&] { read_outline(); });
    out_.pictures.resize(pages_.pages.size());
    for (std::size_t i = 0; i < pages_.pages.size(); ++i) {
      if (out_of_time_()) return cut();
      guarded([&] { read_links(i); });
      guarded([&] { out_.pictures[i] = pixels_in(resources_of(pages_.pages[i]), 0) >= scan_pixels; });
    }
    try {
      out_.fault = fault_of_words(pages_.pages, out_of_time_);
    } catch (const QPDFExc& error) {
      out_.fault = printable(clip(error.getMessageDetail(), 200));
    }
    return std::move(out_);
  }

 private:
  /// A damaged bookmark or link costs what it belongs to, not the rest.
  template <class Work>
  void guarded(Work&& work) {
    try {
      work();
    } catch (const QPDFExc&) {
      out_.complete = false;
    }
  }

  PdfStructure cut() {
    out_.complete = false;
    return std::move(out_);
  }

  void read_outline() {
    struct Place {
      QPDFObjectHandle bookmark;
      int level;
    };
    Met met;
    std::vector<Place> stack{{value_of(value_of(pdf_.getRoot(), "/Outlines"), "/First"), 1}};
    while (!stack.empty()) {
      auto [bookmark, level] = stack.back();
      stack.pop_back();
      if (!bookmark.isDictionary()) continue;
      const bool goes_on = met.add(bookmark) && bookmark.isIndirect() && out_.outline.size() < most_bookmarks && !out_of_time_();
      if (!goes_on) {
        out_.complete = false;
        continue;
      }
      add_bookmark(bookmark, level);
      stack.push_back({value_of(bookmark, "/Next"), level});
      if (level < deepest_bookmark) stack.push_back({value_of(bookmark, "/First"), level + 1});
    }
  }

  void add_bookmark(QPDFObjectHandle bookmark, int level) {
    const auto title = fold_space(clip(repair_utf8(text_of(value_of(bookmark, "/Title"))), longest_title));
    if (!title.empty()) out_.outline.push_back({level, title, destinations_.page_of(bookmark)});
  }

  void read_links(std::size_t index) {
    const auto notes = value_of(pages_.pages[index], "/Annots");
    std::set<std::string> told;
    for (int i = 0; i < size_of(notes) && i < most_notes && out_.links.size() < most_links; ++i) {
      const auto note = element_of(notes, i);
      if (name_of(value_of(note, "/Subtype")) != "/Link") continue;
      const auto address = web_address(text_of(value_of(value_of(note, "/A"), "/URI")));
      if (!address.empty() && told.insert(address).second) out_.links.push_back({static_cast<std::uint32_t>(index) + 1, address});
    }
  }

  /// Empty for other schemes, and for what cannot be an address.
  static std::string web_address(const std::string& text) {
    constexpr std::array<std::string_view, 3> schemes{"http://", "https://", "mailto:"};
    const auto address = trim(text);
    const auto lower = to_lower(clip(address, 16));
    if (address.size() > longest_address || !is_utf8(address)) return {};
    for (const auto c : address)
      if (static_cast<unsigned char>(c) <= ' ' || c == 0x7F) return {};
    for (const auto scheme : schemes)
      if (lower.starts_with(scheme) && address.size() > scheme.size()) return std::string(address);
    return {};
  }

  long long pixels_in(QPDFObjectHandle resources, int depth) {
    auto drawings = value_of(resources, "/XObject");
    if (!drawings.isDictionary() || depth > deepest_form) return 0;
    // One set of resources often serves many pages.
    const auto id = drawings.getObjGen();
    if (const auto known = pixels_.find(id); drawings.isIndirect() && known != pixels_.end()) return known->second;
    if (drawings.isIndirect()) pixels_[id] = 0;  // it may hold itself
    long long pixels = 0;
    for (const auto& key : drawings.getKeys()) {
      if (pixels >= scan_pixels || out_of_time_()) break;
      pixels += pixels_of(drawings.getKey(key), depth);
    }
    if (drawings.isIndirect()) pixels_[id] = pixels;
    return pixels;
  }

  long long pixels_of(QPDFObjectHandle drawing, int depth) {
    const auto kind = name_of(value_of(drawing, "/Subtype"));
    if (kind == "/Form") return pixels_in(value_of(drawing, "/Resources"), depth + 1);
    if (kind != "/Image") return 0;
    const auto side = [&](const char* key) { return std::clamp(number_of(value_of(drawing, key)), 0LL, 100'000LL); };
    return side("/Width") * side("/Height");
  }

  QPDF& pdf_;
  const OutOfTime& out_of_time_;
  PdfPages pages_;
  Destinations destinations_;
  std::map<QPDFObjGen, long long> pixels_;
  PdfStructure out_;
};

PdfStructure read_as_it_is(std::string_view bytes, const OutOfTime& out_of_time) {
  QPDF pdf;
  open(pdf, bytes, Table::as_it_is);
  return Reader(pdf, out_of_time).read();
}

bool is_about_the_table(const QPDFExc& warning) {
  const auto& message = warning.getMessageDetail();
  constexpr std::array<std::string_view, 6> words{"xref", "cross-reference", "startxref", "trailer", "file is damaged", "PDF header"};
  return std::any_of(words.begin(), words.end(), [&](auto word) { return message.find(word) != message.npos; });
}

/// With the table wrong, objects are looked for where they stand. What is said of them beside that is a fault.
PdfStructure read_rebuilt(std::string_view bytes, const OutOfTime& out_of_time) {
  QPDF pdf;
  open(pdf, bytes, Table::rebuilt);
  auto structure = Reader(pdf, out_of_time).read();
  const auto warnings = pdf.getWarnings();
  const auto fault = std::find_if_not(warnings.begin(), warnings.end(), is_about_the_table);
  if (fault != warnings.end()) structure.fault = printable(clip(fault->getMessageDetail(), 200));
  return structure;
}

}  // namespace

std::string fault_of_pictures(std::string_view bytes, int number) {
  try {
    QPDF pdf;
    open(pdf, bytes, Table::rebuilt);
    const auto pages = pages_of(pdf, max_pages).pages;
    const auto index = static_cast<std::size_t>(number) - 1;
    return index < pages.size() ? fault_of_pictures(pages[index]) : std::string();
  } catch (const QPDFExc&) {
    return {};  // told by whoever reads the structure
  }
}

Result<PdfStructure> read_pdf_structure(std::string_view bytes, const OutOfTime& out_of_time) {
  try {
    try {
      return read_as_it_is(bytes, out_of_time);
    } catch (const QPDFExc& error) {
      if (error.getErrorCode() != qpdf_e_damaged_pdf) throw;
    }
    return read_rebuilt(bytes, out_of_time);
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() == qpdf_e_password) return fail(Errc::encrypted, "the PDF's bookmarks need a password: ask the publisher for an open copy");
    const auto code = error.getErrorCode() == qpdf_e_unsupported ? Errc::unknown_format : Errc::damaged;
    return fail(code, "its objects cannot be listed: " + printable(clip(error.getMessageDetail(), 200)));
  } catch (const std::bad_alloc&) {
    return fail(Errc::too_large, "the PDF's bookmarks need more memory to read than is allowed");
  } catch (const std::exception& error) {
    return fail(Errc::unknown_format, "the PDF's bookmarks cannot be read: " + printable(clip(error.what(), 200)));
  }
}

}  // namespace boardwatch::documents
