// `boardwatch paper`: the versions of a paper, and how two of them differ.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>

#include "cli/ask_store.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/paper_report.hpp"
#include "cli/read_document.hpp"
#include "core/utf8.hpp"
#include "daemon/config/reader_program.hpp"
#include "parsers/findings/cascade.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

struct DiffOptions {
  std::vector<std::string> papers;  ///< two files, or an address
  std::string organisation, published;
  bool json = false;
};

/// A version that is to be compared.
struct Original {
  std::string name;
  std::string file;  ///< empty for a feed entry, whose words are there
  std::string words;
  std::optional<Date> published;
};

Result<json::array> versions_of(const std::filesystem::path& state, const std::string& address) {
  BW_TRY(const auto answer, ask_store(state, {{"command", "versions"}, {"address", address}}));
  const auto* list = answer.if_contains("versions");
  if (list == nullptr || !list->is_array()) return fail(Errc::control, "the daemon's answer holds no versions");
  if (list->get_array().empty())
    return fail(
        Errc::not_found,
        address + ": no version of such a paper is kept; write its address as alerts give it, without \"#page=\"");
  return list->get_array();
}

Result<Original> original_of(const std::filesystem::path& state, const json::value& version) {
  if (!version.is_object()) return fail(Errc::control, "the daemon's answer is not understood");
  const auto sha256 = text_at(version.get_object(), "sha256"), seen = text_at(version.get_object(), "seen");
  BW_TRY(const auto content, ask_store(state, {{"command", "content"}, {"sha256", sha256}}));
  if (const auto removed = text_at(content, "removed"); !removed.empty())
    return fail(Errc::not_found, "the version of " + seen + ": its original was removed at " + removed +
                                     "; \"keep\" in the configuration says for how long originals are kept");
  const auto* words = content.if_contains("words");
  Original original;
  original.name = "seen " + seen + ", " + sha256.substr(0, 12);
  original.file = text_at(content, "file");
  if (words != nullptr && words->is_string()) original.words = std::string(words->get_string());
  original.published = parse_date(text_at(version.get_object(), "document_date"));
  return original;
}

/// The last two that were kept, the older one first.
Result<std::vector<Original>> last_two(const std::filesystem::path& state, const std::string& address) {
  BW_TRY(const auto versions, versions_of(state, address));
  if (versions.size() < 2)
    return fail(Errc::not_found, address + ": there is one version only, so there is nothing to compare");
  std::vector<Original> originals;
  for (auto i = versions.size() - 2; i < versions.size(); ++i) {
    BW_TRY(auto original, original_of(state, versions[i]));
    originals.push_back(std::move(original));
  }
  return originals;
}

Result<std::vector<Original>> originals_of(const DiffOptions& options, const config::Settings& settings) {
  if (options.papers.size() == 1) return last_two(settings.state, options.papers.front());
  std::vector<Original> originals;
  for (const auto& file : options.papers) originals.push_back({file, file, {}, std::nullopt});
  return originals;
}

Result<Document> read(const std::filesystem::path& program, const Original& original) {
  if (!original.file.empty()) {
    auto document = read_document(program, original.file, original.file);
    if (!document) return fail(document.error().code, original.name + ": " + document.error().where);
    return document;
  }
  Document document;
  document.text = original.words;
  return document;
}

bool same_bytes(const Original& a, const Original& b) {
  if (a.file.empty() || b.file.empty()) return false;
  std::ifstream left(a.file, std::ios::binary), right(b.file, std::ios::binary);
  using Bytes = std::istreambuf_iterator<char>;
  return left && right && std::equal(Bytes(left), Bytes(), Bytes(right), Bytes());
}

Result<findings::Context> context_of(const DiffOptions& options, const Original& original, const Document& document,
                                     const Catalogue& catalogue) {
  findings::Context context;
  context.published = original.published ? original.published : document.date;
  if (!options.published.empty() && !(context.published = parse_date(options.published)))
    return fail(Errc::usage, "--published: \"" + options.published + "\" is no day; write it as 2026-11-22");
  if (options.organisation.empty()) return context;
  const auto* known = catalogue.resolve(options.organisation, context.published);
  context.organisation = known != nullptr ? known->name : options.organisation;
  return context;
}

int exit_status(Verdict verdict) { return verdict == Verdict::same ? 0 : verdict == Verdict::different ? 1 : 2; }

int diff(const DiffOptions& options, const config::Settings& settings) {
  const auto originals = originals_of(options, settings);
  if (!originals) return complain(originals.error(), 2);
  const auto cascade = findings::Cascade::build(*settings.catalogue);
  if (!cascade) return complain(cascade.error(), 2);
  std::vector<Document> documents;
  std::vector<std::vector<Finding>> found;
  for (const auto& original : *originals) {
    auto document = read(config::reader_program(settings), original);
    if (!document) return complain(document.error(), 2);
    const auto context = context_of(options, original, *document, *settings.catalogue);
    if (!context) return complain(context.error(), 2);
    found.push_back(cascade->find(*document, *context));
    documents.push_back(std::move(*document));
  }
  const auto whole = [](const Document& document) {
    return document.partial ? compare::Whole::no : compare::Whole::yes;
  };
  PaperDifference difference{{(*originals)[0].name, &documents[0]}, {(*originals)[1].name, &documents[1]}, {}, {}};
  difference.words = compare::compare_papers(documents[0], documents[1]);
  difference.findings = compare::compare_findings(found[0], whole(documents[0]), found[1], whole(documents[1]));
  options.json ? print_difference_json(difference) : print_difference(difference);
  // The same bytes say the same, also where they cannot be read to the end.
  return same_bytes((*originals)[0], (*originals)[1]) ? 0 : exit_status(verdict_of(difference));
}

int list_versions(const config::Settings& settings, const std::string& address, bool as_json) {
  const auto versions = versions_of(settings.state, address);
  if (!versions) return complain(versions.error(), 2);
  for (const auto& version : *versions) {
    if (as_json) {
      std::cout << json::serialize(version) << '\n';
    } else if (version.is_object()) {
      const auto* bytes = version.get_object().if_contains("bytes");
      const auto size = bytes != nullptr && bytes->is_number() ? bytes->to_number<std::uint64_t>() : 0;
      std::cout << text_at(version.get_object(), "seen") << "  "
                << (size == 0 ? "not kept" : std::to_string(size) + " bytes") << "  "
                << text_at(version.get_object(), "sha256") << "  " << text_at(version.get_object(), "status") << '\n';
    }
  }
  return 0;
}

void add_diff(Commands& commands) {
  auto options = std::make_shared<DiffOptions>();
  auto& command =
      commands.add("paper diff",
                   "how two versions of a paper differ, in pages, words and findings\nExit status: 0 they say the "
                   "same, 1 they differ, 2 they could not be compared",
                   configured([options](const config::Settings& settings) { return diff(*options, settings); }));
  command
      .add_option("PAPER", options->papers,
                  "two files, the older one first; or the address of a stored paper, for its last two versions")
      ->required()
      ->expected(1, 2);
  command.add_option("--organisation", options->organisation, "whose paper it is, by name or code");
  command.add_option("--published", options->published, "day of publication of both, YYYY-MM-DD");
  command.add_flag("--json", options->json, "as one JSON object");
}

}  // namespace

void add_paper(Commands& commands) {
  commands.group("paper", "versions of a paper");
  add_diff(commands);
  struct Options {
    std::string address;
    bool json = false;
  };
  auto options = std::make_shared<Options>();
  auto& command = commands.add("paper versions", "every content that a stored paper had, the oldest first",
                               configured([options](const config::Settings& settings) {
                                 return list_versions(settings, options->address, options->json);
                               }));
  command.add_option("ADDRESS", options->address, "the paper's address as alerts give it")->required();
  command.add_flag("--json", options->json, "one JSON object for each");
}

}  // namespace boardwatch::cli
