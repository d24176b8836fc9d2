#include "parsers/findings/pronouns.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/gaps.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_memory = 4;
constexpr std::size_t largest_group = 4;

struct Pronoun {
  Span span;
  char gender = '?';
  bool possessive = false;
  bool object = false;      ///< "succeeds her": none of those who stand before it
  bool acted_on = false;    ///< "sacked her": whoever was spoken of, where the sentence names nobody
  std::size_t several = 0;  ///< how many it means; 1: as many as there are
  std::size_t which = 0;    ///< 1 "the former", 2 "the latter"
};

template <class... Keys>
bool any(const Token& token, Keys... keys) {
  return ((token.key == keys) || ...);
}

/// Behind "her", what shows that it is no possessive: "will succeed her in May".
bool may_follow_object(const std::vector<Token>& tokens, std::size_t at) {
  if (at >= tokens.size() || !tokens[at].word) return true;
  return any(tokens[at], key_of("on"), key_of("in"), key_of("from"), key_of("as"), key_of("at"), key_of("when"), key_of("after"), key_of("until"), key_of("with"), key_of("next"), key_of("this"),
             key_of("later"), key_of("and"), key_of("but"), key_of("last"), key_of("for"), key_of("while"), key_of("earlier"), key_of("permanently"), key_of("temporarily"));
}

bool is_followed_here(const std::vector<Token>& tokens, std::size_t at) {
  if (at == 0) return false;
  if (any(tokens[at - 1], key_of("replace"), key_of("replaces"), key_of("replaced"), key_of("replacing"), key_of("succeed"), key_of("succeeds"), key_of("succeeded"), key_of("succeeding"), key_of("follow"), key_of("follows")))
    return true;
  return at > 1 && any(tokens[at - 1], key_of("from")) && any(tokens[at - 2], key_of("over"));
}

/// "Governors removed him from office"
bool is_acted_on(const std::vector<Token>& tokens, std::size_t at) {
  if (at == 0) return false;
  const auto& verb = tokens[at - 1];
  return any(verb, key_of("sacked"), key_of("dismissed"), key_of("removed"), key_of("fired"), key_of("ousted"), key_of("axed"), key_of("suspended"), key_of("excluded"), key_of("reappointed"), key_of("re-appointed"),
             key_of("re-elected"), key_of("sack"), key_of("dismiss"), key_of("remove"), key_of("suspend"), key_of("exclude"), key_of("reappoint"), key_of("re-appoint"), key_of("re-elect"));
}

/// "he", "she" as subjects, "his"/"her" where a term, a last day or the like follows, and "him"/"her" who is followed.
std::vector<Pronoun> single_pronouns(const std::vector<Token>& tokens) {
  std::vector<Pronoun> found;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto key = tokens[i].key;
    if (key == key_of("him") || key == key_of("her")) {
      if (is_followed_here(tokens, i) && (key == key_of("him") || may_follow_object(tokens, i + 1))) {
        found.push_back({{tokens[i].begin, tokens[i].end}, key == key_of("him") ? 'm' : 'f', false, true});
        continue;
      }
      if (is_acted_on(tokens, i) && (key == key_of("him") || may_follow_object(tokens, i + 1))) {
        found.push_back({{tokens[i].begin, tokens[i].end}, key == key_of("him") ? 'm' : 'f', false, true, true});
        continue;
      }
    }
    if (!tokens[i].is(is_pronoun)) continue;
    Pronoun pronoun{{tokens[i].begin, tokens[i].end}, key == key_of("he") || key == key_of("his") ? 'm' : 'f', key == key_of("his") || key == key_of("her")};
    const auto owns = [&](std::size_t at) { return at < tokens.size() && tokens[at].is(is_owned); };
    const bool described = i + 1 < tokens.size() && tokens[i + 1].word && !tokens[i + 1].capital && owns(i + 2);  // "her three-year term"
    if (!pronoun.possessive || owns(i + 1) || described) found.push_back(pronoun);
  }
  return found;
}

/// Words behind "both" or "each" that make of it a word of their own: "both trusts".
bool is_noun_of_both(const Token& token) {
  return token.capital || any(token, key_of("trusts"), key_of("boards"), key_of("posts"), key_of("roles"), key_of("jobs"), key_of("organisations"), key_of("hospitals"), key_of("sites"),
                              key_of("the"), key_of("these"), key_of("of"), key_of("our"), key_of("its"), key_of("their"), key_of("sides"), key_of("parties"), key_of("reports"), key_of("reviews"),
                              key_of("trust"), key_of("board"), key_of("year"), key_of("month"), key_of("appointments"), key_of("changes"), key_of("in"), key_of("for"), key_of("at"));
}

bool ends_clause(const Token& token) { return any(token, key_of(","), key_of(";"), key_of(":")); }

/// "They" and "their" anywhere; "both", "the pair", "all three" where a clause begins.
std::vector<Pronoun> group_pronouns(const std::vector<Token>& tokens) {
  std::vector<Pronoun> found;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto& token = tokens[i];
    const bool next = i + 1 < tokens.size();
    const bool opens = i == 0 || ends_clause(tokens[i - 1]) || any(tokens[i - 1], key_of("that"), key_of("and"));
    Pronoun pronoun{{token.begin, token.end}};
    if (any(token, key_of("they"))) {
      pronoun.several = 1;
    } else if (any(token, key_of("their")) && next) {
      const auto& owned = tokens[i + 1];
      const bool terms = any(owned, key_of("terms"), key_of("contracts"), key_of("last"), key_of("final")) || (i + 2 < tokens.size() && any(tokens[i + 2], key_of("terms"), key_of("contracts")));
      if (!terms) continue;
      pronoun.several = 1;
      pronoun.possessive = true;
    } else if (!opens || !next) {
      continue;
    } else if (any(token, key_of("both"), key_of("each"))) {
      const bool people = any(tokens[i + 1], key_of("men"), key_of("women"), key_of("directors"), key_of("executives"), key_of("non-executives"), key_of("people"));
      const bool of_them = i + 2 < tokens.size() && any(tokens[i + 1], key_of("of")) && any(tokens[i + 2], key_of("them"), key_of("whom"));
      if (people || of_them) pronoun.span.end = tokens[i + (of_them ? 2 : 1)].end;
      else if (is_noun_of_both(tokens[i + 1])) continue;
      pronoun.several = any(token, key_of("both")) ? 2 : 1;
    } else if (any(token, key_of("the"), key_of("all"))) {
      const auto& number = tokens[i + 1];
      const auto& behind = i + 2 < tokens.size() ? tokens[i + 2] : token;
      const bool two = any(number, key_of("pair"), key_of("duo")) || (any(number, key_of("two")) && any(behind, key_of("are"), key_of("will"), key_of("have"), key_of("were"), key_of("had"), key_of("men"), key_of("women")));
      const bool three = any(number, key_of("trio")) || (any(number, key_of("three")) && any(behind, key_of("are"), key_of("will"), key_of("have"), key_of("were"), key_of("leave"), key_of("retire"), key_of("start"), key_of("join")));
      pronoun.several = two ? 2 : three ? 3 : 0;
      pronoun.which = any(number, key_of("former")) ? 1 : any(number, key_of("latter")) ? 2 : 0;
      if (pronoun.which != 0) {  // "the former, our chief nurse, retires"; not "the former chair"
        const auto verb = behind.word && !behind.capital && behind.end > behind.begin;
        const bool known = ends_clause(behind) || any(behind, key_of("is"), key_of("will"), key_of("was"), key_of("has"), key_of("had"), key_of("retires"), key_of("leaves"), key_of("joins"), key_of("becomes"),
                                                      key_of("goes"), key_of("moves"), key_of("starts"), key_of("takes"), key_of("steps"), key_of("stands"), key_of("would"), key_of("left"), key_of("retired"));
        if (!(known && (verb || ends_clause(behind)))) continue;
        pronoun.several = 2;
      }
      if (pronoun.several == 0) continue;
      pronoun.span.end = number.end;
    } else {
      continue;
    }
    found.push_back(pronoun);
  }
  return found;
}

/// "Ann Lee said that Bo Smith would leave": the talk is of him.
bool only_speaks(std::string_view behind) {
  constexpr std::array<std::string_view, 11> speech{"said", "says", "reported", "noted", "announced", "confirmed", "explained", "advised", "informed", "told", "added"};
  if (!behind.starts_with(' ')) return false;
  return Gap(behind.substr(1)).eat_word(speech);
}

/// "Bo Smith thanked her": the talk is still of the one before.
bool has_object(std::string_view text) {
  constexpr std::array<std::string_view, 14> behind{"with", "for", "on", "and", "as", "at", "in", "to", "by", "from", "a", "the", "when", "well"};
  constexpr std::array<std::string_view, 2> objects{" her", " him"};
  for (const auto object : objects)
    for (auto at = text.find(object); at != std::string_view::npos; at = text.find(object, at + 1)) {
      const auto rest = text.substr(at + object.size());
      if (rest.empty() || (!is_word_byte(rest.front()) && rest.front() != ' ' && rest.front() != '\'' && rest.front() != '-')) return true;
      if (rest.front() == ' ' && Gap(rest.substr(1)).eat_word(behind)) return true;
    }
  return false;
}

/// "Her deputy, Bo Smith": he is not the one whom "her" means.
bool is_of_pronoun(std::string_view text, std::size_t begin, char gender) {
  auto before = text.substr(0, begin);
  while (before.ends_with(' ') || before.ends_with(',')) before.remove_suffix(1);
  const auto noun = before.rfind(' ');
  if (noun == std::string_view::npos) return false;
  constexpr std::array<std::string_view, 1> hers{"her"}, his{"his"};
  auto owner = Before(before.substr(0, noun + 1), noun + 1);
  return gender == 'f' ? owner.ends_with(hers) : owner.ends_with(his);
}

/// "Bo Smith, his deputy": he is not the one whom "his" means.
bool is_beside_pronoun(std::string_view text, std::size_t end, char gender) {
  const auto behind = text.substr(end);
  return behind.starts_with(gender == 'f' ? ", her " : ", his ");
}

constexpr WordKey strangers[] = {
    key_of("patient"), key_of("man"), key_of("woman"), key_of("mother"), key_of("father"), key_of("son"), key_of("daughter"), key_of("wife"), key_of("husband"), key_of("widow"), key_of("boy"), key_of("girl"),
    key_of("child"), key_of("nurse"), key_of("doctor"), key_of("consultant"), key_of("surgeon"), key_of("physician"), key_of("practitioner"), key_of("therapist"), key_of("paramedic"), key_of("midwife"),
    key_of("porter"), key_of("cleaner"), key_of("employee"), key_of("worker"), key_of("registrar"), key_of("trainee"), key_of("student"), key_of("apprentice"), key_of("volunteer"), key_of("carer"),
    key_of("resident"), key_of("visitor"), key_of("claimant"), key_of("complainant"), key_of("whistleblower"), key_of("caller"), key_of("councillor"), key_of("commissioner"), key_of("minister"),
    key_of("mayor"), key_of("driver"), key_of("dispatcher"), key_of("manager"), key_of("technician"), key_of("radiographer"), key_of("pharmacist"), key_of("teacher"), key_of("soldier"), key_of("colleague"),
    key_of("lady"), key_of("gentleman"), key_of("person"), key_of("neighbour"), key_of("inspector"), key_of("coroner"), key_of("assistant"), key_of("secretary"), key_of("chaplain"), key_of("receptionist")};

/// The last "a former theatre practitioner", "another nurse" in [from, to): somebody whom the words do not name; 0 where there is none.
std::size_t last_stranger(const std::vector<Token>& tokens, std::size_t from, std::size_t to) {
  constexpr std::size_t longest = 7;
  for (std::size_t i = tokens.size(); i > 0; --i) {
    const auto& noun = tokens[i - 1];
    if (noun.begin < from || noun.end > to || std::find(std::begin(strangers), std::end(strangers), noun.key) == std::end(strangers)) continue;
    for (std::size_t k = i - 1; k > 0 && k + longest > i && tokens[k - 1].word; --k) {
      if (!any(tokens[k - 1], key_of("a"), key_of("an"), key_of("another"), key_of("one"))) continue;
      // "Ann Lee, a nurse", "is a nurse", "trained as a nurse": what somebody named is.
      const bool told = k > 1 && any(tokens[k - 2], key_of(","), key_of("as"), key_of("is"), key_of("was"), key_of("be"), key_of("been"), key_of("became"), key_of("become"), key_of("becoming"));
      if (!told) return tokens[k - 1].begin + 1;
      break;
    }
  }
  return 0;
}

/// "As our chief nurse she", "Our chief nurse since 2020, she": is the post that opens the sentence set beside the pronoun?
bool is_set_before(std::string_view text, const Chunk& post, std::size_t pronoun) {
  constexpr std::size_t longest = 30;
  const auto before = text.substr(0, post.span.begin);
  if (pronoun < post.span.end || pronoun - post.span.end > longest) return false;
  const auto gap = trim(text.substr(post.span.end, pronoun - post.span.end));
  const bool as = before == "As " || before == "As our " || before == "As the " || before == "As its ";
  const bool opens = before.empty() || before == "Our " || before == "The " || before == "A " || before == "An ";
  return (as && (gap.empty() || gap.ends_with(','))) || (opens && (gap == "," || (gap.ends_with(',') && gap.starts_with("since"))));
}

/// What "she" means where the sentence has said it before.
const Chunk* said_before(const Pronoun& pronoun, const std::vector<Chunk>& chunks) {
  const Chunk* last = nullptr;
  for (const auto& chunk : chunks) {
    const bool same = chunk.pronoun && chunk.person && chunk.span.end <= pronoun.span.begin && (chunk.person->gender == '?' || chunk.person->gender == pronoun.gender);
    if (same && (last == nullptr || chunk.span.begin > last->span.begin)) last = &chunk;
  }
  return last;
}

/// Whom a pronoun at `at` means: the person before it in the sentence who is no object there, else the subject of what
/// was said before.
const Chunk* antecedent(std::string_view text, const std::vector<Token>& tokens, const Pronoun& pronoun, const Cast& cast, const std::vector<Chunk>& chunks) {
  constexpr std::array<std::string_view, 13> object{"from", "with", "of", "by", "after", "to", "for", "told", "succeed", "succeeds", "replace", "replaces", "succeeding"};
  constexpr std::array<std::string_view, 2> more_object{"replacing", "and"};
  constexpr std::array<std::string_view, 9> followed{"replace", "replaces", "replacing", "succeed", "succeeds", "succeeding", "taking over from", "take over from", "takes over from"};
  constexpr std::array<std::string_view, 3> going{"when", "after", "once"};
  const auto at = pronoun.span.begin;
  const auto suits = [&](const Chunk& chunk) { return chunk.person->gender == '?' || chunk.person->gender == pronoun.gender; };
  const auto stands_here = [&](const Chunk& chunk) {
    return std::any_of(chunks.begin(), chunks.end(), [&](const Chunk& other) { return other.person && chunk.person && other.person->name == chunk.person->name; });
  };
  const Chunk* meant = nullptr;
  for (const auto& chunk : chunks) {
    if (chunk.span.end > at || chunk.pronoun || pronoun.object) continue;
    auto before = Before(text, chunk.span.begin);
    before.skip_article();
    const bool others = cast.subject && (is_of_pronoun(text, chunk.span.begin, pronoun.gender) || is_beside_pronoun(text, chunk.span.end, pronoun.gender));
    const bool fits = chunk.person && suits(chunk) && !others;
    // "The chair said that the board would miss him, and that he": somebody who was spoken of before.
    const bool speaks = cast.subject && cast.subject->person && suits(*cast.subject) && only_speaks(text.substr(chunk.span.end)) && has_object(text.substr(chunk.span.end, at - chunk.span.end));
    const bool unnamed = !chunk.person && chunk.role && !chunk.role->lower && meant == nullptr && !speaks;
    const bool is_object = meant != nullptr && (before.ends_with(object) || before.ends_with(more_object));
    // "Ann Lee will replace Bo Smith when she retires": the one who is followed.
    const bool is_followed = fits && before.ends_with(followed) && Before(text, at).ends_with(going);
    // "and Bo Smith revealed his exit": whoever stands a verb before the pronoun.
    const auto gap = text.substr(chunk.span.end, at - chunk.span.end);
    const bool beside = fits && gap.size() > 2 && gap.size() < 16 && gap.front() == ' ' && gap.find_first_of(",;:()") == std::string_view::npos && gap.find(' ', 1) == gap.size() - 1;
    if ((fits && !is_object) || unnamed || is_followed || beside) meant = &chunk;
  }
  // "The claim by a former nurse that she had been dismissed": nobody who is named.
  if (last_stranger(tokens, meant != nullptr ? meant->span.end : 0, at) > 0) return nullptr;
  // "As our chief nurse she ...", "Our chief nurse since 2020, she ...": the post of the one who is spoken of.
  const bool hers = meant != nullptr && !meant->person && cast.subject && cast.subject->person && suits(*cast.subject) && is_set_before(text, *meant, at);
  if (hers) return &*cast.subject;
  // "She is chief nurse until May, and her final day": still the same person, whatever post stands between.
  const auto* again = meant == nullptr || !meant->person ? said_before(pronoun, chunks) : nullptr;
  if (again != nullptr) return again;
  if (meant != nullptr) return meant;
  if (cast.subject && (!cast.subject->person || suits(*cast.subject)) && !(pronoun.object && stands_here(*cast.subject))) return &*cast.subject;
  for (const auto& other : cast.others)
    if (suits(other) && !(pronoun.object && stands_here(other))) return &other;
  return nullptr;
}

/// "The former, our chief pharmacist": the post that stands beside the pronoun is that person's.
void take_post_beside(std::string_view text, Chunk& chunk, std::vector<Chunk>& chunks) {
  constexpr std::array<std::string_view, 4> owners{"our", "the", "its", "who is"};
  if (chunk.role) return;
  for (auto post = chunks.begin(); post != chunks.end(); ++post) {
    if (post->person || !post->role || post->span.begin < chunk.span.end) continue;
    Gap gap(text.substr(chunk.span.end, post->span.begin - chunk.span.end));
    if (!gap.eat(", ")) return;
    gap.eat_word(owners);
    if (!gap.done()) return;
    chunk.role = post->role;
    chunk.organisations = post->organisations;
    chunk.letter = post->letter == 'A' ? 'J' : post->letter == 'N' ? 'Q' : 'H';
    chunk.span.end = post->span.end;
    chunks.erase(post);
    return;
  }
}

bool overlaps(const std::vector<Chunk>& chunks, Span span) {
  return std::any_of(chunks.begin(), chunks.end(), [&](const Chunk& chunk) { return chunk.span.begin < span.end && span.begin < chunk.span.end; });
}

/// "Currently chief nurse of A, she": the post that opens a sentence is that of whoever is then spoken of.
std::vector<Chunk>::iterator post_set_before(std::string_view text, const Pronoun& pronoun, std::vector<Chunk>& chunks) {
  constexpr std::array<std::string_view, 9> openers{"currently", "at present", "presently", "now", "at the moment", "still", "today", "a", "an"};
  if (pronoun.possessive || pronoun.object || chunks.empty()) return chunks.end();
  const auto post = chunks.begin();
  if (post->person || post->pronoun || !post->role || post->role->plural || post->span.end > pronoun.span.begin) return chunks.end();
  Gap before(text.substr(0, post->span.begin));
  if (!before.eat_word(openers)) return chunks.end();
  before.eat_word(openers);
  const auto gap = text.substr(post->span.end, pronoun.span.begin - post->span.end);
  const bool beside = gap.starts_with(',') && gap.size() < 40 && gap.ends_with(", ") && gap.find(';') == std::string_view::npos;
  return before.done() && beside ? post : chunks.end();
}

void add_single(std::string_view text, const std::vector<Token>& tokens, const Cast& cast, KnownPeople& known, std::vector<Chunk>& chunks) {
  const auto people = std::count_if(chunks.begin(), chunks.end(), [](const Chunk& chunk) { return chunk.person.has_value(); });
  for (const auto& pronoun : single_pronouns(tokens)) {
    if (overlaps(chunks, pronoun.span) || (pronoun.acted_on && people > 0)) continue;  // "(she/her)"
    if (const auto post = post_set_before(text, pronoun, chunks); post != chunks.end() && cast.subject && cast.subject->person) {
      auto chunk = *cast.subject;
      chunk.role = post->role;
      chunk.organisations = post->organisations;
      chunk.letter = post->letter == 'A' ? 'J' : post->letter == 'N' ? 'Q' : 'H';
      chunk.span = {post->span.begin, pronoun.span.end};
      chunk.pronoun = chunk.held_now = true;
      chunks.erase(post);
      chunks.push_back(std::move(chunk));
      continue;
    }
    const auto* meant = antecedent(text, tokens, pronoun, cast, chunks);
    if (meant == nullptr) continue;
    auto chunk = *meant;
    chunk.span = pronoun.span;
    chunk.pronoun = true;
    chunk.possessive = pronoun.possessive;
    if (people < 2 && chunk.person && chunk.person->full && chunk.person->gender == '?') {
      chunk.person->gender = pronoun.gender;
      known.add(*chunk.person);
    }
    chunks.push_back(std::move(chunk));
  }
}

/// The people whom "they" or "both" mean: of the sentence itself, where a list of several opens it, or of one before.
const std::vector<Chunk>* group_meant(const Pronoun& pronoun, const Cast& before, const Cast& here) {
  const auto fits = [&](const Cast& cast, bool listed) {
    if (cast.group.size() < 2 || (listed && !cast.joined)) return false;
    if (!cast.group.empty() && cast.group.back().span.end > pronoun.span.begin && &cast == &here) return false;
    return pronoun.several < 2 || cast.group.size() == pronoun.several;
  };
  if (fits(here, true)) return &here.group;
  return fits(before, pronoun.several < 2) ? &before.group : nullptr;
}

void add_groups(std::string_view text, const std::vector<Token>& tokens, const Cast& cast, std::vector<Chunk>& chunks) {
  const auto found = group_pronouns(tokens);
  if (found.empty()) return;
  Cast here;
  here.note(text, chunks);
  for (const auto& pronoun : found) {
    const auto* group = group_meant(pronoun, cast, here);
    if (pronoun.possessive && group == &here.group) continue;  // "Ann Lee and Bo Smith end their terms"
    if (group == nullptr || overlaps(chunks, pronoun.span)) continue;
    for (std::size_t k = 0; k < group->size(); ++k) {
      if (pronoun.which != 0 && k + 1 != pronoun.which) continue;
      auto chunk = (*group)[k];
      chunk.span = pronoun.span;
      chunk.pronoun = true;
      chunk.possessive = pronoun.possessive && k + 1 == group->size();
      if (pronoun.which != 0) take_post_beside(text, chunk, chunks);
      chunks.push_back(std::move(chunk));
    }
  }
}

bool is_quote_of(std::string_view text, const Chunk& speaker) {
  constexpr std::array<std::string_view, 4> verbs{"said", "says", "added", "adds"};
  if (text.find('"') == std::string_view::npos) return false;
  auto before = Before(text, speaker.span.begin);
  return before.ends_with(verbs) || only_speaks(text.substr(speaker.span.end));
}

}  // namespace

void Cast::remember(const Chunk& person) {
  if (!person.person) return;
  std::erase_if(others, [&](const Chunk& other) { return other.person->name == person.person->name; });
  others.insert(others.begin(), person);
  if (others.size() > longest_memory) others.pop_back();
}

void Cast::note_group(std::string_view text, const std::vector<Chunk>& chunks) {
  std::vector<Chunk> named, posts;
  for (const auto& chunk : chunks) {
    if (chunk.pronoun) continue;
    if (chunk.person) named.push_back(chunk);
    else if (chunk.role && !chunk.role->lower && !chunk.role->plural) posts.push_back(chunk);
  }
  auto& several = named.empty() ? posts : named;
  if (several.empty()) return;
  if (several.size() > largest_group) several.clear();
  joined = true;
  for (std::size_t k = 1; k < several.size(); ++k) {
    Gap gap(text.substr(several[k - 1].span.end, several[k].span.begin - several[k - 1].span.end));
    constexpr std::array<std::string_view, 5> joints{", and", ",", " and", ";", " &"};
    constexpr std::array<std::string_view, 5> owners{"the", "our", "its", "and", "trust"};
    const bool joint = gap.eat_any(joints);
    gap.eat(" ");
    while (gap.eat_word(owners)) {
    }
    joined = joined && joint && gap.done();
  }
  group = std::move(several);
}

void Cast::note(std::string_view text, const std::vector<Chunk>& chunks) {
  note_group(text, chunks);
  const Chunk* next = nullptr;
  for (const auto& chunk : chunks) {
    if (chunk.person && (next == nullptr || !next->person)) next = &chunk;
    if (!chunk.person && next == nullptr && chunk.role && !chunk.role->lower) next = &chunk;
  }
  if (next == nullptr) return;
  // "Ann Lee is to retire. The chief executive told staff yesterday. She ...": a title may stand for the name.
  if (subject && subject->person && !next->person && (!subject->role || (next->role && subject->role->post == next->role->post))) return;
  const auto spoken_of = [&](const std::string& name) { return std::any_of(chunks.begin(), chunks.end(), [&](const Chunk& chunk) { return chunk.person && chunk.person->name == name; }); };
  // `"Tess will be missed," said Ann Lee`: the talk is still of Tess.
  const bool another = subject && subject->person && next->person && !next->pronoun && subject->person->name != next->person->name;
  const bool goes_on = another && ((is_quote_of(text, *next) && spoken_of(subject->person->name)) || has_object(text));
  if (goes_on) {
    remember(*next);
    return;
  }
  if (next->person && !next->pronoun && only_speaks(text.substr(next->span.end)) && text.find('"') == std::string_view::npos) {
    const auto told_of = std::find_if(chunks.begin(), chunks.end(), [&](const Chunk& chunk) { return chunk.person && !chunk.pronoun && chunk.person->name != next->person->name && chunk.span.begin > next->span.end; });
    if (told_of != chunks.end()) next = &*told_of;
  }
  const bool same = subject && subject->person && next->person && subject->person->name == next->person->name;
  const auto role = same ? subject->role : std::nullopt;
  if (subject && !same) remember(*subject);
  for (const auto& chunk : chunks)
    if (chunk.person && next->person && chunk.person->name != next->person->name) remember(chunk);
  subject = *next;
  if (!subject->role && role) subject->role = role;
}

void add_pronouns(std::string_view text, const std::vector<Token>& tokens, const Cast& cast, KnownPeople& known, std::vector<Chunk>& chunks) {
  const auto before = chunks.size();
  add_single(text, tokens, cast, known, chunks);
  add_groups(text, tokens, cast, chunks);
  if (chunks.size() != before || !chunks.empty()) std::stable_sort(chunks.begin(), chunks.end(), [](const Chunk& a, const Chunk& b) { return a.span.begin < b.span.begin; });
}

}  // namespace boardwatch::findings
