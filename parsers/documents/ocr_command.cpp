#include "parsers/documents/ocr_command.hpp"

#include "parsers/documents/pdf_picture.hpp"

namespace boardwatch::documents {

Result<wire::RecognisedText> recognise_page(Recogniser& recogniser, std::string_view pdf, int number) {
  BW_TRY(const auto picture, picture_of_page(pdf, number));
  BW_TRY(auto page, recogniser.recognise(picture));
  return wire::RecognisedText{static_cast<std::uint32_t>(number), std::move(page.text), page.confidence};
}

}  // namespace boardwatch::documents
