#include "parsers/documents/html_simple.hpp"

#include <gtest/gtest.h>

#include <random>

#include "core/utf8.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/html_tree.hpp"

namespace boardwatch::documents {
namespace {

std::string by_the_reader_of_html(std::string_view html) {
  const auto tree = HtmlTree::fragment(html);
  return tree ? words_below(tree->root(), html.size() + 1) : "(no tree)";
}

TEST(SimpleHtmlText, ReadsWhatFeedsSay) {
  for (const std::string html : {"The chair&#8217;s report &amp; more", "<p>One</p><p>two <b>three</b></p>", "A<br>b<br/>c", "R&D & care", "a <!-- hidden --> b", "5&nbsp;pm",
                                 "<a href='x?a=1&b=2' title=\"a > b\">link</a>", "<ul><li>one<li>two</ul>", "&#x26;amp;", "<dl><dt>When</dt><dd>Thursday</dd></dl>", "<pre>a\n b</pre>",
                                 "x<table> <tr><td>1</td> <td>2<table><tr><th>3</table></td></tr> </table>y", "<table><tbody><tr><td>1<tr><td>2</table>"}) {
    const auto simple = simple_html_text(html);
    if (html == "R&D & care") {
      EXPECT_FALSE(simple) << "\"&D\" may begin a name";
      continue;
    }
    ASSERT_TRUE(simple) << html;
    EXPECT_EQ(fold_space(*simple), by_the_reader_of_html(html)) << html;
  }
}

TEST(SimpleHtmlText, LeavesWhatIsNotPlain) {
  for (const std::string html : {"<table>1<tr><td>2</table>", "<table><tr><td>1</td>2</tr></table>", "<table><b>x</b></table>", "<td>1</td>", "<table><table></table></table>", "</table>x",
                                 "<table>&amp;</table>", "<table><tr><td>1</td></tr>&nbsp;</table>", "<table><caption>x</caption></table>", "<script>x</script>", "<b title=\"x>z", "a < b", "&pound;5", "&#146;", "&#0;", "&#xD800;", "&#65", "<!-->x", "<!--->x-->",
                                 "<!-- a --!> b -->", "<!-- never ends", "<p", "<", "a &#"})
    EXPECT_FALSE(simple_html_text(html)) << html;
}

/// Text, references, comments and elements as they may be nested: blocks hold anything, paragraphs and headings no blocks.
std::string mixture(std::mt19937& random, int depth, bool blocks) {
  const std::string words[] = {"word", " two words ", "\n", "9 > 8", "\"", "é", "&amp;", "&lt;", "&#39;", "&#x201C;", "&#8211;", "&nbsp;", "& ", "<!-- c -->", "<!-- a > b -->", "<br>", "<br/>", "<img src='x'>"};
  const std::string inner[] = {"b", "i", "span", "time", "strong", "ins", "q"};
  const std::string outer[] = {"div", "figure", "blockquote", "section", "p", "h2"};
  std::string html;
  for (auto left = random() % 5; left > 0; --left) {
    if (depth == 0 || random() % 2 == 0) {
      html += words[random() % std::size(words)];
      continue;
    }
    const bool block = blocks && random() % 2 == 0;
    if (block && random() % 4 == 0) {
      html += "<table><tr> <td>" + mixture(random, depth - 1, true) + "</td><th>" + mixture(random, depth - 1, true) + "</th></tr>\n<tr><td>" + mixture(random, depth - 1, true) + "</td></tr></table>";
      continue;
    }
    const auto tag = block ? outer[random() % std::size(outer)] : inner[random() % std::size(inner)];
    html += "<" + tag + (random() % 3 == 0 ? " class=\"a\"" : "") + ">" + mixture(random, depth - 1, block && tag != "p" && tag != "h2") + "</" + tag + ">";
  }
  return html;
}

TEST(SimpleHtmlText, SaysWhatTheReaderOfHtmlSays) {
  std::mt19937 random(20261123);
  for (int round = 0; round < 5'000; ++round) {
    const auto html = mixture(random, 4, true);
    const auto text = simple_html_text(html);
    ASSERT_TRUE(text) << html;
    ASSERT_EQ(fold_space(*text), by_the_reader_of_html(html)) << html;
  }
}

}  // namespace
}  // namespace boardwatch::documents
