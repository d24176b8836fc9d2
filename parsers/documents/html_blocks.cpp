#include "parsers/documents/html_blocks.hpp"

#include <unordered_map>

#include "core/utf8.hpp"
#include "parsers/documents/html_boxes.hpp"
#include "parsers/documents/html_elements.hpp"
#include "parsers/documents/html_outline.hpp"
#include "parsers/documents/html_panels.hpp"
#include "parsers/documents/html_rows.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/url.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t most_links = 50'000;
constexpr std::size_t most_blocks = 200'000;
constexpr std::size_t most_times = 20;       // of a block
constexpr std::size_t most_cells = 60;       // of a row; links further on are of no cell
constexpr std::size_t longest_text = 500;     // of a choice in a list
constexpr std::size_t longest_context = 600;
constexpr std::size_t longest_block = 2'000;
constexpr std::size_t longest_heading = 400;
constexpr std::size_t longest_strong = 150;  // more bold words are no heading
constexpr std::size_t longest_row = 3'000;   // a row that says more lays out the page

/// Builds the blocks while the page is walked once in its order.
class BlockReader {
 public:
  BlockReader(const HtmlTree& tree, const HtmlPage& page, const std::string& base, LinkPage& out)
      : page_(page), base_(base), out_(out), panels_(tree), outline_(out.headings) {}

  void enter(const GumboNode* node) {
    if (is_text(node)) return add_text(node->v.text.text);
    const auto tag = tag_of(node);
    if (tag == GUMBO_TAG_TIME && times_.size() < most_times && !attribute(node, "datetime").empty())
      times_.push_back({words_below(node, longest_strong), fold_space(clip(attribute(node, "datetime"), longest_strong))});
    bold_ += is_bold(tag) ? 1 : 0;
    if (holder_ != nullptr) return enter_held(node, tag);
    if (breaks_line(tag)) flush();
    enter_box(node, tag);
    if (tag == GUMBO_TAG_TR) return enter_row(node);
    if (rank_of(tag) >= 0 || is_button(node) || (tag == GUMBO_TAG_A && holds_lines(node))) hold(node);
    add_links_of(node, tag);
  }

  void leave(const GumboNode* node) {
    const auto tag = tag_of(node);
    bold_ -= is_bold(tag) ? 1 : 0;
    if (holder_ == node) return release(node, tag);
    if (holder_ != nullptr) return breaks_line(tag) ? add_text(" ") : void();
    if (breaks_line(tag)) flush();
    leave_box(node, tag);
  }

  void finish() {
    flush();
    boxes_.finish(out_);
    const int blocks = static_cast<int>(out_.blocks.size());
    for (auto& heading : out_.headings) heading.block = std::min(heading.block, blocks - 1);
  }

 private:
  /// Words up to the end of `node` belong together, whatever elements they are in.
  void hold(const GumboNode* node) {
    flush();
    holder_ = node;
  }

  void enter_held(const GumboNode* node, GumboTag tag) {
    const bool cell = tag_of(holder_) == GUMBO_TAG_TR && (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && node->parent == holder_;
    if (cell) cells_.push_back(written_cell(node));
    if (cell || breaks_line(tag)) add_text(" ");
    add_links_of(node, tag);
  }

  void release(const GumboNode* node, GumboTag tag) {
    holder_ = nullptr;
    if (tag == GUMBO_TAG_TR) leave_row();
    leave_box(node, tag);
    if (tag == GUMBO_TAG_TR) return;
    const int rank = rank_of(tag);
    if (rank < 0 && panels_.is_label(node) && links_.empty()) return drop();
    if (rank < 0 && (!links_.empty() || outside() || words_.size() > longest_strong)) return push_block({});
    flush_heading(rank < 0 ? heading_rank::strong : rank);
  }

  void enter_box(const GumboNode* node, GumboTag tag) {
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_TABLE) lead_in(node);
    if (is_apart(node, tag)) ++landmarks_;
    if (node == page_.main) in_main_ = true;
    if (Boxes::is_box(tag)) boxes_.enter(tag, out_.blocks.size());
    if (is_scope(tag)) outline_.enter_scope();
    if (tag == GUMBO_TAG_TABLE) tables_.emplace_back();
    if (auto label = panels_.label(node); !label.empty()) {
      outline_.enter_scope();
      outline_.add(heading_rank::label, std::move(label), out_.blocks.size());
    }
  }

  void leave_box(const GumboNode* node, GumboTag tag) {
    if (!panels_.label(node).empty()) outline_.leave_scope();
    if (tag == GUMBO_TAG_TABLE && !tables_.empty()) tables_.pop_back();
    if (is_scope(tag)) outline_.leave_scope();
    if (Boxes::is_box(tag)) boxes_.leave(out_.blocks.size());
    if (node == page_.main) in_main_ = false;
    if (is_apart(node, tag)) --landmarks_;
  }

  /// A short line right above a list names what is in it; inside a list item, it is the item's own words.
  void lead_in(const GumboNode* list) {
    if (out_.blocks.empty() || out_.blocks.size() == led_in_) return;
    auto& block = out_.blocks.back();
    if (block.is_heading || !block.cells.empty() || block.words.empty() || block.words.size() > longest_strong || block.words.back() == '.' || last_has_links_) return;
    if (block.box >= 0 && block.box != boxes_.current() && boxes_.around(block.box) != boxes_.current()) return;
    led_in_ = out_.blocks.size();
    const bool item = tag_of(list->parent) == GUMBO_TAG_LI;
    outline_.add(item ? heading_rank::label : heading_rank::lead_in, block.words, out_.blocks.size() - 1);
    block.is_heading = true;
    block.heading = outline_.current();
  }

  bool is_apart(const GumboNode* node, GumboTag tag) const {
    return is_landmark(node) || (tag == GUMBO_TAG_HEADER && !page_.with_content.contains(node));
  }

  bool outside() const {
    const bool has_main = tag_of(page_.main) == GUMBO_TAG_MAIN || attribute(page_.main, "role") == "main";
    return landmarks_ > 0 || (has_main && !in_main_);
  }

  void enter_row(const GumboNode* row) {
    const auto cells = cells_of(row);
    if (tables_.empty() || cells.empty()) return;
    const bool plain = cells.size() == 1 && holds_link(cells[0]) && !tables_.back().is_spanned();
    if (plain || page_.layout_rows.contains(row) || words_below(row, longest_row + 1).size() > longest_row) return;
    hold(row);
  }

  static bool holds_link(const GumboNode* cell) {
    for (HtmlWalk walk(cell); !walk.done(); walk.next())
      if (tag_of(walk.node()) == GUMBO_TAG_A) return true;
    return false;
  }

  void leave_row() {
    auto& table = tables_.back();
    int filled = 0;
    bool heads = true, digits = false;
    for (auto& cell : cells_) {
      cell.words = fold_space(cell.words);
      filled += cell.words.empty() ? 0 : 1;
      heads = heads && (cell.head || cell.words.empty());
      digits = digits || cell.words.find_first_of("0123456789") != std::string::npos;
    }
    const bool names = links_.empty() && filled > 1 && (heads || (table.is_first() && !digits));
    const bool title = links_.empty() && filled == 1 && (cells_.size() == 1 || heads || cells_[0].columns > 1);
    table.count();
    if (names) {
      table.set_columns(cells_);
      drop();
    } else if (title) {
      flush_heading(heading_rank::strong);
    } else {
      flush_row(table.place(cells_));
    }
    cells_.clear();
  }

  void flush_row(TableRows::Row row) {
    if (row.cells.size() > most_cells) row.cells.resize(most_cells);
    for (const auto link : links_) {
      auto& cell = out_.links[link].cell;
      cell = cell >= 0 && cell < static_cast<int>(row.place.size()) ? row.place[static_cast<std::size_t>(cell)] : -1;
      if (cell >= static_cast<int>(row.cells.size())) cell = -1;
    }
    push_block(std::move(row.cells));
  }

  void add_text(std::string_view text) {
    const bool blank = trim(text).empty();
    if (!blank) (bold_ > 0 ? bold_bytes_ : plain_bytes_) += text.size();
    append(words_, text);
    if (!cells_.empty()) append(cells_.back().words, text);
  }

  static void append(std::string& words, std::string_view text) {
    if (words.size() < longest_block) words += clip(text, longest_block - words.size() + 4);
  }

  void add_links_of(const GumboNode* node, GumboTag tag) {
    if (tag == GUMBO_TAG_A || tag == GUMBO_TAG_AREA) add_link(attribute(node, "href"), words_of_link(node));
    const auto value = tag == GUMBO_TAG_OPTION ? trim(attribute(node, "value")) : std::string_view();
    // A list to choose a year or a meeting from, that leads to its page.
    if (value.find('/') != value.npos && value.find_first_of(" |{") == value.npos) add_link(value, words_below(node, longest_text));
  }

  void add_link(std::string_view written, std::string text) {
    const auto href = trim(written);
    if (href.empty() || href.starts_with('#') || out_.links.size() >= most_links || out_.blocks.size() >= most_blocks) return;
    auto url = without_fragment(resolve_url(base_, href));
    if (!is_http(url)) return;
    const auto [known, is_new] = index_.try_emplace(url, out_.links.size());
    // An icon and a title often lead to the same paper: the one with words tells more.
    if (!is_new && (!out_.links[known->second].text.empty() || text.empty())) return;
    Link link;
    link.url = std::move(url);
    link.text = std::move(text);
    link.cell = static_cast<int>(cells_.size()) - 1;
    link.at = static_cast<int>(fold_space(words_).size());
    if (is_new) {
      links_.push_back(out_.links.size());
      out_.links.push_back(std::move(link));
    } else {
      out_.links[known->second] = std::move(link);
    }
  }

  void flush() {
    const bool strong = bold_bytes_ > 0 && plain_bytes_ == 0 && links_.empty() && words_.size() <= longest_strong && !outside();
    if (strong)
      flush_heading(heading_rank::strong);
    else
      push_block({});
  }

  void flush_heading(int rank) {
    const auto words = fold_space(clip(words_, longest_heading));
    outline_.add(rank, words, out_.blocks.size());
    const auto before = out_.blocks.size();
    push_block({});
    if (out_.blocks.size() > before && !words.empty()) out_.blocks.back().is_heading = true;
  }

  void push_block(std::vector<PageCell> cells) {
    PageBlock block;
    block.words = fold_space(words_);
    if ((block.words.empty() && links_.empty()) || out_.blocks.size() >= most_blocks) return drop();
    block.cells = std::move(cells);
    block.times = std::move(times_);
    block.heading = outline_.current();
    block.box = boxes_.current();
    block.outside = outside();
    for (const auto index : links_) {
      auto& link = out_.links[index];
      link.block = static_cast<int>(out_.blocks.size());
      link.context = std::string(clip(block.words, longest_context));
      if (block.heading >= 0) link.heading = out_.headings[static_cast<std::size_t>(block.heading)].words;
    }
    last_has_links_ = !links_.empty();
    out_.blocks.push_back(std::move(block));
    drop();
  }

  /// Forgets the words gathered; links that found no block of their own stay without one.
  void drop() {
    words_.clear();
    times_.clear();
    links_.clear();
    index_.clear();
    bold_bytes_ = plain_bytes_ = 0;
  }

  const HtmlPage& page_;
  const std::string& base_;
  LinkPage& out_;
  Panels panels_;
  Outline outline_;
  Boxes boxes_;
  std::vector<TableRows> tables_;

  // The block that is being gathered.
  std::string words_;
  std::vector<PageTime> times_;
  std::vector<WrittenCell> cells_;  ///< of a row
  std::vector<std::size_t> links_;
  std::unordered_map<std::string, std::size_t> index_;  ///< of the block's links by address
  std::size_t bold_bytes_ = 0, plain_bytes_ = 0;

  const GumboNode* holder_ = nullptr;  ///< heading, button or row whose words are being gathered
  std::size_t led_in_ = 0;             ///< blocks when a line was last taken for a list's heading
  bool last_has_links_ = false;
  bool in_main_ = false;
  int bold_ = 0;
  int landmarks_ = 0;
};

}  // namespace

void read_blocks(const HtmlTree& tree, const HtmlPage& page, const std::string& base, LinkPage& out) {
  BlockReader reader(tree, page, base, out);
  HtmlWalk walk(tree.root());
  while (!walk.done()) {
    const auto* node = walk.node();
    const bool entering = walk.step() == HtmlWalk::Step::enter;
    if (is_never_read(tag_of(node))) {
      walk.skip_children();
      continue;
    }
    entering ? reader.enter(node) : reader.leave(node);
    walk.next();
  }
  reader.finish();
}

}  // namespace boardwatch::documents
