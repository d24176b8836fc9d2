#include "cli/read_document.hpp"

#include <algorithm>
#include <thread>

#include "cli/await.hpp"
#include "daemon/workers/reader_pool.hpp"

namespace boardwatch::cli {
namespace {

boost::asio::awaitable<Result<Document>> read(workers::ReaderPool& pool, wire::ReadRequest request,
                                              std::filesystem::path file) {
  auto paper = co_await pool.read_file(std::move(request), std::move(file));
  co_return std::move(paper.document);
}

}  // namespace

Result<Document> read_document(const std::filesystem::path& program, const std::string& name,
                               const std::filesystem::path& file, std::string content_type) {
  boost::asio::io_context io;
  workers::ReaderOptions options;
  options.program = program;
  options.readers_at_once = options.recognisers_at_once = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 2u, 16u));
  workers::ReaderPool pool(io, options);
  wire::ReadRequest request;
  request.name = name;
  request.content_type = std::move(content_type);
  return await(io, read(pool, std::move(request), file));
}

}  // namespace boardwatch::cli
