// One cascade for all tests, as building it takes a while, and short ways to ask it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue.hpp"
#include "parsers/findings/cascade.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

inline const std::string own_body = "Aldersey Vale NHS Foundation Trust";

/// The bodies that the program ships with.
const Catalogue& catalogue();
const Cascade& cascade();

/// A paper of Aldersey Vale, published on Tuesday 14 May 2024 unless said otherwise.
Context paper(const char* published = "2024-05-14", const std::string& organisation = own_body);
/// News that no body published.
Context news(const char* published = "2024-05-14");

Document text_document(std::string text);
std::vector<Change> changes_in(const std::string& text, const Context& context = paper());
std::vector<Signal> signals_in(const std::string& text, const Context& context = paper());

/// "departure chief_executive Ann Lee", for each change; the person is "-" where nobody is named.
std::vector<std::string> changes_said(const std::string& text, const Context& context = paper());
/// "culture worsening", for each signal.
std::vector<std::string> signals_said(const std::string& text, const Context& context = paper());

/// The sentence as the grammars read it: "<H0> retires <D0>".
std::string tagged(const std::string& sentence, const char* published = "2024-05-14");

}  // namespace boardwatch::findings
