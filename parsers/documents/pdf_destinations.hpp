// Where a bookmark of a PDF leads. Only for pdf_structure.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "parsers/documents/pdf_objects.hpp"

namespace boardwatch::documents {

/// The pages of a file, by a walk that ends whatever the tree of pages looks like.
struct PdfPages {
  std::vector<QPDFObjectHandle> pages;
  std::map<QPDFObjGen, std::uint32_t> numbers;  ///< from 1
  bool complete = true;
};
PdfPages pages_of(QPDF& pdf, std::size_t most);

/// Named places are read when the first is asked for.
class Destinations {
 public:
  /// Both outlive this.
  Destinations(QPDF& pdf, const PdfPages& pages) : pdf_(pdf), pages_(pages) {}

  /// Of a bookmark: its /Dest, or the /D of its GoTo action; named, direct, or by reference.
  std::optional<std::uint32_t> page_of(QPDFObjectHandle bookmark);

 private:
  QPDFObjectHandle named(const std::string& name);
  void read_names();

  QPDF& pdf_;
  const PdfPages& pages_;
  std::map<std::string, QPDFObjectHandle> names_;
  bool names_read_ = false;
};

}  // namespace boardwatch::documents
