// How much memory a board pack takes. AddressSanitizer keeps what was freed, so that under it there is nothing to measure.
#ifndef __SANITIZE_ADDRESS__

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iostream>

#include "parsers/documents/text.hpp"
#include "tests/findings/fixture.hpp"
#include "tests/findings/passages.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t pages = 500, page_bytes = 3'000;
constexpr long mebibyte = 1 << 20, most = 64 * mebibyte;

/// Pages of the labelled board packs, over and over: far more is told in them than in a real pack of that size.
Document pack() {
  std::string words, text;
  for (const auto& fixture : fixture_documents()) words += fixture.document.text + "\n\n";
  for (std::size_t page = 0; page < pages; ++page) {
    const auto at = page * page_bytes % (words.size() - page_bytes);
    text += words.substr(at, page_bytes) + "\n\f";
  }
  auto read = documents::read_text(text, "text/plain; charset=utf-8");
  if (!read) throw std::runtime_error(read.error().where);
  return *std::move(read);
}

long resident_bytes() {
  std::ifstream statm("/proc/self/statm");
  long size = 0, resident = 0;
  statm >> size >> resident;
  return resident * sysconf(_SC_PAGESIZE);
}

struct Taken {
  long most_resident = 0;  ///< above what the process had before
  std::size_t found = 0;
};

/// In a process of its own, which begins with the text and the cascade: the kernel tells the most that it ever held.
Taken read_in_child(const Document& document, const Context& context) {
  int ends[2];
  if (pipe(ends) != 0) return {};
  const auto child = fork();
  if (child == 0) {
    const auto before = resident_bytes();
    Taken taken;
    taken.found = cascade().find(document, context).size();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    taken.most_resident = usage.ru_maxrss * 1024 - before;
    const bool written = write(ends[1], &taken, sizeof taken) == sizeof taken;
    _exit(written ? 0 : 1);
  }
  close(ends[1]);
  Taken taken;
  EXPECT_EQ(read(ends[0], &taken, sizeof taken), static_cast<ssize_t>(sizeof taken));
  close(ends[0]);
  waitpid(child, nullptr, 0);
  return taken;
}

void expect_little(const Context& context) {
  const auto document = pack();
  ASSERT_EQ(document.pages.size(), pages);
  (void)cascade();  // built before it is measured: it is there once, however many papers are read
  const auto taken = read_in_child(document, context);
  std::cout << pages << " pages, " << document.text.size() << " bytes, " << taken.found << " findings: " << taken.most_resident / mebibyte << " MiB above the text\n";
  EXPECT_GT(taken.found, 100u);
  EXPECT_GT(taken.most_resident, 0);
  EXPECT_LT(taken.most_resident, most);
}

TEST(Memory, AFiveHundredPagePackTakesLittle) { expect_little(paper("2026-11-22")); }
TEST(Memory, SoDoesOneThatNobodySaysWhoseItIs) { expect_little(news("2026-11-22")); }

}  // namespace
}  // namespace boardwatch::findings

#endif
