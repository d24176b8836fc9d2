// `boardwatch tail`: alerts as they come. Prints until count, timeout or a signal. What a restart or a slow moment lost is
// fetched from the daemon by its number, so that each alert is printed once, in order. Exit status 1 where something
// could not be fetched, or fewer than `count` came in time.
#include <chrono>
#include <csignal>
#include <iostream>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "client/control.hpp"
#include "client/gap_check.hpp"
#include "client/subscriber.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;
using Clock = std::chrono::steady_clock;

struct TailOptions {
  bool json = false;
  std::optional<std::uint64_t> count;  ///< ends after so many
  std::optional<double> timeout;       ///< ends after so many seconds
  std::string topic;                   ///< "alert/departure/" or a whole topic; empty for all alerts
  std::string endpoint;                ///< empty: as configured
};

volatile std::sig_atomic_t stopped = 0;
void stop(int) { stopped = 1; }

/// "alert/departure" -> "bw/1/alert/departure/"
std::string topic_of(const std::string& written) {
  if (written.empty()) return std::string(wire::alert_stream);
  std::string topic = written.starts_with("bw/") ? written : "bw/1/" + written;
  if (topic.back() != '/') topic.push_back('/');
  return topic;
}

class Tail {
 public:
  Tail(const TailOptions& options, const config::Settings& settings, std::string topic)
      : options_(options), settings_(settings), topic_(std::move(topic)), gaps_({topic_}) {}

  int run(client::Subscriber subscriber) {
    const auto begin = Clock::now();
    while (stopped == 0 && !enough()) {
      std::chrono::milliseconds wait{1000};
      if (options_.timeout) {
        const auto end = begin + std::chrono::duration<double>(*options_.timeout);
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0) break;
        wait = std::min(wait, left);
      }
      const auto event = subscriber.next(wait);
      if (!event) {
        if (event.error().code == Errc::cancelled) break;
        status_ = complain(event.error(), 1);
        if (event.error().code == Errc::publish) return 1;
      } else if (*event) {
        take(**event);
      }
    }
    if (options_.count && printed_ < *options_.count && stopped == 0) return 1;
    return status_;
  }

 private:
  bool enough() const { return options_.count && printed_ >= *options_.count; }

  void take(const client::Event& event) {
    if (const auto* welcome = std::get_if<client::Welcome>(&event)) {
      enter(welcome->epoch);
      if (!options_.json) std::cerr << "connected, " << welcome->head << (welcome->head == 1 ? " alert so far\n" : " alerts so far\n");
      fill(gaps_.welcome(welcome->epoch, welcome->head));
    } else if (const auto* beat = std::get_if<client::Heartbeat>(&event)) {
      enter(beat->epoch);
      fill(gaps_.heartbeat(beat->epoch, beat->head));
    } else if (const auto* message = std::get_if<client::Received>(&event)) {
      enter(message->header.epoch);
      fill(gaps_.message(message->topic, message->header));
      print(message->header.sequence, message->body);
    }
  }

  void enter(const wire::Epoch& epoch) {
    if (epoch == epoch_) return;
    epoch_ = epoch;
    last_ = 0;
  }

  /// Asks the daemon for what was missed; the numbers that belong to other topics are left out.
  void fill(const std::optional<client::Missed>& missed) {
    if (!missed) return;
    for (auto from = missed->from; from <= missed->to && !enough();) {
      const auto answer = client::ask_daemon(settings_.state, json::object{{"command", "replay"}, {"from", from}, {"to", missed->to}});
      if (!answer) {
        status_ = complain({answer.error().code, "messages " + std::to_string(from) + " to " + std::to_string(missed->to) + " were missed and could not be fetched: " + answer.error().where}, 1);
        return;
      }
      const auto& messages = answer->at("messages").as_array();
      if (messages.empty()) return;
      for (const auto& message : messages) {
        const auto& object = message.as_object();
        const auto sequence = object.at("sequence").to_number<std::uint64_t>();
        if (std::string_view(object.at("topic").as_string()).starts_with(topic_)) print(sequence, std::string(object.at("body").as_string()));
        from = sequence + 1;
      }
    }
  }

  void print(std::uint64_t sequence, const std::string& body) {
    if (sequence <= last_ || enough()) return;  // sent again after a crash
    last_ = sequence;
    ++printed_;
    if (options_.json) {
      std::cout << body << std::endl;
      return;
    }
    const auto event = wire::parse(body);
    if (event && event->is_object()) print_alert(event->get_object());
    std::cout << std::flush;
  }

  const TailOptions& options_;
  const config::Settings& settings_;
  std::string topic_;
  client::GapCheck gaps_;
  wire::Epoch epoch_{};
  std::uint64_t last_ = 0;
  std::uint64_t printed_ = 0;
  int status_ = 0;
};

int tail(const TailOptions& options, const config::Settings& settings) {
  std::signal(SIGINT, stop);
  std::signal(SIGTERM, stop);
  const auto topic = topic_of(options.topic);
  auto subscriber = client::Subscriber::open(options.endpoint.empty() ? settings.endpoint : options.endpoint, {topic});
  if (!subscriber) return complain(subscriber.error(), 2);
  return Tail(options, settings, topic).run(std::move(*subscriber));
}

}  // namespace

void add_tail(Commands& commands) {
  auto options = std::make_shared<TailOptions>();
  auto& command = commands.add("tail", "print alerts as they come", configured([options](const config::Settings& settings) { return tail(*options, settings); }));
  command.add_flag("--json", options->json, "one CloudEvents object per line");
  command.add_option("--count", options->count, "end after so many alerts")->check(CLI::PositiveNumber);
  command.add_option("--timeout", options->timeout, "end after so many seconds")->check(CLI::PositiveNumber);
  command.add_option("--endpoint", options->endpoint, "where to subscribe (default: as configured)");
  command.add_option("TOPIC", options->topic, "only what begins so, for example alert/departure/ or alert/departure/RNK/");
}

}  // namespace boardwatch::cli
