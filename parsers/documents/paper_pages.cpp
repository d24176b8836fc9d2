#include "parsers/documents/paper_pages.hpp"

#include <algorithm>
#include <string>

#include "parsers/documents/agenda.hpp"
#include "parsers/documents/blocks.hpp"
#include "parsers/documents/hyphens.hpp"
#include "parsers/documents/running_lines.hpp"
#include "parsers/documents/stated_date.hpp"

namespace boardwatch::documents {
namespace {

void add_page(Document& document, const PageText& page) {
  const auto begin = document.text.size();
  const auto first = std::min(page.text.find_first_not_of('\n'), page.text.size());  // blank where a header stood
  document.text += join_hyphens(std::string_view(page.text).substr(first));
  const auto end = document.text.size();
  document.pages.push_back({page.number, begin, end, page.recognised});
  split_blocks(document, begin, end);
  document.text.push_back('\f');
}

bool is_unread_picture(const PageText& page) { return page.picture && !page.recognised; }

/// "page 5", "5 pages, the first is page 12": of those that `is_one` picks; empty for none.
template <class Pick>
std::string those(const std::vector<PageText>& pages, Pick is_one) {
  const auto count = std::count_if(pages.begin(), pages.end(), is_one);
  if (count == 0) return {};
  const auto first = std::to_string(std::find_if(pages.begin(), pages.end(), is_one)->number);
  return count == 1 ? "page " + first : std::to_string(count) + " pages, the first page " + first + ",";
}

std::string fault_of(const std::vector<PageText>& pages, const PaperFacts& facts) {
  if (pages.size() < facts.pages)
    return "only the first " + std::to_string(pages.size()) + " of " + std::to_string(facts.pages) + " pages were read: the rest took too long";
  const auto is_faulty = [](const PageText& page) { return !page.fault.empty(); };
  if (const auto which = those(pages, is_faulty); !which.empty()) return which + " " + std::find_if(pages.begin(), pages.end(), is_faulty)->fault;
  if (!facts.fault.empty()) return facts.fault;
  const auto which = those(pages, is_unread_picture);
  return which.empty() ? which : which + " shows a picture of words that could not be recognised";
}

/// Where there are no words at all.
tl::unexpected<Error> no_words(const std::vector<PageText>& pages, const Document& document) {
  const bool scan = !pages.empty() && std::all_of(pages.begin(), pages.end(), [](const PageText& page) { return page.fault.empty(); });
  if (document.partial && !scan) return fail(Errc::damaged, "no words could be read; " + document.fault);
  return fail(Errc::no_text, "the PDF has " + std::to_string(pages.size()) + " pages and no words on them: ask for one with text");
}

}  // namespace

Result<Document> assemble(std::vector<PageText> pages, const PaperFacts& facts) {
  Document document;
  document.kind = DocumentKind::pdf;
  std::string first_pages;
  for (std::size_t i = 0; i < pages.size() && i < 2; ++i) first_pages += pages[i].text + "\f";
  document.running = set_running_lines_apart(pages);
  for (const auto& page : pages) add_page(document, page);
  document.fault = fault_of(pages, facts);
  document.partial = !document.fault.empty();
  document.unread_scans = static_cast<std::uint32_t>(std::count_if(pages.begin(), pages.end(), is_unread_picture));
  if (document.blocks.empty()) return no_words(pages, document);
  document.date = stated_date(first_pages);
  document.title = facts.title.empty() ? title_from_blocks(document) : facts.title;
  document.outline = facts.outline;
  document.links = facts.links;
  document.agenda = read_agenda(agenda_pages(document));
  return document;
}

}  // namespace boardwatch::documents
