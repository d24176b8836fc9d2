// boardwatch-read: reads what strangers wrote, in a process of its own that may be killed at any time.
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>
#include <string>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/documents/email.hpp"
#include "parsers/documents/feed.hpp"
#include "parsers/documents/html.hpp"
#include "parsers/documents/sitemap.hpp"
#include "reader/answers.hpp"
#include "reader/character_sets.hpp"
#include "reader/document.hpp"
#include "reader/fork_server.hpp"
#include "reader/input.hpp"
#include "reader/limits.hpp"
#include "reader/messages.hpp"
#include "reader/picture.hpp"
#include "reader/probe.hpp"
#include "reader/recognise.hpp"
#include "reader/sandbox.hpp"
#include "reader/spare_memory.hpp"
#include "wire/frame.hpp"
#include "wire/paper.hpp"
#include "wire/reader.hpp"

#ifdef BW_SANITIZED
// It would look for leaks at the end by a process of its own, which a locked reader cannot start.
extern "C" const char* __asan_default_options();  // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __asan_default_options() { return "detect_leaks=0"; }
#endif

namespace boardwatch::reader {
namespace {

constexpr const char* usage =
    "usage: boardwatch-read serve\n"
    "       boardwatch-read fork-server\n"
    "       boardwatch-read document [--name NAME] [--content-type TYPE] [--share I/N] [--from PAGE] [--recognise] [--seconds N]\n"
    "       boardwatch-read recognise --page N [--seconds N]\n"
    "       boardwatch-read picture --page N --words WORDS [--part PART] [--occurrence N] [--whole-page] [--name NAME]\n"
    "       boardwatch-read probe [WHAT]\n"
    "       boardwatch-read --help\n";

constexpr const char* help =
    "boardwatch-read - reads feeds, web pages and papers for boardwatchd, which starts it\n\n"
    "It limits its own memory and processor time and locks itself (seccomp, Landlock): no network, no other process, no file\n"
    "but the data of fonts, encodings and OCR. Where it cannot lock itself, it does not start.\n\n"
    "  serve      answer requests (frames on standard input) until standard input ends\n"
    "  fork-server  start one of those below for each request on the socket that is standard input\n"
    "  document   read the paper on standard input\n"
    "  recognise  draw a page of the PDF on standard input and read it by OCR\n"
    "  picture    draw the page of the PDF on standard input around the words, as a PNG behind a line of JSON\n"
    "  probe      try what it has taken from itself; without WHAT, list what can be tried\n\n"
    "An answer is frames on standard output: four bytes of length, most significant first, then JSON.\n"
    "  --name NAME           address or file name of the paper; says what kind was promised\n"
    "  --content-type TYPE   as the server declared it\n"
    "  --share I/N           of a long PDF, read every N-th page, the first of them page I + 1\n"
    "  --from PAGE           begin with this page\n"
    "  --recognise           read scans in packs and e-mails by OCR, which takes a second for a page\n"
    "  --page N              which page, counted from 1\n"
    "  --seconds N           processor time for the paper (10)\n"
    "  --unlocked            for development only: do not lock itself; never give this to a program that reads strangers' files\n\n"
    "To look at a paper by hand:\n"
    "  boardwatch read --text board.pdf\n";

constexpr int feed_seconds = 10;

struct Options {
  std::string command;
  std::string what;  ///< of probe
  Paper paper{{}, "standard input", {}, {}};
  int seconds = 10;
  int page = 0;  ///< 0: none was named
  std::optional<wire::PictureRequest> picture;  ///< of picture, which has options of its own
  bool recognise = false;  ///< scans in packs too
  bool unlocked = false;
};

std::optional<int> whole_number(const std::string& text) {
  if (text.empty() || text.size() > 6 || text.find_first_not_of("0123456789") != text.npos) return std::nullopt;
  return std::stoi(text);
}

Result<std::uint32_t> positive(const std::string& option, const std::string& value) {
  const auto number = whole_number(value);
  if (!number || *number == 0) return fail(Errc::usage, option + " needs a whole number from 1 to 999999, not " + printable(value));
  return static_cast<std::uint32_t>(*number);
}

Result<void> take_share(const std::string& value, Share& share) {
  const auto slash = value.find('/');
  const auto index = whole_number(value.substr(0, slash));
  const auto of = slash == value.npos ? std::nullopt : whole_number(value.substr(slash + 1));
  if (!index || !of || *index >= *of) return fail(Errc::usage, "--share needs I/N with I less than N, not " + printable(value));
  share.index = static_cast<std::uint32_t>(*index);
  share.of = static_cast<std::uint32_t>(*of);
  return {};
}

Result<void> take_option(const std::string& option, const std::string& value, Options& options) {
  if (option == "--name") return options.paper.name = value, Result<void>();
  if (option == "--content-type") return options.paper.content_type = value, Result<void>();
  if (option == "--share") return take_share(value, options.paper.share);
  if (option != "--seconds" && option != "--from" && option != "--page") return fail(Errc::usage, "unknown option " + printable(option));
  BW_TRY(const auto number, positive(option, value));
  if (option == "--from")
    options.paper.share.from = number;
  else
    (option == "--page" ? options.page : options.seconds) = static_cast<int>(number);
  return {};
}

/// `words` are a command and its options.
Result<Options> parse_options(const std::vector<std::string>& words) {
  if (words.empty()) return fail(Errc::usage, "no command given");
  Options options;
  options.command = words[0];
  if (options.command == "picture") {
    BW_TRY(options.picture, parse_picture_options(words));
    return options;
  }
  std::size_t next = 1;
  if (options.command == "probe" && words.size() > next) options.what = words[next++];
  while (next < words.size()) {
    const auto& option = words[next++];
    if (option == "--unlocked" || option == "--recognise") {
      (option == "--unlocked" ? options.unlocked : options.recognise) = true;
      continue;
    }
    if (next >= words.size()) return fail(Errc::usage, option + " needs a value");
    BW_CHECK(take_option(option, words[next++], options));
  }
  if (options.command == "recognise" && options.page == 0) return fail(Errc::usage, "recognise needs --page N");
  return options;
}

template <class T>
Result<wire::ReadValue> as_value(Result<T> result) {
  if (!result) return tl::unexpected<Error>(std::move(result).error());
  return wire::ReadValue(*std::move(result));
}

Result<wire::ReadValue> read_request(const wire::ReadRequest& request) {
  switch (request.kind) {
    case wire::ReadKind::feed: return as_value(documents::parse_feed(request.bytes, request.content_type, request.name));
    case wire::ReadKind::page: return as_value(documents::read_links(request.bytes, request.content_type, request.name));
    case wire::ReadKind::sitemap: return as_value(documents::parse_sitemap(request.bytes, request.content_type, request.name));
    case wire::ReadKind::document: break;
  }
  return fail(Errc::usage, "a paper has a reader of its own: boardwatch-read document");
}

int report(const Error& error) {
  std::fprintf(stderr, "boardwatch-read: %s\n", error.where.c_str());
  return 1;
}

int serve() {
  for (;;) {
    auto frame = wire::read_frame(STDIN_FILENO);
    if (!frame) return frame.error().code == Errc::empty ? 0 : report(frame.error());
    allow_processor_time(feed_seconds);
    const std::string answer = wire::encode_answer(guarded([&]() -> Result<wire::ReadValue> {
      BW_TRY(const auto request, wire::decode_request(*frame));
      return read_request(request);
    }));
    if (const auto written = wire::write_frame(STDOUT_FILENO, answer); !written) return report(written.error());
  }
}

Result<void> read_standard_input(const Options& options, ScanReader* scans) {
  allow_processor_time(options.seconds);
  const auto input = Input::open();
  if (!input) return wire::write_frame(STDOUT_FILENO, wire::encode_paper_frame(tl::unexpected<Error>(input.error())));
  auto paper = options.paper;
  paper.bytes = input->bytes();
  paper.scans = scans;
  return read_document(paper);
}

int read_one(const Options& options, ScanReader* scans) {
  const auto written = read_standard_input(options, scans);
  return written ? 0 : report(written.error());
}

Result<void> recognise(ScanReader& scans, const Options& options) {
  allow_processor_time(options.seconds);
  const auto input = Input::open();
  if (!input) return wire::write_frame(STDOUT_FILENO, wire::encode_paper_frame(tl::unexpected<Error>(input.error())));
  return recognise_page(scans, input->bytes(), options.page);
}

constexpr int picture_seconds = 20;

int draw(const wire::PictureRequest& request) {
  allow_processor_time(picture_seconds);
  const auto input = Input::open();
  const auto written = wire::write_frame(STDOUT_FILENO, picture_answer(input.map(&Input::bytes), request));
  return written ? 0 : report(written.error());
}

bool is_command(const std::string& word) { return word == "serve" || word == "document" || word == "recognise" || word == "picture" || word == "probe"; }

int misused(const std::string& why) {
  std::fprintf(stderr, "boardwatch-read: %s\n%s", why.c_str(), usage);
  return 2;
}

/// Poppler takes and gives back small pieces all the time. A reader is over soon: what it had once it may keep.
void keep_memory() {
  ::mallopt(M_TRIM_THRESHOLD, 256 << 20);
  ::mallopt(M_TOP_PAD, 4 << 20);
  ::mallopt(M_MMAP_THRESHOLD, 16 << 20);
}

/// Loads what cannot be loaded once it is locked. That takes its time; a reader that was forked finds it done.
void prepare() {
  static bool prepared = false;
  if (prepared) return;
  ::clearenv();  // whatever stands there is none of a parser's business
  keep_memory();
  keep_spare_memory();
  load_character_sets();
  documents::prepare_email();
  prepared = true;
}

int run_locked(const Options& options) {
  prepare();
  Messages messages;
  auto scans = options.command == "recognise" || options.recognise ? std::optional(ScanReader::open(messages)) : std::nullopt;
  if (scans && !*scans) return report(scans->error());
  // A page takes a second; papers with words go first.
  [[maybe_unused]] const int niceness = scans ? ::nice(10) : 0;
  if (const auto limited = limit_process(); !limited) return report(limited.error());
  if (!options.unlocked)
    if (const auto locked = lock_down(); !locked) return report(locked.error());
  if (options.command != "probe" && options.command != "serve") messages.listen();
  if (options.command == "serve") return serve();
  if (options.picture) return draw(*options.picture);
  if (options.command == "recognise") {
    const auto written = recognise(**scans, options);
    return written ? 0 : report(written.error());
  }
  return options.command == "probe" ? probe(options.what) : read_one(options, scans ? &**scans : nullptr);
}

int run(const std::vector<std::string>& words) {
  const auto options = parse_options(words);
  if (!options) return misused(options.error().where);
  if (options->command == "--help" || options->command == "help") return std::fputs(help, stdout), 0;
  if (!is_command(options->command)) return misused("unknown command " + printable(options->command));
  if (options->command == "probe" && options->what.empty()) return std::fputs(probe_names().c_str(), stdout), 0;
  return run_locked(*options);
}

/// What is forked reads one paper, locked.
int run_forked(const std::vector<std::string>& words) {
  const auto is_there = [&](const char* word) { return std::find(words.begin(), words.end(), word) != words.end(); };
  return is_there("--unlocked") || is_there("serve") ? 2 : run(words);
}

int fork_readers() {
  prepare();
  return serve_forks(run_forked);
}

}  // namespace
}  // namespace boardwatch::reader

int main(int argc, char** argv) {
  try {
    const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    if (words == std::vector<std::string>{"fork-server"}) return boardwatch::reader::fork_readers();
    return boardwatch::reader::run(words);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "boardwatch-read: %s\n", error.what());
    return 1;
  }
}
