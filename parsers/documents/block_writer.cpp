#include "parsers/documents/block_writer.hpp"

#include "core/utf8.hpp"
#include "parsers/documents/limits.hpp"

namespace boardwatch::documents {

void BlockWriter::begin(BlockKind kind) {
  end();
  kind_ = kind;
}

void BlockWriter::begin_cell() {
  if (cells_++ > 0) add(" | ");
}

void BlockWriter::add(std::string_view words) {
  auto& text = document_.text;
  const auto room = text.size() < max_text_bytes ? max_text_bytes - text.size() : 0;
  full_ = full_ || words.size() > room;
  for (const char c : clip(words, room)) {
    const bool line_end = c == '\n' || c == '\f' || c == '\r';
    if (in_row() && (line_end || c == '\t'))
      gap();
    else
      text.push_back(line_end ? '\n' : c);
  }
}

void BlockWriter::gap() {
  auto& text = document_.text;
  if (text.size() > begin_ && text.back() != ' ') text.push_back(' ');
}

void BlockWriter::end() {
  auto& text = document_.text;
  auto words = trim(std::string_view(text).substr(begin_));
  while (in_row() && !words.empty() && (words.back() == '|' || words.back() == ' ')) words.remove_suffix(1);
  const bool empty = words.empty() || (in_row() && words.find_first_not_of("| ") == words.npos);
  const auto first = empty ? begin_ : static_cast<std::size_t>(words.data() - text.data());
  text.resize(empty ? begin_ : first + words.size());
  if (!empty) {
    document_.blocks.push_back({kind_, first, text.size()});
    text.push_back('\n');
  }
  begin_ = text.size();
  kind_ = BlockKind::paragraph;
  cells_ = 0;
}

void BlockWriter::begin_page() {
  end();
  page_begin_ = document_.text.size();
}

void BlockWriter::end_page() {
  end();
  const auto number = static_cast<std::uint32_t>(document_.pages.size()) + 1;
  document_.pages.push_back({number, page_begin_, document_.text.size()});
  document_.text.push_back('\f');
  begin_ = document_.text.size();
}

}  // namespace boardwatch::documents
