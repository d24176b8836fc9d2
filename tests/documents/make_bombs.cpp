#include "tests/documents/make_bombs.hpp"

#include <zip.h>
#include <zlib.h>

#include <cstdio>
#include <utility>

#include "tests/documents/make_pdf.hpp"

namespace boardwatch::documents {
namespace {

std::string repeat(std::string_view what, std::size_t times) {
  std::string out;
  out.reserve(what.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += what;
  return out;
}

std::string deflate(const std::string& bytes) {
  auto size = ::compressBound(static_cast<uLong>(bytes.size()));
  std::string out(size, '\0');
  ::compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()), 9);
  out.resize(size);
  return out;
}

std::string stream(const std::string& entries, const std::string& bytes) {
  return "<< " + entries + " /Length " + std::to_string(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream";
}

std::string packed(const std::string& bytes) { return stream("/Filter /FlateDecode", deflate(bytes)); }

/// Objects numbered from 1, with a table and a trailer; the first is the catalogue.
std::string pdf_of(const std::vector<std::string>& objects, const std::string& trailer = "") {
  std::string out = "%PDF-1.7\n", table;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    char row[32];
    std::snprintf(row, sizeof row, "%010zu 00000 n \n", out.size());
    table += row;
    out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const auto at = out.size();
  const auto size = std::to_string(objects.size() + 1);
  return out + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R " + trailer + ">>\nstartxref\n" +
         std::to_string(at) + "\n%%EOF\n";
}

constexpr const char* catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
constexpr const char* one_page = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
constexpr const char* font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

std::string page(const std::string& more = "", const std::string& box = "0 0 595 842") {
  return "<< /Type /Page /Parent 2 0 R /MediaBox [" + box + "] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> " + more + " >> >>";
}

/// One page that shows what the content stream says.
std::string shows(const std::string& content_object, const std::string& resources = "", const std::vector<std::string>& more = {}, const std::string& box = "0 0 595 842") {
  std::vector<std::string> objects{catalogue, one_page, page(resources, box), content_object, font};
  objects.insert(objects.end(), more.begin(), more.end());
  return pdf_of(objects);
}

std::string text(const std::string& words) { return "BT /F1 11 Tf 60 700 Td (" + words + ") Tj ET\n"; }

std::vector<std::string> chain_of_forms(int levels, int draws, int first) {
  std::vector<std::string> forms;
  for (int level = 0; level < levels; ++level) {
    const bool last = level + 1 == levels;
    const std::string resources = last ? "" : "/Resources << /XObject << /X " + std::to_string(first + level + 1) + " 0 R >> >>";
    forms.push_back(stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842] " + resources, repeat(last ? "0 0 m 1 1 l S " : "/X Do ", static_cast<std::size_t>(draws))));
  }
  return forms;
}

void add_content_bombs(std::vector<Bomb>& out) {
  const auto add = [&](const std::string& name, std::string bytes) { out.push_back({name + ".pdf", std::move(bytes)}); };
  add("text-stream-200-mb", shows(packed(repeat(text("words of a bomb"), 4'500'000))));
  add("text-stream-of-one-line", shows(packed("BT /F1 11 Tf 60 700 Td (" + repeat("word ", 20'000'000) + ") Tj ET")));
  add("forms-ten-times-ten", shows(stream("", "/X Do"), "/XObject << /X 6 0 R >>", chain_of_forms(10, 10, 6)));
  add("forms-of-twenty-levels", shows(stream("", "/X Do"), "/XObject << /X 6 0 R >>", chain_of_forms(20, 2, 6)));
  add("form-that-draws-itself", shows(stream("", "/X Do"), "/XObject << /X 6 0 R >>",
                                      {stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>", "/X Do /X Do")}));
  add("two-million-saves", shows(packed(repeat("q ", 2'000'000))));
  add("two-million-restores", shows(packed(repeat("Q ", 2'000'000))));
  add("million-matrices", shows(packed(repeat("1.1 0 0 1.1 0 0 cm ", 1'000'000) + text("far away"))));
  add("huge-matrix", shows(stream("", "1e38 0 0 1e38 0 0 cm " + text("huge"))));
  add("tiny-font", shows(stream("", "BT /F1 1e-30 Tf 60 700 Td (" + repeat("tiny ", 5000) + ") Tj ET")));
  add("huge-font", shows(stream("", "BT /F1 1e30 Tf 60 700 Td (huge) Tj ET")));
  add("letters-all-over", shows(packed([] {
        std::string words;
        for (long i = 0; i < 400'000; ++i) words += "BT /F1 9 Tf " + std::to_string(i * 7919 % 595) + " " + std::to_string(i * 104729 % 842) + " Td (x) Tj ET\n";
        return words;
      }())));
  add("letters-on-one-spot", shows(packed(repeat("BT /F1 9 Tf 60 700 Td (word) Tj ET\n", 400'000))));
  add("letters-at-every-angle", shows(packed([] {
        std::string words;
        for (long i = 0; i < 200'000; ++i)
          words += "BT /F1 9 Tf 0." + std::to_string(i % 1000) + " 0.5 -0.5 0." + std::to_string(i % 997) + " " + std::to_string(i % 595) + " 300 Tm (x) Tj ET\n";
        return words;
      }())));
  add("million-paths", shows(packed(repeat("0 0 m 500 800 l 3 3 re S\n", 1'000'000))));
  add("deep-arrays-in-content", shows(packed(repeat("[", 500'000))));
  add("marked-content-without-end", shows(packed(repeat("/A BMC ", 500'000) + text("inside"))));
  add("inline-image-without-end", shows(stream("", "BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID x")));
  add("array-of-strings", shows(packed("BT /F1 9 Tf 60 700 Td [" + repeat("(a) -1 ", 2'000'000) + "] TJ ET")));
}

void add_page_bombs(std::vector<Bomb>& out) {
  const auto add = [&](const std::string& name, std::string bytes) { out.push_back({name + ".pdf", std::move(bytes)}); };
  const auto content = stream("", text("words"));
  add("giant-page", shows(content, "", {}, "0 0 1e9 1e9"));
  add("page-without-size", shows(content, "", {}, "0 0 0 0"));
  add("page-of-no-numbers", shows(content, "", {}, "/a /b (c) [d]"));
  add("page-tree-loop", pdf_of({catalogue, "<< /Type /Pages /Count 5 /Kids [2 0 R 2 0 R 2 0 R 2 0 R 2 0 R] >>"}));
  add("two-page-trees-in-a-ring", pdf_of({catalogue, "<< /Type /Pages /Count 9 /Kids [3 0 R] >>", "<< /Type /Pages /Count 9 /Kids [2 0 R] /Parent 2 0 R >>"}));
  add("two-thousand-million-pages", pdf_of({catalogue, "<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>", page(), content, font}));
  add("less-than-no-pages", pdf_of({catalogue, "<< /Type /Pages /Count -1 /Kids [3 0 R] >>", page(), content, font}));
  add("one-page-200000-times", pdf_of({catalogue, "<< /Type /Pages /Count 200000 /Kids [" + repeat("3 0 R ", 200'000) + "] >>", page(), content, font}));
  add("one-page-20000-times", pdf_of({catalogue, "<< /Type /Pages /Count 20000 /Kids [" + repeat("3 0 R ", 20'000) + "] >>", page(), content, font}));
  std::vector<std::string> deep{catalogue};
  for (int i = 2; i < 20'000; ++i) deep.push_back("<< /Type /Pages /Count 1 /Kids [" + std::to_string(i + 1) + " 0 R] >>");
  deep.push_back("<< /Type /Page /MediaBox [0 0 9 9] >>");
  add("page-tree-20000-deep", pdf_of(deep));
  add("content-is-the-page", pdf_of({catalogue, one_page, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 3 0 R >>"}));
  add("content-in-100000-pieces", pdf_of({catalogue, one_page, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [" + repeat("4 0 R ", 100'000) + "] /Resources << /Font << /F1 5 0 R >> >> >>", content, font}));
  add("parent-loop", pdf_of({catalogue, one_page, "<< /Type /Page /Parent 3 0 R /Contents 4 0 R >>", content}));
}

void add_structure_bombs(std::vector<Bomb>& out) {
  const auto add = [&](const std::string& name, std::string bytes) { out.push_back({name + ".pdf", std::move(bytes)}); };
  const auto content = stream("", text("words"));
  add("half-a-million-arrays", pdf_of({catalogue, one_page, page(), content, font, repeat("[", 500'000) + repeat("]", 500'000)}, "/Info 6 0 R "));
  add("half-a-million-dictionaries", pdf_of({catalogue, one_page, page(), content, font, repeat("<</A ", 500'000) + repeat(">>", 500'000)}, "/Info 6 0 R "));
  add("two-thousand-filters", shows(stream("/Filter [" + repeat("/FlateDecode ", 2000) + "]", deflate("x"))));
  add("filters-that-grow", shows(stream("/Filter [/FlateDecode /FlateDecode /FlateDecode]", deflate(deflate(deflate(std::string(100'000'000, ' ')))))));
  add("run-length-bomb", shows(stream("/Filter [/FlateDecode /RunLengthDecode]", deflate(repeat("\x81 ", 2'000'000)))));
  add("predictor-of-huge-rows", shows(stream("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>", deflate("x"))));
  add("length-that-lies", shows("<< /Length 2147483647 >>\nstream\n" + text("words") + "\nendstream"));
  add("length-that-points-at-itself", shows("<< /Length 4 0 R >>\nstream\n" + text("words") + "\nendstream"));
  add("previous-table-loop", pdf_of({catalogue, one_page, page(), content, font}, "/Prev 9 "));
  add("table-of-a-thousand-million", "%PDF-1.7\nxref\n0 1000000000\n0000000000 65535 f \ntrailer\n<< /Size 1000000000 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
  add("table-stream-of-itself", "%PDF-1.7\n1 0 obj\n<< /Type /XRef /Size 9 /W [1 8 8] /Prev 9 /Root 1 0 R /Length 17 >>\nstream\n12345678901234567\nendstream\nendobj\nstartxref\n9\n%%EOF\n");
  add("object-stream-in-itself", pdf_of({catalogue, one_page, page(), "<< /Type /ObjStm /N 1000000 /First 2000000000 /Extends 4 0 R /Length 3 >>\nstream\n4 0\nendstream", font}));
  add("font-that-is-its-own-child", shows(stream("", text("words")), "", {"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>"}));
  add("letters-that-draw-themselves",
      pdf_of({catalogue, one_page, page(), stream("", text("aaaa")),
              "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /CharProcs << /a 6 0 R >> "
              "/Encoding << /Differences [97 /a] >> /Resources << /Font << /F1 5 0 R >> >> >>",
              stream("", text("aaaa"))}));
  add("map-of-a-million-letters", pdf_of({catalogue, one_page, page(), stream("", text("words")),
                                          "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>",
                                          packed("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + repeat("100 beginbfrange <0000> <FFFFFFFF> <0041> endbfrange\n", 100'000) + "endcmap"),
                                          "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> >>"}));
  add("picture-of-a-terabyte", shows(stream("", "/I Do"), "/XObject << /I 6 0 R >>", {stream("/Type /XObject /Subtype /Image /Width 1000000 /Height 1000000 /BitsPerComponent 8 /ColorSpace /DeviceRGB", "x")}));
  add("broken-jbig2", shows(stream("", "/I Do"), "/XObject << /I 6 0 R >>", {stream("/Subtype /Image /Width 99999 /Height 99999 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode", std::string(4000, '\x7F'))}));
  add("broken-jpeg-2000", shows(stream("", "/I Do"), "/XObject << /I 6 0 R >>", {stream("/Subtype /Image /Width 9999 /Height 9999 /Filter /JPXDecode", std::string(4000, '\x51'))}));
  add("only-the-mark", "%PDF-1.7");
  add("mark-and-noise", "%PDF-1.7\n" + std::string(100'000, '\xA5') + "\n%%EOF\n");
  add("million-objects-of-nothing", "%PDF-1.7\n" + repeat("1 0 obj\nendobj\n", 1'000'000) + "trailer << /Root 1 0 R >>\n%%EOF\n");
  add("cut-in-the-middle", make_pdf({{"A page.", "With words."}, {"Another."}}).substr(0, 500));
  add("encrypted-with-nonsense", pdf_of({catalogue, one_page, page(), content, font}, "/Encrypt << /Filter /Standard /V 5 /R 6 /O (x) /U (y) /P -1 /OE (z) /UE (z) /Perms (p) >> "));
  add("encrypted-with-endless-keys", pdf_of({catalogue, one_page, page(), content, font}, "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 2147483640 /O (x) /U (y) /P 2147483647 >> "));
}

/// A zip of one file, given its bytes as they are to be.
std::string zip_of(const std::string& name, const std::string& bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0), ZIP_FL_ENC_UTF_8);
  zip_close(archive);
  zip_source_open(target);
  zip_stat_t stat;
  zip_source_stat(target, &stat);
  std::string out(stat.size, '\0');
  zip_source_read(target, out.data(), out.size());
  zip_source_close(target);
  zip_source_free(target);
  zip_error_fini(&error);
  return out;
}

void add_office_bombs(std::vector<Bomb>& out) {
  const std::string open = "<w:document xmlns:w=\"w\"><w:body>";
  out.push_back({"parts-of-200-mb.docx", zip_of("word/document.xml", open + std::string(200'000'000, ' '))});
  out.push_back({"elements-in-elements.docx", zip_of("word/document.xml", open + repeat("<w:p>", 1'000'000))});
  out.push_back({"million-attributes.docx", zip_of("word/document.xml", open + "<w:p " + repeat("a=\"\" ", 1'000'000) + "/>")});
  out.push_back({"billion-laughs.docx",
                 zip_of("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + open + "<w:p><w:r><w:t>&c;</w:t></w:r></w:p>")});
  std::string inner(50'000'000, '0');
  for (int level = 0; level < 6; ++level) inner = zip_of("inner-" + std::to_string(level) + ".zip", inner);
  out.push_back({"zip-in-zip.zip", inner});
  out.push_back({"unclosed.html", repeat("<div><table><tr><td>", 500'000)});
  out.push_back({"one-line.txt", std::string(50'000'000, 'x')});
}

}  // namespace

std::vector<Bomb> make_bombs() {
  std::vector<Bomb> bombs;
  add_content_bombs(bombs);
  add_page_bombs(bombs);
  add_structure_bombs(bombs);
  add_office_bombs(bombs);
  return bombs;
}

}  // namespace boardwatch::documents
