#include "tests/fakes/evil_server.hpp"

#include <utility>

namespace boardwatch::fakes {

namespace {

using namespace std::chrono_literals;

WebReply hanging(WebReply out) {
  out.hang = true;
  return out;
}

WebReply dripping(WebReply out, std::chrono::milliseconds each) {
  out.drip = each;
  return out;
}

WebReply endless(WebReply out, std::string again, bool chunked = false) {
  out.endless = std::move(again);
  out.chunked = chunked;
  return out;
}

WebReply cut(WebReply out, std::size_t after, bool chunked = false) {
  out.cut_after = after;
  out.chunked = chunked;
  return out;
}

WebReply with(WebReply out, std::string name, std::string value) {
  out.headers.emplace_back(std::move(name), std::move(value));
  return out;
}

std::string times(int count, const std::string& text) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

WebReply with_lengths(const std::string& fields) { return reply_raw("HTTP/1.1 200 OK\r\n" + fields + "\r\nabcde"); }

std::string gzip_often(int count, std::string bytes) {
  for (int i = 0; i < count; ++i) bytes = gzip(bytes);
  return bytes;
}

void add_slow(std::vector<Trap>& out) {
  out.push_back({1, "silent", hanging(reply_raw(""))});
  out.push_back({2, "drip-headers", dripping(reply(feed_of(1)), 1s)});
  out.push_back({2, "drip-body", hanging(reply_raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss"))});
  auto steady = reply_raw("HTTP/1.1 200 OK\r\n\r\n" + std::string(4'000'000, 'x'));
  steady.piece = 1'000;
  out.push_back({3, "slow-for-ever", dripping(std::move(steady), 5ms)});
}

void add_large(std::vector<Trap>& out) {
  out.push_back({4, "endless-chunks", endless(reply(""), std::string(65'536, 'x'), true)});
  out.push_back({5, "endless-headers", endless(reply_raw("HTTP/1.1 200 OK\r\n"), times(1000, "X-Header: value\r\n"))});
  out.push_back({5, "header-of-1-mb", reply_raw("HTTP/1.1 200 OK\r\nX-Long: " + std::string(1'000'000, 'a') + "\r\n\r\nbody")});
  out.push_back({5, "continue-for-ever", reply_raw(times(100'000, "HTTP/1.1 100 Continue\r\n\r\n"))});
  out.push_back({9, "gzip-bomb", reply_gzip_bomb(15u << 20)});
  out.push_back({9, "gzip-bomb-twice", with(reply(gzip_often(2, std::string(15u << 20, '\0'))), "Content-Encoding", "gzip, gzip")});
  out.push_back({9, "gzip-20-fold", with(reply(gzip_often(20, "words")), "Content-Encoding", times(19, "gzip, ") + "gzip")});
}

void add_lengths(std::vector<Trap>& out) {
  out.push_back({6, "length-huge", hanging(with_lengths("Content-Length: 100000000000000\r\n"))});
  out.push_back({6, "length-negative", with_lengths("Content-Length: -5\r\n")});
  out.push_back({6, "length-plus", with_lengths("Content-Length: +5\r\n")});
  out.push_back({6, "length-two", with_lengths("Content-Length: 3\r\nContent-Length: 5\r\n")});
  out.push_back({7, "length-too-long", with_lengths("Content-Length: 500\r\n")});
  out.push_back({7, "chunks-cut", cut(reply(std::string(5000, 'x')), 3000, true)});
  const auto feed = feed_of(20);
  out.push_back({8, "http-1.0-cut", reply_raw("HTTP/1.0 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n" + feed.substr(0, feed.size() / 2))});
}

void add_encodings(std::vector<Trap>& out) {
  out.push_back({10, "gzip-that-is-plain", with(reply(feed_of(1), "application/rss+xml"), "Content-Encoding", "gzip")});
  out.push_back({10, "gzip-broken", with(reply(gzip(feed_of(50)).substr(0, 60) + "no more of it"), "Content-Encoding", "gzip")});
}

void add_redirects(std::vector<Trap>& out) {
  out.push_back({11, "redirect-loop", reply_redirect("/trap/redirect-loop")});
  for (const auto* scheme : {"file:///etc/passwd", "gopher://127.0.0.1/", "dict://127.0.0.1/", "ftp://127.0.0.1/", "smb://127.0.0.1/x"}) {
    const std::string to = scheme;
    out.push_back({12, "redirect-" + to.substr(0, to.find(':')), reply_redirect(to)});
  }
  out.push_back({16, "redirect-to-user", reply_redirect("http://user:secret@127.0.0.1/")});
}

void add_statuses(std::vector<Trap>& out) {
  out.push_back({21, "status-101", hanging(reply_raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\nxx"))});
  out.push_back({21, "status-206", with(reply_status(206, "half"), "Content-Range", "bytes 0-3/8")});
  for (const int status : {204, 205, 418, 999}) out.push_back({21, "status-" + std::to_string(status), reply_status(status)});
  out.push_back({24, "busy-seconds", with(reply_status(429), "Retry-After", "120")});
  out.push_back({24, "busy-until-2100", with(reply_status(503), "Retry-After", "Fri, 31 Dec 2100 23:59:59 GMT")});
}

void add_wrong_kinds(std::vector<Trap>& out) {
  const std::string page = "<!DOCTYPE html><html><head><title>Sorry</title></head><body><p>Something went wrong.</p></body></html>";
  out.push_back({22, "error-page-as-feed", reply(page)});
  out.push_back({23, "empty", reply("", "application/rss+xml")});
  out.push_back({25, "page-as-pdf", reply(page, "application/pdf")});
  out.push_back({25, "pdf-as-page", reply("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n", "text/html")});
}

void add_no_http(std::vector<Trap>& out) {
  out.push_back({26, "http-0.9", reply_raw("hello, this is no HTTP answer at all\n")});
  out.push_back({26, "noise", reply_raw(std::string("\x00\xFF\x13\x37\xDE\xAD\xBE\xEF\r\n\r\n", 12))});
  out.push_back({26, "tls-on-plain-port", reply_raw(std::string("\x16\x03\x01\x02\x00\x01\x00\x01", 8))});
}

}  // namespace

std::vector<Trap> EvilServer::traps() {
  std::vector<Trap> out;
  add_slow(out);
  add_large(out);
  add_lengths(out);
  add_encodings(out);
  add_redirects(out);
  add_statuses(out);
  add_wrong_kinds(out);
  add_no_http(out);
  return out;
}

EvilServer::EvilServer() {
  for (auto& trap : traps()) web_.on("/trap/" + trap.name, std::move(trap.reply));
  // These two need to know more of the request than its path.
  web_.on("/trap/redirect-chain", [](const WebRequest& request) {
    const auto at = request.target.find('?');
    const int step = at == std::string::npos ? 0 : std::stoi(request.target.substr(at + 1));
    return step == 50 ? reply("arrived") : reply_redirect("/trap/redirect-chain?" + std::to_string(step + 1));
  });
  web_.on("/trap/deflate-broken", [](const WebRequest& request) {
    if (request.header("accept-encoding").empty()) return reply(feed_of(1), "application/rss+xml");
    return with(reply("\x01\x02 no deflate"), "Content-Encoding", "deflate");
  });
}

std::string feed_of(int items) {
  std::string out = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>";
  for (int i = 1; i <= items; ++i) {
    const auto number = std::to_string(i);
    out += "<item><guid>" + number + "</guid><title>Item " + number + "</title><link>http://trust.localhost:1/" + number + "</link></item>";
  }
  return out + "</channel></rss>";
}

}  // namespace boardwatch::fakes
