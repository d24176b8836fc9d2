// What the XML dialects of feeds have in common. Used by their readers only.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/feed.hpp"

namespace boardwatch::documents {

bool is_entry(pugi::xml_node node);  ///< `<item>` or `<entry>`: feeds mix them up

/// Text and attribute values: what tells an entry without id and link from others.
std::string everything_said(pugi::xml_node entry);

/// `reference` against the base in force at `node`; empty where it is empty.
std::string resolve_at(pugi::xml_node node, std::string_view reference, std::string_view base_url);

/// The address where a person reads it: of the `<link>`s without relation or with "alternate" the last that is a page,
/// whether the address is its text or its href.
std::string reading_link(pugi::xml_node parent, std::string_view base_url);
/// The web address of the first `<link>` of that relation; empty where there is none.
std::string related_link(pugi::xml_node parent, std::string_view relation, std::string_view base_url);

/// Enclosures and media that are no sound, film or picture.
std::vector<Attachment> attachments_of(pugi::xml_node entry, std::string_view base_url);
bool is_recording(std::string_view type, std::string_view url);  ///< sound, film or picture

/// Plain text of Media RSS, which may stand inside groups and enclosures: "media:title".
std::string media_words(pugi::xml_node entry, std::string_view name);

/// Of the first of these names that holds a date, the last one: who writes it twice appends the newer.
std::optional<Timestamp> date_in(pugi::xml_node parent, std::initializer_list<std::string_view> names);

/// How long the publisher asks to wait: `<ttl>` in minutes, else the syndication module
/// (https://web.resource.org/rss/1.0/modules/syndication/). None where it says nothing or nonsense.
std::optional<std::chrono::seconds> asked_interval(pugi::xml_node channel);

}  // namespace boardwatch::documents
