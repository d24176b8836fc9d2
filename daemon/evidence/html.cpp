#include "daemon/evidence/html.hpp"

#include "core/utf8.hpp"

namespace boardwatch::evidence {

Html& Html::add(Markup markup) {
  html_ += markup.view();
  return *this;
}

Html& Html::add(const Html& inner) {
  html_ += inner.html_;
  return *this;
}

Html& Html::text(std::string_view words) {
  for (const char c : printable(repair_utf8(words))) {
    switch (c) {
      case '&': html_ += "&amp;"; break;
      case '<': html_ += "&lt;"; break;
      case '>': html_ += "&gt;"; break;
      case '"': html_ += "&quot;"; break;
      case '\'': html_ += "&#39;"; break;
      default: html_.push_back(c);
    }
  }
  return *this;
}

}  // namespace boardwatch::evidence
