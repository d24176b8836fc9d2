// How fast findings are found on one core, beside what Vectorscan alone needs to look for the shipped lexicons' literals
// in the same text, without the starts of its matches: in board packs, as the PDF reader gives them, and in labelled
// passages, where nearly every sentence tells something. Building the cascade is what a daemon pays once, at its start.
//
//   bench_findings PACKS.. [--benchmark_..]      PACKS are PDFs (tests/fixtures/make_packs.py lays out sample ones)
#include <hs/hs.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json.hpp>

#include "bench/medians.hpp"
#include "daemon/config/shipped.hpp"
#include "parsers/documents/pdf.hpp"
#include "parsers/findings/candidates.hpp"
#include "parsers/findings/cascade.hpp"

namespace {

using namespace boardwatch;

struct Text {
  std::string name;
  std::vector<Document> documents;
  std::vector<findings::Context> contexts;
  std::string all;            ///< the same words, one behind the other
  std::size_t found = 0;

  void add(Document document, findings::Context context) {
    all += document.text;
    documents.push_back(std::move(document));
    contexts.push_back(std::move(context));
  }
};

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool read_packs(const std::vector<std::string>& paths, Text& text) {
  for (const auto& path : paths) {
    auto document = documents::read_pdf(bytes_of(path), [] { return false; });
    if (!document) {
      std::fprintf(stderr, "bench_findings: %s cannot be read: give it PDFs\n", path.c_str());
      return false;
    }
    findings::Context context;
    context.organisation = "Marlbridge University Hospitals NHS Foundation Trust";
    context.published = parse_date("2026-11-22");
    text.add(std::move(*document), context);
  }
  return true;
}

bool read_passages(const std::filesystem::path& path, Text& text) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const auto passage = boost::json::parse(line).as_object();
    Document document;
    document.text = passage.at("text").as_string().c_str();
    findings::Context context;
    if (const auto* organisation = passage.at("organisation").if_string()) context.organisation = organisation->c_str();
    context.published = parse_date(passage.at("published").as_string().c_str());
    text.add(std::move(document), context);
  }
  return !text.documents.empty();
}

/// Vectorscan's own scan: what is found is counted and nothing else.
class Vectorscan {
 public:
  explicit Vectorscan(const std::vector<findings::Needs::Word>& literals) {
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    for (const auto& literal : literals) {
      texts.push_back(literal.text.data());
      lengths.push_back(literal.text.size());
    }
    const std::vector<unsigned> flags(literals.size(), HS_FLAG_CASELESS), ids(literals.size());
    hs_compile_error_t* error = nullptr;
    if (hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), lengths.data(), static_cast<unsigned>(texts.size()), HS_MODE_BLOCK, nullptr, &database_, &error) != HS_SUCCESS)
      hs_free_compile_error(error);
    else
      hs_alloc_scratch(database_, &scratch_);
  }
  Vectorscan(const Vectorscan&) = delete;
  Vectorscan& operator=(const Vectorscan&) = delete;
  ~Vectorscan() {
    hs_free_scratch(scratch_);
    hs_free_database(database_);
  }
  bool ready() const { return scratch_ != nullptr; }
  std::size_t scan(std::string_view text) const {
    std::size_t hits = 0;
    const auto count = [](unsigned, unsigned long long, unsigned long long, unsigned, void* context) {
      ++*static_cast<std::size_t*>(context);
      return 0;
    };
    hs_scan(database_, text.data(), static_cast<unsigned>(text.size()), 0, scratch_, count, &hits);
    return hits;
  }

 private:
  hs_database_t* database_ = nullptr;
  hs_scratch_t* scratch_ = nullptr;
};

void find(benchmark::State& state, const findings::Cascade& cascade, Text& text) {
  for (auto unused : state) {
    (void)unused;
    text.found = 0;
    for (std::size_t i = 0; i < text.documents.size(); ++i) text.found += cascade.find(text.documents[i], text.contexts[i]).size();
    if (text.found == 0) state.SkipWithError("nothing was found");
  }
}

void print(const bench::Medians& medians, const Text& text, std::size_t literals) {
  const double megabytes = static_cast<double>(text.all.size()) / 1e6;
  const double all = medians.seconds("find/" + text.name), alone = medians.seconds("scan/" + text.name);
  if (all <= 0) return;
  std::printf("Findings in %s: %.1f MB/s (%zu findings, %zu documents, %.1f MB)\n", text.name.c_str(), megabytes / all, text.found, text.documents.size(), megabytes);
  if (alone > 0) std::printf("  Vectorscan alone with the %zu literals: %.0f MB/s; the whole reaches 1/%.1f of it\n", literals, megabytes / alone, all / alone);
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> packs;
  std::vector<char*> rest{argv[0]};
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]).starts_with("--")) rest.push_back(argv[i]);
    else packs.emplace_back(argv[i]);
  }
  const auto catalogue = config::shipped_catalogue();
  if (!catalogue) return 1;
  const auto cascade = findings::Cascade::build(*catalogue);
  if (!cascade) return 1;
  const auto changes = findings::ChangeGrammar::build();
  const auto rows = findings::RowGrammar::build();
  const auto signals = findings::SignalGrammar::build();
  if (!changes || !rows || !signals) return 1;
  const auto literals = findings::CandidateScan::build(*changes, *rows, *signals).literals();
  const Vectorscan vectorscan(literals);
  Text pages{"board packs", {}, {}, {}, 0}, passages{"dev passages", {}, {}, {}, 0};
  if (!vectorscan.ready() || !read_packs(packs, pages) || !read_passages(BOARDWATCH_GOLD "/dev.jsonl", passages)) return 1;
  for (auto* text : {&pages, &passages}) {
    if (text->documents.empty()) continue;
    benchmark::RegisterBenchmark(("find/" + text->name).c_str(), [&, text](benchmark::State& state) { find(state, *cascade, *text); });
    benchmark::RegisterBenchmark(("scan/" + text->name).c_str(), [&, text](benchmark::State& state) {
      for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(vectorscan.scan(text->all));
      }
    });
  }
  benchmark::RegisterBenchmark("build", [&](benchmark::State& state) {
    for (auto unused : state) {
      (void)unused;
      benchmark::DoNotOptimize(findings::Cascade::build(*catalogue));
    }
  });
  bench::Medians medians;
  if (!medians.run(static_cast<int>(rest.size()), rest.data())) return 2;
  for (const auto* text : {&pages, &passages}) print(medians, *text, literals.size());
  if (const double once = medians.seconds("build"); once > 0) std::printf("Building the cascade: %.0f ms\n", once * 1e3);
}
