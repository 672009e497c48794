# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
"""A display and a session bus of one's own for the program, with a home that is empty at first."""

import os
import shutil
import sqlite3
import subprocess
import tempfile
import time

NEEDED = ["Xvfb", "xdotool", "dbus-daemon"]


def missing_tools():
    return [tool for tool in NEEDED if not shutil.which(tool)]


def wait_for(condition, seconds=20):
    """What the condition gives as soon as it is true, or gives in the end."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    return condition()


class VirtualDesktop:
    def __init__(self, program, **extra):
        self.program = program
        self.home = tempfile.mkdtemp(prefix="nghisu-test-")
        self.library = os.path.join(self.home, ".local/share/nghisu/library.nghisu")
        self.running = []
        reader, writer = os.pipe()
        self.running.append(subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer], stderr=subprocess.DEVNULL))
        os.close(writer)
        with os.fdopen(reader) as said:
            display = said.readline().strip()
        self.env = dict(os.environ, DISPLAY=":" + display, HOME=self.home, LANG="C.UTF-8", QT_QPA_PLATFORM="xcb",
                        XDG_RUNTIME_DIR=self.home, **extra)
        for name in ("WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LC_ALL", "LANGUAGE"):
            self.env.pop(name, None)
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True,
                               stderr=subprocess.DEVNULL, env=self.env)
        self.running.append(bus)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        bus.stdout.close()

    def close(self):
        for process in reversed(self.running):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def write(self, name, text):
        path = os.path.join(self.home, name)
        with open(path, "w", encoding="utf8") as file:
            file.write(text)
        return path

    def start(self, *arguments, watch=None, errors=subprocess.DEVNULL):
        command = [self.program, *arguments]
        if watch:
            command = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", watch] + command
        process = subprocess.Popen(command, env=self.env, stderr=errors)
        self.running.append(process)
        return process

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.env, capture_output=True, text=True).stdout.strip()

    def windows(self, title="."):
        return self.xdotool("search", "--onlyvisible", "--name", title).split()

    def focus(self, title):
        found = wait_for(lambda: self.windows(title))
        if not found:
            raise AssertionError("no window " + title)
        self.xdotool("windowfocus", "--sync", found[-1])

    def rows(self, sql):
        """Of the library, as it is kept on disk."""
        try:
            with sqlite3.connect("file:%s?mode=ro" % self.library, uri=True) as database:
                return database.execute(sql).fetchall()
        except sqlite3.Error:
            return []
