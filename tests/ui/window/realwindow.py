#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
"""Starts the program as a reader does, in a real window on a virtual display and a session bus of its own, drives it by
keys, and watches its system calls. Skips what the machine has no tools for."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.environ.get("NGHISU_PROGRAM", "")
NEEDED = ["Xvfb", "xdotool", "dbus-daemon"]
ARTICLE = ("Đường mới lên bản\n\nSáng 3/10/2024, xã khánh thành con đường mới dài 12 km.\n\n"
           "Người dân đi chợ gần hơn một giờ so với trước đây.\n")


def wait_for(condition, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    return condition()


@unittest.skipUnless(PROGRAM, "the program is not built here")
@unittest.skipUnless(all(map(shutil.which, NEEDED)), "needs " + ", ".join(NEEDED))
class RealWindow(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="nghisu-test-")
        self.library = os.path.join(self.home, ".local/share/nghisu/library.nghisu")
        self.running = []
        reader, writer = os.pipe()
        self.running.append(subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer], stderr=subprocess.DEVNULL))
        display = os.read(reader, 20).decode().strip()
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True,
                               stderr=subprocess.DEVNULL)
        self.running.append(bus)
        self.env = dict(os.environ, DISPLAY=":" + display, HOME=self.home, LANG="C.UTF-8", QT_QPA_PLATFORM="xcb",
                        DBUS_SESSION_BUS_ADDRESS=bus.stdout.readline().strip(), XDG_RUNTIME_DIR=self.home)
        for name in ("WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LC_ALL", "LANGUAGE"):
            self.env.pop(name, None)
        bus.stdout.close()

    def tearDown(self):
        for process in reversed(self.running):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *arguments, watch=None):
        command = [PROGRAM, *arguments]
        if watch:
            command = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", watch] + command
        process = subprocess.Popen(command, env=self.env, stderr=subprocess.DEVNULL)
        self.running.append(process)
        return process

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.env, capture_output=True, text=True).stdout.strip()

    def window(self, title):
        return wait_for(lambda: self.xdotool("search", "--onlyvisible", "--name", title).split())

    def focus(self, title):
        found = self.window(title)
        self.assertTrue(found, "no window " + title)
        self.xdotool("windowfocus", "--sync", found[-1])

    def rows(self, sql):
        try:
            with sqlite3.connect("file:%s?mode=ro" % self.library, uri=True) as database:
                return database.execute(sql).fetchall()
        except sqlite3.Error:
            return []

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
        watch = os.path.join(self.home, "strace.txt")
        article = os.path.join(self.home, "bai.txt")
        with open(article, "w", encoding="utf8") as file:
            file.write(ARTICLE)
        process = self.start(article, watch=watch)
        self.assertTrue(self.window("Đường mới lên bản"), "the article did not open")
        self.post("Cung la tin vui")
        if wait_for(lambda: not self.rows("SELECT 1 FROM comment") and len(self.xdotool("search", "--onlyvisible", "--name", ".").split()) > 1, 5):
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
        checked = subprocess.run([PROGRAM, "check"], env=self.env, capture_output=True, text=True)
        self.assertEqual(checked.returncode, 0, checked.stderr)

    def test_a_second_start_hands_its_files_over(self):
        self.start()
        self.assertTrue(self.window("Lạng Sơn"), "the bundled article did not open")
        article = os.path.join(self.home, "bai hai.txt")
        with open(article, "w", encoding="utf8") as file:
            file.write(ARTICLE)
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
        if wait_for(lambda: not self.rows("SELECT 1 FROM comment") and len(self.xdotool("search", "--onlyvisible", "--name", ".").split()) > 1, 5):
            self.xdotool("key", "Return")
        self.assertTrue(wait_for(lambda: self.rows("SELECT body FROM comment")), "no comment was kept")
        self.assertIn("con dang viet", self.rows("SELECT body FROM comment")[0][0])


if __name__ == "__main__":
    unittest.main()
