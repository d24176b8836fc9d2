#include "parsers/findings/changes.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <map>

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {
namespace {

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

struct Pattern {
  std::unique_ptr<RE2> expression;
  std::map<std::string, int> groups;
};

struct Section {
  ChangeKind kind;
  std::optional<Reason> reason;
  bool cue_reason = false;
  bool detail = false;
  Tense tense;
  std::vector<Pattern> patterns;
};

struct Found {
  const Section* section = nullptr;
  std::size_t begin = 0, end = 0;
  std::map<std::string, std::string> groups;
};

Result<std::unique_ptr<RE2>> compile(std::string_view file, const LexiconEntry& entry) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(64 << 20);
  auto expression = std::make_unique<RE2>(entry.text, options);
  if (!expression->ok())
    return fail(Errc::bad_config, std::string(file) + ", line " + std::to_string(entry.line) + ": " + expression->error());
  return expression;
}

bool is_joint(const RoleMention& role) {
  const auto lower = to_lower(role.title);
  return lower.find("joint") != std::string::npos || lower.find("shared") != std::string::npos;
}

}  // namespace

struct ChangeGrammar::Parts {
  std::vector<Section> sections;
  std::vector<std::pair<Reason, std::unique_ptr<RE2>>> reasons;
  std::vector<std::unique_ptr<RE2>> traps, keeps, reported, destinations;
};

ChangeGrammar::ChangeGrammar(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
ChangeGrammar::ChangeGrammar(ChangeGrammar&&) noexcept = default;
ChangeGrammar& ChangeGrammar::operator=(ChangeGrammar&&) noexcept = default;
ChangeGrammar::~ChangeGrammar() = default;

std::size_t ChangeGrammar::sections() const { return parts_->sections.size(); }

Result<ChangeGrammar> ChangeGrammar::build() {
  ChangeGrammar grammar(std::make_unique<Parts>());
  auto& parts = *grammar.parts_;
  BW_TRY(const auto sections, parse_lexicon("changes.lex", lexicon_text("changes.lex")));
  for (const auto& written : sections) {
    const auto refuse = [&](const std::string& why) { return fail(Errc::bad_config, "changes.lex, line " + std::to_string(written.line) + ": " + why); };
    if (written.name.front() == "reported" || written.name.front() == "destination") {
      for (const auto& entry : written.entries) {
        BW_TRY(auto expression, compile("changes.lex", entry));
        (written.name.front() == "reported" ? parts.reported : parts.destinations).push_back(std::move(expression));
      }
      continue;
    }
    if (written.name.size() != 3) return refuse("a section is [kind reason tense]");
    Section section;
    const auto kind = from_code<ChangeKind>(written.name[0]);
    const auto tense = from_code<Tense>(written.name[2]);
    if (!kind || !tense) return refuse("unknown kind or tense");
    section.kind = *kind;
    section.tense = *tense;
    section.cue_reason = written.name[1] == "cue" || (written.name[1] == "detail" && *kind == ChangeKind::departure);
    section.detail = written.name[1] == "detail";
    section.reason = from_code<Reason>(written.name[1]);
    for (const auto& entry : written.entries) {
      if (entry.text.starts_with("cue:")) {
        for (const auto cue : split(std::string_view(entry.text).substr(4), ','))
          grammar.cues_.push_back({std::string(trim(cue)), static_cast<std::uint32_t>(parts.sections.size()), false, false});
        continue;
      }
      Pattern pattern;
      BW_TRY(pattern.expression, compile("changes.lex", entry));
      for (const auto& [name, index] : pattern.expression->NamedCapturingGroups()) pattern.groups[name] = index;
      section.patterns.push_back(std::move(pattern));
    }
    parts.sections.push_back(std::move(section));
  }
  BW_TRY(const auto reasons, parse_lexicon("reasons.lex", lexicon_text("reasons.lex")));
  for (const auto& section : reasons) {
    const auto reason = from_code<Reason>(section.name.front());
    if (!reason) return fail(Errc::bad_config, "reasons.lex, line " + std::to_string(section.line) + ": no reason is called \"" + section.name.front() + "\"");
    for (const auto& entry : section.entries) {
      BW_TRY(auto expression, compile("reasons.lex", {"(?i)" + entry.text, entry.line}));
      parts.reasons.emplace_back(*reason, std::move(expression));
    }
  }
  BW_TRY(const auto traps, parse_lexicon("traps.lex", lexicon_text("traps.lex")));
  for (const auto& section : traps) {
    for (const auto& entry : section.entries) {
      BW_TRY(auto expression, compile("traps.lex", entry));
      (section.name.size() > 1 ? parts.keeps : parts.traps).push_back(std::move(expression));
    }
  }
  return grammar;
}

std::optional<Reason> ChangeGrammar::reason(std::string_view words) const {
  for (const auto& [reason, expression] : parts_->reasons)
    if (RE2::PartialMatch(piece(words), *expression)) return reason;
  return std::nullopt;
}

namespace {

/// Turns one match into changes: binds groups to chunks, then looks beside the verb for date, reason and destination.
class Binder {
 public:
  Binder(const TaggedSentence& tagged, const Found& found) : tagged_(tagged), found_(found) {}

  std::vector<RawChange> run() {
    std::vector<RawChange> changes;
    const auto role = role_group();
    const auto who = chunks_of("who");
    const auto other = chunks_of("other");
    const auto organisation = organisation_group("org");
    if (who.empty() && role) {
      add(changes, nullptr, role, organisation);
    }
    for (const auto* chunk : who) add(changes, chunk, role, organisation);
    if (found_.section->kind == ChangeKind::appointment || found_.section->kind == ChangeKind::departure) {
      for (const auto* chunk : other) {
        const bool wanted = chunk->person && chunk->letter == 'P' && found_.section->kind == ChangeKind::departure && found_.section->reason == Reason::dismissal;
        if (wanted && !changes.empty() && !changes.front().person) changes.front().person = chunk->person->name;
        const bool shares = found_.section->kind == ChangeKind::departure && chunk->role && !chunk->role->lower && !wanted;
        if (shares) add(changes, chunk, nullptr, organisation);
      }
    }
    return changes;
  }

 private:
  std::vector<const Chunk*> chunks_of(const std::string& group) const {
    std::vector<const Chunk*> chunks;
    const auto text = found_.groups.find(group);
    if (text == found_.groups.end()) return chunks;
    for (const auto index : tags_in(text->second, "PRAHJQN"))
      if (index < tagged_.chunks.size()) chunks.push_back(&tagged_.chunks[index]);
    return chunks;
  }

  const Chunk* role_group() const {
    const auto chunks = chunks_of("role");
    return chunks.empty() ? nullptr : chunks.front();
  }

  std::optional<OrganisationMention> organisation_group(const std::string& group) const {
    const auto text = found_.groups.find(group);
    if (text == found_.groups.end()) return std::nullopt;
    for (const auto index : tags_in(text->second, "OX"))
      if (index < tagged_.organisations.size()) return tagged_.organisations[index];
    return std::nullopt;
  }

  void add(std::vector<RawChange>& changes, const Chunk* who, const Chunk* role, const std::optional<OrganisationMention>& organisation) const {
    const bool leads = role == nullptr && organisation && is_leading();  // the post is told by the verb
    const Chunk* post = leads ? nullptr : role != nullptr ? role : (who != nullptr && who->role && !who->role->lower ? who : nullptr);
    // Somebody whose own post is none of ours leaves nothing that we watch.
    const bool below = who != nullptr && who->role && who->role->lower;
    const bool may_borrow = found_.section->kind == ChangeKind::interim;  // a deputy covers the post spoken of before
    if (role == nullptr && below && !leads && !may_borrow) return;
    RawChange change;
    change.kind = found_.section->kind;
    change.reason = found_.section->reason;
    change.tense = found_.section->tense;
    change.sentence = tagged_.sentence;
    change.detail = found_.section->detail;
    if (who != nullptr && who->person) change.person = who->person->name;
    const bool covers = change.kind == ChangeKind::interim && matched().find("cover for") != std::string_view::npos;  // the role is another's
    if (role != nullptr && role->person && !change.person && !covers) change.person = role->person->name;
    change.pronoun = who != nullptr && who->pronoun;
    std::vector<OrganisationMention> employers;
    if (post != nullptr && post->role) {
      change.post = post->role->post;
      change.post_title = post->role->title;
      change.plural = post->role->plural;
      change.interim_post = post->role->interim;
      employers = post->organisations;
    }
    if (change.kind == ChangeKind::appointment && change.interim_post && !says_permanent()) change.kind = ChangeKind::interim;
    if (employers.empty() && organisation) employers.push_back(*organisation);
    if (employers.empty() && is_outsiders()) return;
    if (!change.post && organisation && is_leading()) {
      change.post = says_chair() ? Post::chair : Post::chief_executive;
      change.post_title = says_chair() ? "chair" : "chief executive";
    }
    if (employers.empty()) {
      changes.push_back(std::move(change));
      return;
    }
    // One finding for each body where a post is shared; of two bodies named with other posts the first employs.
    const bool shared = employers.size() > 1 && (change.kind != ChangeKind::departure || (post != nullptr && post->role && is_joint(*post->role)));
    for (std::size_t i = 0; i < (shared ? employers.size() : 1); ++i) {
      change.organisation = employers[i];
      changes.push_back(change);
    }
    add_departure(changes, who, role);
  }

  /// "Ann Lee, chief nurse of A, is to become chief executive of B" is told of both.
  void add_departure(std::vector<RawChange>& changes, const Chunk* who, const Chunk* role) const {
    const bool moves = found_.section->kind == ChangeKind::appointment && who != nullptr && role != nullptr && who != role && who->role && !who->role->lower &&
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

  /// "The university has appointed ...", "... appointed by the council": the post is theirs.
  bool is_outsiders() const {
    static const RE2 subject(R"((?:^|[:,;] |\b[Tt]he |\b[Aa]n? )<X\d+>(?:'s (?:board|trustees|governors|council|governing body))?(?: (?:has|have|is|are|will|also|today|itself))* ?$|^(?:[Tt]he |An? )?<X\d+>[^<>]*$)");
    static const RE2 agent(R"(^ by (?:the |an? )?<X\d+>)");
    const auto text = std::string_view(tagged_.text);
    return RE2::PartialMatch(piece(text.substr(0, found_.begin)), subject) || RE2::PartialMatch(piece(text.substr(found_.end)), agent);
  }

  std::string_view matched() const { return std::string_view(tagged_.text).substr(found_.begin, found_.end - found_.begin); }
  bool says_permanent() const { return matched().find("permanent") != std::string_view::npos || matched().find("substantive") != std::string_view::npos; }
  bool says_chair() const { return matched().find("chair") != std::string_view::npos; }
  bool is_leading() const {
    static const RE2 leading(R"(\b(?:lead|leads|led|chair|chairs|chaired|run|runs|head|heads|headed)\b)");
    return found_.section->kind == ChangeKind::appointment && RE2::PartialMatch(piece(matched()), leading);
  }

  const TaggedSentence& tagged_;
  const Found& found_;
};

/// "until", "since" and the like: the date is an end or a beginning of something else.
bool is_bound_elsewhere(std::string_view before) {
  static const RE2 elsewhere(
      R"((?i)(?:\b(?:until|till|since|to|through|by|before|joined in|of|had been|for|dated|than|the week of|began in|here in|due|meeting on|statement on|board on|hearing on|earlier|interviews?(?: held)?|interviewed|shortlisting|selection day|reported|said|announced|confirmed|revealed|told [^<>]{2,20}|published|advertised (?:in|after|from|on)|review in)|\() (?:the |at least |about |just |early |late |on |in )?$)");
  return RE2::PartialMatch(piece(before), elsewhere);
}

/// Where in the sentence a match may find its date, cause and destination: from the end of the match before to the
/// beginning of the next one behind it.
struct Surroundings {
  std::size_t from = 0, to = 0;
  std::string_view near;  ///< from the match's beginning on
};

Surroundings surroundings_of(const TaggedSentence& tagged, const std::vector<Found>& found, const Found& match) {
  Surroundings around{0, tagged.text.size(), {}};
  for (const auto& other : found) {
    if (other.end <= match.begin) around.from = std::max(around.from, other.end);
    if (other.begin >= match.end) around.to = std::min(around.to, other.begin);
  }
  around.near = std::string_view(tagged.text).substr(match.begin, around.to - match.begin);
  return around;
}

/// The first date behind the trigger, else the last one before it.
std::optional<std::size_t> choose_date(const TaggedSentence& tagged, const Surroundings& around, std::size_t trigger) {
  std::optional<std::size_t> before, after;
  for (std::size_t i = 0; i < tagged.dates.size(); ++i) {
    const auto at = tagged.date_at[i];
    if (at < around.from || at >= around.to) continue;
    if (is_bound_elsewhere(std::string_view(tagged.text).substr(0, at))) continue;
    if (at >= trigger && !after) after = i;
    if (at < trigger) before = i;
  }
  return after ? after : before;
}

/// Which way a bare "1 April" looks depends on the verb; a day that is past or to come settles the tense.
void set_date(const TaggedSentence& tagged, const Found& match, std::size_t date, std::optional<Date> published, RawChange& change) {
  static const RE2 ahead(R"(\b(?:leaves|goes|will|would|starts|joins|retires|due to|is to)\b)");
  static const RE2 starts_on(R"((?i)(?:\bfrom|w\.?e\.?f\.?|\bwith effect from) $)");
  static const RE2 told_later(R"(\b(?:would|had)\b)");  // minutes: what was still to come may be past
  const auto& reading = tagged.dates[date];
  const auto at = tagged.date_at[date];
  const auto lead = std::string_view(tagged.text).substr(0, at);
  const auto before = at > match.begin ? lead.substr(match.begin) : std::string_view();
  const bool future = change.tense != Tense::effective || RE2::PartialMatch(piece(before), ahead);
  const bool nearest = (!future || RE2::PartialMatch(piece(before), told_later)) && published && RE2::PartialMatch(piece(lead), starts_on) &&
                       days_between(*published, first_day(reading.next)) < days_between(last_day(reading.last), *published);
  change.effective = future || nearest ? reading.next : reading.last;
  if (!published) return;
  const bool past_day = reading.next == reading.last && reading.next.day != 0 && last_day(reading.next) <= *published;
  if (change.tense == Tense::announced && past_day) change.tense = Tense::effective;
  if (change.tense == Tense::effective && first_day(*change.effective) > *published) change.tense = Tense::announced;
}

bool says_to_come(const TaggedSentence& tagged, const Found& match) {
  static const RE2 to_come(R"(\b(?:to be|will be|would be|to become)(?: (?:[^a]|a[^w])|$))");  // but "will be aware that"
  const std::size_t from = match.begin > 20 ? match.begin - 20 : 0;
  return RE2::PartialMatch(piece(std::string_view(tagged.text).substr(from, match.end - from)), to_come);
}

bool follows_predecessor_verb(const TaggedSentence& tagged, const Found& match) {
  static const RE2 replaced(
      R"((?i)\b(?:succeed(?:s|ed|ing)?|follow(?:s|ed|ing)?|replac(?:e|es|ed|ing)|tak(?:e|es|ing) over from|took over from|successor to|takes the reins from) (?:the |our |its )?$)");
  return RE2::PartialMatch(piece(std::string_view(tagged.text).substr(0, match.begin)), replaced);
}

void take_destination_body(const TaggedSentence& tagged, const std::string& tags, RawChange& change, Destination& destination) {
  for (const auto i : tags_in(tags, "OX")) {
    if (i >= tagged.organisations.size() || tagged.organisations[i].name.empty()) continue;
    destination.organisation = tagged.organisations[i].name;
    if (!tagged.organisations[i].outside) change.destination_code = tagged.organisations[i].code;
  }
}

void take_destination_post(const TaggedSentence& tagged, const std::string& tags, RawChange& change, Destination& destination) {
  for (const auto i : tags_in(tags, "RAHJN")) {
    if (i >= tagged.chunks.size() || !tagged.chunks[i].role) continue;
    destination.post_title = tagged.chunks[i].role->title;
    if (!tagged.chunks[i].role->lower) change.destination_post = tagged.chunks[i].role->post;
    for (const auto& body : tagged.chunks[i].organisations) {
      if (body.name.empty()) continue;
      destination.organisation = body.name;
      change.destination_code = body.code;
    }
  }
}

/// Fills the destination from the first expression that matches near the verb.
bool set_destination(const std::vector<std::unique_ptr<RE2>>& expressions, const TaggedSentence& tagged, std::string_view near, RawChange& change) {
  for (const auto& expression : expressions) {
    std::array<re2::StringPiece, 4> groups;
    const int count = std::min<int>(expression->NumberOfCapturingGroups() + 1, 4);
    if (!expression->Match(piece(near), 0, near.size(), RE2::UNANCHORED, groups.data(), count)) continue;
    Destination destination;
    for (const auto& [name, index] : expression->NamedCapturingGroups()) {
      const std::string tags(groups[static_cast<std::size_t>(index)]);
      if (name == "dest") take_destination_body(tagged, tags, change, destination);
      if (name == "destrole") take_destination_post(tagged, tags, change, destination);
    }
    if (near.find("same capacity") != std::string_view::npos || near.find("same post") != std::string_view::npos) {
      change.destination_post = change.post;
      if (!change.post_title.empty()) destination.post_title = change.post_title;
    }
    change.destination = std::move(destination);
    return true;
  }
  return false;
}

/// All matches of one expression, one behind the other.
void find_pattern(const Section& section, const Pattern& pattern, std::string_view text, std::vector<Found>& found) {
  std::array<re2::StringPiece, 12> groups;
  const int count = std::min<int>(pattern.expression->NumberOfCapturingGroups() + 1, static_cast<int>(groups.size()));
  std::size_t at = 0;
  while (at < text.size() && pattern.expression->Match(piece(text), at, text.size(), RE2::UNANCHORED, groups.data(), count)) {
    Found one;
    one.section = &section;
    one.begin = static_cast<std::size_t>(groups[0].data() - text.data());
    one.end = one.begin + groups[0].size();
    for (const auto& [name, index] : pattern.groups) {
      const auto& group = groups[static_cast<std::size_t>(index < count ? index : 0)];
      if (index < count && !group.empty()) one.groups[name] = std::string(group);
    }
    at = std::max(one.end, one.begin + 1);
    found.push_back(std::move(one));
  }
}

bool any_matches(const std::vector<std::unique_ptr<RE2>>& expressions, std::string_view text) {
  return std::any_of(expressions.begin(), expressions.end(), [&](const auto& e) { return RE2::PartialMatch(piece(text), *e); });
}

}  // namespace

void ChangeGrammar::complete(const TaggedSentence& tagged, std::string_view near, bool cue_reason, RawChange& change) const {
  const bool leaves = change.kind == ChangeKind::departure || change.kind == ChangeKind::absence;
  if (leaves && cue_reason && change.reason != Reason::new_role) change.reason = reason(near).value_or(Reason::unknown);
  if (change.kind != ChangeKind::departure) return;
  if (change.reason == Reason::suspension) change.reason = Reason::unknown;
  if (change.destination) return;
  if (set_destination(parts_->destinations, tagged, near, change)) {
    if (change.reason == Reason::unknown || !change.reason) change.reason = Reason::new_role;
  } else if (change.reason == Reason::new_role) {
    change.destination = Destination{};
  }
}

std::vector<RawChange> ChangeGrammar::match(const TaggedSentence& tagged, std::string_view words, const std::vector<bool>& cued,
                                            std::optional<Date> published) const {
  std::vector<RawChange> changes;
  if (tagged.chunks.empty()) return changes;
  if (!any_matches(parts_->keeps, words) && any_matches(parts_->traps, tagged.text)) return changes;
  std::vector<Found> found;
  for (std::size_t s = 0; s < parts_->sections.size(); ++s) {
    if (!cued[s]) continue;
    for (const auto& pattern : parts_->sections[s].patterns) find_pattern(parts_->sections[s], pattern, tagged.text, found);
  }
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.begin < b.begin; });
  const bool is_reported = any_matches(parts_->reported, tagged.text);
  for (const auto& one : found) {
    const auto around = surroundings_of(tagged, found, one);
    const auto date = choose_date(tagged, around, one.begin);
    const bool predecessor = follows_predecessor_verb(tagged, one), to_come = says_to_come(tagged, one);
    for (auto& change : Binder(tagged, one).run()) {
      change.predecessor = predecessor;
      if (change.tense == Tense::effective && to_come) change.tense = Tense::announced;
      if (date) set_date(tagged, one, *date, published, change);
      if (is_reported) change.tense = Tense::reported;
      complete(tagged, around.near, one.section->cue_reason, change);
      changes.push_back(std::move(change));
    }
  }
  return changes;
}

}  // namespace boardwatch::findings
