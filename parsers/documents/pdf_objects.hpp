// qpdf's objects, asked without a fault: a wrong type is an empty answer. Only for pdf_structure.cpp and its parts.
#pragma once

#include <optional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <string>

namespace boardwatch::documents {

inline constexpr int deepest_form = 4;  ///< drawings in drawings

/// The value of `key`; null where `object` is no dictionary or stream, or has none.
QPDFObjectHandle value_of(QPDFObjectHandle object, const std::string& key);
/// A string as UTF-8; empty for anything else.
std::string text_of(QPDFObjectHandle object);
/// A name with its stroke ("/URI"); empty for anything else.
std::string name_of(QPDFObjectHandle object);
long long number_of(QPDFObjectHandle object);
/// Elements of an array; 0 for anything else.
int size_of(QPDFObjectHandle object);
QPDFObjectHandle element_of(QPDFObjectHandle array, int index);
/// Of a page, which may have them from a node above it.
QPDFObjectHandle resources_of(QPDFObjectHandle page);

/// Objects that were met, so that a loop ends.
class Met {
 public:
  /// False for an object that was here before. Objects without a number cannot form loops.
  bool add(const QPDFObjectHandle& object);

 private:
  std::set<QPDFObjGen> met_;
};

}  // namespace boardwatch::documents
