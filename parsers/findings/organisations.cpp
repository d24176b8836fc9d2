#include "parsers/findings/organisations.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {
namespace {

std::vector<std::string> lower_words(std::string_view text) {
  std::vector<std::string> words;
  for (const auto& token : cut_tokens(text)) words.push_back(token.lower);
  return words;
}

bool same_words(const std::vector<Token>& tokens, std::size_t i, const std::vector<std::string>& words) {
  if (i + words.size() > tokens.size()) return false;
  for (std::size_t k = 0; k < words.size(); ++k)
    if (tokens[i + k].lower != words[k]) return false;
  return true;
}

bool is_connector(const Token& token) {
  return token.lower == "and" || token.lower == "of" || token.lower == "the" || token.lower == "&" || token.lower == "," ||
         token.lower == "'s" || token.lower == "'" || token.lower == "upon" || token.lower == "on" || token.lower == "for";
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

Result<OrganisationFinder> OrganisationFinder::build(const Catalogue& catalogue) {
  OrganisationFinder finder;
  finder.catalogue_ = &catalogue;
  BW_TRY(const auto sections, parse_lexicon("organisations.lex", lexicon_text("organisations.lex")));
  for (const auto& section : sections) {
    const auto& kind = section.name.front();
    for (const auto& entry : section.entries) {
      if (kind == "ending") finder.endings_.push_back(lower_words(entry.text));
      if (kind == "common") finder.common_.insert(to_lower(entry.text));
      if (kind == "never_alone") finder.never_alone_.insert(to_lower(entry.text));
      if (kind == "no_body") finder.no_body_.insert(to_lower(entry.text));
      if (kind == "strip") finder.strip_.insert(to_lower(entry.text));
      if (kind == "outside" && section.name.size() > 1) finder.outside_words_.insert(to_lower(entry.text));
      if (kind == "national" || (kind == "outside" && section.name.size() == 1))
        finder.fixed_.push_back({lower_words(entry.text), entry.text, kind == "national"});
    }
  }
  const auto longer = [](const auto& a, const auto& b) { return a.size() > b.size(); };
  std::sort(finder.endings_.begin(), finder.endings_.end(), longer);
  std::sort(finder.fixed_.begin(), finder.fixed_.end(), [](const Fixed& a, const Fixed& b) { return a.words.size() > b.words.size(); });
  for (const auto& organisation : catalogue.all()) {
    for (const auto& alias : organisation.aliases) {
      auto words = lower_words(alias);
      if (words.size() < 2) continue;  // one word is a place or an acronym that means other things too
      auto first = words.front();
      finder.aliases_[std::move(first)].push_back({std::move(words), alias});
    }
  }
  for (auto& [first, list] : finder.aliases_)
    std::sort(list.begin(), list.end(), [](const Alias& a, const Alias& b) { return a.words.size() > b.words.size(); });
  return finder;
}

KnownOrganisation OrganisationFinder::learn(std::string_view name, std::optional<Date> published) const {
  auto full = written_out(std::string(name));
  if (const auto* found = catalogue_->resolve(name, published)) {
    // A body that has changed its name is called what it was called then; a short form is written out.
    const bool former = name_key(full) != name_key(found->name) && (full.ends_with(" Trust") || full.ends_with(" Board"));
    const auto& as_written = former ? full : found->name;
    return {as_written, found->code, forms_of(as_written)};
  }
  auto forms = forms_of(full);
  return {std::move(full), {}, std::move(forms)};
}

/// What else the body is called once it has been named: its name cut before the words that many names share.
std::vector<std::vector<std::string>> OrganisationFinder::forms_of(std::string_view name) const {
  auto words = lower_words(name);
  if (!words.empty() && words.front() == "nhs") words.erase(words.begin());
  std::vector<std::vector<std::string>> forms;
  bool board = false;
  for (const auto& ending : endings_) {
    if (words.size() <= ending.size() || !std::equal(ending.rbegin(), ending.rend(), words.rbegin())) continue;
    board = ending.back() == "board" || ending.back() == "icb";
    words.resize(words.size() - ending.size());
    break;
  }
  if (!words.empty() && (words.back() == "hospitals" || words.back() == "hospital") && forms.empty()) forms.push_back(words);
  if (board) {
    auto with_board = words;
    with_board.push_back("icb");
    forms.push_back(std::move(with_board));
  }
  while (!words.empty()) {
    const bool complete = common_.count(words.back()) == 0 || forms.empty();
    const bool vague = words.size() == 1 && (never_alone_.count(words.front()) > 0 || common_.count(words.front()) > 0 || words.front().size() < 5);
    if (!vague && (complete || words.size() > 1)) forms.push_back(words);
    if (common_.count(words.back()) == 0) {
      // "Aldersey Vale" stays whole; "Stourcester Royal" loses its last word above. A first word that is its own
      // name stands for the whole.
      const bool own = words.size() == 2 && words.front().size() >= 6 && never_alone_.count(words.front()) == 0 && common_.count(words.front()) == 0;
      if (own) forms.push_back({words.front()});
      break;
    }
    words.pop_back();
  }
  return forms;
}

std::vector<OrganisationMention> OrganisationFinder::find(std::string_view text, const std::vector<Token>& tokens, std::optional<Date> published,
                                                          std::vector<KnownOrganisation>& known) const {
  std::vector<Match> matches;
  std::size_t floor = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].capital) continue;
    if (const auto ending = ending_at(tokens, i); ending > 0 && i > floor) {
      if (auto match = named_in_full(text, tokens, i, ending, floor, published, known)) {
        floor = match->end;
        i = match->end - 1;
        matches.push_back(std::move(*match));
      }
    }
  }
  const auto free = [&](std::size_t begin, std::size_t end) {
    return std::none_of(matches.begin(), matches.end(), [&](const Match& m) { return begin < m.end && m.begin < end; });
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].word || !free(i, i + 1)) continue;
    auto match = fixed_name(text, tokens, i);
    if (!match && tokens[i].capital) match = short_form(tokens, i, known);
    if (!match && tokens[i].capital) match = alias(tokens, i, published);
    if (match && !match->mention.outside && names_an_outsider(tokens, match->end)) continue;
    if (!match || !free(match->begin, match->end)) continue;
    i = match->end - 1;
    matches.push_back(std::move(*match));
  }
  std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.begin < b.begin; });
  std::vector<OrganisationMention> mentions;
  for (auto& match : matches) {
    match.mention.span = {tokens[match.begin].begin, tokens[match.end - 1].end};
    mentions.push_back(std::move(match.mention));
  }
  return mentions;
}

/// "Wyremouth Hospital Charity", "Gateshead Council": the body's own name only begins another's.
bool OrganisationFinder::names_an_outsider(const std::vector<Token>& tokens, std::size_t end) const {
  for (std::size_t k = end; k < tokens.size() && k < end + 4 && tokens[k].word && tokens[k].capital; ++k) {
    const auto& word = tokens[k].lower;
    const bool of_a_hospital = word == "department" || word == "association" || (word == "university" && k + 1 < tokens.size() && tokens[k + 1].capital);
    if (outside_words_.count(word) > 0 && !of_a_hospital) return true;
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
  const bool bare = i > 0 && tokens[i].lower == "trust" && tokens[i].capital && tokens[i - 1].word && tokens[i - 1].capital && !tokens[i - 1].all_capitals &&
                    no_body_.count(tokens[i - 1].lower) == 0 && strip_.count(tokens[i - 1].lower) == 0;
  const bool goes_on = i + 1 < tokens.size() && tokens[i + 1].capital;
  return bare && !goes_on ? 1 : 0;
}

std::optional<OrganisationFinder::Match> OrganisationFinder::named_in_full(std::string_view text, const std::vector<Token>& tokens, std::size_t i,
                                                                           std::size_t ending, std::size_t floor, std::optional<Date> published,
                                                                           std::vector<KnownOrganisation>& known) const {
  std::size_t begin = i;
  while (begin > floor) {
    const auto& token = tokens[begin - 1];
    const bool adjacent = tokens[begin].begin <= token.end + 1;
    if (!adjacent || !((token.word && token.capital) || is_connector(token))) break;
    if (token.lower == "for" && (begin < 2 || tokens[begin - 2].lower != "hospital")) break;
    --begin;
  }
  while (begin < i && (!tokens[begin].capital || strip_.count(tokens[begin].lower) > 0)) ++begin;
  if (begin >= i) return std::nullopt;
  const auto end = i + ending;
  const auto written = [&](std::size_t from) { return fold_space(text.substr(tokens[from].begin, tokens[end - 1].end - tokens[from].begin)); };
  // Words that only stand before the name are cut where a shorter one is known: "Finance and Leeds Teaching ...".
  for (std::size_t from = begin; from < i; ++from) {
    if (from > begin && !is_connector(tokens[from - 1]) && strip_.count(tokens[from - 1].lower) == 0) continue;
    if (!tokens[from].capital) continue;
    const auto name = written(from);
    if (const auto* found = catalogue_->resolve(name, published)) {
      const auto same = std::find_if(known.begin(), known.end(), [&](const KnownOrganisation& k) { return k.code == found->code; });
      if (same != known.end()) return Match{from, end, {{}, same->name, same->code, false, false}};
      known.push_back(learn(name, published));
      return Match{from, end, {{}, known.back().name, known.back().code, false, false}};
    }
    const auto key = name_key(name);
    for (const auto& other : known)
      if (name_key(other.name) == key) return Match{from, end, {{}, other.name, other.code, false, false}};
  }
  auto learned = learn(written(begin), published);
  Match match{begin, end, {{}, learned.name, learned.code, false, false}};
  known.push_back(std::move(learned));
  return match;
}

std::optional<OrganisationFinder::Match> OrganisationFinder::short_form(const std::vector<Token>& tokens, std::size_t i,
                                                                        const std::vector<KnownOrganisation>& known) const {
  std::optional<Match> best;
  for (const auto& organisation : known) {
    for (const auto& form : organisation.forms) {
      if (!same_words(tokens, i, form) || (best && best->end - best->begin >= form.size())) continue;
      best = Match{i, i + form.size(), {{}, organisation.name, organisation.code, false, false}};
    }
  }
  return best;
}

std::optional<OrganisationFinder::Match> OrganisationFinder::alias(const std::vector<Token>& tokens, std::size_t i, std::optional<Date> published) const {
  const auto list = aliases_.find(tokens[i].lower);
  if (list == aliases_.end()) return std::nullopt;
  for (const auto& alias : list->second) {
    if (!same_words(tokens, i, alias.words) || !tokens[i + alias.words.size() - 1].capital) continue;
    if (const auto* found = catalogue_->resolve(alias.text, published))
      return Match{i, i + alias.words.size(), {{}, found->name, found->code, false, false}};
  }
  return std::nullopt;
}

std::optional<OrganisationFinder::Match> OrganisationFinder::fixed_name(std::string_view text, const std::vector<Token>& tokens, std::size_t i) const {
  for (const auto& fixed : fixed_)
    if (same_words(tokens, i, fixed.words)) return Match{i, i + fixed.words.size(), {{}, fixed.name, {}, !fixed.national, fixed.national}};
  if (outside_words_.count(tokens[i].lower) == 0) return std::nullopt;
  const bool of_governors = i + 1 < tokens.size() && tokens[i + 1].lower == "of" && i + 2 < tokens.size() && tokens[i + 2].lower.starts_with("governor");
  const bool hospital_name = tokens[i].lower == "university" && i + 1 < tokens.size() && tokens[i + 1].capital;
  if (of_governors || hospital_name) return std::nullopt;
  std::size_t begin = i;
  while (begin > 0 && (tokens[begin - 1].capital || tokens[begin - 1].lower == "county" || tokens[begin - 1].lower == "borough" || tokens[begin - 1].lower == "city" ||
                       tokens[begin - 1].lower == "royal" || tokens[begin - 1].lower == "hospital") &&
         tokens[begin - 1].word && strip_.count(tokens[begin - 1].lower) == 0)
    --begin;
  std::size_t end = i + 1;
  if (end + 1 < tokens.size() && tokens[end].lower == "of" && tokens[end + 1].capital) end += 2;
  const bool named = tokens[begin].capital;
  return Match{begin, end, {{}, named ? fold_space(text.substr(tokens[begin].begin, tokens[end - 1].end - tokens[begin].begin)) : std::string(), {}, true, false}};
}

}  // namespace boardwatch::findings
