#include "reader/recognise.hpp"

#include <unistd.h>

#include "parsers/documents/pdf_page_picture.hpp"
#include "reader/answers.hpp"
#include "wire/frame.hpp"
#include "wire/paper.hpp"

namespace boardwatch::reader {
namespace {

Result<wire::PaperFrame> recognised(documents::Recogniser& recogniser, std::string_view pdf, int number) {
  BW_TRY(const auto picture, documents::picture_of_page(pdf, number));
  BW_TRY(auto words, recogniser.recognise(picture));
  PageText page;
  page.number = static_cast<std::uint32_t>(number);
  page.text = std::move(words.text);
  page.picture = true;
  page.recognised = words.confidence;
  return wire::PaperFrame(std::move(page));
}

}  // namespace

Result<void> recognise_page(documents::Recogniser& recogniser, std::string_view pdf, int number) {
  const auto page = guarded([&] { return recognised(recogniser, pdf, number); });
  return wire::write_frame(STDOUT_FILENO, wire::encode_paper_frame(page));
}

}  // namespace boardwatch::reader
