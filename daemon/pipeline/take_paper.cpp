#include "daemon/pipeline/take_paper.hpp"

#include "daemon/async/on_pool.hpp"
#include "daemon/fetch/url.hpp"
#include "daemon/pipeline/papers.hpp"

namespace boardwatch::pipeline {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t most_of_a_paper = 200'000'000;

/// A place for a paper's bytes; what is there is removed when nobody needs it any more.
std::shared_ptr<const fs::path> place_for(Engine& engine) {
  auto* path = new fs::path(engine.incoming / std::to_string(++engine.files));
  return {path, [](const fs::path* at) {
            std::error_code ignored;
            fs::remove(*at, ignored);
            delete at;
          }};
}

Arrived words_of(const store::Paper& paper) {
  Arrived arrived;
  arrived.document.text = paper.body;
  arrived.document.title = paper.title;
  arrived.final_address = paper.address;
  arrived.sha256 = paper.version;
  return arrived;
}

/// Reads what `arrived` tells of into it.
asio::awaitable<Taken> read_arrived(Engine& engine, std::string name, Arrived arrived, const OnArriving& on_arriving) {
  wire::ReadRequest request;
  request.kind = wire::ReadKind::document;
  request.name = std::move(name);
  request.content_type = arrived.content_type;
  workers::OnPages on_pages = [&](Document so_far) {
    auto early = arrived;
    early.document = std::move(so_far);
    on_arriving(std::move(early));
  };
  Taken taken;
  taken.file = arrived.file;
  taken.sha256 = arrived.sha256;
  auto read = co_await engine.readers.read_file(std::move(request), *arrived.file, std::move(on_pages));
  taken.deaths = read.deaths;
  if (!read.document) {
    taken.error = read.document.error();
    co_return taken;
  }
  arrived.document = *std::move(read.document);
  taken.arrived = std::move(arrived);
  co_return taken;
}

/// A copy, since a person may change or take away what lies in a folder. On the pool.
Result<std::string> copy_and_hash(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::copy_file(from, to, error);
  if (error) return fail(Errc::not_found, from.string() + ": cannot be read: " + error.message());
  return sha256_of_file(to);
}

asio::awaitable<Taken> take_from_folder(Engine& engine, const store::Paper& paper, const OnArriving& on_arriving) {
  Taken taken;
  Arrived arrived;
  arrived.file = place_for(engine);
  arrived.final_address = paper.address;
  auto copying = [from = fs::path(paper.address), to = *arrived.file] { return copy_and_hash(from, to); };
  auto hash = co_await async::on_pool(engine.cpu, std::move(copying));
  if (!hash) {
    taken.error = hash.error();
    co_return taken;
  }
  arrived.sha256 = std::move(*hash);
  auto name = fs::path(paper.address).filename().string();
  co_return co_await read_arrived(engine, std::move(name), std::move(arrived), on_arriving);
}

fetch::FetchRequest request_for(const store::Paper& paper, fs::path to) {
  fetch::FetchRequest request;
  request.url = paper.link.empty() ? paper.address : paper.link;
  request.etag = paper.etag;
  request.last_modified = paper.last_modified;
  request.max_bytes = most_of_a_paper;
  request.timeout = std::chrono::minutes(10);
  request.to_file = std::move(to);
  return request;
}

/// Whether these bytes are those that were read last. Then what the store has stands.
asio::awaitable<bool> is_as_before(Engine& engine, const store::Paper& paper, std::string sha256) {
  auto load = [address = paper.address](store::Store& store) { return store.versions(address); };
  const auto versions = co_await engine.store.call(std::move(load));
  co_return versions && !versions->empty() && versions->back().sha256 == sha256;
}

asio::awaitable<Taken> take_from_web(Engine& engine, const Source& source, const store::Paper& paper, const OnArriving& on_arriving) {
  Taken taken;
  Arrived arrived;
  arrived.file = place_for(engine);
  look::Wishes wishes;
  const auto got = co_await look::fetch_politely(engine.web(), source, request_for(paper, *arrived.file), wishes);
  taken.retry_after = wishes.retry_after;
  if (!got) {
    taken.error = got.error();
    co_return taken;
  }
  if (got->status == 304) co_return taken;
  const bool same = co_await is_as_before(engine, paper, got->sha256);
  if (same) co_return taken;
  arrived.final_address = got->final_url;
  arrived.sha256 = got->sha256;
  arrived.content_type = got->content_type;
  arrived.headers = got->headers;
  arrived.etag = got->etag;
  arrived.last_modified = got->last_modified;
  auto read = co_await read_arrived(engine, fetch::shown_url(got->final_url), std::move(arrived), on_arriving);
  read.retry_after = taken.retry_after;
  if (read.error) read.error->where = fetch::shown_url(paper.address) + ": " + read.error->where;
  co_return read;
}

}  // namespace

asio::awaitable<Taken> take_paper(Engine& engine, Source source, store::Paper paper, const OnArriving& on_arriving) {
  if (!paper.body.empty()) {
    Taken taken;
    taken.arrived = words_of(paper);
    co_return taken;
  }
  if (source.kind == SourceKind::folder) co_return co_await take_from_folder(engine, paper, on_arriving);
  co_return co_await take_from_web(engine, source, paper, on_arriving);
}

}  // namespace boardwatch::pipeline
