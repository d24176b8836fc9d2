// `boardwatch extract`: passages in, findings out, one JSON object a line.
#include <iostream>
#include <string>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "parsers/findings/cascade.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

struct Passage {
  json::value id;
  findings::Context context;
  Document document;
};

std::optional<std::string> optional_text(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  if (value == nullptr || !value->is_string()) return std::nullopt;
  return std::string(value->get_string());
}

Result<Passage> parse_passage(std::string_view line) {
  BW_TRY(const auto value, wire::parse(line));
  if (!value.is_object()) return fail(Errc::bad_json, "not an object");
  const auto& object = value.get_object();
  const auto text = optional_text(object, "text");
  const auto* id = object.if_contains("id");
  if (id == nullptr || !text) return fail(Errc::bad_json, "\"id\" or \"text\" is missing");
  Passage passage;
  passage.id = *id;
  passage.document.text = *text;
  passage.document.title = optional_text(object, "title").value_or("");
  passage.context.source = optional_text(object, "source").value_or("");
  passage.context.organisation = optional_text(object, "organisation");
  if (const auto published = optional_text(object, "published")) passage.context.published = parse_date(*published);
  return passage;
}

/// The contract's short form: evidence as the words alone.
void flatten_evidence(json::object& findings) {
  for (const auto family : {"changes", "signals"})
    for (auto& finding : findings[family].as_array()) {
      auto& object = finding.as_object();
      const auto evidence = object["evidence"].as_object();
      object["evidence"] = evidence.at("words");
      object["page"] = evidence.at("page");
      object["start"] = evidence.at("start");
      object["end"] = evidence.at("end");
    }
}

/// Findings of both families, each with the names of its features.
json::object with_features(const findings::Explanation& explanation) {
  auto found = wire::findings_to_json(explanation.findings);
  std::size_t changes = 0, signals = 0;
  for (std::size_t i = 0; i < explanation.findings.size(); ++i) {
    const bool change = std::holds_alternative<Change>(explanation.findings[i]);
    auto& finding = change ? found["changes"].as_array().at(changes++) : found["signals"].as_array().at(signals++);
    finding.as_object()["features"] = json::array(explanation.features[i].begin(), explanation.features[i].end());
  }
  return found;
}

int extract(const Catalogue& catalogue, bool features) {
  const auto cascade = findings::Cascade::build(catalogue);
  if (!cascade) return complain(cascade.error(), 2);
  int status = 0;
  std::size_t number = 0;
  for (std::string line; std::getline(std::cin, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const auto passage = parse_passage(line);
    if (!passage) {
      status = complain({passage.error().code, "standard input, line " + std::to_string(number) + ": " + passage.error().where}, 1);
      continue;
    }
    auto found = features ? with_features(cascade->explain(passage->document, passage->context))
                                  : wire::findings_to_json(cascade->find(passage->document, passage->context));
    flatten_evidence(found);
    json::object out{{"id", passage->id}};
    for (const auto& member : found) out.insert(member);
    std::cout << json::serialize(out) << '\n';
  }
  return status;
}

}  // namespace

void add_extract(Commands& commands) {
  auto features = std::make_shared<bool>(false);
  auto& command = commands.add("extract", "findings of passages: JSON lines with id, text, published, organisation in; lines with id, changes, signals out", [features](const Common& common) {
    const auto settings = common.knowledge();
    return settings ? extract(*settings->catalogue, *features) : complain(settings.error(), 2);
  });
  command.add_flag("--features", *features, "add to each finding what its confidence rests on, for scripts/calibrate");
}

}  // namespace boardwatch::cli
