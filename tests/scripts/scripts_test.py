"""scripts/setup, scripts/build and scripts/test, with apt, CMake, Ninja and CTest played by small programs."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

SCRIPTS = pathlib.Path(__file__).resolve().parents[2] / "scripts"

REPORT = """<testsuite>
<testcase name="good" status="run"><system-out>&lt;testcase status="fail"</system-out></testcase>
<testcase name="skips itself" status="notrun">
<skipped message="SKIP_REGULAR_EXPRESSION_MATCHED"/></testcase>
{more}</testsuite>
"""
BAD = '<testcase name="bad" status="fail"><failure message=""/></testcase>\n'
NOT_BUILT = '<testcase name="x_test_NOT_BUILT" status="notrun">\n<skipped message="Unable to find executable"/></testcase>\n'


class ScriptsTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="boardwatch scripts ")
        self.root = pathlib.Path(self.folder.name)
        self.addCleanup(self.folder.cleanup)
        self.calls = self.root / "calls"
        self.calls.touch()
        shutil.copytree(SCRIPTS, self.root / "repository" / "scripts")
        (self.root / "bin").mkdir()
        self.packages("bash\n")
        self.play("sudo", 'exec "$@"')
        for name in ("apt-get", "cmake", "ninja"):
            self.play(name)

    def packages(self, text):
        (self.root / "repository" / "scripts" / "packages").write_text(text)

    def play(self, name, body=""):
        """Puts a program on the path that notes its arguments and then does `body`."""
        program = self.root / "bin" / name
        program.write_text(f'#!/bin/bash\necho "{name} $*" >> "{self.calls}"\n{body}\n')
        program.chmod(0o755)

    def report(self, more=""):
        (self.root / "report.xml").write_text(REPORT.format(more=more))
        self.play("ctest", 'while (($#)); do [[ $1 == --output-junit ]] && to=$2; shift; done\n'
                           f'mkdir -p "$(dirname "$to")" && cp "{self.root}/report.xml" "$to"; exit 8')

    def run_script(self, name, *arguments):
        environment = {**os.environ, "PATH": f"{self.root}/bin:{os.environ['PATH']}"}
        return subprocess.run([self.root / "repository" / "scripts" / name, *arguments], cwd="/", env=environment,
                              capture_output=True, text=True)

    def last_line(self, done):
        return done.stdout.splitlines()[-1]

    def test_setup_leaves_apt_alone_where_nothing_is_missing(self):
        self.packages("# a comment\nbash\n\nno-such-package occasion\n")
        self.assertEqual(self.run_script("setup").returncode, 0)
        self.assertEqual(self.calls.read_text(), "")

    def test_setup_installs_only_what_is_missing(self):
        self.packages("bash\nno-such-package\nno-such-fuzzer fuzz\nno-such-editor edit\n")
        self.assertEqual(self.run_script("setup", "fuzz").returncode, 0)
        calls = self.calls.read_text()
        self.assertIn(" update\n", calls)
        self.assertIn("--no-install-recommends no-such-package no-such-fuzzer\n", calls)

    def test_setup_names_the_packages_that_could_not_be_installed(self):
        self.packages("no-such-package\n")
        self.play("apt-get", "[[ $* != *install* ]] || { echo reason; exit 100; }")
        done = self.run_script("setup")
        self.assertEqual(done.returncode, 1)
        self.assertIn("reason", done.stderr)
        self.assertIn("no-such-package", done.stderr)

    def test_setup_goes_on_with_old_lists(self):
        self.packages("no-such-package\n")
        self.play("apt-get", "[[ $* != *update* ]]")
        self.assertEqual(self.run_script("setup").returncode, 0)

    def test_sums_run_over_all_presets(self):
        self.report()
        done = self.run_script("test")
        self.assertEqual((done.returncode, self.last_line(done)), (0, "3 passed, 0 failed, 3 skipped"))

    def test_failed_tests_and_missing_programs_are_failures(self):
        self.report(BAD + NOT_BUILT)
        done = self.run_script("test", "release")
        self.assertEqual((done.returncode, self.last_line(done)), (1, "1 passed, 2 failed, 1 skipped"))

    def test_no_report_is_a_failure(self):
        self.play("ctest")
        done = self.run_script("test", "asan")
        self.assertEqual((done.returncode, self.last_line(done)), (1, "0 passed, 1 failed"))

    def test_a_broken_build_is_a_failure_and_the_end(self):
        self.report()
        self.play("ninja", "exit 1")
        done = self.run_script("test")
        self.assertEqual((done.returncode, self.last_line(done)), (1, "0 passed, 1 failed"))
        self.assertEqual(self.calls.read_text().count("ninja"), 1)

    def test_an_unknown_preset_is_refused(self):
        done = self.run_script("test", "fast")
        self.assertEqual(done.returncode, 2)
        self.assertIn("fast", done.stderr)

    def test_scripts_work_through_a_link(self):
        self.report()
        link = self.root / "linked"
        link.symlink_to(self.root / "repository" / "scripts" / "test")
        environment = {**os.environ, "PATH": f"{self.root}/bin:{os.environ['PATH']}"}
        done = subprocess.run([link, "tsan"], cwd="/", env=environment, capture_output=True, text=True)
        self.assertEqual(self.last_line(done), "1 passed, 0 failed, 1 skipped")


if __name__ == "__main__":
    unittest.main()
