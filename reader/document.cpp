#include "reader/document.hpp"

#include <unistd.h>

#include <algorithm>

#include "parsers/documents/limits.hpp"
#include "parsers/documents/ocr_need.hpp"
#include "parsers/documents/paper_pages.hpp"
#include "parsers/documents/pdf.hpp"
#include "parsers/documents/pdf_structure.hpp"
#include "parsers/documents/read.hpp"
#include "parsers/documents/sniff.hpp"
#include "reader/answers.hpp"
#include "reader/limits.hpp"
#include "wire/frame.hpp"
#include "wire/paper.hpp"

namespace boardwatch::reader {
namespace {

constexpr int worth_sharing = 24;  // pages; opening the file a second time costs about as much as reading a few

Result<void> send(const Result<wire::PaperFrame>& frame) { return wire::write_frame(STDOUT_FILENO, wire::encode_paper_frame(frame)); }

std::string page_number(int index) { return "page " + std::to_string(index + 1); }

/// A page that cannot be read is one without words; the others stand.
PageText page_of(documents::PdfFile& file, int index) {
  auto page = guarded([&]() -> Result<PageText> { return file.page(index); });
  if (page) return *std::move(page);
  PageText lost;
  lost.number = static_cast<std::uint32_t>(index) + 1;
  lost.fault = "cannot be read: " + page.error().where;
  return lost;
}

bool is_too_long(const PageText& page, std::size_t sent) { return sent + page.text.size() > documents::max_text_bytes; }

/// Bookmarks, links, and where OCR may be needed. Where they cannot be told, any page may be a picture.
void add_structure(std::string_view bytes, PaperFacts& facts) {
  auto structure = guarded([&] { return documents::read_pdf_structure(bytes, time_is_short); });
  if (structure) {
    facts.outline = std::move(structure->outline);
    facts.links = std::move(structure->links);
  }
  const bool lost = !structure && structure.error().code == Errc::damaged;
  const auto why = lost ? structure.error().where : structure ? structure->fault : std::string();
  if (!why.empty() && facts.fault.empty()) facts.fault = "the file is damaged: " + why;
  for (std::uint32_t page = 1; page <= facts.pages; ++page)
    if (!structure || page > structure->pictures.size() || structure->pictures[page - 1]) facts.pictures.push_back(page);
}

/// Indexes, from 0, of the pages to read; the first and the distance between them.
struct Range {
  int first = 0;
  int step = 1;
};

Range range_of(Share share, int pages) {
  const int from = static_cast<int>(share.from) - 1, index = static_cast<int>(share.index);
  if (pages < worth_sharing) return {index == 0 ? from : pages, 1};
  const int step = static_cast<int>(share.of);
  return {from + ((index - from) % step + step) % step, step};
}

Result<void> send_pages(documents::PdfFile& file, std::string_view bytes, Share share) {
  const auto range = range_of(share, file.pages());
  const auto number = [](int value) { return static_cast<std::uint32_t>(value); };
  BW_CHECK(send(wire::PaperFrame(wire::PaperOpened{number(file.pages()), number(range.first) + 1, number(range.step), file.facts().title})));
  wire::PaperEnd end;
  std::size_t sent = 0;
  for (int i = range.first; i < file.pages(); i += range.step) {
    if (i > range.first && time_is_short()) {
      end.next_page = static_cast<std::uint32_t>(i) + 1;
      break;
    }
    auto page = page_of(file, i);
    if (is_too_long(page, sent)) return send(fail(Errc::too_large, page_number(i) + ": the pages have more than " + std::to_string(documents::max_text_bytes) + " bytes of text"));
    sent += page.text.size();
    BW_CHECK(send(wire::PaperFrame(std::move(page))));
  }
  end.facts = file.facts();
  // The last of several readers: the first has the most to do.
  const bool last = share.index + 1 == (range.step > 1 ? share.of : 1);
  if (last && end.next_page == 0) add_structure(bytes, end.facts);
  return send(wire::PaperFrame(std::move(end)));
}

/// Scans take half of the time at most; the rest is for the other files. Those that are not come to stay pictures.
void recognise(ScanReader& scans, std::string_view bytes, PageText& page) {
  if (is_spent(0.5)) return;
  auto read = guarded([&] { return scans.read(bytes, static_cast<int>(page.number)); });
  if (read) documents::take_recognised(page, *std::move(read));
}

/// A PDF inside a pack.
Result<Document> read_part(std::string_view bytes, ScanReader* scans) {
  BW_TRY(auto file, documents::PdfFile::open(bytes));
  std::vector<PageText> pages;
  for (int i = 0; i < file.pages() && (i == 0 || !time_is_short()); ++i) pages.push_back(page_of(file, i));
  auto facts = file.facts();
  add_structure(bytes, facts);
  for (auto& page : pages) page.picture = documents::is_scan(page, facts.pictures);
  for (auto& page : pages)
    if (scans != nullptr && page.picture) recognise(*scans, bytes, page);
  const auto is_unread = [](const PageText& page) { return page.picture && !page.recognised; };
  const auto unread = static_cast<std::uint32_t>(std::count_if(pages.begin(), pages.end(), is_unread));
  auto document = documents::assemble(std::move(pages), facts);
  if (document || unread == 0 || document.error().code != Errc::no_text) return document;
  // Nothing but scans: no words yet, and no fault of the file.
  Document wordless;
  wordless.kind = DocumentKind::pdf;
  wordless.partial = true;
  wordless.fault = document.error().where;
  wordless.unread_scans = unread;
  return wordless;
}

Result<wire::PaperFrame> whole(const Paper& paper) {
  const auto pdf = [&](std::string_view bytes) { return read_part(bytes, paper.scans); };
  BW_TRY(auto document, documents::read_document(paper.bytes, paper.name, paper.content_type, pdf, time_is_short));
  return wire::PaperFrame(std::move(document));
}

}  // namespace

Result<void> read_document(const Paper& paper) {
  const auto type = documents::sniff_as_declared(paper.bytes, paper.name, paper.content_type);
  if (!type || *type != documents::FileType::pdf) {
    // What has no pages of its own is read by one reader alone.
    if (paper.share.index != 0) return send(wire::PaperFrame(wire::PaperEnd{}));
    return send(guarded([&] { return whole(paper); }));
  }
  auto file = guarded([&] { return documents::PdfFile::open(paper.bytes); });
  if (!file) return send(tl::unexpected<Error>(file.error()));
  return send_pages(*file, paper.bytes, paper.share);
}

}  // namespace boardwatch::reader
