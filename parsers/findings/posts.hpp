// Titles of posts in a sentence.
#pragma once

#include <array>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/result.hpp"
#include "parsers/findings/mentions.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

/// Immutable after build().
class PostFinder {
 public:
  static Result<PostFinder> build();
  /// In order; they do not overlap. `text` is what `tokens` were cut from.
  std::vector<RoleMention> find(std::string_view text, const std::vector<Token>& tokens) const;

 private:
  struct TitleWord {
    std::array<WordKey, 4> keys{};  ///< the word, with "s", with "ies" for "y", with "ship"
    std::string written;            ///< where the title matches as it stands
  };
  struct Title {
    std::vector<TitleWord> words;
    bool match_case = false;
    Post post = Post::director;
  };
  struct Match {
    std::size_t end = 0;  ///< token behind the title
    Post post = Post::director;
    bool lower = false;
    bool plural = false;
  };

  void add_title(const std::string& words, Post post);
  std::optional<Match> at(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const;
  std::optional<Match> whole_title(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const;
  std::optional<Match> director_of(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const;
  std::optional<Match> chief_officer(const std::vector<Token>& tokens, std::size_t i) const;
  std::optional<Match> topic_director(const std::vector<Token>& tokens, std::size_t i) const;
  bool is_lone_guardian(const std::vector<Token>& tokens, std::size_t i) const;
  bool is_verb(const std::vector<Token>& tokens, std::size_t i) const;
  bool is_lower_chair(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) const;
  std::size_t take_duties(const std::vector<Token>& tokens, std::size_t end) const;
  std::size_t take_bracket(const std::vector<Token>& tokens, std::size_t end, RoleMention& role) const;
  std::size_t take_before(const std::vector<Token>& tokens, std::size_t i, RoleMention& role) const;

  std::unordered_map<WordKey, std::vector<Title>> titles_;  ///< by first word
  std::set<std::string> not_topics_;
};

/// Chief executive before chair before the functions before deputies before members of the board: which of two joined
/// titles is the post.
int rank_of(Post post);

/// Posts of those whom a council of governors chooses, and that the councils of towns do not have.
constexpr bool is_of_governors(Post post) { return post == Post::non_executive_director || post == Post::senior_independent_director || post == Post::lead_governor; }

}  // namespace boardwatch::findings
