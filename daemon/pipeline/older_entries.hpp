// The pages of a feed behind its first one.
#pragma once

#include "core/feed.hpp"
#include "daemon/pipeline/engine.hpp"

namespace boardwatch::pipeline {

/// What came since the last look and did not fit on the feed's first page: where no entry of a page is known, the page with
/// older ones (RFC 5005; JSON Feed's next_url) is read too, up to ten and on the feed's own host. `first` is the page that
/// changed, if it did. A page that could not be had is asked for again with the next look. None when it was cancelled. I/O thread.
asio::awaitable<std::optional<std::vector<FeedEntry>>> older_entries(Engine& engine, Source source, Watched& watched, const Feed* first);

}  // namespace boardwatch::pipeline
