#include "parsers/documents/pdf_objects.hpp"

namespace boardwatch::documents {

QPDFObjectHandle value_of(QPDFObjectHandle object, const std::string& key) {
  if (object.isStream()) object = object.getDict();
  return object.isDictionary() ? object.getKey(key) : QPDFObjectHandle::newNull();
}

std::string text_of(QPDFObjectHandle object) { return object.isString() ? object.getUTF8Value() : std::string(); }

std::string name_of(QPDFObjectHandle object) { return object.isName() ? object.getName() : std::string(); }

long long number_of(QPDFObjectHandle object) { return object.isInteger() ? object.getIntValue() : 0; }

int size_of(QPDFObjectHandle object) { return object.isArray() ? object.getArrayNItems() : 0; }

QPDFObjectHandle element_of(QPDFObjectHandle array, int index) {
  return index >= 0 && index < size_of(array) ? array.getArrayItem(index) : QPDFObjectHandle::newNull();
}

QPDFObjectHandle resources_of(QPDFObjectHandle page) {
  constexpr int highest = 32;  // nodes above a page; a loop of them ends here
  auto resources = value_of(page, "/Resources");
  for (int up = 0; resources.isNull() && up < highest; ++up) {
    page = value_of(page, "/Parent");
    resources = value_of(page, "/Resources");
  }
  return resources;
}

bool Met::add(const QPDFObjectHandle& object) {
  auto handle = object;
  return !handle.isIndirect() || met_.insert(handle.getObjGen()).second;
}

}  // namespace boardwatch::documents
