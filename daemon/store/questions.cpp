#include "daemon/store/questions.hpp"

#include <array>
#include <string>

#include "daemon/store/backfill_questions.hpp"

namespace boardwatch::store {
namespace {

namespace json = boost::json;

constexpr int most_hits = 1000;

Result<std::string> text_in(const json::object& request, std::string_view name) {
  const auto* value = request.if_contains(name);
  if (value == nullptr || !value->is_string() || value->get_string().empty())
    return fail(Errc::usage, "the request needs \"" + std::string(name) + "\" as text");
  return std::string(value->get_string());
}

Result<std::vector<std::string>> texts_in(const json::object& request, std::string_view name) {
  std::vector<std::string> texts;
  const auto* list = request.if_contains(name);
  if (list == nullptr) return texts;
  if (!list->is_array()) return fail(Errc::usage, "\"" + std::string(name) + "\" is no list");
  for (const auto& value : list->get_array()) {
    if (!value.is_string()) return fail(Errc::usage, "\"" + std::string(name) + "\" holds what is no text");
    texts.emplace_back(value.get_string());
  }
  return texts;
}

json::value time_or_null(const std::optional<Timestamp>& time) {
  return time ? json::value(to_rfc3339(*time)) : json::value(nullptr);
}

json::object version_json(const PaperVersion& version) {
  return {{"sha256", version.sha256},
          {"seen", to_rfc3339(version.seen)},
          {"status", version.status},
          {"bytes", version.bytes},
          {"document_date", to_iso(version.document_date)},
          {"content_type", version.content_type},
          {"final_address", version.final_address}};
}

Result<json::object> versions(Store& store, const json::object& request) {
  BW_TRY(const auto address, text_in(request, "address"));
  BW_TRY(const auto found, store.versions(address));
  json::array list;
  for (const auto& version : found) list.push_back(version_json(version));
  return json::object{{"versions", std::move(list)}};
}

Result<json::object> content(Store& store, const json::object& request) {
  BW_TRY(const auto sha256, text_in(request, "sha256"));
  BW_TRY(const auto found, store.content(sha256));
  return json::object{{"file", found.file.string()}, {"words", found.words}, {"removed", time_or_null(found.removed)}};
}

Result<std::optional<Date>> day_in(const json::object& request, std::string_view name) {
  const auto* value = request.if_contains(name);
  if (value == nullptr || value->is_null()) return std::optional<Date>();
  auto day = value->is_string() ? parse_date(value->get_string()) : std::nullopt;
  if (!day) return fail(Errc::usage, std::string(name) + ": no day; write it as 2026-11-22");
  return day;
}

Result<SearchRequest> search_request(const json::object& request) {
  SearchRequest out;
  BW_TRY(out.query, text_in(request, "query"));
  BW_TRY(out.since, day_in(request, "since"));
  BW_TRY(out.until, day_in(request, "until"));
  BW_TRY(const auto today, day_in(request, "today"));
  if (!today) return fail(Errc::usage, "the request needs \"today\"");
  out.today = *today;
  BW_TRY(out.organisations, texts_in(request, "organisations"));
  if (const auto* order = request.if_contains("order"); order != nullptr && *order == "newest")
    out.order = SearchOrder::newest;
  if (const auto* limit = request.if_contains("limit"); limit != nullptr) {
    boost::system::error_code error;
    out.limit = limit->to_number<int>(error);
    if (error || out.limit < 1 || out.limit > most_hits)
      return fail(Errc::usage, "limit: write a number from 1 to " + std::to_string(most_hits));
  }
  return out;
}

/// The snippet without its marks, and where they were: byte offsets of begin and end.
void add_snippet(const std::string& marked, json::object& out) {
  std::string snippet;
  json::array matches;
  for (const char c : marked) {
    if (c == match_begins)
      matches.push_back(json::array{snippet.size(), snippet.size()});
    else if (c == match_ends && !matches.empty())
      matches.back().as_array()[1] = snippet.size();
    else
      snippet.push_back(c);
  }
  out["snippet"] = std::move(snippet);
  out["matches"] = std::move(matches);
}

json::object hit_json(const PageHit& hit) {
  json::object out{{"title", hit.title},
                   {"organisation", hit.organisation.empty() ? json::value(nullptr) : json::value(hit.organisation)},
                   {"source", hit.source_id},
                   {"date", to_iso(hit.document_date)},
                   {"address", hit.address},
                   {"page", hit.page ? json::value(*hit.page) : json::value(nullptr)},
                   {"part", hit.part},
                   {"sha256", hit.sha256},
                   {"score", hit.score}};
  add_snippet(hit.snippet, out);
  return out;
}

Result<json::object> search(Store& store, const json::object& request) {
  BW_TRY(const auto wanted, search_request(request));
  BW_TRY(const auto found, store.search(wanted));
  json::array list;
  for (const auto& hit : found) list.push_back(hit_json(hit));
  return json::object{{"hits", std::move(list)}};
}

struct Question {
  std::string_view command;
  Result<json::object> (*answer)(Store&, const json::object&);
};
constexpr std::array<Question, 7> questions{{{"versions", versions},
                                             {"content", content},
                                             {"search", search},
                                             {"known", answer_known},
                                             {"unsearchable", answer_unsearchable},
                                             {"backfill", answer_backfill},
                                             {"unreadable", answer_unreadable}}};

const Question* find(std::string_view command) {
  for (const auto& question : questions)
    if (question.command == command) return &question;
  return nullptr;
}

}  // namespace

bool is_question(std::string_view command) { return find(command) != nullptr; }

Result<json::object> answer(Store& store, const json::object& request) {
  BW_TRY(const auto command, text_in(request, "command"));
  const auto* question = find(command);
  if (question == nullptr) return fail(Errc::usage, "the store has no answer to \"" + command + "\"");
  BW_TRY(auto found, question->answer(store, request));
  found["ok"] = true;
  return found;
}

}  // namespace boardwatch::store
