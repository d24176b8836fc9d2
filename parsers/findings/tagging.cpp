#include "parsers/findings/tagging.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <set>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

enum class ItemKind { person, role, organisation, date, pronoun };

struct Item {
  ItemKind kind;
  Span span;
  std::size_t index = 0;
};

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

/// Joins posts to their bodies and people to their posts, from left to right.
class Chunker {
 public:
  Chunker(std::string_view text, bool row, std::vector<RoleMention> roles, std::vector<PersonMention> people,
          std::vector<OrganisationMention> organisations)
      : text_(text), row_(row), roles_(std::move(roles)), people_(std::move(people)), organisations_(std::move(organisations)) {
    for (std::size_t i = 0; i < roles_.size(); ++i) items_.push_back({ItemKind::role, roles_[i].span, i});
    for (std::size_t i = 0; i < people_.size(); ++i) items_.push_back({ItemKind::person, people_[i].span, i});
    for (std::size_t i = 0; i < organisations_.size(); ++i) items_.push_back({ItemKind::organisation, organisations_[i].span, i});
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
      auto& unit = units_[i];
      if (unit.organisation) {
        out.loose.push_back(*unit.organisation);
        continue;
      }
      if (i + 1 < units_.size() && !units_[i + 1].organisation) {
        auto& next = units_[i + 1];
        const bool post_of_person = unit.chunk.person && !unit.chunk.role && next.chunk.role && !next.chunk.person && person_then_role(unit, next);
        const bool person_of_post = unit.chunk.role && !unit.chunk.person && next.chunk.person && !next.chunk.role && role_then_person(unit, next, i);
        if (post_of_person || person_of_post) {
          join(unit.chunk, next.chunk);
          const bool more = person_of_post && unit.chunk.role->plural;
          out.chunks.push_back(unit.chunk);
          ++i;
          if (more) share_plural(out.chunks, i);
          continue;
        }
      }
      out.chunks.push_back(unit.chunk);
    }
    for (auto& chunk : out.chunks) chunk.letter = letter_of(chunk);
    return out;
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

  void attach_organisations() {
    static const RE2 of_body(R"((?i)^,? (?:at|of|for|in|with)(?: the)?(?: new| former| troubled| neighbouring)? ?$)");
    static const RE2 body_s(R"((?i)^(?:'s?|)? ?(?:(?:new|first|own|current|outgoing|incoming|long-serving|former|next|last|present|popular|veteran) ?)*$)");
    static const RE2 and_body(R"(^(?:,| and|, and| &) (?:the )?$)");
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const auto& item = items_[i];
      if (item.kind == ItemKind::person) {
        Piece unit;
        unit.chunk.person = people_[item.index];
        unit.chunk.span = unit.span = item.span;
        units_.push_back(std::move(unit));
        continue;
      }
      if (item.kind == ItemKind::organisation) {
        const auto& organisation = organisations_[item.index];
        const bool before_role = i + 1 < items_.size() && items_[i + 1].kind == ItemKind::role && RE2::FullMatch(piece(between(item.span, items_[i + 1].span)), body_s);
        if (before_role) {
          auto& role = roles_[items_[i + 1].index];
          if (text_.substr(item.span.end, items_[i + 1].span.begin - item.span.end).find("former") != std::string_view::npos) role.lower = true;
          owner_[items_[i + 1].index] = {organisation, item.span};
          continue;
        }
        Piece unit;
        unit.organisation = organisation;
        unit.span = item.span;
        units_.push_back(std::move(unit));
        continue;
      }
      Piece unit;
      unit.chunk.role = roles_[item.index];
      unit.chunk.span = unit.span = item.span;
      if (const auto owner = owner_.find(item.index); owner != owner_.end()) {
        unit.chunk.organisations.push_back(owner->second.first);
        unit.chunk.span.begin = owner->second.second.begin;
      }
      while (i + 1 < items_.size() && items_[i + 1].kind == ItemKind::organisation) {
        const auto gap = between(unit.chunk.span, items_[i + 1].span);
        const bool first = unit.chunk.organisations.empty();
        const bool listed = first && gap == ", " && ends_item(items_[i + 1].span.end);
        const bool joins = first ? RE2::FullMatch(piece(gap), of_body) || listed : RE2::FullMatch(piece(gap), and_body) && owner_.count(item.index) == 0;
        if (!joins) break;
        unit.chunk.organisations.push_back(organisations_[items_[i + 1].index]);
        unit.chunk.span.end = items_[i + 1].span.end;
        ++i;
      }
      unit.span = unit.chunk.span;
      units_.push_back(std::move(unit));
    }
  }

  bool ends_item(std::size_t at) const { return at >= text_.size() || text_[at] == ',' || text_[at] == '.' || text_[at] == ';'; }

  bool person_then_role(const Piece& person, const Piece& role) const {
    static const RE2 gap(
        R"((?i)^(?:,|:| -|\(| \(| \||,? who (?:is|was|has been|had been|has served as|serves as)|, at present|, currently|, presently|, now)? ?(?:the |our |its |their |a |an |his |her |(?:the |our )?trust's |currently |at present |presently |now |the trust's )*(?:new |current |first |long-serving |outgoing |incoming |popular |present |group )*$)");
    const auto words = between(person.span, role.span);
    if (trim(words).empty()) return row_;
    if (!RE2::FullMatch(piece(words), gap)) return false;
    // "Jo Smith, the new chief nurse" yes; "Jo Smith, formerly chief nurse" is caught by the lexicon of posts.
    return true;
  }

  bool role_then_person(const Piece& role, const Piece& person, std::size_t i) const {
    static const RE2 gap(R"(^(?:,|:| -|\(| \(| \||, the| - the)? ?$)");
    const auto words = between(role.span, person.span);
    if (!RE2::FullMatch(piece(words), gap)) return false;
    if (trim(words) == "|" && !row_) return false;
    if (trim(words) != ",") return true;
    // "..., chief nurse, Jo Smith said" joins; "Ann Lee, chief nurse, Jo Smith and ..." is a list where the post is taken.
    const bool taken = i > 0 && units_[i - 1].chunk.person && !units_[i - 1].organisation && trim(between(units_[i - 1].span, role.span)) == ",";
    return !taken;
  }

  /// "The medical director and chief nurse, Ann Lee and Bo Smith": how many posts and people, in the same order; 0 if not so.
  std::size_t posts_then_people(std::size_t i) const {
    static const RE2 also(R"(^(?:,| and|, and| &)(?: the| its| our)? ?$)");
    static const RE2 apposition(R"(^(?:,|:| -|,? who are| \() ?$)");
    const auto is_post = [&](std::size_t k) { return k < units_.size() && !units_[k].organisation && units_[k].chunk.role && !units_[k].chunk.person; };
    const auto is_person = [&](std::size_t k) { return k < units_.size() && !units_[k].organisation && units_[k].chunk.person && !units_[k].chunk.role; };
    const auto gap_is = [&](const RE2& expression, std::size_t k) { return RE2::FullMatch(piece(between(units_[k].span, units_[k + 1].span)), expression); };
    std::size_t posts = 0;
    while (is_post(i + posts) && (posts == 0 || gap_is(also, i + posts - 1))) ++posts;
    if (posts < 2 || !is_person(i + posts) || !gap_is(apposition, i + posts - 1)) return 0;
    std::size_t people = 1;
    while (is_person(i + posts + people) && gap_is(also, i + posts + people - 1)) ++people;
    return people == posts ? posts : 0;
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

  static void join(Chunk& into, const Chunk& other) {
    if (!into.person) into.person = other.person;
    if (!into.role) into.role = other.role;
    into.organisations.insert(into.organisations.end(), other.organisations.begin(), other.organisations.end());
    into.span.begin = std::min(into.span.begin, other.span.begin);
    into.span.end = std::max(into.span.end, other.span.end);
  }

  /// "Non-executive directors Ann Lee and Bo Smith": the post is everybody's. `i` moves behind the last of them.
  void share_plural(std::vector<Chunk>& chunks, std::size_t& i) {
    static const RE2 also(R"(^(?:,| and|, and| &) ?$)");
    while (i + 1 < units_.size() && !units_[i + 1].organisation && units_[i + 1].chunk.person && !units_[i + 1].chunk.role &&
           RE2::FullMatch(piece(between(units_[i].span, units_[i + 1].span)), also)) {
      Chunk next = units_[i + 1].chunk;
      next.role = chunks.back().role;
      next.organisations = chunks.back().organisations;
      chunks.push_back(std::move(next));
      ++i;
    }
  }

  std::string_view text_;
  bool row_;
  std::vector<RoleMention> roles_;
  std::vector<PersonMention> people_;
  std::vector<OrganisationMention> organisations_;
  std::vector<Item> items_;
  std::vector<Piece> units_;
  std::map<std::size_t, std::pair<OrganisationMention, Span>> owner_;
};

/// "he", "she" as subjects, and "his"/"her" where a term, a last day or the like follows.
std::vector<std::pair<Span, bool>> pronouns(const std::vector<Token>& tokens) {
  static const std::set<std::string> owned{"last", "final", "term", "contract", "departure", "exit", "resignation", "retirement", "secondment", "stint", "engagement", "tenure", "successor", "replacement"};
  std::vector<std::pair<Span, bool>> found;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto& word = tokens[i].lower;
    if (word == "he" || word == "she") found.push_back({{tokens[i].begin, tokens[i].end}, false});
    if (word != "his" && word != "her") continue;
    const auto owns = [&](std::size_t at) { return at < tokens.size() && owned.count(tokens[at].lower) > 0; };
    const bool described = i + 1 < tokens.size() && tokens[i + 1].word && !tokens[i + 1].capital && owns(i + 2);  // "her three-year term"
    if (owns(i + 1) || described)
      found.push_back({{tokens[i].begin, tokens[i].end}, true});
  }
  return found;
}

char pronoun_gender(std::string_view word) { return word == "he" || word == "He" || word == "his" || word == "His" ? 'm' : 'f'; }

/// Attendance lists give initials: "Ruaridh Kilbride (RK)".
void learn_initials(std::string_view text, const std::vector<PersonMention>& people, KnownPeople& known) {
  static const RE2 initials(R"(^ \(([A-Z]{2,4})\))");
  for (const auto& person : people) {
    std::string letters;
    if (person.full && RE2::PartialMatch(piece(text.substr(person.span.end)), initials, &letters)) known.add_initials(letters, person.name);
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

/// Which tokens are part of something already, so that no name is looked for in them.
std::vector<bool> taken_tokens(const std::vector<Token>& tokens, const std::vector<OrganisationMention>& organisations,
                               const std::vector<DateReading>& dates, const std::vector<RoleMention>& roles) {
  std::vector<bool> taken(tokens.size());
  const auto take = [&](Span span) {
    for (std::size_t i = 0; i < tokens.size(); ++i)
      if (tokens[i].begin < span.end && span.begin < tokens[i].end) taken[i] = true;
  };
  for (const auto& organisation : organisations) take(organisation.span);
  for (const auto& date : dates) take(date.span);
  for (const auto& role : roles) take(role.span);
  return taken;
}

/// Whom a pronoun at `at` means: the person before it in the sentence who is no object there, else the subject of what
/// was said before.
std::optional<Chunk> antecedent(std::string_view text, std::size_t at, char gender, const std::optional<Chunk>& subject, const std::vector<Chunk>& chunks) {
  static const RE2 object(R"((?i)\b(?:from|with|of|by|after|to|for|told|succeeds?|replaces?|succeeding|replacing|and)(?: the| our| its)? $)");
  static const RE2 followed(R"((?i)\b(?:replac(?:e|es|ing)|succeed(?:s|ing)?|taking over from|takes? over from)(?: the| our| its)? $)");
  static const RE2 going(R"((?i)\b(?:when|after|once) $)");
  const auto suits = [&](const Chunk& chunk) { return chunk.person->gender == '?' || chunk.person->gender == gender; };
  std::optional<Chunk> meant;
  for (const auto& chunk : chunks) {
    if (chunk.span.end > at || chunk.pronoun) continue;
    const auto before = piece(text.substr(0, chunk.span.begin));
    const bool fits = chunk.person && suits(chunk);
    const bool unnamed = !chunk.person && chunk.role && !chunk.role->lower && !meant;
    const bool is_object = meant && RE2::PartialMatch(before, object);
    // "Ann Lee will replace Bo Smith when she retires": the one who is followed.
    const bool is_followed = fits && RE2::PartialMatch(before, followed) && RE2::PartialMatch(piece(text.substr(0, at)), going);
    if ((fits && !is_object) || unnamed || is_followed) meant = chunk;
  }
  if (!meant && subject && (!subject->person || suits(*subject))) meant = subject;
  return meant;
}

/// "He" and "she" become chunks of those whom they mean.
void add_pronouns(std::string_view text, const std::vector<Token>& tokens, const std::optional<Chunk>& subject, std::vector<Chunk>& chunks) {
  for (const auto& [span, possessive] : pronouns(tokens)) {
    const char gender = pronoun_gender(text.substr(span.begin, span.end - span.begin));
    auto chunk = antecedent(text, span.begin, gender, subject, chunks);
    if (!chunk) continue;
    chunk->span = span;
    chunk->pronoun = true;
    chunks.push_back(std::move(*chunk));
  }
  std::sort(chunks.begin(), chunks.end(), [](const Chunk& a, const Chunk& b) { return a.span.begin < b.span.begin; });
}

/// A tag and where it is to stand.
struct Place {
  Span span;
  std::string tag;
  std::size_t* at;
};

std::string tag_of(char letter, std::size_t index) { return "<" + std::string(1, letter) + std::to_string(index) + ">"; }

std::vector<Place> places_of(std::string_view text, TaggedSentence& tagged) {
  tagged.chunk_at.resize(tagged.chunks.size());
  tagged.organisation_at.resize(tagged.organisations.size());
  tagged.date_at.resize(tagged.dates.size());
  std::vector<Place> places;
  for (std::size_t i = 0; i < tagged.chunks.size(); ++i) {
    const auto& chunk = tagged.chunks[i];
    const bool possessive = chunk.pronoun && (text[chunk.span.end - 1] == 's' || text[chunk.span.end - 1] == 'r');
    places.push_back({chunk.span, tag_of(chunk.letter, i) + (possessive ? "'s" : ""), &tagged.chunk_at[i]});
  }
  for (std::size_t i = 0; i < tagged.organisations.size(); ++i)
    places.push_back({tagged.organisations[i].span, tag_of(tagged.organisations[i].outside ? 'X' : 'O', i), &tagged.organisation_at[i]});
  for (std::size_t i = 0; i < tagged.dates.size(); ++i) places.push_back({tagged.dates[i].span, tag_of('D', i), &tagged.date_at[i]});
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.span.begin < b.span.begin; });
  return places;
}

/// The sentence with tags in place of what they stand for.
void write_tags(std::string_view text, TaggedSentence& tagged) {
  std::size_t at = 0;
  for (const auto& place : places_of(text, tagged)) {
    if (place.span.begin < at) {  // swallowed by a chunk: it stands where the chunk does
      *place.at = tagged.text.size();
      continue;
    }
    tagged.text += text.substr(at, place.span.begin - at);
    *place.at = tagged.text.size();
    tagged.text += place.tag;
    at = place.span.end;
  }
  tagged.text += text.substr(at);
}

/// Who "he" or "she" will be in what follows: the first person of this sentence, else its first post.
void note_subject(const std::vector<Chunk>& chunks, std::optional<Chunk>& noted) {
  const Chunk* subject = nullptr;
  for (const auto& chunk : chunks) {
    if (chunk.person && (subject == nullptr || !subject->person)) subject = &chunk;
    if (!chunk.person && subject == nullptr && chunk.role && !chunk.role->lower) subject = &chunk;
  }
  if (subject == nullptr) return;
  const bool same = noted && noted->person && subject->person && noted->person->name == subject->person->name;
  const auto role = same ? noted->role : std::nullopt;
  noted = *subject;
  if (!noted->role && role) noted->role = role;
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
  const auto tokens = cut_tokens(text);
  TaggedSentence tagged;
  auto organisations = organisations_.find(text, tokens, published, discourse.organisations);
  tagged.dates = find_dates(text, published);
  auto roles = posts_.find(text, tokens);
  part_roles(text, organisations, roles);
  auto people = names_.find(text, tokens, taken_tokens(tokens, organisations, tagged.dates, roles), discourse.people);
  for (const auto& person : people) discourse.people.add(person);
  learn_initials(text, people, discourse.people);
  auto chunked = Chunker(text, row, std::move(roles), std::move(people), std::move(organisations)).run();
  tagged.chunks = std::move(chunked.chunks);
  tagged.organisations = std::move(chunked.loose);
  add_pronouns(text, tokens, discourse.subject, tagged.chunks);
  write_tags(text, tagged);
  note_subject(tagged.chunks, discourse.subject);
  return tagged;
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
