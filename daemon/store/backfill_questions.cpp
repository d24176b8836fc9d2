#include "daemon/store/backfill_questions.hpp"

#include <string>

#include "wire/json.hpp"

namespace boardwatch::store {
namespace {

namespace json = boost::json;

std::string text_of(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::string_view to_code(KnownState known) {
  switch (known) {
    case KnownState::no: return "no";
    case KnownState::waiting: return "waiting";
    case KnownState::read: return "read";
    case KnownState::failed: return "failed";
  }
  return "no";
}

json::array pages_json(const std::vector<SearchablePage>& pages) {
  json::array list;
  for (const auto& page : pages)
    list.push_back(json::object{{"number", page.number ? json::value(*page.number) : json::value(nullptr)},
                                {"part", page.part},
                                {"words", page.words}});
  return list;
}

Result<std::vector<SearchablePage>> pages_from_json(const json::object& object) {
  std::vector<SearchablePage> pages;
  const auto* list = object.if_contains("pages");
  if (list == nullptr || !list->is_array()) return fail(Errc::bad_json, "\"pages\" is no list");
  for (const auto& value : list->get_array()) {
    if (!value.is_object()) return fail(Errc::bad_json, "\"pages\" holds what is no page");
    const auto* number = value.get_object().if_contains("number");
    SearchablePage page;
    boost::system::error_code error;
    if (number != nullptr && !number->is_null()) page.number = number->to_number<std::uint32_t>(error);
    if (error) return fail(Errc::bad_json, "\"number\" of a page is no whole number in range");
    page.part = text_of(value.get_object(), "part");
    page.words = text_of(value.get_object(), "words");
    pages.push_back(std::move(page));
  }
  return pages;
}

Result<std::vector<Finding>> findings_of(const json::object& object) {
  std::vector<Finding> findings;
  const auto* list = object.if_contains("findings");
  if (list == nullptr || !list->is_array()) return fail(Errc::bad_json, "\"findings\" is no list");
  for (const auto& value : list->get_array()) {
    BW_TRY(auto finding, wire::finding_from_json(value));
    findings.push_back(std::move(finding));
  }
  return findings;
}

Result<Reading> reading_in(const json::object& request) {
  const auto* value = request.if_contains("reading");
  if (value == nullptr) return fail(Errc::usage, "the request needs \"reading\"");
  return reading_from_json(*value);
}

}  // namespace

json::object reading_json(const Reading& reading) {
  json::array findings;
  for (const auto& finding : reading.findings) findings.push_back(wire::to_json(finding));
  return {{"address", reading.paper.address},
          {"source", reading.paper.source_id},
          {"title", reading.paper.title},
          {"version", reading.paper.version},
          {"final_address", reading.final_address},
          {"sha256", reading.sha256},
          {"status", reading.status},
          {"organisation", reading.organisation},
          {"document_date", to_iso(reading.document_date)},
          {"seen", to_rfc3339(reading.seen)},
          {"file", reading.file ? reading.file->string() : std::string()},
          {"findings", std::move(findings)},
          {"pages", pages_json(reading.pages)}};
}

Result<Reading> reading_from_json(const json::value& value) {
  if (!value.is_object()) return fail(Errc::bad_json, "\"reading\" is no object");
  const auto& object = value.get_object();
  Reading reading;
  reading.paper.address = text_of(object, "address");
  reading.paper.source_id = text_of(object, "source");
  reading.paper.title = text_of(object, "title");
  reading.paper.version = text_of(object, "version");
  reading.paper.history = true;
  reading.final_address = text_of(object, "final_address");
  reading.sha256 = text_of(object, "sha256");
  reading.status = text_of(object, "status");
  reading.organisation = text_of(object, "organisation");
  const auto day = parse_date(text_of(object, "document_date"));
  const auto seen = parse_timestamp(text_of(object, "seen"));
  if (reading.paper.address.empty() || !day || !seen)
    return fail(Errc::bad_json, "a reading needs \"address\", \"document_date\" and \"seen\"");
  reading.document_date = *day;
  reading.seen = *seen;
  reading.paper.published = Timestamp(std::chrono::sys_days(*day));
  if (auto file = text_of(object, "file"); !file.empty()) reading.file = std::move(file);
  BW_TRY(reading.findings, findings_of(object));
  BW_TRY(reading.pages, pages_from_json(object));
  return reading;
}

Result<json::object> answer_known(Store& store, const json::object& request) {
  const auto sha256 = text_of(request, "sha256");
  BW_TRY(const auto known, sha256.empty() ? store.known_file(text_of(request, "address"), text_of(request, "version"))
                                          : store.known_content(sha256));
  return json::object{{"known", to_code(known.known)}, {"address", known.address}, {"error", known.error}};
}

Result<json::object> answer_unsearchable(Store& store, const json::object& request) {
  BW_TRY(const auto papers, store.unsearchable(text_of(request, "source")));
  json::array list;
  for (const auto& paper : papers) {
    list.push_back(json::object{{"address", paper.address},
                                {"source", paper.source_id},
                                {"title", paper.title},
                                {"sha256", paper.sha256},
                                {"final_address", paper.final_address},
                                {"document_date", to_iso(paper.document_date)},
                                {"kept", paper.kept},
                                {"error", paper.error}});
  }
  return json::object{{"papers", std::move(list)}};
}

Result<json::object> answer_backfill(Store& store, const json::object& request) {
  BW_TRY(const auto reading, reading_in(request));
  BW_TRY(const auto recorded, store.record_backfill(reading));
  return json::object{{"findings", recorded.findings}};
}

Result<json::object> answer_unreadable(Store& store, const json::object& request) {
  BW_TRY(const auto reading, reading_in(request));
  BW_CHECK(store.record_unreadable(reading, text_of(request, "why")));
  return json::object{};
}

}  // namespace boardwatch::store
