#include "parsers/findings/tagging.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/utf8.hpp"
#include "parsers/findings/bygone.hpp"
#include "parsers/findings/gaps.hpp"

namespace boardwatch::findings {
namespace {

enum class ItemKind { person, role, organisation };

struct Item {
  ItemKind kind;
  Span span;
  std::size_t index = 0;
};

/// "," or " and" and the like between the members of a list, with an article behind where `article` allows one.
bool is_also(std::string_view gap, bool article = false) {
  constexpr std::array<std::string_view, 4> joints{", and", ",", " and", " &"};
  constexpr std::array<std::string_view, 3> articles{" the", " its", " our"};
  Gap words(gap);
  if (!words.eat_any(joints)) return false;
  if (article) words.eat_any(articles);
  words.eat(" ");
  return words.done();
}

/// Joins posts to their bodies and people to their posts, from left to right.
class Chunker {
 public:
  /// `now`: the year of the document, 0 where that is not known.
  Chunker(std::string_view text, bool row, int now, std::vector<RoleMention> roles, std::vector<PersonMention> people,
          std::vector<OrganisationMention> organisations)
      : text_(text), row_(row), now_(now), roles_(std::move(roles)), people_(std::move(people)), organisations_(std::move(organisations)) {
    for (std::size_t i = 0; i < roles_.size(); ++i) items_.push_back({ItemKind::role, roles_[i].span, i});
    for (std::size_t i = 0; i < people_.size(); ++i) items_.push_back({ItemKind::person, people_[i].span, i});
    for (std::size_t i = 0; i < organisations_.size(); ++i) items_.push_back({ItemKind::organisation, organisations_[i].span, i});
    owner_.resize(roles_.size(), nullptr);
    std::sort(items_.begin(), items_.end(), [](const Item& a, const Item& b) { return a.span.begin < b.span.begin; });
  }

  struct Out {
    std::vector<Chunk> chunks;
    std::vector<OrganisationMention> loose;  ///< bodies that belong to no post
  };

  Out run() {
    Out out;
    attach_organisations();
    for (std::size_t i = 0; i < units_.size(); ++i) {
      if (const auto pairs = posts_then_people(i); pairs > 0) {
        join_in_order(out.chunks, i, pairs);
        i += 2 * pairs - 1;
        continue;
      }
      if (const auto pairs = people_before_posts(i); pairs > 0) {
        for (std::size_t k = 0; k < pairs; ++k, i += 2) {
          join(units_[i].chunk, std::move(units_[i + 1].chunk));
          out.chunks.push_back(std::move(units_[i].chunk));
        }
        --i;
        continue;
      }
      auto& unit = units_[i];
      if (unit.organisation) {
        out.loose.push_back(std::move(*unit.organisation));
        continue;
      }
      if (i + 1 < units_.size() && !units_[i + 1].organisation) {
        auto& next = units_[i + 1];
        const bool post_of_person = unit.chunk.person && !unit.chunk.role && next.chunk.role && !next.chunk.person && person_then_role(unit, next);
        const bool person_of_post = unit.chunk.role && !unit.chunk.person && next.chunk.person && !next.chunk.role && role_then_person(unit, next, i);
        if (post_of_person || person_of_post) {
          if (post_of_person && was_long_ago(unit, next)) next.chunk.role->lower = true;
          unit.chunk.held_now = post_of_person ? says_now(between(unit.span, next.span)) : opens_with_now(text_.substr(0, unit.span.begin));
          join(unit.chunk, std::move(next.chunk));
          const bool more = person_of_post && unit.chunk.role->plural;
          out.chunks.push_back(std::move(unit.chunk));
          ++i;
          if (more) share_plural(out.chunks, i);
          continue;
        }
      }
      out.chunks.push_back(std::move(unit.chunk));
    }
    for (auto& chunk : out.chunks) chunk.letter = letter_of(chunk);
    return out;
  }

  /// "Jo Smith, the new chief nurse"; "Jo Smith, who is at present the trust's chief nurse"
  static bool is_apposition(std::string_view gap) {
    constexpr std::array<std::string_view, 8> asides{", at present", ", currently", ", presently", ", now", " -", " (", " |", ":"};
    constexpr std::array<std::string_view, 6> held{" who is", " who was", " who has been", " who had been", " who has served as", " who serves as"};
    constexpr std::array<std::string_view, 15> owners{"the trust's", "our trust's", "trust's", "the", "our", "its", "their", "an", "a", "his", "her", "currently", "at present", "presently", "now"};
    constexpr std::array<std::string_view, 12> described{"new", "current", "first", "long-serving", "longest-serving", "long-standing", "longstanding", "outgoing", "incoming", "popular", "present", "group"};
    Gap words(gap);
    if (!words.eat_any(asides)) {
      const bool comma = words.eat(",");
      if (!words.eat_any(held) && !comma) words.eat("(");
    }
    words.eat(" ");
    while (words.eat_word(owners)) {
    }
    while (words.eat_word(described)) {
    }
    return words.done();
  }

 private:
  struct Piece {
    Chunk chunk;
    std::optional<OrganisationMention> organisation;
    Span span;
  };

  std::string_view between(Span a, Span b) const { return text_.substr(a.end, b.begin - a.end); }

  static char letter_of(const Chunk& chunk) {
    if (!chunk.role) return 'P';
    const bool outside = std::any_of(chunk.organisations.begin(), chunk.organisations.end(), [](const auto& o) { return o.outside; });
    if (chunk.role->lower || outside) return chunk.person ? 'Q' : 'N';
    if (chunk.role->interim) return chunk.person ? 'J' : 'A';
    return chunk.person ? 'H' : 'R';
  }

  /// ", who is at present", ", currently the trust's" between a person and a post.
  static bool says_now(std::string_view gap) {
    constexpr std::array<std::string_view, 6> now{"who is", "currently", "at present", "presently", " now ", "at the moment"};
    return std::any_of(now.begin(), now.end(), [&](std::string_view word) { return gap.find(word) != std::string_view::npos; });
  }

  /// "At present chief nurse of A, Ann Lee will": what stands before a post with which a sentence opens.
  static bool opens_with_now(std::string_view before) {
    constexpr std::array<std::string_view, 7> now{"currently", "at present", "presently", "now", "at the moment", "still", "today"};
    constexpr std::array<std::string_view, 3> articles{"the", "a", "an"};
    Gap words(before);
    if (!words.eat_word(now)) return false;
    words.eat_word(articles);
    return words.done();
  }

  /// "at", ", of the new" between a post and its body.
  static bool is_of_body(std::string_view gap) {
    constexpr std::array<std::string_view, 5> prepositions{" at", " of", " for", " in", " with"};
    constexpr std::array<std::string_view, 4> determiners{" both", " the", " our", " its"};
    constexpr std::array<std::string_view, 14> described{" new", " former", " troubled", " neighbouring", " neighbours", " neighbour", " nearby", " struggling", " partner", " sister trust", " sister", " giant", " newly formed", " newly merged"};
    Gap words(gap);
    words.eat(",");
    if (!words.eat_any(prepositions)) return false;
    words.eat_any(determiners);
    words.eat_any(described);
    words.eat(",");
    words.eat(" ");
    return words.done();
  }

  /// "'s new" between a body and its post.
  static bool is_owned_by_body(std::string_view gap) {
    constexpr std::array<std::string_view, 16> described{"new", "first", "own", "current", "outgoing", "incoming", "long-serving", "longest-serving", "long-standing", "longstanding", "former", "next", "last", "present", "popular", "veteran"};
    Gap words(gap);
    if (words.eat("'")) words.eat("s");
    words.eat(" ");
    while (words.eat_any(described)) words.eat(" ");
    return words.done();
  }

  void attach_organisations() {
    units_.reserve(items_.size());
    std::optional<OrganisationMention> last_body;  // named before, and of no post
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const auto& item = items_[i];
      Piece unit;
      unit.span = item.span;
      if (item.kind == ItemKind::person) {
        unit.chunk.person = std::move(people_[item.index]);
        unit.chunk.span = item.span;
        units_.push_back(std::move(unit));
        continue;
      }
      if (item.kind == ItemKind::organisation) {
        auto& organisation = organisations_[item.index];
        const bool before_role = i + 1 < items_.size() && items_[i + 1].kind == ItemKind::role && is_owned_by_body(between(item.span, items_[i + 1].span));
        if (before_role) {
          auto& role = roles_[items_[i + 1].index];
          if (between(item.span, items_[i + 1].span).find("former") != std::string_view::npos) role.lower = true;
          owner_[items_[i + 1].index] = &organisation;
          continue;
        }
        last_body = organisation;
        unit.organisation = std::move(organisation);
        units_.push_back(std::move(unit));
        continue;
      }
      unit.chunk.role = std::move(roles_[item.index]);
      unit.chunk.span = item.span;
      auto* owner = owner_[item.index];
      if (owner != nullptr) {
        unit.chunk.span.begin = owner->span.begin;
        unit.chunk.organisations.push_back(std::move(*owner));
      }
      while (i + 1 < items_.size() && items_[i + 1].kind == ItemKind::organisation) {
        const auto gap = between(unit.chunk.span, items_[i + 1].span);
        const bool first = unit.chunk.organisations.empty();
        const bool listed = first && gap == ", " && ends_item(items_[i + 1].span.end);
        const bool joins = first ? is_of_body(gap) || listed : owner == nullptr && is_and_body(gap);
        if (!joins) break;
        unit.chunk.organisations.push_back(std::move(organisations_[items_[i + 1].index]));
        unit.chunk.span.end = items_[i + 1].span.end;
        ++i;
      }
      if (unit.chunk.organisations.empty() && last_body && is_where(last_body->span, item.span)) unit.chunk.organisations.push_back(*last_body);
      unit.span = unit.chunk.span;
      units_.push_back(std::move(unit));
    }
  }

  /// "joins from Fenmarch NHS Trust, where she is chief nurse"
  bool is_where(Span body, Span role) const {
    constexpr std::size_t longest = 80;
    const auto gap = between(body, role);
    if (gap.size() > longest || gap.find_first_of(".;:") != std::string_view::npos) return false;
    Gap words(gap);
    words.eat(",");
    return words.eat(" where ");
  }

  static bool is_and_body(std::string_view gap) {
    constexpr std::array<std::string_view, 4> joints{", and ", ", ", " and ", " & "};
    Gap words(gap);
    constexpr std::array<std::string_view, 7> again{"of the ", "at the ", "for the ", "of ", "at ", "for ", "the "};
    if (!words.eat_any(joints)) return false;
    words.eat_any(again);
    return words.done();
  }

  bool ends_item(std::size_t at) const { return at >= text_.size() || text_[at] == ',' || text_[at] == '.' || text_[at] == ';'; }

  bool person_then_role(const Piece& person, const Piece& role) const {
    const auto gap = between(person.span, role.span);
    return trim(gap).empty() ? row_ : is_apposition(gap);
  }

  static bool is_mark_between(std::string_view gap) {
    constexpr std::array<std::string_view, 8> marks{", the", " - the", ",", ":", " -", "(", " (", " |"};
    Gap words(gap);
    words.eat_any(marks);
    words.eat(" ");
    return words.done();
  }

  /// "Sir Bo Smith, who was chairman here from 1989 to 1997": a post that he holds no more.
  bool was_long_ago(const Piece& person, const Piece& role) const {
    const auto gap = between(person.span, role.span);
    return now_ != 0 && (gap.find("who was") != std::string_view::npos || gap.find("who had been") != std::string_view::npos) && tells_bygone_year(text_, role.span.end, now_);
  }

  bool role_then_person(const Piece& role, const Piece& person, std::size_t i) const {
    const auto words = between(role.span, person.span);
    if (!is_mark_between(words)) return false;
    if (trim(words) == "|" && !row_) return false;
    if (trim(words) != ",") return true;
    // "..., chief nurse, Jo Smith said" joins; "Ann Lee, chief nurse, Jo Smith and ..." is a list where the post is taken.
    const bool taken = i > 0 && units_[i - 1].chunk.person && !units_[i - 1].organisation && trim(between(units_[i - 1].span, role.span)) == ",";
    return !taken;
  }

  /// "The medical director and chief nurse, Ann Lee and Bo Smith": how many posts and people, in the same order; 0 if not so.
  std::size_t posts_then_people(std::size_t i) const {
    const auto is_post = [&](std::size_t k) { return k < units_.size() && !units_[k].organisation && units_[k].chunk.role && !units_[k].chunk.person; };
    const auto is_person = [&](std::size_t k) { return k < units_.size() && !units_[k].organisation && units_[k].chunk.person && !units_[k].chunk.role; };
    const auto behind = [&](std::size_t k) { return between(units_[k].span, units_[k + 1].span); };
    std::size_t posts = 0;
    while (is_post(i + posts) && (posts == 0 || is_also(behind(i + posts - 1), true))) ++posts;
    if (posts < 2 || !is_person(i + posts) || !are_set_beside(behind(i + posts - 1))) return 0;
    std::size_t people = 1;
    while (is_person(i + posts + people) && is_also(behind(i + posts + people - 1), true)) ++people;
    return people == posts ? posts : 0;
  }

  /// "Ann Lee (AL) Chair Bo Smith (BS) Chief Executive": a list of those present whose lines have run together begins with a
  /// name and ends with a post. How many of both.
  std::size_t people_before_posts(std::size_t i) const {
    const auto is_person = [&](std::size_t k) { return !units_[k].organisation && units_[k].chunk.person && !units_[k].chunk.role; };
    const auto is_post = [&](std::size_t k) { return !units_[k].organisation && units_[k].chunk.role && !units_[k].chunk.person; };
    const auto beside = [&](std::size_t k) { return k + 1 < units_.size() && trim(between(units_[k].span, units_[k + 1].span)).empty(); };
    std::size_t at = i;
    while (at + 1 < units_.size() && is_person(at) && beside(at) && is_post(at + 1)) {
      at += 2;
      if (!beside(at - 1)) break;
    }
    const bool person_waits = at < units_.size() && at > i && beside(at - 1) && is_person(at);
    const auto pairs = (at - i) / 2;
    return pairs >= 2 && !person_waits ? pairs : 0;
  }

  static bool are_set_beside(std::string_view gap) {
    constexpr std::array<std::string_view, 6> marks{", who are", " who are", ",", ":", " -", " ("};
    Gap words(gap);
    if (!words.eat_any(marks)) return false;
    words.eat(" ");
    return words.done();
  }

  /// The last chunk spans the people's names as well, so that no word stands in the sentence twice.
  void join_in_order(std::vector<Chunk>& chunks, std::size_t i, std::size_t pairs) const {
    const auto& employers = units_[i + pairs - 1].chunk.organisations;
    for (std::size_t k = 0; k < pairs; ++k) {
      Chunk chunk = units_[i + k].chunk;
      chunk.person = units_[i + pairs + k].chunk.person;
      if (chunk.organisations.empty()) chunk.organisations = employers;
      if (k + 1 == pairs) chunk.span.end = units_[i + 2 * pairs - 1].span.end;
      chunks.push_back(std::move(chunk));
    }
  }

  static void join(Chunk& into, Chunk&& other) {
    if (!into.person) into.person = std::move(other.person);
    if (!into.role) into.role = std::move(other.role);
    for (auto& organisation : other.organisations) into.organisations.push_back(std::move(organisation));
    into.span.begin = std::min(into.span.begin, other.span.begin);
    into.span.end = std::max(into.span.end, other.span.end);
  }

  /// "Non-executive directors Ann Lee and Bo Smith": the post is everybody's. `i` moves behind the last of them.
  void share_plural(std::vector<Chunk>& chunks, std::size_t& i) {
    while (i + 1 < units_.size() && !units_[i + 1].organisation && units_[i + 1].chunk.person && !units_[i + 1].chunk.role &&
           is_also(between(units_[i].span, units_[i + 1].span))) {
      Chunk next = units_[i + 1].chunk;
      next.role = chunks.back().role;
      next.organisations = chunks.back().organisations;
      chunks.push_back(std::move(next));
      ++i;
    }
  }

  std::string_view text_;
  bool row_;
  int now_;
  std::vector<RoleMention> roles_;
  std::vector<PersonMention> people_;
  std::vector<OrganisationMention> organisations_;
  std::vector<Item> items_;
  std::vector<Piece> units_;
  std::vector<OrganisationMention*> owner_;  ///< of each role: the body whose possessive stands before it
};

/// "Ada Quill, chief nurse and managing director", "appointed as chair and chief executive": two titles of one person
/// are one post.
void join_titles(std::string_view text, const std::vector<PersonMention>& people, std::vector<RoleMention>& roles) {
  constexpr std::array<std::string_view, 5> joints{"and", "&", "/", ", and", "and the"};
  constexpr std::array<std::string_view, 9> given{"as", "appointed", "become", "becomes", "became", "named", "be", "is both", "as both"};
  constexpr std::array<std::string_view, 6> own{"its", "our", "their", "the trust's", "joint", "currently"};
  for (std::size_t i = 0; i + 1 < roles.size();) {
    auto &first = roles[i], &second = roles[i + 1];
    const auto between = trim(text.substr(first.span.end, second.span.begin - first.span.end));
    const auto is_second = [](Post post) { return post == Post::deputy_chief_executive || post == Post::deputy_chair || post == Post::senior_independent_director; };
    const bool comma = between == "," && (is_second(first.post) || is_second(second.post)) && !first.lower && !second.lower;
    const bool chairs_less = second.lower && second.post == Post::chair;  // "and chair of the audit committee"
    const bool joined = (comma || std::find(joints.begin(), joints.end(), between) != joints.end()) && !chairs_less && !first.plural && !second.plural && (first.interim || !second.interim);
    const auto one_holder = [&] {
      const auto gap_of = [&](const PersonMention& person) { return text.substr(person.span.end, first.span.begin - person.span.end); };
      for (const auto& person : people) {
        if (person.span.begin < second.span.end) continue;
        const auto gap = text.substr(second.span.end, person.span.begin - second.span.end);
        if (gap == " " && first.span.begin == 0) return true;  // "Chief nurse and deputy chief executive Ada Quill"
        if (gap == " " || gap == ", ") return false;
      }
      for (const auto& person : people)
        if (person.span.end <= first.span.begin && Chunker::is_apposition(gap_of(person))) return true;
      for (std::size_t k = 0; k + 1 < people.size() && people[k + 1].span.end <= first.span.begin; ++k)
        if (is_also(text.substr(people[k].span.end, people[k + 1].span.begin - people[k].span.end), true)) return false;
      auto words = text.substr(0, first.span.begin);
      while (words.ends_with(' ')) words.remove_suffix(1);
      const auto ends_with = [&](std::string_view word) { return words.ends_with(word) && (words.size() == word.size() || !is_word_byte(words[words.size() - word.size() - 1])); };
      for (const auto word : own)
        if (ends_with(word)) {
          words.remove_suffix(word.size());
          while (words.ends_with(' ')) words.remove_suffix(1);
          break;
        }
      return std::any_of(given.begin(), given.end(), ends_with);
    };
    const bool both_below = first.lower && second.lower;
    if (!joined || both_below || !one_holder()) {
      ++i;
      continue;
    }
    if (first.lower || (!second.lower && rank_of(second.post) < rank_of(first.post))) first.post = second.post;
    first.lower = false;
    first.span.end = second.span.end;
    first.title = fold_space(text.substr(first.span.begin, first.span.end - first.span.begin));
    roles.erase(roles.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

/// Could these be the initials of that name? "RK", "RAK" of "Ruaridh Kilbride"; "JFA" of "Jo Farquharson-Asare"
bool are_initials_of(std::string_view letters, std::string_view name) {
  if (name.empty() || letters.empty() || lowered(letters.front()) != lowered(name.front())) return false;
  for (std::size_t at = 1; at < name.size(); ++at)
    if ((name[at - 1] == ' ' || name[at - 1] == '-' || name[at - 1] == '\'') && lowered(name[at]) == lowered(letters.back())) return true;
  return static_cast<unsigned char>(name[name.rfind(' ') + 1]) >= 0x80;  // an accented letter is written without its accent
}

/// What an attendance list puts behind a name belongs to the person: "Ruaridh Kilbride (RK)", "Ada Quill (she/her)".
void take_brackets(std::string_view text, const std::vector<RoleMention>& roles, std::vector<PersonMention>& people, KnownPeople& known) {
  for (auto& person : people) {
    if (!person.full) continue;
    const auto behind = text.substr(person.span.end);
    if (!behind.starts_with(" (")) continue;
    const auto close = behind.substr(0, 16).find(')');
    if (close == std::string_view::npos) continue;
    const auto inside = behind.substr(2, close - 2);
    const Span bracket{person.span.end, person.span.end + close + 1};
    if (std::any_of(roles.begin(), roles.end(), [&](const RoleMention& role) { return role.span.begin < bracket.end && bracket.begin < role.span.end; })) continue;
    const bool capitals = inside.size() >= 2 && inside.size() <= 4 && std::all_of(inside.begin(), inside.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool she = Gap(inside).eat("she/"), he = Gap(inside).eat("he/"), they = Gap(inside).eat("they/");
    if (capitals && are_initials_of(inside, person.name))
      known.add_initials(std::string(inside), person.name);
    else if (!she && !he && !they)
      continue;
    if ((she || he) && person.gender == '?') person.gender = she ? 'f' : 'm';
    person.span.end = bracket.end;
  }
}

/// "Ruaridh Kilbride, Chief Nurse (RK)": the initials stand behind the post.
void learn_initials_behind_posts(std::string_view text, const std::vector<RoleMention>& roles, const std::vector<PersonMention>& people, KnownPeople& known) {
  for (const auto& role : roles) {
    const auto behind = text.substr(role.span.end, 8);
    if (!behind.starts_with(" (")) continue;
    const auto inside = behind.substr(2, behind.find(')') == std::string_view::npos ? 0 : behind.find(')') - 2);
    const bool capitals = inside.size() >= 2 && inside.size() <= 4 && std::all_of(inside.begin(), inside.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!capitals) continue;
    for (const auto& person : people) {
      if (!person.full || person.span.end > role.span.begin) continue;
      const auto gap = text.substr(person.span.end, role.span.begin - person.span.end);
      if ((gap == ", " || gap == " - " || gap == " | ") && are_initials_of(inside, person.name)) known.add_initials(std::string(inside), person.name);
    }
  }
}

/// Roles apart from bodies: in "Kestrel Vale Trust chair" the body's last word is no part of the title, and a title
/// inside a body's name is none.
void part_roles(std::string_view text, const std::vector<OrganisationMention>& organisations, std::vector<RoleMention>& roles) {
  for (auto& role : roles) {
    for (const auto& organisation : organisations) {
      if (role.span.begin >= organisation.span.end || role.span.end <= organisation.span.end || role.span.begin <= organisation.span.begin) continue;
      role.span.begin = organisation.span.end + 1;
      role.title = fold_space(text.substr(role.span.begin, role.span.end - role.span.begin));
    }
  }
  const auto overlaps = [](Span a, Span b) { return a.begin < b.end && b.begin < a.end; };
  std::erase_if(roles, [&](const RoleMention& role) {
    return std::any_of(organisations.begin(), organisations.end(), [&](const auto& o) { return overlaps(o.span, role.span); });
  });
}

/// Which tokens are part of something already, so that no name is looked for in them. A month or weekday that is
/// somebody's first name is no date.
void mark_taken(std::string_view text, const std::vector<Token>& tokens, const std::vector<OrganisationMention>& organisations, const std::vector<RoleMention>& roles,
                const NameFinder& names, std::vector<DateReading>& dates, std::vector<char>& taken) {
  taken.assign(tokens.size(), 0);
  const auto first_in = [&](Span span) { return std::partition_point(tokens.begin(), tokens.end(), [&](const Token& t) { return t.end <= span.begin; }); };
  const auto take = [&](Span span, char by) {
    for (auto token = first_in(span); token != tokens.end() && token->begin < span.end; ++token) taken[static_cast<std::size_t>(token - tokens.begin())] = by;
  };
  for (const auto& organisation : organisations) take(organisation.span, 1);
  for (const auto& role : roles) take(role.span, NameFinder::taken_by_post);
  std::erase_if(dates, [&](const DateReading& date) {
    const auto token = first_in(date.span);
    return token != tokens.end() && token->end >= date.span.end && names.is_calendar_name(text, tokens, taken, static_cast<std::size_t>(token - tokens.begin()));
  });
  for (const auto& date : dates) take(date.span, 1);
}

/// "with immediate effect", "today": no day that "that day" would mean.
bool tells_today(std::string_view text, const DateReading& date) {
  const auto words = text.substr(date.span.begin, date.span.end - date.span.begin);
  return words.starts_with("with ") || words.starts_with("With ") || words == "immediately" || words == "today" || words == "Today";
}

/// A tag and where it is to stand.
struct Place {
  Span span;
  char letter;
  bool possessive;
  std::size_t index;
  std::size_t* at;
};

std::vector<Place> places_of(TaggedSentence& tagged) {
  tagged.chunk_at.resize(tagged.chunks.size());
  tagged.organisation_at.resize(tagged.organisations.size());
  tagged.date_at.resize(tagged.dates.size());
  std::vector<Place> places;
  places.reserve(tagged.chunks.size() + tagged.organisations.size() + tagged.dates.size());
  for (std::size_t i = 0; i < tagged.chunks.size(); ++i) {
    const auto& chunk = tagged.chunks[i];
    places.push_back({chunk.span, chunk.letter, chunk.possessive, i, &tagged.chunk_at[i]});
  }
  for (std::size_t i = 0; i < tagged.organisations.size(); ++i)
    places.push_back({tagged.organisations[i].span, tagged.organisations[i].outside ? 'X' : 'O', false, i, &tagged.organisation_at[i]});
  for (std::size_t i = 0; i < tagged.dates.size(); ++i) places.push_back({tagged.dates[i].span, 'D', false, i, &tagged.date_at[i]});
  std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.span.begin < b.span.begin; });
  return places;
}

void append_tag(std::string& out, const Place& place) {
  char number[24];
  const auto end = std::to_chars(number, number + sizeof number, place.index).ptr;
  out += '<';
  out += place.letter;
  out.append(number, end);
  out += '>';
  if (place.possessive) out += "'s";
}

/// The sentence with tags in place of what they stand for.
void write_tags(std::string_view text, TaggedSentence& tagged) {
  tagged.text.reserve(text.size() + 8);
  std::size_t at = 0;
  Span last;
  for (const auto& place : places_of(tagged)) {
    if (place.span.begin < at && place.span.begin == last.begin && place.span.end == last.end) {  // "both": one tag for each
      tagged.text += " and ";
      *place.at = tagged.text.size();
      append_tag(tagged.text, place);
      continue;
    }
    if (place.span.begin < at) {  // swallowed by a chunk: it stands where the chunk does
      *place.at = tagged.text.size();
      continue;
    }
    tagged.text += text.substr(at, place.span.begin - at);
    *place.at = tagged.text.size();
    append_tag(tagged.text, place);
    at = place.span.end;
    last = place.span;
  }
  tagged.text += text.substr(at);
}

}  // namespace

Result<Tagger> Tagger::build(const Catalogue& catalogue) {
  BW_TRY(auto posts, PostFinder::build());
  BW_TRY(auto names, NameFinder::build());
  BW_TRY(auto organisations, OrganisationFinder::build(catalogue));
  return Tagger(std::move(posts), std::move(names), std::move(organisations));
}

TaggedSentence Tagger::tag(const Prepared& prepared, std::size_t sentence, std::optional<Date> published, Discourse& discourse) const {
  const bool row = prepared.units()[prepared.sentences()[sentence].unit].kind == UnitKind::row;
  auto tagged = tag(prepared.words(prepared.sentences()[sentence]), row, published, discourse);
  tagged.sentence = sentence;
  return tagged;
}

TaggedSentence Tagger::tag(std::string_view text, bool row, std::optional<Date> published, Discourse& discourse) const {
  cut_tokens_into(text, discourse.tokens);
  const auto& tokens = discourse.tokens;
  TaggedSentence tagged;
  auto organisations = organisations_.find(text, tokens, published, discourse.organisations);
  if (may_hold_dates(text, tokens)) tagged.dates = find_dates(text, published, discourse.day);
  auto roles = posts_.find(text, tokens);
  part_roles(text, organisations, roles);
  std::erase_if(roles, [&](const RoleMention& role) { return role.title.size() <= 4 && discourse.people.by_initials(role.title) != nullptr; });  // "FD" of Femi Dada
  mark_taken(text, tokens, organisations, roles, names_, tagged.dates, discourse.taken);
  for (const auto& date : tagged.dates)
    if (date.next.day != 0 && !tells_today(text, date)) discourse.day = date;
  auto people = names_.find(text, tokens, discourse.taken, discourse.people);
  take_brackets(text, roles, people, discourse.people);
  learn_initials_behind_posts(text, roles, people, discourse.people);
  if (roles.size() > 1) join_titles(text, people, roles);
  for (auto& person : people) {
    if (person.gender == '?') person.gender = discourse.people.gender_of(person.name);
    discourse.people.add(person);
  }
  if (!roles.empty() || !people.empty() || !organisations.empty()) {
    auto chunked = Chunker(text, row, published ? static_cast<int>(published->year()) : 0, std::move(roles), std::move(people), std::move(organisations)).run();
    tagged.chunks = std::move(chunked.chunks);
    tagged.organisations = std::move(chunked.loose);
  }
  add_pronouns(text, tokens, discourse.cast, discourse.people, tagged.chunks);
  write_tags(text, tagged);
  discourse.cast.note(text, tagged.chunks);
  return tagged;
}

const TaggedSentence* find_tagged(const std::vector<TaggedSentence>& tagged, std::size_t sentence) {
  const auto at = std::lower_bound(tagged.begin(), tagged.end(), sentence, [](const TaggedSentence& t, std::size_t s) { return t.sentence < s; });
  return at != tagged.end() && at->sentence == sentence ? &*at : nullptr;
}

std::vector<std::size_t> tags_in(std::string_view text, std::string_view letters) {
  std::vector<std::size_t> found;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    if (at + 2 >= text.size() || letters.find(text[at + 1]) == std::string_view::npos) continue;
    std::size_t index = 0;
    for (std::size_t k = at + 2; k < text.size() && text[k] >= '0' && text[k] <= '9'; ++k) index = index * 10 + static_cast<std::size_t>(text[k] - '0');
    found.push_back(index);
  }
  return found;
}

}  // namespace boardwatch::findings
