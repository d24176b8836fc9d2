#include "parsers/documents/charset.hpp"

#include <gtest/gtest.h>

namespace boardwatch::documents {
namespace {

using namespace std::string_view_literals;

TEST(ToUtf8, ByteOrderMarkWinsOverEverything) {
  const auto decoded = to_utf8("\xFF\xFEZ\0\xEB\0"sv, "text/plain; charset=utf-8", Markup::none);
  EXPECT_EQ(decoded.text, "Zë");
  EXPECT_EQ(decoded.charset, "utf-16le");
}

TEST(ToUtf8, HeaderWinsOverProlog) {
  const auto decoded = to_utf8("<?xml version='1.0' encoding='utf-8'?><a>\xC0</a>", "text/xml; charset=\"koi8-r\"", Markup::xml);
  EXPECT_NE(decoded.text.find("ю"), std::string::npos);
}

TEST(ToUtf8, PrologNamesTheCharset) {
  const auto decoded = to_utf8("<?xml version='1.0' encoding='iso-8859-2'?><a>\xB3</a>", "text/xml", Markup::xml);
  EXPECT_NE(decoded.text.find("ł"), std::string::npos);
}

TEST(ToUtf8, MetaNamesTheCharset) {
  const auto decoded = to_utf8("<html><meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>\x83\x65", "", Markup::html);
  EXPECT_NE(decoded.text.find("テ"), std::string::npos);
}

TEST(ToUtf8, Latin1MeansWindows1252) {
  EXPECT_EQ(to_utf8("Trust\x92s", "text/plain; charset=ISO-8859-1", Markup::none).text, "Trust’s");
}

TEST(ToUtf8, Windows1252UnderAUtf8LabelIsReadAndReported) {
  const auto decoded = to_utf8("the Trust\x92s chair", "text/html; charset=utf-8", Markup::html);
  EXPECT_EQ(decoded.text, "the Trust’s chair");
  EXPECT_FALSE(decoded.fault.empty());
}

TEST(ToUtf8, OneBadByteInUtf8IsReplacedAndReported) {
  const auto decoded = to_utf8("Zo\xC3\xAB \xFF", "text/plain; charset=utf-8", Markup::none);
  EXPECT_EQ(decoded.text, "Zoë \xEF\xBF\xBD");
  EXPECT_FALSE(decoded.fault.empty());
}

TEST(ToUtf8, UnknownNameIsPassedOver) {
  const auto decoded = to_utf8("plain", "text/plain; charset=x-no-such-set", Markup::none);
  EXPECT_EQ(decoded.text, "plain");
  EXPECT_NE(decoded.fault.find("x-no-such-set"), std::string::npos);
}

TEST(ToUtf8, NulBytesBecomeReplacementCharacters) {
  EXPECT_EQ(to_utf8("a\0b"sv, "", Markup::none).text, "a\xEF\xBF\xBD"
                                                       "b");
}

TEST(MendControls, BytesOfWindows1252ThatPassedForLatin1AreItsMarks) {
  EXPECT_EQ(mend_controls("\u0093a\u0094 \u00A35 \u00E9\u0092"), "\u201Ca\u201D \u00A35 \u00E9\u2019");
  EXPECT_EQ(mend_controls("\u00A35"), "\u00A35");
  EXPECT_EQ(mend_controls(""), "");
}

TEST(ReferencedCharacter, NumbersOfWindows1252MeanItsMarks) {
  EXPECT_EQ(referenced_character(146), U'’');
  EXPECT_EQ(referenced_character(0), char32_t{0xFFFD});
  EXPECT_EQ(referenced_character(0xD800), char32_t{0xFFFD});
  EXPECT_EQ(referenced_character(0x110000), char32_t{0xFFFD});
}

}  // namespace
}  // namespace boardwatch::documents
