#include "daemon/look/ask.hpp"

#include "daemon/fetch/url.hpp"

namespace boardwatch::look {
namespace {

constexpr std::uint64_t most_of_a_list = 16u << 20;

fetch::FetchRequest request_for(std::string url, Validators known, wire::ReadKind kind) {
  fetch::FetchRequest request;
  request.url = std::move(url);
  request.etag = std::move(known.etag);
  request.last_modified = std::move(known.last_modified);
  request.max_bytes = most_of_a_list;
  request.keep_open = kind != wire::ReadKind::feed;  // nothing follows it soon
  return request;
}

}  // namespace

asio::awaitable<Result<Answer>> ask(Web web, const Source& source, std::string url, Validators known, wire::ReadKind kind, Wishes& wishes) {
  const auto shown = fetch::shown_url(url);
  auto got = co_await fetch_politely(web, source, request_for(std::move(url), std::move(known), kind), wishes);
  if (!got) co_return tl::unexpected<Error>(got.error());
  Answer answer;
  wire::ReadRequest read;
  read.bytes = std::move(got->bytes);
  answer.fetched = std::move(*got);
  if (answer.fetched.status == 304) co_return answer;
  read.kind = kind;
  read.name = answer.fetched.final_url;
  read.content_type = answer.fetched.content_type;
  auto value = co_await web.readers.read(std::move(read));
  if (!value) co_return fail(value.error().code, shown + ": " + value.error().where);
  answer.value = std::move(*value);
  co_return answer;
}

}  // namespace boardwatch::look
