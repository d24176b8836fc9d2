#include "reader/sandbox.hpp"

#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <fcntl.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <memory>
#include <string>

#include "reader/limits.hpp"

namespace boardwatch::reader {
namespace {

tl::unexpected<Error> cannot(const std::string& what, int error) {
  return fail(Errc::worker_start, "cannot lock itself: " + what + ": " + std::strerror(error) +
                                      "; the kernel must have seccomp, and a container must allow it");
}

/// The time zone is read from a file when it is first asked for.
void load_time_zone() { ::tzset(); }

// Of kernels newer than Debian 12's own headers: cutting a file short, and commands to devices.
constexpr std::uint64_t landlock_truncate = 1u << 14;
constexpr std::uint64_t landlock_ioctl = 1u << 15;

std::uint64_t file_rights(long version) {
  std::uint64_t rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
  if (version >= 2) rights |= LANDLOCK_ACCESS_FS_REFER;
  if (version >= 3) rights |= landlock_truncate;
  if (version >= 5) rights |= landlock_ioctl;
  return rights;
}

/// A folder that is not there needs no rule.
bool allow_reading_below(int ruleset, const char* folder) {
  const int fd = ::open(folder, O_PATH | O_CLOEXEC | O_DIRECTORY);
  if (fd < 0) return true;
  landlock_path_beneath_attr below{};
  below.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  below.parent_fd = fd;
  const bool added = ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &below, 0) == 0;
  ::close(fd);
  return added;
}

constexpr std::array<const char*, 6> data_folders{"/usr/share/poppler", "/usr/share/fonts", "/usr/share/fontconfig",
                                                  "/etc/fonts",         "/var/cache/fontconfig", "/usr/share/tesseract-ocr"};

/// Whether the kernel keeps this process to the folders above. What it has and does not grant is no error: without it no
/// file can be opened.
bool restrict_files() {
  const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return false;
  landlock_ruleset_attr attributes{};
  attributes.handled_access_fs = file_rights(version);
  const int ruleset = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
  if (ruleset < 0) return false;
  bool ready = true;
  for (const auto* folder : data_folders) ready = ready && allow_reading_below(ruleset, folder);
  ready = ready && ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
  ::close(ruleset);
  return ready;
}

struct ReleaseFilter {
  void operator()(void* filter) const { seccomp_release(filter); }
};

/// Collects the rules; the first that cannot be added is remembered.
class Filter {
 public:
  Filter() : filter_(seccomp_init(SCMP_ACT_KILL_PROCESS)) {}

  void allow(int call) { add(SCMP_ACT_ALLOW, call); }
  void refuse(int call) { add(SCMP_ACT_ERRNO(EACCES), call); }
  template <class... Conditions>
  void allow_where(int call, Conditions... conditions) {
    note(seccomp_rule_add(filter_.get(), SCMP_ACT_ALLOW, call, sizeof...(Conditions), conditions...));
  }
  template <class... Conditions>
  void refuse_where(int call, Conditions... conditions) {
    note(seccomp_rule_add(filter_.get(), SCMP_ACT_ERRNO(EACCES), call, sizeof...(Conditions), conditions...));
  }
  Result<void> load() {
    if (!filter_) return cannot("no memory for the filter", ENOMEM);
    seccomp_attr_set(filter_.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2);  // a tree: the list is walked at every call
    if (error_ == 0) error_ = seccomp_load(filter_.get());
    return error_ == 0 ? Result<void>() : cannot("seccomp", -error_);
  }

 private:
  void add(std::uint32_t action, int call) { note(seccomp_rule_add(filter_.get(), action, call, 0)); }
  void note(int result) {
    if (result < 0 && error_ == 0) error_ = result;
  }
  std::unique_ptr<void, ReleaseFilter> filter_;
  int error_ = 0;
};

void allow_memory(Filter& filter) {
  for (const int call : {SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise)}) filter.allow(call);
  for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
    filter.allow_where(call, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
}

/// To read, and only what Landlock lets through; without Landlock nothing.
void allow_files(Filter& filter, bool restricted) {
  for (const int call : {SCMP_SYS(read), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(lseek), SCMP_SYS(close),
                         SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(getdents64), SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2),
                         SCMP_SYS(statfs), SCMP_SYS(fstatfs), SCMP_SYS(fadvise64)})
    filter.allow(call);
  constexpr unsigned writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
  if (restricted) {
    filter.allow_where(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, writing, 0));
    for (const unsigned flag : {unsigned{O_WRONLY}, unsigned{O_RDWR}}) filter.refuse_where(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, O_ACCMODE, flag));
    for (const unsigned flag : {unsigned{O_CREAT}, unsigned{O_TRUNC}, unsigned{O_APPEND}}) filter.refuse_where(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, flag, flag));
  } else {
    filter.refuse(SCMP_SYS(openat));
  }
}

/// What libraries ask for and can do without.
void refuse_gently(Filter& filter) {
  for (const int call : {SCMP_SYS(sysinfo), SCMP_SYS(readlink), SCMP_SYS(readlinkat),
                         SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(statx), SCMP_SYS(getcwd), SCMP_SYS(uname),
                         SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(rename), SCMP_SYS(open), SCMP_SYS(openat2), SCMP_SYS(ioctl),
                         SCMP_SYS(fcntl), SCMP_SYS(link), SCMP_SYS(symlink), SCMP_SYS(utimensat), SCMP_SYS(sched_getaffinity)})
    filter.refuse(call);
}

void allow_life(Filter& filter) {
  for (const int call : {SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(futex), SCMP_SYS(getrandom), SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
                         SCMP_SYS(getrusage), SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction), SCMP_SYS(getpid), SCMP_SYS(gettid),
                         SCMP_SYS(sched_yield), SCMP_SYS(restart_syscall), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid)})
    filter.allow(call);
  // What libraries say is listened to.
  filter.allow_where(SCMP_SYS(dup3), SCMP_A1(SCMP_CMP_EQ, STDERR_FILENO));
  // abort() sends itself a signal; to others none can be sent.
  filter.allow_where(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid())));
  // A long-lived reader gets processor time anew for each document.
  filter.allow_where(SCMP_SYS(prlimit64), SCMP_A0(SCMP_CMP_EQ, 0), SCMP_A1(SCMP_CMP_EQ, RLIMIT_CPU));
}

/// The address sanitizer looks around at its own pace.
void allow_sanitizer([[maybe_unused]] Filter& filter) {
#ifdef BW_SANITIZED
  for (const int call : {SCMP_SYS(sigaltstack), SCMP_SYS(prctl), SCMP_SYS(dup)}) filter.allow(call);
#endif
}

}  // namespace

Result<void> lock_down() {
  load_time_zone();
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return cannot("no_new_privs", errno);
  const bool restricted = restrict_files();
  Filter filter;
  allow_memory(filter);
  allow_files(filter, restricted);
  allow_life(filter);
  allow_sanitizer(filter);
  refuse_gently(filter);
  return filter.load();
}

}  // namespace boardwatch::reader
