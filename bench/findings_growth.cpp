// Does the time grow with the length and no faster? Each text is read at one, two, four and eight times its length; the
// column behind a time is how much longer it took than half the text did, and should be about 2.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <string>
#include <string_view>

#include "daemon/config/shipped.hpp"
#include "parsers/documents/read.hpp"
#include "parsers/findings/cascade.hpp"

namespace {

using namespace boardwatch;

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

/// A name that occurs once: "Abacus Zorin", one for each number.
std::string name(std::size_t number) {
  constexpr std::string_view starts[] = {"Ba", "Ke", "Li", "Mo", "Nu", "Ra", "Se", "Ti", "Vo", "Wy"};
  std::string first, last;
  for (std::size_t left = number + 1; left > 0; left /= 10) (left % 2 == 0 ? first : last) += std::string(starts[left % 10]);
  for (auto* part : {&first, &last}) {
    std::transform(part->begin(), part->end(), part->begin(), [](char c) { return static_cast<char>(c | 0x20); });
    *part += part == &first ? "n" : "s";
    part->front() = static_cast<char>(part->front() & ~0x20);
  }
  return first + " " + last;
}

constexpr std::string_view prose =
    "Rosalind Tavener, chief operating officer of Marlbridge University Hospitals, will retire at the end of March. The committee noted the position on "
    "waiting times, and the deficit of £12.4m at month 7 was discussed by members at length. ";
constexpr std::string_view german =
    "Der Vorstandsvorsitzende, Herr Dr. Jörg Weißmüller, tritt zum 31. März von seinem Amt zurück. Der Aufsichtsrat dankte ihm für seine Verdienste. "
    "Die Geschäftsführung übernimmt kommissarisch Frau Anneliese Kröger.\n";
constexpr std::string_view greek = "Ο διευθύνων σύμβουλος του νοσοκομείου παραιτήθηκε χθες. Η διοικητής ανακοίνωσε ότι ο διάδοχός του θα οριστεί τον Μάιο.\n";

std::string rubbish(std::size_t bytes) {
  std::mt19937 random(7);
  std::string text(bytes, '\0');
  for (auto& byte : text) byte = static_cast<char>(random() % 256);
  return text;
}

std::string headings(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "Heading " + std::to_string(i) + "\n\n";
  return text;
}

/// One sentence.
std::string list_of_names(std::size_t count) {
  std::string text = "The chair thanked ";
  for (std::size_t i = 0; i < count; ++i) text += name(i) + ", ";
  return text + "and the chief executive, who has resigned.";
}

std::string leavers(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += name(i) + ", director of finance, retires in May. She joined in 2019.\n\n";
  return text;
}

std::string nameless(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "The chief nurse has resigned. A new chief nurse will start in May.\n\n";
  return text;
}

/// Each follows the one before.
std::string successors(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += name(i + 1) + " will succeed " + name(i) + " in May. She will act up until then.\n\n";
  return text;
}

/// One surname, and nobody's post.
std::string namesakes(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += name(i).substr(0, name(i).find(' ')) + " Marsh retires in May. Ms Marsh joined in 2019. The chair will leave too.\n\n";
  return text;
}

std::string signals(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += name(i).substr(0, name(i).find(' ')) + " NHS Foundation Trust was put into special measures. Both trusts agreed a merger.\n\n";
  return text;
}

std::string bodies(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "The chair of " + name(i).substr(0, name(i).find(' ')) + " NHS Foundation Trust, " + name(count + i) + ", has resigned.\n\n";
  return text;
}

std::string table(std::size_t rows) {
  std::string text = "Name | Post | Date | Change\n";
  for (std::size_t i = 0; i < rows; ++i) text += name(i) + " | Non-executive director | 1 April 2024 | Left\n";
  return text;
}

struct Shape {
  const char* name;
  std::size_t size;  ///< the smallest: bytes, or of what it has many
  std::function<std::string(std::size_t)> make;
};

const Shape shapes[] = {
    {"prose in paragraphs", 1'000'000, [](std::size_t n) { return repeated(std::string(prose) + "\n\n", n); }},
    {"one line, to 50 MB", 6'250'000, [](std::size_t n) { return repeated(prose, n); }},
    {"one line without a stop, to 8 MB", 1'000'000, [](std::size_t n) { return repeated("the chief executive and the chair of the board ", n); }},
    {"one word, to 50 MB", 6'250'000, [](std::size_t n) { return std::string(n, 'A'); }},
    {"100,000 headings at last", 12'500, headings},
    {"German", 1'000'000, [](std::size_t n) { return repeated(german, n); }},
    {"Greek", 1'000'000, [](std::size_t n) { return repeated(greek, n); }},
    {"binary rubbish", 1'000'000, rubbish},
    {"a sentence of 30,000 names at last", 3'750, list_of_names},
    {"20,000 who leave, at last", 2'500, leavers},
    {"20,000 nameless who leave", 2'500, nameless},
    {"20,000 who follow one another", 2'500, successors},
    {"20,000 of one surname", 2'500, namesakes},
    {"8,000 bodies with signals", 1'000, signals},
    {"8,000 bodies at last", 1'000, bodies},
    {"a table of 20,000 rows at last", 2'500, table},
    {"marks of other scripts' direction", 500'000, [](std::size_t n) { return repeated("\u200BAda\u202E Quill\u200D, chair\u2069, left. ", n); }},
    {"honorifics and particles", 500'000, [](std::size_t n) { return repeated("Mr van de Dr of the ", n); }},
    {"posts in a chain", 500'000, [](std::size_t n) { return repeated("director of finance and ", n); }},
    {"dates", 500'000, [](std::size_t n) { return repeated("on 1 April 2024 chair ", n); }},
    {"brackets and quotes", 500'000, [](std::size_t n) { return repeated("(\"chair ", n); }},
    {"stops", 500'000, [](std::size_t n) { return repeated("A. ", n); }},
    {"rows of one cell", 500'000, [](std::size_t n) { return repeated("chair | left\n", n); }},
    {"items", 500'000, [](std::size_t n) { return repeated("\u2022 chair, left\n", n); }},
};

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// The least of a few runs, fewer where one takes long.
double seconds_of(const std::function<void()>& work) {
  double least = 1e9, all = 0;
  for (int runs = 0; runs < 3 && (runs == 0 || all < 2); ++runs) {
    const double begin = processor_seconds();
    work();
    const double took = processor_seconds() - begin;
    least = std::min(least, took);
    all += took;
  }
  return least;
}

void show(const findings::Cascade& cascade, const Shape& shape, const findings::Context& context) {
  std::printf("%-36s", shape.name);
  double before = 0, megabytes = 0, took = 0;
  for (std::size_t times = 1; times <= 8; times *= 2) {
    Document raw;
    raw.text = shape.make(shape.size * times);
    const auto read = documents::read_document(raw.text, "text.txt", "text/plain; charset=utf-8", {});
    const auto& document = read ? *read : raw;  // rubbish is refused as a paper; the cascade reads it all the same
    took = seconds_of([&] { (void)cascade.find(document, context); });
    if (before > 0)
      std::printf(" %8.3f s (%4.2f)", took, took / before);
    else
      std::printf(" %8.3f s       ", took);
    std::fflush(stdout);
    before = took;
    megabytes = static_cast<double>(raw.text.size()) / 1e6;
  }
  std::printf(" %7.1f MB, %6.1f MB/s\n", megabytes, took > 0 ? megabytes / took : 0);
}

}  // namespace

/// Argument: part of the name of the shapes to read; all without it. Google Benchmark's arguments are passed over.
int main(int argc, char** argv) {
  const std::string_view wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : "";
  const auto catalogue = config::shipped_catalogue();
  if (!catalogue) return 1;
  const auto cascade = findings::Cascade::build(*catalogue);
  if (!cascade) return 1;
  for (const bool own : {true, false}) {
    findings::Context context;
    context.published = parse_date("2026-11-22");
    if (own) context.organisation = "Marlbridge University Hospitals NHS Foundation Trust";
    std::printf("Time to find, at 1, 2, 4 and 8 times the length; %s\n", own ? "a body's own papers" : "papers of nobody in particular");
    for (const auto& shape : shapes)
      if (std::string_view(shape.name).find(wanted) != std::string_view::npos) show(*cascade, shape, context);
  }
}
