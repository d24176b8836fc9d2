#include "daemon/look/look_at_page.hpp"

#include <algorithm>
#include <deque>
#include <set>

#include "daemon/fetch/url.hpp"
#include "daemon/look/ask.hpp"
#include "parsers/listings/listing.hpp"

namespace boardwatch::look {
namespace {

constexpr int deepest = 2;  // a year's archive, and the meeting's page behind it

/// The pages that are still to be asked for, each once.
class Queue {
 public:
  explicit Queue(const std::string& own) { asked_.insert(own); }
  void add(FollowedPage page, int depth) {
    if (waiting_.size() + taken_ < most_followed && asked_.insert(page.page.url).second) waiting_.emplace_back(std::move(page), depth);
  }
  bool empty() const { return waiting_.empty(); }
  std::pair<FollowedPage, int> take() {
    ++taken_;
    auto next = std::move(waiting_.front());
    waiting_.pop_front();
    return next;
  }

 private:
  std::deque<std::pair<FollowedPage, int>> waiting_;
  std::set<std::string> asked_;
  std::size_t taken_ = 0;
};

class Look {
 public:
  Look(Web web, Source source, PageMemory memory, Date today, Reach reach)
      : web_(web), source_(std::move(source)), before_(std::move(memory)), today_(today), reach_(reach), queue_(before_.address) {}

  asio::awaitable<PageLook> run() {
    auto own = co_await ask(web_, source_, before_.address, before_.validators, wire::ReadKind::page, out_.wishes);
    if (!take_own(own)) co_return std::move(out_);
    while (!queue_.empty()) {
      auto [followed, depth] = queue_.take();
      const bool go_on = co_await follow(std::move(followed), depth);
      if (!go_on) co_return std::move(out_);
    }
    if (!out_.unchanged) put_together();
    co_return std::move(out_);
  }

 private:
  bool take_own(Result<Answer>& own) {
    out_.pages = 1;
    out_.memory.address = before_.address;
    if (!own) {
      out_.error = own.error();
      return false;
    }
    const auto& fetched = own->fetched;
    out_.final_address = fetched.final_url;
    out_.permanent_address = fetched.permanent_url;
    out_.max_age = fetched.max_age;
    out_.unchanged = !own->value;
    if (out_.unchanged) {
      out_.memory.validators = before_.validators;
      out_.memory.listing = std::move(before_.listing);
      for (auto& page : before_.followed) queue_.add(page, page.parent == before_.address ? 1 : deepest);
      return true;
    }
    const auto* page = page_of(*own);
    if (page == nullptr) return false;
    out_.own_changed = true;
    out_.memory.validators = {fetched.etag, fetched.last_modified};
    out_.memory.listing = read(*page, fetched.final_url);
    follow_listed(out_.memory.listing.pages, before_.address, 1);
    return true;
  }

  const LinkPage* page_of(const Answer& answer) {
    const auto* page = std::get_if<LinkPage>(&*answer.value);
    if (page == nullptr) out_.error = Error{Errc::worker_protocol, fetch::shown_url(answer.fetched.final_url) + ": the reader answered something else than a page"};
    return page;
  }

  Listing read(const LinkPage& page, const std::string& url) const {
    listings::ListingOptions options;
    options.today = today_;
    options.more_hosts = source_.more_hosts;
    return listings::read_listing(page, url, options);
  }

  void follow_listed(const std::vector<ListedPage>& listed, const std::string& parent, int depth) {
    for (auto& page : pages_to_follow(listed, today_, reach_)) {
      FollowedPage followed;
      followed.page = std::move(page);
      followed.parent = parent;
      if (const auto* known = known_page(followed.page.url)) {
        followed.validators = known->validators;
        followed.listing = known->listing;
      }
      queue_.add(std::move(followed), depth);
    }
  }

  const FollowedPage* known_page(const std::string& url) const {
    const auto known = std::find_if(before_.followed.begin(), before_.followed.end(), [&](const FollowedPage& page) { return page.page.url == url; });
    return known == before_.followed.end() ? nullptr : &*known;
  }

  /// What was not read again counts as it was: whoever compares lists must see all of them.
  void put_together() {
    out_.listing = out_.memory.listing;
    for (const auto& followed : out_.memory.followed) add_listing(out_.listing, followed.listing, followed.page);
  }

  /// False when the look was cancelled.
  asio::awaitable<bool> follow(FollowedPage followed, int depth) {
    ++out_.pages;
    auto answer = co_await ask(web_, source_, followed.page.url, followed.validators, wire::ReadKind::page, out_.wishes);
    if (!answer && answer.error().code == Errc::cancelled) {
      out_.error = answer.error();
      co_return false;
    }
    if (!answer) {
      out_.faults.push_back(answer.error());
      followed.validators = Validators();
    } else if (answer->value) {
      const auto* page = page_of(*answer);
      if (page == nullptr) co_return false;
      out_.unchanged = false;
      followed.validators = {answer->fetched.etag, answer->fetched.last_modified};
      followed.listing = read(*page, answer->fetched.final_url);
      if (depth < deepest) follow_listed(followed.listing.pages, followed.page.url, depth + 1);
    } else {
      keep_children(followed.page.url);
    }
    out_.memory.followed.push_back(std::move(followed));
    co_return true;
  }

  /// The pages behind an archive that did not change may have.
  void keep_children(const std::string& parent) {
    for (const auto& page : before_.followed)
      if (page.parent == parent) queue_.add(page, deepest);
  }

  Web web_;
  Source source_;
  PageMemory before_;
  Date today_;
  Reach reach_;
  Queue queue_;
  PageLook out_;
};

}  // namespace

asio::awaitable<PageLook> look_at_page(Web web, Source source, PageMemory memory, Date today, Reach reach) {
  Look look(web, std::move(source), std::move(memory), today, reach);
  auto running = look.run();
  co_return co_await std::move(running);
}

}  // namespace boardwatch::look
