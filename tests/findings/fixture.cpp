#include "tests/findings/fixture.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace boardwatch::findings {
namespace {

template <class Family>
std::vector<Family> family_of(const std::string& text, const Context& context) {
  std::vector<Family> found;
  for (auto& finding : cascade().find(text_document(text), context))
    if (auto* one = std::get_if<Family>(&finding)) found.push_back(std::move(*one));
  return found;
}

Catalogue shipped() {
  std::ifstream file(BOARDWATCH_SOURCE_DIR "/config/organisations.csv");
  std::stringstream text;
  text << file.rdbuf();
  auto parsed = Catalogue::parse(text.str());
  EXPECT_TRUE(parsed) << parsed.error().where;
  return *std::move(parsed);
}

Cascade built() {
  auto cascade = Cascade::build(catalogue());
  EXPECT_TRUE(cascade) << cascade.error().where;
  return *std::move(cascade);
}

}  // namespace

const Catalogue& catalogue() {
  static const Catalogue shared = shipped();
  return shared;
}

const Cascade& cascade() {
  static const Cascade shared = built();
  return shared;
}

Context news(const char* published) {
  Context context;
  context.source = "news";
  context.published = parse_date(published);
  return context;
}

Context paper(const char* published, const std::string& organisation) {
  auto context = news(published);
  context.source = "board_report";
  context.organisation = organisation;
  return context;
}

Document text_document(std::string text) {
  Document document;
  document.text = std::move(text);
  return document;
}

std::vector<Change> changes_in(const std::string& text, const Context& context) { return family_of<Change>(text, context); }
std::vector<Signal> signals_in(const std::string& text, const Context& context) { return family_of<Signal>(text, context); }

std::vector<std::string> changes_said(const std::string& text, const Context& context) {
  std::vector<std::string> said;
  for (const auto& change : changes_in(text, context))
    said.push_back(std::string(to_code(change.kind)) + " " + std::string(to_code(change.post)) + " " + change.person.value_or("-"));
  return said;
}

std::vector<std::string> signals_said(const std::string& text, const Context& context) {
  std::vector<std::string> said;
  for (const auto& signal : signals_in(text, context)) said.push_back(std::string(to_code(signal.kind)) + " " + std::string(to_code(signal.direction)));
  return said;
}

std::string tagged(const std::string& sentence, const char* published) {
  static const auto tagger = Tagger::build(catalogue());
  EXPECT_TRUE(tagger);
  const auto document = text_document(sentence);
  const Prepared prepared(document);
  Discourse discourse;
  return tagger->tag(prepared, 0, parse_date(published), discourse).text;
}

}  // namespace boardwatch::findings
