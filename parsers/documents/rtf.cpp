#include "parsers/documents/rtf.hpp"

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/documents/block_writer.hpp"
#include "parsers/documents/blocks.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/ooxml.hpp"
#include "parsers/documents/rtf_tokens.hpp"
#include "parsers/documents/rtf_words.hpp"
#include "parsers/documents/stated_date.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::string_view what = "the RTF file";
constexpr std::size_t most_groups = 1000;  ///< in each other

/// Properties that end with the group in which they were set.
struct State {
  RtfGroup group = RtfGroup::text;
  int font = 0;
  int fallbacks = 1;    ///< characters behind \u for readers that do not know it
  bool hidden = false;  ///< hidden or deleted
  bool fresh = true;    ///< nothing but the group's first words has come
  bool optional = false;  ///< marked by \*: to be passed over by whoever does not know it
};

/// A text of its own: the body, a note, a header.
struct Story {
  Document document;
  BlockWriter writer{document};
  bool open = false;  ///< a block has begun
  bool in_table = false, heading = false, item = false;
};

class Rtf {
 public:
  explicit Rtf(std::string_view bytes) : tokens_(bytes) { stories_.push_back(std::make_unique<Story>()); }

  Result<Document> read() {
    while (const auto token = tokens_.next()) {
      if (states_.size() > most_groups) return fail(Errc::too_deep, std::string(what) + " has groups nested more than " + std::to_string(most_groups) + " deep");
      take(*token);
    }
    flush();
    const bool cut = states_.size() > 1;
    while (stories_.size() > 1) end_story(RtfGroup::note);
    story().writer.end();
    return finish(cut);
  }

 private:
  Story& story() { return *stories_.back(); }
  State& state() { return states_.back(); }

  void take(const RtfToken& token) {
    switch (token.kind) {
      case RtfToken::Kind::open: return open_group();
      case RtfToken::Kind::close: return close_group();
      case RtfToken::Kind::byte: return take_byte(token.value);
      case RtfToken::Kind::symbol: return take_symbol(token.value);
      case RtfToken::Kind::word: return take_word(token);
    }
  }

  void open_group() {
    flush();
    skip_ = 0;
    states_.push_back(state());
    state().fresh = true;
    state().optional = false;
  }

  void close_group() {
    flush();
    skip_ = 0;
    if (states_.size() < 2) return;
    const auto group = state().group;
    states_.pop_back();
    const bool story_ends = (group == RtfGroup::note || group == RtfGroup::running) && state().group != group;
    if (story_ends && stories_.size() > 1) end_story(group);
    if (group == RtfGroup::styles) end_style();
  }

  void take_byte(char byte) {
    state().fresh = false;
    if (skip_ > 0) {
      --skip_;
      return;
    }
    if (is_read()) bytes_.push_back(byte);
  }

  void take_symbol(char symbol) {
    if (symbol == '*') {
      state().optional = true;
      return;
    }
    if (symbol == '~') add("\u00A0");
    if (symbol == '_') add("-");
  }

  void take_word(const RtfToken& token) {
    const auto word = token.word;
    if (word == "u" && token.number) return take_unicode(*token.number);
    if (word == "bin") return;
    if (begin_group(word)) return;
    const int number = token.number.value_or(-1);
    const bool on = number != 0;
    if (word == "uc") state().fallbacks = std::clamp(number, 0, 100);
    if (word == "ansicpg" && number > 0) charset_ = number == 10000 ? "macintosh" : "cp" + std::to_string(number);
    if (word == "f") set_font(number);
    if (word == "fcharset" && state().group == RtfGroup::fonts) font_charsets_[state().font] = rtf_charset(number);
    if (word == "v" || word == "deleted") set_hidden(on);
    if (word == "plain") set_hidden(false);
    if (state().group == RtfGroup::styles) return take_style(word, number);
    if (const auto character = rtf_character(word); !character.empty()) return add(character);
    if (is_read()) take_layout(word, number);
  }

  /// A group is what its first word says; \* marks those that only newer readers know.
  bool begin_group(std::string_view word) {
    const bool first = std::exchange(state().fresh, false);
    const bool optional = std::exchange(state().optional, false);
    if (!first) return false;
    auto group = rtf_group(word);
    if (optional && group == RtfGroup::text && word != "shpinst") group = RtfGroup::left_out;
    if (group == RtfGroup::text) return false;
    // In the table of fonts and the like nothing else is meant but what stands there; a title is part of what is left out.
    const bool closed = state().group != RtfGroup::text && state().group != RtfGroup::note && state().group != RtfGroup::running;
    if (closed && !(group == RtfGroup::title && state().group == RtfGroup::left_out)) {
      state().group = group == RtfGroup::left_out ? group : state().group;
      return true;
    }
    state().group = group;
    if (group == RtfGroup::note || group == RtfGroup::running) stories_.push_back(std::make_unique<Story>());
    if (group == RtfGroup::list_mark) story().item = true;
    return true;
  }

  void end_story(RtfGroup group) {
    const auto ended = std::move(stories_.back());
    stories_.pop_back();
    ended->writer.end();
    for (const auto& block : ended->document.blocks) {
      auto words = ended->document.text.substr(block.begin, block.end - block.begin);
      if (group == RtfGroup::note)
        notes_.emplace_back(block.kind, std::move(words));
      else if (running_seen_.insert(words = fold_space(words)).second)
        running_.push_back({0, std::move(words)});
    }
  }

  /// Whether what comes is words of the paper, or of a table whose words are needed.
  bool is_read() const { return states_.back().group != RtfGroup::left_out && states_.back().group != RtfGroup::fonts && !states_.back().hidden; }

  void set_font(int number) {
    flush();
    state().font = number;
  }
  void set_hidden(bool hidden) {
    flush();
    state().hidden = hidden;
  }

  void take_unicode(int number) {
    state().fresh = false;
    flush();
    const auto unit = static_cast<char32_t>(number) & 0xFFFF;
    const bool low = unit >= 0xDC00 && unit < 0xE000;
    std::string character;
    if (low && high_ != 0)
      append_utf8(character, 0x10000 + ((high_ - 0xD800) << 10) + (unit - 0xDC00));
    else if (unit < 0xD800 || unit >= 0xE000)
      append_utf8(character, unit);
    high_ = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
    add(repair_utf8(character));
    skip_ = state().fallbacks;
  }

  void flush() {
    if (bytes_.empty()) return;
    const auto bytes = std::exchange(bytes_, {});
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (ascii) return add(bytes);
    const auto own = font_charsets_.find(state().font);
    const std::string charset = own == font_charsets_.end() || own->second.empty() ? charset_ : std::string(own->second);
    add(to_utf8(bytes, "text/plain; charset=" + charset, Markup::none).text);
  }

  void add(std::string_view words) {
    flush();
    if (!is_read()) return;
    if (state().group == RtfGroup::title) title_ += words;
    if (state().group == RtfGroup::styles) style_name_ += words;
    if (state().group == RtfGroup::title || state().group == RtfGroup::styles) return;
    begin_block();
    story().writer.add(words);
  }

  void begin_block() {
    auto& now = story();
    if (now.in_table && !now.writer.in_row()) {
      now.writer.begin(BlockKind::table_row);
      now.writer.begin_cell();
    } else if (!now.in_table && (!now.open || now.writer.in_row())) {
      now.writer.begin(now.heading ? BlockKind::heading : now.item ? BlockKind::list_item : BlockKind::paragraph);
    }
    now.open = true;
  }

  void take_style(std::string_view word, int number) {
    if (word == "s") style_ = number;
    if (word == "outlinelevel" && number >= 0 && number < 9) headings_.insert(style_);
  }
  void end_style() {
    const std::string name = to_lower(fold_space(std::exchange(style_name_, {})));
    if (name.starts_with("heading") || name.starts_with("title") || name.starts_with("subtitle")) headings_.insert(style_);
    style_ = 0;
  }

  void take_layout(std::string_view word, int number) {
    flush();
    auto& now = story();
    if (word == "par" || word == "sect" || word == "page") end_paragraph();
    if (word == "pard") now.in_table = now.heading = now.item = false;
    if (word == "intbl" || word == "trowd") now.in_table = true;
    if (word == "s") now.heading = headings_.contains(number);
    if (word == "outlinelevel") now.heading = number >= 0 && number < 9;
    if (word == "ls") now.item = true;
    if (word == "cell" || word == "nestcell") end_cell();
    if (word == "row") end_row();
    if (word == "nestrow") now.writer.gap();
  }

  void end_paragraph() {
    auto& now = story();
    if (now.in_table) return now.writer.gap();
    now.writer.end();
    now.open = false;
  }
  void end_cell() {
    story().in_table = true;
    begin_block();
    story().writer.begin_cell();
  }
  void end_row() {
    story().writer.end();
    story().open = story().in_table = false;
  }

  Result<Document> finish(bool cut) {
    auto& document = story().document;
    auto& writer = story().writer;
    for (const auto& [kind, words] : notes_) {
      writer.begin(kind);
      writer.add(words);
      writer.end();
    }
    if (document.blocks.empty()) return fail(Errc::no_text, std::string(what) + " has no words in it");
    document.running = std::move(running_);
    document.title = fold_space(repair_utf8(title_));
    if (document.title.empty()) document.title = title_from_blocks(document);
    document.date = stated_date(document.text);
    judge(document, what, cut, writer.full());
    return std::move(document);
  }

  RtfTokens tokens_;
  std::vector<State> states_{State{}};
  std::vector<std::unique_ptr<Story>> stories_;  ///< the last is being written
  std::vector<std::pair<BlockKind, std::string>> notes_;
  std::vector<RunningLine> running_;
  std::unordered_set<std::string> running_seen_;
  std::unordered_map<int, std::string_view> font_charsets_;
  std::unordered_set<int> headings_;  ///< styles of headings
  std::string charset_ = "windows-1252";
  std::string bytes_;  ///< of text, in the font's character set
  std::string title_, style_name_;
  int style_ = 0;
  int skip_ = 0;        ///< fallback characters still to come
  char32_t high_ = 0;   ///< first half of a character beyond 0xFFFF
};

}  // namespace

Result<Document> read_rtf(std::string_view bytes) {
  if (bytes.empty()) return fail(Errc::empty, std::string(what) + " has no bytes");
  return Rtf(bytes).read();
}

}  // namespace boardwatch::documents
