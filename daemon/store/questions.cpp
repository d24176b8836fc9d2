#include "daemon/store/questions.hpp"

#include <array>
#include <string>

namespace boardwatch::store {
namespace {

namespace json = boost::json;

Result<std::string> text_in(const json::object& request, std::string_view name) {
  const auto* value = request.if_contains(name);
  if (value == nullptr || !value->is_string() || value->get_string().empty()) return fail(Errc::usage, "the request needs \"" + std::string(name) + "\" as text");
  return std::string(value->get_string());
}

json::value time_or_null(const std::optional<Timestamp>& time) { return time ? json::value(to_rfc3339(*time)) : json::value(nullptr); }

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

struct Question {
  std::string_view command;
  Result<json::object> (*answer)(Store&, const json::object&);
};
constexpr std::array<Question, 2> questions{{{"versions", versions}, {"content", content}}};

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
