#include "parsers/documents/mime.hpp"

#include <gmime/gmime.h>

#include <memory>

#include "core/utf8.hpp"
#include "parsers/documents/limits.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t longest_header = 2000;

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

std::string line(const char* words) { return words == nullptr ? std::string() : fold_space(repair_utf8(clip(words, longest_header))); }

/// Text that GMime gives away.
std::string taken(char* words) {
  const std::unique_ptr<char, decltype(&g_free)> owned(words, &g_free);
  return line(words);
}

std::string type_of(GMimeObject* object) { return to_lower(taken(g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object)))); }

std::string full_type_of(GMimeObject* object) {
  const std::string charset = line(g_mime_object_get_content_type_parameter(object, "charset"));
  return type_of(object) + (charset.empty() ? "" : "; charset=" + charset);
}

std::string bytes_of(GMimeStream* stream) {
  const auto* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
  return array->data == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(array->data), array->len);
}

/// The content without its transfer encoding; its character set is left as it is.
std::string content_of(GMimePart* part) {
  auto* content = g_mime_part_get_content(part);
  if (content == nullptr) return {};
  const Owned<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(content, stream.get());
  return bytes_of(stream.get());
}

std::string whole_of(GMimeMessage* message) {
  const Owned<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
  return bytes_of(stream.get());
}

bool is_signature_or_invitation(std::string_view type) { return type.ends_with("-signature") || type == "text/calendar"; }

/// Walks the tree. GMime itself stops at a depth that recursion can stand.
class Walk {
 public:
  explicit Walk(Mime& out) : out_(out) {}

  void read(GMimeObject* node) {
    if (GMIME_IS_MULTIPART(node)) return read_multipart(GMIME_MULTIPART(node));
    if (GMIME_IS_MESSAGE_PART(node)) return read_message(GMIME_MESSAGE_PART(node));
    if (GMIME_IS_PART(node)) read_part(GMIME_PART(node));
  }

 private:
  void read_multipart(GMimeMultipart* node) {
    const std::string type = type_of(GMIME_OBJECT(node));
    if (type == "multipart/encrypted") {
      out_.locked = true;
    } else if (type == "multipart/alternative") {
      read_alternatives(node);
    } else {
      for (int i = 0; i < g_mime_multipart_get_count(node); ++i) read(g_mime_multipart_get_part(node, i));
    }
  }

  /// Each says the same; the plain one is taken, unless it is empty. What is attached to the others is not passed over.
  void read_alternatives(GMimeMultipart* node) {
    const auto before = std::move(out_.texts);
    std::vector<MimeText> chosen;
    for (int i = 0; i < g_mime_multipart_get_count(node); ++i) {
      out_.texts.clear();
      read(g_mime_multipart_get_part(node, i));
      if (has_words(out_.texts) && (chosen.empty() || (chosen.front().html && !out_.texts.front().html))) chosen = std::move(out_.texts);
    }
    out_.texts = before;
    for (auto& text : chosen) out_.texts.push_back(std::move(text));
  }

  static bool has_words(const std::vector<MimeText>& texts) {
    for (const auto& text : texts)
      if (!trim(text.bytes).empty()) return true;
    return false;
  }

  void read_message(GMimeMessagePart* node) {
    auto* message = g_mime_message_part_get_message(node);
    if (message == nullptr) return;
    const std::string subject = line(g_mime_message_get_subject(message));
    out_.files.push_back({(subject.empty() ? "message" : subject) + ".eml", "message/rfc822", whole_of(message)});
  }

  void read_part(GMimePart* part) {
    auto* object = GMIME_OBJECT(part);
    const std::string type = type_of(object);
    const std::string name = line(g_mime_part_get_filename(part));
    const bool attached = to_lower(line(g_mime_object_get_disposition(object))) == "attachment";
    if (is_signature_or_invitation(type)) return;
    if (type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime") {
      out_.locked = true;
    } else if (name.empty() && !attached && (type == "text/plain" || type == "text/html")) {
      out_.texts.push_back({content_of(part), full_type_of(object), type == "text/html"});
    } else if (attached || !type.starts_with("image/")) {  // other pictures belong to the text
      out_.files.push_back({name.empty() ? "attachment " + std::to_string(out_.files.size() + 1) : name, full_type_of(object), content_of(part)});
    }
  }

  Mime& out_;
};

std::optional<Date> day_of(GDateTime* time) {
  if (time == nullptr) return std::nullopt;
  const Date date{std::chrono::year(g_date_time_get_year(time)), std::chrono::month(static_cast<unsigned>(g_date_time_get_month(time))),
                  std::chrono::day(static_cast<unsigned>(g_date_time_get_day_of_month(time)))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

void read_headers(Mime& out, GMimeMessage* message) {
  out.from = taken(internet_address_list_to_string(g_mime_message_get_from(message), nullptr, FALSE));
  out.date = line(g_mime_object_get_header(GMIME_OBJECT(message), "Date"));
  out.subject = line(g_mime_message_get_subject(message));
  out.sent = day_of(g_mime_message_get_date(message));
}

/// Each part costs a thousand bytes of memory whatever it holds; every boundary begins a line with "--".
bool has_too_many_parts(std::string_view bytes) {
  std::size_t count = 0;
  for (auto at = bytes.find("\n--"); at != bytes.npos && count <= max_zip_entries; at = bytes.find("\n--", at + 3)) ++count;
  return count > max_zip_entries;
}

}  // namespace

void prepare_mime() {
  [[maybe_unused]] const auto read = parse_mime("From: a@a.example\nDate: Fri, 22 May 2026 10:00:00 +0100\nSubject: x\n\nx\n");
}

Result<Mime> parse_mime(std::string_view bytes) {
  [[maybe_unused]] static const bool ready = (g_mime_init(), true);
  if (bytes.size() > max_email_bytes)
    return fail(Errc::too_large, "an e-mail of " + std::to_string(bytes.size()) + " bytes is over the limit of " + std::to_string(max_email_bytes));
  if (has_too_many_parts(bytes)) return fail(Errc::too_large, "the e-mail has more than " + std::to_string(max_zip_entries) + " parts: it is not read");
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
  if (message == nullptr) return fail(Errc::damaged, "the e-mail cannot be taken apart: ask for it again");
  Mime out;
  read_headers(out, message.get());
  if (auto* body = g_mime_message_get_mime_part(message.get())) Walk(out).read(body);
  return out;
}

}  // namespace boardwatch::documents
