#include "parsers/findings/posts.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {
namespace {

bool is_acronym(std::string_view words) {
  return std::none_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z' && c != 'o'; }) ||
         words.find(' ') == std::string_view::npos;
}

bool all_capitals(std::string_view words) {
  int capitals = 0;
  for (const char c : words) capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
  return capitals >= 2 && is_acronym(words);
}

std::string singular(std::string title, bool plural) {
  if (!plural) return title;
  if (const auto at = title.find("ecretaries"); at != std::string::npos) return title.replace(at + 7, 3, "y");
  for (const std::string_view word : {"irectors", "fficers", "hiefs", "hairs", "nurses", "uardians", "overnors", "xecutives"}) {
    const auto at = title.find(word);
    if (at != std::string::npos) return title.erase(at + word.size() - 1, 1);
  }
  if (title.ends_with('s')) title.pop_back();  // NEDs, members
  return title;
}

template <class... Keys>
bool any(const Token& token, Keys... keys) {
  return ((token.key == keys) || ...);
}

bool joins(const Token& token) { return any(token, key_of("and"), key_of("&"), key_of(",")); }

std::optional<Post> topic(const Token& token) { return token.is(is_topic) ? std::optional(token.post) : std::nullopt; }

/// What a topic says of the post where no other in the title has a post of its own: "strategic development".
std::optional<Post> weak_topic(const Token& token) {
  if (any(token, key_of("strategic"))) return Post::strategy_director;
  if (any(token, key_of("integrated"))) return Post::partnerships_director;
  return std::nullopt;
}

constexpr std::size_t longest_title = 9;

/// "The finance and people directors" are two posts.
bool is_first_of_two(const std::vector<Token>& tokens, std::size_t i) {
  if (i + 3 >= tokens.size() || !tokens[i].is(is_topic) || !tokens[i + 2].is(is_topic)) return false;
  const bool apart = tokens[i].post != tokens[i + 2].post && tokens[i].post != Post::director && tokens[i + 2].post != Post::director;
  return apart && any(tokens[i + 1], key_of("and"), key_of("&")) && any(tokens[i + 3], key_of("directors"), key_of("chiefs"));
}

}  // namespace

Result<PostFinder> PostFinder::build() {
  PostFinder finder;
  BW_TRY(const auto sections, parse_lexicon("posts.lex", lexicon_text("posts.lex")));
  for (const auto& section : sections) {
    for (const auto& entry : section.entries) {
      const auto& kind = section.name.front();
      if (kind == "topic") {  // known to WordClasses, like the words of the next two
        if (!from_code<Post>(section.name.at(1))) return fail(Errc::bad_config, "posts.lex, line " + std::to_string(section.line) + ": no post is called \"" + section.name.at(1) + "\"");
      } else if (kind == "before" || kind == "topic_of" || section.name.size() == 3) {
        continue;
      } else if (kind == "not") {
        finder.not_topics_.insert(to_lower(entry.text));
      } else if (const auto post = from_code<Post>(kind)) {
        finder.add_title(entry.text, *post);
      } else {
        return fail(Errc::bad_config, "posts.lex, line " + std::to_string(section.line) + ": no post is called \"" + kind + "\"");
      }
    }
  }
  return finder;
}

void PostFinder::add_title(const std::string& words, Post post) {
  Title title;
  title.post = post;
  title.match_case = all_capitals(words) || words == "DoF";
  for (const auto& token : cut_tokens(words)) {
    TitleWord word;
    word.written = word_of(words, token);
    const auto lower = to_lower(word.written);
    word.keys = {token.key, key_of(lower + "s"), lower.ends_with('y') ? key_of(lower.substr(0, lower.size() - 1) + "ies") : token.key, key_of(lower + "ship")};
    title.words.push_back(std::move(word));
  }
  const auto first = title.words.front().keys[0];
  titles_[first].push_back(std::move(title));
}

std::vector<RoleMention> PostFinder::find(std::string_view text, const std::vector<Token>& tokens) const {
  std::vector<RoleMention> roles;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].is(is_title_start | is_topic)) continue;
    if (is_first_of_two(tokens, i)) {
      RoleMention role;
      role.post = tokens[i].post;
      const auto first = take_before(tokens, i, role);
      role.span = {tokens[first].begin, tokens[i].end};
      role.title = fold_space(text.substr(role.span.begin, role.span.end - role.span.begin)) + " director";
      roles.push_back(std::move(role));
      ++i;
      continue;
    }
    const auto match = at(text, tokens, i);
    if (!match) continue;
    RoleMention role;
    role.post = match->post;
    role.lower = match->lower;
    role.plural = match->plural && !(i >= 2 && is_first_of_two(tokens, i - 2));
    const bool was_plural = match->plural;
    const auto first = take_before(tokens, i, role);
    auto end = match->end;
    if (end < tokens.size() && any(tokens[end], key_of("designate"), key_of("elect"))) ++end;
    end = take_duties(tokens, end);
    const auto titled = end;
    end = take_bracket(tokens, end, role);
    role.span = {tokens[first].begin, tokens[end - 1].end};
    // "chief nurse and deputy chief executive" is one post, coded by the functional one.
    if (!roles.empty() && !roles.back().lower && !role.lower) {
      const auto between = trim(text.substr(roles.back().span.end, role.span.begin - roles.back().span.end));
      const bool joined = between == "and" || between == "&" || between == "/";
      const bool deputy_second = role.post == Post::deputy_chief_executive || role.post == Post::deputy_chair;
      const bool deputy_first = roles.back().post == Post::deputy_chief_executive;
      // "deputy chair and SID", "director of corporate affairs and company secretary": one seat with two names.
      const bool senior = role.post == Post::senior_independent_director && (roles.back().post == Post::deputy_chair || roles.back().post == Post::non_executive_director);
      const bool twice = role.post == roles.back().post && role.post != Post::director && any(tokens[first], key_of("company"), key_of("trust"), key_of("board"), key_of("chief"), key_of("director"));
      const bool seat = roles.back().post == Post::non_executive_director && (deputy_second || senior);
      if (joined && !role.plural && !roles.back().plural && (deputy_second || deputy_first || senior || twice)) {
        auto& whole = roles.back();
        if (seat || (deputy_first && role.post != Post::deputy_chair)) whole.post = role.post;
        whole.span.end = role.span.end;
        whole.title = text.substr(whole.span.begin, whole.span.end - whole.span.begin);
        i = end - 1;
        continue;
      }
    }
    role.title = singular(fold_space(text.substr(role.span.begin, tokens[titled - 1].end - role.span.begin)), was_plural);
    if (role.title.ends_with("ship")) role.title.resize(role.title.size() - 4);  // the medical directorship
    roles.push_back(std::move(role));
    i = end - 1;
  }
  return roles;
}

std::optional<PostFinder::Match> PostFinder::at(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const {
  std::optional<Match> best;
  const auto longer = [&](const std::optional<Match>& other) {
    if (other && (!best || other->end > best->end)) best = other;
  };
  if (tokens[i].is(is_title_start)) best = whole_title(text, tokens, i);
  longer(director_of(text, tokens, i));
  longer(chief_officer(tokens, i));
  if (tokens[i].is(is_topic)) longer(topic_director(tokens, i));
  return best;
}

std::optional<PostFinder::Match> PostFinder::whole_title(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const {
  auto titles = titles_.find(tokens[i].key);
  if (titles == titles_.end() && (text[tokens[i].end - 1] | 0x20) == 's') titles = titles_.find(key_of(text.substr(tokens[i].begin, tokens[i].size() - 1)));
  if (titles == titles_.end()) return std::nullopt;
  std::optional<Match> best;
  for (const auto& title : titles->second) {
    if (i + title.words.size() > tokens.size() || (best && i + title.words.size() <= best->end)) continue;
    bool same = true, plural = false;
    for (std::size_t k = 0; k < title.words.size() && same; ++k) {
      const auto& token = tokens[i + k];
      const auto& word = title.words[k];
      bool exact = token.key == word.keys[0] || (token.key == word.keys[3] && k + 1 == title.words.size());
      bool more = token.key == word.keys[1] || token.key == word.keys[2];
      if (title.match_case && (exact || more)) {
        const auto written = word_of(text, token);
        exact = written == word.written;
        more = written.starts_with(word.written) && written.substr(word.written.size()) == "s";
      }
      same = exact || more;
      plural = plural || (!exact && more);
    }
    if (same) best = Match{i + title.words.size(), title.post, false, plural};
  }
  if (!best) return best;
  // "deputy chief nurse" is not the deputy of the chief.
  const bool cut = any(tokens[best->end - 1], key_of("chief")) && best->end < tokens.size() &&
                   (topic(tokens[best->end]) || to_lower(word_of(text, tokens[best->end]).substr(0, 4)) == "exec" || any(tokens[best->end], key_of("nurse"), key_of("pharmacist"), key_of("midwife")));
  if (cut) return std::nullopt;
  if (best->post == Post::speak_up_guardian && best->end == i + 1 && any(tokens[i], key_of("guardian"), key_of("guardians")) && !is_lone_guardian(tokens, i)) return std::nullopt;
  if (best->post == Post::chair) {
    if (is_verb(tokens, i)) return std::nullopt;
    best->lower = is_lower_chair(tokens, i, best->end);
  }
  return best;
}

/// "our Guardian", "the Guardian, Ann Lee": no newspaper, and no "Caldicott Guardian", "Guardian of Safe Working Hours".
bool PostFinder::is_lone_guardian(const std::vector<Token>& tokens, std::size_t i) const {
  const auto at = [&](std::size_t k, auto... keys) { return k < tokens.size() && any(tokens[k], keys...); };
  if (!tokens[i].capital || at(i + 1, key_of("of"), key_of("for"), key_of("newspaper"), key_of("journalist"), key_of("online"), key_of("reported"))) return false;
  if (i == 0) return at(i + 1, key_of(":"), key_of("|"));
  if (at(i - 1, key_of("our"), key_of("new"), key_of("as"), key_of("trust"), key_of("'s"), key_of("outgoing"), key_of("former"))) return true;
  const bool named = (at(i + 1, key_of(","), key_of("(")) && i + 2 < tokens.size() && tokens[i + 2].capital) || (i + 1 < tokens.size() && tokens[i + 1].capital);
  return at(i - 1, key_of("the")) && named;
}

/// "will chair", "to chair", "took the chair", "chairs": what somebody does or sits on.
bool PostFinder::is_verb(const std::vector<Token>& tokens, std::size_t i) const {
  const auto behind = [&](auto... keys) { return i + 1 < tokens.size() && any(tokens[i + 1], keys...); };
  if (i > 0 && any(tokens[i], key_of("chairs"))) return behind(key_of("the"), key_of("a"), key_of("an"), key_of("our"), key_of("its"), key_of("this"), key_of("both"));
  if (i == 0 || tokens[i].key != key_of("chair")) return false;
  const auto& before = tokens[i - 1];
  if (any(before, key_of("to"), key_of("will"), key_of("would"), key_of("also"), key_of("should"), key_of("can"))) return true;
  return i >= 2 && any(before, key_of("the")) && any(tokens[i - 2], key_of("took"), key_of("take"), key_of("taking"));
}

bool PostFinder::is_lower_chair(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) const {
  if (begin > 0 && tokens[begin - 1].is(is_chair_below)) {
    // "group chair" leads a group of trusts, "working group chair" a meeting.
    const bool plain = tokens[begin - 1].is(is_before_plain);
    if (!plain || (begin > 1 && tokens[begin - 2].is(is_chair_below))) return true;
  }
  if (end >= tokens.size() || !any(tokens[end], key_of("of"))) return false;
  for (std::size_t k = end + 1; k < tokens.size() && k < end + 6; ++k) {
    if (!tokens[k].word || any(tokens[k], key_of("trust"), key_of("at"), key_of("by"))) return false;
    if (tokens[k].is(is_chair_below)) return true;
  }
  return false;
}

std::optional<PostFinder::Match> PostFinder::director_of(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const {
  const bool plural = any(tokens[i], key_of("directors"));
  if ((!any(tokens[i], key_of("director")) && !plural) || i + 2 >= tokens.size() || !any(tokens[i + 1], key_of("of"), key_of("for"))) return std::nullopt;
  Match match{i + 2, Post::director, false, plural};
  std::optional<Post> post, weak;
  bool found = false;
  std::string phrase;
  for (std::size_t k = i + 2; k < tokens.size() && k < i + longest_title + 2; ++k) {
    if (joins(tokens[k])) {
      const bool goes_on = k + 1 < tokens.size() && (topic(tokens[k + 1]) || tokens[k + 1].is(is_topic_of));
      if (!found || !goes_on) break;
      continue;
    }
    auto known = topic(tokens[k]);
    if (!known && tokens[k].is(is_topic_of)) known = Post::director;
    const bool possessive = any(tokens[k], key_of("'s")) && found;
    if (!known && !possessive) break;
    if (!weak) weak = weak_topic(tokens[k]);
    if (known) {
      found = true;
      if (!post || (*post == Post::director && *known != Post::director)) post = known;
    }
    phrase += (phrase.empty() || possessive ? "" : " ") + to_lower(word_of(text, tokens[k]));
    match.end = k + 1;
  }
  if (!found) {
    if (any(tokens[i + 1], key_of("for"))) return std::nullopt;
    // A name follows "director of" where no topic does: "director of music", "director of Acme".
    const auto word = to_lower(word_of(text, tokens[i + 2]));
    match.lower = true;
    match.end = i + 2 + (not_topics_.count(word) > 0 ? 1 : 0);
    if (match.end == i + 2) return std::nullopt;
    return match;
  }
  match.post = post.value_or(Post::director);
  if (match.post == Post::director && weak) match.post = *weak;
  match.lower = not_topics_.count(phrase) > 0;
  return match;
}

std::optional<PostFinder::Match> PostFinder::chief_officer(const std::vector<Token>& tokens, std::size_t i) const {
  if (!any(tokens[i], key_of("chief"))) return std::nullopt;
  std::optional<Post> post;
  bool clinical = false;
  for (std::size_t k = i + 1; k < tokens.size() && k < i + longest_title; ++k) {
    if (any(tokens[k], key_of("officer"), key_of("officers")) && post) return Match{k + 1, *post, clinical, any(tokens[k], key_of("officers"))};
    if (joins(tokens[k])) continue;
    const auto known = topic(tokens[k]);
    if (!known) return std::nullopt;
    if (any(tokens[k], key_of("clinical"), key_of("nursing")) && k + 1 < tokens.size() && any(tokens[k + 1], key_of("information"))) clinical = true;
    if (!post || (*post == Post::director && *known != Post::director)) post = known;
  }
  return std::nullopt;
}

std::optional<PostFinder::Match> PostFinder::topic_director(const std::vector<Token>& tokens, std::size_t i) const {
  std::optional<Post> post, weak;
  for (std::size_t k = i; k < tokens.size() && k < i + longest_title; ++k) {
    const bool plural = any(tokens[k], key_of("directors"), key_of("chiefs"));
    if (post && (plural || any(tokens[k], key_of("director"), key_of("chief"), key_of("boss"), key_of("directorship")))) {
      if (k + 1 < tokens.size() && any(tokens[k + 1], key_of("executive"), key_of("nurse"))) return std::nullopt;
      // "strategic director of people" is a director of people, "finance director of Fenmarch" one of finance.
      const bool of = k + 2 < tokens.size() && any(tokens[k + 1], key_of("of"));
      if (of && (topic(tokens[k + 2]) || any(tokens[k + 2], key_of("staff")))) return std::nullopt;
      const bool below = k == i + 1 && any(tokens[i], key_of("clinical"));  // a department's doctor
      return Match{k + 1, *post == Post::director && weak ? *weak : *post, below, plural};
    }
    if (post && joins(tokens[k])) continue;
    const auto known = topic(tokens[k]);
    if (!known) return std::nullopt;
    if (!weak && k == i) weak = weak_topic(tokens[k]);
    if (!post || (*post == Post::director && *known != Post::director)) post = known;
  }
  return std::nullopt;
}

/// "and responsible officer", "/DIPC": duties that a title names besides.
std::size_t PostFinder::take_duties(const std::vector<Token>& tokens, std::size_t end) const {
  const auto at = [&](std::size_t k, auto... keys) { return k < tokens.size() && any(tokens[k], keys...); };
  for (bool more = true; more;) {
    more = false;
    if (!at(end, key_of("and"), key_of("&"), key_of("/"), key_of(","))) break;
    const auto next = at(end, key_of(",")) && at(end + 1, key_of("and")) ? end + 2 : end + 1;
    if (at(next, key_of("dipc"), key_of("siro"), key_of("caldicott")) || (at(next, key_of("responsible"), key_of("accountable"), key_of("accounting")) && at(next + 1, key_of("officer")))) {
      end = at(next, key_of("dipc"), key_of("siro")) ? next + 1 : next + 2;
      more = true;
    }
  }
  return end;
}

/// What a bracket behind a title adds to it: "non-executive member (Audit)", "chief nurse (interim)"; returns the token
/// behind it. A name in brackets is left alone.
std::size_t PostFinder::take_bracket(const std::vector<Token>& tokens, std::size_t end, RoleMention& role) const {
  constexpr std::size_t longest_bracket = 6;
  if (end + 2 >= tokens.size() || !any(tokens[end], key_of("("))) return end;
  bool interim = false, below = false;
  for (std::size_t k = end + 1; k < tokens.size() && k < end + 2 + longest_bracket; ++k) {
    const auto& token = tokens[k];
    if (any(token, key_of(")"))) {
      if (k == end + 1) return end;
      role.interim = role.interim || interim;
      role.lower = role.lower || (below && role.post == Post::chair);
      return k + 1;
    }
    if (token.is(is_date) || token.digit || any(token, key_of(","), key_of("from"), key_of("until"), key_of("to"), key_of("since"), key_of("left"), key_of("vacant"))) return end;
    const bool known = token.is(is_topic | is_chair_below | is_before_interim) || any(token, key_of("audit"), key_of("remuneration"), key_of("designate"), key_of("and"), key_of("&"), key_of("of"), key_of("the"));
    if (!known) return end;
    interim = interim || token.is(is_before_interim);
    below = below || token.is(is_chair_below);
  }
  return end;
}

/// Takes in the words before a title that qualify it; returns the first token of the whole.
std::size_t PostFinder::take_before(const std::vector<Token>& tokens, std::size_t i, RoleMention& role) const {
  constexpr std::uint32_t before = is_before_interim | is_before_plain | is_before_lower;
  std::size_t first = i;
  while (first > 0) {
    const auto& token = tokens[first - 1];
    if (!token.is(before)) {
      const bool hyphen = any(token, key_of("-")) && first > 1 && tokens[first - 2].is(before);
      if (!hyphen) break;
      --first;
      continue;
    }
    const bool part = role.post == Post::managing_director && any(token, key_of("divisional"), key_of("division"), key_of("regional"));  // a division's managing director counts
    if (token.is(is_before_lower) && !part) role.lower = true;
    if (token.is(is_before_interim)) role.interim = true;
    --first;
  }
  return first;
}

int rank_of(Post post) {
  switch (post) {
    case Post::chief_executive: return 0;
    case Post::chair: return 1;
    case Post::managing_director: return 3;
    case Post::deputy_chief_executive: return 4;
    case Post::deputy_chair: return 5;
    case Post::senior_independent_director: return 6;
    case Post::non_executive_director: return 7;
    case Post::director: return 8;
    default: return 2;
  }
}

}  // namespace boardwatch::findings
