#include "parsers/findings/signal_gate.hpp"

namespace boardwatch::findings {

void SignalGate::add_term(Needs needs, std::vector<std::uint16_t> sets) {
  for (const auto set : sets) {
    weights_[set] += TriggerWords::weight_of(needs);
    terms_of_[set].push_back(static_cast<std::uint32_t>(terms_.size()));
  }
  terms_.push_back(std::move(needs));
  sets_of_.push_back(std::move(sets));
}

void SignalGate::finish() {
  for (std::uint32_t e = 0; e < entries_.size(); ++e) {
    auto& sets = entries_[e];
    std::sort(sets.begin(), sets.end(), [&](auto a, auto b) { return weights_[a] < weights_[b]; });
    entries_of_[sets.front()].push_back(e);
  }
  for (std::size_t term = 0; term < terms_.size(); ++term)
    terms_[term].told = std::any_of(sets_of_[term].begin(), sets_of_[term].end(), [&](std::uint16_t set) { return !entries_of_[set].empty(); });
}

}  // namespace boardwatch::findings
