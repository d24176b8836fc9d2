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
  for (const std::string_view word : {"irectors", "fficers", "hiefs", "hairs", "nurses", "uardians", "overnors", "secretaries", "xecutives"}) {
    const auto at = title.find(word);
    if (at != std::string::npos) return title.erase(at + word.size() - 1, 1);
  }
  return title;
}

bool joins(const Token& token) { return token.lower == "and" || token.lower == "&" || token.lower == ","; }

constexpr std::size_t longest_title = 9;

}  // namespace

Result<PostFinder> PostFinder::build() {
  PostFinder finder;
  BW_TRY(const auto sections, parse_lexicon("posts.lex", lexicon_text("posts.lex")));
  for (const auto& section : sections) {
    for (const auto& entry : section.entries) {
      const auto& kind = section.name.front();
      if (kind == "topic") {
        const auto post = from_code<Post>(section.name.at(1));
        if (!post) return fail(Errc::bad_config, "posts.lex, line " + std::to_string(section.line) + ": no post is called \"" + section.name.at(1) + "\"");
        finder.topics_.emplace(to_lower(entry.text), *post);
      } else if (kind == "before") {
        finder.before_.emplace(to_lower(entry.text), section.name.at(1));
      } else if (kind == "not") {
        finder.not_topics_.insert(to_lower(entry.text));
      } else if (section.name.size() == 3) {
        finder.lower_chairs_.insert(to_lower(entry.text));
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
  for (const auto& token : cut_tokens(words)) title.words.push_back(title.match_case ? words.substr(token.begin, token.end - token.begin) : token.lower);
  titles_[to_lower(title.words.front())].push_back(std::move(title));
}

std::vector<RoleMention> PostFinder::find(std::string_view text, const std::vector<Token>& tokens) const {
  std::vector<RoleMention> roles;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto match = at(text, tokens, i);
    if (!match) continue;
    RoleMention role;
    role.post = match->post;
    role.lower = match->lower;
    role.plural = match->plural;
    const auto first = take_before(tokens, i, role);
    auto end = match->end;
    if (end < tokens.size() && (tokens[end].lower == "designate" || tokens[end].lower == "elect")) ++end;
    role.span = {tokens[first].begin, tokens[end - 1].end};
    // "chief nurse and deputy chief executive" is one post, coded by the functional one.
    if (!roles.empty() && !roles.back().lower && !role.lower) {
      const auto between = trim(text.substr(roles.back().span.end, role.span.begin - roles.back().span.end));
      const bool joined = between == "and" || between == "&" || between == "/";
      const bool deputy_second = role.post == Post::deputy_chief_executive || role.post == Post::deputy_chair;
      const bool deputy_first = roles.back().post == Post::deputy_chief_executive;
      const bool seat = roles.back().post == Post::non_executive_director && deputy_second;
      if (joined && !role.plural && !roles.back().plural && (deputy_second || deputy_first)) {
        auto& whole = roles.back();
        if (seat || (deputy_first && role.post != Post::deputy_chair)) whole.post = role.post;
        whole.span.end = role.span.end;
        whole.title = text.substr(whole.span.begin, whole.span.end - whole.span.begin);
        i = end - 1;
        continue;
      }
    }
    role.title = singular(fold_space(text.substr(role.span.begin, role.span.end - role.span.begin)), role.plural);
    roles.push_back(std::move(role));
    i = end - 1;
  }
  return roles;
}

std::optional<PostFinder::Match> PostFinder::at(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const {
  if (!tokens[i].word) return std::nullopt;
  auto best = whole_title(text, tokens, i);
  for (const auto& other : {director_of(tokens, i), chief_officer(tokens, i), topic_director(tokens, i)})
    if (other && (!best || other->end > best->end)) best = other;
  return best;
}

std::optional<PostFinder::Match> PostFinder::whole_title(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const {
  const auto titles = titles_.find(tokens[i].lower);
  std::string stem = tokens[i].lower;
  const std::vector<Title>* candidates = titles == titles_.end() ? nullptr : &titles->second;
  if (candidates == nullptr && stem.ends_with('s')) {
    const auto plural = titles_.find(stem.substr(0, stem.size() - 1));
    if (plural != titles_.end()) candidates = &plural->second;
  }
  if (candidates == nullptr) return std::nullopt;
  std::optional<Match> best;
  for (const auto& title : *candidates) {
    if (i + title.words.size() > tokens.size()) continue;
    bool same = true, plural = false;
    for (std::size_t k = 0; k < title.words.size() && same; ++k) {
      const auto& token = tokens[i + k];
      const auto written = title.match_case ? std::string(text.substr(token.begin, token.end - token.begin)) : token.lower;
      const bool exact = written == title.words[k];
      const bool more = written == title.words[k] + "s" || (written.ends_with("ies") && written.substr(0, written.size() - 3) + "y" == title.words[k]);
      same = exact || more;
      plural = plural || (!exact && more);
    }
    if (!same || (best && i + title.words.size() <= best->end)) continue;
    best = Match{i + title.words.size(), title.post, false, plural};
  }
  if (!best) return best;
  // "deputy chief nurse" is not the deputy of the chief.
  const bool cut = tokens[best->end - 1].lower == "chief" && best->end < tokens.size() && (topic(tokens[best->end]) || tokens[best->end].lower.starts_with("exec") || tokens[best->end].lower == "nurse" || tokens[best->end].lower == "pharmacist" || tokens[best->end].lower == "midwife");
  if (cut) return std::nullopt;
  if (best->post == Post::chair) {
    if (is_verb(tokens, i)) return std::nullopt;
    best->lower = is_lower_chair(tokens, i, best->end);
  }
  return best;
}

/// "will chair", "to chair", "took the chair", "chairs": what somebody does or sits on.
bool PostFinder::is_verb(const std::vector<Token>& tokens, std::size_t i) const {
  if (i == 0) return false;
  const auto& before = tokens[i - 1].lower;
  if (tokens[i].lower != "chair") return false;
  if (before == "to" || before == "will" || before == "would" || before == "also" || before == "should" || before == "can") return true;
  return i >= 2 && before == "the" && (tokens[i - 2].lower == "took" || tokens[i - 2].lower == "take" || tokens[i - 2].lower == "taking");
}

bool PostFinder::is_lower_chair(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) const {
  if (begin > 0 && lower_chairs_.count(tokens[begin - 1].lower) > 0) {
    // "group chair" leads a group of trusts, "working group chair" a meeting.
    const auto qualifier = before_.find(tokens[begin - 1].lower);
    const bool plain = qualifier != before_.end() && qualifier->second == "plain";
    if (!plain || (begin > 1 && lower_chairs_.count(tokens[begin - 2].lower) > 0)) return true;
  }
  if (end >= tokens.size() || tokens[end].lower != "of") return false;
  for (std::size_t k = end + 1; k < tokens.size() && k < end + 6; ++k) {
    if (!tokens[k].word || tokens[k].lower == "trust" || tokens[k].lower == "at" || tokens[k].lower == "by") return false;
    if (lower_chairs_.count(tokens[k].lower) > 0) return true;
  }
  return false;
}

std::optional<Post> PostFinder::topic(const Token& token) const {
  const auto found = topics_.find(token.lower);
  if (found != topics_.end()) return found->second;
  if (token.lower == "children" || token.lower == "women") return Post::director;
  return std::nullopt;
}

std::optional<PostFinder::Match> PostFinder::director_of(const std::vector<Token>& tokens, std::size_t i) const {
  const bool plural = tokens[i].lower == "directors";
  if ((tokens[i].lower != "director" && !plural) || i + 2 >= tokens.size() || tokens[i + 1].lower != "of") return std::nullopt;
  Match match{i + 2, Post::director, false, plural};
  std::optional<Post> post;
  bool any = false;
  std::string phrase;
  for (std::size_t k = i + 2; k < tokens.size() && k < i + longest_title + 2; ++k) {
    if (joins(tokens[k])) {
      const bool goes_on = k + 1 < tokens.size() && topic(tokens[k + 1]);
      if (!any || !goes_on) break;
      continue;
    }
    const auto known = topic(tokens[k]);
    const bool possessive = tokens[k].lower == "'s" && any;
    if (!known && !possessive) break;
    if (known) {
      any = true;
      if (!post || (*post == Post::director && *known != Post::director)) post = known;
    }
    phrase += (phrase.empty() || possessive ? "" : " ") + tokens[k].lower;
    match.end = k + 1;
  }
  if (!any) {
    // A name follows "director of" where no topic does: "director of music", "director of Acme".
    const auto& word = tokens[i + 2].lower;
    match.lower = true;
    match.end = i + 2 + (not_topics_.count(word) > 0 ? 1 : 0);
    if (match.end == i + 2) return std::nullopt;
    return match;
  }
  match.post = post.value_or(Post::director);
  match.lower = not_topics_.count(phrase) > 0;
  return match;
}

std::optional<PostFinder::Match> PostFinder::chief_officer(const std::vector<Token>& tokens, std::size_t i) const {
  if (tokens[i].lower != "chief") return std::nullopt;
  std::optional<Post> post;
  bool clinical = false;
  for (std::size_t k = i + 1; k < tokens.size() && k < i + longest_title; ++k) {
    if ((tokens[k].lower == "officer" || tokens[k].lower == "officers") && post)
      return Match{k + 1, *post, clinical, tokens[k].lower == "officers"};
    if (joins(tokens[k])) continue;
    const auto known = topic(tokens[k]);
    if (!known) return std::nullopt;
    if (tokens[k].lower == "clinical" && k + 1 < tokens.size() && tokens[k + 1].lower == "information") clinical = true;
    if (tokens[k].lower == "nursing" && k + 1 < tokens.size() && tokens[k + 1].lower == "information") clinical = true;
    if (!post || (*post == Post::director && *known != Post::director)) post = known;
  }
  return std::nullopt;
}

std::optional<PostFinder::Match> PostFinder::topic_director(const std::vector<Token>& tokens, std::size_t i) const {
  std::optional<Post> post;
  for (std::size_t k = i; k < tokens.size() && k < i + longest_title; ++k) {
    const auto& word = tokens[k].lower;
    if (post && (word == "director" || word == "directors" || word == "chief" || word == "chiefs" || word == "boss")) {
      if (k + 1 < tokens.size() && (tokens[k + 1].lower == "of" || tokens[k + 1].lower == "executive" || tokens[k + 1].lower == "nurse")) return std::nullopt;
      const bool below = k == i + 1 && tokens[i].lower == "clinical";  // a department's doctor
      return Match{k + 1, *post, below, word.ends_with('s') && word != "boss"};
    }
    if (post && joins(tokens[k])) continue;
    const auto known = topic(tokens[k]);
    if (!known) return std::nullopt;
    if (!post || (*post == Post::director && *known != Post::director)) post = known;
  }
  return std::nullopt;
}

/// Takes in the words before a title that qualify it; returns the first token of the whole.
std::size_t PostFinder::take_before(const std::vector<Token>& tokens, std::size_t i, RoleMention& role) const {
  std::size_t first = i;
  while (first > 0) {
    const auto found = before_.find(tokens[first - 1].lower);
    if (found == before_.end()) {
      const bool hyphen = tokens[first - 1].lower == "-" && first > 1 && before_.count(tokens[first - 2].lower) > 0;
      if (!hyphen) break;
      --first;
      continue;
    }
    if (found->second == "lower") role.lower = true;
    if (found->second == "interim") role.interim = true;
    --first;
  }
  return first;
}

}  // namespace boardwatch::findings
