// Reads the members of a JSON object, every field checked: what comes from a worker or a file is not trusted.
#pragma once

#include <boost/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "core/document.hpp"
#include "core/finding.hpp"
#include "core/result.hpp"

namespace boardwatch::wire {

namespace json = boost::json;

inline tl::unexpected<Error> bad(std::string_view field, std::string_view what) {
  return fail(Errc::bad_json, "\"" + std::string(field) + "\" " + std::string(what));
}

/// Reads the members of one object; remembers the first fault, so that a record can be read in one go.
class Reader {
 public:
  explicit Reader(const json::value& value) : object_(value.if_object()) {
    if (object_ == nullptr) fault_ = Error{Errc::bad_json, "not an object"};
  }

  void text(std::string_view name, std::string& out) {
    if (const auto* v = member(name)) {
      if (v->is_string())
        out = std::string(v->get_string());
      else
        wrong(name, "is no text");
    }
  }
  void text(std::string_view name, std::optional<std::string>& out) {
    const auto* v = member(name);
    if (v == nullptr || v->is_null()) return;
    std::string value;
    text(name, value);
    out = std::move(value);
  }
  void number(std::string_view name, double& out) {
    if (const auto* v = member(name)) {
      if (v->is_number())
        out = v->to_number<double>();
      else
        wrong(name, "is no number");
    }
  }
  void number(std::string_view name, std::optional<double>& out) {
    const auto* v = member(name);
    if (v == nullptr || v->is_null()) return;
    number(name, out.emplace());
  }
  template <class Integer>
  void integer(std::string_view name, Integer& out) {
    const auto* v = member(name);
    if (v == nullptr) return;
    boost::system::error_code error;
    out = v->to_number<Integer>(error);
    if (error) wrong(name, "is no whole number in range");
  }
  template <class Integer>
  void integer(std::string_view name, std::optional<Integer>& out) {
    const auto* v = member(name);
    if (v == nullptr || v->is_null()) return;
    Integer value{};
    integer(name, value);
    out = value;
  }
  void boolean(std::string_view name, bool& out) {
    if (const auto* v = member(name)) {
      if (v->is_bool())
        out = v->get_bool();
      else
        wrong(name, "is neither true nor false");
    }
  }
  template <class Enum>
  void code(std::string_view name, Enum& out) {
    std::optional<Enum> value;
    code(name, value);
    if (value)
      out = *value;
    else
      wrong(name, "has no known code");
  }
  template <class Enum>
  void code(std::string_view name, std::optional<Enum>& out) {
    std::optional<std::string> written;
    text(name, written);
    if (!written) return;
    out = from_code<Enum>(*written);
    if (!out) wrong(name, "has no known code");
  }
  void moment(std::string_view name, std::optional<Timestamp>& out) {
    std::optional<std::string> written;
    text(name, written);
    if (!written) return;
    out = parse_timestamp(*written);
    if (!out) wrong(name, "is no time");
  }
  template <class Read>
  void each(std::string_view name, Read&& read) {
    const auto* v = member(name);
    if (v == nullptr) return;
    if (!v->is_array()) return wrong(name, "is no list");
    for (const auto& item : v->get_array()) {
      Reader inner(item);
      read(inner);
      if (inner.fault_ && !fault_) fault_ = inner.fault_;
    }
  }
  template <class Read>
  void inside(std::string_view name, Read&& read) {
    const auto* v = member(name);
    if (v == nullptr) return;
    Reader inner(*v);
    read(inner);
    if (inner.fault_ && !fault_) fault_ = inner.fault_;
  }
  void texts(std::string_view name, std::vector<std::string>& out) {
    const auto* v = member(name);
    if (v == nullptr) return;
    if (!v->is_array()) return wrong(name, "is no list");
    for (const auto& item : v->get_array()) {
      if (!item.is_string()) return wrong(name, "holds what is no text");
      out.emplace_back(item.get_string());
    }
  }
  template <class Integer>
  void integers(std::string_view name, std::vector<Integer>& out) {
    const auto* v = member(name);
    if (v == nullptr) return;
    if (!v->is_array()) return wrong(name, "is no list");
    for (const auto& item : v->get_array()) {
      boost::system::error_code error;
      out.push_back(item.to_number<Integer>(error));
      if (error) return wrong(name, "holds what is no whole number in range");
    }
  }
  const json::value* member(std::string_view name) const {
    return object_ == nullptr ? nullptr : object_->if_contains(name);
  }
  void wrong(std::string_view name, std::string_view what) {
    if (!fault_) fault_ = bad(name, what).value();
  }
  template <class T>
  Result<T> result(T value) const {
    if (fault_) return tl::unexpected<Error>(*fault_);
    return value;
  }

 private:
  const json::object* object_ = nullptr;
  std::optional<Error> fault_;
};

OutlineEntry read_outline_entry(Reader& reader);
PageLink read_page_link(Reader& reader);

}  // namespace boardwatch::wire
