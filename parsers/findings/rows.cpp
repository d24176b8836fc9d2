#include "parsers/findings/rows.hpp"

#include "parsers/findings/row_document.hpp"
#include "parsers/findings/row_grammar.hpp"
#include "parsers/findings/row_lists.hpp"
#include "parsers/findings/row_tables.hpp"

namespace boardwatch::findings {

RowReading RowGrammar::read(const Document& document, const Prepared& prepared, const Tagger& tagger, std::optional<Date> published, Discourse& discourse,
                            const std::vector<RowSigns>& signs) const {
  if (prepared.sentences().empty()) return {};
  RowDocument page(*parts_, document, prepared, tagger, published, discourse, signs);
  read_tables(page);
  read_lists(page);
  return std::move(page.out);
}

}  // namespace boardwatch::findings
