// boardwatch-read: reads what strangers wrote, in a process of its own that may be killed at any time.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>
#include <optional>
#include <string>

#include "core/utf8.hpp"
#include "parsers/documents/feed.hpp"
#include "parsers/documents/html.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/pdf.hpp"
#include "parsers/documents/picture_command.hpp"
#include "parsers/documents/process_limits.hpp"
#include "parsers/documents/read.hpp"
#include "parsers/documents/sitemap.hpp"
#include "wire/frame.hpp"
#include "wire/reader.hpp"

namespace boardwatch::documents {
namespace {

constexpr const char* usage =
    "usage: boardwatch-read serve\n"
    "       boardwatch-read document [--name NAME] [--content-type TYPE] [--seconds N]\n"
    "       boardwatch-read picture --page N --words WORDS [--occurrence N] [--whole-page] [--name NAME]\n"
    "       boardwatch-read --help\n";

constexpr const char* help =
    "boardwatch-read - reads feeds, web pages and papers for boardwatchd, which starts it\n\n"
    "It limits its own memory and processor time, opens no network connection and writes no file.\n\n"
    "  serve      answer requests (frames on standard input) until standard input ends\n"
    "  document   read the paper on standard input and write one answer\n"
    "  picture    draw the page of the PDF on standard input around the words, as a PNG behind a line of JSON\n\n"
    "An answer is a frame on standard output: four bytes of length, most significant first, then JSON.\n"
    "  --name NAME           address or file name of the paper; says what kind was promised\n"
    "  --content-type TYPE   as the server declared it\n"
    "  --seconds N           processor time for the paper (20)\n\n"
    "To look at a paper by hand:\n"
    "  boardwatch-read document --name board.pdf < board.pdf | tail -c +5\n";

constexpr int feed_seconds = 10;
constexpr int picture_seconds = 20;

struct Options {
  std::string command;
  std::string name = "standard input";
  std::string content_type;
  int seconds = 20;
};

std::optional<int> whole_number(const std::string& text) {
  if (text.empty() || text.size() > 4 || text.find_first_not_of("0123456789") != text.npos || text == "0") return std::nullopt;
  return std::stoi(text);
}

Result<Options> parse_options(int argc, char** argv) {
  if (argc < 2) return fail(Errc::usage, "no command given");
  Options options;
  options.command = argv[1];
  for (int i = 2; i < argc; i += 2) {
    const std::string option = argv[i];
    if (i + 1 >= argc) return fail(Errc::usage, option + " needs a value");
    const std::string value = argv[i + 1];
    if (option == "--name") {
      options.name = value;
    } else if (option == "--content-type") {
      options.content_type = value;
    } else if (option == "--seconds") {
      const auto seconds = whole_number(value);
      if (!seconds) return fail(Errc::usage, "--seconds needs a whole number from 1 to 9999, not " + printable(value));
      options.seconds = *seconds;
    } else {
      return fail(Errc::usage, "unknown option " + printable(option));
    }
  }
  return options;
}

/// The paper on standard input: mapped where it is a file, so that a large one takes no memory twice.
class Input {
 public:
  static Result<Input> open() {
    struct stat status {};
    Input input;
    if (::fstat(STDIN_FILENO, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
      const auto size = static_cast<std::size_t>(status.st_size);
      if (size > max_paper_bytes) return fail(Errc::too_large, "the paper has " + std::to_string(size) + " bytes; the limit is " + std::to_string(max_paper_bytes));
      void* memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
      if (memory == MAP_FAILED) return fail(Errc::damaged, std::string("the paper cannot be read: ") + std::strerror(errno));
      input.view_ = {static_cast<const char*>(memory), size};
      return input;
    }
    BW_CHECK(input.read_all());
    return input;
  }
  std::string_view bytes() const { return view_.empty() ? std::string_view(copy_) : view_; }

 private:
  Result<void> read_all() {
    char buffer[65536];
    for (;;) {
      const auto got = ::read(STDIN_FILENO, buffer, sizeof buffer);
      if (got == 0) return {};
      if (got < 0 && errno != EINTR) return fail(Errc::damaged, std::string("the paper cannot be read: ") + std::strerror(errno));
      if (got > 0) copy_.append(buffer, static_cast<std::size_t>(got));
      if (copy_.size() > max_paper_bytes) return fail(Errc::too_large, "the paper has more than " + std::to_string(max_paper_bytes) + " bytes");
    }
  }
  std::string_view view_;  ///< of the whole process's life
  std::string copy_;
};

template <class T>
Result<wire::ReadValue> as_value(Result<T> result) {
  if (!result) return tl::unexpected<Error>(std::move(result).error());
  return wire::ReadValue(*std::move(result));
}

Result<wire::ReadValue> read_request(const wire::ReadRequest& request) {
  switch (request.kind) {
    case wire::ReadKind::feed: return as_value(parse_feed(request.bytes, request.content_type, request.name));
    case wire::ReadKind::page: return as_value(read_links(request.bytes, request.content_type, request.name));
    case wire::ReadKind::sitemap: return as_value(parse_sitemap(request.bytes, request.content_type, request.name));
    case wire::ReadKind::document: break;
  }
  const auto pdf = [](std::string_view bytes) { return read_pdf(bytes, processor_time_is_short); };
  return as_value(read_document(request.bytes, request.name, request.content_type, pdf));
}

/// Runs `work`; nothing that goes wrong inside it ends the process without an answer.
template <class Work>
std::string answer_of(Work&& work) {
  try {
    return wire::encode_answer(work());
  } catch (const std::bad_alloc&) {
    return wire::encode_answer(fail(Errc::too_large, "it needs more memory to read than is allowed"));
  } catch (const std::exception& error) {
    return wire::encode_answer(fail(Errc::damaged, std::string("it cannot be read: ") + printable(error.what())));
  }
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
    const std::string answer = answer_of([&]() -> Result<wire::ReadValue> {
      BW_TRY(const auto request, wire::decode_request(*frame));
      return read_request(request);
    });
    if (const auto written = wire::write_frame(STDOUT_FILENO, answer); !written) return report(written.error());
  }
}

Result<wire::ReadValue> read_standard_input(const Options& options) {
  BW_TRY(const auto input, Input::open());
  const auto pdf = [](std::string_view bytes) { return read_pdf(bytes, processor_time_is_short); };
  return as_value(read_document(input.bytes(), options.name, options.content_type, pdf));
}

int read_one(const Options& options) {
  allow_processor_time(options.seconds);
  const std::string answer = answer_of([&] { return read_standard_input(options); });
  const auto written = wire::write_frame(STDOUT_FILENO, answer);
  return written ? 0 : report(written.error());
}

int draw_one(int argc, char** argv) {
  const auto request = parse_picture_options(argc, argv);
  if (!request) {
    std::fprintf(stderr, "boardwatch-read: %s\n%s", request.error().where.c_str(), usage);
    return 2;
  }
  if (const auto limited = limit_process(); !limited) return report(limited.error());
  allow_processor_time(picture_seconds);
  const auto input = Input::open();
  const auto written = wire::write_frame(STDOUT_FILENO, picture_answer(input.map(&Input::bytes), *request));
  return written ? 0 : report(written.error());
}

int run(int argc, char** argv) {
  if (argc > 1 && std::strcmp(argv[1], "picture") == 0) return draw_one(argc, argv);
  const auto options = parse_options(argc, argv);
  if (options && (options->command == "--help" || options->command == "help")) {
    std::fputs(help, stdout);
    return 0;
  }
  const bool known = options && (options->command == "serve" || options->command == "document");
  if (!known) {
    const std::string why = options ? "unknown command " + printable(options->command) : options.error().where;
    std::fprintf(stderr, "boardwatch-read: %s\n%s", why.c_str(), usage);
    return 2;
  }
  if (const auto limited = limit_process(); !limited) return report(limited.error());
  return options->command == "serve" ? serve() : read_one(*options);
}

}  // namespace
}  // namespace boardwatch::documents

int main(int argc, char** argv) {
  try {
    return boardwatch::documents::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "boardwatch-read: %s\n", error.what());
    return 1;
  }
}
