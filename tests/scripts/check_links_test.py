"""scripts/check-links finds each kind of fault and lets the rest pass."""
import pathlib
import subprocess
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "check-links"


def check(path, line):
    """What the script prints about a tree of one file, and its exit code."""
    with tempfile.TemporaryDirectory() as root:
        file = pathlib.Path(root) / path
        file.parent.mkdir(parents=True)
        file.write_text("#pragma once\n" + line + "\n")
        done = subprocess.run([SCRIPT, root], capture_output=True, text=True)
        return done.stdout, done.returncode


class CheckLinks(unittest.TestCase):
    def assert_refused(self, path, line):
        out, code = check(path, line)
        self.assertEqual(code, 1, line)
        self.assertTrue(out.startswith(f"{path}:2: "), out)

    def assert_allowed(self, path, line):
        self.assertEqual(check(path, line)[1], 0, f"{path}: {line}")

    def test_includes_go_one_way(self):
        for path, header in [("core/a.cpp", "wire/json.hpp"), ("wire/a.cpp", "rules/rules.hpp"),
                             ("parsers/documents/pdf.cpp", "wire/frame.hpp"), ("parsers/findings/a.cpp", "parsers/documents/b.hpp"),
                             ("rules/a.cpp", "parsers/findings/cascade.hpp"), ("scoring/a.cpp", "wire/json.hpp"),
                             ("parsers/findings/a.cpp", "scoring/score.hpp"), ("watch/a.cpp", "parsers/listings/b.hpp"),
                             ("daemon/fetch/a.cpp", "watch/interval.hpp"), ("daemon/fetch/a.cpp", "daemon/store/store.hpp"),
                             ("daemon/store/a.cpp", "daemon/pipeline/b.hpp"), ("client/a.cpp", "daemon/publish/publisher.hpp"),
                             ("cli/a.cpp", "daemon/pipeline/pipeline.hpp"), ("daemon/novel/a.cpp", "core/date.hpp")]:
            self.assert_refused(path, f'#include "{header}"')

    def test_allowed_includes_pass(self):
        for path, header in [("core/a.cpp", "core/date.hpp"), ("wire/a.cpp", "core/date.hpp"),
                             ("reader/main.cpp", "wire/frame.hpp"), ("daemon/main.cpp", "daemon/store/store.hpp"),
                             ("daemon/pipeline/a.cpp", "rules/rules.hpp"), ("daemon/fetch/a.cpp", "daemon/async/places.hpp"),
                             ("cli/a.cpp", "daemon/store/store.hpp"), ("cli/a.cpp", "scoring/score.hpp"), ("watch/a.cpp", "core/meeting.hpp"), ("cli/a.cpp", "watch/ical.hpp"),
                             ("tests/a.cpp", "daemon/pipeline/b.hpp")]:
            self.assert_allowed(path, f'#include "{header}"')

    def test_foreign_headers_have_their_places(self):
        for path, header in [("core/a.cpp", "boost/json.hpp"), ("wire/a.cpp", "boost/asio.hpp"), ("rules/a.cpp", "sqlite3.h"),
                             ("parsers/findings/a.cpp", "curl/curl.h"), ("wire/a.cpp", "zmq.hpp"), ("rules/a.cpp", "spdlog/spdlog.h"),
                             ("daemon/workers/a.cpp", "poppler/cpp/poppler-document.h")]:
            self.assert_refused(path, f"#include <{header}>")
        for path, header in [("core/a.cpp", "tl/expected.hpp"), ("core/a.cpp", "vector"), ("daemon/fetch/a.cpp", "curl/curl.h"),
                             ("parsers/documents/pdf.cpp", "poppler-document.h"), ("tests/fakes/a.cpp", "boost/asio.hpp")]:
            self.assert_allowed(path, f"#include <{header}>")

    def test_temporaries_behind_co_await_are_refused_in_the_daemon(self):
        self.assert_refused("daemon/fetch/a.cpp", "  auto got = co_await fetch({url, etag});")
        self.assert_refused("daemon/fetch/a.cpp", "  co_await run([&] {")
        self.assert_allowed("daemon/fetch/a.cpp", "  auto [stopped] = co_await pause.async_wait(token);")
        self.assert_allowed("daemon/fetch/a.cpp", "  if (auto got = co_await fetch(request); !got) {")
        self.assert_allowed("daemon/fetch/a.cpp", "  co_await fetch(request);  // {not code}")
        self.assert_allowed("tests/a.cpp", "  co_await fetch({url});")


if __name__ == "__main__":
    unittest.main()
