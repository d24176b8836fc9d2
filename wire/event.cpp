#include "wire/event.hpp"

#include <algorithm>
#include <cstdio>

#include "core/utf8.hpp"
#include "wire/json.hpp"

namespace boardwatch::wire {
namespace {

constexpr char header_version = 1;
constexpr std::size_t fixed_size = 1 + 16 + 8 + 8;

void put64(std::string& out, std::uint64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8) out.push_back(static_cast<char>((value >> shift) & 0xFF));
}

std::uint64_t get64(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char c : bytes.substr(0, 8)) value = (value << 8) | static_cast<unsigned char>(c);
  return value;
}

std::string padded(std::uint64_t sequence) {
  char text[24];
  std::snprintf(text, sizeof text, "%020llu", static_cast<unsigned long long>(sequence));
  return text;
}

int severity(Priority priority) { return 1 + 4 * (static_cast<int>(priority) + 1); }  // 5, 9, 13, 17: OpenTelemetry's scale

/// The body, else the source: parts of a topic hold no "/".
std::string place_of(const Notice& notice) {
  std::string out = notice.organisation_code.value_or(notice.source_id);
  std::replace(out.begin(), out.end(), '/', '-');
  return out;
}

std::string subject(const Alert& alert) {
  if (alert.notice) return place_of(*alert.notice);
  const Finding& finding = alert.evidence.front().finding;
  std::string out = organisation_key(finding);
  if (alert.cluster) return out;  // the post and the person of one of several findings would mislead
  if (const auto* change = std::get_if<Change>(&finding)) {
    out += "/" + std::string(to_code(change->post));
    if (change->person) out += "/" + slug(*change->person);
  }
  return out;
}

bool about_health(const FindingRecord& record) {
  const auto* change = std::get_if<Change>(&record.finding);
  return change != nullptr && (change->reason == Reason::ill_health || change->reason == Reason::parental_leave);
}

json::value page_of(const Evidence& evidence) { return evidence.page ? json::value(*evidence.page) : json::value(nullptr); }

json::array proofs_of(const Alert& alert) {
  json::array proofs;
  for (const auto& record : alert.evidence) {
    json::object proof = to_json(record.proof);
    const auto& evidence = evidence_of(record.finding);
    proof["quote"] = evidence.words;
    proof["page"] = page_of(evidence);
    proofs.push_back(std::move(proof));
  }
  return proofs;
}

/// What a notice and an alert of a finding have in common.
json::object data_of(const Alert& alert) {
  return {{"alert", alert.id}, {"headline", alert.headline}, {"rule", alert.rule}, {"priority", to_code(alert.priority)}, {"key", alert.key}};
}

json::object notice_data(const Alert& alert, const Notice& notice) {
  auto data = data_of(alert);
  for (const auto* none : {"quote", "page", "confidence", "finding"}) data[none] = nullptr;
  data["address"] = notice.address;
  data["source"] = notice.source_id;
  data["first_seen"] = to_rfc3339(alert.raised);
  data["proofs"] = json::array();
  data["notice"] = to_json(notice);
  return data;
}

json::object finding_data(const Alert& alert, const FindingRecord& lead) {
  const auto& evidence = evidence_of(lead.finding);
  auto data = data_of(alert);
  data["quote"] = evidence.words;
  data["page"] = page_of(evidence);
  data["address"] = lead.proof.address;
  data["source"] = lead.proof.source_id;
  data["confidence"] = confidence_of(lead.finding);
  data["first_seen"] = to_rfc3339(lead.proof.seen);
  data["finding"] = to_json(lead.finding);
  data["proofs"] = proofs_of(alert);
  if (alert.withdrawn) data["withdrawn"] = json::object{{"at", to_rfc3339(alert.withdrawn->at)}, {"reason", alert.withdrawn->reason}};
  return data;
}

}  // namespace

std::string to_hex(const Epoch& epoch) {
  std::string out;
  for (const unsigned char byte : epoch) {
    char pair[3];
    std::snprintf(pair, sizeof pair, "%02x", byte);
    out += pair;
  }
  return out;
}

Result<Epoch> epoch_from_hex(std::string_view hex) {
  Epoch epoch{};
  if (hex.size() != 2 * epoch.size()) return fail(Errc::bad_json, "an epoch has 32 hexadecimal digits");
  for (std::size_t i = 0; i < hex.size(); ++i) {
    const char c = hex[i];
    const bool digit = c >= '0' && c <= '9';
    if (!digit && (c < 'a' || c > 'f')) return fail(Errc::bad_json, "an epoch has 32 hexadecimal digits");
    const int value = digit ? c - '0' : c - 'a' + 10;
    epoch[i / 2] = static_cast<unsigned char>(epoch[i / 2] * 16 + value);
  }
  return epoch;
}

std::string encode_header(const Header& header) {
  std::string out(1, header_version);
  for (const unsigned char byte : header.epoch) out.push_back(static_cast<char>(byte));
  put64(out, header.sequence);
  put64(out, static_cast<std::uint64_t>(header.time));
  for (const auto previous : header.previous) put64(out, previous);
  return out;
}

Result<Header> decode_header(std::string_view bytes) {
  if (bytes.size() < fixed_size || (bytes.size() - fixed_size) % 8 != 0 || bytes.front() != header_version)
    return fail(Errc::bad_json, "a message header of " + std::to_string(bytes.size()) + " bytes is not of version 1");
  Header header;
  for (std::size_t i = 0; i < header.epoch.size(); ++i) header.epoch[i] = static_cast<unsigned char>(bytes[1 + i]);
  header.sequence = get64(bytes.substr(17));
  header.time = static_cast<std::int64_t>(get64(bytes.substr(25)));
  for (auto rest = bytes.substr(fixed_size); !rest.empty(); rest.remove_prefix(8)) header.previous.push_back(get64(rest));
  return header;
}

std::string alert_topic(const Alert& alert) {
  std::string topic(alert_stream);
  if (alert.notice) return topic + std::string(to_code(alert.notice->kind)) + "/" + place_of(*alert.notice) + "/";
  const Finding& finding = alert.evidence.front().finding;
  if (alert.cluster) return topic + "cluster/" + organisation_key(finding) + "/";
  topic += std::string(kind_of(finding)) + "/" + organisation_key(finding) + "/";
  if (const auto* change = std::get_if<Change>(&finding)) topic += std::string(to_code(change->post)) + "/";
  return topic;
}

std::vector<std::string> topic_levels(std::string_view topic) {
  std::vector<std::string> levels;
  for (auto at = topic.find('/', alert_stream.size()); at != std::string_view::npos; at = topic.find('/', at + 1))
    levels.emplace_back(topic.substr(0, at + 1));
  return levels;
}

std::string alert_event(const Alert& alert, std::string_view installation) {
  const auto& withdrawn = alert.withdrawn;
  const auto seen = alert.notice ? alert.raised : alert.evidence.front().proof.seen;
  json::object event{{"specversion", "1.0"},
                     {"id", alert.id + (withdrawn ? ".2" : ".1")},
                     {"source", "urn:boardwatch:" + std::string(installation)},
                     {"type", alert.notice ? "org.boardwatch.notice.raised.v1" : withdrawn ? "org.boardwatch.alert.withdrawn.v1" : "org.boardwatch.alert.raised.v1"},
                     {"subject", subject(alert)},
                     {"time", to_rfc3339(seen)},
                     {"recordedtime", to_rfc3339(withdrawn ? withdrawn->at : alert.raised)},
                     {"datacontenttype", "application/json"},
                     {"sequence", padded(withdrawn ? withdrawn->sequence : alert.sequence)},
                     {"severitytext", to_code(alert.priority)},
                     {"severitynumber", severity(alert.priority)},
                     {"dataclassification", "public"},
                     {"data", alert.notice ? notice_data(alert, *alert.notice) : finding_data(alert, alert.evidence.front())}};
  if (std::any_of(alert.evidence.begin(), alert.evidence.end(), about_health)) event["datacategory"] = "special-category";
  return json::serialize(event);
}

std::string head_body(const Epoch& epoch, std::uint64_t head) {
  return json::serialize(json::object{{"epoch", to_hex(epoch)}, {"head", head}});
}

}  // namespace boardwatch::wire
