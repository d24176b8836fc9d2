#include "cli/read_document.hpp"

#include "cli/await.hpp"
#include "daemon/workers/reader_pool.hpp"

namespace boardwatch::cli {

Result<Document> read_document(const std::filesystem::path& program, const std::string& name,
                               const std::filesystem::path& file) {
  boost::asio::io_context io;
  workers::ReaderOptions options;
  options.program = program;
  workers::ReaderPool pool(io, options);
  wire::ReadRequest request;
  request.name = name;
  BW_TRY(auto value, await(io, pool.read_file(std::move(request), file)));
  auto* document = std::get_if<Document>(&value);
  if (document == nullptr) return fail(Errc::worker_protocol, "the reader answered something else than a document");
  return std::move(*document);
}

}  // namespace boardwatch::cli
