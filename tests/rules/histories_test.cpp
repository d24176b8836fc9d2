// Random histories, late and out of order, judged by the rules and by the slow ones: the alerts must be the same.
#include <gmock/gmock.h>

#include <random>

#include "rules/memory_table.hpp"
#include "tests/rules/fixture.hpp"
#include "tests/rules/slow_rules.hpp"

namespace boardwatch::rules {
namespace {

const char* const windows = R"(
- { rule: plain, type: match, when: 'kind == "departure"' }
- { rule: first, type: first_seen, when: 'kind == "culture"', within: 30 days }
- { rule: first-kind, type: first_seen, when: 'family == "signal"', per: [region, kind], within: 60 days, time: seen }
- { rule: holder, type: change, when: 'kind in ["appointment", "interim"]', of: person }
- { rule: leaving, type: count, when: 'kind == "departure"', at_least: 3, within: 40 days }
- { rule: leaving-seen, type: count, when: 'kind == "departure"', at_least: 2, within: 10 days, time: seen, per: england }
- { rule: trouble, type: count, when: 'kind in ["departure", "culture", "no_confidence"]', at_least: 3, within: 20 days }
- { rule: bodies, type: distinct, when: 'family == "signal"', per: [region, kind], of: organisation, at_least: 2, within: 25 days }
- { rule: holders, type: distinct, when: 'kind in ["appointment", "interim"]', per: [organisation, post], of: person, at_least: 3, within: 120 days }
- { rule: spike, type: baseline, when: 'kind == "departure"', within: 15 days, past: 60 days, times: 2, at_least: 2 }
- { rule: gone-then-come, type: sequence, when: 'kind == "departure"', then: 'kind == "appointment"', per: person, within: 50 days, elsewhere: true }
- { rule: trouble-then-gone, type: sequence, when: 'kind in ["culture", "no_confidence"]', then: 'kind == "departure"', within: 30 days }
- { rule: deficit, type: threshold, when: 'kind == "financial_distress"', value: 'figure("£m")', above: 20, times: 2 }
- { rule: surplus, type: threshold, when: 'kind == "financial_distress"', value: 'figure("£m")', below: 5, time: seen }
- { rule: acting, type: unanswered, when: 'kind == "interim"', unless: 'kind == "appointment"', per: [organisation, post], within: 30 days }
- { rule: silent, type: absence, when: 'kind == "financial_distress"', within: 25 days, time: seen }
- { rule: told-twice, type: corroborate, sources: 2, within: 14 days, when: 'family == "change"' }
)";

const Catalogue& bodies() {
  static const Catalogue all = catalogue();
  return all;
}

#ifdef __SANITIZE_ADDRESS__
constexpr unsigned histories = 500;  // ten times as slow there
constexpr int often = 1;
#else
constexpr unsigned histories = 10'000;
constexpr int often = 100;
#endif

class Histories {
 public:
  explicit Histories(unsigned seed) : random_(seed) {}

  std::vector<FindingRecord> make() {
    std::vector<FindingRecord> out;
    const int count = 5 + below(36);
    for (int i = 0; i < count; ++i) out.push_back(one(i + 1));
    return out;
  }

 private:
  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
  template <class T>
  T any(const std::vector<T>& values) {
    return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
  }

  Finding change_at_random() {
    auto out = change(any<ChangeKind>({ChangeKind::departure, ChangeKind::departure, ChangeKind::appointment, ChangeKind::interim}), any<Post>({Post::chair, Post::chief_executive, Post::nursing_director}));
    const auto person = any<std::string>({"", "Ann Teller", "Bo Marsh", "Cay Quill", "Dee Orton"});
    if (!person.empty()) out.person = person;
    return out;
  }

  Finding signal_at_random() {
    auto out = signal_of(any<SignalKind>({SignalKind::culture, SignalKind::no_confidence, SignalKind::financial_distress}));
    if (below(3) > 0) out.figures = {{static_cast<double>(below(50)), "£m"}};
    return out;
  }

  FindingRecord one(std::int64_t id) {
    FindingRecord out{id, below(2) == 0 ? change_at_random() : signal_at_random(), {}};
    const auto code = any<std::string>({"RNK", "RNK", "RYR", "RX2", ""});
    std::visit([&](auto& found) {
      if (code.empty()) found.organisation_code.reset(), found.organisation.reset();
      else found.organisation_code = code;
    }, out.finding);
    // Papers come in by the day, most of them fresh, some weeks late.
    now_ = now_ + std::chrono::hours(24 * below(7));
    out.proof.seen = now_;
    out.proof.document_date = add_days(date_of(now_), below(4) == 0 ? -below(90) : -below(3));
    out.proof.source_id = any<std::string>({"a", "b", "c"});
    out.proof.address = "paper " + std::to_string(id);
    return out;
  }

  std::mt19937 random_;
  Timestamp now_ = *parse_timestamp("2026-01-10T08:00:00Z");
};

/// Brings both up to the day of `found`, a day at a time: what they raise on the way.
void pass_days(const RuleSet& rules, MemoryTable& memory, SlowRules& slow, Date& today, Date until, std::vector<Raised>& given, std::vector<Raised>& wanted) {
  for (; today < until; today = add_days(today, 1)) {
    for (const auto& draft : rules.remind(today, memory)) given.push_back(raised_as(draft));
    for (auto& one : slow.remind(today)) wanted.push_back(std::move(one));
  }
}

std::vector<Raised> fast(const RuleSet& rules, const FindingRecord& found, MemoryTable& memory) {
  memory.keep(found);
  std::vector<Raised> out;
  for (const auto& draft : rules.decide(found, memory, Age::news)) out.push_back(raised_as(draft));
  return out;
}

void sort(std::vector<Raised>& all) {
  std::sort(all.begin(), all.end(), [](const Raised& a, const Raised& b) { return std::tie(a.rule, a.fact, a.evidence) < std::tie(b.rule, b.fact, b.evidence); });
}

std::string words_of(const std::vector<Raised>& all) {
  std::string out;
  for (const auto& one : all) {
    out += one.rule + " " + one.fact + " [";
    for (const auto id : one.evidence) out += std::to_string(id) + " ";
    out += "]; ";
  }
  return out;
}

TEST(Windows, RaiseWhatTheSlowRulesRaise) {
  const auto rules = loaded(windows);
  std::map<std::string, int> fired;
  for (unsigned seed = 0; seed < histories; ++seed) {
    MemoryTable memory;
    SlowRules slow(rules, bodies());
    auto today = *parse_date("2026-01-01");
    for (const auto& found : Histories(seed).make()) {
      std::vector<Raised> wanted, given;
      pass_days(rules, memory, slow, today, date_of(found.proof.seen), given, wanted);
      for (auto& one : slow.decide(found)) wanted.push_back(std::move(one));
      for (auto& one : fast(rules, found, memory)) given.push_back(std::move(one));
      sort(wanted);
      sort(given);
      ASSERT_EQ(words_of(given), words_of(wanted)) << "history " << seed << ", finding " << found.id;
      for (const auto& one : given) ++fired[one.rule];
    }
  }
  for (const auto& rule : rules.all()) EXPECT_GT(fired[rule.name], often) << rule.name << " hardly ever fires: the histories do not try it";
}

TEST(Windows, WhatIsHistoryRaisesNothingAndIsRemembered) {
  const auto rules = loaded(windows);
  for (unsigned seed = 0; seed < 300; ++seed) {
    MemoryTable memory;
    SlowRules slow(rules, bodies());
    const auto all = Histories(seed).make();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool old = i < all.size() / 2;
      memory.keep(all[i]);
      std::vector<Raised> given;
      for (const auto& draft : rules.decide(all[i], memory, old ? Age::history : Age::news)) given.push_back(raised_as(draft));
      auto wanted = slow.decide(all[i]);
      if (old) wanted.clear();
      sort(wanted);
      sort(given);
      ASSERT_EQ(words_of(given), words_of(wanted)) << "history " << seed << ", finding " << all[i].id;
    }
  }
}

}  // namespace
}  // namespace boardwatch::rules
