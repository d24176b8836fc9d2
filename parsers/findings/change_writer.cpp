#include "parsers/findings/change_writer.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {


bool is_joint(const RoleMention& role) {
  const auto lower = to_lower(role.title);
  return lower.find("joint") != std::string::npos || lower.find("shared") != std::string::npos || lower.find("group") != std::string::npos;
}

/// Writes an event's people and post down as changes.
class Writer {
 public:
  Writer(const TaggedSentence& tagged, const std::vector<Word>& words, const Event& event) : tagged_(tagged), words_(words), event_(event) {}

  std::vector<RawChange> write() {
    const Chunk* role = event_.role ? chunk_at(*event_.role) : nullptr;
    std::vector<RawChange> changes;
    if (event_.who.empty() && role != nullptr) add(changes, nullptr, role);
    if (event_.who.empty() && role == nullptr && event_.first_person) add(changes, nullptr, nullptr);
    for (const auto who : event_.who) add(changes, chunk_at(who), role);
    for (const auto& [who, post] : event_.also) add(changes, chunk_at(who), chunk_at(post));
    if (event_.lent_to) add_cover(changes);
    if (event_.replaced) add_replaced(changes);
    return changes;
  }

 private:
  const Chunk* chunk_at(std::size_t word) const { return &tagged_.chunks[words_[word].index]; }

  void add(std::vector<RawChange>& changes, const Chunk* who, const Chunk* role) const {
    const bool own = who != nullptr && who->role && !who->role->lower;
    const bool bodys_post = event_.leads && role == nullptr;
    const Chunk* post = bodys_post ? nullptr : role != nullptr ? role : own ? who : nullptr;
    const bool below = who != nullptr && who->role && who->role->lower;
    const bool may_borrow = event_.kind == ChangeKind::interim || event_.entry->frame == Frame::succeed || event_.entry->frame == Frame::succeeded_by ||
                            event_.entry->frame == Frame::successor;
    if (role == nullptr && below && !bodys_post && !may_borrow) return;
    // Cover and succession give somebody another post than their own, and what "she" takes up is not what she held.
    if (role == nullptr && own && may_borrow && !who->role->interim) post = nullptr;
    if (role == nullptr && own && (who->pronoun || who->held_now) && event_.kind == ChangeKind::appointment) post = nullptr;
    RawChange change;
    change.kind = event_.kind;
    change.reason = event_.entry->reason;
    change.tense = event_.tense;
    change.sentence = tagged_.sentence;
    change.below = below;
    change.trigger = trigger();
    change.line = event_.entry->line;
    if (who != nullptr && who->person) change.person = who->person->name;
    change.first_person = event_.first_person;
    const auto frame = event_.entry->frame;
    change.unnamed = frame == Frame::appoint || frame == Frame::name || (change.kind == ChangeKind::interim && who != nullptr) || frame == Frame::second_in;
    change.pronoun = who != nullptr && who->pronoun;
    change.predecessor = change.kind == ChangeKind::departure && (change.trigger.starts_with("successor") || event_.predecessor);
    const bool names_other = may_borrow || (who != nullptr && !who->person);
    if (role != nullptr && role->person && !change.person && !names_other) change.person = role->person->name;
    if (event_.other) {
      const auto* followed = chunk_at(*event_.other);
      if (followed->person) change.follows = followed->person->name;
      if (change.follows == change.person) change.follows.reset();
    }
    std::vector<OrganisationMention> employers;
    if (post != nullptr && post->role) {
      change.post = post->role->post;
      change.post_title = post->role->title;
      change.plural = post->role->plural;
      change.interim_post = post->role->interim;
      employers = post->organisations;
    }
    // "She will take up the same role at A": her post until then tells what, and not where.
    const bool moves = post != nullptr && post == who && post->pronoun && event_.body && !comes_from_body() && (change.kind == ChangeKind::appointment || change.kind == ChangeKind::interim);
    if (moves) employers.clear();
    // "went to Fenmarch NHS Trust": where somebody goes is not where the post is.
    const bool goes_there = event_.body && *event_.body > 0 && words_[*event_.body - 1].is(class_to) && (change.kind == ChangeKind::absence || change.kind == ChangeKind::departure);
    if (employers.empty() && event_.body && !goes_there && !comes_from_body() && words_[*event_.body].index < tagged_.organisations.size()) employers.push_back(tagged_.organisations[words_[*event_.body].index]);
    if (employers.empty() && role != nullptr && role == post) {
      if (const auto owner = body_meant_by_its(*event_.role)) employers.push_back(tagged_.organisations[*owner]);
    }
    change.from = origins(who, role, post, bodys_post, employers);
    change.shared = (post != nullptr && post->role && is_joint(*post->role)) || says_both();
    if (bodys_post) {
      change.post = leads_board() ? Post::chair : Post::chief_executive;
      change.post_title = leads_board() ? "chair" : "chief executive";
    }
    if (employers.empty()) {
      changes.push_back(std::move(change));
      return;
    }
    const bool shared = employers.size() > 1;
    for (std::size_t i = 0; i < (shared ? employers.size() : 1); ++i) {
      change.organisation = employers[i];
      changes.push_back(change);
    }
    add_departure(changes, who, role);
  }

  /// "A has been replaced by B": A has gone.
  void add_replaced(std::vector<RawChange>& changes) const {
    const auto* gone = chunk_at(*event_.other);
    const auto* post = !gone->role && event_.role ? chunk_at(*event_.role) : gone;
    if (!post->role || post->role->lower) return;
    RawChange change;
    change.kind = ChangeKind::departure;
    change.reason = Reason::unknown;
    change.tense = event_.group.passive || event_.group.perfect ? Tense::effective : event_.tense;
    change.sentence = tagged_.sentence;
    change.trigger = trigger();
    change.line = event_.entry->line;
    if (gone->person) change.person = gone->person->name;
    change.post = post->role->post;
    change.post_title = post->role->title;
    change.interim_post = post->role->interim;
    if (!post->organisations.empty()) change.organisation = post->organisations.front();
    change.from = origins(gone, nullptr, post, false, post->organisations);
    changes.push_back(std::move(change));
  }

  Origins origins(const Chunk* who, const Chunk* role, const Chunk* post, bool bodys_post, const std::vector<OrganisationMention>& employers) const {
    Origins from;
    const auto* named = who != nullptr && who->person ? who : role != nullptr && role->person ? role : nullptr;
    if (named != nullptr) from.person = named->pronoun ? PersonFrom::pronoun : PersonFrom::sentence;
    if (bodys_post) from.post = PostFrom::verb;
    else if (post != nullptr) from.post = post == role || !post->person ? PostFrom::given : PostFrom::own;
    if (!employers.empty()) from.body = post != nullptr && !post->organisations.empty() ? BodyFrom::post : BodyFrom::sentence;
    const auto holder = !event_.who.empty() ? event_.who.front() : event_.role.value_or(event_.match.begin);
    const auto first = std::min(event_.group.begin, event_.match.begin);
    from.adjacent = (holder >= first || holder + 1 == first) && holder <= event_.match.end;
    return from;
  }

  /// "is to be seconded to B as interim medical director": absence here, cover there.
  void add_cover(std::vector<RawChange>& changes) const {
    const auto absences = changes;
    const auto* post = chunk_at(*event_.lent_to);
    const int body = event_.match.of(Group::dest);
    for (auto cover : absences) {
      cover.kind = ChangeKind::interim;
      cover.reason.reset();
      cover.post = post->role->post;
      cover.post_title = post->role->title;
      cover.interim_post = true;
      std::optional<OrganisationMention> where;
      if (!post->organisations.empty()) where = post->organisations.front();
      else if (body >= 0 && words_[static_cast<std::size_t>(body)].index < tagged_.organisations.size()) where = tagged_.organisations[words_[static_cast<std::size_t>(body)].index];
      cover.from.post = PostFrom::given;
      cover.from.body = !where ? BodyFrom::nobody : post->organisations.empty() ? BodyFrom::sentence : BodyFrom::post;
      cover.organisation = std::move(where);
      changes.push_back(std::move(cover));
    }
  }

  /// "Ann Lee, chief nurse of A, is to become chief executive of B" is told of both.
  void add_departure(std::vector<RawChange>& changes, const Chunk* who, const Chunk* role) const {
    const bool moves = event_.kind == ChangeKind::appointment && who != nullptr && role != nullptr && who != role && who->role && !who->role->lower &&
                       !who->organisations.empty() && !role->organisations.empty() && who->organisations.front().name != role->organisations.front().name;
    if (!moves || who->pronoun || who->organisations.front().outside) return;
    RawChange leaves = changes.back();
    leaves.kind = ChangeKind::departure;
    leaves.post = who->role->post;
    leaves.post_title = who->role->title;
    leaves.organisation = who->organisations.front();
    leaves.reason = Reason::new_role;
    leaves.destination = Destination{role->organisations.front().name, role->role->title};
    changes.push_back(std::move(leaves));
  }

  /// "A announced that Ann Lee is to be its next chair": A's. None where several are named before.
  std::optional<std::size_t> body_meant_by_its(std::size_t role) const {
    std::size_t at = role;
    while (at > 0 && words_[at - 1].is(class_determiner) && text_of(tagged_, words_[at - 1]) != "its") --at;
    if (at == 0 || text_of(tagged_, words_[at - 1]) != "its") return std::nullopt;
    std::optional<std::size_t> only;
    for (std::size_t i = 0; i < at; ++i) {
      if (words_[i].letter == 'X' || (words_[i].letter == 'w' && text_of(tagged_, words_[i]) == "trust")) return std::nullopt;
      if (words_[i].letter != 'O') continue;
      if (only || words_[i].index >= tagged_.organisations.size() || tagged_.organisations[words_[i].index].outside) return std::nullopt;
      only = words_[i].index;
    }
    return only;
  }

  /// "came from A": where somebody was before.
  bool comes_from_body() const {
    if (*event_.body == 0) return false;
    const auto& before = words_[*event_.body - 1];
    return event_.kind == ChangeKind::appointment && std::string_view(tagged_.text).substr(before.begin, before.end - before.begin) == "from";
  }

  /// "lead both", "of the two trusts"
  bool says_both() const {
    const bool after_each = event_.match.begin > 0 && text_of(tagged_, words_[event_.match.begin - 1]) == "each";
    if (after_each) return true;
    for (std::size_t i = event_.match.begin; i < words_.size() && i < event_.match.end + 8; ++i) {
      const auto text = text_of(tagged_, words_[i]);
      if (text == "both" || ((text == "trusts" || text == "boards" || text == "organisations" || text == "ICBs") && i > 0 && words_[i - 1].letter == 'w')) return true;
    }
    return false;
  }

  std::string trigger() const {
    const auto begin = words_[event_.match.begin].begin, end = words_[event_.match.end - 1].end;
    return tagged_.text.substr(begin, end - begin);
  }
  bool leads_board() const {
    const auto words = trigger();
    return words.find("chair") != std::string::npos || event_.entry->frame != Frame::lead;
  }

  const TaggedSentence& tagged_;
  const std::vector<Word>& words_;
  const Event& event_;
};

}  // namespace

std::vector<RawChange> write_changes(const TaggedSentence& tagged, const std::vector<Word>& words, const Event& event) { return Writer(tagged, words, event).write(); }

}  // namespace boardwatch::findings
