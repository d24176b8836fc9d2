// config/rules.schema.json, by which editors' tools check rule files, and the loader must know the same.
#include <gmock/gmock.h>

#include <boost/json.hpp>
#include <fstream>
#include <set>
#include <sstream>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

namespace json = boost::json;
using testing::HasSubstr;
using testing::Not;

using Words = std::set<std::string>;

Words words_of(const json::value& list) {
  Words out;
  for (const auto& word : list.as_array()) out.emplace(word.as_string());
  return out;
}

Words words_of(const std::vector<std::string_view>& list) { return {list.begin(), list.end()}; }

const json::object& rule_schema() {
  static const json::value schema = [] {
    std::ostringstream text;
    text << std::ifstream(BOARDWATCH_SOURCE_DIR "/config/rules.schema.json").rdbuf();
    return json::parse(text.str());
  }();
  return schema.at("$defs").at("rule").as_object();
}

/// What the loader says of a rule of that type with the one key.
std::string said_of(const std::string& type, const std::string& key) {
  const auto rules = load("{ rule: r, type: " + type + ", " + key + ": x }");
  return rules ? "" : rules.error().where;
}

TEST(RuleSchema, HasTheWordsOfTheLoader) {
  const auto& properties = rule_schema().at("properties").as_object();
  EXPECT_EQ(words_of(properties.at("type").at("enum")), words_of(rule_types()));
  EXPECT_EQ(words_of(properties.at("of").at("enum")), words_of(features()));
  for (const auto& property : properties) EXPECT_THAT(said_of("match", std::string(property.key())), Not(HasSubstr("unknown key"))) << property.key();
}

TEST(RuleSchema, AllowsEachTypeTheKeysThatTheLoaderAllows) {
  const auto& properties = rule_schema().at("properties").as_object();
  Words types;
  for (const auto& part : rule_schema().at("allOf").as_array()) {
    const std::string type(part.at("if").at("properties").at("type").at("const").as_string());
    types.insert(type);
    const auto allowed = words_of(part.at("then").at("propertyNames").at("enum"));
    for (const auto& property : properties) {
      const std::string key(property.key());
      if (key == "rule" || key == "type") continue;
      const auto said = said_of(type, key);
      EXPECT_EQ(said.find("is nothing for a rule of type") == said.npos, allowed.count(key) > 0) << type << " " << key;
    }
    for (const auto& key : words_of(part.at("then").at("required"))) EXPECT_THAT(load("{ rule: r, type: " + type + " }").error().where, HasSubstr('"' + key + '"'));
  }
  EXPECT_EQ(types, words_of(rule_types()));
}

}  // namespace
}  // namespace boardwatch::rules
