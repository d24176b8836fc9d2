#include "parsers/documents/email.hpp"

#include <cstdlib>
#include <ctime>

#include "core/utf8.hpp"
#include "parsers/documents/block_writer.hpp"
#include "parsers/documents/blocks.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/html.hpp"
#include "parsers/documents/mime.hpp"
#include "parsers/documents/stated_date.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::string_view what = "the e-mail";

void add_header(BlockWriter& writer, std::string_view name, const std::string& words) {
  if (words.empty()) return;
  writer.begin(BlockKind::paragraph);
  writer.add(name);
  writer.add(words);
  writer.end();
}

void add_plain(Document& document, const MimeText& text) {
  const auto begin = document.text.size();
  document.text += to_utf8(text.bytes, text.content_type, Markup::none).text;
  split_blocks(document, begin, document.text.size());
  document.text.push_back('\n');
}

void tell(Document& document, const std::string& fault) {
  document.partial = true;
  document.fault += (document.fault.empty() ? "" : "; ") + fault;
}

/// HTML without words has nothing to add.
void add_html(Document& document, const MimeText& text) {
  const auto page = read_html(text.bytes, text.content_type);
  if (!page && page.error().code != Errc::no_text) tell(document, "a text of " + std::string(what) + " cannot be read: " + page.error().where);
  if (!page) return;
  const auto at = document.text.size();
  document.text += page->text;
  for (const auto& block : page->blocks) document.blocks.push_back({block.kind, block.begin + at, block.end + at});
}

void add_texts(Document& document, const Mime& mime) {
  BlockWriter writer(document);
  add_header(writer, "From: ", mime.from);
  add_header(writer, "Date: ", mime.date);
  add_header(writer, "Subject: ", mime.subject);
  for (const auto& text : mime.texts) {
    if (document.text.size() + text.bytes.size() > max_text_bytes)
      tell(document, "a text of " + std::string(what) + " is left out: there are more than " + std::to_string(max_text_bytes) + " bytes of text");
    else if (text.html)
      add_html(document, text);
    else
      add_plain(document, text);
  }
}

/// What its words state, but for the line that says when it was sent.
std::optional<Date> date_in(const Document& document, const Mime& mime) {
  std::string words;
  for (const auto& block : document.blocks) {
    const auto block_words = document.text.substr(block.begin, block.end - block.begin);
    if (!block_words.starts_with("Date: ") || fold_space(block_words.substr(6)) != mime.date) words += block_words + "\n";
  }
  return stated_date(words);
}

Result<Document> read_attached(const MimeFile& file, const PartReader& read_part, PartBudget& budget) {
  BW_CHECK(budget.take(file.bytes.size()));
  return read_part(file.bytes, safe_name(file.name), file.content_type);
}

}  // namespace

void prepare_email() {
  // Dates in archives and e-mails are turned into local ones, for which the C library looks at /etc/localtime each time
  // unless a zone is set. No day that a document has comes from there.
  ::setenv("TZ", "UTC0", 1);
  ::tzset();
  prepare_mime();
  prepare_charsets();
}

Result<Document> read_email(std::string_view bytes, const PartReader& read_part, PartBudget& budget) {
  if (bytes.empty()) return fail(Errc::empty, std::string(what) + " has no bytes");
  BW_TRY(const auto mime, parse_mime(bytes));
  if (mime.locked && mime.texts.empty() && mime.files.empty())
    return fail(Errc::encrypted, std::string(what) + " is encrypted: ask the sender for an open copy");
  Document document;
  document.kind = DocumentKind::email;
  add_texts(document, mime);
  document.title = mime.subject;
  document.date = date_in(document, mime);
  if (mime.locked) tell(document, "a part of " + std::string(what) + " is encrypted");
  PartCollector parts(document);
  for (const auto& file : mime.files) parts.add(file.name, read_attached(file, read_part, budget));
  BW_CHECK(parts.finish(what));
  if (document.blocks.empty() && document.unread_scans == 0) return fail(Errc::no_text, std::string(what) + " has no words and nothing attached");
  if (!document.date) document.date = mime.sent;
  return document;
}

}  // namespace boardwatch::documents
