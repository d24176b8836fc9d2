// The bodies that a document has named so far, and by which words it calls them.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/catalogue.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

struct KnownOrganisation {
  std::string name;
  std::string code;
  std::shared_ptr<const std::vector<std::vector<WordKey>>> forms;  ///< short names, the longest first
  std::string key;                                                 ///< name_key() of the name
  std::size_t sure = 0;  ///< of the forms; those behind are places too: "Torbay" of Torbay and South Devon
};

/// For looking up a view among strings.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <class Value>
using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

class KnownOrganisations {
 public:
  KnownOrganisations() = default;
  explicit KnownOrganisations(std::vector<KnownOrganisation> organisations);
  void push_back(KnownOrganisation organisation);
  const KnownOrganisation& back() const { return organisations_.back(); }
  const KnownOrganisation& operator[](std::size_t i) const { return organisations_[i]; }
  std::size_t size() const { return organisations_.size(); }
  auto begin() const { return organisations_.begin(); }
  auto end() const { return organisations_.end(); }
  /// No more are taken: a text that names so many bodies is not written by people.
  bool full() const { return organisations_.size() >= 5000; }

  const KnownOrganisation* by_code(std::string_view code) const;
  const KnownOrganisation* by_name(std::string_view name) const;
  const KnownOrganisation* by_name_key(std::string_view key) const;  ///< the first of that name

  /// The document says itself that it calls the body so: "Fenmarch Hospitals NHS Trust (FHT)".
  void call(std::string_view name, std::vector<WordKey> form);

  struct Form {
    std::uint32_t organisation = 0, form = 0;
    enum class Says { place, guess, defined } says = Says::guess;  ///< defined by call(): no guess
  };
  const std::vector<Form>* forms_from(WordKey first_word) const;

  struct Resolved {
    const Organisation* found = nullptr;  ///< in the catalogue
    std::string key;                      ///< name_key()
  };
  const Resolved& resolve(const Catalogue& catalogue, const std::string& name, std::optional<Date> published);

 private:
  std::vector<KnownOrganisation> organisations_;
  ByText<std::uint32_t> by_code_, by_key_, by_name_;
  std::unordered_map<WordKey, std::vector<Form>> forms_;
  ByText<Resolved> resolved_;
};

}  // namespace boardwatch::findings
