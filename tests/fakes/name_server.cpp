#include "tests/fakes/name_server.hpp"

#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace boardwatch::fakes {

namespace asio = boost::asio;
using asio::ip::udp;

namespace {

constexpr std::size_t header_size = 12;
constexpr std::uint16_t type_a = 1;

struct Question {
  std::string name;
  std::uint16_t type = 0;
  std::size_t end = 0;  ///< of the question in the packet
};

std::optional<Question> read_question(const std::string& packet) {
  Question question;
  std::size_t at = header_size;
  while (at < packet.size() && packet[at] != 0) {
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(packet[at]));
    if (at + 1 + length >= packet.size()) return std::nullopt;
    if (!question.name.empty()) question.name += '.';
    question.name += packet.substr(at + 1, length);
    at += 1 + length;
  }
  if (at + 5 > packet.size()) return std::nullopt;
  question.type = static_cast<std::uint16_t>(static_cast<unsigned char>(packet[at + 1]) << 8 | static_cast<unsigned char>(packet[at + 2]));
  question.end = at + 5;
  for (auto& c : question.name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return question;
}

/// RFC 1035, 4.1: the question again, and an address where there is one.
std::string answer_to(const std::string& packet, const Question& question, const NameReply& reply) {
  const bool has_address = reply.code == NameReply::Code::fine && !reply.address.empty() && question.type == type_a;
  std::string out = packet.substr(0, 2);
  out += static_cast<char>(0x81);  // an answer, to a question that wanted recursion
  out += static_cast<char>(0x80 | static_cast<int>(reply.code));
  out += std::string({0, 1, 0, static_cast<char>(has_address), 0, 0, 0, 0});
  out += packet.substr(header_size, question.end - header_size);
  if (!has_address) return out;
  out += std::string({static_cast<char>(0xC0), header_size, 0, type_a, 0, 1, 0, 0, 0, 0, 0, 4});  // its name is that of the question; valid 0 s
  for (const auto byte : asio::ip::make_address_v4(reply.address).to_bytes()) out += static_cast<char>(byte);
  return out;
}

}  // namespace

struct NameServer::Impl {
  asio::awaitable<void> serve();
  asio::awaitable<void> answer(std::string packet, udp::endpoint from);
  NameReply reply_for(const std::string& name);

  asio::io_context io{1};
  udp::socket socket{io, udp::endpoint(asio::ip::address_v4::loopback(), 0)};
  mutable std::mutex mutex;
  std::map<std::string, NameReply> replies;
  std::size_t questions = 0;
  std::thread thread;
};

NameReply NameServer::Impl::reply_for(const std::string& name) {
  const std::lock_guard lock(mutex);
  ++questions;
  auto found = replies.find(name);
  if (found == replies.end()) found = replies.find("*");
  if (found != replies.end()) return found->second;
  NameReply unknown;
  unknown.code = NameReply::Code::no_such_name;
  return unknown;
}

asio::awaitable<void> NameServer::Impl::answer(std::string packet, udp::endpoint from) {
  const auto question = read_question(packet);
  if (!question) co_return;
  const auto reply = reply_for(question->name);
  if (reply.silent) co_return;
  if (reply.delay.count() > 0) {
    asio::steady_timer pause(io, reply.delay);
    co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
  }
  const auto bytes = answer_to(packet, *question, reply);
  co_await socket.async_send_to(asio::buffer(bytes), from, asio::as_tuple(asio::use_awaitable));
}

asio::awaitable<void> NameServer::Impl::serve() {
  for (;;) {
    std::array<char, 512> buffer;
    udp::endpoint from;
    const auto [error, size] = co_await socket.async_receive_from(asio::buffer(buffer), from, asio::as_tuple(asio::use_awaitable));
    if (error) co_return;
    asio::co_spawn(io, answer(std::string(buffer.data(), size), from), asio::detached);
  }
}

NameServer::NameServer() : impl_(std::make_unique<Impl>()) {
  asio::co_spawn(impl_->io, impl_->serve(), asio::detached);
  impl_->thread = std::thread([this] { impl_->io.run(); });
}

NameServer::~NameServer() {
  impl_->io.stop();
  impl_->thread.join();
}

std::string NameServer::address() const { return "127.0.0.1:" + std::to_string(impl_->socket.local_endpoint().port()); }

void NameServer::on(const std::string& name, NameReply reply) {
  const std::lock_guard lock(impl_->mutex);
  impl_->replies[name] = std::move(reply);
}

std::size_t NameServer::questions() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->questions;
}

}  // namespace boardwatch::fakes
