// `boardwatch evidence picture`: the page that words were quoted from, with the words in a frame.
#include <unistd.h>

#include <charconv>
#include <fstream>
#include <iostream>

#include "cli/evidence.hpp"
#include "cli/output.hpp"
#include "core/utf8.hpp"
#include "daemon/store/digest.hpp"

namespace boardwatch::cli {
namespace {

struct PictureOptions {
  std::string target;  ///< an alert, or FILE#page=N
  std::string words;
  std::string to;
  int proof = 0;       ///< of the alert, from 1; 0 for the first one that has a page
  int occurrence = 1;
  bool whole_page = false;
};

/// What a picture is made of.
struct Wanted {
  wire::PictureRequest request;
  std::filesystem::path file;
  std::string sha256;
};

Result<Wanted> wanted_of_file(const PictureOptions& options) {
  constexpr std::string_view mark = "#page=";
  const auto at = options.target.rfind(mark);
  Wanted wanted;
  const auto number = at == std::string::npos ? std::string_view() : std::string_view(options.target).substr(at + mark.size());
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), wanted.request.page);
  if (number.empty() || error != std::errc() || end != number.data() + number.size())
    return fail(Errc::usage, options.target + ": is neither an alert (A-2026-12) nor a page of a file (board-pack.pdf#page=7)");
  if (options.words.empty()) return fail(Errc::usage, options.target + ": which words are to be framed? Give them behind the page");
  wanted.file = options.target.substr(0, at);
  wanted.request.name = wanted.file.filename().string();
  wanted.request.words = options.words;
  BW_TRY(wanted.sha256, store::digest_of_file(wanted.file));
  return wanted;
}

Result<const evidence::ProofSource*> proof_of(const evidence::AlertEvidence& found, int number) {
  const auto& id = found.alert.id;
  if (found.proofs.empty()) return fail(Errc::no_pages, id + ": is a notice of what boardwatch saw of a source; it quotes no paper that a picture could be made of");
  if (number > static_cast<int>(found.proofs.size())) return fail(Errc::usage, "--proof: " + id + " has " + std::to_string(found.proofs.size()));
  if (number > 0) return &found.proofs[static_cast<std::size_t>(number) - 1];
  for (const auto& proof : found.proofs)
    if (evidence_of(proof.record.finding).page) return &proof;
  return &found.proofs.front();
}

Result<Wanted> wanted_of_alert(const config::Settings& settings, const PictureOptions& options) {
  BW_TRY(const auto found, find_evidence(settings, options.target));
  BW_TRY(const auto* proof, proof_of(found, options.proof));
  const auto& quote = evidence_of(proof->record.finding);
  Wanted wanted;
  BW_TRY(wanted.file, original_of(*proof));
  if (!quote.page)
    return fail(Errc::no_pages, proof->record.proof.address + ": has no pages, so there is no picture of one; it says \u201C" + fold_space(quote.words) + "\u201D. \"boardwatch evidence " + options.target + "\" has the paper itself");
  wanted.request.page = *quote.page;
  wanted.request.part = quote.part;
  wanted.request.words = options.words.empty() ? quote.words : options.words;
  wanted.request.name = proof->record.proof.address;
  wanted.sha256 = proof->record.proof.sha256;
  return wanted;
}

Result<void> write_file(const std::string& to, const std::string& bytes) {
  const auto made = to + "." + std::to_string(::getpid()) + ".new";
  std::error_code error;
  std::ofstream out(made, std::ios::binary);
  out << bytes;
  out.close();
  if (out) std::filesystem::rename(made, to, error);
  if (out && !error) return {};
  std::filesystem::remove(made, error);
  return fail(Errc::store_io, to + ": cannot be written; does its folder exist, and is there space?");
}

int picture(const config::Settings& settings, const PictureOptions& options) {
  auto wanted = is_alert_id(options.target) ? wanted_of_alert(settings, options) : wanted_of_file(options);
  if (!wanted) return complain(wanted.error(), wanted.error().code == Errc::usage ? 2 : 1);
  wanted->request.occurrence = options.occurrence;
  if (options.whole_page) wanted->request.extent = PictureExtent::whole_page;
  const auto made = make_picture(settings, wanted->request, wanted->file, wanted->sha256);
  if (!made) return complain({made.error().code, options.target + ": " + made.error().where}, made.error().code == Errc::usage ? 2 : 1);
  if (const auto written = write_file(options.to, made->png); !written) return complain(written.error(), 1);
  std::cout << printable(options.to) << ": page " << made->place.page << ", " << made->width << " x " << made->height << " pixels";
  if (made->place.found < 1) std::cout << "; " << static_cast<int>(100 * made->place.found) << " % of the words were found there";
  std::cout << '\n';
  return 0;
}

}  // namespace

void add_evidence_picture(Commands& commands) {
  auto options = std::make_shared<PictureOptions>();
  auto& command = commands.add("evidence picture", "draw the page of a quote, with the words in a frame, as a PNG", configured([options](const config::Settings& settings) { return picture(settings, *options); }));
  command.add_option("TARGET", options->target, "an alert (A-2026-12), or a page of a PDF (board-pack.pdf#page=7)")->required();
  command.add_option("WORDS", options->words, "the words to frame; an alert has its own");
  command.add_option("-o,--output", options->to, "file to write")->required();
  command.add_option("--proof", options->proof, "which of the alert's proofs, from 1 (default: the first one with a page)")->check(CLI::Range(1, 1'000'000));
  command.add_option("--occurrence", options->occurrence, "which of the places on the page where the words stand, from 1")->check(CLI::Range(1, 1000));
  command.add_flag("--whole-page", options->whole_page, "the whole page rather than the lines around the words");
}

}  // namespace boardwatch::cli
