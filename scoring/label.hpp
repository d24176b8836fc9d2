// What a labelled or predicted passage says. Codes stay text: a gold file may know kinds that this program does not.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace boardwatch::scoring {

/// A field of a change or signal. Only gold may have several right values.
struct Field {
  bool present = false;  ///< whether the key is there; a gold field that is not there is not scored
  bool several = false;  ///< written as a list
  std::vector<std::optional<std::string>> values = {std::nullopt};  ///< one, null where not told; of a list all

  /// Whether there is something to compare: neither null, "" nor an empty list.
  bool is_filled() const { return several ? !values.empty() : values.front() && !values.front()->empty(); }
};

/// Whether both say the same, null and "not there" being alike.
bool is_equal(const Field& a, const Field& b);

/// The first seven are the slots of a change that are counted; `destination` is the destination's organisation.
enum class Slot { kind, person, post, organisation, reason, effective, destination, tense, direction, status };
inline constexpr std::array all_slots = {Slot::kind,      Slot::person,    Slot::post,        Slot::organisation,
                                         Slot::reason,    Slot::effective, Slot::destination, Slot::tense,
                                         Slot::direction, Slot::status};
inline constexpr auto counted_slots = std::span(all_slots).first<7>();
std::string_view to_code(Slot slot);

/// A change or a signal.
struct Label {
  std::array<Field, all_slots.size()> fields;
  std::vector<std::optional<std::string>> figures;  ///< their values, a number always written alike; the main one first
  std::string evidence;                             ///< empty where there is none
  std::optional<double> confidence;                 ///< 0 to 1

  const Field& operator[](Slot slot) const { return fields[static_cast<std::size_t>(slot)]; }
  Field& operator[](Slot slot) { return fields[static_cast<std::size_t>(slot)]; }
  const std::string& kind() const { return *(*this)[Slot::kind].values.front(); }  ///< every label has one
};

struct Passage {
  std::string id;
  std::string text;                                    ///< empty where it is not given
  std::optional<std::vector<Label>> changes, signals;  ///< none: the family is not labelled
};

struct Labels {
  std::vector<Passage> passages;      ///< no two with the same id
  std::vector<std::string> warnings;  ///< what is odd but could be read, each with file and line
};

}  // namespace boardwatch::scoring
