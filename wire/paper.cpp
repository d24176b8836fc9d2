#include "wire/paper.hpp"

#include "core/utf8.hpp"
#include "wire/json.hpp"
#include "wire/json_reader.hpp"
#include "wire/reader.hpp"

namespace boardwatch::wire {
namespace {

json::object head_of(const PageText& page) {
  json::object out{{"number", page.number}};
  if (!page.fault.empty()) out["fault"] = page.fault;
  if (page.picture) out["picture"] = true;
  if (page.recognised) out["recognised"] = *page.recognised;
  return out;
}

json::object to_json(const PaperEnd& end) {
  json::array outline, links;
  const json::array pictures(end.facts.pictures.begin(), end.facts.pictures.end());
  for (const auto& entry : end.facts.outline) outline.push_back(wire::to_json(entry));
  for (const auto& link : end.facts.links) links.push_back(wire::to_json(link));
  return {{"pages", end.facts.pages}, {"title", end.facts.title}, {"fault", end.facts.fault}, {"outline", std::move(outline)},
          {"links", std::move(links)}, {"pictures", pictures}, {"next_page", end.next_page}};
}

struct Encoder {
  std::string operator()(const PaperOpened& opened) const { return json::serialize(json::object{{"opened", json::object{{"pages", opened.pages}, {"first", opened.first}, {"step", opened.step}, {"title", opened.title}}}}); }
  std::string operator()(const PageText& page) const { return json::serialize(json::object{{"page", head_of(page)}}) + "\n" + page.text; }
  std::string operator()(const PaperEnd& end) const { return json::serialize(json::object{{"end", to_json(end)}}); }
  std::string operator()(const Document& document) const { return json::serialize(json::object{{"document", wire::to_json(document)}}); }
};

Result<PaperFrame> read_page(const json::value& head, std::string_view text) {
  PageText page;
  Reader reader(head);
  reader.integer("number", page.number);
  reader.text("fault", page.fault);
  reader.boolean("picture", page.picture);
  reader.number("recognised", page.recognised);
  if (!is_utf8(text)) reader.wrong("page", "is no UTF-8");
  page.text = text;
  return reader.result(PaperFrame(std::move(page)));
}

Result<PaperFrame> read_opened(const json::value& value) {
  PaperOpened opened;
  Reader reader(value);
  reader.integer("pages", opened.pages);
  reader.integer("first", opened.first);
  reader.integer("step", opened.step);
  reader.text("title", opened.title);
  if (opened.first == 0 || opened.step == 0) reader.wrong("step", "is zero");
  return reader.result(PaperFrame(std::move(opened)));
}

Result<PaperFrame> read_end(const json::value& value) {
  PaperEnd end;
  Reader reader(value);
  reader.integer("pages", end.facts.pages);
  reader.text("title", end.facts.title);
  reader.text("fault", end.facts.fault);
  reader.each("outline", [&](Reader& r) { end.facts.outline.push_back(read_outline_entry(r)); });
  reader.each("links", [&](Reader& r) { end.facts.links.push_back(read_page_link(r)); });
  reader.integers("pictures", end.facts.pictures);
  reader.integer("next_page", end.next_page);
  return reader.result(PaperFrame(std::move(end)));
}

Result<PaperFrame> read_frame_of(const json::object& object, std::string_view rest) {
  if (object.size() != 1) return fail(Errc::bad_json, "not an object of one member");
  const auto& member = *object.begin();
  if (member.key() == "page") return read_page(member.value(), rest);
  if (member.key() == "opened") return read_opened(member.value());
  if (member.key() == "end") return read_end(member.value());
  BW_TRY(auto document, document_from_json(member.value()));
  return PaperFrame(std::move(document));
}

}  // namespace

std::string encode_paper_frame(const Result<PaperFrame>& frame) {
  return frame ? std::visit(Encoder{}, *frame) : encode_answer(tl::unexpected<Error>(frame.error()));
}

Result<PaperFrame> decode_paper_frame(std::string_view payload) {
  if (payload.starts_with("{\"error\"")) {
    auto error = decode_answer(payload).error();
    if (error.code == Errc::bad_json) error.code = Errc::worker_protocol;
    return tl::unexpected<Error>(std::move(error));
  }
  const auto line = payload.find('\n');
  const auto value = parse(payload.substr(0, line));
  const auto* object = value ? value->if_object() : nullptr;
  if (object == nullptr) return fail(Errc::worker_protocol, "a frame that is no JSON object");
  auto frame = read_frame_of(*object, line == payload.npos ? std::string_view() : payload.substr(line + 1));
  if (!frame) return fail(Errc::worker_protocol, "a frame of the wrong shape: " + frame.error().where);
  return frame;
}

}  // namespace boardwatch::wire
