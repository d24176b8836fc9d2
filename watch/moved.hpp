// Where the papers of a page that has moved may be now. Pure functions: the caller fetches the site's front page, its
// sitemap and then the candidates, politely. A proposal is never accepted by itself: a person runs `boardwatch source accept`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/alert.hpp"
#include "core/link_page.hpp"
#include "core/listing.hpp"
#include "core/source.hpp"

namespace boardwatch::watch {

constexpr std::size_t most_candidates = 12;
constexpr double enough = 0.5;           ///< of the known papers that are compared
constexpr int enough_papers = 3;         ///< or all, where fewer are known
constexpr std::size_t compared_papers = 40;

struct Candidate {
  std::string url;
  int score = 0;
  std::string why;  ///< the words that spoke for it

  friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// The addresses that are worth a look, the best first, at most `most`: those of `links` (of the site's pages; what a
/// sitemap lists is links without words) whose address, text or heading speaks of a board, its papers or meetings, or
/// whose path is like the old one's. Files, other sites and the old address itself are left out.
/// Same site: the same host, or one of which the other is a subdomain, without "www.".
std::vector<Candidate> worth_looking_at(std::string_view old_address, const std::vector<Link>& links, std::size_t most = most_candidates);

/// A paper of the old page.
struct KnownPaper {
  std::string address;  ///< as ListedPaper::address
  std::string title;
  std::optional<PartialDate> meeting;
};

struct Proposal {
  std::string address;
  double share = 0;  ///< of the known papers: 1 for each with the same address or a telling title, 1/2 where only its meeting is listed
  int papers = 0;    ///< known papers that were found, by whatever
  std::string why;   ///< "31 of 40 papers: 12 by address, 16 by title, 3 by the day of the meeting"
};

/// What a candidate's listing holds of the first `compared_papers` of `known` (give the newest first). A title tells
/// papers apart when it has a figure in it and no other known paper has the same. None where it is not enough.
std::optional<Proposal> propose(std::string_view candidate, const Listing& listing, const std::vector<KnownPaper>& known);

/// Tells of a proposal, in place of the notice of a change to "moved?" where it brings that about. The fact is the same
/// each time the same address is proposed, so that it is told once.
Notice notice_of(const Source& source, const Proposal& proposal);
std::string fact_of(const Source& source, const Proposal& proposal);

/// The better of two, the first where they are equal; for choosing among candidates.
bool better(const Proposal& a, const Proposal& b);

}  // namespace boardwatch::watch
