#include "reader/probe.hpp"

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sched.h>

namespace boardwatch::reader {
namespace {

bool went(long result) { return result >= 0; }
bool maps(int protection, int flags) { return ::mmap(nullptr, 4096, protection, flags, -1, 0) != MAP_FAILED; }

bool turns_executable() {
  void* memory = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return memory != MAP_FAILED && ::mprotect(memory, 4096, PROT_READ | PROT_EXEC) == 0;
}

bool executes() {
  char program[] = "/bin/true";
  char* arguments[] = {program, nullptr};
  char* environment[] = {nullptr};
  return went(::execve(program, arguments, environment));
}

bool raises_limit() {
  const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
  return ::setrlimit(RLIMIT_NOFILE, &more) == 0;
}

struct Attempt {
  const char* name;
  bool (*succeeds)();
};

constexpr std::array<Attempt, 26> attempts{{
    {"open", [] { return went(::open("/etc/passwd", O_RDONLY)); }},
    {"open_own_memory", [] { return went(::open("/proc/self/mem", O_RDONLY)); }},
    {"open_to_write", [] { return went(::open("/tmp/boardwatch-probe", O_WRONLY | O_CREAT, 0600)); }},
    {"open_by_path", [] { return went(::syscall(SYS_open_by_handle_at, AT_FDCWD, nullptr, O_RDONLY)); }},
    {"openat2", [] { return went(::syscall(SYS_openat2, AT_FDCWD, "/etc/passwd", nullptr, 0)); }},
    {"list_folder", [] { return went(::open("/", O_RDONLY | O_DIRECTORY)); }},
    {"unlink", [] { return went(::unlink("/tmp/boardwatch-probe")); }},
    {"rename", [] { return went(::rename("/tmp/boardwatch-probe", "/tmp/boardwatch-probe-2")); }},
    {"chmod", [] { return went(::chmod("/tmp", 0777)); }},
    {"socket_inet", [] { return went(::socket(AF_INET, SOCK_STREAM, 0)); }},
    {"socket_unix", [] { return went(::socket(AF_UNIX, SOCK_STREAM, 0)); }},
    {"socketpair", [] { int ends[2]; return went(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends)); }},
    {"exec", executes},
    {"fork", [] { return went(::syscall(SYS_fork)); }},
    {"clone", [] { return went(::syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, 0)); }},
    {"clone3", [] { return went(::syscall(SYS_clone3, nullptr, 0)); }},
    {"ptrace", [] { return went(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)); }},
    {"kill", [] { return went(::kill(::getppid(), 0)); }},
    {"io_uring", [] { return went(::syscall(SYS_io_uring_setup, 1, nullptr)); }},
    {"unshare", [] { return went(::unshare(CLONE_NEWUSER)); }},
    {"mount", [] { return went(::syscall(SYS_mount, "none", "/tmp", "tmpfs", 0, nullptr)); }},
    {"map_executable", [] { return maps(PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS); }},
    {"turn_executable", turns_executable},
    {"memfd", [] { return went(::syscall(SYS_memfd_create, "x", 0)); }},
    {"raise_limit", raises_limit},
    {"read_other_process", [] { return went(::syscall(SYS_process_vm_readv, ::getpid(), nullptr, 0, nullptr, 0, 0)); }},
}};

}  // namespace

std::string probe_names() {
  std::string names;
  for (const auto& attempt : attempts) names += std::string(attempt.name) + "\n";
  return names;
}

int probe(const std::string& what) {
  for (const auto& attempt : attempts) {
    if (what != attempt.name) continue;
    const bool succeeded = attempt.succeeds();
    const int error = errno;
    std::printf("%s: %s\n", attempt.name, succeeded ? "went through" : std::strerror(error));
    std::fflush(stdout);
    return succeeded ? 1 : 0;
  }
  return 2;
}

}  // namespace boardwatch::reader
