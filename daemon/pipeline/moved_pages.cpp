// A page that is gone may have moved: its papers are looked for on the site, and a person is asked.
#include <spdlog/spdlog.h>

#include "core/utf8.hpp"
#include "daemon/fetch/url.hpp"
#include "daemon/look/ask.hpp"
#include "daemon/pipeline/engine.hpp"
#include "daemon/pipeline/papers.hpp"
#include "parsers/listings/listing.hpp"
#include "watch/health.hpp"
#include "watch/moved.hpp"
#include "watch/uk_time.hpp"

namespace boardwatch::pipeline {
namespace {

std::vector<watch::KnownPaper> known_papers(const std::vector<store::Paper>& papers) {
  std::vector<watch::KnownPaper> known;
  for (const auto& paper : papers) known.push_back({paper.address, paper.title, paper.published ? std::optional(partial(date_of(*paper.published))) : std::nullopt});
  return known;
}

/// Searches a site for one source.
class Search {
 public:
  Search(Engine& engine, Source source, std::string old_address, std::vector<std::string> rejected, std::vector<watch::KnownPaper> known)
      : engine_(engine), source_(std::move(source)), old_(std::move(old_address)), rejected_(std::move(rejected)), known_(std::move(known)) {}

  asio::awaitable<std::optional<watch::Proposal>> run() {
    const auto parts = fetch::parse_url(old_);
    if (!parts) co_return std::nullopt;
    const auto site = old_.substr(0, old_.find('/', parts->scheme.size() + 3));
    co_await add_links_of(site + "/");
    co_await add_sitemap(site + "/sitemap.xml");
    const auto candidates = watch::worth_looking_at(old_, links_);
    for (const auto& candidate : candidates) co_await consider(candidate.url);
    co_return best_;
  }

 private:
  asio::awaitable<std::optional<wire::ReadValue>> ask(std::string url, wire::ReadKind kind) {
    look::Wishes wishes;
    auto answer = co_await look::ask(engine_.web(), source_, std::move(url), look::Validators(), kind, wishes);
    if (!answer) co_return std::nullopt;  // a search goes on with what it gets
    co_return std::move(answer->value);
  }

  asio::awaitable<void> add_links_of(std::string url) {
    const auto value = co_await ask(std::move(url), wire::ReadKind::page);
    if (!value) co_return;
    if (const auto* page = std::get_if<LinkPage>(&*value)) links_.insert(links_.end(), page->links.begin(), page->links.end());
  }

  /// The pages that the sitemap lists; of an index, those of the first few sitemaps behind it.
  asio::awaitable<void> add_sitemap(std::string url) {
    std::vector<std::string> waiting{std::move(url)};
    for (std::size_t asked = 0; asked < waiting.size() && asked < most_sitemaps; ++asked) {
      auto next = waiting.at(asked);
      const auto value = co_await ask(std::move(next), wire::ReadKind::sitemap);
      if (!value) continue;
      const auto* sitemap = std::get_if<Sitemap>(&*value);
      if (sitemap == nullptr) continue;
      for (const auto& page : sitemap->pages) {
        Link link;
        link.url = page.url;
        links_.push_back(std::move(link));
      }
      waiting.insert(waiting.end(), sitemap->sitemaps.begin(), sitemap->sitemaps.end());
    }
  }

  asio::awaitable<void> consider(std::string url) {
    if (std::find(rejected_.begin(), rejected_.end(), url) != rejected_.end()) co_return;
    const auto value = co_await ask(url, wire::ReadKind::page);
    if (!value) co_return;
    const auto* page = std::get_if<LinkPage>(&*value);
    if (page == nullptr) co_return;
    listings::ListingOptions options;
    options.today = watch::uk_day(now());
    options.more_hosts = source_.more_hosts;
    auto proposal = watch::propose(url, listings::read_listing(*page, url, options), known_);
    if (proposal && (!best_ || watch::better(*proposal, *best_))) best_ = std::move(proposal);
  }

  static constexpr std::size_t most_sitemaps = 4;
  Engine& engine_;
  Source source_;
  std::string old_;
  std::vector<std::string> rejected_;
  std::vector<watch::KnownPaper> known_;
  std::vector<Link> links_;
  std::optional<watch::Proposal> best_;
};

/// Keeps the proposal with the source's state and tells of it.
asio::awaitable<void> keep_proposal(Engine& engine, const Source& source, Watched& watched, watch::Proposal proposal) {
  const auto before = watched.state.health;
  watched.state.health = watch::after_proposal(before, proposal.address, now());
  watched.state.proposed_address = proposal.address;
  store::PollRecord poll;
  poll.source_id = source.id;
  poll.state = watched.state;
  poll.at = now();
  if (const auto change = watch::change(before, watched.state.health)) poll.changes.push_back(*change);
  poll.notices.push_back(draft_of(watch::notice_of(source, proposal), watch::fact_of(source, proposal)));
  spdlog::info("{}: its papers seem to be at {} now ({}); \"boardwatch source accept {}\" takes that", source.id, fetch::shown_url(proposal.address), printable(proposal.why), source.id);
  auto save = [poll = std::move(poll)](store::Store& store) { return store.record_poll(poll); };
  const auto saved = co_await engine.store.call(std::move(save));
  if (saved) tell(engine, saved->alerts);
}

}  // namespace

asio::awaitable<void> search_moved_page(Engine& engine, std::string source_id) {
  const auto knowledge = engine.knowledge;
  const auto* source = find_source(*knowledge, source_id);
  const auto found = engine.watched.find(source_id);
  if (source == nullptr || found == engine.watched.end() || source->kind != SourceKind::page) co_return;
  const auto watched = found->second;
  auto load = [source_id](store::Store& store) { return store.papers_of(source_id, static_cast<int>(watch::compared_papers)); };
  const auto papers = co_await engine.store.call(std::move(load));
  if (!papers || papers->empty()) co_return;
  Search search(engine, *source, address_of(*source, watched->state), watched->state.rejected_addresses, known_papers(*papers));
  auto proposal = co_await search.run();
  if (proposal) co_await keep_proposal(engine, *source, *watched, std::move(*proposal));
}

}  // namespace boardwatch::pipeline
