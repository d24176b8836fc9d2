// Changes looked up by whom they tell of, by their post and by where they stand, so that no step of linking walks over all
// of them for each of them. A change that has been filled since it was noted is noted again; what is found is looked at by
// the caller, who says whether it is what is meant.
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "parsers/findings/link_context.hpp"

namespace boardwatch::findings {

class ChangeIndex {
 public:
  using Changes = std::vector<RawChange>;
  using Kinds = std::initializer_list<ChangeKind>;
  static constexpr Kinds every_kind{ChangeKind::departure, ChangeKind::appointment, ChangeKind::interim, ChangeKind::reappointment, ChangeKind::absence, ChangeKind::vacancy};
  static constexpr Kinds coming{ChangeKind::appointment, ChangeKind::interim, ChangeKind::reappointment};
  static constexpr Kinds going{ChangeKind::departure, ChangeKind::absence};

  /// Of all changes; they must outlive it, and may grow.
  explicit ChangeIndex(Changes& changes) : ChangeIndex(changes, [](const RawChange&) { return true; }) {}
  /// Of those that are `wanted`.
  template <class Wanted>
  ChangeIndex(Changes& changes, const Wanted& wanted) : changes_(changes) {
    for (std::size_t i = 0; i < changes.size(); ++i)
      if (wanted(changes[i])) note(i);
  }
  void note(std::size_t position);

  /// The first that tells of the person, is of these kinds and `is`; null for none.
  template <class Is>
  RawChange* of_person(const std::string& name, Kinds kinds, const Is& is) const {
    First first;
    for (const auto kind : kinds) visit_names(kind, name, [&](const Positions& list) { look(list, first, [&](const RawChange& change) { return is_person(change, name) && is(change); }); });
    return at(first);
  }

  /// Calls `visit` with each that tells of the person and is of these kinds, in order.
  template <class Visit>
  void each_of_person(const std::string& name, Kinds kinds, const Visit& visit) const {
    std::vector<std::uint32_t> all;
    for (const auto kind : kinds) visit_names(kind, name, [&](const Positions& list) { all.insert(all.end(), list.begin(), list.end()); });
    std::sort(all.begin(), all.end());
    for (const auto i : all)
      if (is_person(changes_[i], name)) visit(changes_[i]);
  }

  enum class Named { yes, no, either };
  /// The first of this kind and post that may be of the body and `is`; null for none.
  template <class Is>
  RawChange* of_post(ChangeKind kind, Post post, Named named, const std::optional<OrganisationMention>& body, const Is& is) const {
    First first;
    for (const bool is_named : {true, false}) {
      if ((named == Named::yes && !is_named) || (named == Named::no && is_named)) continue;
      const auto find_in = [&](std::string_view of) {
        const auto list = by_post_.find(PostKey{kind, post, is_named, std::string(of)});
        if (list != by_post_.end()) look(list->second, first, is);
      };
      if (!body) find_in(any_body);
      else {
        find_in(body->name);
        find_in({});
      }
    }
    return at(first);
  }

  /// The positions of those in sentences [from, to], in order.
  std::vector<std::size_t> in_sentences(std::size_t from, std::size_t to) const;
  /// Does any in the sentence do?
  template <class Is>
  bool any_in(std::size_t sentence, const Is& is) const {
    const auto list = by_sentence_.find(sentence);
    return list != by_sentence_.end() && std::any_of(list->second.begin(), list->second.end(), [&](std::uint32_t i) { return is(changes_[i]); });
  }

 private:
  using Positions = std::vector<std::uint32_t>;
  using PostKey = std::tuple<ChangeKind, Post, bool, std::string>;
  static constexpr std::string_view any_body = "*";
  struct First {
    std::size_t position = SIZE_MAX;
  };

  RawChange* at(const First& first) const { return first.position == SIZE_MAX ? nullptr : &changes_[first.position]; }

  template <class Is>
  void look(const Positions& list, First& first, const Is& is) const {
    for (const auto i : list) {
      if (i >= first.position) return;
      if (is(changes_[i])) {
        first.position = i;
        return;
      }
    }
  }

  /// The lists that hold whoever may be the same person as `name`.
  template <class Visit>
  void visit_names(ChangeKind kind, const std::string& name, const Visit& visit) const {
    const auto try_list = [&](char how, std::string_view words) {
      const auto list = by_name_.find(name_key(kind, how, words));
      if (list != by_name_.end()) visit(list->second);
    };
    const auto space = name.rfind(' ');
    if (space == std::string::npos) return try_list('s', name);
    try_list('w', name);
    try_list('o', std::string_view(name).substr(space + 1));
  }

  static std::string name_key(ChangeKind kind, char how, std::string_view words);
  static void insert(Positions& list, std::size_t position);

  Changes& changes_;
  std::unordered_map<std::string, Positions> by_name_;  ///< by kind and whole name, surname, or only word of a name
  std::unordered_map<std::size_t, Positions> by_sentence_;
  std::map<PostKey, Positions> by_post_;
};

}  // namespace boardwatch::findings
