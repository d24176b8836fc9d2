#include "cli/listing_report.hpp"

#include <boost/json.hpp>

#include "core/utf8.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return std::to_string(number) + " " + std::string(number == 1 ? one : many);
}

std::string size_text(std::uint64_t bytes) {
  if (bytes >= 1'000'000) return std::to_string((bytes + 500'000) / 1'000'000) + " MB";
  return std::to_string((bytes + 500) / 1000) + " kB";
}

std::string paper_text(const ListedPaper& paper) {
  std::string out = "    " + printable(paper.title);
  if (!paper.type.empty()) out += "  " + printable(paper.type);
  if (paper.bytes) out += "  " + size_text(*paper.bytes);
  return out + "\n      " + printable(paper.url) + "\n      " + printable(paper.why) + "\n";
}

std::string meeting_text(const ListedMeeting& meeting) {
  std::string out = to_iso(meeting.date) + (meeting.doubtful ? " (doubtful)" : "") + "  " + std::string(to_code(meeting.kind));
  if (meeting.cancelled) out += "  cancelled";
  out += "  " + printable(meeting.title) + "\n    " + printable(meeting.why) + "\n";
  if (meeting.papers.empty()) out += "    no papers yet\n";
  for (const auto& paper : meeting.papers) out += paper_text(paper);
  return out;
}

std::size_t papers_in(const Listing& listing) {
  std::size_t papers = listing.undated.size();
  for (const auto& meeting : listing.meetings) papers += meeting.papers.size();
  return papers;
}

json::object paper_json(const ListedPaper& paper) {
  return {{"url", paper.url}, {"title", paper.title}, {"type", paper.type}, {"bytes", paper.bytes ? json::value(*paper.bytes) : json::value(nullptr)}, {"version", paper.version}, {"why", paper.why}};
}

json::array papers_json(const std::vector<ListedPaper>& papers) {
  json::array out;
  for (const auto& paper : papers) out.push_back(paper_json(paper));
  return out;
}

json::object meeting_json(const ListedMeeting& meeting) {
  return {{"date", to_iso(meeting.date)}, {"doubtful", meeting.doubtful}, {"kind", to_code(meeting.kind)}, {"cancelled", meeting.cancelled},
          {"title", meeting.title}, {"page", meeting.page}, {"why", meeting.why}, {"papers", papers_json(meeting.papers)}};
}

}  // namespace

std::string report_text(const PageReport& report) {
  const auto& listing = report.listing;
  std::string out = printable(report.address) + "\n";
  if (!report.permanent_address.empty()) out += "has moved for good to " + printable(report.permanent_address) + "\n";
  out += counted(report.pages, "page", "pages") + " looked at: " + counted(listing.meetings.size(), "meeting", "meetings") + ", " + counted(papers_in(listing), "paper", "papers") + "\n";
  if (!listing.needs_scripts.empty()) out += "needs a script engine: " + printable(listing.needs_scripts) + "\n";
  for (const auto& fault : report.faults) out += "not read: " + printable(fault.where) + "\n";
  for (const auto& meeting : listing.meetings) out += "\n" + meeting_text(meeting);
  if (!listing.undated.empty()) out += "\nof no known meeting\n";
  for (const auto& paper : listing.undated) out += paper_text(paper);
  if (!listing.left_out.empty()) out += "\nnot taken\n";
  for (const auto& link : listing.left_out) out += "    " + printable(link.title) + "\n      " + printable(link.url) + "\n      " + printable(link.why) + "\n";
  return out;
}

std::string report_json(const PageReport& report) {
  json::array meetings, left_out, faults;
  for (const auto& meeting : report.listing.meetings) meetings.push_back(meeting_json(meeting));
  for (const auto& link : report.listing.left_out) left_out.push_back(json::object{{"url", link.url}, {"title", link.title}, {"why", link.why}});
  for (const auto& fault : report.faults) faults.push_back(json::object{{"code", to_code(fault.code)}, {"where", fault.where}});
  const json::object out{{"address", report.address}, {"final_address", report.final_address}, {"permanent_address", report.permanent_address},
                         {"pages", report.pages}, {"needs_scripts", report.listing.needs_scripts}, {"meetings", std::move(meetings)},
                         {"undated", papers_json(report.listing.undated)}, {"left_out", std::move(left_out)}, {"faults", std::move(faults)}};
  return json::serialize(out) + "\n";
}

}  // namespace boardwatch::cli
