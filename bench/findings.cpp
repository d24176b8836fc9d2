// How fast findings are found in a board pack, beside two limits on the same bytes: the one pass for all cue words that
// must be made in any case, and a copy. Building the cascade is what a daemon pays once, at its start.
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "bench/medians.hpp"
#include "daemon/config/shipped.hpp"
#include "parsers/documents/read.hpp"
#include "parsers/findings/cascade.hpp"
#include "parsers/findings/changes.hpp"
#include "parsers/findings/literals.hpp"
#include "parsers/findings/signals.hpp"

namespace {

using namespace boardwatch;

constexpr std::size_t pack_bytes = 2'000'000;

// What most of a board pack is made of; the words of the lexicons come up in it as they do in real ones.
constexpr std::string_view filler[] = {
    "The committee received the integrated performance report for the month and noted the position on waiting times.",
    "Referral to treatment performance was 61.2% against a trajectory of 60.5%, and the longest waits came down again.",
    "The director of estates presented the annual report on fire safety, which members were content to note.",
    "Mandatory training stands at 91% and appraisals at 84%; wards with the lowest rates have a plan for each month.",
    "Members asked how patients had been involved in the design of the new outpatient pathway and were told of three "
    "workshops held in libraries across the county.",
    "The chair thanked the volunteers of the reading scheme, who had given more than 4,000 hours in the year.",
    "Agency spending fell for the fourth month, and the bank now fills four shifts in five.",
    "There were 14 falls with harm in the period; a review of lighting on two corridors is under way.",
};
constexpr std::string_view findings_text[] = {
    "Rosalind Tavener, chief operating officer, will retire at the end of March after eleven years with the Trust.",
    "Dr Idris Pellman has been appointed as chief medical officer of the Trust and will take up the post on 1 "
    "February.",
    "In the staff survey the share of colleagues who say that they feel safe to raise a concern fell to 54%, and "
    "several "
    "told the guardian that they had been treated worse after they spoke up.",
};

/// Paragraphs of four lines; one in two hundred tells something, and always one of the same three things.
std::string make_pack() {
  std::string text =
      "MARLBRIDGE UNIVERSITY HOSPITALS NHS FOUNDATION TRUST\n\nBoard of Directors, meeting in public\n\n";
  for (std::size_t line = 0, paragraph = 0; text.size() < pack_bytes; ++line) {
    text += filler[(line * 5 + paragraph) % std::size(filler)];
    text += line % 4 == 3 ? "\n\n" : "\n";
    if (line % 4 != 3) continue;
    if (++paragraph % 200 == 0) text.append(findings_text[paragraph / 200 % std::size(findings_text)]).append("\n\n");
  }
  return text;
}

const std::string pack = make_pack();

std::vector<findings::Literal> cues() {
  std::vector<findings::Literal> all;
  const auto changes = findings::ChangeGrammar::build();
  const auto signals = findings::SignalGrammar::build();
  if (changes) all = changes->cues();
  if (signals) all.insert(all.end(), signals->cues().begin(), signals->cues().end());
  return all;
}

void find(benchmark::State& state, const findings::Cascade& cascade, const Document& document, std::size_t& found) {
  findings::Context context;
  context.organisation = "Marlbridge University Hospitals NHS Foundation Trust";
  context.published = parse_date("2026-11-22");
  for (auto unused : state) {
    (void)unused;
    found = cascade.find(document, context).size();
    if (found == 0) state.SkipWithError("nothing was found");
  }
}

void scan(benchmark::State& state, const findings::Literals& literals) {
  for (auto unused : state) {
    (void)unused;
    std::size_t hits = 0;
    literals.scan(pack, [&](const findings::LiteralHit&) { ++hits; });
    benchmark::DoNotOptimize(hits);
  }
}

void copy(benchmark::State& state) {
  std::string to(pack.size(), '\0');
  for (auto unused : state) {
    (void)unused;
    std::memcpy(to.data(), pack.data(), pack.size());
    benchmark::DoNotOptimize(to.data());
    benchmark::ClobberMemory();
  }
}

void build(benchmark::State& state, const Catalogue& catalogue) {
  for (auto unused : state) {
    (void)unused;
    benchmark::DoNotOptimize(findings::Cascade::build(catalogue));
  }
}

void print(const bench::Medians& medians, std::size_t found) {
  const double megabytes = static_cast<double>(pack.size()) / 1e6;
  const double all = medians.seconds("find"), literals = medians.seconds("scan"), memory = medians.seconds("copy");
  if (all > 0)
    std::printf("Findings: %.1f MB/s (%zu findings in a pack of %.1f MB)\n", megabytes / all, found, megabytes);
  if (all > 0 && literals > 0)
    std::printf("  the pass for cue words alone: %.0f MB/s; %.1f times as long\n", megabytes / literals,
                all / literals);
  if (all > 0 && memory > 0)
    std::printf("  a copy of the bytes: %.0f MB/s; %.0f times as long\n", megabytes / memory, all / memory);
  if (const double once = medians.seconds("build"); once > 0)
    std::printf("Building the cascade: %.0f ms\n", once * 1e3);
}

}  // namespace

int main(int argc, char** argv) {
  const auto catalogue = config::shipped_catalogue();
  const auto document = documents::read_document(pack, "pack.txt", "text/plain", {});
  const auto literals = findings::Literals::build(cues());
  if (!catalogue || !document || !literals) return 1;
  const auto cascade = findings::Cascade::build(*catalogue);
  if (!cascade) return 1;
  std::size_t found = 0;
  benchmark::RegisterBenchmark("find", [&](benchmark::State& state) { find(state, *cascade, *document, found); });
  benchmark::RegisterBenchmark("scan", [&](benchmark::State& state) { scan(state, *literals); });
  benchmark::RegisterBenchmark("copy", copy);
  benchmark::RegisterBenchmark("build", [&](benchmark::State& state) { build(state, *catalogue); });
  bench::Medians medians;
  if (!medians.run(argc, argv)) return 2;
  print(medians, found);
}
