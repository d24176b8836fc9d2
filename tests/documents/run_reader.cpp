#include "tests/documents/run_reader.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

#include "parsers/documents/paper_pages.hpp"
#include "wire/frame.hpp"
#include "wire/paper.hpp"

extern char** environ;

namespace boardwatch::documents {
namespace {

struct Pipe {
  std::array<int, 2> end{-1, -1};
  Pipe() {
    if (::pipe2(end.data(), O_CLOEXEC) != 0) end = {-1, -1};
  }
  ~Pipe() {
    close(0);
    close(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  void close(std::size_t which) {
    if (end[which] >= 0) ::close(end[which]);
    end[which] = -1;
  }
};

pid_t spawn(const std::vector<std::string>& arguments, const Pipe& in, const Pipe& out, const Pipe& err) {
  std::string program = std::string(BOARDWATCH_BINARY_DIR) + "/boardwatch-read";
  std::vector<char*> argv{program.data()};
  std::vector<std::string> copies = arguments;
  for (auto& argument : copies) argv.push_back(argument.data());
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in.end[0], 0);
  posix_spawn_file_actions_adddup2(&actions, out.end[1], 1);
  posix_spawn_file_actions_adddup2(&actions, err.end[1], 2);
  pid_t child = -1;
  if (::posix_spawn(&child, program.c_str(), &actions, nullptr, argv.data(), environ) != 0) child = -1;
  posix_spawn_file_actions_destroy(&actions);
  return child;
}

/// False at the end of the stream.
bool take(int fd, std::string& into) {
  std::array<char, 65536> buffer;
  const auto got = ::read(fd, buffer.data(), buffer.size());
  if (got > 0) into.append(buffer.data(), static_cast<std::size_t>(got));
  return got > 0;
}

/// Feeds and drains the child until it closes its output or the deadline passes; true when it passed.
bool exchange(const std::string& input, Pipe& in, Pipe& out, Pipe& err, std::chrono::steady_clock::time_point deadline, Run& run) {
  std::size_t sent = 0;
  ::fcntl(in.end[1], F_SETFL, O_NONBLOCK);
  while (out.end[0] >= 0) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
    if (left <= 0) return true;
    if (sent == input.size()) in.close(1);
    std::array<pollfd, 3> fds{{{out.end[0], POLLIN, 0}, {err.end[0], POLLIN, 0}, {in.end[1], POLLOUT, 0}}};
    if (::poll(fds.data(), fds.size(), static_cast<int>(left)) <= 0) continue;
    if (fds[0].revents != 0 && !take(out.end[0], run.output)) out.close(0);
    if (fds[1].revents != 0 && !take(err.end[0], run.errors)) err.close(0);
    if (fds[2].revents == 0) continue;
    const auto n = ::write(in.end[1], input.data() + sent, input.size() - sent);
    sent = n < 0 ? input.size() : sent + static_cast<std::size_t>(n);
  }
  return false;
}

}  // namespace

Run run_reader(const std::vector<std::string>& arguments, const std::string& input, std::chrono::seconds deadline) {
  ::signal(SIGPIPE, SIG_IGN);
  Run run;
  Pipe in, out, err;
  const pid_t child = spawn(arguments, in, out, err);
  if (child < 0) return run;
  in.close(0);
  out.close(1);
  err.close(1);
  run.timed_out = exchange(input, in, out, err, std::chrono::steady_clock::now() + deadline, run);
  if (run.timed_out) ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  if (WIFEXITED(status)) run.exit_status = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) run.signal = WTERMSIG(status);
  return run;
}

Result<Document> paper_of(std::string_view output) {
  std::vector<PageText> pages;
  for (;;) {
    BW_TRY(const auto length, wire::frame_length(output));
    if (output.size() < wire::frame_header_size + length) return fail(Errc::worker_protocol, "a cut frame");
    BW_TRY(auto frame, wire::decode_paper_frame(output.substr(wire::frame_header_size, length)));
    output.remove_prefix(wire::frame_header_size + length);
    if (auto* document = std::get_if<Document>(&frame)) return std::move(*document);
    if (auto* page = std::get_if<PageText>(&frame)) pages.push_back(std::move(*page));
    if (const auto* end = std::get_if<wire::PaperEnd>(&frame)) return assemble(std::move(pages), end->facts);
  }
}

}  // namespace boardwatch::documents
