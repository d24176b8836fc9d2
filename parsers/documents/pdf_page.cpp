#include "parsers/documents/pdf_page.hpp"

#include <poppler/cpp/poppler-global.h>

#include <cmath>
#include <limits>
#include <string>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t header_window = 1024;  // junk before "%PDF-" that viewers put up with
constexpr std::size_t most_words = 200'000;  // of a page

void ignore(const std::string&, void*) {}

// Not ustring::to_utf8(): it asks iconv, and where that is not to be had it gives no text and no error.
std::string to_text(const poppler::ustring& wide, std::size_t& letters) {
  std::string out;
  for (std::size_t i = 0; i < wide.size(); ++i, ++letters) {
    char32_t c = wide[i];
    const bool pair = c >= 0xD800 && c < 0xDC00 && i + 1 < wide.size() && wide[i + 1] >= 0xDC00 && wide[i + 1] < 0xE000;
    if (pair) c = 0x10000 + ((c - 0xD800) << 10) + (wide[++i] - 0xDC00u);
    append_utf8(out, (c >= 0xD800 && c < 0xE000) || c == 0 ? char32_t{0xFFFD} : c);
  }
  return out;
}

Box to_box(const poppler::rectf& box) { return {box.x(), box.y(), box.width(), box.height()}; }

PageWord to_word(const poppler::text_box& box) {
  PageWord word;
  std::size_t letters = 0;
  word.text = to_text(box.text(), letters);
  word.box = to_box(box.bbox());
  word.upright = box.rotation() % 2 != 0;
  for (std::size_t i = 0; i < letters; ++i) word.letters.push_back(to_box(box.char_bbox(i)));
  return word;
}

bool is_sound(double size) { return std::isfinite(size) && size >= 1 && size < 1e6; }

}  // namespace

OpenedPage::OpenedPage(std::unique_ptr<poppler::document> document, std::unique_ptr<poppler::page> page)
    : document_(std::move(document)), page_(std::move(page)) {
  const auto box = page_->page_rect(poppler::crop_box);
  const bool turned = rotation() % 180 != 0;
  width_ = std::abs(turned ? box.height() : box.width());
  height_ = std::abs(turned ? box.width() : box.height());
}

Result<OpenedPage> OpenedPage::open(std::string_view bytes, int number) {
  poppler::set_debug_error_function(&ignore, nullptr);
  if (bytes.substr(0, header_window).find("%PDF-") == bytes.npos)
    return fail(Errc::no_pages, "it is no PDF, and has no pages that a picture could be made of: open it and look for the words");
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return fail(Errc::too_large, "the PDF is over 2 GiB");
  std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (document == nullptr) return fail(Errc::damaged, "the PDF cannot be opened: fetch it again");
  if (document->is_locked()) return fail(Errc::encrypted, "the PDF needs a password: ask the publisher for an open copy");
  if (number < 1 || number > document->pages())
    return fail(Errc::not_found, "there is no page " + std::to_string(number) + ": the PDF has " + std::to_string(document->pages()));
  std::unique_ptr<poppler::page> page(document->create_page(number - 1));
  if (page == nullptr) return fail(Errc::damaged, "page " + std::to_string(number) + " cannot be read");
  OpenedPage open(std::move(document), std::move(page));
  if (!is_sound(open.width_) || !is_sound(open.height_)) return fail(Errc::damaged, "page " + std::to_string(number) + " has no size that could be shown");
  return open;
}

std::vector<PageWord> OpenedPage::words() const {
  std::vector<PageWord> words;
  for (const auto& box : page_->text_list()) {
    if (words.size() == most_words) break;
    words.push_back(to_word(box));
  }
  return words;
}

int OpenedPage::rotation() const {
  switch (page_->orientation()) {
    case poppler::page::landscape: return 90;
    case poppler::page::upside_down: return 180;
    case poppler::page::seascape: return 270;
    case poppler::page::portrait: break;
  }
  return 0;
}

}  // namespace boardwatch::documents
