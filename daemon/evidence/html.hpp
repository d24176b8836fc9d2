// HTML that is safe to open: what strangers wrote gets into it by one function only, which encodes it.
#pragma once

#include <string>
#include <string_view>

namespace boardwatch::evidence {

/// Markup from our own source code: the compiler takes nothing that is not known when it runs.
class Markup {
 public:
  consteval Markup(const char* markup) : markup_(markup) {}
  constexpr std::string_view view() const { return markup_; }

 private:
  std::string_view markup_;
};

class Html {
 public:
  Html& add(Markup markup);
  Html& add(const Html& inner);
  /// Encodes words, also for an attribute's value in quotation marks. Control characters, and marks that turn the
  /// direction of writing or cannot be seen, are shown or left out.
  Html& text(std::string_view words);

  const std::string& view() const { return html_; }

 private:
  std::string html_;
};

}  // namespace boardwatch::evidence
