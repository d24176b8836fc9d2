#include "parsers/findings/organisations.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"
#include "parsers/findings/organisation_names.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_name = 20;  ///< words of a name before how it ends

template <class... Keys>
bool any(const Token& token, Keys... keys) {
  return ((token.key == keys) || ...);
}

std::vector<WordKey> keys_of(std::string_view text) {
  std::vector<WordKey> keys;
  for (const auto& token : cut_tokens(text)) keys.push_back(token.key);
  return keys;
}

bool same_words(const std::vector<Token>& tokens, std::size_t i, const std::vector<WordKey>& words) {
  if (i + words.size() > tokens.size()) return false;
  for (std::size_t k = 0; k < words.size(); ++k)
    if (tokens[i + k].key != words[k]) return false;
  return true;
}

/// No body's name holds these before its end: what stands before them is somebody's title or another body.
bool is_title_noun(const Token& token) {
  return any(token, key_of("chief"), key_of("executive"), key_of("director"), key_of("directors"), key_of("officer"), key_of("chair"), key_of("chairman"), key_of("chairwoman"), key_of("nurse"), key_of("secretary"),
             key_of("governor"), key_of("governors"), key_of("guardian"), key_of("member"), key_of("members"), key_of("president"), key_of("manager"), key_of("chairs"), key_of("executives"), key_of("trust"), key_of("board"), key_of("committee"));
}

/// "Ada Quill, Fenmarch and Tarrant NHS Trust": where a comma follows words that could be a person, what is behind it.
std::size_t behind_person(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) {
  for (std::size_t k = begin; k + 1 < end; ++k) {
    if (any(tokens[k], key_of(","))) return k == begin + 2 && !tokens[begin].is(is_not_name) && !tokens[begin + 1].is(is_not_name) ? k + 1 : begin;
    if (!tokens[k].capital) return begin;
  }
  return begin;
}

bool is_shouted_name(std::string_view name) { return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; }); }

/// "NHS Devon" is the board; "Pennine Acute Hospitals" the trust.
std::string short_name(const std::string& name) {
  for (const std::string_view ending : {" Integrated Care Board", " NHS Foundation Trust", " NHS Trust"})
    if (name.ends_with(ending)) {
      auto cut = name.substr(0, name.size() - ending.size());
      return cut.starts_with("The ") ? cut.substr(4) : cut;
    }
  return {};
}

/// Do the words around speak of a body rather than of its town: "at Lewisham and Greenwich", "Barts' chief nurse"?
bool speaks_of_body(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) {
  const auto is_post = [&](std::size_t k) { return k < tokens.size() && (tokens[k].is(is_title_start | is_before_interim | is_before_plain) || is_title_noun(tokens[k])); };
  const bool owns = end < tokens.size() && any(tokens[end], key_of("'s"), key_of("'"));
  if (is_post(end) || (owns && is_post(end + 1))) return true;
  if (begin == 0) return false;
  const auto& before = tokens[begin - 1];
  if (any(before, key_of("at"), key_of("join"), key_of("joins"), key_of("joined"), key_of("joining"), key_of("quit"), key_of("quits"), key_of("quitting"))) return true;
  if (any(before, key_of("leave"), key_of("leaves"), key_of("left"), key_of("leaving"), key_of("chair"), key_of("chairs"), key_of("run"), key_of("runs"), key_of("lead"), key_of("leads"))) return true;
  return begin > 1 && any(before, key_of("of"), key_of("for")) && is_title_noun(tokens[begin - 2]);
}

}  // namespace

/// "NHS Trusts" ends the names of several that are each an "NHS Trust".
OrganisationFinder::Ending OrganisationFinder::ending_of(std::string_view text, bool plural) {
  Ending ending{keys_of(text), plural, {}};
  if (!plural) return ending;
  ending.singular = text.substr(0, text.size() - 1);
  ending.singular.front() = static_cast<char>(text.front() & ~0x20);
  return ending;
}

Result<OrganisationFinder> OrganisationFinder::build(const Catalogue& catalogue) {
  OrganisationFinder finder;
  finder.catalogue_ = &catalogue;
  BW_TRY(const auto sections, parse_lexicon("organisations.lex", lexicon_text("organisations.lex")));
  std::unordered_set<WordKey> weak;
  for (const auto& section : sections) {
    const auto& kind = section.name.front();
    const bool whole = section.name.size() == 1;
    for (const auto& entry : section.entries) {
      const auto words = keys_of(entry.text);
      if (kind == "ending") finder.endings_.push_back(ending_of(entry.text, !whole));
      if (kind == "common") finder.common_.insert(words.front());
      if (kind == "never_alone") finder.never_alone_.insert(words.front());
      if (kind == "weak") weak.insert(words.front());
      if (kind == "national" || (kind == "outside" && (whole || section.name[1] == "ending"))) finder.fixed_[words.front()].push_back({words, entry.text, kind == "national", !whole});
    }
  }
  std::sort(finder.endings_.begin(), finder.endings_.end(), [](const Ending& a, const Ending& b) { return a.words.size() > b.words.size(); });
  for (auto& [first, list] : finder.fixed_) std::sort(list.begin(), list.end(), [](const Fixed& a, const Fixed& b) { return a.words.size() > b.words.size(); });
  std::unordered_map<std::string, int> bearers, places;
  for (const auto& organisation : catalogue.all()) {
    ++bearers[name_key(organisation.name)];
    for (const auto& alias : organisation.aliases) ++bearers[name_key(alias)];
    for (const auto& alias : organisation.aliases) finder.add_alias(alias, alias, weak.count(key_of(alias)) > 0);
    finder.add_alias(short_name(organisation.name), organisation.name, false);
    ++places[finder.place_of(organisation.name)];
  }
  for (const auto& organisation : catalogue.all())
    if (const auto place = finder.place_of(organisation.name); places[place] == 1) finder.add_alias(place, organisation.name, true);
  for (const auto& organisation : catalogue.all())
    if (bearers[name_key(organisation.name)] == 1) finder.own_names_.emplace(organisation.name, finder.known_as(organisation.name, organisation.code));
  for (auto& [first, list] : finder.aliases_)
    std::sort(list.begin(), list.end(), [](const Alias& a, const Alias& b) { return a.words.size() > b.words.size(); });
  return finder;
}

/// What the catalogue's bodies may be called before a document has named them. A name without any word such as "Hospitals" or
/// "Health" is a place as well, and so is one word.
void OrganisationFinder::add_alias(std::string_view name, const std::string& means, bool weak) {
  auto words = keys_of(name);
  if (words.empty()) return;
  const bool board = words.front() == key_of("nhs");
  const bool place = name != means && !board && std::none_of(words.begin(), words.end(), [&](WordKey word) { return is_telling(word); });
  if (words.size() == 1 && (name != means || name.size() < 3)) return;
  const bool letters = words.size() == 1 && std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const auto first = words.front();
  alias_starts_.set(first % alias_starts_.size());
  aliases_[first].push_back({std::move(words), means, weak || place || (letters && name.size() < 4)});
}

/// "Sandwell and West Birmingham" of Sandwell and West Birmingham Hospitals NHS Trust; empty where little would be left.
std::string OrganisationFinder::place_of(const std::string& name) const {
  auto place = short_name(name);
  const auto words = [](std::string_view text) { return cut_tokens(text); };
  if (place.starts_with("NHS ") || place.find("Ambulance") != std::string::npos) return {};
  const auto whole = place.size();
  for (auto left = words(place); left.size() > 1 && is_telling(left.back().key); left = words(place)) place = std::string(trim(std::string_view(place).substr(0, left.back().begin)));
  if (place.ends_with(" and")) place = place.substr(0, place.size() - 4);
  return place.size() == whole || words(place).size() < 2 ? std::string() : place;
}

/// Says that a body is meant, as "and", "of" and "Royal" do not.
bool OrganisationFinder::is_telling(WordKey word) const {
  return common_.count(word) > 0 && word != key_of("and") && word != key_of("of") && word != key_of("the");
}

KnownOrganisation OrganisationFinder::known_as(std::string name, std::string code) const {
  KnownOrganisation known;
  auto forms = forms_of(name);
  known.sure = forms.size();
  for (auto& place : places_of(name)) forms.push_back(std::move(place));
  known.forms = std::make_shared<const std::vector<Words>>(std::move(forms));
  known.key = name_key(name);
  known.name = std::move(name);
  known.code = std::move(code);
  return known;
}

KnownOrganisation OrganisationFinder::learn(std::string_view name, std::optional<Date> published) const {
  if (const auto own = own_names_.find(name); own != own_names_.end()) return own->second;
  auto full = written_out(std::string(name));
  if (const auto* found = catalogue_->resolve(full, published)) {
    // A body that has changed its name is called what it was called then; a short form is written out.
    const bool former = name_key(full) != name_key(found->name) && (full.ends_with(" Trust") || full.ends_with(" Board"));
    return known_as(former ? std::move(full) : found->name, found->code);
  }
  // The system and its board have one chief executive and one chair.
  constexpr std::string_view system = " Integrated Care System";
  if (full.ends_with(system) || full.ends_with(" ICS")) {
    const auto place = full.substr(0, full.size() - (full.ends_with(system) ? system.size() : 4));
    if (const auto* found = catalogue_->resolve((place.starts_with("NHS ") ? "" : "NHS ") + place + " Integrated Care Board", published)) return known_as(found->name, found->code);
  }
  return known_as(std::move(full), {});
}

const Organisation* OrganisationFinder::successor_of(std::string_view code) const {
  constexpr int most = 8;  // in a row; the catalogue may hold a ring
  const auto* body = catalogue_->by_code(code);
  const Organisation* last = nullptr;
  for (int i = 0; body != nullptr && !body->successor_code.empty() && i < most; ++i) last = body = catalogue_->by_code(body->successor_code);
  return last;
}

/// What else the body is called once it has been named: its name cut before the words that many names share.
std::vector<std::vector<WordKey>> OrganisationFinder::forms_of(std::string_view name) const {
  const auto tokens = cut_tokens(name);
  Words words;
  for (const auto& token : tokens) words.push_back(token.key);
  std::size_t first = !words.empty() && words.front() == key_of("nhs") ? 1 : 0;
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first));
  std::vector<Words> forms;
  bool board = false;
  for (const auto& [ending, plural, singular] : endings_) {
    if (words.size() <= ending.size() || !std::equal(ending.rbegin(), ending.rend(), words.rbegin())) continue;
    board = ending.back() == key_of("board") || ending.back() == key_of("icb");
    words.resize(words.size() - ending.size());
    break;
  }
  if (!words.empty() && (words.back() == key_of("hospitals") || words.back() == key_of("hospital"))) forms.push_back(words);
  if (board) {
    auto with_board = words;
    with_board.push_back(key_of("icb"));
    forms.push_back(std::move(with_board));
  }
  const auto is_common = [&](WordKey word) { return common_.count(word) > 0; };
  const auto is_vague = [&](std::size_t least) { return never_alone_.count(words.front()) > 0 || is_common(words.front()) || tokens[first].size() < least; };
  while (!words.empty()) {
    const bool complete = !is_common(words.back()) || forms.empty();
    const bool vague = words.size() == 1 && is_vague(5);
    if (!vague && (complete || words.size() > 1)) forms.push_back(words);
    if (!is_common(words.back())) {
      // "Aldersey Vale" stays whole; "Stourcester Royal" loses its last word above. A first word that is its own
      // name stands for the whole.
      if (words.size() == 2 && !is_vague(6)) forms.push_back({words.front()});
      break;
    }
    words.pop_back();
  }
  return forms;
}

/// "Torbay" and "South Devon" of Torbay and South Devon NHS Foundation Trust, where the words around speak of a body.
std::vector<std::vector<WordKey>> OrganisationFinder::places_of(std::string_view name) const {
  std::vector<Words> places;
  Words place;
  const auto close = [&] {
    while (!place.empty() && common_.count(place.back()) > 0) place.pop_back();
    const bool alone = place.size() == 1 && never_alone_.count(place.front()) > 0;
    if (!place.empty() && !alone && common_.count(place.front()) == 0) places.push_back(place);
    place.clear();
  };
  const auto cut = short_name(std::string(name));
  for (const auto& token : cut_tokens(cut)) {
    const bool joint = any(token, key_of("and"), key_of("&"), key_of(","));
    if (joint) close();
    else if (!any(token, key_of("nhs"))) place.push_back(token.key);
  }
  if (places.empty()) return {};  // not joined of places
  close();
  return places;
}

std::vector<OrganisationMention> OrganisationFinder::find(std::string_view text, const std::vector<Token>& tokens, std::optional<Date> published,
                                                          KnownOrganisations& known) const {
  const Asked asked{text, tokens, published, known};
  std::vector<Match> full;
  std::size_t floor = 0;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!tokens[i].is(is_ending_start) || i <= floor) continue;
    const auto ending = ending_at(tokens, i);
    if (ending.size == 0) continue;
    auto matches = named_in_full(asked, i, ending, floor);
    if (matches.empty()) continue;
    floor = matches.back().end;
    i = floor - 1;
    for (auto& match : matches) {
      take_definition(asked, match);
      full.push_back(std::move(match));
    }
  }
  std::vector<OrganisationMention> mentions;
  std::size_t behind = 0, next = 0;  // behind the last mention; the next of `full`
  const auto take = [&](Match& match) {
    match.mention.span = {tokens[match.begin].begin, tokens[match.end - 1].end};
    mentions.push_back(std::move(match.mention));
    behind = match.end;
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (next < full.size() && i == full[next].begin) {
      take(full[next]);
      i = full[next++].end - 1;
      continue;
    }
    if (!tokens[i].word) continue;
    auto match = fixed_name(asked, i);
    if (!match && tokens[i].capital) match = short_form(asked, i);
    if (!match && tokens[i].capital) match = alias(asked, i);
    if (!match || (!match->mention.outside && names_an_outsider(tokens, match->end))) continue;
    if (match->begin < behind || (next < full.size() && full[next].begin < match->end)) continue;
    i = match->end - 1;
    take(*match);
  }
  return mentions;
}

/// "Wyremouth Hospital Charity", "Gateshead Council", "Hywel Dda University Health Board": the body's own name only begins another's.
bool OrganisationFinder::names_an_outsider(const std::vector<Token>& tokens, std::size_t end) const {
  for (std::size_t k = end; k < tokens.size() && k < end + 4 && tokens[k].word && tokens[k].capital; ++k) {
    const bool of_a_hospital = any(tokens[k], key_of("department"), key_of("association")) || (any(tokens[k], key_of("university")) && k + 1 < tokens.size() && tokens[k + 1].capital);
    if (tokens[k].is(is_outside) && !of_a_hospital) return true;
    if (!tokens[k].is(is_fixed_start)) continue;
    const auto fixed = fixed_.find(tokens[k].key);
    if (fixed != fixed_.end() && std::any_of(fixed->second.begin(), fixed->second.end(), [&](const Fixed& other) { return other.ending && same_words(tokens, k, other.words); })) return true;
  }
  return false;
}

OrganisationFinder::EndingFound OrganisationFinder::ending_at(const std::vector<Token>& tokens, std::size_t i) const {
  // "NHS foundation trust" and "integrated care board" are written small by some; elsewhere a small letter is no name's.
  const bool named = tokens[i].capital || (i > 0 && (tokens[i - 1].capital || common_.count(tokens[i - 1].key) > 0));
  if (!named) return {};
  for (const auto& ending : endings_) {
    if (!same_words(tokens, i, ending.words)) continue;
    const auto last = i + ending.words.size();
    const bool capitals = std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.begin() + static_cast<std::ptrdiff_t>(last), [](const Token& token) { return token.capital; });
    const bool small = any(tokens[i], key_of("nhs"), key_of("integrated")) || ending.plural || any(tokens[i], key_of("foundation"));
    if (!capitals && !small) continue;
    return {ending.words.size(), ending.plural ? &ending : nullptr, capitals || any(tokens[i], key_of("nhs"), key_of("integrated"))};
  }
  // "Kestrel Vale Community Trust": a name before the bare word, and no "Trust Board" behind it.
  const bool bare = i > 0 && any(tokens[i], key_of("trust")) && tokens[i].capital && tokens[i - 1].word && tokens[i - 1].capital && !tokens[i - 1].all_capitals &&
                    !tokens[i - 1].is(is_no_body | is_strip);
  const bool goes_on = i + 1 < tokens.size() && tokens[i + 1].capital;
  return {bare && !goes_on ? std::size_t{1} : std::size_t{0}, nullptr, true};
}

/// Where the name begins whose ending stands at `i`; `i` if there is none.
std::size_t OrganisationFinder::name_begin(const Asked& asked, std::size_t i, std::size_t floor) const {
  const auto& tokens = asked.tokens;
  std::size_t begin = i;
  bool enumerated = false, small = true;  // "Nottingham University hospitals NHS trust"
  while (begin > floor && i - begin < longest_name) {
    const auto& token = tokens[begin - 1];
    const bool adjacent = tokens[begin].begin <= token.end + 1;
    small = small && token.word && !token.capital && is_telling(token.key);
    if (!adjacent || !((token.word && token.capital) || token.is(is_connector) || small)) break;
    // "CFO of", "director of IT of": letters that stand for a post or a topic.
    const bool letters = any(tokens[begin], key_of("of"), key_of("for"), key_of("at")) && token.size() <= 5 && (token.all_capitals || any(token, key_of("dof"), key_of("don"), key_of("ahps")));
    if (is_title_noun(token) || (letters && token.is(is_title_start | is_topic))) break;
    // A comma stands only in an enumeration: "Tees, Esk and Wear Valleys".
    if (any(token, key_of("and"), key_of("&"))) enumerated = true;
    if (any(token, key_of(",")) && !enumerated) break;
    if (any(token, key_of("for")) && (begin < 2 || !any(tokens[begin - 2], key_of("hospital")))) break;
    --begin;
  }
  while (begin < i && (!tokens[begin].capital || tokens[begin].is(is_strip))) ++begin;
  return behind_person(tokens, begin, i);
}

/// The body of that name, if the document or the catalogue knows it. What only the catalogue knows becomes known.
std::optional<OrganisationMention> OrganisationFinder::known_body(const std::string& name, const Asked& asked) const {
  const auto mention_of = [](const KnownOrganisation& same) { return OrganisationMention{{}, same.name, same.code, false, false}; };
  if (const auto* same = asked.known.by_name(name)) return mention_of(*same);
  if (const auto own = own_names_.find(name); own != own_names_.end()) {
    if (const auto* same = asked.known.by_code(own->second.code)) return mention_of(*same);
    asked.known.push_back(own->second);
    return mention_of(asked.known.back());
  }
  const auto& resolved = asked.known.resolve(*catalogue_, name, asked.published);
  if (resolved.found == nullptr) {
    const auto* same = asked.known.by_name_key(resolved.key);
    return same != nullptr ? std::optional(mention_of(*same)) : std::nullopt;
  }
  const auto* same = asked.known.by_code(resolved.found->code);
  if (same == nullptr) {
    asked.known.push_back(learn(name, asked.published));
    same = &asked.known.back();
  }
  return mention_of(*same);
}

std::vector<OrganisationFinder::Match> OrganisationFinder::named_in_full(const Asked& asked, std::size_t i, const EndingFound& ending, std::size_t floor) const {
  const auto& tokens = asked.tokens;
  const auto begin = name_begin(asked, i, floor);
  if (begin >= i) return {};
  if (ending.plural != nullptr) return named_together(asked, begin, i, ending);
  if (is_foreign(tokens, begin, i)) return {};
  const auto end = i + ending.size;
  const auto written = [&](std::size_t from) { return fold_space(asked.text.substr(tokens[from].begin, tokens[end - 1].end - tokens[from].begin)); };
  // Words that only stand before the name are cut where a shorter one is known: "Finance and Leeds Teaching ...".
  for (std::size_t from = begin; from < i; ++from) {
    if (from > begin && !tokens[from - 1].is(is_connector | is_strip)) continue;
    if (!tokens[from].capital) continue;
    if (auto body = known_body(written(from), asked)) return {Match{from, end, std::move(*body)}};
  }
  // "Hospitals NHS Trust" is the rest of a name.
  const bool bare = std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(begin), tokens.begin() + static_cast<std::ptrdiff_t>(i), [&](const Token& token) { return token.is(is_connector) || common_.count(token.key) > 0 || any(token, key_of("nhs")); });
  if (!ending.sure || bare) return {};
  auto learned = learn(written(begin), asked.published);
  Match match{begin, end, {{}, learned.name, learned.code, false, false}};
  if (!asked.known.full()) asked.known.push_back(std::move(learned));
  return {std::move(match)};
}

/// "Coventry and Warwickshire and Herefordshire and Worcestershire ICBs": as few names as all are known, else one at each
/// comma and at the "and" in the middle.
std::vector<OrganisationFinder::Match> OrganisationFinder::named_together(const Asked& asked, std::size_t begin, std::size_t i, const EndingFound& ending) const {
  const auto& tokens = asked.tokens;
  constexpr std::size_t most_joints = 7;
  struct Joint {
    std::size_t from = 0, to = 0;  ///< tokens that join: ", and the"
    bool comma = false;
  };
  std::vector<Joint> joints;
  for (std::size_t k = begin; k < i; ++k) {
    if (!any(tokens[k], key_of("and"), key_of("&"), key_of(","))) continue;
    Joint joint{k, k + 1, any(tokens[k], key_of(","))};
    while (joint.to < i && any(tokens[joint.to], key_of("and"), key_of("the")) && !tokens[joint.to].capital) ++joint.to;
    if (k == begin || joint.to >= i) return {};
    joints.push_back(joint);
    k = joint.to - 1;
  }
  if (joints.empty() || joints.size() > most_joints) return {};
  struct Part {
    std::size_t from = 0, to = 0;
  };
  const auto cut = [&](std::size_t at) {  // by the bits of `at`
    std::vector<Part> parts{{begin, i}};
    for (std::size_t k = 0; k < joints.size(); ++k) {
      if ((at >> k & 1u) == 0) continue;
      parts.back().to = joints[k].from;
      parts.push_back({joints[k].to, i});
    }
    return parts;
  };
  const auto name_of = [&](Part part) { return fold_space(asked.text.substr(tokens[part.from].begin, tokens[part.to - 1].end - tokens[part.from].begin)) + " " + ending.plural->singular; };
  const auto known = [&](Part part) { return asked.known.resolve(*catalogue_, name_of(part), asked.published).found != nullptr || asked.known.by_name_key(name_key(written_out(name_of(part)))) != nullptr; };
  std::size_t best = 0;
  for (std::size_t at = 1; at < std::size_t{1} << joints.size(); ++at) {
    if (best != 0 && __builtin_popcountll(at) >= __builtin_popcountll(best)) continue;
    const auto parts = cut(at);
    if (std::all_of(parts.begin(), parts.end(), known)) best = at;
  }
  if (best == 0) {
    if (!ending.sure) return {};
    for (std::size_t k = 0; k < joints.size(); ++k)
      if (joints[k].comma) best |= std::size_t{1} << k;
    best |= std::size_t{1} << (best != 0 ? joints.size() - 1 : joints.size() / 2);
  }
  std::vector<Match> matches;
  for (const auto part : cut(best)) {
    auto body = known_body(name_of(part), asked);
    if (!body) {
      auto learned = learn(name_of(part), asked.published);
      body = OrganisationMention{{}, learned.name, learned.code, false, false};
      if (!asked.known.full()) asked.known.push_back(std::move(learned));
    }
    matches.push_back({part.from, part.to, std::move(*body)});
  }
  matches.back().end = i + ending.size;
  return matches;
}

/// "Velindre University NHS Trust": called as English ones are, and none of them.
bool OrganisationFinder::is_foreign(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) const {
  for (std::size_t k = begin; k < end; ++k) {
    if (!tokens[k].is(is_fixed_start)) continue;
    const auto fixed = fixed_.find(tokens[k].key);
    if (fixed != fixed_.end() && std::any_of(fixed->second.begin(), fixed->second.end(), [&](const Fixed& other) { return !other.national && !other.ending && same_words(tokens, k, other.words); })) return true;
  }
  return false;
}

/// "... NHS Trust (FHT)", "... ICB ('the ICB', Fenmarch)": what the document will call the body.
void OrganisationFinder::take_definition(const Asked& asked, const Match& match) const {
  const auto& tokens = asked.tokens;
  constexpr std::size_t longest = 16, most_words = 4;
  if (match.end >= tokens.size() || !any(tokens[match.end], key_of("("))) return;
  Words words;
  bool telling = false;
  const auto close = [&] {
    if (telling && !words.empty() && words.size() <= most_words) asked.known.call(match.mention.name, std::move(words));
    words.clear();
    telling = false;
  };
  for (std::size_t k = match.end + 1; k < tokens.size() && k < match.end + longest; ++k) {
    const auto& token = tokens[k];
    const bool quote = !token.word && any(token, key_of("'"), key_of("\""));
    if (quote || (words.empty() && any(token, key_of("the"), key_of("hereafter"), key_of("or"), key_of("and"), key_of("known"), key_of("as")))) continue;
    const bool ends = any(token, key_of(")"), key_of(","), key_of(";"), key_of("or"), key_of("/"));
    if (ends) {
      close();
      if (any(token, key_of(")"))) return;
      continue;
    }
    if (!token.word || (!token.capital && !token.is(is_connector))) return;
    telling = telling || (token.capital && !any(token, key_of("trust"), key_of("icb"), key_of("board"), key_of("nhs"), key_of("group"), key_of("ics"), key_of("foundation")));
    words.push_back(token.key);
  }
}

/// The name by which the document knows one body, and no other.
std::optional<OrganisationFinder::Match> OrganisationFinder::short_form(const Asked& asked, std::size_t i) const {
  const auto& known = asked.known;
  const auto* forms = known.forms_from(asked.tokens[i].key);
  if (forms == nullptr) return std::nullopt;
  using Says = KnownOrganisations::Form::Says;
  const KnownOrganisation* best = nullptr;
  std::size_t length = 0;
  int rank = 0;
  bool shared = false;
  for (const auto& form : *forms) {
    const auto& body = known[form.organisation];
    const auto& words = (*body.forms)[form.form];
    if (words.size() < length || !same_words(asked.tokens, i, words)) continue;
    if (form.says == Says::place && (!asked.tokens[i + words.size() - 1].capital || !speaks_of_body(asked.tokens, i, i + words.size()))) continue;
    // What the document says itself comes before what is guessed, and a trust before the board of its county.
    const int says = form.says == Says::defined ? 3 : form.says == Says::place ? 0 : body.name.ends_with(" Board") ? 1 : 2;
    if (words.size() == length && says < rank) continue;
    shared = words.size() == length && says == rank && best != nullptr && best->name != body.name;
    best = &body;
    length = words.size();
    rank = says;
  }
  if (best == nullptr || shared) return std::nullopt;
  return Match{i, i + length, {{}, best->name, best->code, false, false}};
}

std::optional<OrganisationFinder::Match> OrganisationFinder::alias(const Asked& asked, std::size_t i) const {
  const auto& tokens = asked.tokens;
  if (!alias_starts_[tokens[i].key % alias_starts_.size()]) return std::nullopt;
  const auto list = aliases_.find(tokens[i].key);
  if (list == aliases_.end()) return std::nullopt;
  for (const auto& alias : list->second) {
    const auto end = i + alias.words.size();
    if (!same_words(tokens, i, alias.words)) continue;
    const bool capitals = std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.begin() + static_cast<std::ptrdiff_t>(end), [](const Token& token) { return token.capital || token.is(is_connector); });
    if (!capitals) continue;
    // "NHS Devon Partnership" is none of "NHS Devon"'s, and "North Bristol Community" none of North Bristol's.
    const bool goes_on = end < tokens.size() && tokens[end].word && !tokens[end].is(is_title_start) && !is_title_noun(tokens[end]) &&
                         (tokens[end].capital || (any(tokens[end], key_of("and")) && end + 1 < tokens.size() && tokens[end + 1].capital && tokens[i].key != key_of("nhs") && alias.weak));
    const bool nhs_goes_on = tokens[i].key == key_of("nhs") && end < tokens.size() && tokens[end].word && (tokens[end].capital || (any(tokens[end], key_of("and")) && end + 1 < tokens.size() && tokens[end + 1].capital && tokens[end + 1].key != key_of("nhs")));
    if (nhs_goes_on || (goes_on && (alias.weak || alias.words.size() == 1))) continue;
    if (alias.weak && !speaks_of_body(tokens, i, end)) continue;
    if (alias.words.size() == 1 && is_shouted_name(alias.text) && !tokens[i].all_capitals) continue;
    if (auto body = known_body(alias.text, asked)) return Match{i, end, std::move(*body)};
  }
  return std::nullopt;
}

/// "at Bluebell House, a children's charity", "with the accountancy firm Peel Marston": what kind of body it is stands
/// beside a name that tells none; `i` is the kind.
std::optional<OrganisationFinder::Match> OrganisationFinder::named_beside(const Asked& asked, std::size_t i) const {
  constexpr std::size_t most_words = 4;
  const auto& tokens = asked.tokens;
  const auto is_name = [&](std::size_t k) { return k < tokens.size() && tokens[k].word && tokens[k].capital && !tokens[k].is(is_title_start | is_date | is_strip); };
  const auto match = [&](std::size_t begin, std::size_t end, std::size_t first, std::size_t last) {
    return Match{begin, end, {{}, fold_space(asked.text.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin)), {}, true, false}};
  };
  std::size_t article = i;
  while (article > 0 && i - article < most_words && tokens[article - 1].word && !tokens[article - 1].capital && !any(tokens[article], key_of("a"), key_of("an"), key_of("the"))) --article;
  if (article >= tokens.size() || !any(tokens[article], key_of("a"), key_of("an"), key_of("the"))) return std::nullopt;
  std::size_t end = i + 1;
  while (end < i + 1 + most_words && is_name(end)) ++end;
  if (end > i + 1) return match(i, end, i + 1, end);
  const bool closes = i + 1 >= tokens.size() || !tokens[i + 1].word || any(tokens[i + 1], key_of("and"), key_of("in"), key_of("based"), key_of("from"), key_of("on"));
  if (!closes || article < 2 || !any(tokens[article - 1], key_of(",")) || any(tokens[article], key_of("the"))) return std::nullopt;
  std::size_t first = article - 1;
  while (first > 0 && article - 1 - first < most_words && is_name(first - 1)) --first;
  const bool led = first > 0 && first < article - 1 &&
                   any(tokens[first - 1], key_of("at"), key_of("of"), key_of("with"), key_of("for"), key_of("to"), key_of("join"), key_of("joins"), key_of("joining"), key_of("by"), key_of("from"), key_of("run"), key_of("lead"));
  return led ? std::optional(match(first, i + 1, first, article - 1)) : std::nullopt;
}

std::optional<OrganisationFinder::Match> OrganisationFinder::fixed_name(const Asked& asked, std::size_t i) const {
  const auto& tokens = asked.tokens;
  if (!tokens[i].is(is_fixed_start | is_outside)) return std::nullopt;
  const auto belongs = [&](const Token& token) {
    const bool kind = any(token, key_of("county"), key_of("borough"), key_of("city"), key_of("royal"), key_of("hospital"));
    return (token.capital || kind || any(token, key_of("&"))) && (token.word || any(token, key_of("&"))) && !token.is(is_strip);
  };
  const auto named = [&](std::size_t begin, std::size_t end) {
    const std::string name = tokens[begin].capital ? fold_space(asked.text.substr(tokens[begin].begin, tokens[end - 1].end - tokens[begin].begin)) : std::string();
    return Match{begin, end, {{}, name, {}, true, false}};
  };
  if (const auto list = fixed_.find(tokens[i].key); list != fixed_.end()) {
    for (const auto& fixed : list->second) {
      const auto end = i + fixed.words.size();
      if (!same_words(tokens, i, fixed.words) || !tokens[end - 1].capital) continue;
      if (!fixed.ending) {
        if (!tokens[i].capital) continue;
        return Match{i, end, {{}, fixed.name, {}, !fixed.national, fixed.national}};
      }
      std::size_t begin = i;
      while (begin > 0 && i - begin < longest_name && belongs(tokens[begin - 1])) --begin;
      if (begin < i) return named(begin, end);
    }
  }
  if (!tokens[i].is(is_outside)) return std::nullopt;
  const auto of = [&](std::size_t k) { return k < tokens.size() && any(tokens[k], key_of("of")); };
  const bool of_governors = of(i + 1) && i + 2 < tokens.size() && to_lower(word_of(asked.text, tokens[i + 2])).starts_with("governor");
  const bool hospital_name = any(tokens[i], key_of("university")) && i + 1 < tokens.size() && tokens[i + 1].capital;
  if (of_governors || hospital_name) return std::nullopt;
  std::size_t begin = i;
  while (begin > 0 && i - begin < longest_name && belongs(tokens[begin - 1])) --begin;
  std::size_t end = i + 1;
  if (of(end) && end + 1 < tokens.size() && tokens[end + 1].capital) end += 2;
  if (begin == i && end == i + 1 && !tokens[i].capital)
    if (auto beside = named_beside(asked, i)) return beside;
  return named(begin, end);
}

}  // namespace boardwatch::findings
