// What damaged and hostile papers do to whoever reads them: PDFs mutated from good ones, and bombs, read as the daemon reads
// them, in this process as the daemon. Tells every status, what was called whole and is not, and how much memory was gained.
//
//   bench_hostile_papers [--mutants N] [--seed S] [--keep FOLDER] FILE...    10,000 and 1; files over 300 kB are left out
//
// --keep puts the mutants that are wrongly "ok" into a folder that is there, with the PDFs they were made from, to be looked at.
//
// A mutant that is "ok" is wrong where it has fewer pages than the PDF it was made from, or less than nine tenths of its words:
// then words were lost and nobody was told. (A letter that was exchanged for another is a PDF like any other.)
#include <unistd.h>

#include <boost/asio/co_spawn.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "daemon/workers/memory.hpp"
#include "daemon/workers/reader_pool.hpp"
#include "tests/documents/make_bombs.hpp"

namespace {

using namespace boardwatch;
namespace fs = std::filesystem;

constexpr std::uintmax_t largest_seed = 300'000;
constexpr std::size_t at_once = 4;

std::string bytes_of(const fs::path& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

/// Resident memory of this process in bytes.
long resident() {
  long pages = 0, all = 0;
  std::ifstream("/proc/self/statm") >> all >> pages;
  return pages * ::sysconf(_SC_PAGESIZE);
}

std::size_t words_in(const Document& document) {
  std::istringstream in(document.text);
  std::string word;
  std::size_t count = 0;
  while (in >> word) ++count;
  return count;
}

struct Seed {
  std::string name, bytes;
  std::size_t pages = 0, words = 0;
};

/// What a failing disk, a broken upload or a person with bad intent does to a file.
std::string mutate(std::string bytes, std::mt19937_64& random) {
  const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
  const auto times = 1 + below(8);
  for (std::size_t i = 0; i < times && !bytes.empty(); ++i) {
    const auto at = below(bytes.size());
    const auto length = std::min(bytes.size() - at, 1 + below(std::size_t{1} << below(13)));
    switch (below(7)) {
      case 0: bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8))); break;
      case 1: bytes[at] = static_cast<char>(below(256)); break;
      case 2: bytes.erase(at, length); break;
      case 3: bytes.insert(at, bytes.substr(below(bytes.size()), length)); break;
      case 4: bytes.resize(std::max<std::size_t>(at, 1)); break;
      case 5: {
        static const char* tokens[] = {"<<", ">>", "[", "]", " 0 R", " 99999999999 ", "-1", "/Length ", "/Kids", "stream\n", "endstream", "endobj", "%%EOF", "obj", "\0\0", "/Filter/FlateDecode"};
        bytes.insert(at, tokens[below(std::size(tokens))]);
        break;
      }
      default: std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), length, '\0');
    }
  }
  return bytes;
}

class Measurement {
 public:
  Measurement() {
    fs::create_directories(folder_);
    options_.program = std::string(BOARDWATCH_BINARY_DIR) + "/boardwatch-read";
    options_.recognisers_at_once = 2;
    pool_ = std::make_unique<workers::ReaderPool>(io_, options_);
  }
  Measurement(const Measurement&) = delete;
  Measurement& operator=(const Measurement&) = delete;
  ~Measurement() {
    pool_.reset();
    fs::remove_all(folder_);
  }

  /// Reads the papers, several at once; tells each when it is read.
  template <class Done>
  void read_all(const std::vector<std::pair<std::string, std::string>>& papers, Done done) {
    for (const auto& [name, bytes] : papers) {
      const auto file = folder_ / std::to_string(++files_);
      std::ofstream(file, std::ios::binary) << bytes;
      wire::ReadRequest request;
      request.name = name;
      boost::asio::co_spawn(io_, pool_->read_file(std::move(request), file), [file, done, name = name](const std::exception_ptr& error, const workers::PaperRead& read) {
        if (error) std::rethrow_exception(error);
        fs::remove(file);
        done(name, read);
      });
    }
    io_.restart();
    io_.run();
  }

 private:
  fs::path folder_ = fs::temp_directory_path() / ("boardwatch-hostile-" + std::to_string(::getpid()));
  boost::asio::io_context io_;
  workers::ReaderOptions options_;
  std::unique_ptr<workers::ReaderPool> pool_;
  int files_ = 0;
};

std::string status_of(const workers::PaperRead& read) {
  if (read.document) return read.document->partial ? "partial" : "ok";
  return std::string(wire::to_code(wire::status_of(read.document.error().code)));
}

void print(const char* what, const std::map<std::string, int>& statuses) {
  std::printf("%s:", what);
  for (const auto& [status, count] : statuses) std::printf("  %s %d", status.c_str(), count);
  std::printf("\n");
}

std::vector<Seed> seeds_from(Measurement& measurement, const std::vector<std::string>& files) {
  std::vector<Seed> seeds;
  for (const auto& file : files) {
    if (fs::file_size(file) > largest_seed) continue;
    Seed seed{file, bytes_of(file)};
    measurement.read_all({{file, seed.bytes}}, [&](const std::string&, const workers::PaperRead& read) {
      if (!read.document || read.document->partial) return;
      seed.pages = read.document->pages.size();
      seed.words = words_in(*read.document);
    });
    if (seed.words > 0) seeds.push_back(std::move(seed));
  }
  return seeds;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t mutants = 10'000;
  std::uint64_t number = 1;
  std::vector<std::string> files;
  std::optional<fs::path> kept;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--mutants" && i + 1 < argc) mutants = std::strtoul(argv[++i], nullptr, 10);
    else if (word == "--seed" && i + 1 < argc) number = std::strtoull(argv[++i], nullptr, 10);
    else if (word == "--keep" && i + 1 < argc) kept = argv[++i];
    else if (fs::is_regular_file(word)) files.push_back(word);
    else return std::fprintf(stderr, "bench_hostile_papers: %s: there is no such file; give PDFs to make mutants of\n", word.c_str()), 2;
  }
  workers::give_back_large_memory();
  Measurement measurement;
  const auto seeds = seeds_from(measurement, files);
  if (seeds.empty()) return std::fputs("bench_hostile_papers: no PDF with words among the files\n", stderr), 2;
  std::mt19937_64 random(number);
  const auto before = resident();
  std::map<std::string, int> statuses;
  int wrong = 0, deaths = 0;
  for (std::size_t made = 0; made < mutants;) {
    std::vector<std::pair<std::string, std::string>> batch;
    std::map<std::string, const Seed*> of;
    for (; batch.size() < at_once && made < mutants; ++made) {
      const auto& seed = seeds[random() % seeds.size()];
      auto name = "mutant-" + std::to_string(made) + ".pdf";
      of[name] = &seed;
      batch.emplace_back(std::move(name), mutate(seed.bytes, random));
    }
    const std::map<std::string, std::string> bytes(batch.begin(), batch.end());
    measurement.read_all(batch, [&](const std::string& name, const workers::PaperRead& read) {
      ++statuses[status_of(read)];
      deaths += read.deaths;
      const auto& seed = *of[name];
      if (!read.document || read.document->partial) return;
      if (read.document->pages.size() >= seed.pages && words_in(*read.document) * 10 >= seed.words * 9) return;
      ++wrong;
      std::printf("  wrong ok: %s of %s (seed %llu): %zu of %zu pages, %zu of %zu words\n", name.c_str(), fs::path(seed.name).filename().c_str(),
                  static_cast<unsigned long long>(number), read.document->pages.size(), seed.pages, words_in(*read.document), seed.words);
      if (!kept) return;
      std::ofstream(*kept / name, std::ios::binary) << bytes.at(name);
      std::ofstream(*kept / ("of-" + name), std::ios::binary) << seed.bytes;
    });
  }
  std::printf("%zu mutants of %zu PDFs, seed %llu\n", mutants, seeds.size(), static_cast<unsigned long long>(number));
  print("  statuses", statuses);
  std::printf("  readers that died %d, wrong ok %d\n", deaths, wrong);
  statuses.clear();
  deaths = 0;
  const auto with_mutants = resident();
  const auto bombs = documents::make_bombs();
  const auto with_bombs = resident();
  for (const auto& bomb : bombs)
    measurement.read_all({{bomb.name, bomb.bytes}}, [&](const std::string& name, const workers::PaperRead& read) {
      const auto status = status_of(read);
      ++statuses[status];
      deaths += read.deaths;
      std::printf("  %-44s %-10s %s\n", name.c_str(), status.c_str(), (read.document ? read.document->fault : read.document.error().where).substr(0, 110).c_str());
    });
  std::printf("%zu bombs\n", bombs.size());
  print("  statuses", statuses);
  std::printf("  readers that died %d\n", deaths);
  constexpr double mib = 1 << 20;
  std::printf("memory gained by this process: %.1f MiB over the mutants, %.1f MiB over the bombs (32 allowed; the bombs themselves not counted)\n",
              static_cast<double>(with_mutants - before) / mib, static_cast<double>(resident() - with_bombs) / mib);
  return 0;
}
