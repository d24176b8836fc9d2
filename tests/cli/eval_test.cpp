// `boardwatch eval` against stored figures, and against the scoring tool of the contract where that lies beside the
// repository.
#include <gmock/gmock.h>

#include <sstream>

#include "tests/cli/command.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

const fs::path tests = fs::path(BOARDWATCH_SOURCE_DIR) / "tests";
const std::string gold = tests / "fixtures/scoring/gold.jsonl";
const std::string predicted = tests / "fixtures/scoring/predicted.jsonl";
const fs::path score_py = fs::path(BOARDWATCH_SOURCE_DIR).parent_path() / "shared/tools/score.py";

std::string last_line(const std::string& text) {
  const auto begin = text.rfind('\n', text.size() - 2);
  return text.substr(begin == std::string::npos ? 0 : begin + 1);
}

/// Numbers to twelve digits, so that 1 and 1.0 are alike.
std::string flat(const json::value& value, const std::string& path = "") {
  std::ostringstream out;
  out.precision(12);
  if (const auto* object = value.if_object()) {
    for (const auto& member : *object) out << flat(member.value(), path + "/" + std::string(member.key()));
  } else if (const auto* list = value.if_array()) {
    for (const auto& one : *list) out << flat(one, path + "/");
  } else if (value.is_number()) {
    out << path << " " << value.to_number<double>() << "\n";
  } else {
    out << path << " " << json::serialize(value) << "\n";
  }
  return out.str();
}

json::object parsed(const std::string& text) {
  const auto value = wire::parse(text);
  return value && value->is_object() ? value->get_object() : json::object();
}

class EvalTest : public CommandTest {
 protected:
  Outcome eval(std::vector<std::string> options, const std::string& of_gold = gold,
               const std::string& of_predicted = predicted) const {
    options.insert(options.begin(), {"eval", of_gold, of_predicted});
    return run(options);
  }
};

TEST_F(EvalTest, CausesAreShownWhenAskedFor) {
  EXPECT_THAT(eval({}).output, Not(HasSubstr("wrong with")));
  EXPECT_THAT(eval({"--causes"}).output, AllOf(HasSubstr("wrong with changes"), HasSubstr("wrong with signals"), HasSubstr("  missed")));
  const auto json = parsed(eval({"--json", "--causes"}).output);
  EXPECT_TRUE(json.at("causes").at("changes").at("missed").is_object());
}

TEST_F(EvalTest, TablesAreTheStoredOnes) {
  const auto got = eval({"--by-kind"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_EQ(got.output, text_of(tests / "fixtures/scoring/figures.txt"));
}

TEST_F(EvalTest, JsonHasTheStoredFiguresAndTheLastLineGoesToStandardError) {
  const auto got = eval({"--json"});
  EXPECT_EQ(got.status, 0);
  EXPECT_EQ(flat(parsed(got.output)), flat(parsed(text_of(tests / "fixtures/scoring/figures.json"))));
  EXPECT_EQ(last_line(got.errors), last_line(text_of(tests / "fixtures/scoring/figures.txt")));
}

TEST_F(EvalTest, KindsAreLeftOutWhereNobodyAsks) {
  EXPECT_THAT(eval({}).output, Not(HasSubstr("by kind")));
  EXPECT_THAT(eval({"--by-kind"}).output, AllOf(HasSubstr("changes by kind"), HasSubstr("signals by kind")));
}

TEST_F(EvalTest, ErrorsAreAsManyAsAskedFor) {
  EXPECT_THAT(eval({"--errors", "1"}).output,
              AllOf(HasSubstr("\ns-02: spurious: signal leadership_instability, "), Not(HasSubstr("s-03"))));
  EXPECT_THAT(eval({"--errors", "99"}).output,
              HasSubstr("\ns-03: differs: post: gold \"nursing_director\", got \"medical_director\"\n"));
  const auto json = parsed(eval({"--json", "--errors", "2"}).output);
  const auto& errors = json.at("errors").as_array();
  ASSERT_EQ(errors.size(), 2u);
  EXPECT_EQ(errors[1].at("id"), "s-03");
  EXPECT_EQ(errors[1].at("type"), "differs");
}

TEST_F(EvalTest, CalibrationIsATableOfTenths) {
  const auto got = eval({"--calibration"});
  EXPECT_THAT(got.output, AllOf(HasSubstr("\n  0.5 to 0.6                0.545   0.000       0      2\n"),
                                HasSubstr("\n  0.9 to 1.0                0.953   1.000       3      3\n"),
                                HasSubstr("\nexpected calibration error 0.249, findings without confidence 1\n"),
                                EndsWith(last_line(text_of(tests / "fixtures/scoring/figures.txt")))));
  EXPECT_THAT(eval({}).output, Not(HasSubstr("calibration")));
}

TEST_F(EvalTest, CalibrationIsInTheJsonToo) {
  const auto json = parsed(eval({"--json", "--calibration"}).output);
  const auto& calibration = json.at("calibration").as_object();
  ASSERT_EQ(calibration.at("bins").as_array().size(), 10u);
  EXPECT_EQ(calibration.at("bins").as_array()[8].at("predicted"), 3);
  EXPECT_EQ(calibration.at("without_confidence"), 1);
  EXPECT_TRUE(calibration.at("expected_error").is_double());
}

TEST_F(EvalTest, PassagesThatAreNotInBothAreTold) {
  write("gold.jsonl", "{\"id\": \"a\"}\n{\"id\": \"b\"}\n");
  write("found.jsonl", "{\"id\": \"c\"}\n{\"id\": \"a\"}\n");
  const auto got = eval({}, "gold.jsonl", "found.jsonl");
  EXPECT_EQ(got.status, 0);
  EXPECT_EQ(got.errors,
            "boardwatch: 1 predicted passages are not in the gold file; ignored\n"
            "boardwatch: 1 gold passages have no prediction; scored as empty\n");
}

TEST_F(EvalTest, BadInputIsNamedByFileAndLine) {
  write("gold.jsonl", "{\"id\": \"a\"}\n");
  write("found.jsonl", "{\"id\": \"a\"}\nnonsense\n");
  const auto got = eval({}, "gold.jsonl", "found.jsonl");
  EXPECT_EQ(got.status, 2);
  EXPECT_EQ(got.output, "");
  EXPECT_THAT(got.errors, HasSubstr("boardwatch: found.jsonl:2: not JSON: "));
}

TEST_F(EvalTest, FilesThatCannotBeReadOrAreEmptyAreNamed) {
  write("empty.jsonl", "");
  EXPECT_THAT(eval({}, "gone.jsonl").errors, HasSubstr("gone.jsonl: cannot be read: No such file"));
  EXPECT_EQ(eval({}, "gone.jsonl").status, 2);
  EXPECT_EQ(eval({}, gold, ".").status, 2) << "a folder";
  EXPECT_EQ(eval({}, "empty.jsonl").status, 2);
  EXPECT_THAT(eval({}, "empty.jsonl").errors, HasSubstr("empty.jsonl: no passages"));
  EXPECT_EQ(eval({}, gold, "empty.jsonl").status, 0) << "nothing was found";
}

TEST_F(EvalTest, WrongUseIsWrongUse) {
  EXPECT_EQ(run({"eval"}).status, 2);
  EXPECT_EQ(run({"eval", gold}).status, 2);
  EXPECT_EQ(eval({"--errors", "-1"}).status, 2);
}

TEST_F(EvalTest, WhatExtractFindsCanBeScored) {
  const auto dev = (tests / "gold/dev.jsonl").string();
  write("found.jsonl", run({"extract"}, text_of(dev)).output);
  const auto got = eval({"--calibration"}, dev, "found.jsonl");
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_EQ(got.errors, "");
  EXPECT_THAT(got.output, HasSubstr("findings without confidence 0\n"));
}

// ---- beside the tool of the contract

/// A way to spoil a finding, or to leave it be.
void spoil(json::object& finding, std::size_t n) {
  const auto shorten = [&](const char* name, std::size_t at) {
    if (const auto* text = finding[name].if_string(); text != nullptr && text->size() > at)
      finding[name] = std::string(*text).substr(at);
  };
  const auto lengthen = [&](const char* name, const std::string& front, const std::string& back) {
    if (const auto* text = finding[name].if_string()) finding[name] = front + std::string(*text) + back;
  };
  switch (n % 17) {
    case 1: finding["post"] = "director"; break;
    case 2: finding["person"] = nullptr; break;
    case 3: lengthen("person", "Professor ", " CBE"); break;
    case 4: finding["organisation"] = "The Somewhere NHS Foundation Trust"; break;
    case 5: finding["direction"] = "improving"; break;
    case 6: finding["effective"] = "2024"; break;
    case 7: finding["kind"] = "interim"; break;
    case 8: shorten("evidence", 12); break;
    case 9: shorten("effective", 3); break;
    case 10: finding["status"] = "planned"; break;
    case 11: finding["destination"] = json::object{{"organisation", "Elsewhere"}, {"post_title", nullptr}}; break;
    case 12: finding["tense"] = "reported"; break;
    case 13: finding["figures"] = json::array(); break;
    default: break;
  }
}

/// Predictions have no alternatives.
void take_first_values(json::object& finding) {
  for (auto& member : finding)
    if (auto* list = member.value().if_array(); list != nullptr && !list->empty() && list->front().is_string()) {
      const json::value first = list->front();
      member.value() = first;
    }
}

json::array spoiled(const json::array& findings, std::size_t& n) {
  json::array out;
  for (const auto& one : findings) {
    auto finding = one.as_object();
    take_first_values(finding);
    spoil(finding, ++n);
    if (n % 13 == 0) continue;
    if (n % 19 == 0) out.push_back(finding);
    out.insert(out.begin(), finding);
  }
  return out;
}

/// Gold's passages, every second finding or so with a fault.
std::string mutated(const std::string& lines) {
  std::istringstream in(lines);
  std::string out;
  std::size_t n = 0, number = 0;
  for (std::string line; std::getline(in, line);) {
    auto passage = parsed(line);
    if (++number % 41 == 0) continue;
    for (const auto* family : {"changes", "signals"}) passage[family] = spoiled(passage[family].as_array(), n);
    if (number % 11 == 0)
      passage["signals"].as_array().push_back(json::object{{"kind", "culture"}, {"organisation", nullptr}});
    out += json::serialize(passage) + "\n";
  }
  return out;
}

class BesideScorePy : public EvalTest {
 protected:
  void SetUp() override {
    if (!fs::exists(score_py)) GTEST_SKIP() << "no " << score_py << " to compare with";
    write("found.jsonl", mutated(text_of(dev)));
  }
  Outcome score(std::vector<std::string> options) const {
    options.insert(options.begin(), {"-B", score_py.string(), dev, "found.jsonl"});
    return run_program("python3", options);
  }
  const std::string dev = tests / "gold/dev.jsonl";
};

TEST_F(BesideScorePy, TablesAreTheSame) {
  const auto theirs = score({"--by-kind"}), ours = eval({"--by-kind"}, dev, "found.jsonl");
  EXPECT_EQ(theirs.status, 0) << theirs.errors;
  EXPECT_EQ(ours.status, 0) << ours.errors;
  EXPECT_EQ(ours.output, theirs.output);
  EXPECT_THAT(last_line(ours.output), Not(HasSubstr("n/a"))) << "the files have something of everything";
}

TEST_F(BesideScorePy, JsonHasTheSameFigures) {
  const auto theirs = score({"--json"}), ours = eval({"--json"}, dev, "found.jsonl");
  EXPECT_EQ(flat(parsed(ours.output)), flat(parsed(theirs.output)));
  EXPECT_EQ(last_line(ours.errors), last_line(theirs.errors));
}

TEST_F(BesideScorePy, SameDifferencesInTheSameOrder) {
  const auto heads = [](const std::string& output) {
    std::string out;
    const auto json = parsed(output);
    for (const auto& error : json.at("errors").as_array())
      out += std::string(error.at("id").as_string()) + " " + std::string(error.at("type").as_string()) + "\n";
    return out;
  };
  const std::vector<std::string> options = {"--json", "--errors", "9999"};
  EXPECT_EQ(heads(eval(options, dev, "found.jsonl").output), heads(score(options).output));
}

TEST_F(BesideScorePy, WhatIsBadInputThereIsBadInputHere) {
  for (const std::string line :
       {"", "nonsense", "[]", "{}", R"({"id": 1})", R"({"id": "dev-001"}{})", R"({"id": "x", "changes": null})",
        R"({"id": "x", "changes": [1]})", R"({"id": "x", "changes": [{"person": "A"}]})",
        R"({"id": "x", "changes": [{"kind": "departure", "post": 1}]})",
        R"({"id": "x", "signals": [{"kind": "epr", "organisation": ["A"]}]})"}) {
    write("found.jsonl", line + "\n");
    const auto theirs = score({}), ours = eval({}, dev, "found.jsonl");
    EXPECT_EQ(theirs.status, 2) << line;
    EXPECT_EQ(ours.status, 2) << line;
    EXPECT_THAT(ours.errors, HasSubstr("found.jsonl:1: ")) << line;
  }
}

}  // namespace
}  // namespace boardwatch::cli
