// Stands in for boardwatch-read: a real process with its command line that misbehaves when the words it is given say
// so. Whatever else it is given, it answers with as the text of a document.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include "core/feed.hpp"
#include "reader/fork_server.hpp"
#include "wire/frame.hpp"
#include "wire/paper.hpp"
#include "wire/picture.hpp"
#include "wire/reader.hpp"

namespace {

using namespace boardwatch;

std::string all_input() {
  std::string out;
  char buffer[4096];
  // Not read(): the readers of one paper have one place in the file between them.
  for (ssize_t n = 0; (n = ::pread(STDIN_FILENO, buffer, sizeof buffer, static_cast<off_t>(out.size()))) > 0;)
    out.append(buffer, static_cast<std::size_t>(n));
  return out;
}

void put(std::string_view bytes) {
  if (::write(STDOUT_FILENO, bytes.data(), bytes.size()) < 0) std::_Exit(9);
}

void hang() {
  for (;;) ::pause();
}

/// Descriptors above standard error that this process was left with.
int extra_descriptors() {
  int count = 0;
  for (int fd = 3; fd < 1024; ++fd) count += ::fcntl(fd, F_GETFD) >= 0;
  return count;
}

std::string about_me() {
  std::string out = std::to_string(extra_descriptors());
  for (char** variable = environ; *variable != nullptr; ++variable) out += std::string(" ") + *variable;
  return out;
}

bool serving = false;

/// The words, as a served feed's title or as a paper's text.
void answer(const Result<std::string>& words) {
  std::string payload;
  if (!words)
    payload = wire::encode_answer(tl::unexpected<Error>(words.error()));
  else if (serving)
    payload = wire::encode_answer(wire::ReadValue(Feed{"rss20", *words, "", {}, 0, "", false, "", {}}));
  else
    payload = wire::encode_paper_frame(wire::PaperFrame(Document{DocumentKind::text, *words, {}, {}, {}, {}, {}, {}, {}, "", {}, false, ""}));
  if (!wire::write_frame(STDOUT_FILENO, payload)) std::_Exit(9);
}

void misbehave(const std::string& how) {
  if (how == "die") std::raise(SIGSEGV);
  if (how == "exit") std::_Exit(0);
  if (how == "exit 3") std::_Exit(3);
  if (how == "hang") hang();
  if (how == "close and hang") ::close(STDOUT_FILENO), ::close(STDIN_FILENO), hang();
  if (how == "garbage") put("this is no frame at all, it is words"), std::_Exit(0);
  if (how == "half") put(std::string("\0\0\0\x64half", 8)), std::_Exit(0);
  if (how == "half and hang") put(std::string("\0\0\0\x64half", 8)), hang();
  if (how == "huge") put(std::string("\xFF\xFF\xFF\xFF", 4)), hang();
  if (how == "no json") put(std::string("\0\0\0\x04{{{{", 8)), hang();
  if (how == "wrong shape") put(std::string("\0\0\0\x0F{\"document\": 1}", 19)), hang();
  if (how == "two") answer(std::string("one")), answer(std::string("two")), std::_Exit(0);
  if (how == "answer and die") answer(std::string("last words")), std::raise(SIGKILL);
}

void respond(const std::string& words) {
  misbehave(words);
  if (words == "encrypted") return answer(fail(Errc::encrypted, "needs a password"));
  answer(words == "about me" ? about_me() : words == "pid" ? std::to_string(::getpid()) : words);
}

void send(wire::PaperFrame frame) {
  if (!wire::write_frame(STDOUT_FILENO, wire::encode_paper_frame(std::move(frame)))) std::_Exit(9);
}

/// 12 as "bc": lines that differ in figures alone are taken for headers.
std::string in_letters(unsigned number) {
  std::string out = std::to_string(number);
  for (char& digit : out) digit = static_cast<char>('a' + (digit - '0'));
  return out;
}

/// "pages 30 die 4": a paper of 30 pages whose reader dies when it comes to page 4. The share is as boardwatch-read takes it.
int pages(const std::string& script, unsigned index, unsigned of, unsigned from) {
  std::istringstream words(script);
  std::string word, how;
  unsigned count = 0, at = 0;
  words >> word >> count >> how >> at;
  unsigned first = from;
  while ((first - 1) % of != index) ++first;
  send(wire::PaperOpened{count, first, of, "Pages"});
  wire::PaperEnd end;
  for (unsigned number = first; number <= count; number += of) {
    if (at == number && how == "rest") {
      end.next_page = number;
      if (from < number) break;
    }
    if (at == number || (how == "always" && number >= at)) misbehave(how == "always" ? "die" : how);
    PageText page;
    page.number = at == number && how == "wrong" ? number + of : number;
    page.text = in_letters(number) + " by reader " + std::to_string(index) + ".";
    if (at == number && how.ends_with("scan")) page.text.clear();
    send(std::move(page));
  }
  if (end.next_page != 0 && from >= end.next_page) end.next_page = 0;
  end.facts.pages = count;
  end.facts.title = "Pages";
  if (how.ends_with("scan")) end.facts.pictures = {at};
  send(std::move(end));
  return 0;
}

/// "pages 9 scan 4": page 4 is a picture of words; "dark scan": of such that nobody can recognise.
int recognise(const std::string& script, unsigned number) {
  if (script.find("dark") != std::string::npos) std::raise(SIGSEGV);
  PageText page;
  page.number = number;
  page.text = "Recognised words.";
  page.picture = true;
  page.recognised = 0.9;
  send(std::move(page));
  return 0;
}

/// Dies as SIGSEGV would have it, also where a sanitizer would rather report.
void plain_signals() { std::signal(SIGSEGV, SIG_DFL); }

int serve() {
  serving = true;
  int served = 0;
  for (;;) {
    const auto payload = wire::read_frame(STDIN_FILENO);
    if (!payload) return payload.error().code == Errc::empty ? 0 : 1;
    const auto request = wire::decode_request(*payload);
    if (!request) return 2;
    if (request->bytes == "die unless fresh" && served > 0) std::raise(SIGSEGV);
    ++served;
    respond(request->bytes == "name" ? request->name : request->bytes);
  }
}

/// A picture that tells in its title what was asked for.
int draw(const std::vector<std::string>& arguments) {
  const auto words = all_input();
  misbehave(words);
  Picture picture;
  picture.width = picture.height = 1;
  for (const auto& argument : arguments) picture.png += "|" + argument;
  picture.png = std::string("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\0\1\0\0\0\1", 24) + picture.png;
  if (words == "no png") picture.png.clear();
  const auto answer = words == "not there" ? wire::encode_picture(fail(Errc::not_found, "no such words")) : wire::encode_picture(picture);
  return wire::write_frame(STDOUT_FILENO, answer) ? 0 : 9;
}

/// A pack with a picture in it: "pack, scan". Of the "deadly" kind it kills whoever recognises it; of the "only" kind nothing
/// else is in it; of the "dark" kind nobody can read it.
int pack(const std::string& script, bool recognise) {
  const auto is = [&](const char* kind) { return script.find(kind) != std::string::npos; };
  if (recognise && is("deadly")) std::raise(SIGSEGV);
  const bool read = recognise && !is("dark");
  Document document;
  if (read || !is("only")) document.text = read ? "Recognised words." : "Other words.";
  if (!document.text.empty()) document.blocks.push_back({BlockKind::paragraph, 0, document.text.size()});
  document.partial = !read;
  document.fault = read ? "" : "1 page is a picture";
  document.unread_scans = read ? 0 : 1;
  send(std::move(document));
  return 0;
}

int read_paper(const std::vector<std::string>& arguments) {
  if (arguments.size() < 5 || arguments[1] != "--name" || arguments[3] != "--content-type") return 4;
  unsigned index = 0, of = 1, from = 1;
  const bool recognise = std::find(arguments.begin(), arguments.end(), "--recognise") != arguments.end();
  for (std::size_t i = 5; i + 1 < arguments.size(); i += 2) {
    if (arguments[i] == "--from") from = static_cast<unsigned>(std::stoi(arguments[i + 1]));
    if (arguments[i] == "--share" && std::sscanf(arguments[i + 1].c_str(), "%u/%u", &index, &of) != 2) return 4;
  }
  const std::string words = arguments[2] == "never reads" ? "hang" : all_input();
  if (words.starts_with("pack, ")) return pack(words, recognise);
  if (words.starts_with("pages ")) return pages(words.substr(0, words.find('\n')), index, of, from);
  respond(words == "arguments" ? arguments[2] + "|" + arguments[4] : words);
  return 0;
}

int run(const std::vector<std::string>& arguments) {
  const auto mode = arguments.empty() ? std::string() : arguments[0];
  if (mode == "serve") return serve();
  if (mode == "fork-server") return reader::serve_forks(run);
  if (mode == "picture") return draw({arguments.begin() + 1, arguments.end()});
  if (mode == "recognise" && arguments.size() > 2) return recognise(all_input(), static_cast<unsigned>(std::stoi(arguments[2])));
  if (mode == "exit" && arguments.size() > 1) return std::stoi(arguments[1]);
  if (mode == "hang") hang();
  return mode == "document" ? read_paper(arguments) : 4;
}

}  // namespace

int main(int argc, char** argv) {
  plain_signals();
  return run({argv + 1, argv + argc});
}
