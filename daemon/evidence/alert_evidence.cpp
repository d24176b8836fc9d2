#include "daemon/evidence/alert_evidence.hpp"

#include "wire/event.hpp"
#include "wire/json.hpp"

namespace boardwatch::evidence {
namespace {

namespace json = boost::json;

/// A paper whose bytes are not there is told in its proof; what else goes wrong is the store's.
Result<void> find_content(store::Store& store, ProofSource& proof) {
  auto content = store.content(proof.record.proof.sha256);
  if (content)
    proof.content = *std::move(content);
  else if (content.error().code == Errc::not_found || content.error().code == Errc::damaged)
    proof.fault = content.error().where;
  else
    return tl::unexpected<Error>(content.error());
  return {};
}

json::value text_or_null(const std::optional<Timestamp>& time) { return time ? json::value(to_rfc3339(*time)) : json::value(nullptr); }

json::object version_json(const store::PaperVersion& version) {
  return {{"sha256", version.sha256}, {"seen", to_rfc3339(version.seen)}, {"address", version.final_address}, {"content_type", version.content_type},
          {"headers", version.headers}, {"bytes", version.bytes}, {"document_date", to_iso(version.document_date)}, {"status", version.status}};
}

json::object content_json(const store::Content& content) {
  return {{"file", content.file.string()}, {"words", content.words}, {"bytes", content.bytes}, {"first_seen", to_rfc3339(content.first_seen)},
          {"last_seen", to_rfc3339(content.last_seen)}, {"removed", text_or_null(content.removed)}};
}

json::object proof_json(const ProofSource& proof) {
  json::array versions;
  for (const auto& version : proof.versions) versions.push_back(version_json(version));
  return {{"record", wire::to_json(proof.record)}, {"versions", std::move(versions)}, {"content", content_json(proof.content)}, {"fault", proof.fault}};
}

/// Reads members of an object; the first one that is missing or of another type is the fault.
class Members {
 public:
  Members(const json::value& value, std::string what) : what_(std::move(what)) {
    if (value.is_object())
      object_ = &value.get_object();
    else
      note("");
  }
  std::string text(std::string_view name) {
    const auto* value = at(name);
    if (value != nullptr && value->is_string()) return std::string(value->get_string());
    note(name);
    return {};
  }
  std::uint64_t number(std::string_view name) {
    const auto* value = at(name);
    boost::system::error_code error;
    const auto number = value == nullptr ? 0 : value->to_number<std::uint64_t>(error);
    if (value == nullptr || error) note(name);
    return number;
  }
  Timestamp time(std::string_view name) { return known(parse_timestamp(text(name)), name); }
  std::optional<Timestamp> time_or_none(std::string_view name) {
    const auto* value = at(name);
    return value != nullptr && value->is_null() ? std::nullopt : std::optional(time(name));
  }
  Date day(std::string_view name) { return known(parse_date(text(name)), name); }
  json::value value(std::string_view name) {
    const auto* found = at(name);
    if (found == nullptr) note(name);
    return found == nullptr ? json::value() : *found;
  }
  json::array list(std::string_view name) {
    const auto* found = at(name);
    if (found != nullptr && found->is_array()) return found->get_array();
    note(name);
    return {};
  }
  Result<void> end() const {
    if (fault_.empty()) return {};
    return fail(Errc::bad_json, fault_);
  }

 private:
  const json::value* at(std::string_view name) const { return object_ == nullptr ? nullptr : object_->if_contains(name); }
  template <class T>
  T known(const std::optional<T>& value, std::string_view name) {
    if (!value) note(name);
    return value.value_or(T{});
  }
  void note(std::string_view name) {
    if (fault_.empty()) fault_ = what_ + ": \"" + std::string(name) + "\" is missing or not of its type";
  }

  const json::object* object_ = nullptr;
  std::string what_, fault_;
};

Result<store::PaperVersion> version_from(const json::value& value) {
  Members members(value, "version");
  store::PaperVersion version{members.text("sha256"), members.time("seen"), members.text("address"), members.text("content_type"),
                              members.text("headers"), members.number("bytes"), members.day("document_date"), members.text("status")};
  BW_CHECK(members.end());
  return version;
}

Result<store::Content> content_from(const json::value& value) {
  Members members(value, "content");
  store::Content content{members.text("file"), members.text("words"), members.number("bytes"), members.time("first_seen"), members.time("last_seen"), members.time_or_none("removed")};
  BW_CHECK(members.end());
  return content;
}

Result<ProofSource> proof_from(const json::value& value) {
  Members members(value, "proof");
  ProofSource proof;
  const auto record = members.value("record"), content = members.value("content");
  const auto versions = members.list("versions");
  proof.fault = members.text("fault");
  BW_CHECK(members.end());
  BW_TRY(proof.record, wire::record_from_json(record));
  BW_TRY(proof.content, content_from(content));
  for (const auto& one : versions) {
    BW_TRY(auto version, version_from(one));
    proof.versions.push_back(std::move(version));
  }
  return proof;
}

Result<Alert> alert_from(Members& members) {
  Alert alert;
  alert.id = members.text("alert");
  alert.rule = members.text("rule");
  alert.headline = members.text("headline");
  alert.raised = members.time("raised");
  const auto priority = priority_from(members.text("priority"));
  const auto notice = members.value("notice");
  BW_CHECK(members.end());
  if (!priority) return fail(Errc::bad_json, "\"priority\" is none");
  alert.priority = *priority;
  if (!notice.is_null()) {
    BW_TRY(alert.notice, wire::notice_from_json(notice));
  }
  return alert;
}

}  // namespace

Result<AlertEvidence> gather(store::Store& store, const std::string& alert) {
  AlertEvidence out;
  BW_TRY(out.alert, store.alert(alert));
  out.event = wire::alert_event(out.alert, store.identity().installation);
  for (auto& record : out.alert.evidence) {
    ProofSource proof;
    proof.record = std::move(record);
    BW_TRY(proof.versions, store.versions_with(proof.record.proof.sha256));
    BW_CHECK(find_content(store, proof));
    out.proofs.push_back(std::move(proof));
  }
  out.alert.evidence.clear();
  return out;
}

json::object to_json(const AlertEvidence& evidence) {
  const auto& alert = evidence.alert;
  json::array proofs;
  for (const auto& proof : evidence.proofs) proofs.push_back(proof_json(proof));
  return {{"alert", alert.id}, {"rule", alert.rule}, {"headline", alert.headline}, {"raised", to_rfc3339(alert.raised)}, {"priority", to_code(alert.priority)},
          {"notice", alert.notice ? json::value(wire::to_json(*alert.notice)) : json::value(nullptr)}, {"event", evidence.event}, {"proofs", std::move(proofs)}};
}

Result<AlertEvidence> evidence_from_json(const json::value& value) {
  Members members(value, "evidence");
  AlertEvidence evidence;
  evidence.event = members.text("event");
  const auto proofs = members.list("proofs");
  BW_TRY(evidence.alert, alert_from(members));
  for (const auto& one : proofs) {
    BW_TRY(auto proof, proof_from(one));
    evidence.proofs.push_back(std::move(proof));
  }
  return evidence;
}

}  // namespace boardwatch::evidence
