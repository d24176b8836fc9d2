#include "cli/output.hpp"

#include <iostream>

#include "core/utf8.hpp"

namespace boardwatch::cli {
namespace json = boost::json;

std::string text_at(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  return value != nullptr && value->is_string() ? printable(std::string(value->get_string())) : std::string();
}

int complain(const Error& error, int status) {
  std::cerr << "boardwatch: " << printable(error.where) << '\n';
  return status;
}

void print_alert(const json::object& event) {
  const auto* member = event.if_contains("data");
  if (member == nullptr || !member->is_object()) return;
  const auto& data = member->get_object();
  std::cout << text_at(event, "recordedtime") << "  " << text_at(data, "priority") << "  " << text_at(data, "headline") << "  [" << text_at(data, "alert") << "]\n";
  const auto* proofs = data.if_contains("proofs");
  if (proofs == nullptr || !proofs->is_array()) return;
  for (const auto& proof : proofs->get_array()) {
    if (!proof.is_object()) continue;
    const auto& object = proof.get_object();
    std::cout << "    \u201C" << fold_space(text_at(object, "quote")) << "\u201D\n    ";
    if (const auto* page = object.if_contains("page"); page != nullptr && page->is_number()) std::cout << "page " << page->to_number<int>() << ", ";
    std::cout << text_at(object, "address") << '\n';
  }
}

}  // namespace boardwatch::cli
