#include "bench/board_feed.hpp"

#include <array>
#include <ctime>
#include <string_view>

namespace boardwatch::bench {
namespace {

constexpr std::time_t newest = 1'772'443'800;  // 2 March 2026, 9:30
constexpr std::time_t day = 86'400;

constexpr std::array<std::string_view, 7> subjects{"Board papers published",            "Waiting times in planned care", "Finance report for the month",
                                                   "Maternity safety update",           "Winter plan and urgent care",   "Capital programme",
                                                   "Notes of the public board meeting"};

constexpr std::array<std::string_view, 6> reports{
    "The board received the integrated performance report and discussed waits of more than 52 weeks in ear, nose and throat services.",
    "The chief finance officer reported a deficit of £4.2 million against plan and asked that agency spending be reviewed each week.",
    "Members heard that two of the five theatres at the Riverside site will close for repairs of the roof until the end of June.",
    "The quality committee drew attention to delays in answering complaints, of which 61 % were answered within 40 working days.",
    "The medical director described what was learned from a serious incident on the acute assessment ward, and its follow-up.",
    "Four-hour performance was 71.3 % in the month, with ambulance handovers of more than an hour on eleven days."};

constexpr std::array<std::string_view, 4> endings{
    "Questions from the public must reach the company secretary three working days before the meeting.",
    "The board assurance framework was approved with one change to the risk about the estate.",
    "An action plan comes back to the board in May, and to the integrated care board before that.",
    "The non-executive directors thanked staff and asked for the figures to be shown by site from now on."};

template <class Texts>
std::string pick(const Texts& texts, int number) {
  return std::string(texts[static_cast<std::size_t>(number) % texts.size()]);
}

std::string date_of(int entry, const char* format) {
  const std::time_t at = newest - entry * day;
  std::tm parts{};
  gmtime_r(&at, &parts);
  std::array<char, 40> out{};
  return {out.data(), std::strftime(out.data(), out.size(), format, &parts)};
}

std::string trust(int number) { return "Trust " + std::to_string(number); }

std::string title(int number, int entry) { return pick(subjects, number + entry) + ": item " + std::to_string(entry + 1) + " of " + trust(number); }

/// The same words in both kinds of feed, as HTML.
std::string words(int number, int entry) {
  return "<p>" + pick(reports, number + entry) + " " + pick(reports, number + entry + 1) + "</p>\n<p>The papers of <em>" + trust(number) +
         "</em> for this item are numbered " + std::to_string(100 * number + entry) + ". " + pick(reports, number + entry + 3) + "</p>\n<p>" + pick(endings, number + entry) + "</p>";
}

std::string id(int number, int entry) { return "urn:boards:" + std::to_string(number) + ":" + std::to_string(entry); }

std::string rss(int number, int entries) {
  auto out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\">\n<channel>\n<title>" + trust(number) + "</title>\n<description>News of the board</description>\n";
  for (int entry = 0; entry < entries; ++entry)
    out += "<item>\n<title>" + title(number, entry) + "</title>\n<guid isPermaLink=\"false\">" + id(number, entry) + "</guid>\n<pubDate>" + date_of(entry, "%a, %d %b %Y %H:%M:%S GMT") +
           "</pubDate>\n<description><![CDATA[" + words(number, entry) + "]]></description>\n</item>\n";
  return out + "</channel>\n</rss>\n";
}

std::string atom(int number, int entries) {
  auto out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>" + trust(number) + "</title>\n<id>urn:boards:" + std::to_string(number) +
             "</id>\n<updated>" + date_of(0, "%FT%TZ") + "</updated>\n";
  for (int entry = 0; entry < entries; ++entry)
    out += "<entry>\n<title>" + title(number, entry) + "</title>\n<id>" + id(number, entry) + "</id>\n<updated>" + date_of(entry, "%FT%TZ") +
           "</updated>\n<content type=\"html\"><![CDATA[" + words(number, entry) + "]]></content>\n</entry>\n";
  return out + "</feed>\n";
}

}  // namespace

std::string board_feed(int number, int entries) { return number % 2 == 0 ? rss(number, entries) : atom(number, entries); }

}  // namespace boardwatch::bench
