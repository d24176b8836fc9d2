#include "parsers/documents/pdf_structure.hpp"

#include <gmock/gmock.h>

#include "tests/documents/make_pdf.hpp"
#include "tests/documents/make_scan.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

bool never() { return false; }
bool at_once() { return true; }

PdfStructure structure_of(const std::vector<std::string>& objects) { return read_pdf_structure(make_pdf_of(objects), never).value(); }

const std::string pages = "<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>";
const std::string page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

TEST(PdfStructure, BookmarksLeadToTheirPages) {
  const auto structure = structure_of({"<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>", pages, page, page, "<< /First 6 0 R >>",
                                       "<< /Title (Agenda) /Dest [3 0 R /Fit] /Next 7 0 R >>",
                                       "<< /Title (Chair's report) /A << /S /GoTo /D [4 0 R /XYZ 0 0 0] >> /First 8 0 R >>",
                                       "<< /Title (\xFE\xFF\x20\x19) /Dest [1 /Fit] >>"});
  EXPECT_THAT(structure.outline, ElementsAre(OutlineEntry{1, "Agenda", 1}, OutlineEntry{1, "Chair's report", 2}, OutlineEntry{2, "\xE2\x80\x99", 2}));
  EXPECT_TRUE(structure.complete);
}

TEST(PdfStructure, NamedPlacesAreLookedUp) {
  const auto structure = structure_of({"<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R /Names << /Dests 8 0 R >> /Dests << /old [3 0 R /Fit] >> >>", pages, page, page,
                                       "<< /First 6 0 R >>", "<< /Title (New) /Dest (item2) /Next 7 0 R >>", "<< /Title (Old) /Dest /old /Next 10 0 R >>",
                                       "<< /Kids [9 0 R] >>", "<< /Names [(item2) << /D [4 0 R /Fit] >>] >>", "<< /Title (Nowhere) /Dest (item3) >>"});
  EXPECT_THAT(structure.outline, ElementsAre(OutlineEntry{1, "New", 2}, OutlineEntry{1, "Old", 1}, OutlineEntry{1, "Nowhere", std::nullopt}));
}

TEST(PdfStructure, LinksAreThoseOfTheWeb) {
  const auto structure = structure_of(
      {"<< /Type /Catalog /Pages 2 0 R >>", pages, "<< /Type /Page /Parent 2 0 R /Annots [5 0 R 6 0 R 6 0 R 7 0 R] >>",
       "<< /Type /Page /Parent 2 0 R /Annots [<< /Subtype /Link /A << /S /URI /URI (mailto:board@northmere.example) >> >> << /Subtype /Text >> 12] >>",
       "<< /Subtype /Link /A << /S /URI /URI (javascript:alert) >> >>", "<< /Subtype /Link /A << /S /URI /URI (https://northmere.example/a) >> >>",
       "<< /Subtype /Link /A << /S /URI /URI (file:///etc/passwd) >> >>"});
  EXPECT_THAT(structure.links, ElementsAre(PageLink{1, "https://northmere.example/a"}, PageLink{2, "mailto:board@northmere.example"}));
}

TEST(PdfStructure, LargeImagesAreTold) {
  const auto structure = structure_of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] /Resources << /XObject << /I 5 0 R >> >> >>",
                                       "<< /Type /Page /Parent 2 0 R /Resources << /XObject << /I 6 0 R >> >> >>", "<< /Type /Page /Parent 2 0 R >>",
                                       "<< /Subtype /Form /Resources << /XObject << /I 7 0 R >> >> /Length 0 >>\nstream\n\nendstream",
                                       "<< /Subtype /Image /Width 90 /Height 60 /Length 0 >>\nstream\n\nendstream",
                                       "<< /Subtype /Image /Width 1653 /Height 2339 /Length 0 >>\nstream\n\nendstream"});
  EXPECT_THAT(structure.pictures, ElementsAre(false, true));
}

TEST(PdfStructure, LoopsEnd) {
  const auto structure = structure_of({"<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R /Names << /Dests 7 0 R >> >>", "<< /Type /Pages /Kids [2 0 R 3 0 R 4 0 R 3 0 R] >>", page,
                                       "<< /Type /Page /Parent 4 0 R /Resources 8 0 R >>", "<< /First 6 0 R >>",
                                       "<< /Title (Again) /Dest (x) /Next 6 0 R /First 6 0 R >>", "<< /Kids [7 0 R] >>",
                                       "<< /XObject 9 0 R >>", "<< /X 10 0 R >>", "<< /Subtype /Form /Resources 8 0 R /Length 0 >>\nstream\n\nendstream"});
  EXPECT_THAT(structure.outline, SizeIs(1));
  EXPECT_THAT(structure.pictures, SizeIs(2));
  EXPECT_FALSE(structure.complete);
}

TEST(PdfStructure, DeepBookmarksAreCutOff) {
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>", pages, page, page, "<< /First 6 0 R >>"};
  for (int i = 0; i < 500; ++i) objects.push_back("<< /Title (down) /First " + std::to_string(7 + i) + " 0 R >>");
  EXPECT_THAT(structure_of(objects).outline, SizeIs(32));
}

TEST(PdfStructure, DeepTreeOfPagesIsWalked) {
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>"};
  for (int i = 0; i < 20'000; ++i) objects.push_back("<< /Type /Pages /Kids [" + std::to_string(3 + i) + " 0 R] >>");
  objects.push_back(page);
  EXPECT_THAT(structure_of(objects).pictures, SizeIs(1));
}

TEST(PdfStructure, TooManyPagesAreCutOff) {
  std::string kids;
  for (int i = 0; i < 200'000; ++i) kids += "3 0 R ";
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [" + kids + "] >>", page};
  const auto structure = structure_of(objects);
  EXPECT_THAT(structure.pictures, SizeIs(1));
  EXPECT_FALSE(structure.complete);
}

TEST(PdfStructure, WrongTypesAreNothing) {
  const auto structure = structure_of({"<< /Type /Catalog /Pages 2 0 R /Outlines [1] /Names (no) /Dests 3 >>", "<< /Kids [(a) 7 null 3 0 R] >>",
                                       "<< /Annots << /A 1 >> /Resources [1] >>"});
  EXPECT_THAT(structure.outline, IsEmpty());
  EXPECT_THAT(structure.pictures, SizeIs(1));
}

TEST(PdfStructure, OutOfTimeKeepsWhatThereIs) {
  const auto structure = read_pdf_structure(make_pdf({{"One"}, {"Two"}}), at_once);
  ASSERT_TRUE(structure);
  EXPECT_FALSE(structure->complete);
}

std::string paper_of_two_pages() { return make_pdf({{"The chair will leave in May."}, {"The board thanked her."}}); }

/// Where the table of objects is said to stand, a few bytes off.
std::string with_wrong_table(std::string pdf) {
  const auto at = pdf.find('\n', pdf.rfind("startxref")) + 1;
  return pdf.replace(at, 1, pdf[at] == '1' ? "2" : "1");
}

TEST(PdfStructure, JunkAroundAPaperAndAWrongTableAreNoFaultByThemselves) {
  const auto pdf = paper_of_two_pages();
  for (const auto& junk : {pdf + std::string(2000, '\0'), "HTTP/1.1 200 OK\r\n\r\n" + pdf, with_wrong_table(pdf)}) {
    const auto structure = read_pdf_structure(junk, never);
    ASSERT_TRUE(structure) << structure.error().where;
    EXPECT_EQ(structure->fault, "");
    EXPECT_THAT(structure->pictures, SizeIs(2));
  }
}

TEST(PdfStructure, ContentsThatWereCutOutAreAFault) {
  auto pdf = paper_of_two_pages();
  pdf.erase(pdf.find("The chair"), 10);
  const auto structure = read_pdf_structure(pdf, never);
  ASSERT_TRUE(structure) << structure.error().where;
  EXPECT_THAT(structure->fault, HasSubstr("endstream"));
}

/// One page with a font of those entries; the objects from 4 on are `parts`.
PdfStructure structure_with_font(const std::string& entries, const std::vector<std::string>& parts) {
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                                   "<< /Type /Page /Parent 2 0 R /Resources << /Font << /F << /Type /Font " + entries + " >> >> >> >>"};
  objects.insert(objects.end(), parts.begin(), parts.end());
  return structure_of(objects);
}

TEST(PdfStructure, FontsAndTheirTablesOfLettersMustBeStreams) {
  const std::string stream = "<< /Length 1 >>\nstream\nx\nendstream", none = "<< /Length 1 >>\n\0\0\0";
  const std::string descriptor = "<< /Type /FontDescriptor /FontFile2 5 0 R >>";
  EXPECT_EQ(structure_with_font("/FontDescriptor 4 0 R", {descriptor, stream}).fault, "");
  EXPECT_EQ(structure_with_font("/FontDescriptor 4 0 R", {descriptor, none}).fault, "the font 5 0 is damaged");
  EXPECT_EQ(structure_with_font("/ToUnicode 4 0 R", {stream}).fault, "");
  EXPECT_EQ(structure_with_font("/ToUnicode 4 0 R", {none}).fault, "the table of letters 4 0 is damaged");
  EXPECT_EQ(structure_with_font("/DescendantFonts [<< /FontDescriptor 4 0 R >>]", {descriptor, none}).fault, "the font 5 0 is damaged");
}

TEST(PdfStructure, TableOfLettersMayBeAName) {
  EXPECT_EQ(structure_with_font("/ToUnicode /Identity-H", {}).fault, "");
  EXPECT_EQ(structure_with_font("/ToUnicode 4 0 R", {"/Identity-H"}).fault, "");
}

TEST(PdfStructure, PictureThatIsNotAsItsChecksumSaysIsAFault) {
  const PagePicture grey{100, 60, 72, std::vector<std::uint8_t>(6000, 0x80)};
  auto pdf = make_scanned_pdf({grey}, ScanCode::flate);
  EXPECT_EQ(fault_of_pictures(pdf, 1), "");
  const auto end = pdf.find("endstream", pdf.find("/FlateDecode"));
  const auto checksum = end - (pdf[end - 1] == '\n' ? 2 : 1);
  pdf[checksum] = static_cast<char>(pdf[checksum] ^ 1);
  EXPECT_THAT(fault_of_pictures(pdf, 1), HasSubstr("checksum"));
  EXPECT_EQ(fault_of_pictures(pdf, 2), "") << "there is no such page";
  EXPECT_EQ(fault_of_pictures("no PDF", 1), "");
}

TEST(PdfStructure, FaultsAreValues) {
  EXPECT_EQ(read_pdf_structure("", never).error().code, Errc::damaged);
  EXPECT_EQ(read_pdf_structure("%PDF-1.4\nnothing\n%%EOF", never).error().code, Errc::damaged);
}

}  // namespace
}  // namespace boardwatch::documents
