#include "parsers/documents/xml_strict.hpp"

#include <expat.h>

#include <memory>
#include <type_traits>

namespace boardwatch::documents {
namespace {

struct Walk {
  XML_Parser parser;
  std::size_t deepest;
  std::size_t depth = 0;
  bool references = false;
};

Walk& walk_of(void* data) { return *static_cast<Walk*>(data); }

void XMLCALL on_start(void* data, const XML_Char*, const XML_Char**) {
  auto& walk = walk_of(data);
  if (++walk.depth > walk.deepest) XML_StopParser(walk.parser, XML_FALSE);
}
void XMLCALL on_end(void* data, const XML_Char*) { --walk_of(data).depth; }
void XMLCALL on_reference(void* data, const XML_Char*, int) { walk_of(data).references = true; }
void XMLCALL on_anything_else(void*, const XML_Char*, int) {}

}  // namespace

Result<WellFormed> check_well_formed(std::string_view text, std::size_t depth) {
  const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(XML_ParserCreate("UTF-8"), &XML_ParserFree);
  if (!parser) return fail(Errc::too_large, "XML that needs more memory to read than there is");
  Walk walk{parser.get(), depth};
  XML_SetUserData(parser.get(), &walk);
  XML_SetElementHandler(parser.get(), on_start, on_end);
  XML_SetSkippedEntityHandler(parser.get(), on_reference);
  XML_SetDefaultHandler(parser.get(), on_anything_else);  // its presence keeps expat from expanding entities
  const auto status = XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), XML_TRUE);
  if (walk.depth > depth) return fail(Errc::too_deep, "XML elements are nested more than " + std::to_string(depth) + " deep");
  WellFormed out;
  out.references = walk.references;
  if (status != XML_STATUS_OK)
    out.fault = std::string(XML_ErrorString(XML_GetErrorCode(parser.get()))) + ", line " + std::to_string(XML_GetCurrentLineNumber(parser.get()));
  return out;
}

}  // namespace boardwatch::documents
