#include "wire/meeting.hpp"

namespace boardwatch::wire {
namespace {

namespace json = boost::json;

json::value text_or_null(const std::optional<std::string>& text) { return text ? json::value(*text) : json::value(nullptr); }
json::value date_or_null(const std::optional<PartialDate>& date) { return date ? json::value(to_iso(*date)) : json::value(nullptr); }
json::value time_or_null(const std::optional<Timestamp>& time) { return time ? json::value(to_rfc3339(*time)) : json::value(nullptr); }

/// Members of one object; remembers the first that is missing or wrong.
class Members {
 public:
  explicit Members(const json::object& object) : object_(object) {}

  std::string text(std::string_view name) {
    const auto* value = object_.if_contains(name);
    if (value != nullptr && value->is_string()) return std::string(value->get_string());
    if (value == nullptr || !value->is_null()) note(name);
    return {};
  }
  int number(std::string_view name) {
    const auto* value = object_.if_contains(name);
    boost::system::error_code error;
    const int number = value == nullptr ? 0 : value->to_number<int>(error);
    if (value == nullptr || error) note(name);
    return number;
  }
  bool truth(std::string_view name) {
    const auto* value = object_.if_contains(name);
    if (value == nullptr || !value->is_bool()) note(name);
    return value != nullptr && value->is_bool() && value->get_bool();
  }
  template <class Read>
  auto read(std::string_view name, Read parse) {
    const auto written = text(name);
    auto value = parse(written);
    if (!value && !written.empty()) note(name);
    return value;
  }
  template <class Read>
  auto must(std::string_view name, Read parse) {
    auto value = read(name, parse);
    if (!value) note(name);
    return value.value_or(typename decltype(value)::value_type{});
  }
  const std::string& wrong() const { return wrong_; }

 private:
  void note(std::string_view name) {
    if (wrong_.empty()) wrong_ = name;
  }
  const json::object& object_;
  std::string wrong_;
};

}  // namespace

json::object to_json(const Meeting& meeting) {
  return {{"id", meeting.id},
          {"source", meeting.source_id},
          {"organisation", text_or_null(meeting.organisation_code)},
          {"date", to_iso(meeting.date)},
          {"listed", date_or_null(meeting.listed)},
          {"doubtful", meeting.doubtful},
          {"kind", to_code(meeting.kind)},
          {"status", to_code(meeting.status)},
          {"title", meeting.title},
          {"address", meeting.address},
          {"papers", meeting.papers},
          {"papers_seen", time_or_null(meeting.papers_seen)},
          {"revision", meeting.revision},
          {"first_seen", to_rfc3339(meeting.first_seen)},
          {"last_seen", to_rfc3339(meeting.last_seen)}};
}

Result<Meeting> meeting_from_json(const json::value& value) {
  if (!value.is_object()) return fail(Errc::bad_json, "a meeting is an object");
  Members members(value.get_object());
  Meeting meeting;
  meeting.id = members.text("id");
  meeting.source_id = members.text("source");
  if (auto code = members.text("organisation"); !code.empty()) meeting.organisation_code = std::move(code);
  meeting.date = members.must("date", parse_partial_date);
  meeting.listed = members.read("listed", parse_partial_date);
  meeting.doubtful = members.truth("doubtful");
  meeting.kind = members.must("kind", meeting_kind_from);
  meeting.status = members.must("status", meeting_status_from);
  meeting.title = members.text("title");
  meeting.address = members.text("address");
  meeting.papers = members.number("papers");
  meeting.papers_seen = members.read("papers_seen", parse_timestamp);
  meeting.revision = members.number("revision");
  meeting.first_seen = members.must("first_seen", parse_timestamp);
  meeting.last_seen = members.must("last_seen", parse_timestamp);
  if (!members.wrong().empty()) return fail(Errc::bad_json, "a meeting's \"" + members.wrong() + "\" is missing or wrong");
  return meeting;
}

}  // namespace boardwatch::wire
