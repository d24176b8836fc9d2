#include "catalogue/source_csv.hpp"
#include "catalogue/source_opml.hpp"
#include "catalogue/update.hpp"
#include "daemon/config/source_import.hpp"
#include "daemon/config/sources_file.hpp"
#include "tests/fuzz/check.hpp"

namespace {

using namespace boardwatch;
using documents::require;

const Catalogue& bodies() {
  static const auto known = *Catalogue::parse(
      "code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n"
      "QQ1,NHS Valley Integrated Care Board,,icb,,London,,,,,,\n"
      "XY1,Harrowmere NHS Trust,Mere Hospitals,trust,Acute,London,QQ1,,,,,\n"
      "XY2,Elm Vale NHS Trust,,trust,Acute,London,QQ1,,,,,\n");
  return known;
}

/// Whatever is taken over can be written, is read back as it was, and leaves what was there alone.
void check_import(const std::vector<catalogue::SourceEntry>& offered) {
  static const auto file = *config::SourcesFile::parse("sources.yaml", "- id: one\n  page: https://one.example/board  # ours\n");
  const auto plan = config::plan_import(file.entries(), offered, bodies(), config::Permissions::taken);
  require(plan.added.size() + plan.known.size() + plan.faults.size() == offered.size());
  const auto text = file.with(plan.added);
  require(text && text->starts_with(file.text()));
  for (const auto& entry : plan.added) require(config::SourcesFile::parse("sources.yaml", *text)->without(entry.id).has_value());
}

/// No open body gets a name of another one, and the list is still one.
void check_update(const catalogue::Register& published) {
  catalogue::Update update(bodies().all());
  update.take(published);
  const auto after = Catalogue::parse(Catalogue::to_csv(update.organisations()));
  require(after && after->all() == update.organisations());
  for (const auto& body : after->all())
    if (!body.closed) require(after->resolve(body.name, {}) == &body);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = documents::as_text(data, size);
  if (const auto sources = catalogue::sources_from_csv(text)) check_import(*sources);
  if (const auto sources = catalogue::sources_from_opml(text)) check_import(*sources);
  if (const auto published = catalogue::read_register(text, "file")) check_update(*published);
  return 0;
}
