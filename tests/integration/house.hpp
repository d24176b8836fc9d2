// A newsroom in a folder of its own: configuration, state, a web server on loopback, and the programs.
#pragma once

#include <boost/json.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "tests/fakes/web_server.hpp"
#include "tests/integration/child.hpp"

namespace boardwatch::integration {

namespace json = boost::json;

/// Tells what systemd would hear.
class NotifySocket {
 public:
  explicit NotifySocket(const std::filesystem::path& path);
  NotifySocket(const NotifySocket&) = delete;
  NotifySocket& operator=(const NotifySocket&) = delete;
  ~NotifySocket();
  /// Reads messages until one holds `words`.
  bool wait_for(const std::string& words);

 private:
  int fd_;
};

class House {
 public:
  House();
  House(const House&) = delete;
  House& operator=(const House&) = delete;
  ~House();

  fakes::WebServer& web() { return web_; }
  const std::filesystem::path& folder() const { return folder_; }
  std::filesystem::path config() const { return folder_ / "boardwatch.yaml"; }
  std::filesystem::path state() const { return folder_ / "var"; }
  std::filesystem::path notify_path() const { return folder_ / "notify"; }
  /// Lists of sources in the words of sources.yaml; "{web}" is the address of the web server.
  void write_sources(std::string text) const;
  void write_config() const;

  std::unique_ptr<Child> daemon() const;
  std::unique_ptr<Child> command(std::vector<std::string> arguments) const;
  /// Runs a command to its end and returns its lines.
  std::vector<std::string> lines(std::vector<std::string> arguments) const;
  std::vector<json::object> alerts() const;
  json::object status() const;
  /// The bytes of a board pack of Calderwick Partnership, dated so many days from today, with the sentence on its last page,
  /// page 7 where it has more.
  std::string pack(const std::string& sentence, int days, int pages = 2) const;
  /// What `source list` says of a source; empty where it says nothing.
  json::object source(const std::string& id) const;
  /// Lets the daemon look at the source again and again until it has that status; false if that never comes.
  bool wait_for_status(const std::string& id, const std::string& status) const;
  /// Stored notices of a kind, all for an empty one.
  std::vector<json::object> notices(const std::string& kind = {}) const;
  /// Asks for the status until papers wait no more and everything is sent; false if that never comes.
  bool settle() const;

 private:
  std::filesystem::path folder_;
  fakes::WebServer web_;
};

/// "%d %B %Y" of a day so many days from today, UTC: what is older than two weeks is history to the daemon.
std::string day_from_today(int days, const char* format = "%d %B %Y");
std::string rss(const std::vector<std::pair<std::string, std::string>>& items, const fakes::WebServer& web);
std::string text_of(const json::object& object, std::string_view name);

}  // namespace boardwatch::integration
