#include "parsers/documents/pdf_destinations.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t most_nodes = 50'000;   // of the trees of pages and names
constexpr std::size_t most_names = 100'000;

/// Puts an array's elements on the stack, so that the first is taken first.
void push(std::vector<QPDFObjectHandle>& stack, QPDFObjectHandle kids, std::size_t most) {
  for (int i = size_of(kids) - 1; i >= 0 && stack.size() < most; --i) stack.push_back(element_of(kids, i));
}

}  // namespace

PdfPages pages_of(QPDF& pdf, std::size_t most) {
  PdfPages out;
  Met met;
  std::vector<QPDFObjectHandle> stack{value_of(pdf.getRoot(), "/Pages")};
  while (!stack.empty() && out.pages.size() < most) {
    const auto node = stack.back();
    stack.pop_back();
    if (!met.add(node)) {
      out.complete = false;
      continue;
    }
    const auto kids = value_of(node, "/Kids");
    if (size_of(kids) > 0) {
      push(stack, kids, most + most_nodes);
    } else if (auto page = node; page.isDictionary()) {
      out.pages.push_back(page);
      out.numbers.emplace(page.getObjGen(), static_cast<std::uint32_t>(out.pages.size()));
    }
  }
  out.complete = out.complete && stack.empty();
  return out;
}

std::optional<std::uint32_t> Destinations::page_of(QPDFObjectHandle bookmark) {
  auto place = value_of(bookmark, "/Dest");
  const auto action = value_of(bookmark, "/A");
  if (place.isNull() && name_of(value_of(action, "/S")) == "/GoTo") place = value_of(action, "/D");
  if (place.isString()) place = named(place.getStringValue());
  if (place.isName()) place = named(place.getName());
  if (place.isDictionary()) place = value_of(place, "/D");
  auto page = element_of(place, 0);
  if (page.isInteger()) {
    const auto index = page.getIntValue();
    const bool here = index >= 0 && index < static_cast<long long>(pages_.pages.size());
    return here ? std::optional(static_cast<std::uint32_t>(index + 1)) : std::nullopt;
  }
  if (!page.isIndirect()) return std::nullopt;
  const auto found = pages_.numbers.find(page.getObjGen());
  return found == pages_.numbers.end() ? std::nullopt : std::optional(found->second);
}

QPDFObjectHandle Destinations::named(const std::string& name) {
  if (!names_read_) read_names();
  names_read_ = true;
  const auto found = names_.find(name);
  return found == names_.end() ? value_of(value_of(pdf_.getRoot(), "/Dests"), name) : found->second;
}

void Destinations::read_names() {
  Met met;
  std::vector<QPDFObjectHandle> stack{value_of(value_of(pdf_.getRoot(), "/Names"), "/Dests")};
  while (!stack.empty()) {
    const auto node = stack.back();
    stack.pop_back();
    if (!met.add(node)) continue;
    const auto names = value_of(node, "/Names");
    for (int i = 0; i + 1 < size_of(names) && names_.size() < most_names; i += 2)
      if (auto name = element_of(names, i); name.isString()) names_.emplace(name.getStringValue(), element_of(names, i + 1));
    push(stack, value_of(node, "/Kids"), most_nodes);
  }
}

}  // namespace boardwatch::documents
