#include "parsers/findings/organisations.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"

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

std::string title_case(std::string_view shouted) {
  std::string out;
  for (const auto word : split(shouted, ' ')) {
    if (!out.empty()) out.push_back(' ');
    const auto lower = to_lower(word);
    if (lower == "nhs" || lower == "ft" || lower == "icb") {
      out += word;
    } else if (lower == "and" || lower == "of" || lower == "the" || lower.empty()) {
      out += lower;
    } else {
      out.push_back(word.front());
      out += lower.substr(1);
    }
  }
  return out;
}

bool is_shouted(std::string_view name) { return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; }); }

void replace_end(std::string& name, std::string_view end, std::string_view with) {
  if (name.ends_with(end)) name = name.substr(0, name.size() - end.size()) + std::string(with);
}

/// "Marlbridge Hospitals FT" -> "Marlbridge Hospitals NHS Foundation Trust"
std::string written_out(std::string name) {
  if (is_shouted(name)) name = title_case(name);
  replace_end(name, " NHS FT", " NHS Foundation Trust");
  replace_end(name, " FT", " NHS Foundation Trust");
  if (name.ends_with(" Foundation Trust") && !name.ends_with(" NHS Foundation Trust")) replace_end(name, " Foundation Trust", " NHS Foundation Trust");
  if (name.ends_with(" Trust") && name.find(" NHS ") == std::string::npos) replace_end(name, " Trust", " NHS Trust");
  const bool board = name.ends_with(" ICB") || name.ends_with(" Integrated Care Board");
  replace_end(name, " ICB", " Integrated Care Board");
  if (board && !name.starts_with("NHS ")) name = "NHS " + name;
  return name;
}

}  // namespace

KnownOrganisations::KnownOrganisations(std::vector<KnownOrganisation> organisations) {
  for (auto& organisation : organisations) push_back(std::move(organisation));
}

void KnownOrganisations::push_back(KnownOrganisation organisation) {
  const auto index = static_cast<std::uint32_t>(organisations_.size());
  if (!organisation.code.empty()) by_code_.emplace(organisation.code, index);
  by_key_.emplace(organisation.key, index);
  by_name_.emplace(organisation.name, index);
  for (std::uint32_t form = 0; form < organisation.forms->size(); ++form) forms_[(*organisation.forms)[form].front()].push_back({index, form});
  organisations_.push_back(std::move(organisation));
}

const KnownOrganisation* KnownOrganisations::by_code(std::string_view code) const {
  const auto found = by_code_.find(code);
  return found == by_code_.end() ? nullptr : &organisations_[found->second];
}

const KnownOrganisation* KnownOrganisations::by_name(std::string_view name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? nullptr : &organisations_[found->second];
}

const KnownOrganisation* KnownOrganisations::by_name_key(std::string_view key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? nullptr : &organisations_[found->second];
}

const std::vector<KnownOrganisations::Form>* KnownOrganisations::forms_from(WordKey first_word) const {
  const auto found = forms_.find(first_word);
  return found == forms_.end() ? nullptr : &found->second;
}

const KnownOrganisations::Resolved& KnownOrganisations::resolve(const Catalogue& catalogue, const std::string& name, std::optional<Date> published) {
  const auto known = resolved_.find(name);
  if (known != resolved_.end()) return known->second;
  if (resolved_.size() > 20'000) resolved_.clear();
  return resolved_.emplace(name, Resolved{catalogue.resolve(name, published), name_key(name)}).first->second;
}

Result<OrganisationFinder> OrganisationFinder::build(const Catalogue& catalogue) {
  OrganisationFinder finder;
  finder.catalogue_ = &catalogue;
  BW_TRY(const auto sections, parse_lexicon("organisations.lex", lexicon_text("organisations.lex")));
  for (const auto& section : sections) {
    const auto& kind = section.name.front();
    for (const auto& entry : section.entries) {
      if (kind == "ending") finder.endings_.push_back(keys_of(entry.text));
      if (kind == "common") finder.common_.insert(key_of(entry.text));
      if (kind == "never_alone") finder.never_alone_.insert(key_of(entry.text));
      if (kind == "national" || (kind == "outside" && section.name.size() == 1)) finder.fixed_.push_back({keys_of(entry.text), entry.text, kind == "national"});
    }
  }
  std::sort(finder.endings_.begin(), finder.endings_.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  std::sort(finder.fixed_.begin(), finder.fixed_.end(), [](const Fixed& a, const Fixed& b) { return a.words.size() > b.words.size(); });
  for (const auto& organisation : catalogue.all()) {
    for (const auto& alias : organisation.aliases) {
      auto words = keys_of(alias);
      if (words.size() < 2) continue;  // one word is a place or an acronym that means other things too
      const auto first = words.front();
      finder.alias_starts_.set(first % finder.alias_starts_.size());
      finder.aliases_[first].push_back({std::move(words), alias});
    }
  }
  // "NHS Devon" is the board; "Pennine Acute Hospitals" the trust.
  for (const auto& organisation : catalogue.all()) {
    const auto cut = [&](std::string_view ending) { return organisation.name.ends_with(ending) ? organisation.name.substr(0, organisation.name.size() - ending.size()) : std::string(); };
    auto name = cut(" Integrated Care Board");
    if (!name.starts_with("NHS ")) name.clear();
    for (const std::string_view ending : {" NHS Foundation Trust", " NHS Trust"})
      if (auto hospitals = cut(ending); hospitals.ends_with(" Hospitals")) name = std::move(hospitals);
    auto words = keys_of(name);
    if (words.size() < 2) continue;
    const auto first = words.front();
    finder.alias_starts_.set(first % finder.alias_starts_.size());
    finder.aliases_[first].push_back({std::move(words), organisation.name});
  }
  std::unordered_map<std::string, int> bearers;
  for (const auto& organisation : catalogue.all()) {
    ++bearers[name_key(organisation.name)];
    for (const auto& alias : organisation.aliases) ++bearers[name_key(alias)];
  }
  for (const auto& organisation : catalogue.all())
    if (bearers[name_key(organisation.name)] == 1) finder.own_names_.emplace(organisation.name, finder.known_as(organisation.name, organisation.code));
  for (auto& [first, list] : finder.aliases_)
    std::sort(list.begin(), list.end(), [](const Alias& a, const Alias& b) { return a.words.size() > b.words.size(); });
  return finder;
}

KnownOrganisation OrganisationFinder::known_as(std::string name, std::string code) const {
  KnownOrganisation known;
  known.forms = std::make_shared<const std::vector<Words>>(forms_of(name));
  known.key = name_key(name);
  known.name = std::move(name);
  known.code = std::move(code);
  return known;
}

KnownOrganisation OrganisationFinder::learn(std::string_view name, std::optional<Date> published) const {
  if (const auto own = own_names_.find(name); own != own_names_.end()) return own->second;
  auto full = written_out(std::string(name));
  if (const auto* found = catalogue_->resolve(name, published)) {
    // A body that has changed its name is called what it was called then; a short form is written out.
    const bool former = name_key(full) != name_key(found->name) && (full.ends_with(" Trust") || full.ends_with(" Board"));
    return known_as(former ? std::move(full) : found->name, found->code);
  }
  return known_as(std::move(full), {});
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
  for (const auto& ending : endings_) {
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

std::vector<OrganisationMention> OrganisationFinder::find(std::string_view text, const std::vector<Token>& tokens, std::optional<Date> published,
                                                          KnownOrganisations& known) const {
  std::vector<Match> full;
  std::size_t floor = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].capital || !tokens[i].is(is_ending_start)) continue;
    if (const auto ending = ending_at(tokens, i); ending > 0 && i > floor) {
      if (auto match = named_in_full(text, tokens, i, ending, floor, published, known)) {
        floor = match->end;
        i = match->end - 1;
        full.push_back(std::move(*match));
      }
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
    auto match = fixed_name(text, tokens, i);
    if (!match && tokens[i].capital) match = short_form(tokens, i, known);
    if (!match && tokens[i].capital) match = alias(tokens, i, published, known);
    if (!match || (!match->mention.outside && names_an_outsider(tokens, match->end))) continue;
    if (match->begin < behind || (next < full.size() && full[next].begin < match->end)) continue;
    i = match->end - 1;
    take(*match);
  }
  return mentions;
}

/// "Wyremouth Hospital Charity", "Gateshead Council": the body's own name only begins another's.
bool OrganisationFinder::names_an_outsider(const std::vector<Token>& tokens, std::size_t end) const {
  for (std::size_t k = end; k < tokens.size() && k < end + 4 && tokens[k].word && tokens[k].capital; ++k) {
    const bool of_a_hospital = any(tokens[k], key_of("department"), key_of("association")) || (any(tokens[k], key_of("university")) && k + 1 < tokens.size() && tokens[k + 1].capital);
    if (tokens[k].is(is_outside) && !of_a_hospital) return true;
  }
  return false;
}

std::size_t OrganisationFinder::ending_at(const std::vector<Token>& tokens, std::size_t i) const {
  for (const auto& ending : endings_) {
    if (!same_words(tokens, i, ending)) continue;
    const bool capitals = std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.begin() + static_cast<std::ptrdiff_t>(i + ending.size()),
                                      [](const Token& token) { return token.capital; });
    if (capitals) return ending.size();
  }
  // "Kestrel Vale Community Trust": a name before the bare word, and no "Trust Board" behind it.
  const bool bare = i > 0 && any(tokens[i], key_of("trust")) && tokens[i].capital && tokens[i - 1].word && tokens[i - 1].capital && !tokens[i - 1].all_capitals &&
                    !tokens[i - 1].is(is_no_body | is_strip);
  const bool goes_on = i + 1 < tokens.size() && tokens[i + 1].capital;
  return bare && !goes_on ? 1 : 0;
}

std::optional<OrganisationFinder::Match> OrganisationFinder::named_in_full(std::string_view text, const std::vector<Token>& tokens, std::size_t i,
                                                                           std::size_t ending, std::size_t floor, std::optional<Date> published,
                                                                           KnownOrganisations& known) const {
  std::size_t begin = i;
  bool enumerated = false;
  while (begin > floor && i - begin < longest_name) {
    const auto& token = tokens[begin - 1];
    const bool adjacent = tokens[begin].begin <= token.end + 1;
    if (!adjacent || !((token.word && token.capital) || token.is(is_connector))) break;
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
  begin = behind_person(tokens, begin, i);
  if (begin >= i) return std::nullopt;
  const auto end = i + ending;
  const auto written = [&](std::size_t from) { return fold_space(text.substr(tokens[from].begin, tokens[end - 1].end - tokens[from].begin)); };
  // Words that only stand before the name are cut where a shorter one is known: "Finance and Leeds Teaching ...".
  for (std::size_t from = begin; from < i; ++from) {
    if (from > begin && !tokens[from - 1].is(is_connector | is_strip)) continue;
    if (!tokens[from].capital) continue;
    const auto name = written(from);
    if (const auto* same = known.by_name(name)) return Match{from, end, {{}, same->name, same->code, false, false}};
    if (const auto own = own_names_.find(name); own != own_names_.end()) {
      const auto* same = known.by_code(own->second.code);
      if (same == nullptr) {
        known.push_back(own->second);
        same = &known.back();
      }
      return Match{from, end, {{}, same->name, same->code, false, false}};
    }
    const auto& resolved = known.resolve(*catalogue_, name, published);
    const auto* same = resolved.found != nullptr ? known.by_code(resolved.found->code) : known.by_name_key(resolved.key);
    if (same == nullptr && resolved.found != nullptr) {
      known.push_back(learn(name, published));
      same = &known.back();
    }
    if (same != nullptr) return Match{from, end, {{}, same->name, same->code, false, false}};
  }
  auto learned = learn(written(begin), published);
  Match match{begin, end, {{}, learned.name, learned.code, false, false}};
  if (!known.full()) known.push_back(std::move(learned));
  return match;
}

std::optional<OrganisationFinder::Match> OrganisationFinder::short_form(const std::vector<Token>& tokens, std::size_t i, const KnownOrganisations& known) const {
  const auto* forms = known.forms_from(tokens[i].key);
  if (forms == nullptr) return std::nullopt;
  const KnownOrganisation* best = nullptr;
  std::size_t length = 0;
  for (const auto& form : *forms) {
    const auto& words = (*known[form.organisation].forms)[form.form];
    if (words.size() <= length || !same_words(tokens, i, words)) continue;
    best = &known[form.organisation];
    length = words.size();
  }
  if (best == nullptr) return std::nullopt;
  return Match{i, i + length, {{}, best->name, best->code, false, false}};
}

std::optional<OrganisationFinder::Match> OrganisationFinder::alias(const std::vector<Token>& tokens, std::size_t i, std::optional<Date> published,
                                                                   KnownOrganisations& known) const {
  if (!alias_starts_[tokens[i].key % alias_starts_.size()]) return std::nullopt;
  const auto list = aliases_.find(tokens[i].key);
  if (list == aliases_.end()) return std::nullopt;
  for (const auto& alias : list->second) {
    if (!same_words(tokens, i, alias.words) || !tokens[i + alias.words.size() - 1].capital) continue;
    // "NHS Devon Partnership" is none of "NHS Devon"'s.
    const auto end = i + alias.words.size();
    const bool goes_on = tokens[i].key == key_of("nhs") && end < tokens.size() && tokens[end].word && (tokens[end].capital || (any(tokens[end], key_of("and")) && end + 1 < tokens.size() && tokens[end + 1].capital));
    if (goes_on) continue;
    if (const auto* found = known.resolve(*catalogue_, alias.text, published).found)
      return Match{i, i + alias.words.size(), {{}, found->name, found->code, false, false}};
  }
  return std::nullopt;
}

std::optional<OrganisationFinder::Match> OrganisationFinder::fixed_name(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const {
  if (!tokens[i].is(is_fixed_start | is_outside)) return std::nullopt;
  for (const auto& fixed : fixed_)
    if (same_words(tokens, i, fixed.words)) return Match{i, i + fixed.words.size(), {{}, fixed.name, {}, !fixed.national, fixed.national}};
  if (!tokens[i].is(is_outside)) return std::nullopt;
  const auto of = [&](std::size_t k) { return k < tokens.size() && any(tokens[k], key_of("of")); };
  const bool of_governors = of(i + 1) && i + 2 < tokens.size() && to_lower(word_of(text, tokens[i + 2])).starts_with("governor");
  const bool hospital_name = any(tokens[i], key_of("university")) && i + 1 < tokens.size() && tokens[i + 1].capital;
  if (of_governors || hospital_name) return std::nullopt;
  const auto belongs = [&](const Token& token) {
    const bool kind = any(token, key_of("county"), key_of("borough"), key_of("city"), key_of("royal"), key_of("hospital"));
    return (token.capital || kind) && token.word && !token.is(is_strip);
  };
  std::size_t begin = i;
  while (begin > 0 && i - begin < longest_name && belongs(tokens[begin - 1])) --begin;
  std::size_t end = i + 1;
  if (of(end) && end + 1 < tokens.size() && tokens[end + 1].capital) end += 2;
  const bool named = tokens[begin].capital;
  return Match{begin, end, {{}, named ? fold_space(text.substr(tokens[begin].begin, tokens[end - 1].end - tokens[begin].begin)) : std::string(), {}, true, false}};
}

}  // namespace boardwatch::findings
