#include "tests/integration/house.hpp"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <stdexcept>

namespace boardwatch::integration {
namespace {

namespace fs = std::filesystem;

fs::path new_folder() {
  char name[] = "/tmp/boardwatch-house-XXXXXX";
  if (::mkdtemp(name) == nullptr) throw std::runtime_error("mkdtemp");
  return name;
}

fs::path program(const std::string& name) { return fs::path(BOARDWATCH_BINARY_DIR) / name; }

}  // namespace

NotifySocket::NotifySocket(const fs::path& path) : fd_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
  if (::bind(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) throw std::runtime_error("bind");
  timeval most{60, 0};
  ::setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof most);
}

NotifySocket::~NotifySocket() { ::close(fd_); }

bool NotifySocket::wait_for(const std::string& words) {
  char bytes[4096];
  for (;;) {
    const auto got = ::recv(fd_, bytes, sizeof bytes, 0);
    if (got <= 0) return false;
    if (std::string(bytes, static_cast<std::size_t>(got)).find(words) != std::string::npos) return true;
  }
}

House::House() : folder_(new_folder()) { write_config(); }

House::~House() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

void House::write_sources(std::string text) const {
  for (auto at = text.find("{web}"); at != std::string::npos; at = text.find("{web}")) text.replace(at, 5, web_.url(""));
  std::ofstream(folder_ / "sources.yaml") << text;
}

void House::write_config() const {
  std::ofstream(config()) << "state: var\nsources: sources.yaml\npublish: { endpoint: \"ipc://" << (folder_ / "live").string() << "\", heartbeat: 1 second }\n";
}

std::unique_ptr<Child> House::daemon() const {
  return std::make_unique<Child>(program("boardwatchd"), std::vector<std::string>{"--config", config().string()},
                                 std::map<std::string, std::string>{{"NOTIFY_SOCKET", notify_path().string()}});
}

std::unique_ptr<Child> House::command(std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), {"--config", config().string()});
  return std::make_unique<Child>(program("boardwatch"), std::move(arguments));
}

std::vector<std::string> House::lines(std::vector<std::string> arguments) const {
  const auto child = command(std::move(arguments));
  std::vector<std::string> found;
  while (auto line = child->line()) found.push_back(std::move(*line));
  (void)child->wait();
  return found;
}

std::vector<json::object> House::alerts() const {
  std::vector<json::object> found;
  for (const auto& line : lines({"alerts", "list", "--json"})) found.push_back(json::parse(line).as_object());
  return found;
}

json::object House::status() const {
  const auto found = lines({"status", "--json"});
  return found.empty() ? json::object() : json::parse(found.front()).as_object();
}

bool House::settle() const {
  for (int asked = 0; asked < 600; ++asked) {
    const auto now = status();
    if (now.empty()) continue;
    const bool quiet = now.at("papers").at("pending").to_number<int>() == 0 && now.at("unsent").to_number<int>() == 0;
    if (quiet && now.at("papers").at("read").to_number<int>() > 0) return true;
  }
  return false;
}

std::string day_from_today(int days, const char* format) {
  const std::time_t when = std::time(nullptr) + days * 86'400;
  std::tm parts{};
  ::gmtime_r(&when, &parts);
  char text[80];
  return {text, std::strftime(text, sizeof text, format, &parts)};
}

std::string House::pack(const std::string& sentence, int days, int pages) const {
  const auto path = folder_ / "made.pdf";
  const auto command = "python3 -B '" + std::string(BOARDWATCH_SOURCE_DIR) + "/tests/fixtures/make_pdf.py' '" + path.string() + "' --pages " + std::to_string(pages) + " --insert " +
                       std::to_string(std::min(pages, 7)) + " '" + sentence + "' --trust 'Calderwick Partnership NHS Foundation Trust' --date '" + day_from_today(days) + "'";
  if (std::system(command.c_str()) != 0) throw std::runtime_error("make_pdf.py");
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

json::object House::source(const std::string& id) const {
  for (const auto& line : lines({"source", "list", "--json"}))
    if (auto found = json::parse(line).as_object(); text_of(found, "id") == id) return found;
  return {};
}

bool House::wait_for_status(const std::string& id, const std::string& status) const {
  for (int asked = 0; asked < 200; ++asked) {
    if (text_of(source(id), "status") == status) return true;
    lines({"source", "poll", id});
  }
  return false;
}

std::vector<json::object> House::notices(const std::string& kind) const {
  auto found = alerts();
  std::erase_if(found, [&](const json::object& event) {
    const auto& data = event.at("data").as_object();
    const auto* notice = data.if_contains("notice");
    return notice == nullptr || !notice->is_object() || (!kind.empty() && text_of(notice->get_object(), "kind") != kind);
  });
  return found;
}

std::string rss(const std::vector<std::pair<std::string, std::string>>& items, const fakes::WebServer& web) {
  std::string out = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title><link>" + web.url("/") + "</link>";
  for (const auto& [path, title] : items)
    out += "<item><title>" + title + "</title><link>" + web.url(path) + "</link><guid>" + path + "</guid><pubDate>" + day_from_today(-1, "%a, %d %b %Y 09:00:00 GMT") + "</pubDate></item>";
  return out + "</channel></rss>";
}

std::string text_of(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

}  // namespace boardwatch::integration
