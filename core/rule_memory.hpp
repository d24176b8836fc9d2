// What rules remember of findings that they accepted: the state of their windows. The rules work it out, the store keeps it.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/alert.hpp"

namespace boardwatch {

/// A finding as a window sees it.
struct Remembered {
  std::int32_t day = 0;       ///< since 1970-01-01, in the time that the rule counts in
  std::int64_t finding = 0;   ///< its number in the store
  std::string what;           ///< what is counted, compared or paired
  std::string source;         ///< id of the source that it was read from
  double number = 0;          ///< what is measured

  friend bool operator==(const Remembered&, const Remembered&) = default;
};

/// Earlier, by day and then by number: the order in which memory has them, whatever order they came in.
inline bool is_before(const Remembered& a, const Remembered& b) { return a.day != b.day ? a.day < b.day : a.finding < b.finding; }

/// Something that a rule wants to look at again.
struct Reminder {
  std::string rule, group;
  Remembered entry;
  std::int32_t due = 0;  ///< a day, as Remembered::day
};

/// Memory by rule and by group (an organisation, or an organisation and a post). Not thread-safe. What cannot be read is told
/// by whoever keeps it; here it is empty.
class RuleMemory {
 public:
  virtual ~RuleMemory() = default;

  /// Adds it; nothing where the rule remembers that finding in that group already.
  virtual void add(std::string_view rule, std::string_view group, const Remembered& entry) = 0;
  /// From day to day, both included; in order.
  virtual std::vector<Remembered> between(std::string_view rule, std::string_view group, std::int32_t from, std::int32_t to) = 0;
  /// The nearest one before or after `entry`, which itself may be there or not.
  virtual std::optional<Remembered> before(std::string_view rule, std::string_view group, const Remembered& entry) = 0;
  virtual std::optional<Remembered> after(std::string_view rule, std::string_view group, const Remembered& entry) = 0;
  /// Asks for a reminder of `entry` on the day `due`; nothing where the rule waits for that finding in that group already.
  virtual void remind(std::string_view rule, std::string_view group, const Remembered& entry, std::int32_t due) = 0;
  /// Takes away the reminders that are due on that day or before, the earliest first.
  virtual std::vector<Reminder> take_due(std::int32_t day) = 0;
  /// None where it is no longer there.
  virtual std::optional<FindingRecord> finding(std::int64_t number) = 0;
};

/// Whether a finding may raise something, or is only to be remembered: what is read of the past, or was judged before.
enum class Age { news, history };

/// What judges findings: the rules.
struct Judge {
  using Decide = std::function<std::vector<AlertDraft>(const FindingRecord& found, RuleMemory& memory, Age age)>;
  using Remind = std::function<std::vector<AlertDraft>(Date today, RuleMemory& memory)>;

  template <class F>
    requires std::is_invocable_r_v<std::vector<AlertDraft>, F, const FindingRecord&, RuleMemory&, Age>
  Judge(F what, std::string its_version = {}, Remind when = {}) : decide(std::move(what)), remind(std::move(when)), version(std::move(its_version)) {}

  Decide decide;        ///< what a stored finding raises; it puts into memory what must be remembered of it
  Remind remind;        ///< what is raised because a day has come; may be empty
  std::string version;  ///< another one where what it remembers would be another thing
};

}  // namespace boardwatch
