#include "tests/documents/make_pdf.hpp"

#include <cstdio>

namespace boardwatch::documents {
namespace {

/// Numbers objects as they are added and writes the cross-reference table.
class Writer {
 public:
  void add(const std::string& object) {
    offsets_.push_back(out_.size());
    out_ += std::to_string(offsets_.size()) + " 0 obj\n" + object + "\nendobj\n";
  }
  void stream(const std::string& entries, const std::string& content) {
    add("<< " + entries + " /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream");
  }
  std::string finish() {
    const auto table = out_.size();
    out_ += "xref\n0 " + std::to_string(offsets_.size() + 1) + "\n0000000000 65535 f \n";
    for (const auto offset : offsets_) {
      char row[32];
      std::snprintf(row, sizeof row, "%010zu 00000 n \n", offset);
      out_ += row;
    }
    out_ += "trailer\n<< /Size " + std::to_string(offsets_.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
    return out_;
  }

 private:
  std::string out_ = "%PDF-1.4\n";
  std::vector<std::size_t> offsets_;
};

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '(' || c == ')' || c == '\\') out.push_back('\\');
    out.push_back(c);
  }
  return out;
}

std::string content_of(const PdfPage& lines) {
  std::string out = "BT /F1 11 Tf 14 TL 60 780 Td\n";
  for (const auto& line : lines) out += line.empty() ? "T* T*\n" : "(" + escaped(line) + ") Tj T*\n";
  return out + "ET";
}

std::string content_of(const PlacedPage& page) {
  std::string out = "BT /F1 11 Tf\n";
  for (const auto& line : page.lines) {
    char place[64];
    std::snprintf(place, sizeof place, " %.2f %.2f Tm ", line.x, line.y);
    out += page.matrix + place + "(" + escaped(line.words) + ") Tj\n";
  }
  return out + "ET";
}

struct Sheet {
  std::string entries, content;
};

std::string make_sheets(const std::vector<Sheet>& pages) {
  Writer writer;
  writer.add("<< /Type /Catalog /Pages 2 0 R >>");
  std::string kids;
  for (std::size_t i = 0; i < pages.size(); ++i) kids += std::to_string(4 + 2 * i) + " 0 R ";
  writer.add("<< /Type /Pages /Count " + std::to_string(pages.size()) + " /Kids [" + kids + "] >>");
  writer.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (std::size_t i = 0; i < pages.size(); ++i) {
    writer.add("<< /Type /Page /Parent 2 0 R " + pages[i].entries + " /Resources << /Font << /F1 3 0 R >> >> /Contents " + std::to_string(5 + 2 * i) + " 0 R >>");
    writer.stream("", pages[i].content);
  }
  return writer.finish();
}

}  // namespace

std::string make_pdf(const std::vector<PdfPage>& pages) {
  std::vector<Sheet> sheets;
  for (const auto& page : pages) sheets.push_back({"/MediaBox [0 0 595 842]", content_of(page)});
  return make_sheets(sheets);
}

std::string make_placed_pdf(const std::vector<PlacedPage>& pages) {
  std::vector<Sheet> sheets;
  for (const auto& page : pages) sheets.push_back({page.entries, content_of(page)});
  return make_sheets(sheets);
}

std::string make_pdf_of(const std::vector<std::string>& objects) {
  Writer writer;
  for (const auto& object : objects) writer.add(object);
  return writer.finish();
}

std::string make_scan() {
  Writer writer;
  writer.add("<< /Type /Catalog /Pages 2 0 R >>");
  writer.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
  writer.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>");
  writer.stream("", "10 10 500 700 re f");
  return writer.finish();
}

std::string make_form_bomb() {
  constexpr int levels = 10;
  Writer writer;
  writer.add("<< /Type /Catalog /Pages 2 0 R >>");
  writer.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
  writer.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>");
  writer.stream("", "/X Do");
  for (int level = 0; level < levels; ++level) {
    const bool last = level + 1 == levels;
    std::string draws;
    for (int i = 0; i < 10; ++i) draws += last ? "0 0 m 1 1 l S " : "/X Do ";
    const std::string resources = last ? "" : "/Resources << /XObject << /X " + std::to_string(6 + level) + " 0 R >> >>";
    writer.stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842] " + resources, draws);
  }
  return writer.finish();
}

}  // namespace boardwatch::documents
