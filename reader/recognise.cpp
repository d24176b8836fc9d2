#include "reader/recognise.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>

#include "core/utf8.hpp"
#include "parsers/documents/pdf_page_picture.hpp"
#include "parsers/documents/pdf_structure.hpp"
#include "reader/answers.hpp"
#include "wire/frame.hpp"
#include "wire/paper.hpp"

namespace boardwatch::reader {
namespace {

/// The first line by which a decoder of pictures says that a part of one is lost: OCR reads on without it. Much else that they
/// say does no harm, and scanners write files that they say it of.
std::string complaint_in(std::string_view messages) {
  constexpr std::array<std::string_view, 7> losses{"in flate stream", "remature end of", "bad Huffman code", "instead of RST", "in CCITTFax stream", "in JBIG2 stream",
                                                   "Did no succeed opening JPX Stream."};
  for (const auto line : split(messages, '\n'))
    if (std::any_of(losses.begin(), losses.end(), [&](auto words) { return line.find(words) != line.npos; })) return printable(clip(trim(line), 200));
  return {};
}

}  // namespace

Result<ScanReader> ScanReader::open(Messages& messages) {
  BW_TRY(auto recogniser, documents::Recogniser::open());
  return ScanReader(std::move(recogniser), messages);
}

Result<PageText> ScanReader::read(std::string_view pdf, int number) {
  messages_->take();
  BW_TRY(const auto picture, documents::picture_of_page(pdf, number));
  auto complaint = complaint_in(picture.messages + "\n" + messages_->take());
  if (complaint.empty()) complaint = documents::fault_of_pictures(pdf, number);
  BW_TRY(auto words, recogniser_.recognise(picture));
  PageText page;
  page.number = static_cast<std::uint32_t>(number);
  page.text = std::move(words.text);
  page.picture = true;
  page.recognised = words.confidence;
  if (!complaint.empty()) page.fault = "is damaged: " + complaint;
  return page;
}

Result<void> recognise_page(ScanReader& scans, std::string_view pdf, int number) {
  auto page = guarded([&] { return scans.read(pdf, number); });
  return wire::write_frame(STDOUT_FILENO, wire::encode_paper_frame(std::move(page).map([](PageText read) { return wire::PaperFrame(std::move(read)); })));
}

}  // namespace boardwatch::reader
