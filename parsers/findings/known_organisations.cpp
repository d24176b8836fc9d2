#include "parsers/findings/known_organisations.hpp"

namespace boardwatch::findings {

KnownOrganisations::KnownOrganisations(std::vector<KnownOrganisation> organisations) {
  for (auto& organisation : organisations) push_back(std::move(organisation));
}

void KnownOrganisations::push_back(KnownOrganisation organisation) {
  const auto index = static_cast<std::uint32_t>(organisations_.size());
  if (!organisation.code.empty()) by_code_.emplace(organisation.code, index);
  by_key_.emplace(organisation.key, index);
  by_name_.emplace(organisation.name, index);
  for (std::uint32_t form = 0; form < organisation.forms->size(); ++form)
    forms_[(*organisation.forms)[form].front()].push_back({index, form, form < organisation.sure ? Form::Says::guess : Form::Says::place});
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

void KnownOrganisations::call(std::string_view name, std::vector<WordKey> form) {
  const auto found = by_name_.find(name);
  if (found == by_name_.end() || form.empty()) return;
  auto& organisation = organisations_[found->second];
  auto& starts = forms_[form.front()];
  for (auto& known : starts)
    if (known.organisation == found->second && (*organisation.forms)[known.form] == form) {
      known.says = Form::Says::defined;
      return;
    }
  constexpr std::size_t most = 40;  // more names for one body than anybody gives it
  if (organisation.forms->size() >= most) return;
  auto forms = std::make_shared<std::vector<std::vector<WordKey>>>(*organisation.forms);
  starts.push_back({found->second, static_cast<std::uint32_t>(forms->size()), Form::Says::defined});
  forms->push_back(std::move(form));
  organisation.forms = std::move(forms);
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

}  // namespace boardwatch::findings
