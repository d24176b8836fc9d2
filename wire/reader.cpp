#include "wire/reader.hpp"

#include "core/utf8.hpp"
#include "wire/json.hpp"

namespace boardwatch::wire {
namespace {

Result<std::string> text_field(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  if (value == nullptr || !value->is_string()) return fail(Errc::bad_json, "\"" + std::string(name) + "\" is no text");
  return std::string(value->get_string());
}

std::optional<Errc> errc_from(std::string_view code) {
  for (int i = 0; i <= static_cast<int>(Errc::control); ++i)
    if (to_code(static_cast<Errc>(i)) == code) return static_cast<Errc>(i);
  return std::nullopt;
}

std::optional<ReadKind> kind_from(std::string_view code) {
  for (const auto kind : {ReadKind::feed, ReadKind::page, ReadKind::sitemap, ReadKind::document})
    if (to_code(kind) == code) return kind;
  return std::nullopt;
}

}  // namespace

std::string_view to_code(ReadKind kind) {
  switch (kind) {
    case ReadKind::feed: return "feed";
    case ReadKind::page: return "page";
    case ReadKind::sitemap: return "sitemap";
    case ReadKind::document: return "document";
  }
  return "unknown";
}

std::string_view to_code(ReadStatus status) {
  switch (status) {
    case ReadStatus::ok: return "ok";
    case ReadStatus::partial: return "partial";
    case ReadStatus::no_text: return "no_text";
    case ReadStatus::encrypted: return "encrypted";
    case ReadStatus::refused: return "refused";
    case ReadStatus::died: return "died";
    case ReadStatus::timed_out: return "timed_out";
  }
  return "unknown";
}

ReadStatus status_of(Errc code) {
  switch (code) {
    case Errc::no_text: return ReadStatus::no_text;
    case Errc::encrypted: return ReadStatus::encrypted;
    case Errc::worker_timeout: return ReadStatus::timed_out;
    case Errc::worker_died:
    case Errc::worker_start:
    case Errc::worker_protocol: return ReadStatus::died;
    default: return ReadStatus::refused;
  }
}

// One line of JSON, then the bytes as they are: they may be megabytes and are no text. File names and header fields may
// hold any byte, JSON may not.
std::string encode_request(const ReadRequest& request) {
  std::string out = json::serialize(json::object{
      {"kind", to_code(request.kind)}, {"name", repair_utf8(request.name)}, {"content_type", repair_utf8(request.content_type)}});
  return out + "\n" + request.bytes;
}

Result<ReadRequest> decode_request(std::string_view payload) {
  const auto line = payload.find('\n');
  if (line == std::string_view::npos) return fail(Errc::worker_protocol, "a request without its first line");
  BW_TRY(const auto value, parse(payload.substr(0, line)));
  if (!value.is_object()) return fail(Errc::worker_protocol, "a request that is no object");
  ReadRequest request;
  BW_TRY(const auto code, text_field(value.get_object(), "kind"));
  const auto kind = kind_from(code);
  if (!kind) return fail(Errc::worker_protocol, "a request of unknown kind");
  request.kind = *kind;
  BW_TRY(request.name, text_field(value.get_object(), "name"));
  BW_TRY(request.content_type, text_field(value.get_object(), "content_type"));
  request.bytes = payload.substr(line + 1);
  return request;
}

std::string encode_answer(const Result<ReadValue>& answer) {
  if (!answer) {
    return json::serialize(json::object{
        {"error", json::object{{"code", to_code(answer.error().code)}, {"where", repair_utf8(answer.error().where)}}}});
  }
  json::object out;
  if (const auto* feed = std::get_if<Feed>(&*answer)) out["feed"] = to_json(*feed);
  if (const auto* page = std::get_if<LinkPage>(&*answer)) out["page"] = to_json(*page);
  if (const auto* sitemap = std::get_if<Sitemap>(&*answer)) out["sitemap"] = to_json(*sitemap);
  return json::serialize(out);
}

namespace {

/// A feed, page or sitemap that is not of the agreed shape is the reader's fault, not the document's.
template <class T>
Result<ReadValue> agreed(Result<T> value) {
  if (!value) return fail(Errc::worker_protocol, "an answer of the wrong shape: " + value.error().where);
  return ReadValue(*std::move(value));
}

}  // namespace

Result<ReadValue> decode_answer(std::string_view payload) {
  const auto parsed = parse(payload);
  if (!parsed) return fail(Errc::worker_protocol, "an answer that is no JSON: " + parsed.error().where);
  const auto& value = *parsed;
  if (!value.is_object() || value.get_object().size() != 1) return fail(Errc::worker_protocol, "an answer that is no object of one member");
  const auto& member = *value.get_object().begin();
  if (member.key() == "error" && member.value().is_object()) {
    BW_TRY(const auto code, text_field(member.value().get_object(), "code"));
    BW_TRY(auto where, text_field(member.value().get_object(), "where"));
    return fail(errc_from(code).value_or(Errc::worker_protocol), std::move(where));
  }
  if (member.key() == "feed") return agreed(feed_from_json(member.value()));
  if (member.key() == "page") return agreed(link_page_from_json(member.value()));
  if (member.key() == "sitemap") return agreed(sitemap_from_json(member.value()));
  return fail(Errc::worker_protocol, "an answer of unknown kind");
}

}  // namespace boardwatch::wire
