// Brings the list of NHS bodies up to date with what was published about them since.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/register.hpp"
#include "core/catalogue.hpp"

namespace boardwatch::catalogue {

/// "BARTS HEALTH NHS TRUST" -> "Barts Health NHS Trust"
std::string mixed_case(std::string_view name);

/// A body's page of board papers that is another one than before.
struct NewPage {
  std::string code;
  std::string old_address;  ///< empty where there was none
  std::string address;
};

/// What a person has written stays: names and aliases are added to, closed bodies are never opened again, nothing is
/// removed.
class Update {
 public:
  explicit Update(std::vector<Organisation> organisations);

  void take(const Register& published);

  const std::vector<Organisation>& organisations() const { return organisations_; }
  /// One line for each difference: "R1A region: Midlands -> London".
  const std::vector<std::string>& changes() const { return changes_; }
  /// "trust_urls.json, line 12: ...": what was not taken and why.
  const std::vector<std::string>& refused() const { return refused_; }
  const std::vector<NewPage>& new_pages() const { return new_pages_; }

 private:
  using Offers = std::map<std::string, std::set<std::string>>;  ///< codes of the bodies that each name is offered for

  void take_body(const RegisterRow& row);
  void take_successor(const std::vector<const Succession*>& rows);
  void take_page(const BoardPage& page, const Offers& offers);
  void take_names(Organisation& body, const BoardPage& page, const Offers& offers);

  Organisation* find(std::string_view code);
  void add(const RegisterRow& row);
  void rename(Organisation& body, const RegisterRow& row);
  void join_board(Organisation& body, const RegisterRow& row);
  bool descends_from(const Organisation& body, const Organisation& ancestor);
  void set(Organisation& body, std::string_view what, std::string& field, const std::string& value);
  void close(Organisation& body, Date day);
  void add_alias(Organisation& body, const std::string& name, const std::string& place);
  void refuse(const std::string& place, const std::string& what);
  const Organisation* owner_of(const std::string& key, const Organisation& but) const;

  std::vector<Organisation> organisations_;
  std::map<std::string, std::size_t, std::less<>> by_code_;
  std::vector<std::string> changes_, refused_;
  std::vector<NewPage> new_pages_;
};

}  // namespace boardwatch::catalogue
