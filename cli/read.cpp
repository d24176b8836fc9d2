// `boardwatch read`: the findings of documents, storing nothing.
#include <iostream>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/read_document.hpp"
#include "cli/why.hpp"
#include "core/utf8.hpp"
#include "daemon/config/reader_program.hpp"
#include "parsers/findings/cascade.hpp"
#include "rules/rules.hpp"
#include "wire/json.hpp"
#include "wire/reader.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;

struct ReadOptions {
  bool json = false;
  bool text = false;                   ///< print what the reader read
  bool why = false;                    ///< tell how each finding came about
  std::optional<std::string> why_not;  ///< tell why the sentences with these words gave what they gave
  std::string organisation;            ///< name or code; empty for none
  std::string published;               ///< day; empty for none
  std::vector<std::string> files;
};

void print_json(const std::string& file, std::string_view status, const std::string& error, const Document& document, const std::vector<Finding>& found) {
  json::object out{{"file", file}, {"status", status}};
  if (!error.empty()) out["error"] = error;
  out["title"] = document.title;
  out["date"] = document.date ? json::value(to_iso(*document.date)) : json::value(nullptr);
  out["pages"] = document.pages.size();
  for (const auto& member : wire::findings_to_json(found)) out.insert(member);
  std::cout << json::serialize(out) << '\n';
}

/// The words as findings are read from them, pages parted by form feeds.
void print_words(const std::string& file, const Document& document) {
  std::cout << document.text;
  if (!document.text.empty() && document.text.back() != '\f' && document.text.back() != '\n') std::cout << '\n';
  if (document.partial) complain({Errc::damaged, file + ": partial: " + document.fault}, 1);
}

void print_text(const std::string& file, std::string_view status, const Document& document, const std::vector<Finding>& found) {
  std::cout << printable(file) << ": " << status;
  if (!document.pages.empty()) std::cout << ", " << document.pages.size() << " pages";
  std::cout << ", " << found.size() << (found.size() == 1 ? " finding\n" : " findings\n");
  for (const auto& finding : found) {
    const auto& evidence = evidence_of(finding);
    std::cout << "  " << kind_of(finding) << "  " << printable(rules::headline(finding)) << "\n      \u201C" << printable(fold_space(evidence.words)) << "\u201D";
    if (evidence.page) std::cout << "  page " << *evidence.page;
    std::cout << '\n';
  }
}

/// What is said about all the files: whose they are and of which day.
Result<findings::Context> context_of(const ReadOptions& options, const Catalogue& catalogue) {
  findings::Context context;
  if (!options.published.empty() && !(context.published = parse_date(options.published)))
    return fail(Errc::usage, "--published: \"" + options.published + "\" is no day; write it as 2026-11-22");
  if (options.organisation.empty()) return context;
  const auto* known = catalogue.resolve(options.organisation, context.published);
  context.organisation = known != nullptr ? known->name : options.organisation;
  return context;
}

int read(const ReadOptions& options, const config::Settings& settings) {
  const auto given = context_of(options, *settings.catalogue);
  if (!given) return complain(given.error(), 2);
  const auto cascade = findings::Cascade::build(*settings.catalogue);
  if (!cascade) return complain(cascade.error(), 2);
  const auto program = config::reader_program(settings);
  int status = 0;
  for (const auto& file : options.files) {
    const auto document = read_document(program, file, file);
    if (!document) {
      const auto code = wire::to_code(wire::status_of(document.error().code));
      if (options.json) print_json(file, code, document.error().where, {}, {});
      status = complain({document.error().code, file + ": " + std::string(code) + ": " + document.error().where}, 1);
      continue;
    }
    if (options.text) {
      print_words(file, *document);
      continue;
    }
    auto context = *given;
    if (!context.published) context.published = document->date;
    const auto code = wire::to_code(document->partial ? wire::ReadStatus::partial : wire::ReadStatus::ok);
    if (options.why || options.why_not) {
      const auto explanation = cascade->explain(*document, context);
      if (options.why) print_why(file, code, explanation);
      if (options.why_not) print_why_not(file, *options.why_not, explanation);
      continue;
    }
    const auto found = cascade->find(*document, context);
    if (options.json)
      print_json(file, code, document->fault, *document, found);
    else
      print_text(file, code, *document, found);
  }
  return status;
}

}  // namespace

void add_read(Commands& commands) {
  auto options = std::make_shared<ReadOptions>();
  auto& command = commands.add("read", "print the findings of documents (PDF, office files, e-mails, ZIP packs, HTML, text), storing nothing", [options](const Common& common) {
    const auto settings = common.knowledge();
    return settings ? read(*options, *settings) : complain(settings.error(), 2);
  });
  command.add_flag("--json", options->json, "one JSON object per file");
  command.add_flag("--text", options->text, "print the words instead, pages parted by form feeds")->excludes("--json");
  command.add_option("--organisation", options->organisation, "whose documents they are, by name or code");
  command.add_option("--published", options->published, "day of publication, YYYY-MM-DD: relative dates count from it");
  command.add_flag("--why", options->why, "tell of each finding how it came about, stage by stage")->excludes("--json");
  command.add_option("--why-not", options->why_not, "find the sentences that hold these words and tell why they gave nothing")->excludes("--json");
  command.add_option("FILE", options->files, "files")->required();
}

}  // namespace boardwatch::cli
