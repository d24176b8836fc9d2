#include "client/subscriber.hpp"

#include <cerrno>
#include <zmq.hpp>

#include "wire/json.hpp"

namespace boardwatch::client {
namespace {

constexpr int reconnect_ms = 50, beat_ms = 5'000, beat_timeout_ms = 15'000, receive_mark = 10'000;
constexpr std::int64_t largest_message = 16 << 20;

using Frames = std::vector<std::string>;

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

template <class Kind>
Result<std::optional<Event>> head_event(std::string_view body) {
  BW_TRY(const auto value, wire::parse(body));
  const auto* object = value.if_object();
  const auto* epoch = object != nullptr ? object->if_contains("epoch") : nullptr;
  const auto* head = object != nullptr ? object->if_contains("head") : nullptr;
  if (epoch == nullptr || !epoch->is_string() || head == nullptr || !head->is_number())
    return fail(Errc::bad_json, "a heartbeat without epoch and head");
  boost::system::error_code error;
  Kind event;
  BW_TRY(event.epoch, wire::epoch_from_hex(std::string_view(epoch->get_string())));
  event.head = head->to_number<std::uint64_t>(error);
  if (error) return fail(Errc::bad_json, "a heartbeat whose head is no number");
  return std::optional<Event>(event);
}

Result<std::optional<Event>> understand(Frames& frames) {
  if (frames.size() == 1 && starts_with(frames[0], wire::heartbeat_topic))
    return head_event<Welcome>(std::string_view(frames[0]).substr(wire::heartbeat_topic.size()));
  if (frames.size() != 3)
    return fail(Errc::bad_json, "a message of " + std::to_string(frames.size()) + " frames is not understood");
  if (frames[0] == wire::heartbeat_topic) return head_event<Heartbeat>(frames[2]);
  Received received;
  BW_TRY(received.header, wire::decode_header(frames[1]));
  received.topic = std::move(frames[0]);
  received.body = std::move(frames[2]);
  return std::optional<Event>(std::move(received));
}

Error socket_error(const std::string& endpoint, const zmq::error_t& error) {
  if (error.num() == EINTR) return {Errc::cancelled, "listening to " + endpoint + " was interrupted"};
  return {Errc::publish, "cannot listen to " + endpoint + ": " + error.what()};
}

}  // namespace

struct Subscriber::Impl {
  Frames receive();

  std::string endpoint;
  zmq::context_t context;
  zmq::socket_t socket{context, zmq::socket_type::sub};
};

namespace {

void set_limits(zmq::socket_t& socket) {
  socket.set(zmq::sockopt::reconnect_ivl, reconnect_ms);
  socket.set(zmq::sockopt::rcvhwm, receive_mark);
  socket.set(zmq::sockopt::maxmsgsize, largest_message);
  socket.set(zmq::sockopt::heartbeat_ivl, beat_ms);
  socket.set(zmq::sockopt::heartbeat_timeout, beat_timeout_ms);
  socket.set(zmq::sockopt::tcp_keepalive, 1);
  socket.set(zmq::sockopt::linger, 0);
}

}  // namespace

Subscriber::Subscriber(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Subscriber::Subscriber(Subscriber&& other) noexcept = default;
Subscriber& Subscriber::operator=(Subscriber&& other) noexcept = default;
Subscriber::~Subscriber() = default;

Result<Subscriber> Subscriber::open(const std::string& endpoint, const std::vector<std::string>& topics) {
  for (const auto& topic : topics)
    if (topic.empty() || topic.back() != '/')
      return fail(Errc::publish, "the topic \"" + topic + "\" must end in \"/\"");
  try {
    auto impl = std::make_unique<Impl>();
    impl->endpoint = endpoint;
    set_limits(impl->socket);
    impl->socket.set(zmq::sockopt::subscribe, wire::heartbeat_topic);  // before connecting, else no welcome
    for (const auto& topic : topics) impl->socket.set(zmq::sockopt::subscribe, topic);
    impl->socket.connect(endpoint);
    return Subscriber(std::move(impl));
  } catch (const zmq::error_t& error) {
    return tl::unexpected(socket_error(endpoint, error));
  }
}

Frames Subscriber::Impl::receive() {
  Frames frames;
  for (zmq::message_t frame; socket.recv(frame, zmq::recv_flags::dontwait);) {
    if (frames.size() < 4) frames.push_back(frame.to_string());
    if (!frame.more()) break;
  }
  return frames;
}

Result<std::optional<Event>> Subscriber::next(std::chrono::milliseconds timeout) {
  try {
    zmq::pollitem_t item{impl_->socket.handle(), 0, ZMQ_POLLIN, 0};
    if (zmq::poll(&item, 1, timeout) == 0) return std::optional<Event>();
    auto frames = impl_->receive();
    if (frames.empty()) return std::optional<Event>();
    return understand(frames);
  } catch (const zmq::error_t& error) {
    return tl::unexpected(socket_error(impl_->endpoint, error));
  }
}

}  // namespace boardwatch::client
