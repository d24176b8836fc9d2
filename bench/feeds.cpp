// How fast feeds are read, beside pugixml alone on the same bytes: what it costs to be lenient and to clean the words.
#include <cstdio>
#include <pugixml.hpp>
#include <string>

#include "bench/medians.hpp"
#include "parsers/documents/feed.hpp"

namespace {

constexpr int entries = 1000;

std::string number(int value) { return std::to_string(value); }
std::string two_digits(int value) { return (value < 10 ? "0" : "") + number(value); }

std::string words(int entry) {
  return "The board of the trust meets in public on the last Thursday of the month. Item " + number(entry) +
         " of the agenda is the integrated performance report, with &lt;b&gt;waiting times&lt;/b&gt;, staffing "
         "&amp;amp; "
         "finance. Papers can be asked for in large print.";
}

std::string make_rss() {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      "<channel><title>News of a trust</title><link>https://trust.example/</link><description>All news</description>\n";
  for (int i = 0; i < entries; ++i)
    out += "<item><title>Board paper " + number(i) + " &amp; annexes</title><link>https://trust.example/news/" +
           number(i) + "</link><guid isPermaLink=\"false\">paper-" + number(i) +
           "</guid><dc:creator>Press office</dc:creator><pubDate>" + two_digits(1 + i % 28) +
           " Oct 2026 09:" + two_digits(i % 60) + ":00 +0100</pubDate><description>" + words(i) +
           "</description></item>\n";
  return out + "</channel></rss>\n";
}

std::string make_atom() {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News of a "
      "trust</title>"
      "<id>https://trust.example/</id><link href=\"https://trust.example/\"/><updated>2026-10-28T09:00:00Z</updated>\n";
  for (int i = 0; i < entries; ++i)
    out += "<entry><title>Board paper " + number(i) + " &amp; annexes</title><id>tag:trust.example,2026:" + number(i) +
           "</id><link rel=\"alternate\" href=\"/news/" + number(i) + "\"/><author><name>Press office</name></author>" +
           "<updated>2026-10-" + two_digits(1 + i % 28) + "T09:" + two_digits(i % 60) + ":00+01:00</updated>" +
           "<summary type=\"html\">" + words(i) + "</summary></entry>\n";
  return out + "</feed>\n";
}

const std::string rss = make_rss();
const std::string atom = make_atom();

void read_feed(benchmark::State& state, const std::string& bytes) {
  for (auto unused : state) {
    (void)unused;
    const auto feed = boardwatch::documents::parse_feed(bytes, "application/xml", "https://trust.example/feed");
    if (!feed || feed->entries.size() != entries) state.SkipWithError("the feed was not read whole");
    benchmark::DoNotOptimize(feed);
  }
}

void read_tree(benchmark::State& state, const std::string& bytes) {
  for (auto unused : state) {
    (void)unused;
    pugi::xml_document tree;
    if (!tree.load_buffer(bytes.data(), bytes.size())) state.SkipWithError("the feed is not XML");
    benchmark::DoNotOptimize(tree);
  }
}

void print(const boardwatch::bench::Medians& medians, const char* name, const std::string& feed,
           const std::string& tree) {
  const double ours = medians.seconds(feed), peer = medians.seconds(tree);
  if (ours == 0 || peer == 0) return;
  std::printf("%-4s %d entries: %8.0f entries/s; pugixml alone: %8.0f entries/s; %.1f times as long\n", name, entries,
              entries / ours, entries / peer, ours / peer);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::RegisterBenchmark("rss", read_feed, rss);
  benchmark::RegisterBenchmark("rss tree", read_tree, rss);
  benchmark::RegisterBenchmark("atom", read_feed, atom);
  benchmark::RegisterBenchmark("atom tree", read_tree, atom);
  boardwatch::bench::Medians medians;
  if (!medians.run(argc, argv)) return 2;
  print(medians, "RSS", "rss", "rss tree");
  print(medians, "Atom", "atom", "atom tree");
}
