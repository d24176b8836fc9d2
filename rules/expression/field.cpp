#include "rules/expression/field.hpp"

#include <algorithm>

namespace boardwatch::rules {
namespace {

constexpr std::string_view change = "change";
constexpr std::string_view signal = "signal";

template <class T>
Value value_of(const std::optional<T>& value) {
  if constexpr (std::is_enum_v<T>)
    return value ? Value(to_code(*value)) : Value();
  else if constexpr (std::is_same_v<T, PartialDate>)
    return value ? Value(days_of(*value)) : Value();
  else
    return value ? Value(std::string_view(*value)) : Value();
}

Value text_or_unknown(std::string_view text) { return text.empty() ? Value() : Value(text); }
Value truth(bool value) { return value ? Truth::yes : Truth::no; }

Value of_change(FieldId field, const Change& found) {
  switch (field) {
    case FieldId::family: return change;
    case FieldId::post: return to_code(found.post);
    case FieldId::post_title: return value_of(found.post_title);
    case FieldId::person: return value_of(found.person);
    case FieldId::reason: return value_of(found.reason);
    case FieldId::tense: return to_code(found.tense);
    case FieldId::effective: return value_of(found.effective);
    case FieldId::destination_organisation: return found.destination ? value_of(found.destination->organisation) : Value();
    case FieldId::destination_post_title: return found.destination ? value_of(found.destination->post_title) : Value();
    default: return {};
  }
}

Value of_signal(FieldId field, const Signal& found) {
  switch (field) {
    case FieldId::family: return signal;
    case FieldId::direction: return to_code(found.direction);
    case FieldId::status: return value_of(found.status);
    default: return {};
  }
}

Value of_body(FieldId field, const Subject& subject) {
  const auto& finding = subject.record.finding;
  if (field == FieldId::org_code) return value_of(organisation_code_of(finding));
  if (field == FieldId::org_name) return value_of(organisation_of(finding));
  if (field == FieldId::org_icb) return subject.board != nullptr ? text_or_unknown(subject.board->code) : Value();
  if (subject.organisation == nullptr) return {};
  switch (field) {
    case FieldId::org_kind: return text_or_unknown(subject.organisation->kind);
    case FieldId::org_type: return text_or_unknown(subject.organisation->type);
    default: return text_or_unknown(subject.organisation->region);
  }
}

Value of_proof(FieldId field, const Proof& proof) {
  switch (field) {
    case FieldId::date: return days_of(proof.document_date);
    case FieldId::seen: return days_of(date_of(proof.seen));
    case FieldId::source: return text_or_unknown(proof.source_id);
    case FieldId::address: return text_or_unknown(proof.address);
    default: return text_or_unknown(proof.title);
  }
}

Value of_both(FieldId field, const Finding& finding) {
  const auto& evidence = evidence_of(finding);
  switch (field) {
    case FieldId::kind: return kind_of(finding);
    case FieldId::confidence: return confidence_of(finding);
    case FieldId::words: return text_or_unknown(evidence.words);
    case FieldId::page: return evidence.page ? Value(static_cast<double>(*evidence.page)) : Value();
    default: return truth(evidence.recognised.has_value());
  }
}

std::vector<Field> make_fields() {
  static const std::vector<std::string_view> families{change, signal};
  static const std::vector<std::string_view> body_kinds{"trust", "icb"};
  const auto text = Type::text;
  return {
      {FieldId::family, "family", text, &families},
      {FieldId::kind, "kind", text, &all_kinds()},
      {FieldId::post, "post", text, &codes_of<Post>(), true, false},
      {FieldId::post_title, "post_title", text, nullptr, true, false},
      {FieldId::person, "person", text, nullptr, true, false},
      {FieldId::reason, "reason", text, &codes_of<Reason>(), true, false},
      {FieldId::tense, "tense", text, &codes_of<Tense>(), true, false},
      {FieldId::direction, "direction", text, &codes_of<Direction>(), false, true},
      {FieldId::status, "status", text, &codes_of<EprStatus>(), false, true},
      {FieldId::effective, "effective", Type::date, nullptr, true, false},
      {FieldId::confidence, "confidence", Type::number},
      {FieldId::words, "words", text},
      {FieldId::page, "page", Type::number},
      {FieldId::recognised, "recognised", Type::truth},
      {FieldId::destination_organisation, "destination.organisation", text, nullptr, true, false},
      {FieldId::destination_post_title, "destination.post_title", text, nullptr, true, false},
      {FieldId::org_code, "org.code", text},
      {FieldId::org_name, "org.name", text},
      {FieldId::org_kind, "org.kind", text, &body_kinds},
      {FieldId::org_type, "org.type", text},
      {FieldId::org_region, "org.region", text},
      {FieldId::org_icb, "org.icb", text},
      {FieldId::date, "date", Type::date},
      {FieldId::seen, "seen", Type::date},
      {FieldId::source, "source", text},
      {FieldId::address, "address", text},
      {FieldId::title, "title", text},
  };
}

}  // namespace

Subject subject_of(const FindingRecord& record, const Catalogue& catalogue) {
  Subject subject{record};
  const auto& code = organisation_code_of(record.finding);
  subject.organisation = code ? catalogue.by_code(*code) : nullptr;
  if (subject.organisation != nullptr)
    subject.board = subject.organisation->kind == "icb" ? subject.organisation : catalogue.by_code(subject.organisation->icb_code);
  return subject;
}

const std::vector<Field>& fields() {
  static const std::vector<Field> all = make_fields();
  return all;
}

const Field* find_field(std::string_view name) {
  const auto& all = fields();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Field& field) { return field.name == name; });
  return found == all.end() ? nullptr : &*found;
}

Value value_of(FieldId field, const Subject& subject) {
  switch (field) {
    case FieldId::kind:
    case FieldId::confidence:
    case FieldId::words:
    case FieldId::page:
    case FieldId::recognised: return of_both(field, subject.record.finding);
    case FieldId::org_code:
    case FieldId::org_name:
    case FieldId::org_kind:
    case FieldId::org_type:
    case FieldId::org_region:
    case FieldId::org_icb: return of_body(field, subject);
    case FieldId::date:
    case FieldId::seen:
    case FieldId::source:
    case FieldId::address:
    case FieldId::title: return of_proof(field, subject.record.proof);
    default: break;
  }
  if (const auto* found = std::get_if<Change>(&subject.record.finding)) return of_change(field, *found);
  return of_signal(field, std::get<Signal>(subject.record.finding));
}

const std::vector<std::string_view>& all_kinds() {
  static const std::vector<std::string_view> kinds = [] {
    auto all = codes_of<ChangeKind>();
    all.insert(all.end(), codes_of<SignalKind>().begin(), codes_of<SignalKind>().end());
    return all;
  }();
  return kinds;
}

std::string_view family_of(std::string_view kind) { return from_code<ChangeKind>(kind) ? change : signal; }

}  // namespace boardwatch::rules
