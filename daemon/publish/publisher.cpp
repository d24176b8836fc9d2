#include "daemon/publish/publisher.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>
#include <zmq.hpp>

namespace boardwatch::publish {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int send_mark = 10'000;
constexpr std::int64_t largest_subscription = 4096;  // only subscriptions come in
constexpr int handshake_ms = 2'000, beat_ms = 5'000, beat_timeout_ms = 15'000, linger_ms = 1'000;
constexpr int subscriptions_at_a_time = 1'000;

struct Job {
  Message message;
  std::function<void(Result<void>)> done;
};

Error refusal(const std::string& endpoint, const std::string& reason) {
  return {Errc::publish, "cannot publish on " + endpoint + ": " + reason};
}

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

// Alerts that are not yet reviewed by an editor do not belong on a network that anybody listens on.
Result<void> check_endpoint(const std::string& endpoint) {
  if (starts_with(endpoint, "ipc://")) return {};
  if (!starts_with(endpoint, "tcp://"))
    return tl::unexpected(
        refusal(endpoint, "give an endpoint such as tcp://127.0.0.1:5560 or ipc:///run/boardwatch/live"));
  if (!starts_with(endpoint, "tcp://127."))
    return tl::unexpected(
        refusal(endpoint, "without encryption only this machine may listen; use tcp://127.0.0.1:PORT or ipc://PATH"));
  return {};
}

void set_limits(zmq::socket_t& socket) {
  socket.set(zmq::sockopt::sndhwm, send_mark);
  socket.set(zmq::sockopt::maxmsgsize, largest_subscription);
  socket.set(zmq::sockopt::handshake_ivl, handshake_ms);
  socket.set(zmq::sockopt::heartbeat_ivl, beat_ms);
  socket.set(zmq::sockopt::heartbeat_timeout, beat_timeout_ms);
  socket.set(zmq::sockopt::tcp_keepalive, 1);
  socket.set(zmq::sockopt::linger, linger_ms);
  socket.set(zmq::sockopt::ipv6, false);
  // With a domain and nobody to ask about it all may connect, but not by ZMTP 1 and 2: libzmq 4.3.4 aborts the program
  // at some bytes that it takes for one of these (zmtp_engine.cpp:463).
  socket.set(zmq::sockopt::zap_domain, "boardwatch");
}

std::int64_t seconds_now() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

}  // namespace

struct Publisher::Impl {
  explicit Impl(PublisherOptions o)
      : options(std::move(o)), head(options.head), wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() { ::close(wake); }

  void bind();
  void run();
  void wait(Clock::time_point until);
  void drain_subscriptions();
  void send_queue();
  Result<void> send_frames(std::string_view topic, std::string_view header, std::string_view body);
  void beat();
  void set_welcome();
  void ring();

  PublisherOptions options;
  std::uint64_t head;  // below: used by open() until the thread starts, then by the thread alone
  zmq::context_t context;
  zmq::socket_t socket;
  Clock::time_point bound;

  const int wake;  // an eventfd: there is something in the queue, or it is time to stop
  std::mutex mutex;
  std::deque<Job> queue;
  std::atomic<bool> stopping = false;
  std::thread thread;
};

void Publisher::Impl::bind() {
  socket = zmq::socket_t(context, zmq::socket_type::xpub);
  set_limits(socket);
  set_welcome();
  socket.bind(options.endpoint);
  options.endpoint = socket.get(zmq::sockopt::last_endpoint);
  bound = Clock::now();
}

// One frame, since ZeroMQ has no welcome of several.
void Publisher::Impl::set_welcome() {
  socket.set(zmq::sockopt::xpub_welcome_msg, std::string(wire::heartbeat_topic) + wire::head_body(options.epoch, head));
}

void Publisher::Impl::ring() {
  const std::uint64_t one = 1;
  while (::write(wake, &one, sizeof one) < 0 && errno == EINTR) {
  }
}

void Publisher::Impl::run() {
  auto next_beat = bound + options.heartbeat;
  const auto open_at = bound + options.grace;
  while (!stopping) {
    wait(Clock::now() < open_at ? std::min(open_at, next_beat) : next_beat);
    drain_subscriptions();
    if (Clock::now() >= open_at) send_queue();
    if (Clock::now() < next_beat) continue;
    beat();
    next_beat = Clock::now() + options.heartbeat;
  }
  send_queue();
  socket.close();
}

void Publisher::Impl::wait(Clock::time_point until) {
  const auto left = std::chrono::ceil<milliseconds>(until - Clock::now());
  std::array<zmq::pollitem_t, 2> items{{{socket.handle(), 0, ZMQ_POLLIN, 0}, {nullptr, wake, ZMQ_POLLIN, 0}}};
  try {
    zmq::poll(items, std::max(left, milliseconds(0)));
  } catch (const zmq::error_t&) {  // a signal; the loop comes back
  }
  std::uint64_t rung = 0;
  if ((items[1].revents & ZMQ_POLLIN) != 0 && ::read(wake, &rung, sizeof rung) < 0) return;
}

// Nobody needs them here, but they must not pile up; so many at a time that a flood of them does not hold up alerts.
void Publisher::Impl::drain_subscriptions() {
  try {
    zmq::message_t subscription;
    for (int i = 0; i < subscriptions_at_a_time && socket.recv(subscription, zmq::recv_flags::dontwait); ++i) {
    }
  } catch (const zmq::error_t&) {
  }
}

void Publisher::Impl::send_queue() {
  std::deque<Job> jobs;
  {
    const std::lock_guard lock(mutex);
    jobs.swap(queue);
  }
  for (auto& [message, done] : jobs) {
    auto sent = send_frames(message.topic, message.header, message.body);
    if (sent && message.sequence > head) {
      head = message.sequence;
      set_welcome();
    }
    if (done) done(std::move(sent));
  }
}

Result<void> Publisher::Impl::send_frames(std::string_view topic, std::string_view header, std::string_view body) {
  try {
    socket.send(zmq::buffer(topic), zmq::send_flags::sndmore);
    socket.send(zmq::buffer(header), zmq::send_flags::sndmore);
    socket.send(zmq::buffer(body), zmq::send_flags::none);
    return {};
  } catch (const zmq::error_t& error) {
    return tl::unexpected(refusal(options.endpoint, error.what()));
  }
}

void Publisher::Impl::beat() {
  wire::Header header;
  header.epoch = options.epoch;
  header.sequence = head;
  header.time = seconds_now();
  // A beat that fails is followed by another.
  (void)send_frames(wire::heartbeat_topic, wire::encode_header(header), wire::head_body(options.epoch, head));
}

Publisher::Publisher(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Result<std::unique_ptr<Publisher>> Publisher::open(PublisherOptions options) {
  BW_CHECK(check_endpoint(options.endpoint));
  const std::string asked = options.endpoint;
  auto impl = std::make_unique<Impl>(std::move(options));
  if (impl->wake < 0) return tl::unexpected(refusal(asked, std::strerror(errno)));
  try {
    impl->bind();
  } catch (const zmq::error_t& error) {
    const std::string advice =
        error.num() == EADDRINUSE ? "; another program uses it, so end that one or choose another port" : "";
    return tl::unexpected(refusal(asked, error.what() + advice));
  }
  impl->thread = std::thread([own = impl.get()] { own->run(); });
  return std::unique_ptr<Publisher>(new Publisher(std::move(impl)));
}

Publisher::~Publisher() {
  impl_->stopping = true;
  impl_->ring();
  impl_->thread.join();
}

void Publisher::send(Message message, std::function<void(Result<void>)> done) {
  Job job{std::move(message), std::move(done)};
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->queue.push_back(std::move(job));
  }
  impl_->ring();
}

const std::string& Publisher::endpoint() const { return impl_->options.endpoint; }

}  // namespace boardwatch::publish
