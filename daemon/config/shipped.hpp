// The configuration that is part of the program, so that a command works anywhere without one.
#pragma once

#include <span>
#include <string_view>

#include "core/catalogue.hpp"
#include "core/embedded.hpp"
#include "core/result.hpp"

namespace boardwatch::config {

/// `organisations.csv` and the rules as they were when the program was built.
std::string_view shipped_file(std::string_view name);
std::span<const EmbeddedFile> shipped_rules();
Result<Catalogue> shipped_catalogue();

}  // namespace boardwatch::config
