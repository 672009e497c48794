#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
"""Starts the program as a reader does, in a real window on a virtual display and a session bus of its own, drives it by
keys, and watches its system calls. Skips what the machine has no tools for."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
from virtualdesktop import VirtualDesktop, missing_tools, wait_for  # noqa: E402

PROGRAM = os.environ.get("NGHISU_PROGRAM", "")
ARTICLE = ("Đường mới lên bản\n\nSáng 3/10/2024, xã khánh thành con đường mới dài 12 km.\n\n"
           "Người dân đi chợ gần hơn một giờ so với trước đây.\n")


@unittest.skipUnless(PROGRAM, "the program is not built here")
@unittest.skipIf(missing_tools(), "needs " + ", ".join(missing_tools()))
class RealWindow(unittest.TestCase):
    def setUp(self):
        self.desktop = VirtualDesktop(PROGRAM)
        self.addCleanup(self.desktop.close)
        self.start, self.rows, self.focus, self.xdotool = (
            self.desktop.start, self.desktop.rows, self.desktop.focus, self.desktop.xdotool)

    def window(self, title):
        return wait_for(lambda: self.desktop.windows(title))

    def post(self, text):
        """Writes a comment with the keyboard, as a reader who is asked for a name for the first time."""
        self.focus("Nghị Sự")
        self.xdotool("key", "ctrl+shift+c")
        time.sleep(0.3)
        self.xdotool("type", "--delay", "15", text)
        time.sleep(0.3)
        self.xdotool("key", "ctrl+Return")

    def test_start_read_rate_post_and_start_again_without_a_network(self):
        if not shutil.which("strace"):
            self.skipTest("needs strace")
        watch = os.path.join(self.desktop.home, "strace.txt")
        article = self.desktop.write("bai.txt", ARTICLE)
        process = self.start(article, watch=watch)
        self.assertTrue(self.window("Đường mới lên bản"), "the article did not open")
        self.post("Cung la tin vui")
        if wait_for(lambda: not self.rows("SELECT 1 FROM comment") and len(self.desktop.windows()) > 1, 5):
            self.xdotool("key", "Return")  # the name proposed is taken
        self.assertTrue(wait_for(lambda: self.rows("SELECT body FROM comment")), "no comment was kept")
        self.assertEqual(self.rows("SELECT body FROM comment"), [("Cung la tin vui",)])
        self.focus("Nghị Sự")
        self.xdotool("key", "ctrl+q")
        process.wait(20)
        self.assertEqual(process.returncode, 0)
        with open(watch, encoding="utf8", errors="replace") as file:
            calls = file.read()
        self.assertIn("AF_UNIX", calls)  # the display: strace did watch
        self.assertIsNone(re.search(r"AF_INET6?|AF_PACKET|AF_NETLINK", calls), "a network address was used")
        checked = subprocess.run([PROGRAM, "check"], env=self.desktop.env, capture_output=True, text=True)
        self.assertEqual(checked.returncode, 0, checked.stderr)

    def test_a_second_start_hands_its_files_over(self):
        self.start()
        self.assertTrue(self.window("Lạng Sơn"), "the bundled article did not open")
        article = self.desktop.write("bai hai.txt", ARTICLE)
        second = self.start(os.path.relpath(article))
        self.assertEqual(second.wait(20), 0)
        self.assertTrue(self.window("Đường mới lên bản"), "the running window did not take the file")
        self.assertEqual(len(self.window("Nghị Sự")), 1)

    def test_a_killed_window_keeps_draft_and_place(self):
        process = self.start()
        self.assertTrue(self.window("Lạng Sơn"))
        self.focus("Nghị Sự")
        self.xdotool("key", "ctrl+shift+c")
        time.sleep(0.3)
        self.xdotool("type", "--delay", "15", "con dang viet")
        self.assertTrue(wait_for(lambda: ("con dang viet",) in self.rows("SELECT text FROM draft"), 10), "no draft was kept")
        process.send_signal(signal.SIGKILL)
        process.wait()
        self.start()
        self.assertTrue(self.window("Lạng Sơn"))
        self.post(" tiep")
        if wait_for(lambda: not self.rows("SELECT 1 FROM comment") and len(self.desktop.windows()) > 1, 5):
            self.xdotool("key", "Return")
        self.assertTrue(wait_for(lambda: self.rows("SELECT body FROM comment")), "no comment was kept")
        self.assertIn("con dang viet", self.rows("SELECT body FROM comment")[0][0])


if __name__ == "__main__":
    unittest.main()
