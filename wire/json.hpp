// Values of core as JSON and back. Reading checks every field: what comes from a worker or a file is not trusted.
#pragma once

#include <boost/json.hpp>

#include "core/alert.hpp"
#include "core/document.hpp"
#include "core/feed.hpp"
#include "core/link_page.hpp"
#include "core/finding.hpp"
#include "core/result.hpp"
#include "core/sitemap.hpp"

namespace boardwatch::wire {

namespace json = boost::json;

json::object to_json(const Change& change);
json::object to_json(const Signal& signal);
/// The object above with `"family": "change"` or `"signal"` in front.
json::object to_json(const Finding& finding);
json::object to_json(const Document& document);
json::object to_json(const Page& page);
json::object to_json(const Part& part);
json::object to_json(const OutlineEntry& entry);
json::object to_json(const PageLink& link);
json::object to_json(const RunningLine& line);
json::object to_json(const Feed& feed);
json::object to_json(const LinkPage& page);
json::object to_json(const Sitemap& sitemap);
json::object to_json(const Proof& proof);
json::object to_json(const FindingRecord& record);
json::object to_json(const Notice& notice);
/// {"changes": [...], "signals": [...]}
json::object findings_to_json(const std::vector<Finding>& findings);

// Errors: bad_json, naming the field.
Result<json::value> parse(std::string_view text);
Result<Finding> finding_from_json(const json::value& value);
Result<Document> document_from_json(const json::value& value);
Result<Feed> feed_from_json(const json::value& value);
Result<LinkPage> link_page_from_json(const json::value& value);
Result<Sitemap> sitemap_from_json(const json::value& value);
Result<FindingRecord> record_from_json(const json::value& value);
Result<Notice> notice_from_json(const json::value& value);

}  // namespace boardwatch::wire
