#include "parsers/findings/row_document.hpp"

#include <algorithm>

#include "parsers/findings/row_headings.hpp"

namespace boardwatch::findings {

RowDocument::RowDocument(const RowGrammar::Parts& grammar_of, const Document& document_read, const Prepared& prepared_from, const Tagger& tagged_by,
                         std::optional<Date> published_on, Discourse& told_so_far, const std::vector<RowSigns>& signs_found)
    : grammar(grammar_of), document(document_read), prepared(prepared_from), tagger(tagged_by), published(published_on), discourse(told_so_far),
      signs(signs_found) {
  out.read.resize(prepared.sentences().size());
  first_sentence.resize(prepared.units().size(), prepared.sentences().size());
  for (std::size_t s = prepared.sentences().size(); s > 0; --s) first_sentence[prepared.sentences()[s - 1].unit] = s - 1;
  past = looks_back(document.title);
}

std::string_view RowDocument::words_of(std::size_t unit) const {
  const auto& u = prepared.units()[unit];
  return prepared.text().substr(u.begin, u.end - u.begin);
}

Note RowDocument::note_of(std::string_view text, Column column, std::size_t sentence) const {
  Note note;
  note.tagged = tagger.tag(text, true, published, discourse);
  note.items = row_items(text, note.tagged);
  note.to = note.items.size();
  note.column = column;
  note.sentence = sentence;
  return note;
}

std::size_t RowDocument::sentence_at(std::size_t offset) const {
  const auto place = prepared.place(offset);
  const auto& sentences = prepared.sentences();
  const auto at = std::lower_bound(sentences.begin(), sentences.end(), place, [](const Sentence& s, std::size_t p) { return s.end <= p; });
  return at == sentences.end() ? sentences.size() - 1 : static_cast<std::size_t>(at - sentences.begin());
}

void RowDocument::mark_read(std::size_t begin, std::size_t end) {  // of the source
  const auto from = prepared.place(begin), to = prepared.place(end);
  const auto& sentences = prepared.sentences();
  auto at = std::lower_bound(sentences.begin(), sentences.end(), from, [](const Sentence& s, std::size_t p) { return s.begin < p; });
  for (; at != sentences.end() && at->begin < to; ++at) out.read[static_cast<std::size_t>(at - sentences.begin())] = true;
}

bool RowDocument::any(bool RowSigns::*sign, std::size_t first, std::size_t last) const {
  last = std::min(last, prepared.units().size() - 1);
  while (first <= last && first_sentence[first] == prepared.sentences().size()) ++first;
  for (std::size_t s = first <= last ? first_sentence[first] : signs.size(); s < signs.size() && prepared.sentences()[s].unit <= last; ++s)
    if (signs[s].*sign) return true;
  return false;
}

std::size_t RowDocument::end_of(std::size_t unit) const {
  std::size_t s = first_sentence[unit];
  while (s < prepared.sentences().size() && prepared.sentences()[s].unit == unit) ++s;
  return s;
}

}  // namespace boardwatch::findings
