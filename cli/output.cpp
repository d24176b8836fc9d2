#include "cli/output.hpp"

#include <iostream>

#include "core/utf8.hpp"

namespace boardwatch::cli {
namespace json = boost::json;

std::string text_at(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  return value != nullptr && value->is_string() ? printable(std::string(value->get_string())) : std::string();
}

namespace {

void print_proof(const json::object& proof) {
  std::cout << "    \u201C" << fold_space(text_at(proof, "quote")) << "\u201D\n    ";
  if (const auto* page = proof.if_contains("page"); page != nullptr && page->is_number()) std::cout << "page " << page->to_number<int>() << ", ";
  std::cout << text_at(proof, "address") << '\n';
}

/// What boardwatch noticed of a source: there are no words to quote. The headline may say the reason already.
void print_notice(const json::object& notice, const std::string& headline) {
  const auto reason = text_at(notice, "reason");
  if (reason != headline) std::cout << "    " << fold_space(reason) << '\n';
  std::cout << "    " << text_at(notice, "address") << '\n';
}

}  // namespace

int complain(const Error& error, int status) {
  std::cerr << "boardwatch: " << printable(error.where) << '\n';
  return status;
}

void print_alert(const json::object& event) {
  const auto* member = event.if_contains("data");
  if (member == nullptr || !member->is_object()) return;
  const auto& data = member->get_object();
  std::cout << text_at(event, "recordedtime") << "  " << text_at(data, "priority") << "  " << text_at(data, "headline") << "  [" << text_at(data, "alert") << "]\n";
  if (const auto* withdrawn = data.if_contains("withdrawn"); withdrawn != nullptr && withdrawn->is_object())
    std::cout << "    WITHDRAWN: " << text_at(withdrawn->get_object(), "reason") << '\n';
  if (const auto* notice = data.if_contains("notice"); notice != nullptr && notice->is_object()) print_notice(notice->get_object(), text_at(data, "headline"));
  const auto* proofs = data.if_contains("proofs");
  if (proofs == nullptr || !proofs->is_array()) return;
  for (const auto& proof : proofs->get_array())
    if (proof.is_object()) print_proof(proof.get_object());
}

}  // namespace boardwatch::cli
