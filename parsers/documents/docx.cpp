#include "parsers/documents/docx.hpp"

#include <zip.h>

#include <array>
#include <memory>
#include <optional>

#include "core/utf8.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/stated_date.hpp"
#include "parsers/documents/xml.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t ratio_limit = 200;  // text packs about 20:1; beyond 1 MiB nothing honest comes near
constexpr std::size_t ratio_from = std::size_t{1} << 20;
constexpr zip_int64_t most_entries = 20'000;

struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using PackedFile = std::unique_ptr<zip_file_t, CloseFile>;

/// `bytes` must outlive the archive.
Result<Archive> open_archive(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr) {
    if (source != nullptr) zip_source_free(source);
    std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    return fail(Errc::damaged, "the Word document cannot be unpacked (" + why + "): fetch it again");
  }
  zip_error_fini(&error);
  return Archive(archive);
}

Result<void> check_size(const zip_stat_t& stat, const char* name) {
  const bool bomb = stat.size > ratio_from && stat.comp_size > 0 && stat.size / stat.comp_size > ratio_limit;
  if (stat.size > max_unzipped_bytes || bomb)
    return fail(Errc::too_large, std::string(name) + " unpacks to " + std::to_string(stat.size) + " bytes: it is not read");
  return {};
}

/// One part, unpacked. The directory's sizes are the writer's claim, so that what really comes is counted as well.
Result<std::string> unpack(zip_t* archive, const char* name) {
  zip_stat_t stat;
  if (zip_stat(archive, name, 0, &stat) != 0) return fail(Errc::damaged, std::string("the Word document has no part ") + name);
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
    return fail(Errc::encrypted, "the Word document needs a password");
  BW_CHECK(check_size(stat, name));
  const PackedFile file(zip_fopen_index(archive, stat.index, 0));
  if (file == nullptr) return fail(Errc::damaged, std::string(name) + " cannot be unpacked: " + zip_strerror(archive));
  std::string out;
  std::array<char, 65536> buffer;
  for (;;) {
    const auto got = zip_fread(file.get(), buffer.data(), buffer.size());
    if (got < 0) return fail(Errc::damaged, std::string(name) + " is cut or damaged: fetch it again");
    if (got == 0) return out;
    out.append(buffer.data(), static_cast<std::size_t>(got));
    if (out.size() > max_unzipped_bytes) return fail(Errc::too_large, std::string(name) + " unpacks to more than " + std::to_string(max_unzipped_bytes) + " bytes");
  }
}

BlockKind kind_of(pugi::xml_node paragraph) {
  const auto properties = paragraph.child("w:ppr");
  const std::string style = to_lower(properties.child("w:pstyle").attribute("w:val").value());
  if (style.starts_with("heading") || style == "title" || style == "subtitle") return BlockKind::heading;
  const bool list = properties.child("w:numpr") || style.starts_with("list");
  return list ? BlockKind::list_item : BlockKind::paragraph;
}

/// Builds the text while walking the body once; a table row is one block whatever paragraphs its cells hold.
class Body {
 public:
  explicit Body(Document& document) : document_(document) {}

  void read(pugi::xml_node body) {
    for (auto node = next_node(body, body); node;) {
      leave(node);
      node = next_node(node, body, enter(node));
    }
    finish_block();
  }

 private:
  /// False where the node's children are not to be read.
  bool enter(pugi::xml_node node) {
    const std::string_view name = node.name();
    if (name == "w:p") return begin_paragraph(node), true;
    if (name == "w:tr" && !row_) return begin_row(node), true;
    if (name == "w:tc" && row_) return begin_cell(), true;
    if (name == "w:t") return document_.text += text_of(node), false;
    if (name == "w:tab" || name == "w:br" || name == "w:cr") return document_.text.push_back(name == "w:tab" ? '\t' : '\n'), false;
    if (name == "w:nobreakhyphen") return document_.text.push_back('-'), false;
    // Word writes shapes twice, the second time for old programs.
    return name != "mc:fallback" && name != "w:del" && name != "w:instrtext" && name != "w:ppr" && name != "w:rpr";
  }

  /// The row is over where the walk is no longer inside it.
  void leave(pugi::xml_node node) {
    if (!row_) return;
    for (auto above = node; above; above = above.parent())
      if (above == row_) return;
    finish_block();
    row_ = {};
  }

  void begin_paragraph(pugi::xml_node node) {
    if (row_) return gap();
    finish_block();
    kind_ = kind_of(node);
  }
  void begin_row(pugi::xml_node node) {
    finish_block();
    row_ = node;
    kind_ = BlockKind::table_row;
    cells_ = 0;
  }
  void begin_cell() {
    if (cells_++ > 0) document_.text += " | ";
  }
  void gap() {
    if (document_.text.size() > begin_ && document_.text.back() != ' ') document_.text.push_back(' ');
  }

  void finish_block() {
    const std::string_view words = trim(std::string_view(document_.text).substr(begin_));
    const bool empty = words.find_first_not_of("| \n\t") == words.npos;
    if (empty) {
      document_.text.resize(begin_);
    } else {
      const auto first = static_cast<std::size_t>(words.data() - document_.text.data());
      document_.blocks.push_back({kind_, first, first + words.size()});
      document_.text.push_back('\n');
    }
    begin_ = document_.text.size();
    kind_ = BlockKind::paragraph;
  }

  Document& document_;
  pugi::xml_node row_;
  int cells_ = 0;
  std::size_t begin_ = 0;
  BlockKind kind_ = BlockKind::paragraph;
};

std::string core_title(zip_t* archive) {
  const auto part = unpack(archive, "docProps/core.xml");
  if (!part) return {};
  const auto xml = load_xml(repair_utf8(*part), {10'000, max_depth});
  return xml ? fold_space(text_of_child(xml->tree.first_child(), {"dc:title"})) : std::string();
}

std::string first_heading(const Document& document) {
  for (const auto& block : document.blocks)
    if (block.kind == BlockKind::heading) return fold_space(clip(std::string_view(document.text).substr(block.begin, block.end - block.begin), 200));
  const auto& first = document.blocks.front();
  return fold_space(clip(std::string_view(document.text).substr(first.begin, first.end - first.begin), 120));
}

}  // namespace

Result<Document> read_docx(std::string_view bytes) {
  BW_TRY(const auto archive, open_archive(bytes));
  if (zip_get_num_entries(archive.get(), 0) > most_entries) return fail(Errc::too_large, "the Word document has more than 20,000 parts");
  BW_TRY(const auto part, unpack(archive.get(), "word/document.xml"));
  BW_TRY(const auto xml, load_xml(repair_utf8(part), {max_office_nodes, max_depth}));
  Document document;
  document.kind = DocumentKind::docx;
  Body(document).read(xml.tree);
  if (document.blocks.empty()) return fail(Errc::no_text, "the Word document has no words in its body");
  document.title = core_title(archive.get());
  if (document.title.empty()) document.title = first_heading(document);
  document.date = stated_date(document.text);
  document.partial = xml.cut;
  document.fault = xml.cut ? "the Word document ends too early" : "";
  return document;
}

}  // namespace boardwatch::documents
