#include "daemon/fetch/resolver.hpp"

#include <ares.h>
#include <arpa/inet.h>
#include <netdb.h>
#include <sys/stat.h>
#include <sys/time.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <optional>

#include "daemon/fetch/lent_sockets.hpp"
#include "daemon/fetch/units.hpp"

namespace boardwatch::fetch {
namespace {

constexpr const char* system_servers = "/etc/resolv.conf";
constexpr int first_wait_ms = 2'000, tries = 3;  // for a packet that is lost; doubles with each try

/// When the file last changed; zero where there is none.
timespec changed_at(const char* file) {
  struct stat info {};
  return ::stat(file, &info) == 0 ? info.st_mtim : timespec{};
}

bool same(const timespec& a, const timespec& b) { return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec; }

std::string text_of(const sockaddr* address) {
  char text[INET6_ADDRSTRLEN] = "";
  if (address->sa_family == AF_INET)
    inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(address)->sin_addr, text, sizeof text);
  else if (address->sa_family == AF_INET6)
    inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr, text, sizeof text);
  return text;
}

struct Lookup {
  explicit Lookup(asio::io_context& io) : over(io) {}
  asio::steady_timer over;  // expires at the end of the caller's patience; an answer cancels it
  std::optional<int> status;
  std::vector<std::string> addresses;
};

void on_answer(void* argument, int status, int, ares_addrinfo* found) {
  const std::unique_ptr<std::weak_ptr<Lookup>> asked(static_cast<std::weak_ptr<Lookup>*>(argument));
  const std::unique_ptr<ares_addrinfo, void (*)(ares_addrinfo*)> info(found, &ares_freeaddrinfo);
  const auto lookup = asked->lock();  // nobody where the caller has lost patience
  if (!lookup) return;
  lookup->status = status;
  for (const auto* node = info ? info->nodes : nullptr; node != nullptr; node = node->ai_next)
    lookup->addresses.push_back(text_of(node->ai_addr));
  lookup->over.cancel();
}

Error error_of(int status) {
  switch (status) {
    case ARES_SUCCESS:
    case ARES_ENOTFOUND:
    case ARES_ENODATA:
    case ARES_EBADNAME: return {Errc::dns, "the host name has no address"};
    case ARES_ETIMEOUT: return {Errc::dns_silent, "no answer from any name server"};
    // c-ares goes on to the next server when one fails or refuses, and says ARES_ECONNREFUSED when none is left.
    default: return {Errc::dns_failed, "the name server failed or refused to tell the host's address"};
  }
}

}  // namespace

/// One set of name servers, its sockets and its timer.
struct Resolver::Channel {
  Channel(asio::io_context& io, const std::string& servers)
      : sockets(io, [this](int fd, unsigned events) { act(fd, events); }), timer(io), servers_changed(changed_at(system_servers)) {
    static const int once = ares_library_init(ARES_LIB_INIT_ALL);
    ares_options options{};
    options.timeout = first_wait_ms;
    options.tries = tries;
    options.sock_state_cb = [](void* self, ares_socket_t fd, int read, int write) { static_cast<Channel*>(self)->sockets_changed(fd, read, write); };
    options.sock_state_cb_data = this;
    fault = once != ARES_SUCCESS ? once : ares_init_options(&handle, &options, ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB);
    if (fault == ARES_SUCCESS && !servers.empty()) fault = ares_set_servers_ports_csv(handle, servers.c_str());
  }
  Channel(const Channel&) = delete;
  Channel& operator=(const Channel&) = delete;
  ~Channel() {
    alive.reset();
    if (handle != nullptr) ares_destroy(handle);
  }

  void sockets_changed(int fd, int read, int write) {
    const unsigned events = (read != 0 ? readable : no_events) | (write != 0 ? writable : no_events);
    if (events == no_events)
      sockets.forget(fd);
    else
      sockets.watch(fd, events);
  }

  void act(int fd, unsigned events) {
    ares_process_fd(handle, (events & writable) == 0 ? fd : ARES_SOCKET_BAD, (events & readable) == 0 ? fd : ARES_SOCKET_BAD);
    arm_timer();
  }

  void arm_timer() {
    timeval wait{};
    if (ares_timeout(handle, nullptr, &wait) == nullptr) {
      timer.cancel();
      return;
    }
    timer.expires_after(std::chrono::seconds(wait.tv_sec) + std::chrono::microseconds(wait.tv_usec));
    timer.async_wait([this, still = std::weak_ptr(alive)](const boost::system::error_code& error) {
      if (!error && !still.expired()) act(ARES_SOCKET_BAD, readable);
    });
  }

  LentSockets sockets;
  asio::steady_timer timer;
  const timespec servers_changed;
  ares_channel handle = nullptr;
  int fault = ARES_SUCCESS;
  std::shared_ptr<const bool> alive = std::make_shared<const bool>(true);  // a handler that is queued holds it weakly
};

Resolver::Resolver(asio::io_context& io, std::string servers) : io_(io), servers_(std::move(servers)) {}
Resolver::~Resolver() = default;

// A daemon that started before its network was there, or that lives through a change of it, must not go on asking nobody.
Result<std::shared_ptr<Resolver::Channel>> Resolver::channel() {
  if (channel_ && (!servers_.empty() || same(channel_->servers_changed, changed_at(system_servers)))) return channel_;
  auto fresh = std::make_shared<Channel>(io_, servers_);
  if (fresh->fault != ARES_SUCCESS) return tl::unexpected(error_of(fresh->fault));
  channel_ = std::move(fresh);
  return channel_;
}

asio::awaitable<Result<std::vector<std::string>>> Resolver::addresses_of(std::string host, std::chrono::milliseconds patience) {
  const auto asked = channel();
  if (!asked) co_return tl::unexpected(asked.error());
  const auto lookup = std::make_shared<Lookup>(io_);
  lookup->over.expires_after(patience);
  ares_addrinfo_hints hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  ares_getaddrinfo((*asked)->handle, host.c_str(), nullptr, &hints, &on_answer, new std::weak_ptr<Lookup>(lookup));
  (*asked)->arm_timer();
  if (!lookup->status) {
    const auto [stopped] = co_await lookup->over.async_wait(asio::as_tuple(asio::use_awaitable));
    if (!lookup->status && stopped) co_return fail(Errc::cancelled, "the look-up was stopped");
  }
  if (!lookup->status) co_return fail(Errc::dns_silent, "no answer from any name server within " + seconds_text(patience));
  if (*lookup->status != ARES_SUCCESS || lookup->addresses.empty()) co_return tl::unexpected(error_of(*lookup->status));
  co_return std::move(lookup->addresses);
}

}  // namespace boardwatch::fetch
