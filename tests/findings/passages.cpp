#include "tests/findings/passages.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "core/utf8.hpp"
#include "parsers/documents/html.hpp"
#include "parsers/documents/text.hpp"
#include "wire/json.hpp"

namespace boardwatch::findings {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

const fs::path root = BOARDWATCH_SOURCE_DIR;

std::optional<std::string> text_of(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  if (value == nullptr || !value->is_string()) return std::nullopt;
  return std::string(value->get_string());
}

Passage passage_from(const std::string& line) {
  const auto value = wire::parse(line);
  if (!value) throw std::runtime_error(value.error().where);
  const auto& object = value->as_object();
  Passage passage;
  passage.id = text_of(object, "id").value();
  passage.document.text = text_of(object, "text").value();
  passage.document.title = text_of(object, "title").value_or("");
  passage.context.source = text_of(object, "source").value_or("");
  passage.context.organisation = text_of(object, "organisation");
  if (const auto published = text_of(object, "published")) passage.context.published = parse_date(*published);
  return passage;
}

/// A pack's words: the lines between two rules at its head and the marks of its layout are left out.
std::string words_of_pack(const std::string& source) {
  const auto head = source.find("\n---\n");
  std::string words;
  for (const auto line : split(std::string_view(source).substr(head == std::string::npos ? 0 : head + 5), '\n'))
    if (!line.starts_with("@") || line.starts_with("@section")) words.append(line.starts_with("@section ") ? line.substr(9) : line).append("\n");
  return words;
}

bool is_document(const fs::path& path) {
  const auto name = path.filename().string();
  return !name.ends_with(".json") && !name.ends_with(".jsonl") && name != "about.txt";
}

std::vector<fs::path> documents_below(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root / "tests" / "fixtures" / folder))
    if (entry.is_regular_file() && is_document(entry.path())) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

Document document_of(const fs::path& path) {
  auto bytes = repository_file(fs::relative(path, root));
  const bool html = path.extension() == ".html";
  if (path.parent_path().filename() == "packs") bytes = words_of_pack(bytes);
  auto read = html ? documents::read_html(bytes, "text/html; charset=utf-8") : documents::read_text(bytes, "text/plain; charset=utf-8");
  if (!read) throw std::runtime_error(path.string() + ": " + read.error().where);
  return *std::move(read);
}

}  // namespace

std::string repository_file(const std::string& path) {
  std::ifstream file(root / path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  if (!file) throw std::runtime_error(path + ": cannot be read");
  return bytes.str();
}

std::vector<Passage> passages(const std::string& file) {
  std::vector<Passage> read;
  std::istringstream lines(repository_file("tests/gold/" + file));
  for (std::string line; std::getline(lines, line);) read.push_back(passage_from(line));
  return read;
}

std::vector<Passage> fixture_documents() {
  std::vector<Passage> read;
  for (const auto* folder : {"packs", "feeds", "findings"})
    for (const auto& path : documents_below(folder)) {
      Passage passage;
      passage.id = fs::relative(path, root);
      passage.document = document_of(path);
      passage.context.source = "board_paper";
      passage.context.published = parse_date("2026-11-22");
      read.push_back(std::move(passage));
    }
  return read;
}

}  // namespace boardwatch::findings
