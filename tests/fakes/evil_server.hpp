// A web server with every way to go wrong that is listed here, each under a name.
#pragma once

#include <string>
#include <vector>

#include "tests/fakes/web_server.hpp"

namespace boardwatch::fakes {

/// One bad answer. The numbers are those of the table of bad inputs that the tests are written after.
struct Trap {
  int row = 0;
  std::string name;  ///< "endless-chunks"
  WebReply reply;
};

class EvilServer {
 public:
  EvilServer();

  /// All that answer by themselves. Of the rows 1 to 26, the others need more than a web server: a name server, a
  /// certificate, a network.
  static std::vector<Trap> traps();
  /// "http://127.0.0.1:PORT/trap/NAME"
  std::string url(const std::string& name) const { return web_.url("/trap/" + name); }
  /// For routes beside the traps.
  WebServer& web() { return web_; }

 private:
  WebServer web_;
};

/// A feed with so many items.
std::string feed_of(int items);

}  // namespace boardwatch::fakes
