#include <fstream>
#include <iostream>
#include <sstream>

#include "core/catalogue.hpp"
#include "parsers/documents/text.hpp"
#include "tests/findings/promises.hpp"
#include "tests/fuzz/check.hpp"

namespace {

using namespace boardwatch;

/// The bodies that the program ships with, so that every stage has something to find.
const findings::Cascade& cascade() {
  static const auto catalogue = [] {
    std::ostringstream text;
    text << std::ifstream(BOARDWATCH_SOURCE_DIR "/config/organisations.csv").rdbuf();
    return Catalogue::parse(text.str());
  }();
  documents::require(catalogue.has_value());
  static const auto built = findings::Cascade::build(*catalogue);
  documents::require(built.has_value());
  return *built;
}

findings::Context news() {
  findings::Context context;
  context.source = "news";
  context.published = parse_date("2024-05-14");
  return context;
}

findings::Context paper() {
  auto context = news();
  context.source = "board_paper";
  context.organisation = "Aldersey Vale NHS Foundation Trust";
  return context;
}

void try_out(const Document& document, const findings::Context& context) {
  const auto broken = findings::broken_promise(cascade(), document, context);
  if (!broken.empty()) std::cerr << broken << '\n';
  documents::require(broken.empty());
}

}  // namespace

// The whole cascade, as a daemon runs it: the bytes as a text with pages (form feeds) and blocks, which are paragraphs,
// headings, list items and rows, and again as they are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Document raw;
  raw.text = documents::as_text(data, size);
  try_out(raw, paper());
  if (const auto document = documents::read_text(raw.text, "text/plain; charset=utf-8")) {
    try_out(*document, paper());
    try_out(*document, news());
  }
  return 0;
}
