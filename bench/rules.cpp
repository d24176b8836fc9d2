// How fast findings go through many rules, with a year of them remembered, and whether that stays so as the memory grows.
//
//   bench_rules [--findings N] [--rules N]    1,000,000 and 200
//
// A year of a whole country: 250 bodies, a third of the findings changes, papers some days late. The rules are of all types, most
// of them windows. "Asked" is what is evaluated: rules that cannot be true of a finding's kind and post are not.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

#include "rules/memory_table.hpp"
#include "rules/rules.hpp"

namespace {

using namespace boardwatch;
using namespace boardwatch::rules;

constexpr int bodies = 250;
constexpr int regions = 7;

std::string body_code(int i) { return "X" + std::to_string(100 + i); }

Catalogue make_catalogue() {
  std::string csv = "code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n";
  for (int i = 0; i < bodies; ++i) csv += body_code(i) + ",Body " + std::to_string(i) + " NHS Trust,,trust,Acute,Region " + std::to_string(i % regions) + ",,,,,,\n";
  return Catalogue::parse(csv).value();
}

/// Rules of each type in turn, each for a kind and posts of its own.
std::string make_rules(int count) {
  const auto& changes = codes_of<ChangeKind>();
  const auto& signals = codes_of<SignalKind>();
  const auto& posts = codes_of<Post>();
  std::string out;
  for (int i = 0; i < count; ++i) {
    const auto n = static_cast<std::size_t>(i);
    const std::string kind(changes[n % changes.size()]), signal(signals[n % signals.size()]), post(posts[n % posts.size()]), next(posts[(n + 7) % posts.size()]);
    const std::string change = "when: kind == \"" + kind + "\" and post in [\"" + post + "\", \"" + next + "\"] and confidence > 0.5\n";
    const std::string trouble = "when: kind == \"" + signal + "\" and direction == \"worsening\"\n";
    out += "- rule: r" + std::to_string(i) + "\n  type: ";
    switch (i % 9) {
      case 0: out += "match\n  " + change.substr(0, change.size() - 1) + " and reason == \"ill_health\"\n"; break;
      case 1: out += "count\n  " + change + "  at_least: 12\n  within: 90 days\n"; break;
      case 2: out += "distinct\n  " + trouble + "  per: [region, kind]\n  of: organisation\n  at_least: 33\n  within: 14 days\n"; break;
      case 3: out += "first_seen\n  " + trouble + "  within: 60 days\n"; break;
      case 4: out += "change\n  when: kind == \"appointment\" and post == \"" + post + "\" and confidence > 0.98\n  of: person\n"; break;
      case 5: out += "threshold\n  when: kind == \"financial_distress\" and confidence > 0.6\n  value: figure(\"\u00A3m\")\n  above: " + std::to_string(90 + i) + "\n"; break;
      case 6: out += "baseline\n  " + trouble + "  within: 14 days\n  past: 90 days\n  times: 4\n  at_least: 6\n"; break;
      case 7: out += "sequence\n  " + change + "  then: kind == \"no_confidence\" and direction == \"improving\" and confidence > 0.97\n  within: 30 days\n"; break;
      default: out += "corroborate\n  " + change + "  sources: 3\n  within: 7 days\n"; break;
    }
  }
  return out;
}

class Year {
 public:
  explicit Year(std::size_t findings) : findings_(findings) {}

  FindingRecord next() {
    FindingRecord out;
    out.id = ++made_;
    const auto day = static_cast<int>(static_cast<std::size_t>(made_) * 365 / findings_);
    const auto code = body_code(below(bodies));
    if (below(3) == 0)
      out.finding = change(code);
    else
      out.finding = signal(code);
    out.proof.document_date = add_days(*parse_date("2026-01-01"), day - below(10));
    out.proof.seen = std::chrono::sys_days(add_days(*parse_date("2026-01-01"), day));
    out.proof.source_id = "s" + std::to_string(below(4));
    return out;
  }

 private:
  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
  double share() { return below(1000) / 1000.0; }

  Finding change(const std::string& code) {
    Change out;
    out.kind = static_cast<ChangeKind>(below(6));
    out.post = static_cast<Post>(below(25));
    out.person = "Person " + std::to_string(below(100'000));
    out.organisation_code = code;
    if (below(2) == 0) out.reason = static_cast<Reason>(below(14));
    out.confidence = share();
    return out;
  }
  Finding signal(const std::string& code) {
    Signal out;
    out.kind = static_cast<SignalKind>(below(23));
    out.direction = static_cast<Direction>(below(4));
    out.organisation_code = code;
    out.figures = {{static_cast<double>(below(100)), "\u00A3m"}};
    out.confidence = share();
    return out;
  }

  std::size_t findings_;
  std::int64_t made_ = 0;
  std::mt19937 random_{7};
};

}  // namespace

int main(int argc, char** argv) {
  std::size_t findings = 1'000'000;
  int count = 200;
  for (int i = 1; i + 1 < argc; i += 2) {
    if (std::string(argv[i]) == "--findings") findings = std::strtoul(argv[i + 1], nullptr, 10);
    if (std::string(argv[i]) == "--rules") count = std::atoi(argv[i + 1]);
  }
  const auto loaded = RuleSet::load({{{"rules.yaml", make_rules(count)}}, {}}, std::make_shared<const Catalogue>(make_catalogue()));
  if (!loaded) return std::fprintf(stderr, "bench_rules: %s\n", loaded.error().where.c_str()), 1;
  MemoryTable memory;
  Year year(findings);
  std::size_t asked = 0, alerts = 0;
  double base = 0;  // when a tenth is remembered
  const std::size_t step = findings / 10;
  std::printf("%d rules, %zu findings of a year at %d bodies, one core\n", count, findings, bodies);
  for (std::size_t done = 0; done < findings;) {
    std::chrono::nanoseconds took{0};
    for (std::size_t i = 0; i < step; ++i, ++done) {
      const auto found = year.next();
      memory.keep(found);
      const auto began = std::chrono::steady_clock::now();
      alerts += loaded->decide(found, memory, Age::news).size();
      took += std::chrono::steady_clock::now() - began;
      asked += loaded->asked_about(found.finding).size();
    }
    const double rate = static_cast<double>(step) / std::chrono::duration<double>(took).count();
    if (done == 2 * step) base = rate;
    std::printf("  with %8zu remembered: %8.0f findings/s", done - step, rate);
    std::printf(base > 0 ? ", cost %.2f times that with a tenth\n" : "\n", base / rate);
  }
  std::printf("%.1f of %d rules asked about a finding; an alert for every %.0f findings\n", static_cast<double>(asked) / static_cast<double>(findings), count,
              static_cast<double>(findings) / static_cast<double>(std::max<std::size_t>(alerts, 1)));
}
