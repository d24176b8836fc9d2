#include "parsers/documents/ocr.hpp"

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/documents/ocr_cleaning.hpp"
#include "parsers/documents/ocr_pixels.hpp"

// Of libgomp, which Tesseract comes with; its header comes with one compiler only.
extern "C" void omp_set_max_active_levels(int levels);

namespace boardwatch::documents {
namespace {

constexpr const char* folder = "/usr/share/tesseract-ocr/5/tessdata";
constexpr double sure_enough = 0.75;  // of words that stand upright; turned ones give less than 0.5
constexpr std::size_t enough_words = 3;

/// Where the word is that the iterator is at.
RecognisedWord place_at(const tesseract::PageIterator& at, int line, int block) {
  RecognisedWord word;
  at.BoundingBox(tesseract::RIL_WORD, &word.box.left, &word.box.top, &word.box.right, &word.box.bottom);
  word.line = line;
  word.block = block;
  int left = 0, right = 0, end = 0;
  if (!at.Baseline(tesseract::RIL_TEXTLINE, &left, &word.baseline, &right, &end)) word.baseline = word.box.bottom;
  return word;
}

/// Calls `take` with the place of each word of the page.
template <class Iterator, class Take>
void for_each_word(Iterator& at, Take&& take) {
  int line = 0, block = 0;
  do {
    if (at.IsAtBeginningOf(tesseract::RIL_BLOCK)) ++block;
    if (at.IsAtBeginningOf(tesseract::RIL_TEXTLINE)) ++line;
    take(place_at(at, line, block));
  } while (at.Next(tesseract::RIL_WORD));
}

std::vector<RecognisedWord> places_of(tesseract::PageIterator& at) {
  std::vector<RecognisedWord> places;
  for_each_word(at, [&](RecognisedWord place) { places.push_back(std::move(place)); });
  return places;
}

std::vector<RecognisedWord> words_of(tesseract::ResultIterator& at) {
  std::vector<RecognisedWord> words;
  for_each_word(at, [&](RecognisedWord word) {
    const std::unique_ptr<char[]> text(at.GetUTF8Text(tesseract::RIL_WORD));
    if (text == nullptr) return;
    word.text = fold_space(repair_utf8(text.get()));
    word.confidence = std::clamp(static_cast<double>(at.Confidence(tesseract::RIL_WORD)) / 100, 0.0, 1.0);
    words.push_back(std::move(word));
  });
  return words;
}

double mean_confidence(const std::vector<RecognisedWord>& words) {
  double sum = 0;
  for (const auto& word : words) sum += word.confidence;
  return words.empty() ? 0 : sum / static_cast<double>(words.size());
}

bool is_sure(const RecognisedPage& page) { return page.words.size() >= enough_words && page.confidence >= sure_enough; }

/// How much was read, and how surely.
double worth(const RecognisedPage& page) { return page.confidence * page.confidence * static_cast<double>(page.words.size()); }

}  // namespace

struct Recogniser::Engine {
  tesseract::TessBaseAPI api;

  void show(PIX* page, int dpi) {
    api.SetImage(page);
    api.SetSourceResolution(dpi);
  }

  /// As one column Tesseract keeps the rows of tables together, as several it keeps running text apart.
  bool is_in_columns(PIX* page, int dpi) {
    show(page, dpi);
    api.SetPageSegMode(tesseract::PSM_AUTO);
    const std::unique_ptr<tesseract::PageIterator> at(api.AnalyseLayout());
    return at != nullptr && has_columns(places_of(*at));
  }

  RecognisedPage read(PIX* page, int dpi) {
    const auto mode = is_in_columns(page, dpi) ? tesseract::PSM_AUTO : tesseract::PSM_SINGLE_COLUMN;
    show(page, dpi);  // else the first layout is kept
    api.SetPageSegMode(mode);
    RecognisedPage out;
    if (api.Recognize(nullptr) == 0) {
      const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
      if (at != nullptr) out.words = without_noise(words_of(*at));
    }
    api.Clear();
    out.text = text_of(out.words);
    out.confidence = mean_confidence(out.words);
    return out;
  }
};

Recogniser::Recogniser(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}
Recogniser::Recogniser(Recogniser&&) noexcept = default;
Recogniser& Recogniser::operator=(Recogniser&&) noexcept = default;
Recogniser::~Recogniser() = default;

Result<Recogniser> Recogniser::open() {
  // Tesseract asks OpenMP for four threads by number. That it gets none can be said outside the environment only so.
  omp_set_max_active_levels(0);
  setMsgSeverity(L_SEVERITY_NONE);
  auto engine = std::make_unique<Engine>();
  engine->api.SetVariable("debug_file", "/dev/null");
  if (engine->api.Init(folder, "eng", tesseract::OEM_LSTM_ONLY) != 0)
    return fail(Errc::not_found, std::string(folder) + "/eng.traineddata cannot be read: install the package tesseract-ocr-eng");
  Recogniser recogniser(std::move(engine));
  // What Tesseract opens or makes at the first message and the first page, it shall open and make now. That there are no
  // such settings is a message.
  recogniser.engine_->api.ReadConfigFile("");
  const Pixels white = white_pixels(200, 100);
  if (white == nullptr) return fail(Errc::too_large, "there is too little memory to recognise pages: allow more");
  recogniser.engine_->read(white.get(), 300);
  return recogniser;
}

Result<RecognisedPage> Recogniser::recognise(const PagePicture& picture) {
  BW_TRY(const auto page, to_pix(picture));
  if (is_blank(picture)) return RecognisedPage{};
  RecognisedPage best;
  for (const int quarter_turns : turns_to_try(page.get())) {
    const auto upright = without_rules_and_leaders(straightened(turned(page.get(), quarter_turns)), picture.dpi);
    if (upright == nullptr) return fail(Errc::damaged, "the page's picture cannot be turned: it needs more memory than is allowed");
    auto read = engine_->read(upright.get(), picture.dpi);
    if (worth(read) > worth(best)) best = std::move(read);
    if (is_sure(best)) break;
  }
  return best;
}

}  // namespace boardwatch::documents
