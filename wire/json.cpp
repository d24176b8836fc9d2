#include "wire/json.hpp"

#include "wire/json_reader.hpp"

namespace boardwatch::wire {
namespace {

json::value or_null(const std::optional<std::string>& text) { return text ? json::value(*text) : json::value(nullptr); }

json::value time_or_null(const std::optional<Timestamp>& time) { return time ? json::value(to_rfc3339(*time)) : json::value(nullptr); }

template <class Enum>
json::value code_or_null(const std::optional<Enum>& value) {
  return value ? json::value(to_code(*value)) : json::value(nullptr);
}

json::object to_json(const Evidence& evidence) {
  json::object out{{"words", evidence.words},
                   {"page", evidence.page ? json::value(*evidence.page) : json::value(nullptr)},
                   {"start", evidence.start},
                   {"end", evidence.end}};
  if (!evidence.part.empty()) out["part"] = evidence.part;
  if (evidence.recognised) out["recognised"] = *evidence.recognised;
  return out;
}

void read_evidence(Reader& reader, Evidence& evidence) {
  const auto* value = reader.member("evidence");
  if (value == nullptr) return reader.wrong("evidence", "is missing");
  Reader inner(*value);
  inner.text("words", evidence.words);
  inner.integer("page", evidence.page);
  inner.integer("start", evidence.start);
  inner.integer("end", evidence.end);
  inner.text("part", evidence.part);
  inner.number("recognised", evidence.recognised);
  if (!inner.result(0) || evidence.start > evidence.end) reader.wrong("evidence", "is malformed");
}

void read_destination(Reader& reader, std::optional<Destination>& destination) {
  const auto* value = reader.member("destination");
  if (value == nullptr || value->is_null()) return;
  Reader inner(*value);
  destination.emplace();
  inner.text("organisation", destination->organisation);
  inner.text("post_title", destination->post_title);
  if (!inner.result(0)) reader.wrong("destination", "is malformed");
}

void read_successor(Reader& reader, std::optional<Successor>& successor) {
  const auto* value = reader.member("successor");
  if (value == nullptr || value->is_null()) return;
  Reader inner(*value);
  successor.emplace();
  inner.text("organisation", successor->organisation);
  inner.text("code", successor->code);
  if (!inner.result(0)) reader.wrong("successor", "is malformed");
}

void write_successor(const std::optional<Successor>& successor, json::object& out) {
  if (successor) out["successor"] = json::object{{"organisation", successor->organisation}, {"code", successor->code}};
}

Result<Change> change_from_json(const json::value& value) {
  Change change;
  Reader reader(value);
  reader.code("kind", change.kind);
  reader.text("person", change.person);
  reader.code("post", change.post);
  reader.text("post_title", change.post_title);
  reader.text("organisation", change.organisation);
  reader.text("organisation_code", change.organisation_code);
  reader.code("reason", change.reason);
  read_destination(reader, change.destination);
  std::optional<std::string> effective;
  reader.text("effective", effective);
  if (effective && !(change.effective = parse_partial_date(*effective))) reader.wrong("effective", "is no date");
  reader.code("tense", change.tense);
  read_successor(reader, change.successor);
  read_evidence(reader, change.evidence);
  reader.integer("repeats", change.repeats);
  reader.number("confidence", change.confidence);
  return reader.result(std::move(change));
}

Result<Signal> signal_from_json(const json::value& value) {
  Signal signal;
  Reader reader(value);
  reader.code("kind", signal.kind);
  reader.text("organisation", signal.organisation);
  reader.text("organisation_code", signal.organisation_code);
  reader.code("direction", signal.direction);
  reader.each("figures", [&](Reader& r) {
    Figure figure;
    r.number("value", figure.value);
    r.text("unit", figure.unit);
    signal.figures.push_back(std::move(figure));
  });
  reader.code("status", signal.status);
  read_successor(reader, signal.successor);
  read_evidence(reader, signal.evidence);
  reader.integer("repeats", signal.repeats);
  reader.number("confidence", signal.confidence);
  return reader.result(std::move(signal));
}

}  // namespace

json::object to_json(const Change& c) {
  json::object out{{"kind", to_code(c.kind)},
                   {"person", or_null(c.person)},
                   {"post", to_code(c.post)},
                   {"post_title", or_null(c.post_title)},
                   {"organisation", or_null(c.organisation)},
                   {"organisation_code", or_null(c.organisation_code)},
                   {"reason", code_or_null(c.reason)},
                   {"destination", nullptr},
                   {"effective", c.effective ? json::value(to_iso(*c.effective)) : json::value(nullptr)},
                   {"tense", to_code(c.tense)},
                   {"evidence", to_json(c.evidence)},
                   {"repeats", c.repeats},
                   {"confidence", c.confidence}};
  if (c.destination)
    out["destination"] = json::object{{"organisation", or_null(c.destination->organisation)},
                                      {"post_title", or_null(c.destination->post_title)}};
  write_successor(c.successor, out);
  return out;
}

json::object to_json(const Signal& s) {
  json::array figures;
  for (const auto& figure : s.figures) figures.push_back(json::object{{"value", figure.value}, {"unit", figure.unit}});
  json::object out{{"kind", to_code(s.kind)},
                   {"organisation", or_null(s.organisation)},
                   {"organisation_code", or_null(s.organisation_code)},
                   {"direction", to_code(s.direction)},
                   {"figures", std::move(figures)},
                   {"status", code_or_null(s.status)},
                   {"evidence", to_json(s.evidence)},
                   {"repeats", s.repeats},
                   {"confidence", s.confidence}};
  write_successor(s.successor, out);
  return out;
}

json::object to_json(const Finding& finding) {
  json::object out{{"family", std::holds_alternative<Change>(finding) ? "change" : "signal"}};
  for (auto& member : std::visit([](const auto& f) { return to_json(f); }, finding)) out.insert(member);
  return out;
}

json::object findings_to_json(const std::vector<Finding>& findings) {
  json::array changes, signals;
  for (const auto& finding : findings) {
    if (const auto* change = std::get_if<Change>(&finding))
      changes.push_back(to_json(*change));
    else
      signals.push_back(to_json(std::get<Signal>(finding)));
  }
  return {{"changes", std::move(changes)}, {"signals", std::move(signals)}};
}

json::object to_json(const OutlineEntry& entry) {
  return {{"level", entry.level}, {"title", entry.title}, {"page", entry.page ? json::value(*entry.page) : json::value(nullptr)}};
}
json::object to_json(const PageLink& link) { return {{"page", link.page}, {"address", link.address}}; }

json::object to_json(const Page& page) {
  json::object out{{"number", page.number}, {"begin", page.begin}, {"end", page.end}};
  if (page.recognised) out["recognised"] = *page.recognised;
  return out;
}

json::object to_json(const Part& part) { return {{"name", part.name}, {"begin", part.begin}, {"end", part.end}}; }
json::object to_json(const RunningLine& line) { return {{"page", line.page}, {"words", line.words}}; }

namespace {

template <class T>
json::array array_of(const std::vector<T>& values) {
  json::array out;
  out.reserve(values.size());
  for (const auto& value : values) out.push_back(wire::to_json(value));
  return out;
}

}  // namespace

json::object to_json(const Document& document) {
  json::array pages, blocks;
  for (const auto& page : document.pages)
    pages.push_back(to_json(page));
  for (const auto& block : document.blocks)
    blocks.push_back(json::object{{"kind", to_code(block.kind)}, {"begin", block.begin}, {"end", block.end}});
  return {{"kind", to_code(document.kind)},
          {"text", document.text},
          {"pages", std::move(pages)},
          {"blocks", std::move(blocks)},
          {"parts", array_of(document.parts)},
          {"outline", array_of(document.outline)},
          {"agenda", array_of(document.agenda)},
          {"links", array_of(document.links)},
          {"running", array_of(document.running)},
          {"title", document.title},
          {"date", document.date ? json::value(to_iso(*document.date)) : json::value(nullptr)},
          {"partial", document.partial},
          {"fault", document.fault},
          {"unread_scans", document.unread_scans}};
}

json::object to_json(const Feed& feed) {
  json::array items;
  for (const auto& entry : feed.entries) {
    json::array attachments;
    for (const auto& file : entry.attachments) attachments.push_back(json::object{{"url", file.url}, {"type", file.type}});
    items.push_back(json::object{{"id", entry.id},
                                 {"title", entry.title},
                                 {"link", entry.link},
                                 {"summary", entry.summary},
                                 {"content", entry.content},
                                 {"published", time_or_null(entry.published)},
                                 {"updated", time_or_null(entry.updated)},
                                 {"attachments", std::move(attachments)},
                                 {"link_is_id", entry.link_is_id},
                                 {"repaired", entry.repaired}});
  }
  return {{"format", feed.format},
          {"title", feed.title},
          {"link", feed.link},
          {"items", std::move(items)},
          {"skipped", feed.skipped},
          {"fault", feed.fault},
          {"cut", feed.cut},
          {"next", feed.next},
          {"interval_seconds", feed.interval ? json::value(feed.interval->count()) : json::value(nullptr)}};
}

json::object to_json(const Sitemap& sitemap) {
  json::array pages;
  for (const auto& page : sitemap.pages) pages.push_back(json::object{{"url", page.url}, {"modified", time_or_null(page.modified)}});
  return {{"pages", std::move(pages)},
          {"sitemaps", json::array(sitemap.sitemaps.begin(), sitemap.sitemaps.end())},
          {"cut", sitemap.cut},
          {"fault", sitemap.fault}};
}

namespace {

json::object to_json(const Link& link) {
  return {{"url", link.url},     {"text", link.text}, {"context", link.context}, {"heading", link.heading},
          {"block", link.block}, {"cell", link.cell}, {"at", link.at}};
}

/// What most blocks have not is left out.
json::object to_json(const PageBlock& block) {
  json::object out{{"words", block.words}, {"heading", block.heading}, {"box", block.box}};
  json::array cells, times;
  for (const auto& cell : block.cells) cells.push_back(json::object{{"words", cell.words}, {"column", cell.column}});
  for (const auto& time : block.times) times.push_back(json::object{{"words", time.words}, {"day", time.day}});
  if (!cells.empty()) out["cells"] = std::move(cells);
  if (!times.empty()) out["times"] = std::move(times);
  if (block.is_heading) out["is_heading"] = true;
  if (block.outside) out["outside"] = true;
  return out;
}

json::array to_json(const std::vector<std::string>& texts) { return json::array(texts.begin(), texts.end()); }

}  // namespace

json::object to_json(const LinkPage& page) {
  json::array links, headings, blocks, boxes;
  for (const auto& link : page.links) links.push_back(to_json(link));
  for (const auto& heading : page.headings) headings.push_back(json::object{{"words", heading.words}, {"above", heading.above}, {"block", heading.block}, {"level", heading.level}});
  for (const auto& block : page.blocks) blocks.push_back(to_json(block));
  for (const auto& box : page.boxes) boxes.push_back(json::object{{"above", box.above}, {"first", box.first}, {"last", box.last}, {"closed", box.closed}});
  const auto& scripts = page.scripts;
  return {{"title", page.title},
          {"links", std::move(links)},
          {"headings", std::move(headings)},
          {"blocks", std::move(blocks)},
          {"boxes", std::move(boxes)},
          {"scripts", json::object{{"loaded", scripts.loaded}, {"notices", to_json(scripts.notices)}, {"empty", to_json(scripts.empty)}, {"frames", to_json(scripts.frames)}}}};
}

json::object to_json(const Proof& proof) {
  return {{"source", proof.source_id},
          {"address", proof.address},
          {"title", proof.title},
          {"sha256", proof.sha256},
          {"document_date", to_iso(proof.document_date)},
          {"seen", to_rfc3339(proof.seen)}};
}

json::object to_json(const FindingRecord& record) {
  return {{"id", record.id}, {"finding", to_json(record.finding)}, {"proof", to_json(record.proof)}};
}

json::object to_json(const Notice& notice) {
  return {{"kind", to_code(notice.kind)},
          {"source", notice.source_id},
          {"organisation", notice.organisation_code ? json::value(*notice.organisation_code) : json::value(nullptr)},
          {"address", notice.address},
          {"reason", notice.reason}};
}

Result<json::value> parse(std::string_view text) {
  boost::system::error_code error;
  json::parse_options options;
  options.max_depth = 64;
  // What is read is taken apart once and thrown away whole.
  auto value = json::parse({text.data(), text.size()}, error, json::make_shared_resource<json::monotonic_resource>(), options);
  if (error) return fail(Errc::bad_json, error.message());
  return value;
}

Result<Finding> finding_from_json(const json::value& value) {
  Reader reader(value);
  std::string family;
  reader.text("family", family);
  if (family == "change") {
    BW_TRY(auto change, change_from_json(value));
    return Finding(std::move(change));
  }
  if (family == "signal") {
    BW_TRY(auto signal, signal_from_json(value));
    return Finding(std::move(signal));
  }
  return bad("family", "is neither \"change\" nor \"signal\"");
}

OutlineEntry read_outline_entry(Reader& reader) {
  OutlineEntry entry;
  reader.integer("level", entry.level);
  reader.text("title", entry.title);
  reader.integer("page", entry.page);
  return entry;
}

PageLink read_page_link(Reader& reader) {
  PageLink link{};
  reader.integer("page", link.page);
  reader.text("address", link.address);
  return link;
}

Result<Document> document_from_json(const json::value& value) {
  Document document;
  Reader reader(value);
  std::string kind;
  reader.text("kind", kind);
  if (const auto known = document_kind_from(kind))
    document.kind = *known;
  else
    reader.wrong("kind", "has no known code");
  reader.text("text", document.text);
  const auto span = [&](Reader& r, std::size_t& begin, std::size_t& end, std::size_t after) {
    r.integer("begin", begin);
    r.integer("end", end);
    if (begin > end || end > document.text.size()) r.wrong("end", "lies outside the text");
    if (begin < after) r.wrong("begin", "lies before the end of the one in front");
  };
  reader.each("pages", [&](Reader& r) {
    Page page{};
    r.integer("number", page.number);
    r.number("recognised", page.recognised);
    span(r, page.begin, page.end, document.pages.empty() ? 0 : document.pages.back().end);
    document.pages.push_back(page);
  });
  reader.each("blocks", [&](Reader& r) {
    Block block{};
    std::string code;
    r.text("kind", code);
    if (const auto known = block_kind_from(code))
      block.kind = *known;
    else
      r.wrong("kind", "has no known code");
    span(r, block.begin, block.end, document.blocks.empty() ? 0 : document.blocks.back().end);
    document.blocks.push_back(block);
  });
  reader.each("parts", [&](Reader& r) {
    Part part{};
    r.text("name", part.name);
    span(r, part.begin, part.end, document.parts.empty() ? 0 : document.parts.back().end);
    document.parts.push_back(std::move(part));
  });
  reader.each("outline", [&](Reader& r) { document.outline.push_back(read_outline_entry(r)); });
  reader.each("agenda", [&](Reader& r) { document.agenda.push_back(read_outline_entry(r)); });
  reader.each("links", [&](Reader& r) { document.links.push_back(read_page_link(r)); });
  reader.each("running", [&](Reader& r) {
    RunningLine line{};
    r.integer("page", line.page);
    r.text("words", line.words);
    document.running.push_back(std::move(line));
  });
  reader.text("title", document.title);
  std::optional<std::string> date;
  reader.text("date", date);
  if (date && !(document.date = parse_date(*date))) reader.wrong("date", "is no date");
  reader.boolean("partial", document.partial);
  reader.text("fault", document.fault);
  reader.integer("unread_scans", document.unread_scans);
  return reader.result(std::move(document));
}

Result<Feed> feed_from_json(const json::value& value) {
  Feed feed;
  Reader reader(value);
  reader.text("format", feed.format);
  reader.text("title", feed.title);
  reader.text("link", feed.link);
  reader.each("items", [&](Reader& r) {
    FeedEntry entry;
    r.text("id", entry.id);
    r.text("title", entry.title);
    r.text("link", entry.link);
    r.text("summary", entry.summary);
    r.text("content", entry.content);
    r.moment("published", entry.published);
    r.moment("updated", entry.updated);
    r.each("attachments", [&](Reader& file) {
      Attachment attachment;
      file.text("url", attachment.url);
      file.text("type", attachment.type);
      entry.attachments.push_back(std::move(attachment));
    });
    r.boolean("link_is_id", entry.link_is_id);
    r.boolean("repaired", entry.repaired);
    feed.entries.push_back(std::move(entry));
  });
  reader.integer("skipped", feed.skipped);
  reader.text("fault", feed.fault);
  reader.boolean("cut", feed.cut);
  reader.text("next", feed.next);
  std::optional<std::int64_t> interval;
  reader.integer("interval_seconds", interval);
  if (interval) feed.interval = std::chrono::seconds(*interval);
  return reader.result(std::move(feed));
}

namespace {

Link read_link(Reader& r) {
  Link link;
  r.text("url", link.url);
  r.text("text", link.text);
  r.text("context", link.context);
  r.text("heading", link.heading);
  r.integer("block", link.block);
  r.integer("cell", link.cell);
  r.integer("at", link.at);
  return link;
}

PageBlock read_block(Reader& r) {
  PageBlock block;
  r.text("words", block.words);
  r.integer("heading", block.heading);
  r.integer("box", block.box);
  r.boolean("is_heading", block.is_heading);
  r.boolean("outside", block.outside);
  r.each("cells", [&](Reader& inner) {
    inner.text("words", block.cells.emplace_back().words);
    inner.text("column", block.cells.back().column);
  });
  r.each("times", [&](Reader& inner) {
    inner.text("words", block.times.emplace_back().words);
    inner.text("day", block.times.back().day);
  });
  return block;
}

PageScripts read_scripts(Reader& r) {
  PageScripts scripts;
  r.integer("loaded", scripts.loaded);
  r.texts("notices", scripts.notices);
  r.texts("empty", scripts.empty);
  r.texts("frames", scripts.frames);
  return scripts;
}

bool leads_to(int index, std::size_t size) { return index >= -1 && index < static_cast<int>(size); }

/// No index leads out of its list, and whatever lies around something comes before it: nobody walks in circles.
bool holds_together(const LinkPage& page) {
  const auto ordered = [](const auto& list) {
    for (std::size_t i = 0; i < list.size(); ++i)
      if (!leads_to(list[i].above, i)) return false;
    return true;
  };
  for (const auto& heading : page.headings)
    if (!leads_to(heading.block, page.blocks.size())) return false;
  for (const auto& box : page.boxes)
    if (box.first < 0 || box.last < box.first || !leads_to(box.last, page.blocks.size())) return false;
  for (const auto& block : page.blocks)
    if (!leads_to(block.heading, page.headings.size()) || !leads_to(block.box, page.boxes.size())) return false;
  for (const auto& link : page.links) {
    if (!leads_to(link.block, page.blocks.size()) || link.at < 0 || link.cell < -1) return false;
    if (link.cell >= 0 && (link.block < 0 || !leads_to(link.cell, page.blocks[static_cast<std::size_t>(link.block)].cells.size()))) return false;
  }
  return ordered(page.headings) && ordered(page.boxes);
}

}  // namespace

Result<Sitemap> sitemap_from_json(const json::value& value) {
  Sitemap sitemap;
  Reader reader(value);
  reader.each("pages", [&](Reader& r) {
    SitemapPage page;
    r.text("url", page.url);
    r.moment("modified", page.modified);
    sitemap.pages.push_back(std::move(page));
  });
  reader.texts("sitemaps", sitemap.sitemaps);
  reader.boolean("cut", sitemap.cut);
  reader.text("fault", sitemap.fault);
  return reader.result(std::move(sitemap));
}

Result<LinkPage> link_page_from_json(const json::value& value) {
  LinkPage page;
  Reader reader(value);
  reader.text("title", page.title);
  reader.each("links", [&](Reader& r) { page.links.push_back(read_link(r)); });
  reader.each("headings", [&](Reader& r) {
    auto& heading = page.headings.emplace_back();
    r.text("words", heading.words);
    r.integer("above", heading.above);
    r.integer("block", heading.block);
    r.integer("level", heading.level);
  });
  reader.each("blocks", [&](Reader& r) { page.blocks.push_back(read_block(r)); });
  reader.each("boxes", [&](Reader& r) {
    auto& box = page.boxes.emplace_back();
    r.integer("above", box.above);
    r.integer("first", box.first);
    r.integer("last", box.last);
    r.boolean("closed", box.closed);
  });
  reader.inside("scripts", [&](Reader& r) { page.scripts = read_scripts(r); });
  if (!holds_together(page)) return bad("links", "and what they stand in do not fit together");
  return reader.result(std::move(page));
}

Result<FindingRecord> record_from_json(const json::value& value) {
  FindingRecord record;
  Reader reader(value);
  reader.integer("id", record.id);
  const auto* finding = reader.member("finding");
  const auto* proof = reader.member("proof");
  if (finding == nullptr || proof == nullptr) return bad("finding", "or \"proof\" is missing");
  BW_TRY(record.finding, finding_from_json(*finding));
  Reader inner(*proof);
  inner.text("source", record.proof.source_id);
  inner.text("address", record.proof.address);
  inner.text("title", record.proof.title);
  inner.text("sha256", record.proof.sha256);
  std::string date;
  inner.text("document_date", date);
  if (const auto day = parse_date(date))
    record.proof.document_date = *day;
  else
    inner.wrong("document_date", "is no date");
  std::optional<Timestamp> seen;
  inner.moment("seen", seen);
  if (seen)
    record.proof.seen = *seen;
  else
    inner.wrong("seen", "is missing");
  BW_TRY(auto checked, inner.result(std::move(record)));
  return reader.result(std::move(checked));
}

Result<Notice> notice_from_json(const json::value& value) {
  Notice notice;
  Reader reader(value);
  std::string kind;
  reader.text("kind", kind);
  if (const auto known = notice_kind_from(kind))
    notice.kind = *known;
  else
    reader.wrong("kind", "has no known code");
  reader.text("source", notice.source_id);
  reader.text("organisation", notice.organisation_code);
  reader.text("address", notice.address);
  reader.text("reason", notice.reason);
  return reader.result(std::move(notice));
}

}  // namespace boardwatch::wire
